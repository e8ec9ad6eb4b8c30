/** What the page needs of Excel's part: one open workbook, its grid, its host, and the add-in beside it. */
import type { Locale } from "../../locale/message";
import type { NotCarried } from "../xlsx/not-carried";
import type { Theme } from "./workbench-state";

export interface Excel {
  /** What a saved copy will lack. */
  readonly notCarried: readonly NotCarried[];
  /** Sheets of the file whose notes, validation and the like a copy leaves at their old addresses. */
  movedSheets(): readonly string[];
  /** The workbook as .xlsx. */
  save(): Promise<Uint8Array>;
  /** Loads the add-in's page into the frame and resolves when its functions and commands can be called. */
  loadAddin(frame: HTMLIFrameElement, surroundings: Surroundings): Promise<Addin>;
  /** As if the user were typing into a cell. */
  setCellEdit(on: boolean): void;
  activeSheetProtected(): boolean;
  protectActiveSheet(on: boolean): void;
  /** What the cell shows: "" for a blank, error texts for errors. */
  shown(sheet: string, cell: string): string | number | boolean;
  sheetNames(): readonly string[];
  dispose(): void;
}

export interface Surroundings {
  readonly locale: Locale;
  readonly theme: Theme;
  readonly onShowPane: () => void;
  readonly onHidePane: () => void;
  /** The add-in switched controls of the ribbon on or off. */
  readonly onRibbonUpdate: (enabled: ReadonlyMap<string, boolean>) => void;
}

export interface Addin {
  /** Runs an associated command; resolves when it calls `event.completed()`. */
  run(functionName: string, controlId: string): Promise<void>;
}
