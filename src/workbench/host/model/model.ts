/** What the classes of the object model share: the open workbook, and how to make objects of one another. */
import type ExcelJS from "exceljs";
import type { OpenedWorkbook } from "../../xlsx/opened-workbook";
import type { Grid } from "../grid/grid";
import type { Area } from "../grid/range-area";
import type { HostObject } from "../protocol/host-object";
import type { Selection } from "../selection";

export interface RangeRef {
  readonly model: Model;
  readonly sheetId: string;
  readonly area: Area;
}

export interface RangeAreasRef {
  readonly model: Model;
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

export interface SheetRef {
  readonly model: Model;
  readonly sheetId: string;
}

/** Makers, so that classes that lead to each other need not import each other. */
export interface Makers {
  range(ref: RangeRef): HostObject;
  rangeAreas(ref: RangeAreasRef): HostObject;
  worksheet(ref: SheetRef): HostObject;
}

export interface ApplicationState {
  /** As Excel names it. */
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** Until the batch ends. */
  calculationSuspended: boolean;
  enableEvents: boolean;
}

export interface Model {
  readonly grid: Grid;
  readonly opened: OpenedWorkbook;
  readonly selection: Selection;
  readonly application: ApplicationState;
  readonly make: Makers;
  /** Comments' author, "" if none was told. */
  readonly author: string;
  /** The sheet in the file library, made if the grid has a sheet that the file lacks. */
  file(sheetId: string): ExcelJS.Worksheet;
  /** @throws HostError AccessDenied when the sheet is protected and one of the cells is locked */
  guardWrite(sheetId: string, area: Area): void;
  /** @throws HostError AccessDenied when the sheet is protected */
  guardSheet(sheetId: string): void;
}
