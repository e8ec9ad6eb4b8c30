/**
 * What a sheet is like before its cells are read: how large, protected, ours, with which tables, merges,
 * comments and hidden parts. Everything is queued first and taken up after one sync for all sheets together.
 */
import { type CellArea, type CellKey, cellKey, type SheetGrid } from "../ledger/grid";
import { queueMark } from "./own-sheets";

export interface SheetOutline {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly position: number;
  readonly visibility: SheetGrid["visibility"];
  readonly isProtected: boolean;
  readonly ownSheet: boolean;
  /** 0-based, as office.js counts; undefined for an empty sheet. */
  readonly used:
    | { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }
    | undefined;
  readonly usedRange: Excel.Range;
  readonly tables: readonly Excel.Table[];
  readonly comments: readonly (Excel.Comment | Excel.Note)[];
}

/** The sheet's id, name, position and visibility must be loaded. Call the result after the next sync. */
export function queueOutline(sheet: Excel.Worksheet): () => SheetOutline {
  const mark = queueMark(sheet);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  sheet.protection.load("protected");
  sheet.tables.load("items/name,items/showTotals");
  sheet.comments.load("items/content");
  const notes = Office.context.requirements.isSetSupported("ExcelApi", "1.18") ? sheet.notes : undefined;
  notes?.load("items/content");
  return () => ({
    sheet,
    name: sheet.name,
    position: sheet.position,
    visibility: visibilityOf(sheet.visibility),
    isProtected: sheet.protection.protected,
    ownSheet: mark().kind !== undefined,
    used: used.isNullObject
      ? undefined
      : { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount },
    usedRange: used,
    tables: sheet.tables.items,
    comments: [...sheet.comments.items, ...(notes?.items ?? [])],
  });
}

function visibilityOf(word: Excel.Worksheet["visibility"]): SheetGrid["visibility"] {
  if (word === "Hidden") return "hidden";
  return word === "VeryHidden" ? "very-hidden" : "visible";
}

/** "some" means that rows or cells have to be asked one by one. */
export type Share = "none" | "some" | "all";

export interface QueuedDetails {
  readonly tables: SheetGrid["tables"];
  readonly merges: readonly CellArea[];
  readonly hiddenColumns: ReadonlySet<number>;
  readonly hiddenRows: Share;
  readonly struck: Share;
}

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/** Call the result after the next sync. */
export function queueDetails(outline: SheetOutline): () => QueuedDetails {
  const tables = outline.tables.map((table) => {
    const range = table.getRange();
    range.load(PLACE);
    return { table, range };
  });
  const cells = outline.used === undefined ? undefined : queueUsedRange(outline.usedRange);
  return () => ({
    tables: tables.map(({ table, range }) => ({
      name: table.name,
      area: areaOf(range),
      hasTotals: table.showTotals,
    })),
    ...(cells?.() ?? { merges: [], hiddenColumns: new Set<number>(), hiddenRows: "none", struck: "none" }),
  });
}

/** A comment, and where it stands once `place` has been loaded. */
export interface PlacedComment {
  readonly comment: Excel.Comment | Excel.Note;
  readonly place: Excel.Range;
}

export function queuePlace(comment: Excel.Comment | Excel.Note): PlacedComment {
  const place = comment.getLocation();
  place.load("rowIndex,columnIndex");
  return { comment, place };
}

/** The places must be loaded. */
export function commentsByCell(comments: readonly PlacedComment[]): ReadonlyMap<CellKey, string> {
  return new Map(
    comments.map(({ comment, place }) => [
      cellKey(place.rowIndex + 1, place.columnIndex + 1),
      comment.content,
    ]),
  );
}

function queueUsedRange(
  range: Excel.Range,
): () => Pick<QueuedDetails, "merges" | "hiddenColumns" | "hiddenRows" | "struck"> {
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  const columns = range.getColumnProperties({ columnHidden: true });
  range.load("rowHidden");
  range.format.font.load("strikethrough");
  const first = range.columnIndex + 1;
  return () => ({
    merges: merged.isNullObject ? [] : merged.areas.items.map(areaOf),
    hiddenColumns: new Set(
      columns.value.flatMap((column, index) => (column.columnHidden === true ? [first + index] : [])),
    ),
    hiddenRows: shareOf(range.rowHidden),
    struck: shareOf(range.format.font.strikethrough),
  });
}

/** Excel answers null where the parts of a range differ. */
function shareOf(flag: boolean | null): Share {
  if (flag === null) return "some";
  return flag ? "all" : "none";
}

function areaOf(range: Excel.Range): CellArea {
  return {
    firstRow: range.rowIndex + 1,
    firstColumn: range.columnIndex + 1,
    lastRow: range.rowIndex + range.rowCount,
    lastColumn: range.columnIndex + range.columnCount,
  };
}
