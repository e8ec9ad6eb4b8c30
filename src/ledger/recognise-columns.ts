/**
 * Gives every column of a table its field: header words, parent headers, values and the role of the table, each
 * field once, by the best total. What stays under the bound is asked, never guessed.
 */
import { assignBest } from "./assignment";
import { sampleColumn } from "./classify-rows";
import { type ColumnValues, evidenceFor, fieldsTold, valuesOf } from "./column-evidence";
import type { FieldDefinition, FieldGroup } from "./fields/field";
import type { FoundTable } from "./find-tables";
import { cellKey } from "./grid";
import type { HeaderCell } from "./header-block";
import { FIELDS, fieldById } from "./header-synonyms";
import type { FieldId, TableMapping, TableRole } from "./reading";
import { scoreHeader } from "./score-header";

/** A column under this is not taken. */
export const BOUND = 0.5;
/** Columns between this and the bound are asked about. */
const ASK_FROM = 0.34;
/** Two readings closer than this are ambiguous. */
const MARGIN = 0.04;

export interface Candidate {
  readonly field: FieldDefinition;
  readonly score: number;
  /** What the values added to the score of the header, or took from it. */
  readonly evidence: number;
  readonly reasons: readonly string[];
}

export interface ColumnCandidates {
  readonly header: HeaderCell;
  readonly values: ColumnValues;
  readonly candidates: readonly Candidate[];
  /** Fields that the values alone point to. */
  readonly told: readonly FieldId[];
}

export interface RecognisedColumn {
  readonly column: number;
  readonly header: string;
  readonly parts: readonly string[];
  readonly field: FieldId | undefined;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly confirmed: boolean;
  readonly values: ColumnValues;
  /** Fields to choose from where the column is asked about. */
  readonly ask: readonly FieldId[];
}

const SAMPLE_ROWS = 160;

/** Scores every column against every field, before the role is known. */
export function columnCandidates(
  table: FoundTable,
  dataRows: readonly number[],
): readonly ColumnCandidates[] {
  const step = Math.max(1, Math.floor(dataRows.length / SAMPLE_ROWS));
  return table.headers.map((header) => {
    const sample = sampleColumn(table, dataRows, header.column, SAMPLE_ROWS);
    const formats: (string | undefined)[] = [];
    for (let i = 0; i < dataRows.length && formats.length < SAMPLE_ROWS; i += step)
      formats.push(table.grid.formats.get(cellKey(dataRows[i] ?? 0, header.column)));
    const values = valuesOf(sample, formats);
    const told = fieldsTold(values);
    return {
      header,
      values,
      candidates: candidatesOf(header, values, told),
      told: told.map(({ id }) => id),
    };
  });
}

