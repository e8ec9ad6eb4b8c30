/**
 * Each element in its XML namespace. An `Override` of the root's namespace inside `Resources` (instead of
 * `bt:Override`) passes many readers, and then the add-in does not load.
 */
import { type ManifestDefect, NAMESPACES, pathOf } from "./manifest-document";

export function namespaces(document: Document): readonly ManifestDefect[] {
  const defects: ManifestDefect[] = [];
  for (const element of document.querySelectorAll("*")) {
    const wanted = wantedNamespace(element);
    if (element.namespaceURI !== wanted)
      defects.push({
        rule: "namespaces",
        where: pathOf(element),
        text: `<${element.tagName}> is in namespace ${element.namespaceURI ?? "none"}, must be in ${wanted}`,
      });
  }
  return defects;
}

function wantedNamespace(element: Element): string {
  const parent = element.parentElement?.localName ?? "";
  if (element.closest("Resources") !== null && element.localName !== "Resources") return NAMESPACES.basic;
  if (parent === "Icon") return NAMESPACES.basic;
  const underRequirements = ["Sets", "Set", "Methods", "Method"].includes(element.localName);
  if (element.closest("VersionOverrides") !== null)
    return underRequirements ? NAMESPACES.basic : NAMESPACES.overrides;
  return NAMESPACES.app;
}
