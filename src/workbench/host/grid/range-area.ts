/** Rectangles of cells and their A1 addresses. */
import { ErrorCode, HostError } from "../protocol/host-error";

/** Excel's sheet size. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** 0-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function letters(column: number): string {
  let made = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    made = String.fromCharCode(65 + ((rest - 1) % 26)) + made;
  return made;
}

function columnOf(text: string): number {
  let column = 0;
  for (const letter of text.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** "A1", "A1:C3", "A:C" and "2:4", as Excel writes an address. */
export function addressOf({ row, column, rows, columns }: Area): string {
  if (rows === SHEET_ROWS) return `${letters(column)}:${letters(column + columns - 1)}`;
  if (columns === SHEET_COLUMNS) return `${row + 1}:${row + rows}`;
  const first = `${letters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${letters(column + columns - 1)}${row + rows}`;
}

/** "申报台账!A1" or "'表 1'!A1", quoted where a formula would need it. */
export function fullAddress(sheetName: string, area: Area): string {
  return `${quotedSheet(sheetName)}!${addressOf(area)}`;
}

export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export interface ParsedAddress {
  readonly sheet: string | undefined;
  readonly area: Area;
}

/** @throws HostError InvalidArgument for anything that is no single rectangle */
export function parseAddress(address: string): ParsedAddress {
  const cut = address.lastIndexOf("!");
  const sheet = cut >= 0 ? unquoted(address.slice(0, cut)) : undefined;
  const area = parseArea(address.slice(cut + 1));
  if (!area) throw new HostError(ErrorCode.InvalidArgument, `The address "${address}" is no range.`);
  return { sheet, area };
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") && sheet.endsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

export function parseArea(text: string): Area | undefined {
  const plain = text.replaceAll("$", "").trim();
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(plain);
  if (cells) {
    const [, c1 = "", r1 = "", c2 = c1, r2 = r1] = cells;
    return between(Number(r1) - 1, columnOf(c1), Number(r2) - 1, columnOf(c2));
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  if (columns) return between(0, columnOf(columns[1] ?? ""), SHEET_ROWS - 1, columnOf(columns[2] ?? ""));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, SHEET_COLUMNS - 1);
  return undefined;
}

/** Undefined when it leaves the sheet. */
export function between(row1: number, column1: number, row2: number, column2: number): Area | undefined {
  const [row, endRow] = row1 <= row2 ? [row1, row2] : [row2, row1];
  const [column, endColumn] = column1 <= column2 ? [column1, column2] : [column2, column1];
  if (row < 0 || column < 0 || endRow >= SHEET_ROWS || endColumn >= SHEET_COLUMNS) return undefined;
  return { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
}

export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const endRow = Math.min(a.row + a.rows, b.row + b.rows);
  const endColumn = Math.min(a.column + a.columns, b.column + b.columns);
  return endRow > row && endColumn > column
    ? { row, column, rows: endRow - row, columns: endColumn - column }
    : undefined;
}

export function union(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
