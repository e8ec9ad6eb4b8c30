/** How the pane has a review made: in a worker where there is one, else in its own thread. */
import { ExcelTrouble } from "../../excel/trouble";
import type { SheetGrid } from "../../ledger/grid";
import type { IsoDate } from "../../policy/dates";
import type { ReviewDigest } from "../../review/digest";
import type { ReviewSettings } from "../../review/review";
import type { SheetPlan } from "../../sheets/plan";
import type { SheetKind, SheetOptions } from "../../sheets/sheet-kinds";

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
  run(run: ReviewRun): Promise<ReviewDigest>;
  /**
   * A sheet of a review that this runner made, planned where the review was made.
   * Undefined where that is not possible (another review, no worker): then the caller plans it itself.
   */
  plan?(run: PlanRun): Promise<SheetPlan | undefined>;
}

export interface PlanRun {
  readonly review: ReviewDigest;
  readonly kind: SheetKind;
  readonly options: SheetOptions;
  readonly signal: AbortSignal;
}

export function aborted(): DOMException {
  return new DOMException("cancelled", "AbortError");
}

/** True for the rejection of cancelled work, which is no error to show. */
export function isAbort(reason: unknown): boolean {
  if (reason instanceof ExcelTrouble) return reason.code === "cancelled";
  return reason instanceof DOMException && reason.name === "AbortError";
}
