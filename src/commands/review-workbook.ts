/** Reads and reviews the open workbook: the first half of every use case. */
import type { RunOptions, WorkbookSession } from "../excel/session";
import { stopIfCancelled } from "../excel/trouble";
import type { SheetGrid } from "../ledger/grid";
import { readLedger } from "../ledger/read-ledger";
import type { IsoDate } from "../policy/dates";
import { RegulationError } from "../policy/regulation";
import type { Review, ReviewSettings } from "../review/review";
import { NoLedgerFound } from "./no-ledger";

/** The pass over the grids: in this thread, or in the pane's worker. */
export type ReviewPass = (
  grids: readonly SheetGrid[],
  settings: ReviewSettings,
  asOf: IsoDate,
) => Review | Promise<Review>;

export interface ReviewRequest extends RunOptions {
  readonly pass: ReviewPass;
  /** The day the review is made for, unless the settings name one. Use cases never read the clock. */
  readonly today: IsoDate;
  /** Instead of the settings stored in the workbook. */
  readonly settings?: ReviewSettings;
}

export interface ReviewedWorkbook {
  readonly grids: readonly SheetGrid[];
  readonly settings: ReviewSettings;
  readonly review: Review;
}

/** @throws NoLedgerFound when nothing in the workbook could be read as an application ledger. */
export async function reviewWorkbook(
  session: WorkbookSession,
  request: ReviewRequest,
): Promise<ReviewedWorkbook> {
  const settings = request.settings ?? (await session.loadSettings()).settings;
  const grids = await session.readGrids(request);
  stopIfCancelled(request.signal);
  request.onProgress?.({ step: "reviewing", done: undefined });
  const review = await passOver(grids, settings, settings.policy.asOf ?? request.today, request.pass);
  stopIfCancelled(request.signal);
  return { grids, settings, review };
}

/** A workbook without claims has no fund year either; that there is no ledger is then the thing to say. */
async function passOver(
  grids: readonly SheetGrid[],
  settings: ReviewSettings,
  asOf: IsoDate,
  pass: ReviewPass,
): Promise<Review> {
  try {
    return await pass(grids, settings, asOf);
  } catch (error) {
    if (!(error instanceof RegulationError)) throw error;
    const sheets = grids.filter((grid) => !grid.ownSheet);
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
  if (review.reading.claims.length > 0) return;
  const asked = review.reading.questions.length;
  throw new NoLedgerFound(
    grids.filter((grid) => !grid.ownSheet).map((grid) => grid.name),
    asked,
  );
}
