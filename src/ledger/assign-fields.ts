/** Shares the fields out among the columns of a table: each field once, by the best total, under the table's role. */
import { assignBest } from "./assignment";
import type { Candidate, ColumnCandidates } from "./column-candidates";
import type { ColumnValues } from "./column-evidence";
import type { FieldDefinition, FieldGroup } from "./fields/field";
import { FIELDS } from "./header-synonyms";
import type { FieldId, TableRole } from "./reading";

/** Columns between this and the bound are asked about. */
export const ASK_FROM = 0.34;
/** Scores closer than this are the same. */
export const SAME = 0.001;

/** Which column got which field. */
export interface FieldShares {
  /** The field that the column got, if any. */
  fieldOf(column: ColumnCandidates): FieldDefinition | undefined;
  /** Whether another column got the field. */
  elsewhere(field: FieldDefinition, column: ColumnCandidates): boolean;
  /** Whether any column got the field. */
  given(field: FieldId): boolean;
  /** A candidate's score, with what the role of the table and its other columns add to it or take from it. */
  worth(candidate: Candidate, values: ColumnValues): number;
}

/** What a table is about, where its sure columns speak of one part of the regulation only. */
function onlyGroup(columns: readonly ColumnCandidates[]): FieldGroup | undefined {
  const counts = new Map<FieldGroup, number>();
  for (const { candidates } of columns) {
    const [first] = candidates;
    const group = first && first.score >= 0.8 ? first.field.group : undefined;
    if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const [most, next] = [...counts].sort((left, right) => right[1] - left[1]);
  return most !== undefined && most[1] >= 3 && (next?.[1] ?? 0) <= 1 ? most[0] : undefined;
}

/** Fewer names than there are codes to bear them: the column names somebody else, the bank or the seller. */
function namesSomebodyElse(values: ColumnValues, codes: number): boolean {
  return codes >= 4 && values.organisations >= 0.5 && values.distinct * values.filled < codes * 0.6;
}

/** How many different codes the table's column of credit codes holds. */
export function codesOf(columns: readonly ColumnCandidates[]): number {
  let most = 0;
  for (const { values } of columns)
    if (values.usccValid >= 0.5) most = Math.max(most, values.distinct * values.filled);
  return most;
}

/** What the role of the table, and the part of the regulation it is about, take from a field. */
function fits(field: FieldDefinition, role: TableRole, group: FieldGroup | undefined): number {
  if (!field.roles.includes(role)) return -0.45;
  return group !== undefined && field.group !== undefined && field.group !== group ? -0.1 : 0;
}

/** Shares out the fields that nobody confirmed; `taken` are those that somebody did. */
export function assignFields(
  open: readonly ColumnCandidates[],
  all: readonly ColumnCandidates[],
  role: TableRole,
  taken: ReadonlySet<FieldId>,
): FieldShares {
  const group = role === "claims" ? onlyGroup(all) : undefined;
  const single = FIELDS.filter((field) => !field.many && !taken.has(field.id));
  const place = new Map(single.map((field, j) => [field.id, j]));
  const codes = codesOf(all);
  const worth = (candidate: Candidate, values: ColumnValues): number =>
    candidate.score +
    fits(candidate.field, role, group) -
    (candidate.field.id === "applicantName" && namesSomebodyElse(values, codes) ? 0.5 : 0);
  const scores = open.map((column) => {
    const row = new Array<number>(single.length).fill(Number.NEGATIVE_INFINITY);
    // A column that will be one of many (测算金额) must not keep from another what it does not use itself.
    let ofMany = Number.NEGATIVE_INFINITY;
    for (const candidate of column.candidates)
      if (candidate.field.many) ofMany = Math.max(ofMany, worth(candidate, column.values));
    for (const candidate of column.candidates) {
      const j = place.get(candidate.field.id);
      const total = worth(candidate, column.values);
      if (total < ofMany - SAME) continue;
      // Squares favour one sure reading over two middling ones.
      if (j !== undefined && total >= ASK_FROM) row[j] = total * total;
    }
    return row;
  });
  const fields = new Map<ColumnCandidates, FieldDefinition>();
  const columns = new Map<FieldId, ColumnCandidates>();
  assignBest(scores).forEach((j, i) => {
    const field = single[j];
    const column = open[i];
    if (field === undefined || column === undefined) return;
    fields.set(column, field);
    columns.set(field.id, column);
  });
  return {
    fieldOf: (column) => fields.get(column),
    elsewhere: (field, column) => {
      const owner = columns.get(field.id);
      return owner !== undefined && owner !== column;
    },
    given: (field) => columns.has(field),
    worth,
  };
}
