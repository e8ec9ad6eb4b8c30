/**
 * What a claim can yield at most, to say how much money hangs on a finding. The award itself is the plan's business
 * (annual room, pools); this is the row's own formula under the ceilings of its article.
 */
import type { Claim } from "../policy/claim";
import { type Fact, knownValue } from "../policy/fact";
import { Decimal, floorToFen, minOf, type Yuan, ZERO } from "../policy/money";
import type { Regulation } from "../policy/regulation";

/** Rates and ceilings of Articles 10–13, in the units of the regulation's parameters. */
export interface AwardRates {
  readonly transferRate: Decimal;
  readonly transferCap: Yuan;
  readonly feeRate: Decimal;
  readonly loanRate: Decimal;
  readonly pledgeCap: Yuan;
  readonly bankRate: Decimal;
  readonly bankCap: Yuan;
  readonly productRate: Decimal;
  readonly productCap: Yuan;
}

export function awardRates(regulation: Regulation): AwardRates {
  const value = (id: keyof Regulation["parameters"]): Decimal => new Decimal(regulation.parameters[id].value);
  return {
    transferRate: value("art10.rate"),
    transferCap: value("art10.annual-cap"),
    feeRate: value("art11.fee-rate"),
    loanRate: value("art11.loan-rate"),
    pledgeCap: value("art11.annual-cap"),
    bankRate: value("art12.rate"),
    bankCap: value("art12.institution-cap"),
    productRate: value("art13.rate"),
    productCap: value("art13.product-cap"),
  };
}

function sum(...facts: readonly Fact<Yuan>[]): Yuan {
  return facts.reduce((total, fact) => total.plus(knownValue(fact) ?? ZERO), ZERO);
}

function times(amount: Yuan | undefined, rate: Decimal, cap: Yuan): Yuan | undefined {
  return amount === undefined || amount.isNegative() ? undefined : minOf(floorToFen(amount.times(rate)), cap);
}

/** The row's own formula under its ceiling, in yuan; undefined where the amounts are not known. */
export function askedOf(claim: Claim, rates: AwardRates): Yuan | undefined {
  switch (claim.article) {
    case 10:
      return times(
        knownValue(claim.patentPaid) ?? knownValue(claim.paid),
        rates.transferRate,
        rates.transferCap,
      );
    case 11: {
      const fees = knownValue(claim.feeTotal) ?? sum(claim.guaranteeFee, claim.appraisalFee);
      const byFees = times(fees.minus(knownValue(claim.refund) ?? ZERO), rates.feeRate, rates.pledgeCap);
      const byLoan = times(knownValue(claim.loanDrawn), rates.loanRate, rates.pledgeCap);
      return byFees !== undefined && byLoan !== undefined ? minOf(byFees, byLoan) : byFees;
    }
    case 12:
      return times(knownValue(claim.pledgeAmount), rates.bankRate, rates.bankCap);
    case 13:
      return times(knownValue(claim.scale), rates.productRate, rates.productCap);
    default:
      return knownValue(claim.recommended) ?? knownValue(claim.requested);
  }
}
