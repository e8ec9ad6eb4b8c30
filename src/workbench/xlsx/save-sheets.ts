/** The file library's sheet for a grid sheet; made when the grid has one that the file lacks. */
import type ExcelJS from "exceljs";
import type { OpenedWorkbook } from "./opened-workbook";

export function fileSheet(opened: OpenedWorkbook, sheetId: string, name: string): ExcelJS.Worksheet {
  const known = opened.sheets.get(sheetId);
  if (known) return known;
  // A sheet that is gone from the grid, or renamed there, may still hold the name in the file library.
  const holder = opened.book.worksheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (holder) holder.name = freeName(opened.book);
  const made = opened.book.addWorksheet(name);
  opened.sheets.set(sheetId, made);
  return made;
}

/** A name that no sheet has, for the moment. */
export function freeName(book: ExcelJS.Workbook): string {
  let number = 1;
  while (book.getWorksheet(`~${number}`)) number += 1;
  return `~${number}`;
}
