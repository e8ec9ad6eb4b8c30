/** Builds a grid cell by cell, as a clerk fills a sheet. */
import { type CellArea, type CellKey, type CellValue, cellKey, type SheetGrid } from "../../src/ledger/grid";

export class SheetBuilder {
  readonly name: string;
  readonly position: number;
  readonly #values: CellValue[][] = [];
  readonly #formulas = new Map<CellKey, string>();
  readonly #formats = new Map<CellKey, string>();
  readonly #merges: CellArea[] = [];
  readonly #hiddenRows = new Set<number>();
  readonly #struck = new Set<CellKey>();
  #visibility: SheetGrid["visibility"] = "visible";

  constructor(name: string, position: number) {
    this.name = name;
    this.position = position;
  }

  set(row: number, column: number, value: CellValue, format?: string): this {
    while (this.#values.length < row) this.#values.push([]);
    const cells = this.#values[row - 1];
    if (cells) {
      while (cells.length < column) cells.push(null);
      cells[column - 1] = value;
    }
    if (format) this.#formats.set(cellKey(row, column), format);
    return this;
  }

  formula(row: number, column: number, formula: string, result: CellValue): this {
    this.set(row, column, result);
    this.#formulas.set(cellKey(row, column), formula);
    return this;
  }

  merge(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): this {
    if (firstRow !== lastRow || firstColumn !== lastColumn)
      this.#merges.push({ firstRow, firstColumn, lastRow, lastColumn });
    return this;
  }

  hideRow(row: number): this {
    this.#hiddenRows.add(row);
    return this;
  }

  hide(): this {
    this.#visibility = "hidden";
    return this;
  }

  strike(row: number, column: number): this {
    this.#struck.add(cellKey(row, column));
    return this;
  }

  /** A row of cells from column 1. */
  row(row: number, cells: readonly CellValue[]): this {
    cells.forEach((value, c) => {
      if (value !== null) this.set(row, c + 1, value);
    });
    return this;
  }

  build(): SheetGrid {
    return {
      name: this.name,
      position: this.position,
      visibility: this.#visibility,
      isProtected: false,
      ownSheet: false,
      values: this.#values,
      formulas: this.#formulas,
      formats: this.#formats,
      merges: this.#merges,
      tables: [],
      hiddenRows: this.#hiddenRows,
      hiddenColumns: new Set(),
      struckCells: this.#struck,
      comments: new Map(),
    };
  }
}

/** A sheet from rows of cells: for fixtures of one line. */
export function sheetOf(name: string, rows: readonly (readonly CellValue[])[], position = 0): SheetGrid {
  const builder = new SheetBuilder(name, position);
  rows.forEach((cells, r) => {
    builder.row(r + 1, cells);
  });
  return builder.build();
}
