/**
 * Article 12: the rows of one institution and year added up, for the threshold (A12-1, A12-2, A12-4).
 *
 * Rows that fail by themselves, are withdrawn, or repeat another row are not the institution's pledges a second
 * time; rows that only lack papers are. An unknown figure leaves the sum a lower bound.
 */
import { decided } from "../assessment/assess-claim";
import { blockOf } from "../assessment/block";
import { noteThreshold } from "../bank-reward";
import type { ClaimId } from "../claim";
import { bankThreshold, type InstitutionYear } from "../eligibility/bank-threshold";
import { ZERO } from "../money";
import type { Relation } from "../verdict";
import type { ContextOf } from "./obey-relations";
import type { PlanRow } from "./plan-row";

const NOTHING: InstitutionYear = { amount: ZERO, amountOpen: false, count: 0, countOpen: false, rows: 0 };

function withRow(total: InstitutionYear, { assessment }: PlanRow): InstitutionYear {
  const { amount, count } = assessment.pledged ?? {};
  return {
    amount: amount === undefined ? total.amount : total.amount.plus(amount),
    amountOpen: total.amountOpen || amount === undefined,
    count: total.count + (count ?? 0),
    countOpen: total.countOpen || count === undefined,
    rows: total.rows + 1,
  };
}

function keyOf({ assessment: { owner, capPeriod } }: PlanRow): string {
  return `${capPeriod}|${owner}`;
}

/** Adds the threshold check to every bank row and decides its status anew. */
export function testThresholds(
  rows: readonly PlanRow[],
  relations: readonly Relation[],
  context: ContextOf,
): void {
  const banks = rows.filter(({ assessment }) => assessment.claim.article === 12);
  if (banks.length === 0) return;
  const repeated = new Set<ClaimId>(
    relations.flatMap((relation) => (relation.kind === "same-claim" ? relation.drop : [])),
  );
  const totals = new Map<string, InstitutionYear>();
  for (const row of banks) {
    const { claim, block } = row.assessment;
    if (block?.status === "ineligible" || repeated.has(claim.id)) continue;
    totals.set(keyOf(row), withRow(totals.get(keyOf(row)) ?? NOTHING, row));
  }
  for (const row of banks) {
    const { claim } = row.assessment;
    const total = totals.get(keyOf(row)) ?? withRow(NOTHING, row);
    const cells =
      claim.article === 12 && claim.pledgeAmount.state !== "absent" ? claim.pledgeAmount.cells : [];
    const check = decided(bankThreshold(total, cells, context(claim.id)), context(claim.id));
    row.checks.push(check);
    const known = {
      amount: total.amountOpen && total.amount.isZero() ? undefined : total.amount,
      count: total.countOpen && total.count === 0 ? undefined : total.count,
      cells,
    };
    const exceeds = check.outcome === "pass" ? true : check.outcome === "fail" ? false : undefined;
    noteThreshold(known, exceeds, context(claim.id).rules, row.assessment.trace);
    row.blocked = blockOf([...row.assessment.checks, check]);
  }
}
