/** Cells of arguments as what they stand for: amounts, counts, days, yes or no, texts. */

import { parseAmount } from "../identity/amount-cell";
import type { AmountUnit } from "../identity/amount-figure";
import { readDate } from "../identity/date-cell";
import type { FunctionLabel } from "../locale/functions";
import type { IsoDate } from "../policy/dates";
import type { Yuan } from "../policy/money";
import { type ArgumentCell, labelText } from "./columns";
import { Refusal } from "./refusal";

/**
 * An amount in yuan, zero or more; undefined where the cell is blank ("无" and "/" too) or the argument
 * left out. Texts are read as
 * the ledger reads them: "1,000,000" and "96万元" are exact, "约30万" is refused.
 * @param unit of a bare figure.
 */
export function amountOf(
  cell: ArgumentCell,
  label: FunctionLabel,
  unit: AmountUnit = "元",
): Yuan | undefined {
  if (cell === undefined || cell === null) return undefined;
  const name = labelText(label);
  const typed = String(cell);
  const reading = parseAmount(cell, unit);
  switch (reading.kind) {
    case "empty":
      return undefined;
    case "vague":
      throw new Refusal("value", "amount.vague", { name, typed });
    case "unusable":
      throw new Refusal("value", AMOUNT_TEXTS[reading.problem], { name, typed });
    case "amount":
      if (reading.yuan.isNegative() && !reading.yuan.isZero())
        throw new Refusal("value", "amount.negative", { name, typed });
      return reading.yuan;
  }
}

const AMOUNT_TEXTS = {
  "not-a-number": "amount.not-a-number",
  range: "amount.vague",
  "foreign-currency": "amount.foreign-currency",
  "words-and-figures-differ": "amount.words-differ",
  "unit-unknown": "amount.not-a-number",
  "unit-suspect": "amount.not-a-number",
  "excel-error": "amount.not-a-number",
} as const;

/** A whole number of zero or more; undefined where blank or left out. "21项" is 21. */
export function countOf(cell: ArgumentCell, label: FunctionLabel): number | undefined {
  if (cell === undefined || cell === null) return undefined;
  const value = typeof cell === "string" ? wholeNumber(cell) : cell;
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0)
    throw new Refusal("value", "count.not-whole", { name: labelText(label), typed: String(cell) });
  return value;
}

function wholeNumber(text: string): number | undefined {
  const match = /^(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.0+)?(?:项|笔|件|个|人|天|日|个?工作日)?$/.exec(
    text.normalize("NFKC").replace(/\s/g, ""),
  );
  return match?.[1] === undefined ? undefined : Number(match[1].replaceAll(",", ""));
}

/** A day given as Excel's serial number or as text; undefined where blank or left out. A blank cell may arrive as 0. */
export function dayOf(cell: ArgumentCell, label: FunctionLabel): IsoDate | undefined {
  if (cell === undefined || cell === null || cell === 0) return undefined;
  const reading = readDate(cell);
  const values = { name: labelText(label), typed: String(cell) };
  switch (reading.kind) {
    case "date":
      return reading.date;
    case "missing":
      return undefined;
    case "impossible":
      throw new Refusal("value", "date.impossible", values);
    case "ambiguous":
      throw new Refusal("value", "date.ambiguous", { ...values, candidates: reading.candidates.join(" / ") });
    case "not-a-date":
      throw new Refusal("value", "date.not-a-date", values);
  }
}

const YES =
  /^(?:是|有|已|TRUE|YES|Y|√|✓|✔|对|符合|(?:已?按[时期]|已?提前)(?:还款|结清|还清)?(?:完毕)?|(?:已|全部)?(?:结清|还清)|[未无]逾期)$/;
const NO =
  /^(?:否|无|没有|未|不|FALSE|NO|N|×|✗|X|不符合|已?逾期(?:还款|结清|还清)?|未(?:按[时期](?:还款)?|结清|还清|还款)|还款中)$/;

/**
 * Yes or no: TRUE/FALSE, 是/否 and the like, 1.
 * @returns undefined where blank or left out; a 0 counts as blank, because that is how Excel hands blank cells over.
 */
export function answerOf(cell: ArgumentCell, label: FunctionLabel): boolean | undefined {
  if (cell === undefined || cell === null || cell === 0) return undefined;
  if (typeof cell === "boolean") return cell;
  const text = String(cell).normalize("NFKC").replace(/\s/g, "").toUpperCase();
  if (text === "1" || YES.test(text)) return true;
  if (text === "0" || NO.test(text)) return false;
  throw new Refusal("value", "answer.unknown", { name: labelText(label), typed: String(cell) });
}

/** A text; undefined where blank or left out. */
export function textOf(cell: ArgumentCell): string | undefined {
  return cell === undefined || cell === null ? undefined : String(cell).trim();
}
