/** One table understood: role, columns, units, rows. */
import type { Article } from "../policy/claim";
import { articleOfTable } from "./article-of-row";
import { type BodyRows, classifyRows } from "./classify-rows";
import { columnCandidates } from "./column-candidates";
import type { FoundTable, TextLine } from "./find-tables";
import { headerFingerprint } from "./fingerprint";
import { mappingFor } from "./mapping";
import type { TableMapping, TableRole } from "./reading";
import { type RecognisedColumn, recogniseColumns } from "./recognise-columns";
import { type RoleReading, recogniseRole } from "./recognise-role";
import { withSubsidiesTold } from "./subsidy-figures";
import { type ColumnUnit, columnUnits } from "./units";

export interface RecognisedTable {
  readonly table: FoundTable;
  readonly fingerprint: string;
  readonly mapping: TableMapping | undefined;
  readonly role: RoleReading;
  readonly article: Article | undefined;
  readonly columns: readonly RecognisedColumn[];
  readonly units: ReadonlyMap<number, ColumnUnit>;
  readonly rows: BodyRows;
}

/** Recognises one table; `siblings` are the other tables of its sheet, whose unit notes may speak for it. */
export function recogniseTable(
  table: FoundTable,
  siblings: readonly FoundTable[],
  mappings: readonly TableMapping[],
): RecognisedTable {
  const fingerprint = headerFingerprint(
    table.headers.map((header) => ({ column: header.column, header: header.parts.join("/") })),
  );
  const mapping = mappingFor(mappings, table.grid.name, fingerprint);
  const rough = classifyRows(table);
  const candidates = columnCandidates(table, rough.data);
  const guessed = recogniseRole(table, candidates);
  const role: RoleReading = mapping?.role
    ? { role: mapping.role, score: 1, reasons: ["由用户确认"], ask: [] }
    : guessed;
  const columns = withSubsidiesTold(
    recogniseColumns(candidates, readAs(role.role), mapping),
    table.grid,
    rough.data,
  );
  const columnOf = (field: string) => columns.find((column) => column.field === field)?.column;
  const rows = classifyRows(table, {
    name: columnOf("applicantName"),
    code: columnOf("uscc") ?? columnOf("legalPersonCode"),
  });
  const below: TextLine[] = rows.notes.map((note) => ({
    row: note.row,
    column: table.firstColumn,
    text: note.text,
  }));
  const elsewhere = siblings
    .filter((sibling) => sibling !== table && sibling.index < table.index)
    .flatMap((sibling) => sibling.titles);
  const units = columnUnits(table, columns, rows.data, [...table.titles, ...below], elsewhere, mapping);
  const titles = [table.grid.name, ...table.titles.map((line) => line.text)];
  const hasCategory = columnOf("category") !== undefined;
  const article =
    mapping?.article ??
    (role.role === "claims" && hasCategory
      ? undefined
      : role.role === "claims" || role.role === "payments"
        ? tableArticle(role.role, columns, titles, hasCategory)
        : undefined);
  return { table, fingerprint, mapping, role, article, columns, units, rows };
}

/** A payments table says its article only in its title. */
function tableArticle(
  role: TableRole,
  columns: readonly RecognisedColumn[],
  titles: readonly string[],
  hasCategory: boolean,
): Article | undefined {
  if (hasCategory) return undefined;
  return role === "claims" ? articleOfTable(columns, titles) : articleOfTable([], titles);
}

/** Drafts, copies and unknown tables are looked at as what they would be, for the check-up. */
function readAs(role: TableRole): TableRole {
  switch (role) {
    case "draft":
    case "copy":
    case "unknown":
      return "claims";
    default:
      return role;
  }
}
