/** Sheet-level facts between ExcelJS (points, characters) and the grid (pixels). Also used to tell what changed. */
import {
  BooleanNumber,
  type IColumnData,
  type IRange,
  type IRowData,
  type IWorksheetData,
} from "@univerjs/core";
import type ExcelJS from "exceljs";
import { argbOf, type Palette, rgbOf } from "./theme-colors";

/** Excel's own defaults: 15 pt and 8.43 characters. */
const DEFAULT_ROW_POINTS = 15;
const DEFAULT_COLUMN_CHARACTERS = 9.140625;

/** At 96 dpi. */
export const pixelsOfPoints = (points: number): number => (points * 4) / 3;
export const pointsOfPixels = (pixels: number): number => (pixels * 3) / 4;
/** For a face with digits 7 pixels wide, as Excel's default has. */
export const pixelsOfCharacters = (characters: number): number => Math.round(characters * 7 + 5);
export const charactersOfPixels = (pixels: number): number => Math.round(((pixels - 5) / 7) * 1e6) / 1e6;

/** ExcelJS takes a column of exactly 9 characters for one without a width of its own, and saves none. */
const NINE = 9;
const AS_GOOD_AS_NINE = 9.000001;

const kept = (characters: number): number => (characters === NINE ? AS_GOOD_AS_NINE : characters);

/** Gives widths that saving would lose a form that it keeps. */
export function keepWidths(sheet: ExcelJS.Worksheet): void {
  for (const column of sheet.columns ?? []) if (column.width === NINE) column.width = kept(NINE);
}

