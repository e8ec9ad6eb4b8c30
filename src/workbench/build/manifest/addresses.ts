/** Every address is https, one origin, without spaces, and at most 2,048 characters long. */
import { type ManifestDefect, pathOf } from "./manifest-document";

const ADDRESS_ELEMENTS = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url"];

export function addresses(document: Document): readonly ManifestDefect[] {
  const defects: ManifestDefect[] = [];
  const origins = new Set<string>();
  for (const { element, value } of addressesIn(document)) {
    const say = (text: string) => defects.push({ rule: "addresses", where: pathOf(element), text });
    if (value.length > 2048) say(`address has ${value.length} characters; at most 2048 are allowed`);
    if (!URL.canParse(value) || /\s/.test(value)) say(`"${value.slice(0, 80)}" is not an address`);
    else if (new URL(value).protocol !== "https:") say(`${value} must be https`);
    else origins.add(new URL(value).origin);
  }
  if (origins.size > 1)
    defects.push({
      rule: "addresses",
      where: "OfficeApp",
      text: `addresses of more than one origin (${[...origins].join(", ")}) need an AppDomain`,
    });
  return defects;
}

/** Every address with its override for a language. */
export function addressesIn(
  document: Document,
): readonly { readonly element: Element; readonly value: string }[] {
  const found: { element: Element; value: string }[] = [];
  for (const element of document.querySelectorAll("[DefaultValue]")) {
    if (!ADDRESS_ELEMENTS.includes(element.localName)) continue;
    found.push({ element, value: element.getAttribute("DefaultValue") ?? "" });
    for (const override of element.children)
      found.push({ element: override, value: override.getAttribute("Value") ?? "" });
  }
  return found;
}
