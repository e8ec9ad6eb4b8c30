/** The baseline that the code is written for is the one that Excel is asked for. */
import { elementsNamed, type ManifestDefect } from "./manifest-document";

export const BASELINE: Readonly<Record<string, string>> = {
  SharedRuntime: "1.1",
  ExcelApi: "1.14",
  CustomFunctionsRuntime: "1.3",
};

export function requirements(document: Document): readonly ManifestDefect[] {
  const asked = new Map(
    elementsNamed(document, "Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]),
  );
  return Object.entries(BASELINE)
    .filter(([name, version]) => asked.get(name) !== version)
    .map(([name, version]) => ({
      rule: "requirements",
      where: "Requirements",
      text: `must ask for ${name} ${version}, asks for ${asked.get(name) ?? "none"}`,
    }));
}
