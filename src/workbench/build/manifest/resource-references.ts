/** Every resid leads to a resource of the right kind, and every resource is used. */
import { elementsNamed, type ManifestDefect, pathOf, resources } from "./manifest-document";

/** Which list a reference from this element must lead to. */
const WANTED: Readonly<Record<string, string>> = {
  Image: "Images",
  Runtime: "Urls",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Namespace: "ShortStrings",
  Description: "LongStrings",
};

export function resourceReferences(document: Document): readonly ManifestDefect[] {
  const known = resources(document);
  const used = new Set<string>();
  const defects: ManifestDefect[] = [];
  for (const element of document.querySelectorAll("[resid]")) {
    const resid = element.getAttribute("resid") ?? "";
    used.add(resid);
    const resource = known.get(resid);
    const list = resource?.parentElement?.localName;
    if (resource === undefined)
      defects.push(defect(pathOf(element), `resid "${resid}" leads to nothing in <Resources>`));
    else if (WANTED[element.localName] !== undefined && WANTED[element.localName] !== list)
      defects.push(
        defect(
          pathOf(element),
          `resid "${resid}" must lead to <${WANTED[element.localName] ?? ""}>, not <${list ?? ""}>`,
        ),
      );
  }
  for (const id of known.keys())
    if (!used.has(id)) defects.push(defect(id, `resource "${id}" is used nowhere`));
  for (const list of elementsNamed(document, "Resources")) defects.push(...twice(list));
  return defects;
}

function twice(list: Element): readonly ManifestDefect[] {
  const seen = new Set<string>();
  const defects: ManifestDefect[] = [];
  for (const element of list.querySelectorAll("[id]")) {
    const id = element.getAttribute("id") ?? "";
    if (seen.has(id)) defects.push(defect(id, `resource id "${id}" is given twice`));
    seen.add(id);
  }
  return defects;
}

function defect(where: string, text: string): ManifestDefect {
  return { rule: "resource-references", where, text };
}
