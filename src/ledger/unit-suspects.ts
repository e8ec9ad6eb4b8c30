/**
 * Figures that are probably in the wrong unit: exactly 10,000 times their sister column, or far above every ceiling
 * and the rest of their column (interpretation G19). The figure is not changed; the fact says `unit-suspect`.
 */
import type { Claim } from "../policy/claim";
import { cellsOf, type Fact, invalid, knownValue } from "../policy/fact";
import { Decimal, type Yuan } from "../policy/money";
import type { Remarks } from "./notices";
import { type BySheet, type MoneyKey, type Usual, usualFigures } from "./usual-figures";

const FACTOR = 10_000;
/** Above these, and this many times the middle of the column, a figure is suspected. */
const FAR: Readonly<Record<MoneyKey, Yuan>> = {
  paid: new Decimal(5e7),
  patentPaid: new Decimal(5e7),
  guaranteeFee: new Decimal(3e6),
  appraisalFee: new Decimal(3e6),
  feeTotal: new Decimal(5e6),
  loanDrawn: new Decimal(5e9),
  pledgeAmount: new Decimal(5e11),
  scale: new Decimal(5e11),
  recommended: new Decimal(1e8),
};

/** Claims with suspected figures made `unit-suspect`; each is said with what the figure would be otherwise. */
export function suspectUnits(claims: readonly Claim[], remarks: Remarks): readonly Claim[] {
  const judge = new UnitJudge(claims, remarks);
  return claims.map((claim) => judge.claim(claim));
}

class UnitJudge {
  readonly #usualOf: BySheet<Usual>;
  readonly #remarks: Remarks;

  constructor(claims: readonly Claim[], remarks: Remarks) {
    this.#usualOf = usualFigures(claims);
    this.#remarks = remarks;
  }

  #judge({ sheet }: Claim, key: MoneyKey, fact: Fact<Yuan>, sister?: Fact<Yuan>): Fact<Yuan> {
    if (fact.state !== "known" || fact.value.isZero()) return fact;
    const { value } = fact;
    const other = sister ? knownValue(sister) : undefined;
    if (other && other !== value && !other.isZero() && !other.eq(value)) {
      if (value.eq(other.times(FACTOR))) return this.#suspect(fact, value, value.div(FACTOR), sister);
      if (other.eq(value.times(FACTOR))) return this.#suspect(fact, value, value.times(FACTOR), sister);
    }
    const usual = this.#usualOf.get(sheet)?.[key];
    const bound = FAR[key];
    // Nearly every figure is told to be usual by its number of digits.
    if (value.e < bound.e && (usual === undefined || value.e > usual.farBelow.e)) return fact;
    if (value.gt(bound) && (usual ? value.gte(usual.farAbove) : value.gt(bound.times(100))))
      return this.#suspect(fact, value, value.div(FACTOR));
    if (usual && value.lt(usual.farBelow))
      this.#remarks.notice("amount-far-below", "warning", fact.cells, {
        yuan: value.toFixed(),
        usual: usual.middle.toFixed(),
      });
    return fact;
  }

  #suspect(fact: Fact<Yuan>, value: Yuan, probably: Yuan, sister?: Fact<Yuan>): Fact<Yuan> {
    const cells = cellsOf(fact);
    this.#remarks.notice("unit-suspect", "error", [...cells, ...(sister ? cellsOf(sister) : [])], {
      yuan: value.toFixed(),
      probably: probably.toFixed(),
    });
    return invalid(value.toFixed(), "unit-suspect", cells, `${probably.toFixed()}元`);
  }

  claim(claim: Claim): Claim {
    switch (claim.article) {
      case 10: {
        const paid = this.#judge(claim, "paid", claim.paid, claim.contractAmount);
        const sister = claim.contractAmount.state === "known" ? claim.contractAmount : claim.paid;
        const patentPaid = this.#judge(claim, "patentPaid", claim.patentPaid, sister);
        // Hardly any claim changes: the others stay the objects they are.
        return paid === claim.paid && patentPaid === claim.patentPaid
          ? claim
          : { ...claim, paid, patentPaid };
      }
      case 11: {
        const loan = knownValue(claim.loanDrawn);
        const fees = [claim.guaranteeFee, claim.appraisalFee, claim.feeTotal];
        const above = fees.some((fee) => {
          const value = knownValue(fee);
          return loan !== undefined && value !== undefined && !loan.isZero() && value.gte(loan);
        });
        // A fee above its loan: the smaller figure of a too small loan, else the fee.
        if (above && loan?.lt(10_000))
          return { ...claim, loanDrawn: this.#suspect(claim.loanDrawn, loan, loan.times(FACTOR)) };
        const fee = (key: MoneyKey, fact: Fact<Yuan>): Fact<Yuan> => {
          const value = knownValue(fact);
          return above && value && loan && value.gte(loan)
            ? this.#suspect(fact, value, value.div(FACTOR), claim.loanDrawn)
            : this.#judge(claim, key, fact);
        };
        const guaranteeFee = fee("guaranteeFee", claim.guaranteeFee);
        const appraisalFee = fee("appraisalFee", claim.appraisalFee);
        const feeTotal = fee("feeTotal", claim.feeTotal);
        const loanDrawn = this.#judge(claim, "loanDrawn", claim.loanDrawn);
        const same =
          guaranteeFee === claim.guaranteeFee &&
          appraisalFee === claim.appraisalFee &&
          feeTotal === claim.feeTotal &&
          loanDrawn === claim.loanDrawn;
        return same ? claim : { ...claim, guaranteeFee, appraisalFee, feeTotal, loanDrawn };
      }
      case 12: {
        const pledgeAmount = this.#judge(claim, "pledgeAmount", claim.pledgeAmount);
        return pledgeAmount === claim.pledgeAmount ? claim : { ...claim, pledgeAmount };
      }
      case 13: {
        const scale = this.#judge(claim, "scale", claim.scale);
        return scale === claim.scale ? claim : { ...claim, scale };
      }
      default: {
        const recommended = this.#judge(claim, "recommended", claim.recommended, claim.requested);
        return recommended === claim.recommended ? claim : { ...claim, recommended };
      }
    }
  }
}
