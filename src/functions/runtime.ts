/** What Excel's custom-functions runtime offers as the global `CustomFunctions`; typed here as far as it is used. */

/** An error value of a cell. Only "#VALUE!" and "#N/A" show their text. */
export interface CellError extends Error {
  /** "#VALUE!", "#N/A", "#DIV/0!" … */
  readonly code: string;
}

interface CustomFunctionsRuntime {
  associate(id: string, implementation: (...args: never[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => CellError;
  readonly ErrorCode: { readonly invalidValue: string; readonly notAvailable: string };
}

declare const CustomFunctions: CustomFunctionsRuntime;

/** The runtime; asked for at the time of use, because the page loads it before any cell calls. */
export function customFunctions(): CustomFunctionsRuntime {
  return CustomFunctions;
}
