/** A recognised table as the report and the pane show it. */
import type { Copy } from "./find-copies";
import { fieldById } from "./header-synonyms";
import type { ColumnReading, SkippedRow, TableReading, TableRole } from "./reading";
import type { RecognisedTable } from "./recognise-table";

export function tableReading(
  recognised: RecognisedTable,
  role: TableRole,
  copy: Copy | undefined,
  records: number,
): TableReading {
  const { table, columns, units, rows, article, fingerprint } = recognised;
  const { block, grid } = table;
  const headerRows: number[] = [];
  for (let row = block.firstRow; row <= block.lastRow; row++) headerRows.push(row);
  const above: SkippedRow[] = [];
  for (const line of table.titles)
    if (above.at(-1)?.row !== line.row)
      above.push({ row: line.row, why: /单位[:：]|万元|亿元/.test(line.text) ? "unit" : "title" });
  const headers = headerRows.map((row): SkippedRow => ({ row, why: "header" }));
  let lastRow = block.lastRow;
  for (const row of rows.data) lastRow = Math.max(lastRow, row);
  const bottom = rows.skipped.filter((skipped) => skipped.why !== "blank").at(-1)?.row ?? lastRow;
  const skipped = rows.skipped.filter((one) => one.why !== "blank" || one.row < Math.max(lastRow, bottom));
  return {
    sheet: grid.name,
    headerFingerprint: fingerprint,
    role,
    roleScore: recognised.role.score,
    roleReasons: copy
      ? [`${Math.round(copy.overlap * 100)}%的行与“${copy.of.table.grid.name}”相同`]
      : recognised.role.reasons,
    ...(article === undefined ? {} : { article }),
    headerRows,
    area: {
      firstRow: block.firstRow,
      firstColumn: table.firstColumn,
      lastRow: Math.max(lastRow, bottom),
      lastColumn: table.lastColumn,
    },
    firstRow: rows.data[0] ?? table.bodyFirst,
    lastRow,
    columns: columns.map((column): ColumnReading => {
      const unit = units.get(column.column);
      const isMoney = column.field !== undefined && fieldById(column.field)?.kind === "money";
      return {
        column: column.column,
        header: column.header,
        field: column.field,
        score: column.score,
        reasons: column.reasons,
        ...(isMoney && unit?.unit ? { unit: { unit: unit.unit, from: unit.from } } : {}),
        confirmed: column.confirmed,
      };
    }),
    skipped: [...above, ...headers, ...skipped],
    hiddenRowsRead: rows.data.filter((row) => grid.hiddenRows.has(row)).length,
    records,
  };
}