/** "B3:D5" or "B3" → 0-based inclusive range. */
export function rangeOfRef(ref: string): IRange {
  const [from = "", to = from] = ref.replaceAll("$", "").split(":");
  const corner = (text: string): readonly [number, number] => {
    const match = /^([A-Za-z]+)(\d+)$/.exec(text);
    if (!match) throw new Error(`No cell reference: ${ref}`);
    let column = 0;
    for (const letter of (match[1] ?? "").toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
    return [Number(match[2]) - 1, column - 1];
  };
  const [startRow, startColumn] = corner(from);
  const [endRow, endColumn] = corner(to);
  return { startRow, startColumn, endRow, endColumn };
}

/** Everything but the cells. */
export function sheetFacts(
  sheet: ExcelJS.Worksheet,
  id: string,
  palette: Palette,
): Partial<IWorksheetData> & { readonly id: string } {
  const rowData: Record<number, Partial<IRowData>> = {};
  const columnData: Record<number, Partial<IColumnData>> = {};
  for (let number = 1; number <= sheet.rowCount; number++) {
    const row = sheet.findRow(number);
    if (!row) continue;
    const facts: Partial<IRowData> = {};
    if (row.height) {
      facts.h = pixelsOfPoints(row.height);
      facts.ia = BooleanNumber.FALSE;
    }
    if (row.hidden) facts.hd = BooleanNumber.TRUE;
    if (Object.keys(facts).length > 0) rowData[number - 1] = facts;
  }
  (sheet.columns ?? []).forEach((column, index) => {
    const facts: Partial<IColumnData> = {};
    if (column.width !== undefined) facts.w = pixelsOfCharacters(column.width);
    if (column.hidden) facts.hd = BooleanNumber.TRUE;
    if (Object.keys(facts).length > 0) columnData[index] = facts;
  });
  const view = viewsOf(sheet)[0];
  const frozen = view?.state === "frozen" ? view : undefined;
  const xSplit = frozen?.xSplit ?? 0;
  const ySplit = frozen?.ySplit ?? 0;
  const tab = rgbOf(sheet.properties.tabColor, palette);
  return {
    id,
    name: sheet.name,
    hidden: sheet.state === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: tab ?? "",
    freeze: { xSplit, ySplit, startRow: ySplit > 0 ? ySplit : -1, startColumn: xSplit > 0 ? xSplit : -1 },
    rowCount: Math.max(sheet.rowCount + 60, 200),
    columnCount: Math.max(sheet.columnCount + 12, 30),
    defaultRowHeight: pixelsOfPoints(sheet.properties.defaultRowHeight || DEFAULT_ROW_POINTS),
    defaultColumnWidth: pixelsOfCharacters(sheet.properties.defaultColWidth ?? DEFAULT_COLUMN_CHARACTERS),
    mergeData: mergesOf(sheet).map(rangeOfRef),
    rowData,
    columnData,
    showGridlines: view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rightToLeft: view?.rightToLeft ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

/** ExcelJS says it is an array; a sheet without views has null. */
function viewsOf(sheet: ExcelJS.Worksheet): readonly Partial<ExcelJS.WorksheetView>[] {
  return sheet.views ?? [];
}

export function mergesOf(sheet: ExcelJS.Worksheet): readonly string[] {
  const model: unknown = Reflect.get(sheet.model, "merges");
  return Array.isArray(model) ? model.filter((merge): merge is string => typeof merge === "string") : [];
}

/** Writes the grid's facts over the sheet where they are not what the file had. */
export function writeSheetFacts(
  sheet: ExcelJS.Worksheet,
  before: Partial<IWorksheetData> | undefined,
  now: Partial<IWorksheetData>,
): void {
  const changed = (key: keyof IWorksheetData): boolean =>
    JSON.stringify(before?.[key] ?? null) !== JSON.stringify(now[key] ?? null);
  if (changed("tabColor")) {
    if (now.tabColor) sheet.properties.tabColor = { argb: argbOf(now.tabColor) };
    else Reflect.deleteProperty(sheet.properties, "tabColor");
  }
  if (changed("hidden")) {
    const hidden = now.hidden === BooleanNumber.TRUE;
    if (!hidden) sheet.state = "visible";
    else if (sheet.state === "visible") sheet.state = "hidden";
  }
  if (changed("rowData")) writeRows(sheet, before?.rowData ?? {}, now.rowData ?? {});
  if (changed("columnData")) writeColumns(sheet, before?.columnData ?? {}, now.columnData ?? {});
  if (changed("freeze") || changed("showGridlines")) writeView(sheet, now);
  if (changed("mergeData")) {
    for (const ref of mergesOf(sheet)) sheet.unMergeCells(ref);
    for (const { startRow, startColumn, endRow, endColumn } of now.mergeData ?? [])
      if (startRow !== endRow || startColumn !== endColumn)
        // Without taking the first cell's style: every cell has its own.
        sheet.mergeCellsWithoutStyle(startRow + 1, startColumn + 1, endRow + 1, endColumn + 1);
  }
}

type Rows = NonNullable<IWorksheetData["rowData"]>;
type Columns = NonNullable<IWorksheetData["columnData"]>;

function writeRows(sheet: ExcelJS.Worksheet, before: Rows, now: Rows): void {
  for (const key of new Set([...Object.keys(before), ...Object.keys(now)])) {
    const index = Number(key);
    const [was, is] = [before[index], now[index]];
    const row = sheet.getRow(index + 1);
    // Heights that the engine fitted by itself (`ah`) are not the user's.
    if (was?.h !== is?.h && is?.h !== undefined && is.ia !== BooleanNumber.TRUE)
      row.height = pointsOfPixels(is.h);
    if ((was?.hd ?? 0) !== (is?.hd ?? 0)) row.hidden = is?.hd === BooleanNumber.TRUE;
  }
}

function writeColumns(sheet: ExcelJS.Worksheet, before: Columns, now: Columns): void {
  for (const key of new Set([...Object.keys(before), ...Object.keys(now)])) {
    const index = Number(key);
    const [was, is] = [before[index], now[index]];
    const column = sheet.getColumn(index + 1);
    if (was?.w !== is?.w && is?.w !== undefined) column.width = kept(charactersOfPixels(is.w));
    if ((was?.hd ?? 0) !== (is?.hd ?? 0)) column.hidden = is?.hd === BooleanNumber.TRUE;
  }
}

function writeView(sheet: ExcelJS.Worksheet, now: Partial<IWorksheetData>): void {
  const { xSplit = 0, ySplit = 0 } = now.freeze ?? {};
  const [first, ...others] = viewsOf(sheet);
  const view: Partial<ExcelJS.WorksheetView> = { ...first };
  for (const key of ["xSplit", "ySplit", "topLeftCell", "activePane", "state", "style"])
    Reflect.deleteProperty(view, key);
  Object.assign(view, { showGridLines: now.showGridlines !== BooleanNumber.FALSE });
  Object.assign(view, xSplit > 0 || ySplit > 0 ? { state: "frozen", xSplit, ySplit } : { state: "normal" });
  sheet.views = [view, ...others];
}
