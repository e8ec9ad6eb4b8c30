/** What can go wrong between us and the open workbook, as things a clerk can act on; texts in locale/errors. */

export type TroubleCode =
  | "cell-edit-mode"
  | "workbook-protected"
  | "sheet-protected"
  | "payload-too-large"
  | "item-gone"
  | "api-missing"
  | "cell-not-empty"
  | "half-built-left"
  | "host-busy"
  | "cancelled"
  | "unknown";

/** Thrown by everything in excel/; `code` has a text in locale/errors that says what to do. */
export class ExcelTrouble extends Error {
  override readonly name = "ExcelTrouble";

  constructor(
    readonly code: TroubleCode,
    /** Values for the places in the text; every text may use `{detail}`. */
    readonly values: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code}${values.detail === undefined ? "" : `: ${values.detail}`}`, options);
  }
}

/** @throws ExcelTrouble "cancelled" once the signal was given. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new ExcelTrouble("cancelled");
}
