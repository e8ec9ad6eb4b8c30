/** Id is a GUID, Version has four numbers, and ids of tabs, groups and controls are given once. */
import { elementsNamed, type ManifestDefect, pathOf } from "./manifest-document";

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function identity(document: Document): readonly ManifestDefect[] {
  const defects: ManifestDefect[] = [];
  const say = (element: Element, text: string) =>
    defects.push({ rule: "identity", where: pathOf(element), text });
  const root = document.documentElement;
  const textOf = (name: string) =>
    [...root.children].find((child) => child.localName === name)?.textContent?.trim() ?? "";
  if (!GUID.test(textOf("Id"))) say(root, `Id "${textOf("Id")}" is no GUID`);
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(textOf("Version")))
    say(root, `Version "${textOf("Version")}" is not n.n.n.n`);
  const seen = new Set<string>();
  for (const name of ["CustomTab", "Group", "Control"])
    for (const element of elementsNamed(document, name)) {
      const id = element.getAttribute("id") ?? "";
      if (seen.has(id)) say(element, `id "${id}" is given twice`);
      seen.add(id);
    }
  if (elementsNamed(document, "CustomTab").length > 1) say(root, "an add-in may have one CustomTab");
  return defects;
}
