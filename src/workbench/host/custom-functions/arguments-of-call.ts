/**
 * What Excel hands to an add-in's function: the engine's values turned into plain ones by the parameter's type.
 *
 * A missing optional argument is null; an empty cell is 0 for a number, "" otherwise; text that is no number fails
 * before the function is called; an error value is passed through without a call.
 */
import {
  ArrayValueObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
} from "@univerjs/engine-formula";
import type { FunctionParameter } from "./metadata";

/** An error of a cell, handed to a function whose metadata allows it; of the shape of `CustomFunctions.Error`. */
export interface CellError {
  /** "#N/A" */
  readonly code: string;
}

export type Plain = string | number | boolean | null | CellError;
export type CallArgument = Plain | readonly (readonly Plain[])[];

/** The engine's value, single or a rectangle. */
type Cells = readonly (readonly (BaseValueObject | null)[])[];

function cellsOf(value: BaseValueObject): Cells {
  return value instanceof ArrayValueObject
    ? value.getArrayValue().map((line) => line.map((cell) => cell ?? null))
    : [[value]];
}

export class PassedError {
  constructor(readonly value: ErrorValueObject) {}
}

function plain(cell: BaseValueObject | null, type: string, errors: boolean): Plain | PassedError {
  if (cell?.isError()) {
    const error = cell instanceof ErrorValueObject ? cell : ErrorValueObject.create(ErrorType.VALUE);
    return errors && type === "any" ? { code: error.getErrorType() } : new PassedError(error);
  }
  if (!cell || cell.isNull()) return type === "number" ? 0 : type === "boolean" ? false : "";
  const value = cell.getValue();
  if (type === "number") {
    if (typeof value === "number") return value;
    if (typeof value === "boolean") return value ? 1 : 0;
    const text = String(value).trim();
    const number = Number(text);
    return text !== "" && Number.isFinite(number)
      ? number
      : new PassedError(ErrorValueObject.create(ErrorType.VALUE));
  }
  if (type === "string") return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value ?? "");
  if (type === "boolean") {
    if (typeof value === "boolean") return value;
    if (typeof value === "number") return value !== 0;
    return /^true$/i.test(String(value))
      ? true
      : /^false$/i.test(String(value))
        ? false
        : new PassedError(ErrorValueObject.create(ErrorType.VALUE));
  }
  return value ?? "";
}

export interface PreparedCall {
  /** Argument lists, row by row: one, or one for each cell where a range was given to a single-value parameter. */
  readonly calls: readonly (readonly (readonly CallArgument[])[])[];
  readonly errors: ReadonlyMap<string, PassedError>;
}

/** The arguments for each cell of the result; or the error that Excel gives instead of a call. */
export function prepareCall(
  parameters: readonly FunctionParameter[],
  values: readonly BaseValueObject[],
  /** `allowErrorForDataTypeAny`: parameters of type any take errors as values. */
  allowErrors = false,
): PreparedCall | PassedError {
  const required = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
  const repeats = parameters.at(-1)?.repeating === true;
  if (values.length < required || (!repeats && values.length > parameters.length))
    return new PassedError(ErrorValueObject.create(ErrorType.VALUE));

  const slots = parameters.map((parameter, index) => ({
    parameter,
    matrix: parameter.dimensionality === "matrix",
    given: parameter.repeating ? values.slice(index) : values.slice(index, index + 1),
  }));
  let rows = 1;
  let columns = 1;
  for (const { matrix, given } of slots)
    if (!matrix)
      for (const value of given) {
        const cells = cellsOf(value);
        rows = Math.max(rows, cells.length);
        columns = Math.max(columns, cells[0]?.length ?? 1);
      }

  const errors = new Map<string, PassedError>();
  const matrices = new Map<BaseValueObject, readonly (readonly Plain[])[] | PassedError>();
  const matrixOf = (value: BaseValueObject, type: string): readonly (readonly Plain[])[] | PassedError => {
    const known = matrices.get(value);
    if (known) return known;
    const made: Plain[][] = [];
    for (const line of cellsOf(value)) {
      const converted: Plain[] = [];
      for (const cell of line) {
        const one = plain(cell, type, allowErrors);
        if (one instanceof PassedError) {
          matrices.set(value, one);
          return one;
        }
        converted.push(one);
      }
      made.push(converted);
    }
    matrices.set(value, made);
    return made;
  };

  const calls = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column): CallArgument[] => {
      const made: CallArgument[] = [];
      const put = (value: CallArgument | PassedError): void => {
        if (value instanceof PassedError) {
          if (!errors.has(`${row},${column}`)) errors.set(`${row},${column}`, value);
          made.push(null);
        } else made.push(value);
      };
      for (const { parameter, matrix, given } of slots) {
        const type = parameter.type ?? "any";
        const one = (value: BaseValueObject): CallArgument | PassedError => {
          if (matrix) return matrixOf(value, type);
          const cells = cellsOf(value);
          const line = cells[cells.length === 1 ? 0 : row];
          const cell = line?.[line.length === 1 ? 0 : column];
          return line === undefined || cell === undefined
            ? new PassedError(ErrorValueObject.create(ErrorType.NA))
            : plain(cell, type, allowErrors);
        };
        if (parameter.repeating) {
          for (const value of given) put(one(value));
          continue;
        }
        const [value] = given;
        // `F(1,,2)` leaves a null value where the argument is missing.
        if (
          value === undefined ||
          (value.isNull() && parameter.optional && !(value instanceof ArrayValueObject))
        )
          put(null);
        else put(one(value));
      }
      return made;
    }),
  );
  return { calls, errors };
}
