/**
 * Dates as cells hold them: Excel serials, "2023.5.8", "2023年5月8日", 20230508, full-width digits, words.
 *
 * Nothing is completed or moved: a day that does not exist is `impossible`, a date without its year or day is no
 * date, and "5/8/2023" is `ambiguous` because both orders give a day.
 */
import { dateFromSerial, dateOf, type IsoDate } from "../policy/dates";
import { chineseDigit } from "./chinese-number";

export type DateReading =
  | { readonly kind: "date"; readonly date: IsoDate }
  /** Looks like a date, but there is no such day (2023-02-30). */
  | { readonly kind: "impossible"; readonly typed: string }
  | { readonly kind: "ambiguous"; readonly typed: string; readonly candidates: readonly IsoDate[] }
  | { readonly kind: "not-a-date"; readonly typed: string }
  | { readonly kind: "missing" };

/** Serials that can be meant as dates: 1980-01-01 to 2099-12-31. Smaller numbers are counts, larger ones amounts. */
const FIRST_SERIAL = 29_221;
const LAST_SERIAL = 73_050;

const EMPTY = /^(?:[-/\\.]+|无|暂无|空|未填|N\/?A)?$/;
const REMARK = /\([^()\d]*\)$/;
const TIME = /(?:T|\s+|\b)(?:[上下]午)?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[AP]M|[+-]\d{2}:?\d{2})?$/;
const YEAR_FIRST = /^(\d{4})(?:年|([-/.]))(\d{1,2})(?:月|\2)(\d{1,2})[日号]?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const SHORT_YEAR = /^'?(\d{2})(?:年|([-/.]))(\d{1,2})(?:月|\2)(\d{1,2})[日号]?$/;
const ENGLISH = /^(?:(\d{1,2})[- ]?([A-Z]{3})[A-Z]*[-, ]*(\d{4})|([A-Z]{3})[A-Z]*\.? ?(\d{1,2}),? ?(\d{4}))$/;
const IN_WORDS =
  /^([零〇○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})[日号]?$/;
const MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(" ");

/** Reads a cell of a date column; never throws. */
export function readDate(cell: string | number | boolean | null): DateReading {
  if (cell === null) return { kind: "missing" };
  if (typeof cell === "boolean") return { kind: "not-a-date", typed: String(cell) };
  return typeof cell === "number" ? ofNumber(cell) : ofText(cell);
}

/** The day of a number that can be meant as an Excel date; undefined for any other. */
export function dateOfSerialCell(cell: number): IsoDate | undefined {
  return cell >= FIRST_SERIAL && cell < LAST_SERIAL + 1 ? dateFromSerial(cell) : undefined;
}

function ofNumber(cell: number): DateReading {
  const date = dateOfSerialCell(cell);
  if (date !== undefined) return { kind: "date", date };
  const typed = String(cell);
  const compact = Number.isInteger(cell) ? COMPACT.exec(typed) : null;
  if (compact && plausibleYear(compact[1])) return ofParts(typed, compact[1], compact[2], compact[3]);
  return { kind: "not-a-date", typed };
}

function ofText(cell: string): DateReading {
  const typed = cell.trim();
  const text = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\u200b-\u200d\ufeff]/g, "")
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/[。·•]/g, ".")
    .trim();
  if (EMPTY.test(text)) return { kind: "missing" };
  const english = ENGLISH.exec(text);
  if (english) return ofEnglish(typed, english);
  const bare = text.replace(REMARK, "").replace(TIME, "").replace(/\s+/g, "").replace(/\.$/, "");
  return (
    ofYearFirst(typed, bare) ??
    ofYearLast(typed, bare) ??
    ofShortYear(typed, bare) ??
    ofWords(typed, bare) ??
    (/^\d{5}$/.test(bare) ? ofNumber(Number(bare)) : { kind: "not-a-date", typed })
  );
}

function ofYearFirst(typed: string, text: string): DateReading | undefined {
  const parts = YEAR_FIRST.exec(text);
  if (parts) return ofParts(typed, parts[1], parts[3], parts[4]);
  const compact = COMPACT.exec(text);
  return compact && plausibleYear(compact[1])
    ? ofParts(typed, compact[1], compact[2], compact[3])
    : undefined;
}

/** "5/8/2023": month first or day first, unless one of them cannot be a month. */
function ofYearLast(typed: string, text: string): DateReading | undefined {
  const parts = YEAR_LAST.exec(text);
  return parts
    ? oneOf(typed, [dateParts(parts[4], parts[1], parts[3]), dateParts(parts[4], parts[3], parts[1])])
    : undefined;
}

/** "23.5.8": the century is missing; shown as a question, never completed. */
function ofShortYear(typed: string, text: string): DateReading | undefined {
  const parts = SHORT_YEAR.exec(text);
  if (!parts) return undefined;
  const candidates = [
    dateParts(`20${parts[1]}`, parts[3], parts[4]),
    dateParts(`20${parts[4]?.padStart(2, "0")}`, parts[1], parts[3]),
  ];
  const dates = distinct(candidates);
  return dates.length === 0 ? { kind: "impossible", typed } : { kind: "ambiguous", typed, candidates: dates };
}

function ofWords(typed: string, text: string): DateReading | undefined {
  const parts = IN_WORDS.exec(text);
  if (!parts) return undefined;
  const year = [...(parts[1] ?? "")].map((character) => chineseDigit(character)).join("");
  return ofParts(typed, year, smallNumber(parts[2] ?? ""), smallNumber(parts[3] ?? ""));
}

/** 一 … 三十一 as digits; "" for anything else. */
function smallNumber(words: string): string {
  const shape = /^([二三])?(十)?([一二三四五六七八九])?$/.exec(words);
  if (!shape) return "";
  if (!shape[2]) return words.length === 1 ? String(chineseDigit(words)) : "";
  return String(
    (shape[1] ? (chineseDigit(shape[1]) ?? 0) : 1) * 10 + (shape[3] ? (chineseDigit(shape[3]) ?? 0) : 0),
  );
}

function ofEnglish(typed: string, parts: RegExpExecArray): DateReading {
  const month = MONTHS.indexOf(parts[2] ?? parts[4] ?? "") + 1;
  if (month === 0) return { kind: "not-a-date", typed };
  return ofParts(typed, parts[3] ?? parts[6], String(month), parts[1] ?? parts[5]);
}

function ofParts(typed: string, year?: string, month?: string, day?: string): DateReading {
  return found(dateParts(year, month, day), typed);
}

function dateParts(year?: string, month?: string, day?: string): IsoDate | undefined {
  return plausibleYear(year) ? dateOf(Number(year), Number(month), Number(day)) : undefined;
}

function plausibleYear(year: string | undefined): boolean {
  return Number(year) >= 1900 && Number(year) <= 2099;
}

function oneOf(typed: string, candidates: readonly (IsoDate | undefined)[]): DateReading {
  const dates = distinct(candidates);
  const [only] = dates;
  if (only === undefined) return { kind: "impossible", typed };
  return dates.length === 1 ? { kind: "date", date: only } : { kind: "ambiguous", typed, candidates: dates };
}

function distinct(candidates: readonly (IsoDate | undefined)[]): readonly IsoDate[] {
  return [...new Set(candidates.filter((date) => date !== undefined))];
}

function found(date: IsoDate | undefined, typed: string): DateReading {
  return date === undefined ? { kind: "impossible", typed } : { kind: "date", date };
}
