/**
 * The cells of the open workbook: what they show, and writing them. A thin, typed face of Univer.
 * Rows and columns are 0-based.
 */
import {
  CellValueType,
  type ICellData,
  ICommandService,
  type IRange,
  type IStyleData,
  IUniverInstanceService,
  type Nullable,
  type Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  SetArrayFormulaDataMutation,
} from "@univerjs/engine-formula";
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import type { WorkbenchStyle } from "../../xlsx/cell-style";
import type { OpenedWorkbook, StoredSpill } from "../../xlsx/opened-workbook";
import { HostError, itemNotFound } from "../protocol/host-error";
import { Calculation } from "./calculation";
import { FormulaIndex } from "./formula-index";
import { HeldDirtyManager } from "./held-dirty-data";
import { type Area, union } from "./range-area";
import { RowHeights } from "./row-heights";
import { watchChanges } from "./watch-changes";

export type Scalar = string | number | boolean;
export type CellPatch = Nullable<ICellData>;
/** Sparse, row by row. */
export type Patch = Record<number, Record<number, CellPatch>>;

export class Grid {
  readonly workbook: Workbook;
  readonly commands: ICommandService;
  readonly calculation: Calculation;
  private readonly formulas: FormulaDataModel;
  /** Univer compares a style that it does not find by its text with every style it has. */
  private readonly styleIds = new Map<string, string>();
  private readonly rowHeights = new RowHeights();
  /** Told before and after the grid is changed for the add-in, to tell its edits from a person's. */
  forAddIn: (starts: boolean) => void = () => undefined;

