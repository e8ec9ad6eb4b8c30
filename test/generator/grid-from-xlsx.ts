/**
 * Reads an .xlsx into the grids that `excel/read` would give, without office.js: for tests of the pure rooms.
 *
 * Values are as Excel's `range.values`: dates as serial numbers, formulas as their cached results (a formula
 * whose result was not stored counts as ""), errors as texts, blanks as null.
 */
import ExcelJS from "exceljs";
import { type CellArea, type CellKey, type CellValue, cellKey, type SheetGrid } from "../../src/ledger/grid";

/** All worksheets of the file in tab order. */
export async function gridsFromXlsx(path: string): Promise<SheetGrid[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return gridsFromWorkbook(workbook);
}

export function gridsFromWorkbook(workbook: ExcelJS.Workbook): SheetGrid[] {
  const shift = workbook.properties?.date1904 ? 1462 : 0;
  return workbook.worksheets.map((sheet, position) => gridFromSheet(sheet, position, shift));
}

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1899, 11, 30);

function serial(date: Date, shift: number): number {
  return Number(((date.getTime() - FIRST_DAY) / DAY - shift).toPrecision(15));
}

function plain(value: unknown, shift: number): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value instanceof Date) return serial(value, shift);
  if (typeof value !== "object") return String(value);
  if ("error" in value) return String(value.error);
  if ("richText" in value && Array.isArray(value.richText))
    return value.richText.map((run: { text?: unknown }) => String(run.text ?? "")).join("");
  if ("text" in value) return plain(value.text, shift);
  return null;
}

function isStruck(cell: ExcelJS.Cell): boolean {
  if (cell.font?.strike) return true;
  const value = cell.value;
  if (value !== null && typeof value === "object" && "richText" in value)
    return value.richText.length > 0 && value.richText.every((run) => run.font?.strike === true);
  return false;
}

function noteText(note: ExcelJS.Cell["note"]): string {
  if (typeof note === "string") return note;
  return (note?.texts ?? []).map((part) => part.text).join("");
}

function area(ref: string): CellArea {
  const [first = "A1", last = first] = ref.replaceAll("$", "").split(":");
  const read = (address: string): readonly [number, number] => {
    const parts = /^([A-Z]+)(\d+)$/.exec(address);
    if (!parts?.[1]) throw new Error(`not a cell address: ${address}`);
    let column = 0;
    for (const letter of parts[1]) column = column * 26 + letter.charCodeAt(0) - 64;
    return [Number(parts[2]), column];
  };
  const [firstRow, firstColumn] = read(first);
  const [lastRow, lastColumn] = read(last);
  return { firstRow, firstColumn, lastRow, lastColumn };
}

interface TableModel {
  readonly name: string;
  readonly tableRef?: string;
  readonly ref?: string;
  readonly totalsRow?: boolean;
}

function tablesOf(sheet: ExcelJS.Worksheet): SheetGrid["tables"] {
  const model = sheet.model as unknown as { tables?: readonly TableModel[] };
  const found: { name: string; area: CellArea; hasTotals: boolean }[] = [];
  for (const table of model.tables ?? []) {
    const ref = table.tableRef ?? table.ref;
    if (ref) found.push({ name: table.name, area: area(ref), hasTotals: table.totalsRow === true });
  }
  return found;
}

function gridFromSheet(sheet: ExcelJS.Worksheet, position: number, shift: number): SheetGrid {
  const values: CellValue[][] = [];
  const formulas = new Map<CellKey, string>();
  const formats = new Map<CellKey, string>();
  const comments = new Map<CellKey, string>();
  const struckCells = new Set<CellKey>();
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const merges = ((sheet.model as unknown as { merges?: readonly string[] }).merges ?? []).map(area);

  for (let r = 1; r <= sheet.rowCount; r++) {
    const row = sheet.findRow(r);
    const cells: CellValue[] = [];
    values.push(cells);
    if (!row) continue;
    if (row.hidden) hiddenRows.add(r);
    row.eachCell({ includeEmpty: false }, (cell, c) => {
      while (cells.length < c) cells.push(null);
      const key = cellKey(r, c);
      if (cell.numFmt && cell.numFmt !== "General") formats.set(key, cell.numFmt);
      if (cell.isMerged && cell.master !== cell) return;
      if (cell.note) comments.set(key, noteText(cell.note));
      if (cell.formula) {
        formulas.set(key, `=${cell.formula}`);
        cells[c - 1] = plain(cell.result ?? "", shift);
      } else cells[c - 1] = plain(cell.value, shift);
      if (cells[c - 1] !== null && isStruck(cell)) struckCells.add(key);
    });
  }
  for (let c = 1; c <= sheet.columnCount; c++) if (sheet.getColumn(c).hidden) hiddenColumns.add(c);

  return {
    name: sheet.name,
    position,
    visibility:
      sheet.state === "veryHidden" ? "very-hidden" : sheet.state === "hidden" ? "hidden" : "visible",
    isProtected:
      (sheet as unknown as { sheetProtection?: { sheet?: boolean } }).sheetProtection?.sheet === true,
    ownSheet: false,
    values,
    formulas,
    formats,
    merges,
    tables: tablesOf(sheet),
    hiddenRows,
    hiddenColumns,
    struckCells,
    comments,
  };
}
