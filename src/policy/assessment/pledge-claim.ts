/**
 * Article 11 for one claim: its conditions, the fees that count, and the loan base.
 *
 * Guarantee and appraisal fees count; what else falls under 等 a person decides (A11-4), by naming the amount that
 * counts. A sheet that has one sum of service fees only is taken at its word. A blank refund means that none was
 * entered; it stays on the checklist.
 */
import type { PledgeClaim } from "../claim";
import { type CheckContext, holds, leftToPerson, passes } from "../eligibility/check";
import { patentNumbers } from "../eligibility/patent-numbers";
import { pledgeRegistered } from "../eligibility/pledge-registered";
import { repaidOnTime } from "../eligibility/repaid-on-time";
import { applicantSize, declaredSme, declaredWrongly, smeClass } from "../eligibility/sme-class";
import { figureByPerson, usableFigure } from "../eligibility/usable-figure";
import { cellsOf, type Fact, knownValue } from "../fact";
import { exactText, type Yuan, ZERO } from "../money";
import { type FeeParts, feesBorne, pledgeCeiling } from "../pledge-subsidy";
import { isSme } from "../sme-size";
import type { Check, FlagCode, ReadingId, TraceStep } from "../verdict";
import type { Computation } from "./assessment";

export const OTHER_FEES = "other-fees";

interface Fees {
  readonly checks: readonly Check[];
  readonly parts?: FeeParts;
  readonly otherCounts: boolean;
}

const isBlank = (fact: Fact<unknown>): boolean => fact.state === "missing" || fact.state === "absent";

function feeParts(claim: PledgeClaim, context: CheckContext): Fees {
  const named = (id: string) => ({ id, article: "11" });
  const checks: Check[] = [];
  const figure = (id: string, fact: Fact<Yuan>): Yuan | undefined => {
    const { check, amount } = usableFigure(named(id), fact, context);
    checks.push(check);
    return amount;
  };
  const onlyTotal = isBlank(claim.guaranteeFee) && isBlank(claim.appraisalFee) && !isBlank(claim.feeTotal);
  const guarantee =
    onlyTotal || (claim.guaranteeFee.state === "absent" && claim.appraisalFee.state !== "absent")
      ? ZERO
      : figure("guarantee-fee", claim.guaranteeFee);
  const appraisal = onlyTotal
    ? figure("fee-total", claim.feeTotal)
    : claim.appraisalFee.state === "absent" && claim.guaranteeFee.state !== "absent"
      ? ZERO
      : figure("appraisal-fee", claim.appraisalFee);
  let refund: Yuan | undefined = ZERO;
  if (!isBlank(claim.refund)) refund = figure("refund", claim.refund);
  else if (claim.refund.state === "missing") checks.push(leftToPerson(named("refund"), claim.refund.cells));
  const { check, other, counts } = otherFees(claim, context, onlyTotal);
  if (check !== undefined) checks.push(check);
  if (guarantee === undefined || appraisal === undefined || refund === undefined)
    return { checks, otherCounts: counts };
  return { checks, parts: { guarantee, appraisal, other, refund }, otherCounts: counts };
}

function otherFees(
  claim: PledgeClaim,
  context: CheckContext,
  onlyTotal: boolean,
): { readonly check?: Check; readonly other: Yuan; readonly counts: boolean } {
  const name = { id: OTHER_FEES, article: "11" };
  const decided = figureByPerson(OTHER_FEES, context);
  if (decided !== undefined)
    return {
      check: passes(name, cellsOf(claim.otherFee), { amount: exactText(decided) }),
      other: decided,
      counts: true,
    };
  const other = knownValue(claim.otherFee) ?? ZERO;
  if (onlyTotal || !other.isPositive() || other.isZero()) return { other: ZERO, counts: false };
  if (context.rules.options["A11-4"] === "all-fees") return { other, counts: true };
  const nothingElse = [claim.guaranteeFee, claim.appraisalFee].every(
    (fact) => isBlank(fact) || (fact.state === "known" && fact.value.isZero()),
  );
  const values = { other: exactText(other) };
  return {
    check: nothingElse
      ? holds(name, "manual", "OTHER_FEES_ONLY", cellsOf(claim.otherFee), values)
      : leftToPerson(name, cellsOf(claim.otherFee), values),
    other,
    counts: false,
  };
}

