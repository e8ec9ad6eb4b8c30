/**
 * Where printed pages begin: every page is filled here, so that rows that belong together stay together.
 *
 * A spreadsheet breaks pages wherever it runs out of paper, and would print signatures on a page of their own. Each
 * page is left a little short of what it holds, since Excel, WPS and LibreOffice each round the scale their way;
 * so no program comes to break a page itself, and all break where we say.
 */
import type { SheetPlan } from "./plan";

const MILLIMETRE = 72 / 25.4;
const A4 = { short: 210 * MILLIMETRE, long: 297 * MILLIMETRE };
const FILLED = 0.96;
/** Excel holds 1,026 in a sheet. A list that long is read on the screen, and breaks by itself. */
const MOST_BREAKS = 1000;

/** Column width in points for a width in characters of an 11-point default font (7 pixels, 5 of padding). */
export function pointsOfCharacters(characters: number): number {
  return Math.round((characters * 7 + 5) * 0.75 * 100) / 100;
}

/** Points of row height that one page takes, when all columns are made to fit its width. */
export function pageCapacity(
  { orientation, margins }: Pick<SheetPlan["print"], "orientation" | "margins">,
  columnWidths: readonly number[],
): number {
  const [width, height] = orientation === "landscape" ? [A4.long, A4.short] : [A4.short, A4.long];
  const columns = columnWidths.reduce((sum, each) => sum + pointsOfCharacters(each), 0);
  const across = width - (margins.left + margins.right) * MILLIMETRE;
  const scale = Math.min(1, Math.floor((across / columns) * 100) / 100);
  return ((height - (margins.top + margins.bottom) * MILLIMETRE) / scale) * FILLED;
}

export interface PagedRows {
  /** Points, of every row. */
  readonly heights: readonly number[];
  readonly capacity: number;
  /** 1-based; repeated on every page after the one that they stand on. */
  readonly titleRows: { readonly first: number; readonly last: number };
  /** Rows that begin a page whatever room is left. */
  readonly newPageAt: ReadonlySet<number>;
  /** Rows that stand on the page of the row above them. */
  readonly withPrevious: ReadonlySet<number>;
}

/** The rows that begin a page, the first page not among them; a sheet without rows to keep together breaks by itself. */
export function pageBreaks(rows: PagedRows): readonly number[] {
  const { heights, capacity, titleRows, newPageAt, withPrevious } = rows;
  if (withPrevious.size === 0) return [...newPageAt];
  const sum = (first: number, end: number): number =>
    heights.slice(first - 1, end - 1).reduce((total, height) => total + height, 0);
  const repeated = sum(titleRows.first, titleRows.last + 1);
  const breaks: number[] = [];
  let used = 0;
  for (let first = 1; first <= heights.length; ) {
    let end = first + 1;
    while (end <= heights.length && withPrevious.has(end) && !newPageAt.has(end)) end++;
    const height = sum(first, end);
    if (first > 1 && (newPageAt.has(first) || used + height > capacity)) {
      breaks.push(first);
      used = first > titleRows.last ? repeated : 0;
    }
    used += height;
    first = end;
  }
  return breaks.length <= MOST_BREAKS ? breaks : [...newPageAt];
}
