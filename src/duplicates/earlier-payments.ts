/**
 * An application against earlier money of this fund for the same object (reading A14-6): excluded, unless it is a
 * payment by the enterprise that the earlier award did not count.
 */
import { sameAmount, sameDay } from "./amounts-and-dates";
import { sharedObject } from "./application-pairs";
import { type Comparison, recordAt } from "./comparison";
import type { PairVerdict, WhyCode } from "./draft";
import type { FundingRecord } from "./record";
import { phasesDiffer, saysInstalment } from "./title-form";
import { WITH_TAX } from "./weights";

const PRIOR = (why: WhyCode): PairVerdict => ({ kind: "PRIOR_ROUND_SAME_CLAIM", why });

/** Whether the row's own payment was made after the fund had paid: then it cannot have been counted. */
function paidLater(asked: FundingRecord, earlier: FundingRecord): boolean {
  return asked.date !== "" && earlier.filed !== "" && asked.date > earlier.filed;
}

function transferAgainst(asked: FundingRecord, earlier: FundingRecord, numbersDiffer: boolean): PairVerdict {
  const day = sameDay(asked.date, earlier.date);
  if (day === "equal") return PRIOR("why.same-payment-before");
  const full =
    asked.amount !== undefined &&
    asked.contractAmount !== undefined &&
    asked.amount * WITH_TAX >= asked.contractAmount &&
    (earlier.money ?? 0) > 0;
  if (numbersDiffer) return { kind: "RENEWAL" };
  if (full) return PRIOR("why.whole-contract-again");
  if (day === "different" || paidLater(asked, earlier)) return { kind: "PRIOR_ROUND_INSTALMENT" };
  if (sameAmount(asked.money, earlier.money) === "equal") return PRIOR("why.same-award");
  if (saysInstalment(asked.remark) || saysInstalment(asked.title)) return { kind: "PRIOR_ROUND_INSTALMENT" };
  return { kind: "PRIOR_ROUND_TO_VERIFY", note: "note.no-payment-date" };
}

/** A live application and a live payment of the same party that is not its own; undefined when not one matter. */
export function againstEarlierPayment(
  comparison: Comparison,
  application: number,
  payment: number,
): PairVerdict | undefined {
  const asked = recordAt(comparison, application);
  const earlier = recordAt(comparison, payment);
  const shared = sharedObject(comparison, application, payment);
  if (asked.article === 12 || earlier.article === 12) return undefined;
  if (earlier.article !== 0 && earlier.article !== asked.article) {
    if (shared.number) return PRIOR("why.same-project-before");
    if (!shared.patent && !shared.registration) return undefined;
    const otherCosts = asked.article === 11 || earlier.article === 11;
    return { kind: otherCosts ? "OTHER_COST_BASE" : "SAME_PATENT_TWO_ARTICLES" };
  }
  const object = shared.number || shared.registration;
  if (asked.article === 10) {
    if (object || shared.patent)
      return transferAgainst(asked, earlier, shared.numbersDiffer && !shared.registration);
    return shared.pctOnly ? { kind: "PATENT_FAMILY" } : undefined;
  }
  if (asked.article === 11) {
    if (!object) return undefined;
    if (shared.registrationsDiffer && sameDay(asked.date, earlier.date) !== "equal")
      return { kind: "RENEWAL" };
    return sameDay(asked.date, earlier.date) === "different" || paidLater(asked, earlier)
      ? { kind: "PRIOR_ROUND_INSTALMENT", note: "note.same-loan-other-day" }
      : PRIOR("why.same-loan");
  }
  if (!shared.number) return undefined;
  if (asked.article === 13)
    return sameDay(asked.date, earlier.date) === "different" || phasesDiffer(asked.title, earlier.title)
      ? { kind: "RENEWAL" }
      : PRIOR("why.same-product");
  return PRIOR("why.same-project");
}

/** Two payments of this fund to one party for one object; undefined when they are simply instalments. */
export function paymentPair(comparison: Comparison, left: number, right: number): PairVerdict | undefined {
  const a = recordAt(comparison, left);
  const b = recordAt(comparison, right);
  const shared = sharedObject(comparison, left, right);
  if (a.article === 12 || b.article === 12 || (a.article !== 0 && b.article !== 0 && a.article !== b.article))
    return undefined;
  if (!shared.number && !shared.registration && (!shared.patent || shared.numbersDiffer)) return undefined;
  if (a.article === 11 && !shared.number && !shared.registration) return undefined;
  const equal = sameAmount(a.money, b.money) === "equal";
  if (!equal || phasesDiffer(a.remark, b.remark) || shared.patentsDisjoint) return undefined;
  if (a.year !== 0 && b.year !== 0 && a.year !== b.year && sameDay(a.date, b.date) === "different")
    return undefined;
  if (sameDay(a.date, b.date) === "different") return undefined;
  return { kind: "PAID_TWICE", why: "why.same-payment" };
}
