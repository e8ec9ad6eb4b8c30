/**
 * Formulas and numbers as the sheet part itself has them.
 *
 * ExcelJS turns numbers under a date format into Dates (losing digits below a millisecond), reads a text result
 * under a date format as an invalid Date, forgets empty results and translates shared formulas wrongly. So the
 * few facts that matter are read a second time from the XML, and the ExcelJS cells are set right with them.
 */
import { attributesOf, unescapeXml } from "./xml";

export type RawResult = number | string | boolean | { readonly error: string } | undefined;

export interface RawFormula {
  readonly kind: "plain" | "shared" | "array" | "other";
  /** Without "="; "" in the followers of a shared formula. */
  readonly text: string;
  readonly sharedIndex: string | undefined;
  readonly ref: string | undefined;
}

export interface RawCell {
  readonly address: string;
  readonly formula: RawFormula | undefined;
  /** Undefined for cells whose value lies elsewhere (shared strings). */
  readonly value: RawResult;
}

const CELL = /<(?:\w+:)?c((?:\s+[\w:]+="[^"]*")*)\s*>([\s\S]*?)<\/(?:\w+:)?c>/g;
const FORMULA = /<(?:\w+:)?f((?:\s+[\w:]+="[^"]*")*)\s*(?:\/>|>([\s\S]*?)<\/(?:\w+:)?f>)/;
const VALUE = /<(?:\w+:)?v(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?v>)/;

/** Cells that hold a formula or a plain number. */
export function* rawCells(sheetXml: string): Generator<RawCell> {
  for (const match of sheetXml.matchAll(CELL)) {
    const body = match[2] ?? "";
    const attributes = attributesOf(match[1] ?? "");
    const formula = FORMULA.exec(body);
    const type = attributes.get("t") ?? "n";
    if (!formula && type !== "n") continue;
    const value = VALUE.exec(body);
    yield {
      address: attributes.get("r") ?? "",
      formula: formula ? rawFormula(formula) : undefined,
      value: value ? result(type, unescapeXml(value[1] ?? "")) : undefined,
    };
  }
}

function rawFormula(match: RegExpExecArray): RawFormula {
  const attributes = attributesOf(match[1] ?? "");
  const type = attributes.get("t") ?? "normal";
  return {
    kind: type === "normal" ? "plain" : type === "shared" ? "shared" : type === "array" ? "array" : "other",
    text: unescapeXml(match[2] ?? ""),
    sharedIndex: attributes.get("si"),
    ref: attributes.get("ref"),
  };
}

function result(type: string, text: string): RawResult {
  if (type === "b") return text === "1" || text === "true";
  if (type === "e") return { error: text };
  if (type === "str" || type === "inlineStr") return text;
  if (type === "n") return text === "" ? undefined : Number(text);
  return undefined;
}
