/** Which cells each stage of an amount came from, so that every figure leads to its source. */
import type { Claim } from "../../../policy/claim";
import { type CellRef, cellsOf, knownValue } from "../../../policy/fact";
import type { Payment } from "../../../policy/payment";
import type { TraceStep, Verdict } from "../../../policy/verdict";
import type { Review } from "../../../review/review";

/** Steps over caps, pools, budget and Article 14 only work with what the steps before them made. */
const LATER = /^(cap|pool|budget|art14|result)\./;

/** Cells of the row's own formula. */
export function computedCells({ trace }: Verdict): readonly CellRef[] {
  return trace.filter(({ code }: TraceStep) => !LATER.test(code)).flatMap(({ cells }) => cells);
}

/** Cells of the earlier awards of this fund that used the same cap. */
export function priorCells(review: Review, claim: Claim, verdict: Verdict): readonly CellRef[] {
  const { fundYear } = review;
  const sameCap = (payment: Payment): boolean =>
    payment.inForce &&
    payment.capOwner === verdict.capOwner &&
    knownValue(payment.article) === claim.article &&
    (typeof verdict.capPeriod !== "number" || yearOf(payment, fundYear) === verdict.capPeriod);
  return verdict.capOwner === "" ? [] : amountCells(review.reading.payments.filter(sameCap));
}

/** As the rules do: the year named, else that of the event or of paying out, else the fund's. */
function yearOf(payment: Payment, fundYear: number): number {
  const stated = knownValue(payment.capYear);
  if (stated !== undefined) return stated;
  const day = knownValue(payment.eventDate) ?? knownValue(payment.paidDate);
  return day === undefined ? fundYear : Number(day.slice(0, 4));
}

function amountCells(payments: readonly Payment[]): readonly CellRef[] {
  return payments.flatMap(({ amount }) => cellsOf(amount));
}
