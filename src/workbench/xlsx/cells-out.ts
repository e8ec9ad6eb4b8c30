/** Writes changed grid cells over the cells of the file. */
import {
  CellValueType,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
} from "@univerjs/core";
import type ExcelJS from "exceljs";
import { styleToFile, type WorkbenchStyle } from "./cell-style";
import { withoutPrefixes, withPrefixes } from "./function-prefixes";
import type { OpenedWorkbook, StoredSpill } from "./opened-workbook";

type Styles = IWorkbookData["styles"];

export function writeCells(
  opened: OpenedWorkbook,
  sheetId: string,
  sheet: ExcelJS.Worksheet,
  now: Partial<IWorksheetData>,
  styles: Styles,
): void {
  const cells = now.cellData ?? {};
  const at = (row: number, column: number): ICellData | undefined => cells[row]?.[column] ?? undefined;
  const spills = new Map(
    opened.currentSpills(sheetId).map((spill) => [`${spill.row},${spill.column}`, spill]),
  );
  const style = styleWriter(opened, styles);
  const value = (row: number, column: number): void =>
    writeValue(
      sheet.getCell(row + 1, column + 1),
      at(row, column),
      spills.get(`${row},${column}`),
      opened.customFunctions,
    );

  if (opened.changes.wasMoved(sheetId)) {
    sheet.eachRow({ includeEmpty: true }, (row) => {
      for (let column = 1; column <= row.cellCount; column++) {
        const cell = row.findCell(column);
        if (!cell || at(row.number - 1, column - 1)) continue;
        if (!isCovered(cell)) cell.value = null;
        cell.style = {};
      }
    });
    for (const rowKey of Object.keys(cells)) {
      const row = Number(rowKey);
      for (const columnKey of Object.keys(cells[row] ?? {})) {
        const column = Number(columnKey);
        value(row, column);
        style(sheet.getCell(row + 1, column + 1), at(row, column));
      }
    }
  } else {
    for (const [row, column] of opened.changes.values(sheetId)) value(row, column);
    for (const [row, column] of opened.changes.styles(sheetId))
      style(sheet.getCell(row + 1, column + 1), at(row, column));
  }
  writeSpills(opened, sheetId, sheet, [...spills.values()], at, value);
}

/** A cell under a merge has no content of its own; writing it would write the first cell. */
function isCovered(cell: ExcelJS.Cell): boolean {
  return cell.isMerged && cell.master.address !== cell.address;
}

function writeValue(
  cell: ExcelJS.Cell,
  data: ICellData | undefined,
  spill: StoredSpill | undefined,
  custom: ReadonlySet<string>,
): void {
  if (isCovered(cell)) return;
  const result = resultOf(data);
  if (data?.f) {
    const stored = typeof cell.formula === "string" ? cell.formula : "";
    const typed = data.f.replace(/^=/, "");
    // As the file had it, when it is still the same formula.
    const formula = stored !== "" && withoutPrefixes(stored) === typed ? stored : withPrefixes(typed, custom);
    const array = spill ? { shareType: "array", ref: refOf(cell, spill) } : undefined;
    cell.value = result === null ? { formula, ...array } : { formula, ...array, result };
    return;
  }
  const link: unknown = data?.custom?.link;
  if (typeof link === "string" && link !== "") {
    cell.value = { text: String(data?.v ?? ""), hyperlink: link };
    return;
  }
  cell.value = result;
}

function refOf(cell: ExcelJS.Cell, { row, column, endRow, endColumn }: StoredSpill): string {
  const last = cell.worksheet.getCell(row + 1 + (endRow - row), column + 1 + (endColumn - column));
  return `${cell.address}:${last.address}`;
}

type FileValue = number | string | boolean | ExcelJS.CellErrorValue | null;

const ERRORS: readonly ExcelJS.CellErrorValue["error"][] = [
  "#N/A",
  "#REF!",
  "#NAME?",
  "#DIV/0!",
  "#NULL!",
  "#VALUE!",
  "#NUM!",
];

function resultOf(data: Nullable<ICellData>): FileValue {
  if (!data) return null;
  const { v, t, p } = data;
  if (v === undefined || v === null) {
    const text = p?.body?.dataStream.replace(/\r?\n$/, "").replaceAll("\r", "\n");
    return text === undefined || text === "" ? null : text;
  }
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === "TRUE";
  if (t === CellValueType.NUMBER && typeof v === "string") return Number(v);
  if (typeof v === "string") {
    const error = ERRORS.find((known) => known === v);
    return error ? { error } : v;
  }
  return v;
}

function styleWriter(
  opened: OpenedWorkbook,
  styles: Styles,
): (cell: ExcelJS.Cell, data: ICellData | undefined) => void {
  const made = new Map<string, Partial<ExcelJS.Style>>();
  return (cell, data) => {
    const { s } = data ?? {};
    const style: WorkbenchStyle = (typeof s === "string" ? styles[s] : s) ?? {};
    const key = JSON.stringify(style);
    let file = made.get(key);
    if (!file) {
      file = styleToFile(style, opened.styles, opened.palette);
      made.set(key, file);
    }
    cell.style = file;
  };
}

/** Results of formulas that fill several cells stand in the file as plain values beside the formula. */
function writeSpills(
  opened: OpenedWorkbook,
  sheetId: string,
  sheet: ExcelJS.Worksheet,
  now: readonly StoredSpill[],
  at: (row: number, column: number) => ICellData | undefined,
  writeAnchor: (row: number, column: number) => void,
): void {
  const before = opened.savedSpills.get(sheetId) ?? [];
  if (JSON.stringify(before) === JSON.stringify(now)) return;
  for (const { row, column, endRow, endColumn } of before)
    for (let r = row; r <= endRow; r++)
      for (let c = column; c <= endColumn; c++) {
        const data = at(r, c);
        if ((r !== row || c !== column) && resultOf(data) === null && !data?.f)
          sheet.getCell(r + 1, c + 1).value = null;
      }
  for (const { row, column, values } of before)
    if (values.length > 0 && at(row, column)?.f) writeAnchor(row, column);
  for (const { row, column, values } of now) {
    if (!at(row, column)?.f) continue;
    writeAnchor(row, column);
    values.forEach((line, rowOffset) => {
      line.forEach((value, columnOffset) => {
        if (rowOffset === 0 && columnOffset === 0) return;
        const cell = sheet.getCell(row + rowOffset + 1, column + columnOffset + 1);
        if (isCovered(cell)) return;
        const error = ERRORS.find((known) => known === value);
        cell.value = error ? { error } : value;
      });
    });
  }
  opened.savedSpills.set(sheetId, now);
}
