/**
 * Widths and heights that fit the text, estimated from the characters: without a screen there is no font to
 * measure. East Asian characters count double. Excel measures again when the file is opened.
 */
import { WrapStrategy } from "@univerjs/core";
import { SetWorksheetColWidthMutation } from "@univerjs/sheets";
import { pixelsOfCharacters, pixelsOfPoints } from "../../xlsx/sheet-facts";
import type { RangeRef } from "./model";
import { texts } from "./range-cells";
import { bounded } from "./range-style";

const WIDEST = 255;

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text)
    width +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/.test(
        letter,
      )
        ? 2
        : 1;
  return width;
}

export function autofitColumns(ref: RangeRef): void {
  const { model, sheetId } = ref;
  model.guardSheet(sheetId);
  const used = model.grid.usedArea(sheetId, true);
  const area = bounded(ref);
  const rows = used ? { row: used.row, rows: used.rows } : { row: 0, rows: 1 };
  for (let column = area.column; column < area.column + area.columns; column++) {
    const shown = texts({ model, sheetId, area: { ...rows, column, columns: 1 } }).flat();
    const widest = Math.max(0, ...shown.flatMap((text) => text.split("\n")).map(widthOf));
    if (widest === 0) continue;
    model.grid.execute(SetWorksheetColWidthMutation.id, {
      subUnitId: sheetId,
      ranges: [{ startRow: 0, endRow: 0, startColumn: column, endColumn: column }],
      colWidth: pixelsOfCharacters(Math.min(WIDEST, widest + 1)),
    });
  }
}

export function autofitRows(ref: RangeRef): void {
  const { model, sheetId } = ref;
  model.guardSheet(sheetId);
  const { grid } = model;
  const sheet = grid.sheet(sheetId);
  const used = grid.usedArea(sheetId, true);
  const area = bounded(ref);
  if (!used) return;
  for (let row = area.row; row < area.row + area.rows; row++) {
    let tallest = 0;
    const line =
      texts({ model, sheetId, area: { row, rows: 1, column: used.column, columns: used.columns } })[0] ?? [];
    line.forEach((text, index) => {
      if (text === "") return;
      const column = used.column + index;
      const style = grid.style(sheetId, row, column);
      const characters = Math.max(1, (sheet.getColumnWidth(column) - 5) / 7);
      const lines = text
        .split("\n")
        .reduce(
          (sum, part) =>
            sum + (style.tb === WrapStrategy.WRAP ? Math.max(1, Math.ceil(widthOf(part) / characters)) : 1),
          0,
        );
      tallest = Math.max(tallest, lines * (style.fs ?? 11) * 1.36);
    });
    if (tallest === 0) continue;
    grid.setRowHeight(sheetId, { first: row, rows: 1 }, Math.round(pixelsOfPoints(tallest)));
  }
}
