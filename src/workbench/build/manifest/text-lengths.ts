/** Lengths that Office cuts at or refuses: ids 32, short strings 125, long strings 250, names of tabs and controls 125. */
import { elementsNamed, type ManifestDefect, pathOf } from "./manifest-document";

export function textLengths(document: Document): readonly ManifestDefect[] {
  const defects: ManifestDefect[] = [];
  const check = (element: Element, what: string, text: string | null, limit: number): void => {
    if (text === null || text.trim() === "")
      defects.push({ rule: "text-lengths", where: pathOf(element), text: `${what} is empty` });
    else if (text.length > limit)
      defects.push({
        rule: "text-lengths",
        where: pathOf(element),
        text: `${what} has ${text.length} characters; at most ${limit} are allowed`,
      });
  };
  for (const [list, limit] of [
    ["ShortStrings", 125],
    ["LongStrings", 250],
  ] as const)
    for (const strings of elementsNamed(document, list))
      for (const string of elementsNamed(strings, "String")) {
        check(string, "text", string.getAttribute("DefaultValue"), limit);
        for (const override of string.children)
          check(override, "text", override.getAttribute("Value"), limit);
      }
  for (const list of elementsNamed(document, "Resources"))
    for (const element of list.querySelectorAll("[id]")) check(element, "id", element.getAttribute("id"), 32);
  for (const name of ["CustomTab", "Group", "Control"])
    for (const element of elementsNamed(document, name))
      check(element, "id", element.getAttribute("id"), 125);
  for (const [name, limit] of [
    ["DisplayName", 125],
    ["Description", 250],
  ] as const)
    for (const element of document.documentElement.children)
      if (element.localName === name) {
        check(element, name, element.getAttribute("DefaultValue"), limit);
        for (const override of element.children) check(override, name, override.getAttribute("Value"), limit);
      }
  return defects;
}
