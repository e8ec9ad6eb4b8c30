/** A worksheet as plain data: what excel/ reads and everything else works on. */

/** As Excel's `values` gives it: dates are serial numbers, errors are texts such as "#REF!", blanks are null. */
export type CellValue = string | number | boolean | null;

/** 1-based, inclusive. */
export interface CellArea {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Key of a cell in the sparse maps of a grid; see `cellKey`. */
export type CellKey = number & { readonly __cellKey?: unique symbol };

const COLUMNS = 16_384;

/** Row and column are 1-based. */
export function cellKey(row: number, column: number): CellKey {
  return row * COLUMNS + column;
}

export function rowOfKey(key: CellKey): number {
  return Math.floor((key - 1) / COLUMNS);
}

export function columnOfKey(key: CellKey): number {
  return ((key - 1) % COLUMNS) + 1;
}

export interface SheetGrid {
  readonly name: string;
  /** 0-based tab position. */
  readonly position: number;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly isProtected: boolean;
  /** Made by this add-in (an award sheet, a findings sheet): never read as a ledger. */
  readonly ownSheet: boolean;
  /** `values[r][c]` is the cell in row r+1, column c+1. Rows may be shorter than the sheet is wide. */
  readonly values: readonly (readonly CellValue[])[];
  /** A1-style formulas with leading "=", only where there is one. */
  readonly formulas: ReadonlyMap<CellKey, string>;
  /** Number formats other than General. */
  readonly formats: ReadonlyMap<CellKey, string>;
  readonly merges: readonly CellArea[];
  readonly tables: readonly { readonly name: string; readonly area: CellArea; readonly hasTotals: boolean }[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly struckCells: ReadonlySet<CellKey>;
  /** Cell comments and notes, where they could be read. */
  readonly comments: ReadonlyMap<CellKey, string>;
}

export function cellAt(grid: SheetGrid, row: number, column: number): CellValue {
  return grid.values[row - 1]?.[column - 1] ?? null;
}

/** "C", "AB" for 3, 28. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** "C5" */
export function a1(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}