  constructor(
    readonly univer: Univer,
    readonly opened: OpenedWorkbook,
  ) {
    const injector = univer.__getInjector();
    const existing = injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(opened.snapshot.id, UniverInstanceType.UNIVER_SHEET);
    this.workbook =
      existing ?? univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, opened.snapshot);
    this.commands = injector.get(ICommandService);
    this.formulas = injector.get(FormulaDataModel);
    const index = new FormulaIndex(this.workbook, this.commands);
    index.serve(this.formulas);
    const dirty = injector.get(IActiveDirtyManagerService);
    if (!(dirty instanceof HeldDirtyManager)) throw new Error("Univer was made without HoldDirtyDataPlugin.");
    this.calculation = new Calculation({
      commands: this.commands,
      changed: (command) => dirty.changed(command),
      anyFormula: () => index.any(),
    });
    univer.onDispose(() => {
      this.calculation.stop();
      this.calculation.forgetTimers();
    });
    watchChanges(this.commands, opened.changes);
    this.restoreSpills();
    opened.current = () => this.workbook.getSnapshot();
    opened.currentSpills = (sheetId) => this.storedSpills(sheetId);
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw itemNotFound(`the worksheet ${sheetId}`);
    return sheet;
  }

  sheetByName(name: string): Worksheet | undefined {
    const wanted = name.toLowerCase();
    return this.workbook.getSheets().find((sheet) => sheet.getName().toLowerCase() === wanted);
  }

  raw(sheetId: string, row: number, column: number): ICellData | undefined {
    return this.sheet(sheetId).getCellMatrix().getValue(row, column) ?? undefined;
  }

  /** Rows of cells straight from the engine's matrix, for reading many. */
  rows(sheetId: string): CellRows {
    const spilled = this.formulas.getArrayFormulaCellData()[this.unitId]?.[sheetId];
    const matrix = this.sheet(sheetId).getCellMatrix().getMatrix();
    return {
      cell: (row, column) => matrix[row]?.[column] ?? undefined,
      spilled: (row, column) => spilled?.[row]?.[column] ?? undefined,
    };
  }

  /** What the cell shows: "" for a blank, error texts for errors. */
  value(sheetId: string, row: number, column: number): Scalar {
    return shown(this.rows(sheetId), row, column);
  }

  /** "=A1*2" for a formula, else the value. */
  formula(sheetId: string, row: number, column: number): Scalar {
    return this.formulaOf(sheetId, this.raw(sheetId, row, column)) ?? this.value(sheetId, row, column);
  }

  /** Follows Univer's shared formulas (`si`), which filling down makes. */
  formulaOf(sheetId: string, cell: ICellData | undefined): string | undefined {
    if (cell?.f) return cell.f;
    if (!cell?.si) return undefined;
    const { si } = cell;
    let found: string | undefined;
    this.sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, candidate) => {
        if (candidate !== cell) return true;
        found = this.formulas.getFormulaStringByCell(row, column, sheetId, this.unitId) ?? undefined;
        return false;
      });
    if (found === undefined) throw new HostError("GeneralException", `The shared formula ${si} has no text.`);
    return found;
  }

  style(sheetId: string, row: number, column: number): WorkbenchStyle {
    return this.styleOf(this.raw(sheetId, row, column));
  }

  styleOf(cell: ICellData | undefined): WorkbenchStyle {
    const { s } = cell ?? {};
    if (!s) return {};
    const style: Nullable<IStyleData> = typeof s === "string" ? this.workbook.getStyles().get(s) : s;
    return style ?? {};
  }

  /** The id of the style in the workbook's table; equal styles share one. */
  styleId(style: WorkbenchStyle): string {
    const key = JSON.stringify(style);
    let id = this.styleIds.get(key);
    if (id === undefined) {
      id = this.workbook.getStyles().setValue(style) ?? "";
      this.styleIds.set(key, id);
    }
    return id;
  }

  /**
   * Writes cells; undefined keys of a patch stay as they are. A style in the patch takes the place of the old one.
   * The patch is used up.
   */
  write(sheetId: string, patch: Patch): void {
    this.makeRoom(sheetId, patch);
    const { content, styled } = this.writeStyles(sheetId, patch);
    const params: Partial<ISetRangeValuesMutationParams> = { subUnitId: sheetId };
    if (content) this.execute(SetRangeValuesMutation.id, { ...params, cellValue: patch });
    // Nothing to write any more, but a grid on a screen must draw again.
    else if (styled) this.execute(SetRangeValuesMutation.id, { ...params, trigger: SetStyleCommand.id });
  }

  /**
   * Puts styles into the cells and takes them out of the patch. Univer's own way lays a new style over the old one
   * (so that nothing ever goes), weighs every cell's style anew, and takes a styled formula for a removed one.
   */
  private writeStyles(
    sheetId: string,
    patch: Patch,
  ): { readonly content: boolean; readonly styled: boolean } {
    const matrix = this.sheet(sheetId).getCellMatrix();
    let content = false;
    let styled = false;
    for (const rowKey in patch) {
      const row = Number(rowKey);
      const line = patch[row] ?? {};
      for (const columnKey in line) {
        const column = Number(columnKey);
        const cell = line[column];
        if (!cell || !("s" in cell) || (cell.s !== null && typeof cell.s !== "string")) {
          content = true;
          continue;
        }
        const { s, ...rest } = cell;
        const old = matrix.getValue(row, column) ?? undefined;
        if ((s ?? undefined) !== (old?.s ?? undefined)) {
          styled = true;
          this.opened.changes.style(sheetId, row, column);
          if (s === null) delete old?.s;
          else if (old) old.s = s;
          else matrix.setValue(row, column, { s });
        }
        if (Object.keys(rest).length > 0) {
          line[column] = rest;
          content = true;
        } else delete line[column];
      }
    }
    return { content, styled };
  }

  /** Runs a synchronous command of the grid's for the add-in. */
  execute(id: string, params: object): void {
    this.settleRowHeights();
    this.run(id, params);
  }

  /** Takes effect with the next command, before heights are read, and at the end of the batch. @param pixels of each of `rows` rows. */
  setRowHeight(
    sheetId: string,
    rows: { readonly first: number; readonly rows: number },
    pixels: number,
  ): void {
    this.rowHeights.wait(sheetId, rows, pixels);
  }

  settleRowHeights(): void {
    for (const command of this.rowHeights.take()) {
      this.run(SetWorksheetRowHeightMutation.id, command);
      this.run(SetWorksheetRowIsAutoHeightMutation.id, command);
    }
  }

  private run(id: string, params: object): void {
    this.forAddIn(true);
    try {
      if (!this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }))
        throw new HostError("GeneralException", `The grid refused ${id}.`);
    } finally {
      this.forAddIn(false);
    }
  }

  /** The spilled block that covers the cell, its formula's own cell included. */
  spillAt(sheetId: string, row: number, column: number): Spill | undefined {
    return this.spills(sheetId).find(({ area }) => covers(area, row, column));
  }

  /** Spilled blocks of a sheet. */
  spills(sheetId: string): readonly Spill[] {
    const ranges = this.formulas.getArrayFormulaRange()[this.unitId]?.[sheetId] ?? {};
    const found: Spill[] = [];
    for (const rowKey of Object.keys(ranges)) {
      const line = ranges[Number(rowKey)] ?? {};
      for (const columnKey of Object.keys(line)) {
        const range = line[Number(columnKey)];
        if (range) found.push({ row: Number(rowKey), column: Number(columnKey), area: areaOf(range) });
      }
    }
    return found;
  }

  private storedSpills(sheetId: string): StoredSpill[] {
    const rows = this.rows(sheetId);
    return this.spills(sheetId)
      .filter(({ area }) => area.rows * area.columns > 1)
      .map(({ row, column, area }) => ({
        row,
        column,
        endRow: row + area.rows - 1,
        endColumn: column + area.columns - 1,
        values: Array.from({ length: area.rows }, (_, r) =>
          Array.from({ length: area.columns }, (_unused, c) => {
            const value = shown(rows, row + r, column + c);
            return value === "" ? null : value;
          }),
        ),
      }));
  }

  /** The smallest rectangle with every cell that has a value, or (`valuesOnly` false) a format; undefined if none. */
  usedArea(sheetId: string, valuesOnly: boolean): Area | undefined {
    const { workbook } = this;
    let used: Area | undefined;
    const matrix = this.sheet(sheetId).getCellMatrix().getMatrix();
    let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1, -1];
    for (const [rowKey, line] of Object.entries(matrix)) {
      if (!line) continue;
      const row = Number(rowKey);
      for (const [columnKey, cell] of Object.entries(line)) {
        if (!cell || !(hasContent(cell) || (!valuesOnly && hasFormat(cell, workbook)))) continue;
        const column = Number(columnKey);
        if (row < top) top = row;
        if (row > bottom) bottom = row;
        if (column < left) left = column;
        if (column > right) right = column;
      }
    }
    if (bottom >= 0) used = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    for (const { area } of this.spills(sheetId)) used = used ? union(used, area) : area;
    return used;
  }

  private makeRoom(sheetId: string, patch: Patch): void {
    const sheet = this.sheet(sheetId);
    let lastRow = -1;
    let lastColumn = -1;
    for (const [row, line] of Object.entries(patch)) {
      lastRow = Math.max(lastRow, Number(row));
      for (const column of Object.keys(line)) lastColumn = Math.max(lastColumn, Number(column));
    }
    if (lastRow >= sheet.getRowCount())
      this.execute(SetWorksheetRowCountMutation.id, { subUnitId: sheetId, rowCount: lastRow + 60 });
    if (lastColumn >= sheet.getColumnCount())
      this.execute(SetWorksheetColumnCountMutation.id, { subUnitId: sheetId, columnCount: lastColumn + 12 });
  }

  /** Results of array formulas lie beside the cells, not in them. */
  private restoreSpills(): void {
    const ranges = this.formulas.getArrayFormulaRange();
    const cells = this.formulas.getArrayFormulaCellData();
    let any = false;
    for (const [sheetId, spills] of this.opened.spills) {
      if (spills.length === 0) continue;
      any = true;
      const anchors: Record<number, Record<number, IRange>> = {};
      const results: Record<number, Record<number, ICellData>> = {};
      for (const { row, column, endRow, endColumn, values } of spills) {
        anchors[row] = {
          ...anchors[row],
          [column]: { startRow: row, startColumn: column, endRow, endColumn },
        };
        values.forEach((line, rowOffset) => {
          const made: Record<number, ICellData> = { ...results[row + rowOffset] };
          line.forEach((value, columnOffset) => {
            if (value !== null) made[column + columnOffset] = plainCell(value);
          });
          results[row + rowOffset] = made;
        });
      }
      ranges[this.unitId] = { ...ranges[this.unitId], [sheetId]: anchors };
      cells[this.unitId] = { ...cells[this.unitId], [sheetId]: results };
    }
    if (any)
      this.commands.syncExecuteCommand(
        SetArrayFormulaDataMutation.id,
        { arrayFormulaRange: ranges, arrayFormulaCellData: cells },
        { onlyLocal: true },
      );
  }
}

