/** The cells of a workbook on their way to the worker, in parcels that hold the pane's thread for a moment each. */
import type { SheetGrid } from "../../ledger/grid";
import { CELL_MARKS, CELL_TEXTS, type CellMarks, type CellTexts, type ToWorker } from "./messages";
import { slices } from "./slices";

/** Rows of cells in one parcel. */
export const ROWS_PARCEL = 500;
/** Entries of a grid's maps in one parcel. */
const ENTRIES_PARCEL = 10_000;

/** The parcels of a grid. */
export function* parcelsOfGrid(grid: SheetGrid, first: boolean): Generator<ToWorker> {
  const bare: SheetGrid = {
    ...grid,
    values: [],
    formulas: new Map(),
    formats: new Map(),
    comments: new Map(),
    hiddenRows: new Set(),
    struckCells: new Set(),
  };
  yield { kind: "sheet", first, grid: bare };
  for (const rows of slices(grid.values, ROWS_PARCEL)) yield { kind: "rows", rows };
  for (const of of CELL_TEXTS)
    for (const entries of slices(grid[of], ENTRIES_PARCEL)) yield { kind: "texts", of, entries };
  for (const of of CELL_MARKS)
    for (const members of slices(grid[of], ENTRIES_PARCEL)) yield { kind: "marks", of, members };
}

/** Puts grids together from their parcels. */
export class GridParcels {
  readonly #grids: {
    readonly grid: SheetGrid;
    readonly rows: SheetGrid["values"][number][];
    readonly texts: Readonly<Record<CellTexts, Map<number, string>>>;
    readonly marks: Readonly<Record<CellMarks, Set<number>>>;
  }[] = [];

  add(parcel: ToWorker): void {
    if (parcel.kind === "sheet") {
      if (parcel.first) this.#grids.length = 0;
      this.#grids.push({
        grid: parcel.grid,
        rows: [],
        texts: { formulas: new Map(), formats: new Map(), comments: new Map() },
        marks: { hiddenRows: new Set(), struckCells: new Set() },
      });
      return;
    }
    const last = this.#grids.at(-1);
    if (last === undefined) return;
    if (parcel.kind === "rows") last.rows.push(...parcel.rows);
    else if (parcel.kind === "texts")
      for (const [cell, text] of parcel.entries) last.texts[parcel.of].set(cell, text);
    else if (parcel.kind === "marks") for (const member of parcel.members) last.marks[parcel.of].add(member);
  }

  whole(): readonly SheetGrid[] {
    return this.#grids.map(({ grid, rows, texts, marks }) => ({ ...grid, ...texts, ...marks, values: rows }));
  }
}
