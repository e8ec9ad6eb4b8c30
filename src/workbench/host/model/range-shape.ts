/** Ranges got from a range: cells, rows, offsets, intersections. */
import { type Area, between, intersection, SHEET_COLUMNS, SHEET_ROWS, union } from "../grid/range-area";
import { integer } from "../protocol/arguments";
import { HostError, invalidArgument } from "../protocol/host-error";
import { type Argument, type HostObject, NULL_OBJECT, type Result } from "../protocol/host-object";
import type { RangeRef } from "./model";
import { rangeArgument } from "./range-argument";

type Shape = (ref: RangeRef, args: readonly Argument[]) => Result;

function made(ref: RangeRef, area: Area | undefined): HostObject {
  if (!area || area.rows < 1 || area.columns < 1 || area.row < 0 || area.column < 0)
    throw invalidArgument("The range would leave the sheet.");
  if (area.row + area.rows > SHEET_ROWS || area.column + area.columns > SHEET_COLUMNS)
    throw invalidArgument("The range would leave the sheet.");
  return ref.model.make.range({ ...ref, area });
}

const used = (ref: RangeRef, valuesOnly: Argument): Area | undefined => {
  const all = ref.model.grid.usedArea(ref.sheetId, valuesOnly === true);
  return all && intersection(all, ref.area);
};

const count = (value: Argument): number =>
  value === undefined || value === null ? 1 : integer(value, "count");

export const RANGE_SHAPES: { readonly [name: string]: Shape } = {
  GetCell: (ref, [row, column]) =>
    made(ref, {
      row: ref.area.row + integer(row, "row"),
      column: ref.area.column + integer(column, "column"),
      rows: 1,
      columns: 1,
    }),
  GetRow: (ref, [row]) => made(ref, { ...ref.area, row: ref.area.row + integer(row, "row"), rows: 1 }),
  GetColumn: (ref, [column]) =>
    made(ref, { ...ref.area, column: ref.area.column + integer(column, "column"), columns: 1 }),
  GetLastCell: (ref) =>
    made(ref, {
      row: ref.area.row + ref.area.rows - 1,
      column: ref.area.column + ref.area.columns - 1,
      rows: 1,
      columns: 1,
    }),
  GetLastRow: (ref) => made(ref, { ...ref.area, row: ref.area.row + ref.area.rows - 1, rows: 1 }),
  GetLastColumn: (ref) =>
    made(ref, { ...ref.area, column: ref.area.column + ref.area.columns - 1, columns: 1 }),
  GetEntireRow: (ref) => made(ref, { ...ref.area, column: 0, columns: SHEET_COLUMNS }),
  GetEntireColumn: (ref) => made(ref, { ...ref.area, row: 0, rows: SHEET_ROWS }),
  GetOffsetRange: (ref, [rows, columns]) =>
    made(ref, {
      ...ref.area,
      row: ref.area.row + integer(rows, "rowOffset"),
      column: ref.area.column + integer(columns, "columnOffset"),
    }),
  GetResizedRange: (ref, [rows, columns]) =>
    made(ref, {
      ...ref.area,
      rows: ref.area.rows + integer(rows, "deltaRows"),
      columns: ref.area.columns + integer(columns, "deltaColumns"),
    }),
  GetAbsoluteResizedRange: (ref, [rows, columns]) =>
    made(ref, { ...ref.area, rows: integer(rows, "numRows"), columns: integer(columns, "numColumns") }),
  GetRowsBelow: (ref, [rows]) =>
    made(ref, { ...ref.area, row: ref.area.row + ref.area.rows, rows: count(rows) }),
  GetRowsAbove: (ref, [rows]) =>
    made(ref, { ...ref.area, row: ref.area.row - count(rows), rows: count(rows) }),
  GetColumnsAfter: (ref, [columns]) =>
    made(ref, { ...ref.area, column: ref.area.column + ref.area.columns, columns: count(columns) }),
  GetColumnsBefore: (ref, [columns]) =>
    made(ref, { ...ref.area, column: ref.area.column - count(columns), columns: count(columns) }),
  GetBoundingRect: (ref, [other]) =>
    made(ref, union(ref.area, rangeArgument(other, ref.model, ref.sheetId).area)),
  GetIntersection: (ref, [other]) => {
    const found = crossing(ref, other);
    if (!found) throw new HostError("ItemNotFound", "The ranges do not intersect.");
    return made(ref, found);
  },
  GetIntersectionOrNullObject: (ref, [other]) => {
    const found = crossing(ref, other);
    return found ? made(ref, found) : NULL_OBJECT;
  },
  GetUsedRange: (ref, [valuesOnly]) =>
    made(ref, used(ref, valuesOnly) ?? between(ref.area.row, ref.area.column, ref.area.row, ref.area.column)),
  GetUsedRangeOrNullObject: (ref, [valuesOnly]) => {
    const found = used(ref, valuesOnly);
    return found ? made(ref, found) : NULL_OBJECT;
  },
  GetSpillingToRangeOrNullObject: (ref) => {
    const spill = ref.model.grid.spillAt(ref.sheetId, ref.area.row, ref.area.column);
    return spill && spill.row === ref.area.row && spill.column === ref.area.column
      ? made(ref, spill.area)
      : NULL_OBJECT;
  },
  GetSpillParentOrNullObject: (ref) => {
    const spill = ref.model.grid.spillAt(ref.sheetId, ref.area.row, ref.area.column);
    return spill ? made(ref, { row: spill.row, column: spill.column, rows: 1, columns: 1 }) : NULL_OBJECT;
  },
};

function crossing(ref: RangeRef, other: Argument): Area | undefined {
  const { sheetId, area } = rangeArgument(other, ref.model, ref.sheetId);
  return sheetId === ref.sheetId ? intersection(ref.area, area) : undefined;
}
