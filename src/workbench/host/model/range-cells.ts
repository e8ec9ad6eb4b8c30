/** Reading and writing the cells of a range: values, formulas, formats, texts. */
import type { ICellData } from "@univerjs/core";
import type { Patch, Scalar } from "../grid/grid";
import { type CellRows, hasContent, shown } from "../grid/grid";
import { invalidArgument } from "../protocol/host-error";
import type { Json } from "../protocol/messages";
import { cellInput } from "./cell-input";
import { shownText, valueType } from "./cell-text";
import type { RangeRef } from "./model";

const GENERAL = "General";
/** Excel refuses more in one call. */
const MOST_CELLS = 5_000_000;

/** One read of the block, cell by cell. */
function block<T extends Json>(
  { model, sheetId, area }: RangeRef,
  read: (rows: CellRows, row: number, column: number) => T,
): T[][] {
  if (area.rows * area.columns > MOST_CELLS)
    throw invalidArgument("The range has more than five million cells; read it in blocks.");
  const rows = model.grid.rows(sheetId);
  const made: T[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: T[] = [];
    for (let column = area.column; column < area.column + area.columns; column++)
      line.push(read(rows, row, column));
    made.push(line);
  }
  return made;
}

export function values(ref: RangeRef): Scalar[][] {
  return block(ref, shown);
}

export function formulas(ref: RangeRef): Scalar[][] {
  const { grid } = ref.model;
  return block(
    ref,
    (rows, row, column) => grid.formulaOf(ref.sheetId, rows.cell(row, column)) ?? shown(rows, row, column),
  );
}

export function numberFormats(ref: RangeRef): string[][] {
  const patterns = new Map<string, string>();
  return block(ref, (rows, row, column) => formatOf(ref, rows.cell(row, column), patterns));
}

function formatOf({ model }: RangeRef, cell: ICellData | undefined, known: Map<string, string>): string {
  const { s } = cell ?? {};
  if (!s) return GENERAL;
  if (typeof s !== "string") return s.n?.pattern ?? GENERAL;
  let pattern = known.get(s);
  if (pattern === undefined) {
    pattern = model.grid.styleOf(cell).n?.pattern ?? GENERAL;
    known.set(s, pattern);
  }
  return pattern;
}

export function texts(ref: RangeRef): string[][] {
  const patterns = new Map<string, string>();
  return block(ref, (rows, row, column) =>
    shownText(shown(rows, row, column), formatOf(ref, rows.cell(row, column), patterns)),
  );
}

export function valueTypes(ref: RangeRef): string[][] {
  return block(ref, (rows, row, column) => {
    const cell = rows.cell(row, column);
    return valueType(shown(rows, row, column), cell !== undefined && (!!cell.f || !!cell.si));
  });
}

export function hasSpill(ref: RangeRef): boolean {
  const { row, column, rows, columns } = ref.area;
  const of = (r: number, c: number): boolean => {
    const spill = ref.model.grid.spillAt(ref.sheetId, r, c);
    return spill !== undefined && spill.area.rows * spill.area.columns > 1;
  };
  for (let r = row; r < row + rows; r++)
    for (let c = column; c < column + columns; c++) if (of(r, c)) return true;
  return false;
}

/** A value for each cell: one for all, or an array of the range's own shape. Null leaves the cell alone. */
export function spread({ area }: RangeRef, input: Json): (row: number, column: number) => Json {
  if (!Array.isArray(input)) return () => input;
  const grid: readonly Json[] = input;
  const fits =
    grid.length === area.rows && grid.every((line) => Array.isArray(line) && line.length === area.columns);
  if (!fits)
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return (row, column) => {
    const line: Json = grid[row] ?? null;
    return Array.isArray(line) ? (line[column] ?? null) : null;
  };
}

export function writeContents(ref: RangeRef, input: Json): void {
  const { model, sheetId, area } = ref;
  const at = spread(ref, input);
  model.guardWrite(sheetId, area);
  const { grid } = model;
  const patch: Patch = {};
  for (let row = 0; row < area.rows; row++) {
    const line: Record<number, ICellData> = {};
    for (let column = 0; column < area.columns; column++) {
      const value = at(row, column);
      if (value === null) continue;
      const cell = grid.raw(sheetId, area.row + row, area.column + column);
      const style = grid.styleOf(cell);
      const entry = cellInput(value, style.n?.pattern ?? GENERAL);
      if (!cell && !hasContent(entry.data)) continue;
      const format =
        entry.format !== undefined && (style.n?.pattern ?? GENERAL) === GENERAL ? entry.format : undefined;
      line[area.column + column] =
        format === undefined
          ? entry.data
          : { ...entry.data, s: grid.styleId({ ...style, n: { pattern: format } }) };
    }
    patch[area.row + row] = line;
  }
  grid.write(sheetId, patch);
}
