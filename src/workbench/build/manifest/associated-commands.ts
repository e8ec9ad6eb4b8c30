/** Every FunctionName of a button is associated by the bundle, and nothing is associated that no button calls. */
import { elementsNamed, type ManifestDefect, pathOf } from "./manifest-document";

export function associatedCommands(
  document: Document,
  associated: ReadonlySet<string>,
): readonly ManifestDefect[] {
  const named = elementsNamed(document, "FunctionName");
  const names = new Set(named.map((element) => element.textContent?.trim() ?? ""));
  return [
    ...named
      .filter((element) => !associated.has(element.textContent?.trim() ?? ""))
      .map((element) => ({
        rule: "associated-commands",
        where: pathOf(element),
        text: `the bundle does not associate "${element.textContent ?? ""}": its button would do nothing`,
      })),
    ...[...associated]
      .filter((name) => !names.has(name))
      .map((name) => ({
        rule: "associated-commands",
        where: name,
        text: `the bundle associates "${name}", which no button calls`,
      })),
  ];
}
