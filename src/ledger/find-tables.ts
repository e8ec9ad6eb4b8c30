/** Finds the tables of a sheet: several below or beside each other, with titles above and scratch blocks aside. */
import { readArticle } from "./article-words";
import { compact, isBlank } from "./cell-text";
import { type CellValue, cellAt, type SheetGrid } from "./grid";
import {
  type HeaderBlock,
  type HeaderCell,
  headerBlockAt,
  headerCells,
  looksLikeHeader,
} from "./header-block";
import { headerStrength } from "./header-strength";
import { SPELLINGS } from "./header-synonyms";
import { headerText } from "./header-text";

export interface TextLine {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface FoundTable {
  readonly grid: SheetGrid;
  /** Position among the tables of the sheet. */
  readonly index: number;
  readonly block: HeaderBlock;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly headers: readonly HeaderCell[];
  /** Title, form and unit lines above the header. */
  readonly titles: readonly TextLine[];
  readonly bodyFirst: number;
  readonly bodyLast: number;
  /** Header rows repeated inside the body (page breaks). */
  readonly repeatedHeaders: ReadonlySet<number>;
  /** A small block beside the table, without an identity of its own. */
  readonly scratch: boolean;
  /** The header was not recognised: some row of texts was taken for it. */
  readonly headerGuessed: boolean;
}

interface Segment {
  first: number;
  last: number;
}

const SAMPLE = 200;

function filledBelow(grid: SheetGrid, column: number, from: number, to: number): number {
  let filled = 0;
  for (let row = from; row <= Math.min(to, from + SAMPLE); row++)
    if (!isBlank(cellAt(grid, row, column))) filled++;
  return filled;
}

function segmentsOf(grid: SheetGrid, headers: readonly HeaderCell[], from: number, to: number): Segment[] {
  const area = grid.tables.find((table) => table.area.firstRow === from - 1)?.area;
  let width = headers.length;
  for (let row = from; row <= Math.min(to, from + 50); row++)
    width = Math.max(width, (grid.values[row - 1] ?? []).length);
  const segments: Segment[] = [];
  let open: Segment | undefined;
  let headed = false;
  for (let column = 1; column <= width; column++) {
    const hasHeader = (headers[column - 1]?.parts.length ?? 0) > 0;
    const used = hasHeader || (headed && open !== undefined && filledBelow(grid, column, from, to) > 0);
    const edge = area !== undefined && (column === area.firstColumn || column === area.lastColumn + 1);
    if (edge && open) open = undefined;
    if (!used) {
      open = undefined;
      headed = false;
    } else if (open) open.last = column;
    else if (hasHeader) {
      open = { first: column, last: column };
      segments.push(open);
    }
    if (hasHeader) headed = true;
  }
  return segments;
}

function fieldsSpelt(parts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const leaf = parts.at(-1);
  if (leaf === undefined) return found;
  const { core, full } = headerText(leaf);
  for (const key of [core.toUpperCase(), full.toUpperCase()])
    for (const entry of SPELLINGS.get(key) ?? []) found.add(entry.field.id);
  return found;
}

function hasIdentity(headers: readonly HeaderCell[]): boolean {
  return headers.some((header) => {
    const fields = fieldsSpelt(header.parts);
    return fields.has("applicantName") || fields.has("uscc");
  });
}

function within(headers: readonly HeaderCell[], segment: Segment): readonly HeaderCell[] {
  const cells: HeaderCell[] = [];
  for (let column = segment.first; column <= segment.last; column++)
    cells.push(headers[column - 1] ?? { column, parts: [] });
  return cells;
}

function rowsFilled(grid: SheetGrid, segment: Segment, from: number, to: number): number {
  let rows = 0;
  for (let row = from; row <= Math.min(to, from + SAMPLE); row++)
    for (let column = segment.first; column <= segment.last; column++)
      if (!isBlank(cellAt(grid, row, column))) {
        rows++;
        break;
      }
  return rows;
}

/** Joins spacing columns back, keeps tables of their own, and names the rest scratch. */
function sortSegments(grid: SheetGrid, headers: readonly HeaderCell[], from: number, to: number) {
  const segments = segmentsOf(grid, headers, from, to);
  const weight = (segment: Segment) =>
    within(headers, segment).reduce((sum, header) => sum + headerStrength(header.parts.at(-1) ?? ""), 0) +
    (hasIdentity(within(headers, segment)) ? 5 : 0);
  const main = segments.reduce<Segment | undefined>(
    (best, segment) => (best === undefined || weight(segment) > weight(best) ? segment : best),
    undefined,
  );
  if (!main) return [];
  const mainRows = rowsFilled(grid, main, from, to);
  const mainFields = new Set(within(headers, main).flatMap((header) => [...fieldsSpelt(header.parts)]));
  const tables: { segment: Segment; scratch: boolean }[] = [{ segment: main, scratch: false }];
  const isTable = grid.tables.some((table) => table.area.firstRow === from - 1);
  for (const segment of segments) {
    if (segment === main) continue;
    const own = within(headers, segment);
    if (hasIdentity(own) && own.length >= 2) tables.push({ segment, scratch: false });
    else {
      const repeats = own.filter((header) =>
        [...fieldsSpelt(header.parts)].some(
          (id) => mainFields.has(id) && !["remark", "computedSubsidy", "otherFee"].includes(id),
        ),
      ).length;
      const rows = rowsFilled(grid, segment, from, to);
      const belongs = !isTable && repeats * 2 < own.length && rows * 10 >= mainRows * 6;
      if (belongs) {
        main.first = Math.min(main.first, segment.first);
        main.last = Math.max(main.last, segment.last);
      } else tables.push({ segment, scratch: true });
    }
  }
  return tables.sort((left, right) => left.segment.first - right.segment.first);
}

function textLines(grid: SheetGrid, from: number, to: number): TextLine[] {
  const lines: TextLine[] = [];
  for (let row = from; row <= to; row++)
    (grid.values[row - 1] ?? []).forEach((value: CellValue, c) => {
      if (typeof value === "string" && !isBlank(value)) lines.push({ row, column: c + 1, text: value });
    });
  return lines;
}

/** First row of the title lines above a header: few texts, no figures, nothing of the table before. */
function titleStart(grid: SheetGrid, headerRow: number, notAbove: number): number {
  let start = headerRow;
  for (let row = headerRow - 1; row > notAbove && headerRow - row <= 8; row--) {
    const filled = (grid.values[row - 1] ?? []).filter((value) => !isBlank(value ?? null));
    if (filled.length === 0) continue;
    if (filled.length > 4 || filled.some((value) => typeof value === "number")) break;
    if (/^.{0,10}(小计|合计|总计)/.test(compact(filled[0] ?? null))) break;
    start = row;
  }
  return start;
}

function sameHeaders(left: readonly HeaderCell[], right: readonly HeaderCell[]): boolean {
  const texts = new Map(left.map((header) => [header.column, compact(header.parts.at(-1) ?? null)]));
  let equal = 0;
  let seen = 0;
  for (const header of right) {
    if (header.parts.length === 0) continue;
    seen++;
    if (texts.get(header.column) === compact(header.parts.at(-1) ?? null)) equal++;
  }
  return seen > 0 && equal * 10 >= seen * 7;
}

/** The article that the title lines above a header name, if they name one. */
function articleAbove(grid: SheetGrid, block: HeaderBlock, notAbove: number): number | undefined {
  const start = titleStart(grid, block.firstRow, notAbove);
  for (const line of textLines(grid, start, block.firstRow - 1)) {
    const word = line.text.length <= 60 ? readArticle(line.text) : undefined;
    if (word?.kind === "article") return word.article;
  }
  return undefined;
}

/** The same headers again under the title of another article are another table, not a page break. */
function headsAnotherArticle(grid: SheetGrid, before: HeaderBlock, block: HeaderBlock): boolean {
  const own = articleAbove(grid, block, before.lastRow);
  return own !== undefined && own !== articleAbove(grid, before, 0);
}

function headerBlocks(grid: SheetGrid): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  let row = 1;
  while (row <= grid.values.length) {
    if (looksLikeHeader(grid, row)) {
      const block = headerBlockAt(grid, row, blocks.at(-1)?.lastRow ?? 0);
      blocks.push(block);
      row = block.lastRow + 1;
    } else row++;
  }
  return blocks;
}

