/** Formats of a range: what its cells agree on, and changing them all. */
import type { ICellData } from "@univerjs/core";
import type { WorkbenchStyle } from "../../xlsx/cell-style";
import type { Patch } from "../grid/grid";
import { type Area, intersection, SHEET_COLUMNS, SHEET_ROWS } from "../grid/range-area";
import { invalidArgument } from "../protocol/host-error";
import type { Json } from "../protocol/messages";
import type { Model, RangeRef } from "./model";

/** Whole rows and columns are formatted as far as the sheet is used. */
export function bounded({ model, sheetId, area }: RangeRef): Area {
  if (area.rows < SHEET_ROWS && area.columns < SHEET_COLUMNS) return area;
  const sheet = model.grid.sheet(sheetId);
  const within = { row: 0, column: 0, rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  return intersection(area, within) ?? area;
}

/**
 * @param change the new style for the old one. Asked once for each style and kind of place.
 * @param kindOf tells places apart where the change depends on them; undefined leaves the cell alone.
 */
export function changeStyle(
  ref: RangeRef,
  change: (style: WorkbenchStyle, kind: string) => WorkbenchStyle,
  kindOf: (row: number, column: number) => string | undefined = () => "",
): void {
  const { model, sheetId } = ref;
  const area = bounded(ref);
  model.guardWrite(sheetId, area);
  const { grid } = model;
  const patch: Patch = {};
  const made = new Map<string, string | null>();
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: Record<number, ICellData> = {};
    for (let column = area.column; column < area.column + area.columns; column++) {
      const kind = kindOf(row, column);
      if (kind === undefined) continue;
      const cell = grid.raw(sheetId, row, column);
      const key = `${typeof cell?.s === "string" ? cell.s : JSON.stringify(cell?.s ?? "")}\n${kind}`;
      let id = made.get(key);
      if (id === undefined) {
        const style = change(grid.styleOf(cell), kind);
        id = Object.keys(style).length === 0 ? null : grid.styleId(style);
        made.set(key, id);
      }
      line[column] = { s: id };
    }
    patch[row] = line;
  }
  grid.write(sheetId, patch);
}

/** The value that all cells share, or null where they differ. */
export function agreed<T extends Json>(ref: RangeRef, read: (style: WorkbenchStyle) => T): T | null {
  const { model, sheetId } = ref;
  const area = bounded(ref);
  let first: T | undefined;
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) {
      const value = read(model.grid.style(sheetId, row, column));
      if (first === undefined) first = value;
      else if (first !== value) return null;
    }
  return first ?? null;
}

/** @param spread the pattern for a cell, by its place in the range; null leaves it alone */
export function setNumberFormats(ref: RangeRef, spread: (row: number, column: number) => Json): void {
  const area = bounded(ref);
  const patternAt = (row: number, column: number): string | undefined => {
    const pattern = spread(row - area.row, column - area.column);
    if (pattern === null) return undefined;
    if (typeof pattern !== "string") throw invalidArgument("A number format is a string.");
    return pattern;
  };
  const withPattern = (style: WorkbenchStyle, pattern: string): WorkbenchStyle => {
    const { n: _old, ...rest } = style;
    return pattern === "General" ? rest : { ...rest, n: { pattern } };
  };
  changeStyle(ref, withPattern, patternAt);
}

/** "#RRGGBB" or an HTML colour name; Excel answers with "#RRGGBB". */
export function colorValue(value: Json): string {
  if (typeof value !== "string") throw invalidArgument("A colour is a string.");
  const hex = /^#?([0-9A-Fa-f]{6})$/.exec(value.trim());
  if (hex) return `#${(hex[1] ?? "").toUpperCase()}`;
  const named = COLOR_NAMES[value.trim().toLowerCase()];
  if (!named) throw invalidArgument(`"${value}" is no colour that this host knows.`);
  return named;
}

const COLOR_NAMES: { readonly [name: string]: string } = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  lightgray: "#D3D3D3",
};

/** The workbook's own face, as Excel gives it for cells that name none. */
export function defaultFont(model: Model): { readonly name: string; readonly size: number } {
  const first = model.opened.styles.get("x0")?.font;
  return { name: first?.name ?? "Calibri", size: first?.size ?? 11 };
}
