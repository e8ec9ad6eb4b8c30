/**
 * Makes functions.json and functions.en-US.json: ids, types and English texts from the doc comments of
 * src/functions, Chinese texts from src/locale/function-help.ts.
 *
 * Throws with every defect at once: a text missing in either language, ids that differ, a parameter without help.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseTree } from "custom-functions-metadata";
import { FUNCTION_HELP, type FunctionHelp } from "../../locale/function-help";
import type { Locale } from "../../locale/message";
import { ROOT } from "./repository-root";

interface ParameterEntry {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

export interface FunctionEntry {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterEntry[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
}

export interface FunctionsMetadata extends Readonly<Record<Locale, string>> {
  readonly ids: readonly string[];
}

export class MetadataDefects extends Error {
  override readonly name = "MetadataDefects";
  constructor(readonly defects: readonly string[]) {
    super(`functions metadata:\n${defects.map((defect) => `- ${defect}`).join("\n")}`);
  }
}

/** Ids and English texts of every function declared in the sources. */
export function declaredFunctions(folder: string): readonly FunctionEntry[] {
  const declared: FunctionEntry[] = [];
  const defects: string[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(".ts")) continue;
    const path = join(folder, file);
    const parsed = parseTree(readFileSync(path, "utf8"), path);
    for (const { errors } of parsed.extras) defects.push(...errors.map((error) => `${file}: ${error}`));
    declared.push(...parsed.functions);
  }
  if (defects.length > 0) throw new MetadataDefects(defects);
  return declared;
}

function blank(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}

/** What is missing or does not fit between the sources and the Chinese texts. */
export function metadataDefects(
  declared: readonly FunctionEntry[],
  help: Readonly<Record<string, FunctionHelp>>,
): readonly string[] {
  const defects: string[] = [];
  const ids = new Set(declared.map(({ id }) => id));
  for (const id of Object.keys(help))
    if (!ids.has(id)) defects.push(`${id}: has zh-CN texts but no function`);
  if (ids.size !== declared.length) defects.push("two functions have the same id");
  for (const { id, name, description, parameters } of declared) {
    if (name !== id) defects.push(`${id}: its name is ${name}; names are ids, in every language`);
    if (blank(description)) defects.push(`${id}: no en-US description`);
    for (const parameter of parameters)
      if (blank(parameter.description)) defects.push(`${id}: no en-US help for ${parameter.name}`);
    defects.push(...chineseDefects(id, parameters.length, help[id]));
  }
  return defects;
}

function chineseDefects(id: string, count: number, texts: FunctionHelp | undefined): readonly string[] {
  if (!texts) return [`${id}: no zh-CN texts`];
  const defects: string[] = [];
  if (blank(texts.description)) defects.push(`${id}: no zh-CN description`);
  if (texts.parameters.length !== count)
    defects.push(`${id}: ${count} parameters, but zh-CN help for ${texts.parameters.length}`);
  texts.parameters.forEach((parameter, place) => {
    if (blank(parameter.name) || blank(parameter.description))
      defects.push(`${id}: no zh-CN help for parameter ${place + 1}`);
  });
  return defects;
}

function inChinese(entry: FunctionEntry): FunctionEntry {
  const texts = FUNCTION_HELP[entry.id];
  return {
    ...entry,
    description: texts?.description ?? "",
    parameters: entry.parameters.map((parameter, place) => ({ ...parameter, ...texts?.parameters[place] })),
  };
}

/** One line in the formula box: comments are wrapped in the sources. */
function unwrapped(entry: FunctionEntry): FunctionEntry {
  return { ...entry, description: entry.description?.replace(/\s*\n\s*/g, " ") ?? "" };
}

/**
 * Errors in argument cells are let through, so that one bad row does not spoil a column. The other flag of its
 * kind, `allowCustomDataForDataTypeAny`, stays out: both together crash Excel LTSC 2021.
 */
function fileText(functions: readonly FunctionEntry[]): string {
  return `${JSON.stringify({ allowErrorForDataTypeAny: true, functions }, null, 2)}\n`;
}

/**
 * The two metadata files as JSON texts, and the ids in their order.
 * @throws {MetadataDefects} naming everything that is missing or differs.
 */
export function generateFunctionsMetadata(): FunctionsMetadata {
  const declared = declaredFunctions(join(ROOT, "src/functions"));
  const defects = metadataDefects(declared, FUNCTION_HELP);
  if (defects.length > 0) throw new MetadataDefects(defects);
  const order = Object.keys(FUNCTION_HELP);
  const english = declared.map(unwrapped).sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  return {
    "zh-CN": fileText(english.map(inChinese)),
    "en-US": fileText(english),
    ids: order,
  };
}
