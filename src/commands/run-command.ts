/**
 * Runs a ribbon command. Whatever happens, the event is completed: a button whose event is not stays jammed until
 * Excel is restarted. The result goes to the pane; where it is more than a new sheet, the pane is opened for it.
 */
import type { CommandName, CommandResult } from "./outcome";
import { tellOutcome } from "./outcome";
import { RIBBON_ACTIONS, type RibbonContext } from "./ribbon";

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
  try {
    tellOutcome({ command: name, state: "running", progress: undefined });
    const context = host.context();
    const result = await RIBBON_ACTIONS[name]({
      ...context,
      onProgress: (progress) => tellOutcome({ command: name, state: "running", progress }),
    });
    tellOutcome({ command: name, state: "done", ...result });
    if (needsPane(result)) await showQuietly(host);
  } catch (error) {
    tellOutcome({ command: name, state: "failed", error });
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
