/**
 * Excel's custom-functions runtime as far as functions meet it: error values with a code, and arguments as rows of
 * cells with the invocation after them. The workbook test runs the same functions through the real library.
 */
import { type FunctionId, IMPLEMENTATIONS } from "../../src/functions/implementations";

export class RuntimeError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
  }
}

export const associated = new Map<string, unknown>();

/** Puts `CustomFunctions` among the globals, as the page does before it loads the functions. */
export function installRuntime(): void {
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, implementation: unknown) => associated.set(id, implementation),
      Error: RuntimeError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    },
  });
}

export type Shown = string | number | boolean;

/** An error value as a clerk sees it: its code, and the text behind it. */
function shown(value: unknown): Shown {
  if (value instanceof RuntimeError)
    return value.message === "" ? value.code : `${value.code} ${value.message}`;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new Error(`no cell can show ${String(value)}`);
}

function rowsOf(argument: unknown): unknown {
  return argument === null || Array.isArray(argument) ? argument : [[argument]];
}

/** Calls a function as Excel does; the result as rows of what the cells show. */
export function callRows(id: FunctionId, ...args: readonly unknown[]): readonly (readonly Shown[])[] {
  const implementation: unknown = IMPLEMENTATIONS[id];
  if (typeof implementation !== "function") throw new Error(`no function ${id}`);
  // Excel passes null for every optional argument left out, then the invocation.
  const given = Array.from({ length: implementation.length }, (_, place) => rowsOf(args[place] ?? null));
  try {
    const result: unknown = Reflect.apply(implementation, undefined, [...given, { functionName: id }]);
    return Array.isArray(result) ? result.map((row: unknown[]) => row.map(shown)) : [[shown(result)]];
  } catch (thrown) {
    return [[shown(thrown)]];
  }
}

/** The single cell that a call fills. */
export function call(id: FunctionId, ...args: readonly unknown[]): Shown {
  const rows = callRows(id, ...args);
  const value = rows[0]?.[0];
  if (rows.length !== 1 || rows[0]?.length !== 1 || value === undefined)
    throw new Error(`${id} fills ${rows.length} × ${rows[0]?.length} cells`);
  return value;
}

/** A column of cells. */
export function column(...cells: readonly unknown[]): readonly (readonly unknown[])[] {
  return cells.map((cell) => [cell]);
}
