/** Everything the pane shows, as one value. Views read it; only the store changes it. */
import type { Progress, SheetSummary } from "../../excel/session";
import type { CommandText } from "../../locale/commands";
import type { ClaimId } from "../../policy/claim";
import type { CellRef } from "../../policy/fact";
import type { ClaimStatus } from "../../policy/verdict";
import type { ReviewDigest } from "../../review/digest";
import type { ReviewSettings } from "../../review/review";
import type { AwardChange } from "./compare-reviews";

export type ViewId = "overview" | "pending" | "claims" | "duplicates" | "log" | "settings" | "help";

/** 元 or 万元: how amounts are shown in the pane; nothing else depends on it. */
export type AmountUnit = "yuan" | "wan";

/** Work that holds the header, one at a time: the pane's own, or a ribbon command. All of it can be cancelled. */
export interface RunningWork {
  readonly kind: "review" | "sheets" | "marks";
  readonly progress: Progress;
}

/** What went wrong and what to do about it; texts by `code` in locale/pane under "error.". */
export interface PaneProblem {
  readonly code:
    | "reading"
    | "reviewing"
    | "saving"
    | "writing"
    | "marking"
    | "navigating"
    | "listening"
    | "inserting"
    | "command";
  /** What was thrown; `problemText` makes a sentence of it. */
  readonly reason: unknown;
}

/** A result told in place, e.g. which sheets were written: of the pane's own work, or of a ribbon command. */
export type PaneNotice = OwnNotice | CommandNotice;

export interface CommandNotice {
  readonly of: "command";
  readonly code: CommandText;
  readonly values: Readonly<Record<string, string | number>>;
  readonly cell?: CellRef;
}

export interface OwnNotice {
  readonly of: "pane";
  readonly code:
    | "cancelled"
    | "cellGone"
    | "inserted"
    | "written"
    | "replaced"
    | "marked"
    | "cleared"
    | "removed";
  readonly values: Readonly<Record<string, string | number>>;
  /** A place to go to from the notice. */
  readonly cell?: CellRef;
}

/** What the list of claims is narrowed to when another view sends the user there. */
export interface ClaimQuery {
  readonly text: string;
  readonly status: ClaimStatus | "all";
  readonly article: number | "all";
  readonly sheet: string | "all";
  readonly sort: "order" | "award" | "applicant" | "status";
}

export const ALL_CLAIMS: ClaimQuery = {
  text: "",
  status: "all",
  article: "all",
  sheet: "all",
  sort: "order",
};

export interface PaneState {
  readonly view: ViewId;
  readonly settings: ReviewSettings;
  /** Parts of the stored settings that could not be read. */
  readonly settingsProblems: readonly string[];
  /** The sheets of the workbook, told at opening; undefined until then. */
  readonly outline: readonly SheetSummary[] | undefined;
  readonly review: ReviewDigest | undefined;
  /** Awards that the last run changed, against the run before; undefined until there were two. */
  readonly changes: readonly AwardChange[] | undefined;
  readonly running: RunningWork | undefined;
  /** Edits or settings since the review. */
  readonly outOfDate: boolean;
  readonly problem: PaneProblem | undefined;
  readonly notice: PaneNotice | undefined;
  readonly openClaim: ClaimId | undefined;
  /** The claim in the row where the user stands, if she stands in one. */
  readonly standsIn: ClaimId | undefined;
  readonly query: ClaimQuery;
  readonly unit: AmountUnit;
}
