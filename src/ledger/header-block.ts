/** Finds the one to three rows that head a table, and joins parent and leaf headers. */
import { compact, isBlank } from "./cell-text";
import type { SheetGrid } from "./grid";
import { headerStrength } from "./header-strength";
import { mergeIndexOf } from "./merge-index";

export interface HeaderBlock {
  readonly firstRow: number;
  readonly lastRow: number;
}

export interface HeaderCell {
  readonly column: number;
  /** From the top: parents, then the leaf; texts as typed, without those repeated by a vertical merge. */
  readonly parts: readonly string[];
}

const UNIT_OR_FORM_LINE =
  /[::]|金额(?:单位)?(?:均|都|统一)?(?:为|以|按|是)|填报|报送|编制单位|截[止至]|年\d*月\d*日|^\d{4}[-./年]|^附件|页|^[(（]?(?:亿元|百万元|万元|千元|元)[)）]?$/;

/** Numbers of a row: how many cells are filled, how many are texts, how many look like headers. */
function measureRow(grid: SheetGrid, row: number) {
  const cells = grid.values[row - 1] ?? [];
  // Figures first: they tell a row of data from a header without looking at a single text.
  let figures = 0;
  let all = 0;
  for (let c = 0; c < cells.length; c++) {
    const value = cells[c];
    if (value === null || value === undefined || value === "") continue;
    all++;
    if (typeof value !== "string") figures++;
  }
  if (all < 2 || figures * 5 > all) return undefined;
  let filled = 0;
  let numbers = 0;
  let strong = 0;
  let weak = 0;
  for (let c = 0; c < cells.length; c++) {
    const value = cells[c] ?? null;
    if (value === null || value === "") continue;
    if (typeof value !== "string") {
      filled++;
      numbers++;
      continue;
    }
    if (isBlank(value)) continue;
    filled++;
    const strength = headerStrength(value);
    if (strength === 1) strong++;
    else if (strength > 0) weak++;
    else if (filled >= 4 && strong + weak === 0) return undefined;
  }
  return { filled, numbers, strong, weak };
}

/** True for a row that reads like column headers. */
export function looksLikeHeader(grid: SheetGrid, row: number): boolean {
  const measure = measureRow(grid, row);
  if (!measure || measure.filled < 2) return false;
  const { filled, numbers, strong, weak } = measure;
  if (numbers * 5 > filled) return false;
  const hits = strong + weak * 0.8;
  if (filled <= 3) return strong >= 2 && strong + weak === filled;
  return strong >= 2 && hits >= 2.6 && hits / filled >= 0.45;
}

function joinsBelow(grid: SheetGrid, row: number): boolean {
  return grid.merges.some(
    (area) => area.firstRow <= row && area.lastRow === row + 1 && area.lastRow - area.firstRow <= 3,
  );
}

/** Whether `row` holds the parents of the headers in the row below it. */
function isParentRow(grid: SheetGrid, row: number, width: number): boolean {
  const cells = grid.values[row - 1];
  if (!cells) return false;
  const texts: { readonly column: number; readonly text: string }[] = [];
  for (let c = 0; c < cells.length; c++) {
    const value = cells[c] ?? null;
    if (isBlank(value)) continue;
    if (typeof value !== "string") return false;
    texts.push({ column: c + 1, text: compact(value) });
  }
  if (texts.length === 0 || texts.some((cell) => cell.text.length > 24)) return false;
  if (texts.some((cell) => UNIT_OR_FORM_LINE.test(cell.text) && headerStrength(cell.text) === 0))
    return false;
  if (joinsBelow(grid, row)) return true;
  const groups = grid.merges.filter(
    (area) => area.firstRow === row && area.lastRow === row && area.lastColumn > area.firstColumn,
  );
  if (groups.some((area) => area.lastColumn - area.firstColumn + 1 < width * 0.85 && area.firstColumn > 1))
    return true;
  const below = grid.values[row] ?? [];
  return (
    groups.length === 0 &&
    texts.length >= 2 &&
    texts.every((cell) => !isBlank(below[cell.column - 1] ?? null) || headerStrength(cell.text) === 1)
  );
}

