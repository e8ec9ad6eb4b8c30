/** From what the ledger read to flat records. Claims, payments and other funding keep their facts as `source`. */

import type { LedgerReading } from "../ledger/reading";
import type { Claim } from "../policy/claim";
import { type Fact, knownValue } from "../policy/fact";
import { Decimal, type Yuan } from "../policy/money";
import type { OtherFunding, Payment } from "../policy/payment";
import { type AwardRates, askedOf } from "./amount-at-risk";
import { type FundingRecord, fundingRecord, type RecordState } from "./record";

/** A fact as text: what is known, or the cell as typed where it cannot be used. */
function text(fact: Fact<string>): string {
  return fact.state === "known" ? fact.value : fact.state === "invalid" ? fact.raw : "";
}

function list(fact: Fact<readonly string[]>): string {
  return fact.state === "known" ? fact.value.join("、") : fact.state === "invalid" ? fact.raw : "";
}

/** Whole fen; a fraction of a fen never tells two payments apart. */
export function fen(amount: Yuan | undefined): number | undefined {
  return amount === undefined ? undefined : amount.times(100).round().toNumber();
}

/** Yuan of whole fen. */
export function yuanOfFen(amount: number): Yuan {
  return new Decimal(amount).div(100);
}

function sumOf(...facts: readonly Fact<Yuan>[]): Yuan | undefined {
  let sum: Yuan | undefined;
  for (const fact of facts) {
    const value = knownValue(fact);
    if (value !== undefined) sum = sum === undefined ? value : sum.plus(value);
  }
  return sum;
}

const REFUSED = /不予支持|不予立项|不予受理|未通过|驳回|撤回|退件|撤销申报|放弃申报/;
const AGAIN = /重新|再次|恢复|补正后/;

function claimIsVoid(claim: Claim): boolean {
  if (claim.withdrawn) return true;
  if ("reviewResult" in claim && knownValue(claim.reviewResult) === "rejected") return true;
  const remark = text(claim.remark);
  return REFUSED.test(remark) && !AGAIN.test(remark);
}

function specific(claim: Claim): Partial<FundingRecord> {
  switch (claim.article) {
    case 10: {
      const paid = knownValue(claim.patentPaid) ?? knownValue(claim.paid);
      return {
        mode: knownValue(claim.mode) ?? "",
        supplier: text(claim.supplier),
        amount: fen(paid),
        contractAmount: fen(knownValue(claim.contractAmount)),
        date: knownValue(claim.paymentDate) ?? "",
      };
    }
    case 11:
      return {
        lender: text(claim.lender),
        pledgeNo: text(claim.pledgeRegistrationNo),
        amount: fen(knownValue(claim.feeTotal) ?? sumOf(claim.guaranteeFee, claim.appraisalFee)),
        loan: fen(knownValue(claim.loanDrawn)),
        date: knownValue(claim.settledDate) ?? "",
      };
    case 12:
      return { year: knownValue(claim.year) ?? 0, amount: fen(knownValue(claim.pledgeAmount)) };
    case 13:
      return { amount: fen(knownValue(claim.scale)), date: knownValue(claim.issueDate) ?? "" };
    default:
      return { amount: fen(knownValue(claim.recommended) ?? knownValue(claim.requested)) };
  }
}

export function recordOfClaim(claim: Claim, rates: AwardRates): FundingRecord {
  const { capOwner } = claim.applicant;
  return fundingRecord({
    role: "application",
    sheet: claim.sheet,
    row: claim.row,
    order: claim.order,
    claim: claim.id,
    article: claim.article,
    name: text(claim.applicant.name),
    code: text(claim.applicant.uscc),
    legalPerson: capOwner.startsWith("name:") ? "" : capOwner,
    number: text(claim.projectNo),
    applicationNo: text(claim.applicationNo),
    patents: list(claim.patents),
    title: text(claim.title),
    remark: text(claim.remark),
    filed: knownValue(claim.applicationDate) ?? "",
    money: fen(askedOf(claim, rates)),
    state: claimIsVoid(claim) ? "void" : "live",
    source: claim,
    ...specific(claim),
  });
}

