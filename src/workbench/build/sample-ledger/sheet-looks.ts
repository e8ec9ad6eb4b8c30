/** How the sheets of the sample look: as an office would have them. */
import type ExcelJS from "exceljs";

export const DATE = "yyyy-mm-dd";
export const YUAN = "#,##0.00";
const THIN = { style: "thin", color: { argb: "FFBFBFBF" } } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN } as const;

export function titleRow(sheet: ExcelJS.Worksheet, title: string, columns: number): void {
  sheet.mergeCells(1, 1, 1, Math.min(columns, 12));
  const cell = sheet.getCell(1, 1);
  cell.value = title;
  cell.font = { name: "宋体", size: 16, bold: true };
  cell.alignment = { horizontal: "center", vertical: "middle" };
  sheet.getRow(1).height = 28;
}

/** @param headings text and width in characters. */
export function head(
  sheet: ExcelJS.Worksheet,
  row: number,
  headings: readonly (readonly [string, number])[],
): void {
  headings.forEach(([text, width], index) => {
    sheet.getColumn(index + 1).width = width;
    const cell = sheet.getCell(row, index + 1);
    cell.value = text;
    cell.font = { name: "宋体", size: 11, bold: true };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEBF7" } };
    cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
    cell.border = BORDER;
  });
  sheet.getRow(row).height = 32;
}

export function frame(sheet: ExcelJS.Worksheet, first: number, last: number, columns: number): void {
  for (let row = first; row <= last; row++)
    for (let column = 1; column <= columns; column++) sheet.getCell(row, column).border = BORDER;
}
