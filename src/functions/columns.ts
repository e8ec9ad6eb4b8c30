/**
 * Ranges as arguments. Excel hands every argument over as rows of cells, a single value as one cell; a missing
 * optional argument is null. One cell goes with every row of the others; ranges must have the same shape, and the
 * result has that shape and spills.
 */
import { FUNCTION_LABELS, type FunctionLabel } from "../locale/functions";
import { functionLanguage } from "./language";
import { cellErrorOf, Refusal } from "./refusal";
import { type CellError, customFunctions } from "./runtime";

/** A cell's content; null where it is blank. */
export type Cell = string | number | boolean | null;

/** A cell of an argument; undefined where the argument was left out. */
export type ArgumentCell = Cell | undefined;

export type CellResult = string | number | boolean;
export type ResultGrid = (CellResult | CellError)[][];

export interface Argument {
  readonly label: FunctionLabel;
  readonly value: unknown;
}

/** The argument's name in the language of the functions. */
export function labelText(label: FunctionLabel): string {
  return FUNCTION_LABELS[functionLanguage()][label];
}

type RawGrid = readonly (readonly unknown[])[];

/** Rows of cells, whatever way the host hands an argument over; undefined where it was left out. */
export function gridOf(value: unknown): RawGrid | undefined {
  if (value === null || value === undefined) return undefined;
  if (!Array.isArray(value)) return [[value]];
  return value.map((row: unknown) => (Array.isArray(row) ? row : [row]));
}

const ERROR_TEXT =
  /^#(?:VALUE!|N\/A|REF!|DIV\/0!|NUM!|NULL!|NAME\?|SPILL!|CALC!|FIELD!|BUSY!|CONNECT!|BLOCKED!|UNKNOWN!|GETTING_DATA)$/;

/** The error value that a cell holds, in any of the forms in which hosts hand errors over. */
function errorIn(cell: unknown): CellError | undefined {
  const runtime = customFunctions();
  if (cell instanceof runtime.Error) return cell;
  if (typeof cell === "string") return ERROR_TEXT.test(cell) ? new runtime.Error(cell) : undefined;
  if (typeof cell !== "object" || cell === null || !("basicValue" in cell || "code" in cell))
    return undefined;
  const code = "basicValue" in cell ? cell.basicValue : "code" in cell ? cell.code : undefined;
  return typeof code === "string" && ERROR_TEXT.test(code) ? new runtime.Error(code) : undefined;
}

/**
 * The content of a cell; blank cells and empty texts are null.
 * @throws the cell's own error value.
 */
export function cellOf(cell: unknown): Cell {
  const error = errorIn(cell);
  if (error) throw error;
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "string") return cell.trim() === "" ? null : cell;
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  // Rich values (currency, entities) carry their plain value.
  if (typeof cell === "object" && "basicValue" in cell) return cellOf(cell.basicValue);
  return String(cell);
}

interface Shape {
  readonly label: FunctionLabel;
  readonly rows: number;
  readonly columns: number;
}

function shapeOf(label: FunctionLabel, grid: RawGrid): Shape {
  // A whole column has a million rows, more than a call can take as arguments.
  return { label, rows: grid.length, columns: grid.reduce((most, row) => Math.max(most, row.length), 0) };
}

/** The shape of the result: of the ranges among the arguments, which must agree. */
function commonShape(shapes: readonly Shape[]): Pick<Shape, "rows" | "columns"> {
  const ranges = shapes.filter(({ rows, columns }) => rows !== 1 || columns !== 1);
  const first = ranges[0];
  if (!first) return { rows: 1, columns: 1 };
  for (const other of ranges.slice(1)) {
    const names = { left: labelText(first.label), right: labelText(other.label) };
    if (other.rows !== first.rows)
      throw new Refusal("value", "ranges.rows-differ", {
        ...names,
        leftRows: first.rows,
        rightRows: other.rows,
      });
    if (other.columns !== first.columns)
      throw new Refusal("value", "ranges.columns-differ", {
        ...names,
        leftColumns: first.columns,
        rightColumns: other.columns,
      });
  }
  return first;
}

/**
 * Computes one result per row (and column) of the arguments. An error in a row stays in that row; for a single
 * result it is thrown, so that Excel shows its text.
 */
export function spill(
  args: readonly Argument[],
  compute: (cells: readonly ArgumentCell[]) => CellResult,
): ResultGrid {
  const grids = args.map(({ value }) => gridOf(value));
  let shape: Pick<Shape, "rows" | "columns">;
  try {
    shape = commonShape(
      grids.flatMap((grid, i) => {
        const label = args[i]?.label;
        return grid && label ? [shapeOf(label, grid)] : [];
      }),
    );
  } catch (thrown) {
    throw cellErrorOf(thrown);
  }
  const single = shape.rows === 1 && shape.columns === 1;
  const result: ResultGrid = [];
  for (let row = 0; row < shape.rows; row++) {
    const line: (CellResult | CellError)[] = [];
    for (let column = 0; column < shape.columns; column++) {
      try {
        line.push(compute(grids.map((grid) => pick(grid, row, column))));
      } catch (thrown) {
        const error = cellErrorOf(thrown);
        if (single) throw error;
        line.push(error);
      }
    }
    result.push(line);
  }
  return result;
}

function pick(grid: RawGrid | undefined, row: number, column: number): ArgumentCell {
  if (grid === undefined) return undefined;
  const one = grid.length === 1 && grid[0]?.length === 1;
  return cellOf(one ? grid[0]?.[0] : grid[row]?.[column]);
}
