/**
 * One long-lived runtime for cells, ribbon and pane: the same page named everywhere, and no TaskpaneId, which would
 * open a second one.
 */
import { elementsNamed, type ManifestDefect, pathOf, xsiType } from "./manifest-document";

export function sharedRuntime(document: Document): readonly ManifestDefect[] {
  const defects: ManifestDefect[] = [];
  const say = (element: Element, text: string) =>
    defects.push({ rule: "shared-runtime", where: pathOf(element), text });
  const runtime = elementsNamed(document, "Runtime")[0];
  if (runtime === undefined) {
    say(document.documentElement, "there is no <Runtime>");
    return defects;
  }
  if (runtime.getAttribute("lifetime") !== "long") say(runtime, 'lifetime must be "long"');
  const page = runtime.getAttribute("resid");
  for (const element of pagesNamed(document))
    if (element.getAttribute("resid") !== page)
      say(element, `must name the runtime's page "${page ?? ""}", or it opens another runtime`);
  for (const id of elementsNamed(document, "TaskpaneId"))
    say(id, "a shared runtime has one pane; drop TaskpaneId");
  return defects;
}

function pagesNamed(document: Document): readonly Element[] {
  const shown = elementsNamed(document, "Action").filter((action) => xsiType(action) === "ShowTaskpane");
  return [
    ...elementsNamed(document, "FunctionFile"),
    ...[...elementsNamed(document, "Page"), ...shown].flatMap((element) =>
      elementsNamed(element, "SourceLocation"),
    ),
  ];
}
