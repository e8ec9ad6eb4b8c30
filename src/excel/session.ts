/**
 * Everything the pane and the commands may ask of the open workbook. `office-session.ts` answers it through
 * office.js; tests of the pane answer it from plain data.
 */
import type { SheetGrid } from "../ledger/grid";
import type { CellRef } from "../policy/fact";
import type { ReviewSettings } from "../review/review";
import type { SheetPlan } from "../sheets/plan";

export interface Progress {
  /** Message key of locale/commands. */
  readonly step: "reading" | "reviewing" | "writing" | "marking" | "waiting-for-cell-edit";
  /** 0..1, undefined while it cannot be told. */
  readonly done: number | undefined;
  readonly detail?: string;
}

export interface RunOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export interface WrittenSheet {
  readonly kind: string;
  /** The name it got, which may carry a suffix. */
  readonly name: string;
  readonly replaced: boolean;
}

/** A mark on a cell of the user's: a conditional format of ours, and a note if `text` is given. */
export interface CellMark {
  readonly cell: CellRef;
  readonly tier: "red" | "orange" | "yellow" | "info";
  readonly text: string;
}

/** Settings as found in the workbook; what could not be read is kept aside and named, never dropped. */
export interface LoadedSettings {
  readonly settings: ReviewSettings;
  /** Message keys with the broken part's name. */
  readonly problems: readonly { readonly code: string; readonly part: string }[];
}

/** One sheet as it can be told without reading it. */
export interface SheetSummary {
  readonly name: string;
  readonly hidden: boolean;
  /** Of the used range; 0 for an empty sheet. */
  readonly rows: number;
  readonly columns: number;
  /** Kind of a sheet that we made (copies and renamed ones included); undefined for the user's own. */
  readonly ownKind: string | undefined;
}

export interface WorkbookSession {
  /** All sheets in tab order, without reading a cell. */
  outline(): Promise<readonly SheetSummary[]>;
  readGrids(options?: RunOptions): Promise<readonly SheetGrid[]>;
  loadSettings(): Promise<LoadedSettings>;
  saveSettings(settings: ReviewSettings): Promise<void>;
  /** Shows and selects the cell; says false when sheet or cell is gone. */
  goTo(cell: CellRef): Promise<boolean>;
  /** All or nothing; earlier sheets of ours of the same kind are replaced. */
  writeSheets(plans: readonly SheetPlan[], options?: RunOptions): Promise<readonly WrittenSheet[]>;
  /** Kinds and names of the sheets of ours that are in the workbook. */
  ownSheets(): Promise<readonly { readonly kind: string; readonly name: string }[]>;
  removeOwnSheets(): Promise<number>;
  mark(marks: readonly CellMark[]): Promise<number>;
  clearMarks(): Promise<number>;
  /** Calls back after edits that are not our own; the result stops listening. */
  onEdited(listener: (sheet: string, address: string) => void): Promise<() => Promise<void>>;
  onSelected(listener: (cell: CellRef) => void): Promise<() => Promise<void>>;
  /** Writes formulas into the cells from the active one on (help examples). */
  insertFormula(formula: string): Promise<CellRef>;
  readonly language: "zh-CN" | "en-US";
  readonly theme: "light" | "dark" | "high-contrast";
}

/** A session that also knows where the user stands; what the ribbon works with. */
export interface CursorSession extends WorkbookSession {
  activeCell(): Promise<CellRef>;
}
