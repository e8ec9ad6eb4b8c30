/** The workbook at a glance, for a first look before anything is read: two syncs, no cells. */
import { queueMark } from "./own-sheets";
import type { SheetSummary } from "./session";

/** All sheets in tab order. */
export async function workbookOutline(context: Excel.RequestContext): Promise<readonly SheetSummary[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/position,items/visibility");
  await context.sync();
  const queued = sheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowCount,columnCount");
    return { sheet, used, mark: queueMark(sheet) };
  });
  await context.sync();
  return queued
    .map(({ sheet, used, mark }) => ({
      position: sheet.position,
      summary: {
        name: sheet.name,
        hidden: sheet.visibility !== "Visible",
        rows: used.isNullObject ? 0 : used.rowCount,
        columns: used.isNullObject ? 0 : used.columnCount,
        ownKind: mark().kind,
      },
    }))
    .sort((left, right) => left.position - right.position)
    .map(({ summary }) => summary);
}