export function recordOfPayment(payment: Payment, order: number): FundingRecord {
  const amount = knownValue(payment.amount);
  const recovered = knownValue(payment.recovered);
  const wholly = amount !== undefined && recovered !== undefined && amount.gt(0) && recovered.gte(amount);
  return fundingRecord({
    role: "payment",
    sheet: payment.sheet,
    row: payment.row,
    order,
    article: knownValue(payment.article) ?? 0,
    name: text(payment.name),
    code: text(payment.uscc),
    legalPerson: payment.capOwner.startsWith("name:") ? "" : payment.capOwner,
    number: text(payment.projectNo),
    pledgeNo: text(payment.pledgeRegistrationNo),
    applicationNo: text(payment.applicationNo),
    patents: list(payment.patents),
    title: text(payment.title),
    remark: text(payment.remark),
    year: knownValue(payment.capYear) ?? 0,
    amount: fen(amount),
    money: fen(amount),
    date: knownValue(payment.eventDate) ?? "",
    filed: knownValue(payment.paidDate) ?? "",
    state: !payment.inForce ? "void" : wholly ? "returned" : "live",
    partlyReturned: !wholly && recovered !== undefined && recovered.gt(0),
    source: payment,
  });
}

/**
 * Approved counts as obtained (reading A14-5), so does a list without any column for the state: it says what was
 * received. On public notice, applied for, or a blank cell in a column of states: not yet.
 */
function otherState(other: OtherFunding): RecordState {
  const amount = knownValue(other.amount);
  const returned = knownValue(other.returned);
  if (amount !== undefined && returned !== undefined && amount.gt(0) && returned.gte(amount))
    return "returned";
  switch (other.state.state) {
    case "absent":
      return "live";
    case "known":
      break;
    default:
      return other.date.state === "known" ? "live" : "pending";
  }
  switch (other.state.value) {
    case "paid":
    case "approved":
      return "live";
    case "refused":
      return "void";
    case "returned":
      return "returned";
    default:
      return "pending";
  }
}

/** A list of other funds names the project in its key, or, where it has none, as what was supported. */
export function titleOfFunding({ key, matter }: OtherFunding): Fact<string> {
  return key.state === "known" ? key : matter;
}

export function recordOfOtherFunding(other: OtherFunding, order: number): FundingRecord {
  const state = otherState(other);
  const returned = knownValue(other.returned);
  return fundingRecord({
    role: "other-fund",
    sheet: other.sheet,
    row: other.row,
    order,
    name: text(other.name),
    code: text(other.uscc),
    legalPerson: other.capOwner.startsWith("name:") ? "" : other.capOwner,
    number: text(other.projectNo),
    patents: list(other.patents),
    about: text(other.key),
    title: text(titleOfFunding(other)),
    matter: [text(other.matter), text(other.fundName)].filter((part) => part !== "").join(" "),
    remark: text(other.remark),
    amount: fen(knownValue(other.amount)),
    date: knownValue(other.date) ?? "",
    filed: knownValue(other.date) ?? "",
    state,
    partlyReturned: state === "live" && returned !== undefined && returned.gt(0),
    source: other,
  });
}

/** All records of a reading: claims, then payments, then other funds. */
export function recordsOf(reading: LedgerReading, rates: AwardRates): readonly FundingRecord[] {
  return [
    ...reading.claims.map((claim) => recordOfClaim(claim, rates)),
    ...reading.payments
      .filter(({ inClaimRow }) => inClaimRow === undefined)
      .map((payment) => recordOfPayment(payment, payment.order)),
    ...reading.otherFunding.map((other) => recordOfOtherFunding(other, other.order)),
  ];
}
