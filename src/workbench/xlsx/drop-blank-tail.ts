/**
 * Rows at the end of a sheet that hold nothing: looking a cell up makes it in ExcelJS, and a note that came and went
 * leaves its cell behind, which would widen the sheet's stated extent for good.
 */
import type ExcelJS from "exceljs";

function isBlank(cell: ExcelJS.Cell): boolean {
  return (
    (cell.value === null || cell.value === undefined) &&
    !cell.note &&
    !cell.isMerged &&
    Object.values(cell.style).every((part) => part === undefined)
  );
}

function holdsNothing(row: ExcelJS.Row): boolean {
  if (row.height || row.hidden || row.outlineLevel) return false;
  for (let column = 1; column <= row.cellCount; column++) {
    const cell = row.findCell(column);
    if (cell && !isBlank(cell)) return false;
  }
  return true;
}

export function dropBlankTail(sheet: ExcelJS.Worksheet): void {
  const rows: unknown = Reflect.get(sheet, "_rows");
  if (!Array.isArray(rows)) return;
  for (let last = rows.length; last > 0; last--) {
    const row = sheet.findRow(last);
    if (row && !holdsNothing(row)) return;
    rows.length = last - 1;
  }
}
