/**
 * Single cells as facts. Blank is `missing`, unusable is `invalid` with the cell as typed; what was read in spite of
 * its form is noted. Nothing throws, and nothing that was not said becomes zero, false or today.
 */
import { parseAmount, yuanOfNumber } from "../identity/amount-cell";
import { dateOfSerialCell, readDate } from "../identity/date-cell";
import { patentsOfCell, patentText } from "../identity/patent-cell";
import { scanPublications } from "../identity/publication-number";
import { checkUscc } from "../identity/uscc";
import type { IsoDate } from "../policy/dates";
import { type CellRef, type Fact, type FactProblem, invalid, known, missing } from "../policy/fact";
import { Decimal, decimalFromDouble, type Yuan, ZERO } from "../policy/money";
import type { OptionOf } from "../policy/readings";
import { isBlank, isPlaceholder, trimmed, typed } from "./cell-text";
import type { CellValue } from "./grid";
import { squeezed } from "./header-text";
import { isPlainText } from "./plain-text";
import type { MoneyUnit } from "./reading";
import type { WordReader } from "./remember-words";

/** A fact, and the remarks its cell deserves (codes of `locale/ledger.ts`). */
export interface CellReading<T> {
  readonly fact: Fact<T>;
  readonly remarks: readonly string[];
}

const NO_REMARKS: readonly string[] = [];

function plain<T>(fact: Fact<T>): CellReading<T> {
  return { fact, remarks: NO_REMARKS };
}

/** Text as typed, without outer blanks; numbers in plain digits. */
export function textFact(value: CellValue, cell: CellRef): Fact<string> {
  if (isBlank(value)) return missing([cell]);
  return known(trimmed(value), [cell]);
}

const FORMER =
  /[（(【[](?:原名?称?|曾用名?|更名前|前身|原企业|曾名|现更名|已更名|更名|以下简称|简称|盖章|公章)[^（）()【】[\]]*[）)】\]]/g;

/** A registered name: without former name, remark, numbering and blanks. */
export function nameFact(value: CellValue, cell: CellRef): Fact<string> {
  if (isBlank(value)) return missing([cell]);
  const raw = typed(value);
  // Nothing to strip, and longer than any placeholder.
  if (raw.length > 3 && isPlainText(raw)) return known(raw, [cell]);
  if (/^#[A-Z/0!?]+/.test(raw.trim())) return invalid(raw, "excel-error", [cell]);
  const text = raw
    .replace(FORMER, "")
    .replace(/^\s*\d{1,3}[.、)）]\s*/, "")
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/(?<![A-Za-z0-9.,&])\s+|\s+(?![A-Za-z0-9&])/g, "")
    .replace(/[、，,;；。*]+$/, "");
  if (text === "" || isPlaceholder(squeezed(text))) return missing([cell]);
  return known(text, [cell]);
}

/** A unified social credit code with both check digits right. */
export function usccFact(value: CellValue, cell: CellRef): CellReading<string> {
  if (isBlank(value)) return plain(missing([cell]));
  // Placeholders are short; a long one of dashes has no characters of a code either.
  if (typeof value === "string" && value.length < 15 && isPlaceholder(squeezed(value)))
    return plain(missing([cell]));
  const reading = checkUscc(value);
  const raw = trimmed(value);
  switch (reading.kind) {
    case "valid":
      return {
        fact: known(reading.code, [cell]),
        remarks: reading.code === raw ? NO_REMARKS : ["uscc-typed-oddly"],
      };
    case "missing":
      return plain(missing([cell]));
    case "wrong-check-digit":
      return { fact: invalid(raw, "check-digit", [cell], reading.suggestion), remarks: ["uscc-check-digit"] };
    case "damaged-by-excel":
      return { fact: invalid(raw, "damaged-by-excel", [cell]), remarks: ["uscc-damaged"] };
    case "old-code":
      return { fact: invalid(raw, "malformed-code", [cell]), remarks: ["uscc-old-code"] };
    case "malformed":
      return {
        fact: invalid(raw, "malformed-code", [cell], reading.suggestion),
        remarks: ["uscc-malformed"],
      };
  }
}

const POINTS_TO_LIST = /清单|附件|详见|见附|见表|等\s*\d*\s*[件项个]|等[一二两三四五六七八九十]+[件项个]/;

