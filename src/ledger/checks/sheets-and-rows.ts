/** What of the workbook was hidden, left out, or not understood. */
import { articlesOf } from "../ask";
import { compact, isBlank } from "../cell-text";
import type { FoundTable } from "../find-tables";
import { a1, cellAt, columnLetters } from "../grid";
import { fieldById } from "../header-synonyms";
import { wayOfSupport } from "../money-out-rows";
import type { TableRole } from "../reading";
import type { RecognisedTable } from "../recognise-table";
import { holdsAnswers, missingBases } from "../unread-columns";
import type { CheckInput } from "./check-input";

const READ: ReadonlySet<TableRole> = new Set([
  "claims",
  "payments",
  "other-funding",
  "companies",
  "patent-list",
]);
const CELLS_SHOWN = 50;

/** Hidden sheets, drafts, copies, unknown tables, scratch blocks. */
export function noticeSheets({ grids, tables, roles, copies, remarks }: CheckInput): void {
  for (const grid of grids) {
    const own = tables.filter((recognised) => recognised.table.grid === grid);
    const cell = { sheet: grid.name, row: 1, column: 1 };
    if (grid.visibility !== "visible")
      remarks.notice("sheet-hidden", "warning", [cell], {
        sheet: grid.name,
        read: own.some((recognised) => READ.has(roles.get(recognised) ?? "unknown")) ? "是" : "否",
      });
    const filled = grid.values.some((row) => row.some((value) => !isBlank(value)));
    if (own.length === 0 && filled)
      remarks.notice("sheet-without-table", "info", [cell], { sheet: grid.name });
  }
  for (const recognised of tables) {
    const { table } = recognised;
    const role = roles.get(recognised) ?? "unknown";
    const cell = { sheet: table.grid.name, row: table.block.firstRow, column: table.firstColumn };
    const area = `${a1(table.block.firstRow, table.firstColumn)}:${a1(table.bodyLast, table.lastColumn)}`;
    const values = {
      sheet: table.grid.name,
      area,
      rows: recognised.rows.data.length,
      reasons: recognised.role.reasons.join("；"),
    };
    if (role === "draft") remarks.notice("table-draft", "warning", [cell], values);
    else if (role === "unknown") remarks.notice("table-unknown", "error", [cell], values);
    else if (role === "lookup") remarks.notice("table-left-out", "warning", [cell], values);
    else if (role === "returns") remarks.notice("table-returns", "warning", [cell], values);
    else if (table.scratch) remarks.notice("scratch-left-out", "info", [cell], values);
    if (table.headerGuessed && role !== "lookup") remarks.notice("header-guessed", "warning", [cell], values);
  }
  for (const { copy, of, overlap } of copies)
    remarks.notice(
      "sheet-copy",
      "warning",
      [{ sheet: copy.table.grid.name, row: copy.table.block.firstRow, column: copy.table.firstColumn }],
      { sheet: copy.table.grid.name, other: of.table.grid.name, percent: Math.round(overlap * 100) },
    );
}

/** Hidden and struck rows, hidden columns, columns and rows that were not understood. */
export function noticeRowsAndColumns({ tables, roles, claims, remarks }: CheckInput): void {
  for (const recognised of tables) {
    const role = roles.get(recognised) ?? "unknown";
    if (!READ.has(role)) continue;
    const { table, rows, columns } = recognised;
    const { grid } = table;
    const at = (row: number, column: number) => ({ sheet: grid.name, row, column });
    const hidden = rows.data.filter((row) => grid.hiddenRows.has(row));
    if (hidden.length > 0)
      remarks.notice(
        "rows-hidden",
        "warning",
        hidden.slice(0, CELLS_SHOWN).map((row) => at(row, table.firstColumn)),
        { sheet: grid.name, count: hidden.length },
      );
    const hiddenColumns = columns.filter((column) => grid.hiddenColumns.has(column.column));
    if (hiddenColumns.length > 0)
      remarks.notice(
        "columns-hidden",
        "info",
        hiddenColumns.map((column) => at(table.block.lastRow, column.column)),
        { sheet: grid.name, columns: hiddenColumns.map((column) => columnLetters(column.column)).join("、") },
      );
    for (const column of columns) {
      if (column.field !== undefined || column.confirmed || column.values.filled === 0) continue;
      const figures = column.values.numbers + column.values.figures >= 0.5;
      const answers = (role === "claims" || role === "companies") && holdsAnswers(column);
      remarks.notice(
        answers ? "answers-not-read" : "column-not-understood",
        figures || answers ? "warning" : "info",
        [at(table.block.lastRow, column.column)],
        {
          sheet: grid.name,
          column: columnLetters(column.column),
          header: column.header === "" ? "（空白）" : column.header,
        },
      );
    }
    for (const row of rows.unexplained)
      remarks.notice("row-unexplained", "warning", [at(row, table.firstColumn)], { sheet: grid.name, row });
    noticeBase(recognised, role, claims, remarks);
    for (const [column, unit] of recognised.units)
      if (unit.inferred && unit.unit)
        remarks.notice("unit-inferred", "warning", [at(table.block.lastRow, column)], {
          sheet: grid.name,
          column: columnLetters(column),
          unit: unit.unit,
          from: unit.from,
        });
      else if (unit.suspect && unit.unit)
        remarks.notice("unit-column-suspect", "error", [at(table.block.lastRow, column)], {
          sheet: grid.name,
          column: columnLetters(column),
          unit: unit.unit,
          from: unit.from,
        });
  }
}

