/** Cells as text for comparing, and the question whether a cell holds anything at all. */
import type { CellValue } from "./grid";
import { squeezed } from "./header-text";

const NOTHING = /^[\s\u200b-\u200f\u2060\ufeff]*$/;

/** Null, "" and texts of nothing but blanks (full-width ones too). */
export function isBlank(value: CellValue): boolean {
  if (typeof value !== "string") return value === null;
  // Most texts begin with a letter, a digit or an ideograph: no need to look further.
  if (isInk(value.charCodeAt(0))) return false;
  return NOTHING.test(value);
}

/** As typed, numbers in their shortest form. */
export function typed(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}

/** As typed, without outer blanks. */
export function trimmed(value: CellValue): string {
  const text = typed(value);
  return isInk(text.charCodeAt(0)) && isInk(text.charCodeAt(text.length - 1)) ? text : text.trim();
}

/** Surely no blank; false for the empty text's NaN, too. */
function isInk(unit: number): boolean {
  return (unit > 0x20 && unit < 0x7f) || (unit >= 0x4e00 && unit <= 0x9fff);
}

/** NFKC without blanks; "" for a blank cell. */
export function compact(value: CellValue): string {
  return value === null ? "" : typeof value === "string" ? squeezed(value) : typed(value);
}

/** Dashes and words that say "nothing here". */
const PLACEHOLDER = /^(?:[-—–－/／\\]+|无|暂无|不适用|N\/?A|n\/?a|无此项|—+|未填|空|待补|待补充|待填)$/;

export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text);
}