/** What of the loan counts: all of it, or the patents' share of mixed collateral (A11-5). */
function loanBase(
  claim: PledgeClaim,
  drawn: Yuan,
  { rules }: CheckContext,
  trace: TraceStep[] | undefined,
): Yuan {
  const share = knownValue(claim.patentShare);
  if (share === undefined || rules.options["A11-5"] === "whole-loan") return drawn;
  const base = drawn.times(share);
  trace?.push({
    code: "art11.patent-share",
    article: "11",
    values: { loan: exactText(drawn), rate: share.toFixed(), amount: exactText(base) },
    result: base,
    cells: cellsOf(claim.patentShare),
    reading: "A11-5",
  });
  return base;
}

export function computePledge(
  claim: PledgeClaim,
  context: CheckContext,
  trace: TraceStep[] | undefined,
): Computation {
  const { checks: feeChecks, parts, otherCounts } = feeParts(claim, context);
  const loan = usableFigure({ id: "loan-drawn", article: "11" }, claim.loanDrawn, context);
  const checks: Check[] = [
    ...feeChecks,
    loan.check,
    pledgeRegistered(claim, context),
    repaidOnTime(claim, context),
    patentNumbers(claim, context),
  ];
  const size = applicantSize(claim.applicant);
  const sme = size === undefined ? undefined : isSme(size);
  const flags: FlagCode[] = [];
  const readings: ReadingId[] = [];
  if (context.rules.options["A11-1"] === "sme-only") checks.push(smeClass(claim, context, size));
  else if (sme === false || (sme === undefined && declaredSme(claim.applicant) === false)) {
    flags.push("LARGE_ENTERPRISE_OK");
    readings.push("A11-1");
  }
  if (declaredWrongly(claim.applicant, size)) flags.push("SELF_DECLARED_SIZE_WRONG");
  if (knownValue(claim.repayment) === "settled-early") flags.push("EARLY_REPAYMENT_OK");
  const share = knownValue(claim.patentShare);
  if (share?.lt(1)) {
    flags.push("MIXED_COLLATERAL");
    readings.push("A11-5");
  }
  if (parts === undefined || loan.amount === undefined) return { checks, reasons: [], flags, readings };
  if (!parts.refund.isZero()) flags.push("FEES_NET_OF_REFUND");
  if (!parts.other.isZero()) {
    readings.push("A11-4");
    const base = parts.guarantee.plus(parts.appraisal);
    const refused = context.tickOf(OTHER_FEES)?.outcome === "fail";
    if (!otherCounts && !refused && !base.isZero()) flags.push("OTHER_FEES_PENDING");
  }
  const amounts = [parts.guarantee, parts.appraisal, parts.refund, loan.amount];
  if (amounts.some((amount) => amount.decimalPlaces() > 2)) flags.push("SUB_FEN_INPUT");
  const feeCells = [claim.guaranteeFee, claim.appraisalFee, claim.refund, claim.feeTotal].flatMap(cellsOf);
  const fees = feesBorne(parts, otherCounts, trace, feeCells);
  const base = loanBase(claim, loan.amount, context, trace);
  const ceiling = pledgeCeiling(
    { fees, loan: base, cells: cellsOf(claim.loanDrawn), feeCells },
    context.rules,
    trace,
  );
  return {
    checks,
    computed: ceiling.computed,
    limbs: { fees: ceiling.feeLimb, loan: ceiling.loanLimb },
    // On totals (A11-2) the loan limbs of a year decide together.
    reasons: ceiling.loanDecides && context.rules.options["A11-2"] !== "totals" ? ["LOAN_2PCT"] : [],
    flags,
    readings,
  };
}
