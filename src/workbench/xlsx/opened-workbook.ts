/** A workbook file in memory: what the file library holds, what the grid engine shows, and what is kept aside. */
import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import type ExcelJS from "exceljs";
import type { CarriedParts } from "./carried-parts";
import type { CellChanges } from "./cell-changes";
import type { NotCarried } from "./not-carried";
import type { Palette } from "./theme-colors";

/** A formula whose results lie in several cells, as the file had it. 0-based, inclusive. */
export interface StoredSpill {
  readonly row: number;
  readonly column: number;
  readonly endRow: number;
  readonly endColumn: number;
  /** Results, row by row, the formula's own cell included. */
  readonly values: readonly (readonly (string | number | boolean | null)[])[];
}

export interface OpenedWorkbook {
  /** The base of the saved copy. Sheet-level facts that the grid engine does not know are changed right here. */
  readonly book: ExcelJS.Workbook;
  /** What the grid engine is started with. */
  readonly snapshot: IWorkbookData;
  /** What a saved copy will lack, for showing before anyone relies on it. */
  readonly notCarried: readonly NotCarried[];
  /** ExcelJS sheet by grid sheet id. Sheets that the grid adds join on saving. */
  readonly sheets: Map<string, ExcelJS.Worksheet>;
  /** Sheets' grid data as they were opened, without cells, to tell what changed. */
  readonly opened: ReadonlyMap<string, Partial<IWorksheetData>>;
  readonly spills: ReadonlyMap<string, readonly StoredSpill[]>;
  readonly styles: ReadonlyMap<string, Partial<ExcelJS.Style>>;
  readonly palette: Palette;
  readonly parts: CarriedParts;
  readonly changes: CellChanges;
  /** Names, in capitals, of add-in functions: those in the file and those the host registers. */
  readonly customFunctions: Set<string>;
  /** The grid's present state; `snapshot` until a host has started a grid on it. */
  current: () => IWorkbookData;
  /** Formulas that fill several cells, as the grid has them now. */
  currentSpills: (sheetId: string) => readonly StoredSpill[];
  /** As they stand in `book`. */
  readonly savedSpills: Map<string, readonly StoredSpill[]>;
}
