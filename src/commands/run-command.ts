/**
 * Runs a ribbon command. Whatever happens, the event is completed: a button whose event is not stays jammed until
 * Excel is restarted. The result goes to the pane; where it is more than a new sheet, the pane is opened for it.
 */
import type { Progress } from "../excel/session";
import { ExcelTrouble } from "../excel/trouble";
import type { CommandName, CommandResult } from "./outcome";
import { tellOutcome } from "./outcome";
import type { RibbonContext } from "./ribbon";

export interface CommandHost {
  /** Made anew for each command: the day may have changed. */
  readonly context: () => RibbonContext;
  /** Opens the pane; may reject where the host has none. */
  readonly showPane: () => Promise<unknown>;
}

export async function runCommand(
  name: CommandName,
  host: CommandHost,
  event: { completed(): void },
): Promise<void> {
  const abort = new AbortController();
  const cancel = (): void => abort.abort();
  const running = (progress: Progress | undefined): void =>
    tellOutcome({ command: name, state: "running", progress, cancel });
  try {
    running(undefined);
    // What the buttons do is only loaded with the first of them, so that cells are not kept waiting for it.
    const { RIBBON_ACTIONS } = await import("./ribbon");
    const result = await RIBBON_ACTIONS[name]({
      ...host.context(),
      signal: abort.signal,
      onProgress: running,
    });
    tellOutcome({ command: name, state: "done", ...result });
    if (needsPane(result)) await showQuietly(host);
  } catch (error) {
    // However the work took the cancelling, it is told as one thing.
    const told = abort.signal.aborted ? new ExcelTrouble("cancelled", {}, { cause: error }) : error;
    tellOutcome({ command: name, state: "failed", error: told });
    await showQuietly(host);
  } finally {
    event.completed();
  }
}

/** A new sheet is shown by Excel itself. */
function needsPane({ sheets, view }: CommandResult): boolean {
  return sheets === undefined || view !== undefined;
}

/** Without a pane the outcome waits for it to open; the command itself has done its work. */
async function showQuietly(host: CommandHost): Promise<void> {
  try {
    await host.showPane();
  } catch (error) {
    console.warn("the pane could not be opened", error);
  }
}
