/**
 * Gives every column of a table its field: header words, parent headers, values and the role of the table, each
 * field once, by the best total. What stays under the bound is asked, never guessed.
 */
import { ASK_FROM, assignFields, codesOf, type FieldShares, SAME } from "./assign-fields";
import { BOUND, type ColumnCandidates } from "./column-candidates";
import { doubtful, unheardOf } from "./column-doubts";
import type { ColumnValues } from "./column-evidence";
import { fieldById } from "./header-synonyms";
import type { FieldId, TableMapping, TableRole } from "./reading";

/** Two readings closer than this are ambiguous. */
const MARGIN = 0.04;
const MOST_ASKED = 6;
/** Values that speak so much against a field make it no choice. */
const AGAINST = -0.3;

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

/** The final reading of the columns under a role. */
export function recogniseColumns(
  columns: readonly ColumnCandidates[],
  role: TableRole,
  mapping: TableMapping | undefined,
): readonly RecognisedColumn[] {
  const confirmedFields = new Map<number, FieldId>();
  for (const [column, field] of Object.entries(mapping?.columns ?? {}))
    confirmedFields.set(Number(column), field);
  const taken = new Set(
    [...confirmedFields.values()].filter((field) => field !== "" && !fieldById(field)?.many),
  );
  const open = columns.filter((column) => !confirmedFields.has(column.header.column));
  const shares = assignFields(open, columns, role, taken);
  const nameless = role === "claims" && !shares.given("applicantName") && !taken.has("applicantName");
  const names = nameless ? onlyNames(open, shares) : undefined;

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
      .map((candidate) => ({ ...candidate, score: shares.worth(candidate, values) }))
      .sort((left, right) => right.score - left.score);
    const given = shares.fieldOf(column);
    const own = given && ranked.find((candidate) => candidate.field === given);
    const many = ranked.find((candidate) => candidate.field.many);
    const first =
      own && (!many || own.score >= many.score - SAME)
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
              !shares.elsewhere(candidate.field, column),
          )
        : undefined;
    const pick = kept ?? first;
    if (column === names)
      return {
        ...base,
        field: "applicantName",
        score: BOUND,
        reasons: ["标题不识，但只有这一列逐户写着单位名称"],
        confirmed: false,
        ask: ["applicantName", ...(pick === undefined ? [] : [pick.field.id])].slice(0, MOST_ASKED),
      };
    if (!pick || pick.score < BOUND) {
      const told = column.told.filter((id) => {
        const field = fieldById(id);
        return field?.roles.includes(role) === true && !shares.elsewhere(field, column);
      });
      if (told[0] !== undefined)
        return {
          ...base,
          field: told[0],
          score: BOUND,
          reasons: ["标题不识，按列中的值判断"],
          confirmed: false,
          ask: told,
        };
      const ask = ranked
        .filter(
          ({ field, score, evidence }) =>
            score >= ASK_FROM - 0.06 && evidence > AGAINST && field.roles.includes(role),
        )
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
        ).slice(0, MOST_ASKED),
      };
    }
    const rival = ranked.find(
      (candidate) =>
        candidate !== pick &&
        candidate.score > pick.score - MARGIN &&
        !shares.elsewhere(candidate.field, column),
    );
    const unheard = role === "claims" ? unheardOf(pick, column, shares) : [];
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

/** Where no header names the applicant: the one column that has a name of its own for every code. */
function onlyNames(open: readonly ColumnCandidates[], shares: FieldShares): ColumnCandidates | undefined {
  const codes = codesOf(open);
  if (codes < 2) return undefined;
  const [only, ...others] = open.filter((column) => {
    const { organisations, distinct, filled } = column.values;
    const field = shares.fieldOf(column);
    const sure = column.candidates.some((one) => one.field === field && one.score >= BOUND);
    const given = sure ? field?.id : undefined;
    return (
      organisations >= 0.8 &&
      distinct * filled >= codes * 0.9 &&
      (given === undefined || given === "legalPersonName")
    );
  });
  return others.length === 0 ? only : undefined;
}
