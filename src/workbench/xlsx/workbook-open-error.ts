/** Why a file could not be opened as a workbook. */
export type OpenFailure = "not-xlsx" | "encrypted" | "damaged" | "too-large";

/** Thrown by `openXlsx`; `code` is for the caller's own words, `message` is for a log. */
export class WorkbookOpenError extends Error {
  override readonly name = "WorkbookOpenError";
  constructor(
    readonly code: OpenFailure,
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
  }
}
