/**
 * Takes a cell with neither content, format nor note out of the file library's sheet. Asking for a cell makes it,
 * and a made cell widens the sheet's used range in the file although nothing stands in it.
 */
import ExcelJS from "exceljs";

export function forgetBlankCell(sheet: ExcelJS.Worksheet, row: number, column: number): void {
  const line = sheet.findRow(row);
  const cell = line?.findCell(column);
  if (!line || !cell || cell.type !== ExcelJS.ValueType.Null || cell.note !== undefined) return;
  if (Object.keys(cell.style).length > 0) return;
  // ExcelJS has no way to forget a cell but by its own list.
  const cells: unknown = Reflect.get(line, "_cells");
  if (!Array.isArray(cells)) return;
  Reflect.deleteProperty(cells, column - 1);
  while (cells.length > 0 && cells[cells.length - 1] === undefined) cells.pop();
}
