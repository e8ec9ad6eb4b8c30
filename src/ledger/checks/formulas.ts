/** Formula mistakes of the office's own sheets: sums, typed numbers, merged criteria, caps per row. */
import { moneyFact } from "../cell-facts";
import { compact, isBlank } from "../cell-text";
import { a1, type CellArea, cellAt, cellKey, type SheetGrid } from "../grid";
import type { RecognisedTable } from "../recognise-table";
import type { CheckInput } from "./check-input";

const RANGE = /(?:(?:'([^']+)'|([\p{L}\p{N}_（）()]+))!)?\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)/gu;
const SINGLE = /(?<![A-Z!:$\p{L}])\$?([A-Z]{1,3})\$?(\d+)(?![\d:(])/gu;

interface SheetArea extends CellArea {
  readonly sheet: string | undefined;
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

function rangesOf(formula: string): readonly SheetArea[] {
  return [...formula.matchAll(RANGE)].map((match) => ({
    sheet: match[1] ?? match[2],
    firstColumn: columnNumber(match[3] ?? "A"),
    firstRow: Number(match[4]),
    lastColumn: columnNumber(match[5] ?? "A"),
    lastRow: Number(match[6]),
  }));
}

/** Totals and subtotals: rows they miss, texts they skip, subtotals they count again. */
export function checkTotals({ tables, remarks }: CheckInput): void {
  for (const recognised of tables) {
    const { table, rows } = recognised;
    const { grid } = table;
    const sums = rows.skipped.filter((skipped) => skipped.why === "total" || skipped.why === "subtotal");
    const subtotals = new Set(
      sums.filter((skipped) => skipped.why === "subtotal").map((skipped) => skipped.row),
    );
    for (const { row, why } of sums) {
      const start =
        why === "subtotal"
          ? Math.max(
              table.bodyFirst,
              ...[...subtotals].filter((other) => other < row).map((other) => other + 1),
            )
          : table.bodyFirst;
      for (let column = table.firstColumn; column <= table.lastColumn; column++)
        checkSum(grid, recognised, row, column, start, subtotals, remarks);
    }
  }
}

function checkSum(
  grid: SheetGrid,
  recognised: RecognisedTable,
  row: number,
  column: number,
  start: number,
  subtotals: ReadonlySet<number>,
  remarks: CheckInput["remarks"],
): void {
  const formula = grid.formulas.get(cellKey(row, column));
  const cell = { sheet: grid.name, row, column };
  if (formula === undefined || !/\b(?:SUM|SUBTOTAL|AGGREGATE)\(/i.test(formula)) return;
  const areas = rangesOf(formula).filter(
    (area) =>
      (area.sheet === undefined || area.sheet === grid.name) &&
      area.firstColumn <= column &&
      area.lastColumn >= column,
  );
  if (areas.length === 0) return;
  const covered = new Set<number>();
  for (const area of areas)
    for (let r = area.firstRow; r <= Math.min(area.lastRow, row - 1); r++) covered.add(r);
  for (const match of formula.matchAll(SINGLE))
    if (columnNumber(match[1] ?? "") === column) covered.add(Number(match[2]));
  const own = recognised.rows.data.filter((r) => r >= start && r < row);
  const filled = own.filter((r) => !isBlank(cellAt(grid, r, column)));
  const twice = [...subtotals].filter((r) => covered.has(r) && r !== row);
  const bySubtotals = twice.length > 0 && filled.every((r) => !covered.has(r));
  const missed = bySubtotals ? [] : filled.filter((r) => !covered.has(r));
  if (missed.length > 0)
    remarks.notice(
      "sum-misses-rows",
      "warning",
      [cell, ...missed.slice(0, 20).map((r) => ({ ...cell, row: r }))],
      { cell: a1(row, column), count: missed.length, rows: missed.slice(0, 10).join("、") },
    );
  if (twice.length > 0 && filled.some((r) => covered.has(r)) && !/SUBTOTAL|AGGREGATE/i.test(formula))
    remarks.notice("sum-counts-subtotals", "warning", [cell, ...twice.map((r) => ({ ...cell, row: r }))], {
      cell: a1(row, column),
      rows: twice.join("、"),
    });
  const texts = filled.filter(
    (r) =>
      covered.has(r) &&
      typeof cellAt(grid, r, column) === "string" &&
      /\d/.test(compact(cellAt(grid, r, column))),
  );
  for (const r of texts) {
    const at = { ...cell, row: r };
    const value = cellAt(grid, r, column);
    const readable = moneyFact(value, at, "元").fact.state === "known";
    remarks.notice(readable ? "sum-skips-text" : "sum-skips-unreadable", "warning", [cell, at], {
      cell: a1(row, column),
      text: a1(r, column),
      typed: String(value),
    });
  }
}

/** Numbers typed among formulas of the same column. */
export function checkTypedNumbers({ tables, roles, remarks }: CheckInput): void {
  for (const recognised of tables) {
    const role = roles.get(recognised);
    if (role === "draft" || role === "copy") continue;
    const { table, rows, columns } = recognised;
    const { grid } = table;
    if (grid.formulas.size === 0) continue;
    for (const { column } of columns) {
      let formulas = 0;
      const numbers: number[] = [];
      for (const row of rows.data) {
        if (grid.formulas.has(cellKey(row, column))) formulas++;
        else if (typeof cellAt(grid, row, column) === "number") numbers.push(row);
      }
      if (formulas < 3 || numbers.length === 0 || numbers.length * 2 > formulas) continue;
      remarks.notice(
        "number-among-formulas",
        "warning",
        numbers.slice(0, 20).map((row) => ({ sheet: grid.name, row, column })),
        {
          sheet: grid.name,
          cells: numbers
            .slice(0, 10)
            .map((row) => a1(row, column))
            .join("、"),
        },
      );
    }
  }
}

/** SUMIF and COUNTIF whose criteria stand in merged cells see only the first row of each merge. */
export function checkMergedCriteria({ grids, remarks }: CheckInput): void {
  const byName = new Map(grids.map((grid) => [grid.name, grid]));
  const tall = new Map(
    grids.map((grid) => [grid, grid.merges.filter((area) => area.lastRow > area.firstRow)]),
  );
  for (const grid of grids) {
    const seen = new Set<string>();
    for (const [key, formula] of grid.formulas) {
      if (!/\b(?:SUMIFS?|COUNTIFS?|AVERAGEIFS?)\(/i.test(formula)) continue;
      for (const area of rangesOf(formula)) {
        const target = area.sheet === undefined ? grid : byName.get(area.sheet);
        if (!target) continue;
        const merged = (tall.get(target) ?? []).find(
          (merge) =>
            merge.firstRow >= area.firstRow &&
            merge.lastRow <= area.lastRow &&
            merge.firstColumn >= area.firstColumn &&
            merge.lastColumn <= area.lastColumn,
        );
        if (!merged) continue;
        const kind = `${target.name}!${merged.firstRow},${merged.firstColumn}`;
        if (seen.has(kind)) continue;
        seen.add(kind);
        const row = Math.floor((key - 1) / 16_384);
        const column = ((key - 1) % 16_384) + 1;
        remarks.notice(
          "criteria-on-merged-cells",
          "warning",
          [
            { sheet: grid.name, row, column },
            { sheet: target.name, row: merged.firstRow, column: merged.firstColumn },
          ],
          {
            cell: a1(row, column),
            merged: `${target.name}!${a1(merged.firstRow, merged.firstColumn)}:${a1(merged.lastRow, merged.lastColumn)}`,
          },
        );
      }
    }
  }
}

const CAP_IN_FORMULA = /\bMIN\(.*[,，](100|1000000|20|200000|1e6|10\^6)\)/i;

/** A cap per enterprise and year applied to every row by itself. */
export function checkCapPerRow({ tables, roles, remarks }: CheckInput): void {
  for (const recognised of tables) {
    if (roles.get(recognised) !== "claims") continue;
    const { table, rows, columns } = recognised;
    const { grid } = table;
    if (grid.formulas.size === 0) continue;
    for (const { column } of columns) {
      const capped = rows.data.filter((row) => {
        const formula = grid.formulas.get(cellKey(row, column));
        return formula !== undefined && CAP_IN_FORMULA.test(formula) && !/SUMIF/i.test(formula);
      });
      if (capped.length < 2) continue;
      remarks.notice(
        "cap-per-row",
        "warning",
        capped.slice(0, 20).map((row) => ({ sheet: grid.name, row, column })),
        { sheet: grid.name, cell: a1(capped[0] ?? 1, column), count: capped.length },
      );
    }
  }
}
