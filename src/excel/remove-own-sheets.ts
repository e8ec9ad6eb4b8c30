/** Takes the sheets that we made out of the workbook again. */
import { listSheets, type SheetMark, UNFINISHED } from "./own-sheets";
import { requireOpenStructure } from "./protected";

/** Our sheets in tab order, without those that the user copied or renamed, which are hers now. */
export async function ownSheets(context: Excel.RequestContext): Promise<readonly SheetMark[]> {
  return (await listSheets(context)).filter((sheet) => sheet.disposable && sheet.kind !== undefined);
}

/**
 * @returns how many were removed, half-built ones included.
 * @throws ExcelTrouble "workbook-protected", before anything is changed.
 */
export async function removeOwnSheets(context: Excel.RequestContext): Promise<number> {
  const all = await listSheets(context);
  const ours = all.filter((sheet) => sheet.disposable && sheet.kind !== undefined);
  if (ours.length === 0) return 0;
  await requireOpenStructure(context);
  // A workbook needs a sheet; without one of the user's the last of ours stays.
  const removable = ours.length === all.length ? ours.slice(1) : ours;
  for (const sheet of removable) context.workbook.worksheets.getItem(sheet.id).delete();
  await context.sync();
  return removable.length;
}

/** Whether the sheet is one that a reader should hear of. */
export function isFinished(sheet: SheetMark): boolean {
  return sheet.kind !== UNFINISHED;
}