/** All patent numbers of a cell as written; `list` says that the cell points to a list elsewhere. */
export function patentsFact(
  value: CellValue,
  cell: CellRef,
): CellReading<readonly string[]> & { readonly list: boolean } {
  const text = typed(value);
  const found = patentsOfCell(value);
  if (found.length === 0 && (isBlank(value) || isPlaceholder(squeezed(text))))
    return { fact: missing([cell]), remarks: NO_REMARKS, list: true };
  const only = found[0];
  if (
    only &&
    typeof value === "string" &&
    only.start === 0 &&
    only.end === text.length &&
    only.check !== "wrong"
  )
    return { fact: known([text], [cell]), remarks: NO_REMARKS, list: false };
  const list = POINTS_TO_LIST.test(text);
  if (found.some((patent) => patent.check === "wrong")) {
    const wrong = found.filter((patent) => patent.check === "wrong");
    const suggestion = wrong.map((patent) => patentText(patent)).join("、");
    return {
      fact: invalid(text.trim(), "check-digit", [cell], suggestion),
      remarks: ["patent-check-digit"],
      list,
    };
  }
  if (found.length > 0) {
    const numbers = found.map((patent) =>
      typeof value === "string" ? text.slice(patent.start, patent.end) : patentText(patent),
    );
    return {
      fact: known(numbers, [cell]),
      remarks: typeof value === "number" ? ["patent-as-number"] : NO_REMARKS,
      list,
    };
  }
  const publications = scanPublications(text).map((publication) =>
    text.slice(publication.start, publication.end),
  );
  if (publications.length > 0)
    return { fact: known(publications, [cell]), remarks: ["patent-publication-only"], list };
  if (list) return { fact: missing([cell]), remarks: NO_REMARKS, list };
  return { fact: invalid(text.trim(), "malformed-code", [cell]), remarks: ["patent-unreadable"], list };
}

const AMOUNT_REMARKS: Readonly<Record<string, string>> = {
  "text-number": "amount-as-text",
  "full-width": "amount-full-width",
  "unit-in-cell": "amount-unit-in-cell",
  "informal-unit": "amount-informal-unit",
  "remark-in-cell": "amount-with-remark",
};

function badAmount(
  raw: string,
  cell: CellRef,
  problem: FactProblem,
  remark = "amount-unreadable",
  suggestion?: string,
): CellReading<never> {
  return { fact: invalid(raw, problem, [cell], suggestion), remarks: [remark] };
}

export interface MoneyReadings {
  /** In fee columns "无" and "—" say that there was none. */
  readonly nilIsZero?: boolean;
  /** What a unit or Chinese numerals in the cell are taken for (G15). */
  readonly typed?: OptionOf["G15"];
}

const UNIT_IN_CELL = new Set(["amount-unit-in-cell", "amount-informal-unit"]);

/** A number cell as it stands, which deserves no remark, as nearly all of a long column do; else undefined. */
export function figureInYuan(
  value: CellValue,
  cell: CellRef,
  unit: MoneyUnit | undefined,
): Fact<Yuan> | undefined {
  if (typeof value !== "number" || unit === undefined) return undefined;
  const yuan = yuanOfNumber(value, unit);
  return yuan && known(yuan, [cell]);
}

/** An amount in yuan. */
export function moneyFact(
  value: CellValue,
  cell: CellRef,
  unit: MoneyUnit | undefined,
  { nilIsZero = false, typed: accepted = "accept-units" }: MoneyReadings = {},
): CellReading<Yuan> {
  if (isBlank(value)) return plain(missing([cell]));
  const figure = figureInYuan(value, cell, unit);
  if (figure) return plain(figure);
  const reading = parseAmount(value, unit ?? null);
  const raw = trimmed(value);
  switch (reading.kind) {
    case "empty":
      if (nilIsZero && /^(?:无|没有|[-—–/]+)$/.test(squeezed(raw)))
        return { fact: known(ZERO, [cell]), remarks: ["nil-read-as-zero"] };
      return plain(missing([cell]));
    case "vague":
      if (reading.problem === "number-words" && accepted === "accept-chinese-numerals")
        return { fact: known(reading.yuan, [cell]), remarks: ["amount-in-words"] };
      return badAmount(
        raw,
        cell,
        reading.problem === "number-words" ? "not-a-number" : reading.problem,
        "amount-vague",
        `${reading.yuan.toFixed()}元`,
      );
    case "unusable":
      if (reading.problem === "unit-unknown")
        return { fact: invalid(raw, "unit-unknown", [cell]), remarks: NO_REMARKS };
      return badAmount(raw, cell, reading.problem);
    case "amount": {
      if (reading.yuan.isNegative() && !reading.yuan.isZero())
        return badAmount(raw, cell, "negative", "amount-negative");
      const remarks = reading.notes.flatMap((note) => AMOUNT_REMARKS[note] ?? []);
      if (accepted === "unit-in-cell-error" && remarks.some((remark) => UNIT_IN_CELL.has(remark)))
        return badAmount(raw, cell, "not-a-number", "amount-unit-refused", `${reading.yuan.toFixed()}元`);
      // A full-width or united figure is a text anyway: the sharper remark is enough.
      const sharp = remarks.length > 1 ? remarks.filter((remark) => remark !== "amount-as-text") : remarks;
      return { fact: known(reading.yuan.isZero() ? ZERO : reading.yuan, [cell]), remarks: sharp };
    }
  }
}

/** A date as Excel keeps it, which deserves no remark; else undefined. */
export function serialFact(value: CellValue, cell: CellRef): Fact<IsoDate> | undefined {
  const date = typeof value === "number" ? dateOfSerialCell(value) : undefined;
  return date && known(date, [cell]);
}

