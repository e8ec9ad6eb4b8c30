/** One claim by itself: every condition that binds it, its own formula, and what stands against it. */
import type { Claim } from "../claim";
import type { IsoDate } from "../dates";
import { ableOrCommercializing } from "../eligibility/able-or-commercializing";
import { applicantCode } from "../eligibility/applicant-code";
import { type CheckContext, passes, settled } from "../eligibility/check";
import { creditGood } from "../eligibility/credit-good";
import { declaredOtherFunding } from "../eligibility/declared-other-funding";
import { capPeriodOf, eventDateOf } from "../eligibility/event-date";
import { financeRegular } from "../eligibility/finance-regular";
import { forceDate } from "../eligibility/force-date";
import { materialsComplete } from "../eligibility/materials-complete";
import { notWithdrawn } from "../eligibility/not-withdrawn";
import { operatingNormally } from "../eligibility/operating-normally";
import { registeredInBeijing } from "../eligibility/registered-in-beijing";
import { figureByPerson } from "../eligibility/usable-figure";
import { knownValue } from "../fact";
import type { Check, FlagCode, TraceStep } from "../verdict";
import type { Assessment, Computation } from "./assessment";
import { computeBank } from "./bank-claim";
import { blockOf } from "./block";
import { bearerOf, capOwnerOf } from "./cap-owner";
import { EQUITY_PAYMENT } from "./equity-payment";
import { computePledge, OTHER_FEES } from "./pledge-claim";
import { computeProduct } from "./product-claim";
import { computeProject } from "./project-claim";
import { computeTransfer } from "./transfer-claim";

/** Conditions of Articles 5, 16 and 22, which bind every claim (G12). */
const COMMON: readonly ((claim: Claim, context: CheckContext) => Check)[] = [
  notWithdrawn,
  applicantCode,
  forceDate,
  registeredInBeijing,
  operatingNormally,
  creditGood,
  financeRegular,
  ableOrCommercializing,
  materialsComplete,
];

/** Checks whose pass needs a figure: a tick without one changes nothing. */
const NEEDS_FIGURE: ReadonlySet<string> = new Set([
  EQUITY_PAYMENT,
  "paid-amount",
  "guarantee-fee",
  "appraisal-fee",
  "fee-total",
  "refund",
  "loan-drawn",
  "pledge-amount",
  "pledge-count",
  "financing-scale",
  "recommended-amount",
]);

function compute(claim: Claim, context: CheckContext, trace: TraceStep[] | undefined): Computation {
  switch (claim.article) {
    case 10:
      return computeTransfer(claim, context, trace);
    case 11:
      return computePledge(claim, context, trace);
    case 12:
      return computeBank(claim, context, trace);
    case 13:
      return computeProduct(claim, context, trace);
    default:
      return computeProject(claim, context, trace);
  }
}

/** A person's tick on the check, where the tick can decide it. */
export function decided(check: Check, context: CheckContext): Check {
  const tick = context.tickOf(check.id);
  if (tick === undefined) return check;
  const lacksFigure = NEEDS_FIGURE.has(check.id) && figureByPerson(check.id, context) === undefined;
  if (tick.outcome === "pass" && lacksFigure) return check;
  // Fees under 等 that a person refuses do not count; the rest of the claim goes on.
  if (check.id === OTHER_FEES && check.effect === undefined)
    return { ...passes(check, check.cells, check.values), decidedBy: tick };
  return settled(check, context);
}

function flagDates(
  claim: Claim,
  event: IsoDate | undefined,
  { rules }: CheckContext,
  flags: FlagCode[],
): void {
  if (event !== undefined && event < rules.validFrom) flags.push("EVENT_BEFORE_FORCE");
  if (knownValue(claim.applicationDate) === rules.validFrom) flags.push("APPLICATION_ON_FIRST_DAY");
}

/**
 * Assesses one claim.
 * @param trace where the steps of the formula go; undefined for none.
 */
export function assessClaim(claim: Claim, context: CheckContext, trace: TraceStep[] | undefined): Assessment {
  const computation = compute(claim, context, trace);
  const checks: Check[] = [];
  for (const check of COMMON) checks.push(decided(check(claim, context), context));
  const declared = declaredOtherFunding(claim);
  if (declared !== undefined) checks.push(decided(declared, context));
  for (const check of computation.checks) checks.push(decided(check, context));
  const block = blockOf(checks);
  const eventDate = knownValue(eventDateOf(claim));
  const flags: FlagCode[] = [...computation.flags];
  flagDates(claim, eventDate, context, flags);
  const patents = knownValue(claim.patents);
  if (patents !== undefined && patents.length > 1) flags.push("MULTI_PATENT_CELL");
  if (checks.some(({ decidedBy }) => decidedBy !== undefined)) flags.push("PERSON_DECIDED");
  if (block?.status === "ineligible" && computation.computed === undefined)
    flags.push("AMOUNT_MISSING_BUT_DECIDED");
  const owner = capOwnerOf(bearerOf(claim.article, claim.applicant), context.rules);
  return {
    ...computation,
    claim,
    checks,
    flags,
    block,
    eventDate,
    // Where nothing stands against the claim and yet no cell tells the year, a person passed the date: the fund year.
    capPeriod: capPeriodOf(claim, context) ?? (block === undefined ? context.fundYear : undefined),
    owner: owner === "" ? `row:${claim.id}` : owner,
    trace,
  };
}
