/** Finds out before the first change whether protection stands in the way. */
import { ExcelTrouble } from "./trouble";

/**
 * One sync.
 * @throws ExcelTrouble "workbook-protected" when sheets cannot be added, renamed or deleted.
 */
export async function requireOpenStructure(context: Excel.RequestContext): Promise<void> {
  const protection = context.workbook.protection;
  protection.load("protected");
  await context.sync();
  if (protection.protected) throw new ExcelTrouble("workbook-protected");
}

/**
 * One sync.
 * @throws ExcelTrouble "sheet-protected" with the names, when any of the sheets is protected.
 */
export async function requireOpenSheets(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<void> {
  const sheets = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    sheet.protection.load("protected");
    return sheet;
  });
  await context.sync();
  const closed = sheets.filter((sheet) => !sheet.isNullObject && sheet.protection.protected);
  if (closed.length > 0)
    throw new ExcelTrouble("sheet-protected", { detail: closed.map((sheet) => sheet.name).join("、") });
}
