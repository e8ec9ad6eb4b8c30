/** Reads and reviews the open workbook: the first half of every use case. */
import type { RunOptions, WorkbookSession } from "../excel/session";
import { stopIfCancelled } from "../excel/trouble";
import type { SheetGrid } from "../ledger/grid";
import type { IsoDate } from "../policy/dates";
import { RegulationError } from "../policy/regulation";
import type { ReviewDigest } from "../review/digest";
import type { ReviewSettings } from "../review/review";
import type { SheetPlan } from "../sheets/plan";
import type { SheetKind, SheetOptions } from "../sheets/sheet-kinds";
import { NoLedgerFound } from "./no-ledger";
import { readingProgress, reviewProgress } from "./review-progress";

/** The pass over the grids: in this thread, or in the pane's worker, where the signal ends it. */
export type ReviewPass = (
  grids: readonly SheetGrid[],
  settings: ReviewSettings,
  asOf: IsoDate,
  run?: PassRun,
) => ReviewDigest | Promise<ReviewDigest>;

export interface PassRun {
  readonly signal: AbortSignal | undefined;
  readonly onProgress: (step: "ledger" | "duplicates" | "plan", done: number) => void;
}

/** Plans a sheet of a review where the review was made; undefined where that place no longer has it. */
export type PlanElsewhere = (
  review: ReviewDigest,
  kind: SheetKind,
  options: SheetOptions,
) => Promise<SheetPlan | undefined>;

export interface ReviewRequest extends RunOptions {
  readonly pass: ReviewPass;
  readonly planElsewhere?: PlanElsewhere;
  /** The day the review is made for, unless the settings name one. Use cases never read the clock. */
  readonly today: IsoDate;
  /** Instead of the settings stored in the workbook. */
  readonly settings?: ReviewSettings;
}

export interface ReviewedWorkbook {
  readonly grids: readonly SheetGrid[];
  readonly settings: ReviewSettings;
  readonly review: ReviewDigest;
}

/** @throws NoLedgerFound when nothing in the workbook could be read as an application ledger. */
export async function reviewWorkbook(
  session: WorkbookSession,
  request: ReviewRequest,
): Promise<ReviewedWorkbook> {
  const settings = request.settings ?? (await session.loadSettings()).settings;
  const { signal, onProgress } = request;
  const grids = await session.readGrids({
    ...(signal === undefined ? {} : { signal }),
    onProgress: (progress) => onProgress?.(readingProgress(progress)),
  });
  stopIfCancelled(signal);
  const run: PassRun = {
    signal,
    onProgress: (step, done) => onProgress?.(reviewProgress(step, done)),
  };
  run.onProgress("ledger", 0);
  stopIfCancelled(signal);
  const review = await passOver(grids, settings, settings.policy.asOf ?? request.today, request.pass, run);
  stopIfCancelled(request.signal);
  return { grids, settings, review };
}

/** A workbook without claims has no fund year either; that there is no ledger is then the thing to say. */
async function passOver(
  grids: readonly SheetGrid[],
  settings: ReviewSettings,
  asOf: IsoDate,
  pass: ReviewPass,
  run: PassRun,
): Promise<ReviewDigest> {
  try {
    return await pass(grids, settings, asOf, run);
  } catch (error) {
    if (!(error instanceof RegulationError)) throw error;
    const sheets = grids.filter((grid) => !grid.ownSheet);
    // The reading is big, and only wanted here: where the pass runs in a worker, this thread need not load it.
    const { readLedger } = await import("../ledger/read-ledger");
    const reading = readLedger(sheets, { mappings: settings.mappings, asOf });
    if (reading.claims.length > 0) throw error;
    throw new NoLedgerFound(
      sheets.map((grid) => grid.name),
      reading.questions.length,
    );
  }
}

/** @throws NoLedgerFound with what the sheets were taken for. */
export function requireClaims({ review, grids }: ReviewedWorkbook): void {
  if (review.lines.length > 0) return;
  const asked = review.questions.length;
  throw new NoLedgerFound(
    grids.filter((grid) => !grid.ownSheet).map((grid) => grid.name),
    asked,
  );
}
