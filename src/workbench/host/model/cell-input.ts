/**
 * What Excel makes of a value that is put into a cell: a formula, a number, a date, a truth value, or text.
 * It reads strings as if they were typed, unless the cell's format is text or an apostrophe leads.
 */
import type { ICellData } from "@univerjs/core";
import { plainCell } from "../grid/grid";
import { invalidArgument } from "../protocol/host-error";
import type { Json } from "../protocol/messages";

export interface CellInput {
  /** `v`, `t` and `f` always, so that the old content goes. */
  readonly data: ICellData;
  /** The format that the entry brings along into a General cell. */
  readonly format?: string;
}

const BLANK: ICellData = { v: null, t: null, f: null, si: null, p: null, custom: null };

export function cellInput(value: Json, format: string): CellInput {
  if (value === "" || value === null) return { data: { ...BLANK } };
  if (typeof value === "number" || typeof value === "boolean")
    return { data: { ...BLANK, ...plainCell(value) } };
  if (typeof value !== "string") throw invalidArgument("A cell takes a string, a number or a truth value.");
  if (format === "@") return text(value);
  if (value.startsWith("'")) return text(value.slice(1));
  if (value.startsWith("=") && value.length > 1) return { data: { ...BLANK, f: value } };
  const typed = typedNumber(value);
  if (typed)
    return {
      data: { ...BLANK, ...plainCell(typed.value) },
      ...(typed.format ? { format: typed.format } : {}),
    };
  if (/^(?:true|false)$/i.test(value)) return { data: { ...BLANK, ...plainCell(/^true$/i.test(value)) } };
  if (/^[+-]./.test(value)) return { data: { ...BLANK, f: `=${value.replace(/^\+/, "")}` } };
  if (/^@\p{L}/u.test(value)) return { data: { ...BLANK, f: `=${value.slice(1)}` } };
  return text(value);
}

function text(value: string): CellInput {
  return { data: { ...BLANK, ...plainCell(value) } };
}

interface TypedNumber {
  readonly value: number;
  readonly format?: string;
}

function typedNumber(entry: string): TypedNumber | undefined {
  const trimmed = entry.trim();
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(trimmed)) return { value: fifteenDigits(trimmed) };
  if (/^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/.test(trimmed))
    return {
      value: fifteenDigits(trimmed.replaceAll(",", "")),
      format: trimmed.includes(".") ? "#,##0.00" : "#,##0",
    };
  const percent = /^([+-]?(?:\d+\.?\d*|\.\d+))%$/.exec(trimmed);
  if (percent) return { value: Number(percent[1]) / 100, format: trimmed.includes(".") ? "0.00%" : "0%" };
  const date = /^(\d{4})(?:([-/])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/.exec(trimmed);
  if (!date) return undefined;
  const [year, month, day] = [Number(date[1]), Number(date[3] ?? date[5]), Number(date[4] ?? date[6])];
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day || year < 1900) return undefined;
  return { value: time / 86_400_000 + 25_569, format: date[5] ? 'yyyy"年"m"月"d"日"' : "yyyy/m/d" };
}

/** Excel keeps 15 digits of what is typed; the rest become zeros. */
function fifteenDigits(entry: string): number {
  const digits = entry
    .replace(/^[+-]?0*/, "")
    .replace(/[eE].*$/, "")
    .replace(/\D/g, "");
  return digits.length > 15 ? Number(Number(entry).toPrecision(15)) : Number(entry);
}