/** A row of texts above rows of data, on a sheet where no header was recognised. */
function guessedBlock(grid: SheetGrid): HeaderBlock | undefined {
  const rows = grid.values;
  for (let r = 0; r < Math.min(rows.length, 15); r++) {
    const filled = (rows[r] ?? []).filter((value) => !isBlank(value ?? null));
    if (filled.length < 3 || filled.some((value) => typeof value !== "string")) continue;
    const below = rows
      .slice(r + 1, r + 4)
      .filter((cells) => cells.filter((value) => !isBlank(value ?? null)).length >= 3);
    if (below.length < 1) continue;
    // Merges show how far the header reaches, though its words do not.
    const merged = headerBlockAt(grid, r + 1, r).lastRow;
    return { firstRow: r + 1, lastRow: Math.max(merged, r + (headsGroups(rows, r) ? 2 : 1)) };
  }
  return undefined;
}

/** A row of group names that come again and again, texts under it, and figures only under those. */
function headsGroups(rows: SheetGrid["values"], r: number): boolean {
  const filledOf = (cells: readonly CellValue[] | undefined) =>
    (cells ?? []).filter((value) => !isBlank(value ?? null));
  const own = filledOf(rows[r]);
  const next = filledOf(rows[r + 1]);
  return (
    new Set(own).size * 3 <= own.length * 2 &&
    next.length >= 3 &&
    next.every((value) => typeof value === "string") &&
    filledOf(rows[r + 2]).some((value) => typeof value === "number")
  );
}