/** A formula and the block that its result fills. */
export interface Spill {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
}

export interface CellRows {
  cell(row: number, column: number): ICellData | undefined;
  spilled(row: number, column: number): ICellData | undefined;
}

export function shown(rows: CellRows, row: number, column: number): Scalar {
  const cell = rows.cell(row, column);
  const source = cell && hasContent(cell) ? cell : (rows.spilled(row, column) ?? cell);
  return scalarOf(source);
}

/** A cell's own value; rich text as its characters. */
export function scalarOf(cell: ICellData | undefined): Scalar {
  if (!cell) return "";
  const { v, t, p } = cell;
  if (v === undefined || v === null) {
    const text = p?.body?.dataStream;
    return text === undefined ? "" : text.replace(/\r?\n$/, "").replaceAll("\r", "\n");
  }
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === "TRUE";
  if (t === CellValueType.NUMBER && typeof v === "string") return Number(v);
  return v;
}

export function plainCell(value: Scalar): ICellData {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

export function hasContent(cell: ICellData): boolean {
  return (cell.v !== undefined && cell.v !== null && cell.v !== "") || !!cell.f || !!cell.si || !!cell.p;
}

function hasFormat(cell: ICellData, workbook: Workbook): boolean {
  if (!cell.s) return false;
  const style = typeof cell.s === "string" ? workbook.getStyles().get(cell.s) : cell.s;
  return style ? Object.keys(style).some((key) => key !== "xl") : false;
}

export function covers(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

export function rangeOf({ row, column, rows, columns }: Area): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}
