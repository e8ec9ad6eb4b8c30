/** Which merged area a cell lies in; only real merges, nothing inferred from blanks. */
import { type CellArea, type CellKey, type CellValue, cellAt, cellKey, type SheetGrid } from "./grid";

export interface MergeIndex {
  /** The merged area that covers the cell, if any. */
  areaAt(row: number, column: number): CellArea | undefined;
  /** The value shown at the cell: of the area's first cell where it is merged. */
  shown(row: number, column: number): CellValue;
}

const stored = new WeakMap<SheetGrid, MergeIndex>();

export function mergeIndexOf(grid: SheetGrid): MergeIndex {
  const found = stored.get(grid);
  if (found) return found;
  const covered = new Map<CellKey, CellArea>();
  for (const area of grid.merges) {
    // A merge over whole columns would cover a million cells; only rows that exist matter.
    const lastRow = Math.min(area.lastRow, grid.values.length);
    const lastColumn = Math.min(area.lastColumn, area.firstColumn + 1000);
    for (let row = area.firstRow; row <= lastRow; row++)
      for (let column = area.firstColumn; column <= lastColumn; column++)
        covered.set(cellKey(row, column), area);
  }
  const index: MergeIndex = {
    areaAt: (row, column) => (covered.size === 0 ? undefined : covered.get(cellKey(row, column))),
    shown: (row, column) => {
      const area = covered.size === 0 ? undefined : covered.get(cellKey(row, column));
      return area ? cellAt(grid, area.firstRow, area.firstColumn) : cellAt(grid, row, column);
    },
  };
  stored.set(grid, index);
  return index;
}
