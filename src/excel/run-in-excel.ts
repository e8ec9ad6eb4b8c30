/**
 * The one door to Excel.run.
 *
 * While a cell is being edited Excel refuses batches unless they ask to wait. We first ask a question that does
 * not wait: if it is refused, the caller is told that we are waiting (so the pane can say so), and a question that
 * waits with `delayForCellEdit` comes before the batch, so that the user can call it off while nothing is under way.
 */
import { officeErrorCode, troubleFrom } from "./errors";
import type { RunOptions } from "./session";
import { ExcelTrouble, stopIfCancelled } from "./trouble";

async function cellIsBeingEdited(): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    return false;
  } catch (error) {
    if (officeErrorCode(error) === "InvalidOperationInCellEditMode") return true;
    throw error;
  }
}

/** Resolves when no cell is being edited. @throws ExcelTrouble "cancelled" at once when the signal says so. */
async function editingEnds(signal: AbortSignal | undefined): Promise<void> {
  let called = (): void => {};
  const calledOff = new Promise<void>((resolve) => {
    called = resolve;
    signal?.addEventListener("abort", called, { once: true });
  });
  const ended = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.load("name");
    await context.sync();
  });
  // Called off, nobody listens to how the waiting ends.
  ended.catch(() => undefined);
  try {
    await Promise.race([ended, calledOff]);
  } finally {
    signal?.removeEventListener("abort", called);
  }
  stopIfCancelled(signal);
}

/**
 * Runs a batch, waiting for the end of cell editing.
 * @throws ExcelTrouble for everything that goes wrong, "cancelled" included.
 */
export async function runInExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  options: RunOptions = {},
): Promise<T> {
  try {
    stopIfCancelled(options.signal);
    if (await cellIsBeingEdited()) {
      options.onProgress?.({ step: "waiting-for-cell-edit", done: undefined });
      stopIfCancelled(options.signal);
      await editingEnds(options.signal);
    }
    stopIfCancelled(options.signal);
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw troubleFrom(error);
  }
}

/**
 * @throws ExcelTrouble "api-missing" when the host lacks an API set. Names the set, since that is what an
 * administrator can look up.
 */
export function requireApi(set: string, version: string): void {
  if (!Office.context.requirements.isSetSupported(set, version))
    throw new ExcelTrouble("api-missing", { detail: `${set} ${version}` });
}
