/**
 * The same workbook, kept by another office: columns in another order, other headers, other units, other sheet
 * names, extra columns and notes. What such a change must not touch is the result: a metamorphic check needs no
 * truth beside the original's own.
 */
import Decimal from "decimal.js";
import {
  type CellArea,
  type CellKey,
  type CellValue,
  cellKey,
  columnOfKey,
  rowOfKey,
  type SheetGrid,
} from "../../src/ledger/grid";
import type { TableReading } from "../../src/ledger/reading";
import type { Chance } from "../generator/random";

type Rows = CellValue[][];

function copyRows(grid: SheetGrid): Rows {
  return grid.values.map((row) => [...row]);
}

function moveKeys<T>(map: ReadonlyMap<CellKey, T>, moved: (column: number) => number): Map<CellKey, T> {
  return new Map([...map].map(([key, value]) => [cellKey(rowOfKey(key), moved(columnOfKey(key))), value]));
}

/** Columns that a merged header above holds together, as lists of column numbers from the left. */
function columnGroups(table: TableReading, merges: readonly CellArea[]): readonly number[][] {
  const [first, last] = [table.area.firstColumn, table.area.lastColumn];
  const parents = merges.filter(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      table.headerRows.includes(firstRow) && firstRow === lastRow && firstColumn < lastColumn,
  );
  const groups: number[][] = [];
  for (let column = first; column <= last; ) {
    const parent = parents.find(({ firstColumn }) => firstColumn === column);
    const end = parent?.lastColumn ?? column;
    groups.push(Array.from({ length: end - column + 1 }, (_, index) => column + index));
    column = end + 1;
  }
  return groups;
}

/** Shuffles the columns of a table, inside merged parent headers and the parents themselves. */
export function withColumnsShuffled(grid: SheetGrid, table: TableReading, chance: Chance): SheetGrid {
  const order = chance.shuffled(columnGroups(table, grid.merges)).flatMap((group) => {
    // The first cell of a merged parent holds its text, so it keeps its place; the leaves below are shuffled.
    return chance.shuffled(group);
  });
  const { firstColumn } = table.area;
  const target = new Map(order.map((column, index) => [column, firstColumn + index]));
  const moved = (column: number): number => target.get(column) ?? column;
  const firstHeader = Math.min(...table.headerRows);
  const rows = grid.values.map((row, index) => {
    const number = index + 1;
    if (number < firstHeader || number > table.area.lastRow) return [...row];
    const next: CellValue[] = [...row];
    order.forEach((column) => {
      next[moved(column) - 1] = row[column - 1] ?? null;
    });
    return next;
  });
  const merges = grid.merges.flatMap((merge): CellArea[] => {
    if (merge.firstRow < firstHeader || merge.firstRow > table.area.lastRow) return [merge];
    if (merge.firstColumn === merge.lastColumn)
      return [{ ...merge, firstColumn: moved(merge.firstColumn), lastColumn: moved(merge.lastColumn) }];
    if (!table.headerRows.includes(merge.firstRow)) return [];
    const columns = Array.from({ length: merge.lastColumn - merge.firstColumn + 1 }, (_, index) =>
      moved(merge.firstColumn + index),
    );
    const text = grid.values[merge.firstRow - 1]?.[merge.firstColumn - 1] ?? null;
    const left = Math.min(...columns);
    for (const column of columns) {
      const row = rows[merge.firstRow - 1];
      if (row !== undefined) row[column - 1] = column === left ? text : null;
    }
    return [{ ...merge, firstColumn: left, lastColumn: Math.max(...columns) }];
  });
  return {
    ...grid,
    values: rows,
    merges,
    formulas: new Map(),
    formats: moveKeys(grid.formats, moved),
    hiddenColumns: new Set([...grid.hiddenColumns].map(moved)),
    struckCells: new Set([...grid.struckCells].map((key) => cellKey(rowOfKey(key), moved(columnOfKey(key))))),
    comments: moveKeys(grid.comments, moved),
    tables: [],
  };
}

/** Field → other headers an office might use for it. */
export type Headers = Readonly<Record<string, readonly string[]>>;

const UNIT_TAIL = /[（(][^（）()]*(元|亿|万)[^（）()]*[)）]\s*$/;