export function dateFact(value: CellValue, cell: CellRef): CellReading<IsoDate> {
  if (isBlank(value)) return plain(missing([cell]));
  const reading = readDate(value);
  switch (reading.kind) {
    case "date":
      return plain(known(reading.date, [cell]));
    case "missing":
      return plain(missing([cell]));
    case "impossible":
      return { fact: invalid(reading.typed, "impossible-date", [cell]), remarks: ["date-impossible"] };
    case "ambiguous":
      return {
        fact: invalid(reading.typed, "not-a-date", [cell], reading.candidates.join(" / ")),
        remarks: ["date-ambiguous"],
      };
    case "not-a-date":
      return { fact: invalid(reading.typed, "not-a-date", [cell]), remarks: ["date-unreadable"] };
  }
}

function badCount(raw: string, cell: CellRef, problem: FactProblem): CellReading<never> {
  return { fact: invalid(raw, problem, [cell]), remarks: ["count-unreadable"] };
}

/** A whole number: "20", "２０项", 20. */
export function countFact(value: CellValue, cell: CellRef): CellReading<number> {
  if (value === null || typeof value === "boolean" || isBlank(value)) return plain(missing([cell]));
  if (typeof value === "number") {
    if (value < 0) return badCount(typed(value), cell, "negative");
    return Number.isInteger(value)
      ? plain(known(value, [cell]))
      : badCount(typed(value), cell, "not-an-integer");
  }
  const raw = value.trim();
  const text = squeezed(value);
  if (isPlaceholder(text)) return plain(missing([cell]));
  const digits = /^(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.0+)?(?:项|笔|人|个|件|宗|名|户)?$/.exec(text)?.[1];
  if (digits !== undefined)
    return { fact: known(Number(digits.replaceAll(",", "")), [cell]), remarks: ["count-as-text"] };
  if (/^-\d+/.test(text)) return badCount(raw, cell, "negative");
  return badCount(raw, cell, /^\d+\.\d+/.test(text) ? "not-an-integer" : "not-a-number");
}

/** A year: 2023, "2023年度". */
export function yearFact(value: CellValue, cell: CellRef): CellReading<number> {
  if (isBlank(value)) return plain(missing([cell]));
  const text = squeezed(typed(value));
  const year = /^((?:19|20)\d\d)(?:年度?)?$/.exec(text)?.[1];
  if (year !== undefined) return plain(known(Number(year), [cell]));
  const date = readDate(value);
  if (date.kind === "date") return plain(known(Number(date.date.slice(0, 4)), [cell]));
  return { fact: invalid(trimmed(value), "not-a-number", [cell]), remarks: ["year-unreadable"] };
}

/** A share of 0..1: "60%", 0.6, 60. */
export function shareFact(value: CellValue, cell: CellRef): CellReading<Decimal> {
  if (isBlank(value) || typeof value === "boolean") return plain(missing([cell]));
  const raw = trimmed(value);
  const bad = (): CellReading<Decimal> => ({
    fact: invalid(raw, "not-a-number", [cell]),
    remarks: ["share-unreadable"],
  });
  const text = squeezed(raw);
  if (isPlaceholder(text)) return plain(missing([cell]));
  const match = /^(\d+(?:\.\d+)?)(%)?$/.exec(text);
  if (typeof value !== "number" && !match?.[1]) return bad();
  const figure =
    typeof value === "number"
      ? Number.isFinite(value)
        ? decimalFromDouble(value)
        : undefined
      : new Decimal(match?.[1] ?? "0");
  if (!figure) return bad();
  const share = match?.[2] || figure.gt(1) ? figure.div(100) : figure;
  return share.isNegative() || share.gt(1) ? bad() : plain(known(share, [cell]));
}

/** A plain figure such as a score. */
export function figureFact(value: CellValue, cell: CellRef): CellReading<Decimal> {
  if (isBlank(value) || typeof value === "boolean") return plain(missing([cell]));
  if (typeof value === "number" && Number.isFinite(value))
    return plain(known(decimalFromDouble(value), [cell]));
  const match = /^(\d+(?:\.\d+)?)分?$/.exec(squeezed(typed(value)));
  return match?.[1]
    ? plain(known(new Decimal(match[1]), [cell]))
    : { fact: invalid(trimmed(value), "not-a-number", [cell]), remarks: [] };
}

/** A text that the vocabulary knows, which deserves no remark; else undefined. */
export function wordKnown<T>(
  value: CellValue,
  cell: CellRef,
  header: string,
  read: WordReader<T>,
): Fact<T> | undefined {
  if (typeof value !== "string" || isBlank(value)) return undefined;
  const word = read(trimmed(value), header);
  return word.kind === "value" ? known(word.value, [cell]) : undefined;
}

/** A word of a vocabulary; unknown words stay unknown. */
export function wordFact<T>(
  value: CellValue,
  cell: CellRef,
  header: string,
  read: WordReader<T>,
): CellReading<T> {
  if (isBlank(value)) return plain(missing([cell]));
  const raw = typeof value === "boolean" ? (value ? "是" : "否") : trimmed(value);
  const word = read(raw, header);
  if (word.kind === "value") return plain(known(word.value, [cell]));
  if (word.kind === "open") return plain(missing([cell]));
  return { fact: invalid(raw, "unknown-word", [cell]), remarks: ["word-unknown"] };
}
