/**
 * Where the formulas stand, kept from one edit to the next.
 *
 * Univer looks through every cell of every sheet for formulas on each write and on each calculation; beside a
 * sheet of two million cells a small write takes seconds. Here a sheet is looked through once and then followed
 * edit by edit; whatever moves cells makes it be looked through again.
 */
import {
  CommandType,
  type ICellData,
  type ICommandInfo,
  type ICommandService,
  isFormulaId,
  isFormulaString,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import type { FormulaDataModel, IFormulaData, IFormulaDataItem } from "@univerjs/engine-formula";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";

type Line = Record<number, IFormulaDataItem>;
type SheetFormulas = Map<number, Map<number, IFormulaDataItem>>;

/** Changes of a sheet that leave its cells where and what they are. */
const HARMLESS =
  /^(?:formula\.mutation\.|sheet\.mutation\.(?:empty$|set-(?!range-values)|toggle-|add-|delete-(?:range|worksheet)-protection|remove-(?:worksheet-merge|range-theme)|(?:un)?register-|mark-dirty-filter|(?:set|remove)\.numfmt|data-validation))/;

export class FormulaIndex {
  private readonly sheets = new Map<string, SheetFormulas>();

  constructor(
    private readonly workbook: Workbook,
    commands: ICommandService,
  ) {
    commands.onCommandExecuted((command) => this.follow(command));
  }

  /** Makes Univer ask here instead of looking for itself. */
  serve(model: FormulaDataModel): void {
    const unitId = this.workbook.getUnitId();
    const whole = model.updateFormulaData.bind(model);
    model.getFormulaData = () => this.all(unitId);
    model.updateFormulaData = (unit, sheetId, cellValue) =>
      unit === unitId && this.of(sheetId).size === 0 && !hasFormula(cellValue)
        ? {}
        : whole(unit, sheetId, cellValue);
    // Not declared, but part of every update: a second look through the whole sheet, for shared formulas.
    Reflect.set(model, "_getSheetFormulaIdMap", (_unit: string, sheetId: string) => this.shared(sheetId));
  }

  /** Whether any cell of the workbook holds a formula. */
  any(): boolean {
    return this.workbook.getSheets().some((sheet) => this.of(sheet.getSheetId()).size > 0);
  }

  private of(sheetId: string): SheetFormulas {
    const known = this.sheets.get(sheetId);
    if (known) return known;
    const found: SheetFormulas = new Map();
    const matrix = this.workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getMatrix() ?? {};
    for (const rowKey in matrix) {
      const row = Number(rowKey);
      const line = matrix[row];
      for (const columnKey in line) {
        const column = Number(columnKey);
        note(found, row, column, line[column]);
      }
    }
    this.sheets.set(sheetId, found);
    return found;
  }

  /** A copy in Univer's own shape, since Univer writes into what it is given. */
  private all(unitId: string): IFormulaData {
    const made: NonNullable<IFormulaData[string]> = {};
    for (const sheet of this.workbook.getSheets()) {
      const sheetId = sheet.getSheetId();
      const masters = this.shared(sheetId);
      const rows: Record<number, Line> = {};
      for (const [row, formulas] of this.of(sheetId)) {
        const line: Line = {};
        for (const [column, item] of formulas) {
          const master = item.f === "" && item.si !== undefined ? masters[item.si] : undefined;
          if (master)
            line[column] = { f: master.f, si: item.si ?? "", x: column - master.c, y: row - master.r };
          else if (item.f !== "") line[column] = { ...item };
        }
        rows[row] = line;
      }
      made[sheetId] = rows;
    }
    return { [unitId]: made };
  }

  private shared(sheetId: string): Record<string, { f: string; r: number; c: number }> {
    const made: Record<string, { f: string; r: number; c: number }> = {};
    for (const [r, formulas] of this.of(sheetId))
      for (const [c, { f, si }] of formulas) if (f !== "" && si !== undefined) made[si] = { f, r, c };
    return made;
  }

  private follow({ id, type, params }: ICommandInfo): void {
    if (type !== undefined && type !== CommandType.MUTATION) return;
    if (id === SetRangeValuesMutation.id) {
      this.written(params ?? {});
      return;
    }
    if (HARMLESS.test(id) || !id.startsWith("sheet.mutation.")) return;
    this.sheets.clear();
  }

  private written({ subUnitId, cellValue }: Partial<ISetRangeValuesMutationParams>): void {
    const formulas = subUnitId === undefined ? undefined : this.sheets.get(subUnitId);
    if (!formulas || !cellValue || subUnitId === undefined) return;
    const matrix = this.workbook.getSheetBySheetId(subUnitId)?.getCellMatrix().getMatrix() ?? {};
    for (const rowKey in cellValue) {
      const row = Number(rowKey);
      for (const columnKey in cellValue[row]) {
        const column = Number(columnKey);
        note(formulas, row, column, matrix[row]?.[column]);
      }
    }
  }
}

function hasFormula(cellValue: Record<number, Nullable<Record<number, Nullable<ICellData>>>>): boolean {
  for (const rowKey in cellValue) {
    const line = cellValue[Number(rowKey)];
    for (const columnKey in line) {
      const cell = line[Number(columnKey)];
      if (cell?.f || cell?.si) return true;
    }
  }
  return false;
}

function note(sheet: SheetFormulas, row: number, column: number, cell: Nullable<ICellData>): void {
  const f = isFormulaString(cell?.f) ? (cell?.f ?? "") : "";
  const si = isFormulaId(cell?.si) ? (cell?.si ?? undefined) : undefined;
  const line = sheet.get(row);
  if (f === "" && si === undefined) {
    if (line?.delete(column) && line.size === 0) sheet.delete(row);
    return;
  }
  const item: IFormulaDataItem = si === undefined ? { f } : { f, si };
  if (line) line.set(column, item);
  else sheet.set(row, new Map([[column, item]]));
}
