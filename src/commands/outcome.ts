/**
 * What the last ribbon command did. Buttons and pane live in one runtime, so the pane listens here and shows the
 * result where the user is; a command that runs before the pane has opened is shown when it opens.
 */
import type { Progress, WrittenSheet } from "../excel/session";
import type { SheetGrid } from "../ledger/grid";
import type { ClaimId } from "../policy/claim";
import type { ReviewDigest } from "../review/digest";

export const COMMANDS = [
  "checkUp",
  "reviewEligibility",
  "findDuplicates",
  "writeAwardSheet",
  "writePublicNotice",
  "writePaymentSchedule",
  "writeFindings",
  "clearMarks",
  "showPane",
  "showHelp",
  "reviewThisRow",
] as const;

export type CommandName = (typeof COMMANDS)[number];

/** Where in the pane the result belongs. */
export type OutcomeView = "overview" | "pending" | "claims" | "duplicates" | "help";

export interface CommandResult {
  /** Code of COMMAND_TEXTS with its values. */
  readonly text: { readonly code: string; readonly values: Readonly<Record<string, string | number>> };
  readonly view?: OutcomeView;
  readonly review?: ReviewDigest;
  readonly grids?: readonly SheetGrid[];
  readonly sheets?: readonly WrittenSheet[];
  /** The claim to open. */
  readonly claim?: ClaimId;
}

export type CommandOutcome =
  | {
      readonly command: CommandName;
      readonly state: "running";
      readonly progress: Progress | undefined;
      /** Ends the command; it then fails as cancelled, with the workbook as it was. */
      readonly cancel: () => void;
    }
  | ({ readonly command: CommandName; readonly state: "done" } & CommandResult)
  /** `error` is what was thrown: an ExcelTrouble with a text in locale/errors, or a defect of ours. */
  | { readonly command: CommandName; readonly state: "failed"; readonly error: unknown };

type Listener = (outcome: CommandOutcome) => void;

const listeners = new Set<Listener>();
let latest: CommandOutcome | undefined;

/** Undefined before the first command. */
export function lastOutcome(): CommandOutcome | undefined {
  return latest;
}

export function onOutcome(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function tellOutcome(outcome: CommandOutcome): void {
  latest = outcome;
  for (const listener of [...listeners]) listener(outcome);
}
