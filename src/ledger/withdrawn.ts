/** Rows that were taken back: struck through, or said to be. */
import type { Fact } from "../policy/fact";
import { isBlank } from "./cell-text";
import { cellKey } from "./grid";
import { squeezed } from "./header-text";
import type { RowReader } from "./row-reader";

const TAKEN_BACK =
  /(?:已|主动|企业|自愿|申请)?撤回(?:申报|申请)?|撤销申[报请]|退件|放弃(?:申报|申请)?|撤件|不再申报|已撤|自愿退出|取消申报|终止申报|作废/;
const NOT_TAKEN_BACK = /未撤回|撤回后重新|撤回重报|不撤回|非撤回/;

/** Struck through in the name, the code or most of its filled cells. */
export function isStruck(reader: RowReader, row: number): boolean {
  const { grid, firstColumn, lastColumn } = reader.table;
  if (grid.struckCells.size === 0) return false;
  const struck = (column: number | undefined) =>
    column !== undefined && grid.struckCells.has(cellKey(row, column));
  if (struck(reader.columnOf("applicantName"))) return true;
  let filled = 0;
  let lines = 0;
  for (let column = firstColumn; column <= lastColumn; column++) {
    if (isBlank(grid.values[row - 1]?.[column - 1] ?? null)) continue;
    filled++;
    if (struck(column)) lines++;
  }
  return filled > 0 && lines * 2 > filled;
}

export function saysWithdrawn(...texts: readonly Fact<string>[]): boolean {
  return texts.some((fact) => {
    if (fact.state !== "known") return false;
    const text = squeezed(fact.value);
    return TAKEN_BACK.test(text) && !NOT_TAKEN_BACK.test(text);
  });
}