/** Gives columns other headers; a unit in brackets stays. Returns the names given, for messages. */
export function withHeadersRenamed(
  grid: SheetGrid,
  table: TableReading,
  headers: Headers,
  chance: Chance,
): { readonly grid: SheetGrid; readonly given: readonly string[] } {
  const rows = copyRows(grid);
  const given: string[] = [];
  const taken = new Set<string>();
  for (const column of table.columns) {
    const choices = (headers[column.field ?? ""] ?? []).filter((name) => !taken.has(name));
    if (choices.length === 0) continue;
    const leafRow = [...table.headerRows].reverse().find((row) => {
      const text = rows[row - 1]?.[column.column - 1];
      return text !== null && text !== undefined && text !== "";
    });
    const row = leafRow === undefined ? undefined : rows[leafRow - 1];
    if (row === undefined) continue;
    const spanning = grid.merges.some(
      ({ firstRow, firstColumn, lastColumn }) =>
        firstRow === leafRow &&
        firstColumn <= column.column &&
        lastColumn >= column.column &&
        firstColumn < lastColumn,
    );
    if (spanning) continue;
    const old = String(row[column.column - 1]);
    const name = chance.pick(choices);
    taken.add(name);
    const unit = UNIT_TAIL.exec(old)?.[0] ?? "";
    row[column.column - 1] = `${name}${unit}`;
    given.push(`${old} → ${name}${unit}`);
  }
  return { grid: { ...grid, values: rows }, given };
}

const FACTOR: Readonly<Record<string, number>> = { 元: 1, 万元: 10_000, 亿元: 100_000_000 };
const PLAIN_NUMBER = /^[\d,]+(\.\d+)?$/;

/** Writes the money of a table that takes its unit from a note above in another unit, and changes the note. */
export function withUnitChanged(grid: SheetGrid, table: TableReading, unit: "元" | "万元"): SheetGrid {
  const rows = copyRows(grid);
  const firstHeader = Math.min(...table.headerRows);
  const notes: [number, number][] = [];
  rows.slice(0, firstHeader - 1).forEach((row, r) => {
    row.forEach((value, c) => {
      if (typeof value === "string" && /单位|金额/.test(value) && /元/.test(value) && !/[为，,]/.test(value))
        notes.push([r, c]);
    });
  });
  const columns = table.columns.filter(
    (column) => column.unit !== undefined && !UNIT_TAIL.test(column.header),
  );
  if (notes.length !== 1 || columns.length === 0) return grid;
  const [noteRow, noteColumn] = notes[0] ?? [0, 0];
  const note = rows[noteRow];
  if (note === undefined) return grid;
  note[noteColumn] = `单位：${unit}`;
  for (const column of columns) {
    const factor = new Decimal(FACTOR[column.unit?.unit ?? "元"] ?? 1).div(FACTOR[unit] ?? 1);
    for (let row = table.firstRow; row <= table.lastRow; row++) {
      const cells = rows[row - 1];
      const value = cells?.[column.column - 1];
      if (cells === undefined) continue;
      if (typeof value === "number")
        cells[column.column - 1] = new Decimal(value.toPrecision(15)).times(factor).toNumber();
      else if (typeof value === "string" && PLAIN_NUMBER.test(value.normalize("NFKC")))
        cells[column.column - 1] = new Decimal(value.normalize("NFKC").replaceAll(",", ""))
          .times(factor)
          .toFixed();
    }
  }
  return { ...grid, values: rows, formulas: new Map() };
}

/** Puts blank and note rows above everything, as a new cover line does. */
export function withRowsAbove(grid: SheetGrid, lines: readonly string[]): SheetGrid {
  const down = lines.length;
  const shiftArea = (area: CellArea): CellArea => ({
    ...area,
    firstRow: area.firstRow + down,
    lastRow: area.lastRow + down,
  });
  const shiftKey = (key: CellKey): CellKey => cellKey(rowOfKey(key) + down, columnOfKey(key));
  return {
    ...grid,
    values: [...lines.map((line): CellValue[] => [line]), ...grid.values],
    formulas: new Map(),
    formats: new Map([...grid.formats].map(([key, value]) => [shiftKey(key), value])),
    merges: grid.merges.map(shiftArea),
    tables: grid.tables.map((table) => ({ ...table, area: shiftArea(table.area) })),
    hiddenRows: new Set([...grid.hiddenRows].map((row) => row + down)),
    struckCells: new Set([...grid.struckCells].map(shiftKey)),
    comments: new Map([...grid.comments].map(([key, value]) => [shiftKey(key), value])),
  };
}