/** A claims table of an article whose base has no column cannot pay anything: that must not look like a blank. */
function noticeBase(
  recognised: RecognisedTable,
  role: TableRole,
  claims: CheckInput["claims"],
  remarks: CheckInput["remarks"],
): void {
  const { table, columns, rows, article } = recognised;
  const has = (...fields: readonly string[]) =>
    columns.some((column) => column.field !== undefined && fields.includes(column.field));
  const cell = { sheet: table.grid.name, row: table.block.lastRow, column: table.firstColumn };
  const missing = (field: string) =>
    remarks.notice("base-column-missing", "error", [cell], {
      sheet: table.grid.name,
      field: fieldById(field)?.label ?? field,
    });
  if (role === "payments" && rows.data.length > 0) {
    const byYear = columns.filter((column) => column.field === "awardOfYear");
    if (byYear.length > 0)
      remarks.notice(
        "payments-by-year",
        "warning",
        byYear.map(({ column }) => ({ ...cell, column })),
        { sheet: table.grid.name, headers: byYear.map(({ header }) => header).join("、") },
      );
    if (!has("awardAmount", "awardOfYear")) missing("awardAmount");
    if (!has("capYear", "year", "awardOfYear"))
      remarks.notice("cap-year-column-missing", "warning", [cell], { sheet: table.grid.name });
    const matter = columns.find((column) => column.field === "projectName")?.column;
    const saysWay = (row: number) =>
      matter !== undefined && wayOfSupport(compact(cellAt(table.grid, row, matter))) !== undefined;
    if (!has("category") && article === undefined && !rows.data.every(saysWay))
      remarks.notice("payment-article-column-missing", "warning", [cell], { sheet: table.grid.name });
  }
  if (role === "claims" && rows.data.length > 0) {
    if (!has("applicantName")) missing("applicantName");
    for (const fields of missingBases({ role, columns, articles: articlesOf(recognised, claims) }))
      missing(fields.at(-1) ?? "");
  }
}

/** Cells with figures that belong to no table: private sums far right, notes with numbers. */
export function noticeOutside({ grids, tables, remarks }: CheckInput): void {
  for (const grid of grids) {
    const own = tables
      .filter((recognised) => recognised.table.grid === grid)
      .map((recognised) => recognised.table);
    if (own.length === 0) continue;
    const outside: { sheet: string; row: number; column: number }[] = [];
    let count = 0;
    const firstHeader = Math.min(...own.map((table) => table.block.firstRow));
    let spans: readonly FoundTable[] = [];
    let spansUntil = 0;
    grid.values.forEach((cells, r) => {
      const row = r + 1;
      if (row < firstHeader) {
        const figures = cells.filter((value) => typeof value === "number").length;
        if (figures >= 2) {
          count++;
          if (outside.length < CELLS_SHOWN) outside.push({ sheet: grid.name, row, column: 1 });
        }
        return;
      }
      if (row > spansUntil) {
        spans = own.filter((table) => row >= table.block.firstRow && row <= table.bodyLast);
        spansUntil = lastRowLike(own, row);
      }
      for (let c = 0; c < cells.length; c++) {
        const lastColumn = coveredTo(spans, c + 1);
        if (lastColumn > 0) {
          c = lastColumn - 1;
          continue;
        }
        if (isBlank(cells[c] ?? null)) continue;
        if (typeof cells[c] !== "number" && spans.length === 0) continue;
        count++;
        if (outside.length < CELLS_SHOWN) outside.push({ sheet: grid.name, row, column: c + 1 });
      }
    });
    const [first] = outside;
    if (first)
      remarks.notice("cells-outside-tables", "info", outside, {
        sheet: grid.name,
        count,
        first: a1(first.row, first.column),
      });
  }
}

/** The last row up to which the same tables lie beside each other as in `row`. */
function lastRowLike(tables: readonly FoundTable[], row: number): number {
  let last = Number.POSITIVE_INFINITY;
  for (const { block, bodyLast } of tables) {
    if (block.firstRow > row) last = Math.min(last, block.firstRow - 1);
    if (bodyLast >= row) last = Math.min(last, bodyLast);
  }
  return last;
}

/** The last column of the table that covers the column; 0 where none does. */
function coveredTo(tables: readonly FoundTable[], column: number): number {
  for (const table of tables)
    if (column >= table.firstColumn && column <= table.lastColumn) return table.lastColumn;
  return 0;
}
