/**
 * The mark by which we know our own sheets.
 *
 * A sheet of ours carries custom properties with its kind, the version of the mark and the name that we gave it.
 * A sheet that the user copied carries the mark too, and one that she renamed is hers to keep: only where the
 * name is still the recorded one do we replace or remove a sheet. Marked sheets of either sort are never read
 * as ledgers.
 */

const KIND = "patentFundSheetKind";
const NAME = "patentFundSheetName";
const VERSION = "patentFundSheetVersion";
const MARK_VERSION = "1";

/** Kind of a sheet that is still being built; left over only if Excel died in the middle. */
export const UNFINISHED = "unfinished";

export interface SheetMark {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  /** Undefined: not made by us. */
  readonly kind: string | undefined;
  /** Ours to replace and remove: marked, and still under the name that we gave it. */
  readonly disposable: boolean;
}

/** Asks for the marks; call the result after a sync. `sheet` must have id, name and position loaded by then. */
export function queueMark(sheet: Excel.Worksheet): () => SheetMark {
  const kind = sheet.customProperties.getItemOrNullObject(KIND);
  const name = sheet.customProperties.getItemOrNullObject(NAME);
  kind.load("value");
  name.load("value");
  return () => {
    const marked = !kind.isNullObject;
    return {
      id: sheet.id,
      name: sheet.name,
      position: sheet.position,
      kind: marked ? kind.value : undefined,
      disposable: marked && (kind.value === UNFINISHED || (!name.isNullObject && name.value === sheet.name)),
    };
  };
}

/** Marks the sheet as ours; done with the next sync. */
export function putMark(sheet: Excel.Worksheet, kind: string, name: string): void {
  sheet.customProperties.add(KIND, kind);
  sheet.customProperties.add(NAME, name);
  sheet.customProperties.add(VERSION, MARK_VERSION);
}

/** All sheets with their marks, in tab order: two syncs. */
export async function listSheets(context: Excel.RequestContext): Promise<readonly SheetMark[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/position");
  await context.sync();
  const marks = sheets.items.map(queueMark);
  await context.sync();
  return marks.map((mark) => mark()).sort((left, right) => left.position - right.position);
}