/** The whole header block around a row that looks like a header. */
export function headerBlockAt(grid: SheetGrid, row: number, notAbove: number): HeaderBlock {
  const merges = mergeIndexOf(grid);
  let firstRow = row;
  let lastRow = row;
  const width = (grid.values[row - 1] ?? []).length;
  // Downwards: a vertical merge leaves the block unfinished, so do group headers with texts below them.
  while (lastRow - firstRow < 3) {
    const next = grid.values[lastRow] ?? [];
    const texts = next.filter((value) => !isBlank(value ?? null));
    if (texts.length === 0 || texts.some((value) => typeof value === "number")) break;
    const strong = texts.filter((value) => typeof value === "string" && headerStrength(value) > 0).length;
    const groups = grid.merges.filter(
      (area) =>
        area.firstRow === lastRow &&
        area.lastRow === lastRow &&
        area.lastColumn > area.firstColumn &&
        area.lastColumn - area.firstColumn < width - 1,
    );
    const grouped = groups.length > 0;
    // Texts under merged headers and nothing beside them: no record, whatever the words.
    const onlyUnderGroups =
      grouped &&
      next.every(
        (value, c) =>
          isBlank(value ?? null) ||
          groups.some((area) => area.firstColumn <= c + 1 && area.lastColumn >= c + 1),
      );
    const complementary = next.some(
      (value, c) => !isBlank(value ?? null) && isBlank(grid.values[lastRow - 1]?.[c] ?? null),
    );
    const below = joinsBelow(grid, lastRow);
    if (
      !(below || (grouped && complementary) || (complementary && strong >= 2 && strong * 2 >= texts.length))
    )
      break;
    if (!below && strong === 0 && !onlyUnderGroups) break;
    // Two equal header rows are a repetition, not a second level.
    if (
      !below &&
      !grouped &&
      next.every(
        (value, c) =>
          isBlank(value ?? null) || compact(value ?? null) === compact(grid.values[lastRow - 1]?.[c] ?? null),
      )
    )
      break;
    lastRow++;
  }
  const wide = Math.max(width, (grid.values[lastRow - 1] ?? []).length);
  while (firstRow - 1 > notAbove && lastRow - firstRow < 3 && isParentRow(grid, firstRow - 1, wide)) {
    const spans = merges.areaAt(firstRow - 1, 1);
    if (spans && spans.firstColumn === 1 && spans.lastColumn >= wide - 1 && spans.lastColumn > 2) break;
    firstRow--;
  }
  return { firstRow, lastRow };
}

/** Header parts of every column from 1 to the last that has one. */
export function headerCells(grid: SheetGrid, block: HeaderBlock): readonly HeaderCell[] {
  const merges = mergeIndexOf(grid);
  let width = 0;
  for (let row = block.firstRow; row <= block.lastRow; row++)
    width = Math.max(width, (grid.values[row - 1] ?? []).length);
  for (const area of grid.merges)
    if (area.firstRow >= block.firstRow && area.lastRow <= block.lastRow)
      width = Math.max(width, Math.min(area.lastColumn, width + 200));
  const rows: string[][] = [];
  for (let row = block.firstRow; row <= block.lastRow; row++) {
    const texts: string[] = [];
    const hasGroups = grid.merges.some(
      (area) => area.firstRow <= row && area.lastRow >= row && area.lastColumn > area.firstColumn,
    );
    let carried = "";
    for (let column = 1; column <= width; column++) {
      const value = merges.shown(row, column);
      let text = typeof value === "string" ? value : value === null ? "" : String(value);
      if (isBlank(text)) text = "";
      // Parents typed once over several leaves without a merge: they hold until the next parent.
      if (row < block.lastRow && !hasGroups) {
        const leaf = merges.shown(block.lastRow, column);
        if (text !== "") carried = isBlank(leaf) ? "" : text;
        else if (carried !== "" && !isBlank(leaf)) text = carried;
        else carried = "";
      }
      texts.push(text);
    }
    rows.push(texts);
  }
  const cells: HeaderCell[] = [];
  for (let column = 1; column <= width; column++) {
    const parts: string[] = [];
    for (const texts of rows) {
      const text = (texts[column - 1] ?? "").trim();
      if (text !== "" && parts.at(-1) !== text) parts.push(text);
    }
    cells.push({ column, parts });
  }
  while (cells.at(-1)?.parts.length === 0) cells.pop();
  return cells;
}
