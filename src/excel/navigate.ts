/** Going to a cell, and writing an example formula where the user stands. */
import { a1 } from "../ledger/grid";
import type { CellRef } from "../policy/fact";
import { ExcelTrouble } from "./trouble";

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** Shows and selects the cell; false when the sheet is gone, hidden away, or the cell lies outside the sheet. */
export async function goToCell(context: Excel.RequestContext, cell: CellRef): Promise<boolean> {
  if (!(cell.row >= 1 && cell.row <= ROWS && cell.column >= 1 && cell.column <= COLUMNS)) return false;
  const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet);
  sheet.load("visibility");
  await context.sync();
  if (sheet.isNullObject || sheet.visibility !== "Visible") return false;
  sheet.activate();
  sheet.getRange(a1(cell.row, cell.column)).select();
  await context.sync();
  return true;
}

/** The cell in which the user would type. */
export async function activeCell(context: Excel.RequestContext): Promise<CellRef> {
  const cell = context.workbook.getActiveCell();
  cell.load("rowIndex,columnIndex");
  cell.worksheet.load("name");
  await context.sync();
  return { sheet: cell.worksheet.name, row: cell.rowIndex + 1, column: cell.columnIndex + 1 };
}

/**
 * Writes the formula into the active cell.
 * @throws ExcelTrouble "cell-not-empty" rather than write over something.
 */
export async function writeFormulaAtCursor(context: Excel.RequestContext, formula: string): Promise<CellRef> {
  const cell = context.workbook.getActiveCell();
  cell.load("rowIndex,columnIndex,formulas,address");
  cell.worksheet.load("name");
  await context.sync();
  if (cell.formulas[0]?.[0] !== "") throw new ExcelTrouble("cell-not-empty", { detail: cell.address });
  cell.formulas = [[formula]];
  await context.sync();
  return { sheet: cell.worksheet.name, row: cell.rowIndex + 1, column: cell.columnIndex + 1 };
}
