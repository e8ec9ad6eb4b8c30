/** What can be done to a range: clear, merge, insert, delete, copy, select. */
import { Direction, type ICellData } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveWorksheetMergeMutation,
} from "@univerjs/sheets";
import type { WorkbenchStyle } from "../../xlsx/cell-style";
import { heldInFile } from "../../xlsx/held-in-file";
import { areaOf, type Patch, rangeOf, scalarOf, shown } from "../grid/grid";
import { type Area, intersection, SHEET_COLUMNS, SHEET_ROWS } from "../grid/range-area";
import { oneOf, truth } from "../protocol/arguments";
import { notImplemented } from "../protocol/host-error";
import { type Argument, type HostObject, isHostObject } from "../protocol/host-object";
import type { RangeRef } from "./model";
import { movedFormula } from "./moved-formula";
import { rangeArgument } from "./range-argument";
import { bounded } from "./range-style";

const CLEARED: ICellData = { v: null, t: null, f: null, si: null, p: null, custom: null };

export function clear(ref: RangeRef, applyTo: Argument): void {
  const what =
    applyTo === undefined || applyTo === null
      ? "All"
      : oneOf(applyTo, ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"], "applyTo");
  const { model, sheetId } = ref;
  const area = bounded(ref);
  model.guardWrite(sheetId, area);
  const patch: Patch = {};
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: Record<number, ICellData> = {};
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = model.grid.raw(sheetId, row, column);
      if (!cell) continue;
      if (what === "All") line[column] = { ...CLEARED, s: null };
      else if (what === "Contents") line[column] = CLEARED;
      else if (what === "Formats") line[column] = { s: null };
      else line[column] = { custom: null };
    }
    patch[row] = line;
  }
  model.grid.write(sheetId, patch);
  if (what === "All") unmerge(ref);
}

export function mergesIn({ model, sheetId, area }: RangeRef): Area[] {
  return model.grid
    .sheet(sheetId)
    .getMergeData()
    .map(areaOf)
    .filter((merge) => intersection(merge, area) !== undefined);
}

export function merge(ref: RangeRef, across: Argument): void {
  const { model, sheetId, area } = ref;
  model.guardSheet(sheetId);
  unmerge(ref);
  const rows = across === true;
  const areas = rows
    ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
    : [area];
  // Excel keeps the first cell's content and forgets the others'.
  const patch: Patch = {};
  for (const one of areas)
    for (let row = one.row; row < one.row + one.rows; row++)
      for (let column = one.column; column < one.column + one.columns; column++) {
        if (row === one.row && column === one.column) continue;
        if (model.grid.raw(sheetId, row, column)) patch[row] = { ...patch[row], [column]: CLEARED };
      }
  model.grid.write(sheetId, patch);
  model.grid.execute(AddWorksheetMergeMutation.id, {
    subUnitId: sheetId,
    ranges: areas.filter(({ rows: r, columns: c }) => r * c > 1).map(rangeOf),
  });
}

export function unmerge(ref: RangeRef): void {
  const merges = mergesIn(ref);
  if (merges.length === 0) return;
  ref.model.guardSheet(ref.sheetId);
  ref.model.grid.execute(RemoveWorksheetMergeMutation.id, {
    subUnitId: ref.sheetId,
    ranges: merges.map(rangeOf),
  });
}

export function insert(ref: RangeRef, shift: Argument): HostObject {
  const direction = oneOf(shift, ["Down", "Right"], "shift");
  const lines = wholeLines(ref, direction === "Down", "insert");
  const { model, sheetId } = ref;
  model.grid.execute(direction === "Down" ? InsertRowByRangeCommand.id : InsertColByRangeCommand.id, {
    subUnitId: sheetId,
    range: rangeOf(lines),
    direction: direction === "Down" ? Direction.UP : Direction.LEFT,
  });
  return model.make.range(ref);
}

export function remove(ref: RangeRef, shift: Argument): void {
  const direction = oneOf(shift, ["Up", "Left"], "shift");
  const lines = wholeLines(ref, direction === "Up", "delete");
  ref.model.grid.execute(direction === "Up" ? RemoveRowByRangeCommand.id : RemoveColByRangeCommand.id, {
    subUnitId: ref.sheetId,
    range: rangeOf(lines),
  });
}

/**
 * The rows or columns to insert or delete, as far as the sheet reaches.
 *
 * Cells, formulas, merges, heights and links move with the grid. What only the file library holds does not, so a
 * sheet that has such things is refused by name: a note on the wrong row is worse than an error.
 */
function wholeLines(ref: RangeRef, rows: boolean, member: string): Area {
  const { model, sheetId, area } = ref;
  if ((rows ? area.columns : area.rows) !== (rows ? SHEET_COLUMNS : SHEET_ROWS))
    throw notImplemented(`Range.${member} (other than whole rows and columns)`);
  model.guardSheet(sheetId);
  const [held] = heldInFile(model.opened, sheetId, model.grid.sheet(sheetId).getName());
  if (held !== undefined) throw notImplemented(`Range.${member} (on a sheet with ${held})`);
  return bounded(ref);
}

export function copyFrom(ref: RangeRef, args: readonly Argument[]): void {
  const [from, type, skipBlanks, transpose] = args;
  if (transpose === true) throw notImplemented("Range.copyFrom (transpose)");
  const what =
    type === undefined || type === null
      ? "All"
      : oneOf(type, ["All", "Formulas", "Values", "Formats"], "copyType");
  const skip = skipBlanks === undefined || skipBlanks === null ? false : truth(skipBlanks, "skipBlanks");
  const { model, sheetId } = ref;
  const source = rangeArgument(isHostObject(from) ? from : from, model, sheetId);
  const { grid } = model;
  const rows = Math.max(ref.area.rows, source.area.rows);
  const columns = Math.max(ref.area.columns, source.area.columns);
  const target: Area = { row: ref.area.row, column: ref.area.column, rows, columns };
  model.guardWrite(sheetId, target);
  const cells = grid.rows(source.sheetId);
  const patch: Patch = {};
  for (let row = 0; row < rows; row++) {
    const line: Record<number, ICellData> = {};
    for (let column = 0; column < columns; column++) {
      const at = {
        row: source.area.row + (row % source.area.rows),
        column: source.area.column + (column % source.area.columns),
      };
      const cell = cells.cell(at.row, at.column);
      const value = shown(cells, at.row, at.column);
      if (skip && value === "") continue;
      const made: ICellData = {};
      if (what !== "Formats") {
        const formula = what === "Values" ? undefined : grid.formulaOf(source.sheetId, cell);
        Object.assign(made, CLEARED);
        if (formula !== undefined)
          made.f = movedFormula(formula, target.row + row - at.row, target.column + column - at.column);
        else if (value !== "")
          Object.assign(made, {
            v: typeof value === "boolean" ? (value ? 1 : 0) : scalarOf({ v: value }),
            t: typeof value === "number" ? 2 : typeof value === "boolean" ? 3 : 1,
          });
      }
      if (what === "All" || what === "Formats") {
        const style: WorkbenchStyle = grid.styleOf(cell);
        made.s = Object.keys(style).length === 0 ? null : grid.styleId(style);
      }
      line[target.column + column] = made;
    }
    patch[target.row + row] = line;
  }
  grid.write(sheetId, patch);
}
