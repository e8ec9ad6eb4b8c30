/**
 * Article 12 for one row: who it is, and its figures. The threshold is tested on the institution, over all its
 * rows of the year (see `eligibility/bank-threshold.ts`).
 *
 * What counts as an item is reading A12-7. The ledger's column counts registrations; under the other readings that
 * column does not answer the question, so the count stays unknown unless the patents themselves are listed.
 */
import { bankCeiling } from "../bank-reward";
import type { BankClaim } from "../claim";
import { type CheckContext, holds, leftToPerson, passes } from "../eligibility/check";
import { commercialBank } from "../eligibility/commercial-bank";
import { usableFigure } from "../eligibility/usable-figure";
import { cellsOf, knownValue } from "../fact";
import type { Check, FlagCode, TraceStep } from "../verdict";
import type { Computation } from "./assessment";

/** The items of the row, and the check of the cell that states them. */
function items(
  claim: BankClaim,
  { rules }: CheckContext,
): { readonly count: number | undefined; readonly check: Check } {
  const name = { id: "pledge-count", article: "12" };
  const { pledgeCount: fact } = claim;
  if (fact.state === "invalid") {
    const reason = fact.problem === "not-an-integer" ? "COUNT_NOT_AN_INTEGER" : "AMOUNT_NOT_A_NUMBER";
    return {
      count: undefined,
      check: holds(name, "error", fact.problem === "negative" ? "AMOUNT_NEGATIVE" : reason, fact.cells, {
        raw: fact.raw,
      }),
    };
  }
  if (rules.options["A12-7"] !== "registrations") {
    const listed = rules.options["A12-7"] === "patents" ? knownValue(claim.patents)?.length : undefined;
    return {
      count: listed,
      check: listed === undefined ? leftToPerson(name) : passes(name, cellsOf(claim.patents)),
    };
  }
  if (fact.state !== "known") return { count: undefined, check: leftToPerson(name, cellsOf(fact)) };
  if (!Number.isInteger(fact.value) || fact.value < 0)
    return {
      count: undefined,
      check: holds(name, "error", fact.value < 0 ? "AMOUNT_NEGATIVE" : "COUNT_NOT_AN_INTEGER", fact.cells),
    };
  return { count: fact.value, check: passes(name, fact.cells) };
}

export function computeBank(
  claim: BankClaim,
  context: CheckContext,
  trace: TraceStep[] | undefined,
): Computation {
  const pledge = usableFigure({ id: "pledge-amount", article: "12" }, claim.pledgeAmount, context);
  const { count, check } = items(claim, context);
  const { amount } = pledge;
  const flags: FlagCode[] = [];
  if (amount !== undefined && amount.decimalPlaces() > 2) flags.push("SUB_FEN_INPUT");
  if (amount?.gt(context.rules.values["art12.amount-threshold"]) && count === undefined)
    flags.push("COUNT_MISSING_BUT_DECIDED");
  const checks = [pledge.check, check, commercialBank(claim, context)];
  const pledged = { ...(amount === undefined ? {} : { amount }), ...(count === undefined ? {} : { count }) };
  if (amount === undefined) return { checks, pledged, reasons: [], flags, readings: [] };
  const computed = bankCeiling(amount, context.rules, trace, cellsOf(claim.pledgeAmount));
  return { checks, pledged, computed, reasons: [], flags, readings: [] };
}
