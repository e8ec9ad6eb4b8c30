/**
 * The metadata files of the functions: one per language, the same ids in the same order with the same parameters,
 * every id associated by the bundle, and never the pair of flags that crashes Excel 2021.
 */

import { pathBelowOrigin } from "./icons";
import { elementsNamed, type ManifestDefect, resources } from "./manifest-document";

interface FunctionEntry {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly type?: string;
    readonly optional?: boolean;
  }[];
}

interface MetadataFile {
  readonly functions: readonly FunctionEntry[];
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly allowErrorForDataTypeAny?: boolean;
}

/** @param readFile content of a file by its path below the add-in's address, undefined when there is none. */
export function functionMetadata(
  document: Document,
  readFile: (path: string) => string | undefined,
  associated: ReadonlySet<string>,
): readonly ManifestDefect[] {
  const defects: ManifestDefect[] = [];
  const say = (where: string, text: string) => defects.push({ rule: "function-metadata", where, text });
  const files: { path: string; content: MetadataFile }[] = [];
  for (const path of metadataPaths(document)) {
    const text = readFile(path);
    if (text === undefined) say(path, "there is no such file");
    else files.push({ path, content: JSON.parse(text) });
  }
  const first = files[0];
  if (first === undefined) return defects;
  for (const { path, content } of files) {
    if (content.allowCustomDataForDataTypeAny && content.allowErrorForDataTypeAny)
      say(
        path,
        "both allowCustomDataForDataTypeAny and allowErrorForDataTypeAny are set, which crashes Excel 2021",
      );
    if (shape(content) !== shape(first.content))
      say(path, `ids, names or parameters differ from ${first.path}: ${shape(content)}`);
  }
  const ids = new Set(first.content.functions.map((entry) => entry.id));
  for (const id of ids) if (!associated.has(id)) say(id, `the bundle does not associate function "${id}"`);
  for (const id of associated)
    if (!ids.has(id)) say(id, `the bundle associates function "${id}", which has no metadata`);
  return defects;
}

function metadataPaths(document: Document): readonly string[] {
  const known = resources(document);
  return elementsNamed(document, "Metadata").flatMap((metadata) => {
    const url = known.get(metadata.firstElementChild?.getAttribute("resid") ?? "");
    if (url === undefined) return [];
    const values = [
      url.getAttribute("DefaultValue"),
      ...[...url.children].map((one) => one.getAttribute("Value")),
    ];
    return values.filter((value) => value !== null).map((value) => pathBelowOrigin(document, value));
  });
}

/** What must be the same in every language: parameter names may be translated, their number and kind may not. */
function shape(content: MetadataFile): string {
  return content.functions
    .map(
      (entry) =>
        `${entry.id}=${entry.name}(${entry.parameters.map((p) => `${p.type ?? ""}${p.optional ? "?" : ""}`)})`,
    )
    .join("; ");
}
