/**
 * What the duplicate check found, obeyed for claims that nothing of their own stands against (G18): the same claim
 * twice, an earlier round, other fiscal money (Article 14), and what a person has to look at first.
 *
 * A second entry stays excluded as long as the first may still be paid, also while the first waits for something:
 * paying the second meanwhile would pay the matter twice once the first is cured. Only when the first fails for
 * good by a condition of its own does the next entry take its place. A first entry that Article 14 excludes takes
 * the others with it, since they are the same matter. A hold stays although the other side of it fails: whether one
 * patent was sold twice is a question of fact that a failed claim does not answer.
 */
import { decided } from "../assessment/assess-claim";
import type { ClaimId } from "../claim";
import { type CheckContext, fails, holds } from "../eligibility/check";
import type { Check, ReasonCode, Relation } from "../verdict";
import { bySheetOrder, type PlanRow } from "./plan-row";

export type RowsById = ReadonlyMap<ClaimId, PlanRow>;
export type ContextOf = (claim: ClaimId) => CheckContext;

const NOT_TWICE = { id: "not-entered-twice", article: "14" };
const FIRST_ROUND = { id: "not-supported-before", article: "14" };
const NO_OTHER_FUND = { id: "no-other-fiscal-fund", article: "14" };
const NO_OPEN_QUESTION = { id: "no-open-duplicate", article: "14" };

/** Adds a check that other rows brought about, with the person's answer to it if there is one. */
export function applyCheck(row: PlanRow, check: Check, context: ContextOf): void {
  const answer = decided(check, context(row.assessment.claim.id));
  row.checks.push(answer);
  if (answer.decidedBy !== undefined && !row.flags.includes("PERSON_DECIDED"))
    row.flags.push("PERSON_DECIDED");
  const { effect } = answer;
  if (row.blocked !== undefined || effect === undefined) return;
  if (effect.status === "payable" || effect.status === "zero") return;
  row.blocked = { status: effect.status, reasons: [effect.reason] };
}

function exclude(
  row: PlanRow | undefined,
  name: { readonly id: string; readonly article: string },
  reason: ReasonCode,
  finding: string,
  context: ContextOf,
): void {
  if (row !== undefined) applyCheck(row, fails(name, reason, [], { finding }), context);
}

/** Which entry of a claim stays: the one kept, unless it fails for good by itself, then the next in sheet order. */
function keptEntry(keep: ClaimId, drop: readonly ClaimId[], rows: RowsById): ClaimId {
  const survives = (id: ClaimId): boolean => rows.get(id)?.assessment.block?.status !== "ineligible";
  if (survives(keep)) return keep;
  const others = drop
    .flatMap((id) => rows.get(id) ?? [])
    .sort(bySheetOrder)
    .map((row) => row.assessment.claim.id);
  return others.find(survives) ?? keep;
}

export function obeyRelations(rows: RowsById, relations: readonly Relation[], context: ContextOf): void {
  for (const relation of relations)
    if (relation.kind === "same-claim") {
      const kept = keptEntry(relation.keep, relation.drop, rows);
      for (const id of [relation.keep, ...relation.drop])
        if (id !== kept) exclude(rows.get(id), NOT_TWICE, "DUPLICATE_CLAIM", relation.finding, context);
    }
  for (const relation of relations)
    if (relation.kind === "prior-round")
      exclude(rows.get(relation.claim), FIRST_ROUND, "PRIOR_ROUND_SAME_CLAIM", relation.finding, context);
  for (const relation of relations)
    if (relation.kind === "other-funding")
      exclude(rows.get(relation.claim), NO_OTHER_FUND, "OTHER_FISCAL_FUND", relation.finding, context);
  for (const relation of relations)
    if (relation.kind === "hold") {
      const oneProduct = relation.reason === "SAME_PRODUCT_TWO_APPLICANTS";
      for (const id of relation.claims) {
        const row = rows.get(id);
        if (row === undefined) continue;
        if (oneProduct) row.readings.push("A13-1");
        if (oneProduct && context(id).rules.options["A13-1"] !== "manual") continue;
        applyCheck(
          row,
          holds(NO_OPEN_QUESTION, "manual", relation.reason, [], { finding: relation.finding }),
          context,
        );
      }
    }
}
