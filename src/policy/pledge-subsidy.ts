/**
 * Article 11: 支持企业开展专利质押融资.
 *
 * Grants an enterprise that pledged patents for a loan and repaid it in full on time up to 40 % of the guarantee,
 * appraisal and other financing service fees it bore, and not more than 2 % of the loan it really drew; per
 * enterprise and year up to 20 万元. There is no SME condition (A11-1).
 *
 * Leaves open: which fees 等 takes in (A11-4; interest never), the loan base with mixed collateral (A11-5), whether
 * an extended loan was repaid on time (A11-3), and whether the two limbs are compared per loan or on totals (A11-2).
 * Fees refunded or borne by others are not 企业承担 (A11-6). Down to the fen, once per loan (G1, G2).
 */
import { takeRoom } from "./annual-room";
import type { CellRef } from "./fact";
import { Decimal, exactText, minOf, usableAmount, type Yuan, ZERO } from "./money";
import { roundCeiling } from "./rounding";
import type { Rules } from "./rules";
import type { TraceStep } from "./verdict";

export interface PledgeInput {
  /** Service fees borne by the enterprise, net of refunds, without interest, in yuan. */
  readonly fees: Yuan;
  /** Loan really drawn, in yuan. */
  readonly loan: Yuan;
  /** Already awarded to the enterprise under Article 11 for the year, in yuan. */
  readonly prior?: Yuan;
  /** Where the loan stands. */
  readonly cells?: readonly CellRef[];
  /** Where the fees stand, if elsewhere. */
  readonly feeCells?: readonly CellRef[];
}

export interface PledgeCeiling {
  /** 40 % of the fees, exact. */
  readonly feeLimb: Yuan;
  /** 2 % of the loan, exact. */
  readonly loanLimb: Yuan;
  /** The lower one, down to the fen. */
  readonly computed: Yuan;
  /** True where 2 % of the loan is strictly the lower limb. */
  readonly loanDecides: boolean;
}

export interface PledgeSubsidy extends PledgeCeiling {
  readonly roomBefore: Yuan;
  readonly amount: Yuan;
}

export interface FeeParts {
  readonly guarantee: Yuan;
  readonly appraisal: Yuan;
  /** Insurance, notary, agency …; counts only where a person or reading A11-4 says so. */
  readonly other: Yuan;
  /** Refunded, waived or paid by others. */
  readonly refund: Yuan;
}

/** Fees borne by the enterprise: the parts less what was given back, never below zero (A11-6). */
export function feesBorne(
  parts: FeeParts,
  otherCounts: boolean,
  trace?: TraceStep[],
  cells: readonly CellRef[] = [],
): Yuan {
  const gross = parts.guarantee.plus(parts.appraisal).plus(otherCounts ? parts.other : ZERO);
  const borne = Decimal.max(ZERO, gross.minus(parts.refund));
  trace?.push({
    code: otherCounts && !parts.other.isZero() ? "art11.fees-all" : "art11.fees",
    article: "11",
    values: {
      guarantee: exactText(parts.guarantee),
      appraisal: exactText(parts.appraisal),
      other: exactText(parts.other),
      refund: exactText(parts.refund),
      fees: exactText(borne),
    },
    result: borne,
    cells,
    ...(parts.other.isZero() ? {} : { reading: "A11-4" }),
  });
  return borne;
}

/** The lower of the two limbs for one loan, before the annual cap. */
export function pledgeCeiling(
  { fees, loan, cells = [], feeCells = cells }: PledgeInput,
  rules: Rules,
  trace?: TraceStep[],
): PledgeCeiling {
  const feeRate = rules.values["art11.fee-rate"];
  const loanRate = rules.values["art11.loan-rate"];
  const feeLimb = usableAmount(fees, "fees").times(feeRate);
  const loanLimb = usableAmount(loan, "loan").times(loanRate);
  const lower = minOf(feeLimb, loanLimb);
  const computed = roundCeiling(lower);
  const loanDecides = loanLimb.lt(feeLimb);
  trace?.push(
    {
      code: "art11.fee-limb",
      article: "11",
      values: { fees: exactText(fees), rate: feeRate.toFixed(), exact: exactText(feeLimb) },
      result: feeLimb,
      cells: feeCells,
    },
    {
      code: "art11.loan-limb",
      article: "11",
      values: { loan: exactText(loan), rate: loanRate.toFixed(), exact: exactText(loanLimb) },
      result: loanLimb,
      cells,
    },
    {
      code: computed.eq(lower) ? "art11.lower" : "art11.lower-floored",
      article: "11",
      values: { feeLimb: exactText(feeLimb), loanLimb: exactText(loanLimb), amount: exactText(computed) },
      result: computed,
      cells: [],
      ...(computed.eq(lower) ? {} : { reading: "G1" }),
    },
  );
  return { feeLimb, loanLimb, computed, loanDecides };
}

/**
 * The subsidy for one loan that was repaid in full on time.
 * @throws {AmountRefused} for a negative or non-finite amount.
 */
export function pledgeSubsidy(input: PledgeInput, rules: Rules, trace?: TraceStep[]): PledgeSubsidy {
  const ceiling = pledgeCeiling(input, rules, trace);
  const taken = takeRoom(
    {
      article: "11",
      wanted: ceiling.computed,
      cap: rules.values["art11.annual-cap"],
      prior: input.prior === undefined ? ZERO : usableAmount(input.prior, "prior"),
      used: ZERO,
    },
    trace,
  );
  return { ...ceiling, ...taken };
}
