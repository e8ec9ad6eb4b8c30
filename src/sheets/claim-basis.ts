/** Base and rate of an award, as the trace used them; the claim's own figures where there is no trace. */
import type { Claim } from "../policy/claim";
import { knownValue } from "../policy/fact";
import { Decimal, type Yuan } from "../policy/money";
import type { TraceStep, Verdict } from "../policy/verdict";

export interface ClaimBasis {
  readonly base: Yuan | undefined;
  /** "40%"; undefined for Articles 6–9, where a review names the amount. */
  readonly rate: string | undefined;
}

/** Not every step with a rate takes the subsidy: VAT and patent share have theirs. */
const RATE_STEP = /\.rate|-limb$/;

/** What the rules call the amount that a rate is taken of. */
const BASE_VALUES = ["paid", "fees", "loan", "pledged", "scale"] as const;

function percent(rate: string): string {
  return `${new Decimal(rate).times(100).toFixed()}%`;
}

function baseIn(step: TraceStep): Yuan | undefined {
  for (const name of BASE_VALUES) {
    const value = step.values[name];
    if (value !== undefined) return new Decimal(String(value).replaceAll(",", ""));
  }
  return undefined;
}

/** Under Article 11 the limb that decided (A11-2); else the one step with a rate. */
function decidingStep(verdict: Verdict): TraceStep | undefined {
  const withRate = verdict.trace.filter(
    (step) => RATE_STEP.test(step.code) && step.values.rate !== undefined && baseIn(step) !== undefined,
  );
  const limb = verdict.reasons.includes("LOAN_2PCT") ? "loan" : "fees";
  return withRate.find((step) => step.values[limb] !== undefined) ?? withRate[0];
}

export function basisOf(claim: Claim, verdict: Verdict): ClaimBasis {
  const step = decidingStep(verdict);
  if (step !== undefined) return { base: baseIn(step), rate: percent(String(step.values.rate)) };
  switch (claim.article) {
    case 10:
      return { base: knownValue(claim.patentPaid) ?? knownValue(claim.paid), rate: undefined };
    case 11:
      return { base: knownValue(claim.feeTotal), rate: undefined };
    case 12:
      return { base: knownValue(claim.pledgeAmount), rate: undefined };
    case 13:
      return { base: knownValue(claim.scale), rate: undefined };
    default:
      return { base: knownValue(claim.recommended), rate: undefined };
  }
}