/** All tables of the sheet, from above, then from the left; `forced` are header rows that the user named. */
export function findTables(grid: SheetGrid, forced?: HeaderBlock): readonly FoundTable[] {
  let blocks = headerBlocks(grid);
  if (
    forced &&
    forced.lastRow <= grid.values.length &&
    !blocks.some((block) => block.firstRow === forced.firstRow && block.lastRow === forced.lastRow)
  )
    blocks = [
      ...blocks.filter((block) => block.lastRow < forced.firstRow || block.firstRow > forced.lastRow),
      forced,
    ].sort((left, right) => left.firstRow - right.firstRow);
  let headerGuessed = false;
  if (blocks.length === 0) {
    const guess = guessedBlock(grid);
    blocks = guess ? [guess] : [];
    headerGuessed = guess !== undefined;
  }
  const groups: { block: HeaderBlock; headers: readonly HeaderCell[]; repeated: Set<number> }[] = [];
  for (const block of blocks) {
    const headers = headerCells(grid, block);
    const previous = groups.at(-1);
    if (
      previous &&
      sameHeaders(previous.headers, headers) &&
      !headsAnotherArticle(grid, previous.block, block)
    )
      for (let row = block.firstRow; row <= block.lastRow; row++) previous.repeated.add(row);
    else groups.push({ block, headers, repeated: new Set() });
  }
  const tables: FoundTable[] = [];
  let end = 0;
  groups.forEach((group, position) => {
    const next = groups[position + 1];
    const bodyFirst = group.block.lastRow + 1;
    const bodyLast = next
      ? titleStart(grid, next.block.firstRow, group.block.lastRow) - 1
      : grid.values.length;
    const start = position === 0 ? 1 : titleStart(grid, group.block.firstRow, end);
    const titles = textLines(grid, start, group.block.firstRow - 1);
    for (const { segment, scratch } of sortSegments(grid, group.headers, bodyFirst, bodyLast))
      tables.push({
        grid,
        index: tables.length,
        block: group.block,
        firstColumn: segment.first,
        lastColumn: segment.last,
        headers: within(group.headers, segment),
        titles,
        bodyFirst,
        bodyLast,
        repeatedHeaders: group.repeated,
        scratch,
        headerGuessed,
      });
    end = bodyLast;
  });
  return tables;
}