function candidatesOf(
  header: HeaderCell,
  values: ColumnValues,
  told: ReturnType<typeof fieldsTold>,
): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  for (const { field, score, reason } of scoreHeader(header.parts)) {
    const evidence = evidenceFor(field, values);
    const total = Math.max(0, score + evidence.weight);
    found.set(field.id, {
      field,
      score: total,
      evidence: evidence.weight,
      reasons: evidence.reason ? [reason, evidence.reason] : [reason],
    });
  }
  // Values that prove themselves need no header: a column of valid codes, of patents.
  const proved = (id: string, share: number, reason: string) => {
    const field = fieldById(id);
    if (!field || share < 0.6 || values.filled < 3) return;
    const score = (id === "uscc" ? 0.58 : 0.52) + 0.1 * share;
    const current = found.get(id);
    if (!current || current.score < score) found.set(id, { field, score, evidence: 0, reasons: [reason] });
  };
  proved("uscc", values.usccValid, "标题不识，但值是校验位正确的统一社会信用代码");
  proved("patentNo", values.patents, "标题不识，但值是专利申请号");
  // Values of one vocabulary under a header that says nothing: taken, and asked about.
  const best = Math.max(0, ...[...found.values()].map((candidate) => candidate.score));
  if (best < BOUND)
    for (const { id, score } of told) {
      const field = fieldById(id);
      if (field && (found.get(id)?.score ?? 0) < score)
        found.set(id, { field, score, evidence: 0, reasons: ["标题不识，按列中的值判断"] });
    }
  return [...found.values()].sort((left, right) => right.score - left.score);
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
function codesOf(columns: readonly ColumnCandidates[]): number {
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

/** The final reading of the columns under a role. */
export function recogniseColumns(
  columns: readonly ColumnCandidates[],
  role: TableRole,
  mapping: TableMapping | undefined,
): readonly RecognisedColumn[] {
  const confirmedFields = new Map<number, FieldId>();
  for (const [column, field] of Object.entries(mapping?.columns ?? {}))
    confirmedFields.set(Number(column), field);
  const group = role === "claims" ? onlyGroup(columns) : undefined;
  const takenFields = new Set(
    [...confirmedFields.values()].filter((field) => field !== "" && !fieldById(field)?.many),
  );

  const open = columns.filter((column) => !confirmedFields.has(column.header.column));
  const single = FIELDS.filter((field) => !field.many && !takenFields.has(field.id));
  const place = new Map(single.map((field, j) => [field.id, j]));
  const codes = codesOf(columns);
  const worth = (candidate: Candidate, values: ColumnValues): number =>
    candidate.score +
    fits(candidate.field, role, group) -
    (candidate.field.id === "applicantName" && namesSomebodyElse(values, codes) ? 0.5 : 0);
  const scores = open.map((column) => {
    const row = new Array<number>(single.length).fill(Number.NEGATIVE_INFINITY);
    for (const candidate of column.candidates) {
      const j = place.get(candidate.field.id);
      const total = worth(candidate, column.values);
      // Squares favour one sure reading over two middling ones.
      if (j !== undefined && total >= ASK_FROM) row[j] = total * total;
    }
    return row;
  });
  const chosen = assignBest(scores);
  const nameless = role === "claims" && !chosen.some((j) => single[j]?.id === "applicantName");

  return columns.map((column): RecognisedColumn => {
    const { header, values, candidates } = column;
    const base = { column: header.column, header: header.parts.join("/"), parts: header.parts, values };
    const confirmed = confirmedFields.get(header.column);
    if (confirmed !== undefined)
      return {
        ...base,
        field: confirmed === "" ? undefined : confirmed,
        score: 1,
        reasons: ["由用户确认"],
        confirmed: true,
        ask: [],
      };
    const ranked = candidates
      .map((candidate) => ({ ...candidate, score: worth(candidate, values) }))
      .sort((left, right) => right.score - left.score);
    const best = chosen[open.indexOf(column)] ?? -1;
    const own = best < 0 ? undefined : ranked.find((candidate) => candidate.field.id === single[best]?.id);
    const many = ranked.find((candidate) => candidate.field.many);
    const first =
      own && (!many || own.score >= many.score - 0.001)
        ? own
        : many && many.score >= (own?.score ?? 0)
          ? many
          : own;
    // A header that names both a field that is read and one that is not (“合同备案编号及合同号”): the first, and asked.
    const kept =
      first?.field.ignored && !first.field.many
        ? ranked.find(
            (candidate) =>
              !candidate.field.ignored &&
              candidate.field.kind === first.field.kind &&
              (candidate.field.group ?? first.field.group) === (first.field.group ?? candidate.field.group) &&
              candidate.score >= Math.max(0.7, first.score - 0.2) &&
              !chosenElsewhere(candidate.field, open, single, chosen, column),
          )
        : undefined;
    const pick = kept ?? first;
    if (!pick || pick.score < BOUND) {
      const ask = ranked
        .filter(({ field, score }) => score >= ASK_FROM - 0.06 && field.roles.includes(role))
        .map((candidate) => candidate.field.id);
      const reasons = pick
        ? [...pick.reasons, `得分${pick.score.toFixed(2)}低于${BOUND}，不采用`]
        : ["没有相近的写法"];
      return {
        ...base,
        field: undefined,
        score: Math.max(0, pick?.score ?? 0),
        reasons,
        confirmed: false,
        ask: (nameless && values.organisations >= 0.8
          ? ["applicantName", ...ask.filter((id) => id !== "applicantName")]
          : ask
        ).slice(0, 6),
      };
    }
    const rival = ranked.find(
      (candidate) =>
        candidate !== pick &&
        candidate.score > pick.score - MARGIN &&
        !chosenElsewhere(candidate.field, open, single, chosen, column),
    );
    const unheard = role === "claims" ? unheardOf(pick, column, open, single, chosen) : [];
    const note =
      pick === ranked[0] || ranked[0] === undefined ? [] : [`“${ranked[0].field.label}”已由更合适的列取得`];
    return {
      ...base,
      field: unheard[0] ?? pick.field.id,
      score: unheard.length > 0 ? BOUND : Math.min(1, pick.score),
      reasons: unheard.length > 0 ? ["标题不识，按列中的值判断"] : [...pick.reasons, ...note],
      confirmed: false,
      ask:
        unheard.length > 0
          ? [...unheard, pick.field.id]
          : (kept && values.filled > 1) || doubtful(pick, rival, values)
            ? [pick, ...(rival ? [rival] : []), ...ranked.filter((one) => one !== pick && one !== rival)]
                .filter(({ field, score }) => score >= ASK_FROM - 0.06 && field.roles.includes(role))
                .slice(0, 5)
                .map((candidate) => candidate.field.id)
            : [],
    };
  });
}

/** A column read under this is asked about, where a claim depends on it. */
const SURE = 0.66;
/** Texts by which claims are told apart; other texts decide nothing. */
const KEYS: ReadonlySet<FieldId> = new Set([
  "contractNo",
  "loanContractNo",
  "pledgeRegNo",
  "otherFundKey",
  "otherFundName",
  "projectNo",
  "productNo",
  "industry",
  "address",
]);

/** Whether the reading of a column is to be asked: weak, rivalled, or against what its values say. */
function doubtful(pick: Candidate, rival: Candidate | undefined, values: ColumnValues): boolean {
  const { field } = pick;
  if (values.filled < 2) return false;
  const matters = (one: FieldDefinition) => !one.ignored && (one.kind !== "text" || KEYS.has(one.id));
  if (
    rival &&
    pick.score < 0.8 &&
    rival.field.kind === field.kind &&
    (matters(field) || matters(rival.field))
  )
    return true;
  if (!matters(field) || field.kind === "sequence") return false;
  return pick.score < SURE || (pick.evidence <= -0.2 && values.filled >= 4);
}

/** A header that was only likened to something unread, over values that plainly answer a field nothing answers yet. */
function unheardOf(
  pick: Candidate,
  column: ColumnCandidates,
  open: readonly ColumnCandidates[],
  single: readonly FieldDefinition[],
  chosen: readonly number[],
): readonly FieldId[] {
  const { field } = pick;
  if (pick.score >= 0.86 || !(field.ignored || (field.kind === "text" && !KEYS.has(field.id)))) return [];
  return column.told.filter((id) => {
    const told = fieldById(id);
    return (
      told !== undefined &&
      told !== field &&
      told.kind !== "text" &&
      !chosenElsewhere(told, open, single, chosen, column)
    );
  });
}

function chosenElsewhere(
  field: FieldDefinition,
  open: readonly ColumnCandidates[],
  single: readonly FieldDefinition[],
  chosen: readonly number[],
  column: ColumnCandidates,
): boolean {
  return chosen.some((j, i) => j >= 0 && single[j] === field && open[i] !== column);
}
