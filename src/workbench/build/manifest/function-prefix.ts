/**
 * Functions are typed without a prefix: no `Namespace` element at all. An empty string in its place breaks Excel on
 * the desktop while the web takes it.
 */
import { elementsNamed, type ManifestDefect, pathOf } from "./manifest-document";

export function functionPrefix(document: Document): readonly ManifestDefect[] {
  return elementsNamed(document, "Namespace").map((element) => ({
    rule: "function-prefix",
    where: pathOf(element),
    text: "<Namespace> would put a prefix before every function; leave the element and its string out",
  }));
}
