/** Every page, script and metadata file that the manifest names is in the built folder. */
import { addressesIn } from "./addresses";
import { pathBelowOrigin } from "./icons";
import { type ManifestDefect, pathOf } from "./manifest-document";

export function filesPresent(
  document: Document,
  readFile: (path: string) => Uint8Array | undefined,
): readonly ManifestDefect[] {
  return addressesIn(document)
    .filter(({ value }) => readFile(pathBelowOrigin(document, value)) === undefined)
    .map(({ element, value }) => ({
      rule: "files-present",
      where: pathOf(element),
      text: `the build has no file ${pathBelowOrigin(document, value)}`,
    }));
}
