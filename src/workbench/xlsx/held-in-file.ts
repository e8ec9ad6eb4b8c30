/**
 * What a sheet has that lies in the file library alone and so stays where it is when the grid moves its cells.
 */
import type ExcelJS from "exceljs";
import type { OpenedWorkbook } from "./opened-workbook";

export type HeldInFile =
  | "conditional formats"
  | "data validations"
  | "notes"
  | "tables"
  | "an auto filter"
  | "names"
  | "images"
  | "a print area or titles";

/** @param sheetName the sheet's present name, by which names refer to it */
export function heldInFile(opened: OpenedWorkbook, sheetId: string, sheetName: string): HeldInFile[] {
  const sheet = opened.sheets.get(sheetId);
  if (!sheet) return [];
  const held: HeldInFile[] = [];
  const put = (what: HeldInFile, there: boolean): void => {
    if (there) held.push(what);
  };
  put("conditional formats", size(Reflect.get(sheet, "conditionalFormattings")) > 0);
  put("data validations", size(Reflect.get(Object(Reflect.get(sheet, "dataValidations")), "model")) > 0);
  put("notes", hasNotes(sheet));
  put("tables", size(Reflect.get(sheet, "tables")) > 0);
  put("an auto filter", sheet.autoFilter !== undefined && sheet.autoFilter !== null);
  put(
    "names",
    opened.parts.definedNames.some(({ source }) => refersTo(source, sheetName)),
  );
  put("images", sheet.getImages().length > 0);
  const { printArea, printTitlesRow, printTitlesColumn } = sheet.pageSetup;
  put("a print area or titles", Boolean(printArea || printTitlesRow || printTitlesColumn));
  return held;
}

function size(value: unknown): number {
  return typeof value === "object" && value !== null ? Object.keys(value).length : 0;
}

function hasNotes(sheet: ExcelJS.Worksheet): boolean {
  let found = false;
  sheet.eachRow({ includeEmpty: true }, (row) => {
    for (let column = 1; !found && column <= row.cellCount; column++)
      found = row.findCell(column)?.note !== undefined;
  });
  return found;
}

function refersTo(source: string, sheetName: string): boolean {
  return source.includes(`${sheetName}!`) || source.includes(`${sheetName.replaceAll("'", "''")}'!`);
}
