/** The text that a cell shows, and the kind of its value, as Excel tells them. */
import { numfmt } from "@univerjs/core";
import type { Scalar } from "../grid/grid";

export const ERROR_TEXTS: ReadonlySet<string> = new Set([
  "#N/A",
  "#REF!",
  "#NAME?",
  "#DIV/0!",
  "#NULL!",
  "#VALUE!",
  "#NUM!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
]);

export function shownText(value: Scalar, format: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  try {
    return numfmt.format(format, value, { throws: true });
  } catch {
    // A format that the library cannot read: Excel would show the number as General.
    return numfmt.format("General", value);
  }
}

export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

export function valueType(value: Scalar, isFormula: boolean): ValueType {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "") return isFormula ? "String" : "Empty";
  return ERROR_TEXTS.has(value) ? "Error" : "String";
}
