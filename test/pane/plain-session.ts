/** A workbook session of plain data: remembers what was asked of it and lets a test play the user in the grid. */
import type { CellMark, SheetSummary, WorkbookSession, WrittenSheet } from "../../src/excel/session";
import type { SheetGrid } from "../../src/ledger/grid";
import type { CellRef } from "../../src/policy/fact";
import type { ReviewSettings } from "../../src/review/review";
import { EMPTY_SETTINGS } from "../../src/review/settings";
import type { SheetPlan } from "../../src/sheets/plan";

export class PlainSession implements WorkbookSession {
  settings: ReviewSettings = EMPTY_SETTINGS;
  readonly visited: CellRef[] = [];
  readonly written: SheetPlan[] = [];
  readonly formulas: string[] = [];
  reads = 0;
  language: WorkbookSession["language"] = "zh-CN";
  theme: WorkbookSession["theme"] = "light";
  /** What reading throws next, if anything. */
  readFailure: unknown;
  #edited: ((sheet: string, address: string) => void) | undefined;
  #selected: ((cell: CellRef) => void) | undefined;

  sheets: readonly SheetSummary[] = [];

  async outline(): Promise<readonly SheetSummary[]> {
    return this.sheets;
  }
  async readGrids(): Promise<readonly SheetGrid[]> {
    this.reads += 1;
    if (this.readFailure !== undefined) throw this.readFailure;
    return [];
  }
  async loadSettings() {
    return { settings: this.settings, problems: [] };
  }
  async saveSettings(settings: ReviewSettings): Promise<void> {
    this.settings = settings;
  }
  async goTo(cell: CellRef): Promise<boolean> {
    this.visited.push(cell);
    // As Excel does: our own jump moves the selection, too.
    this.#selected?.(cell);
    return true;
  }
  async writeSheets(plans: readonly SheetPlan[]): Promise<readonly WrittenSheet[]> {
    this.written.push(...plans);
    return plans.map(({ kind, name }) => ({ kind, name, replaced: false }));
  }
  async ownSheets() {
    return [];
  }
  async removeOwnSheets(): Promise<number> {
    return 0;
  }
  async mark(marks: readonly CellMark[]): Promise<number> {
    return marks.length;
  }
  async clearMarks(): Promise<number> {
    return 0;
  }
  async onEdited(listener: (sheet: string, address: string) => void) {
    this.#edited = listener;
    return async () => {
      this.#edited = undefined;
    };
  }
  async onSelected(listener: (cell: CellRef) => void) {
    this.#selected = listener;
    return async () => {
      this.#selected = undefined;
    };
  }
  async insertFormula(formula: string): Promise<CellRef> {
    this.formulas.push(formula);
    return { sheet: "Sheet1", row: 1, column: 1 };
  }

  userEdits(sheet: string, address: string): void {
    this.#edited?.(sheet, address);
  }
  userSelects(cell: CellRef): void {
    this.#selected?.(cell);
  }
}
