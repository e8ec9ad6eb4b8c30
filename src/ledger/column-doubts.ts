/** Which readings of a column are to be asked about, though they were taken. */
import type { FieldShares } from "./assign-fields";
import type { Candidate, ColumnCandidates } from "./column-candidates";
import type { ColumnValues } from "./column-evidence";
import type { FieldDefinition } from "./fields/field";
import { fieldById } from "./header-synonyms";
import type { FieldId } from "./reading";

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
export function doubtful(pick: Candidate, rival: Candidate | undefined, values: ColumnValues): boolean {
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
export function unheardOf(
  pick: Candidate,
  column: ColumnCandidates,
  shares: FieldShares,
): readonly FieldId[] {
  const { field } = pick;
  if (pick.score >= 0.86 || !(field.ignored || (field.kind === "text" && !KEYS.has(field.id)))) return [];
  return column.told.filter((id) => {
    const told = fieldById(id);
    return told !== undefined && told !== field && told.kind !== "text" && !shares.elsewhere(told, column);
  });
}
