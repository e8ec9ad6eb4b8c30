/** A cell as the user sees it, for evidence: dates as days, everything else as typed. */
import { cellAt, cellKey, type SheetGrid } from "../ledger/grid";
import { dateFromSerial } from "../policy/dates";
import type { CellRef } from "../policy/fact";

/** Letters of a number format that stand for a day, outside quotes and brackets. */
const DATE_FORMAT = /[yd]/i;
const QUOTED = /"[^"]*"|\[[^\]]*\]|\\./g;

export function typedCells(grids: readonly SheetGrid[]): (cell: CellRef) => string {
  const byName = new Map(grids.map((grid) => [grid.name, grid]));
  return ({ sheet, row, column }) => {
    const grid = byName.get(sheet);
    const value = grid === undefined ? null : cellAt(grid, row, column);
    if (value === null || grid === undefined) return "";
    if (typeof value !== "number") return String(value);
    const format = grid.formats.get(cellKey(row, column))?.replaceAll(QUOTED, "") ?? "";
    return (DATE_FORMAT.test(format) ? dateFromSerial(value) : undefined) ?? String(value);
  };
}
