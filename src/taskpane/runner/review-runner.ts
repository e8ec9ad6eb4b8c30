/** How the pane has a review made: in a worker where there is one, else in its own thread. */
import { ExcelTrouble } from "../../excel/trouble";
import type { SheetGrid } from "../../ledger/grid";
import type { IsoDate } from "../../policy/dates";
import type { Review, ReviewSettings } from "../../review/review";

export interface ReviewRun {
  readonly grids: readonly SheetGrid[];
  readonly settings: ReviewSettings;
  readonly asOf: IsoDate;
  readonly signal: AbortSignal;
  /** The step and how much of it is done, 0..1. */
  readonly onProgress: (step: "ledger" | "duplicates" | "plan", done: number) => void;
}

export interface ReviewRunner {
  /** @throws DOMException "AbortError" when cancelled, else what the review threw. */
  run(run: ReviewRun): Promise<Review>;
}

export function aborted(): DOMException {
  return new DOMException("cancelled", "AbortError");
}

/** True for the rejection of cancelled work, which is no error to show. */
export function isAbort(reason: unknown): boolean {
  if (reason instanceof ExcelTrouble) return reason.code === "cancelled";
  return reason instanceof DOMException && reason.name === "AbortError";
}
