/**
 * Two applications of one party that share an object: the same claim again, another instalment, another term, or
 * one project under two articles (Article 14, clause 1; readings A14-1 and A14-6).
 */
import { type Sameness, sameAmount, sameDay } from "./amounts-and-dates";
import { type Comparison, recordAt } from "./comparison";
import type { PairVerdict, WhyCode } from "./draft";
import type { KeyTable } from "./key-table";
import type { FundingRecord } from "./record";
import { phasesDiffer, saysInstalment } from "./title-form";
import { ROUNDING, WITH_TAX } from "./weights";

/** What the shared keys of two rows amount to. */
export interface SharedObject {
  readonly number: boolean;
  readonly registration: boolean;
  readonly patent: boolean;
  /** Only a PCT number or a family ties them. */
  readonly pctOnly: boolean;
  /** Both rows have numbers, and none in common. */
  readonly numbersDiffer: boolean;
  readonly registrationsDiffer: boolean;
  /** Both rows have application numbers of patents, and none in common. */
  readonly patentsDisjoint: boolean;
}

function bothHave(
  table: KeyTable,
  left: number,
  right: number,
  kind: "number" | "registration" | "patent",
): boolean {
  return table.hasKind(left, kind) && table.hasKind(right, kind);
}

/** The keys two rows share, by what they are. */
export function sharedObject(
  { keys: { table } }: Pick<Comparison, "keys">,
  left: number,
  right: number,
): SharedObject {
  let number = false;
  let registration = false;
  let patent = false;
  let pct = false;
  for (const key of table.shared(left, right)) {
    const kind = table.kindOf(key);
    if (kind === "number") number = true;
    else if (kind === "registration") registration = true;
    else if (kind === "patent" || kind === "publication") patent = true;
    else if (kind === "pct") pct = true;
  }
  return {
    number,
    registration,
    patent,
    pctOnly: pct && !number && !registration && !patent,
    numbersDiffer: !number && bothHave(table, left, right, "number"),
    registrationsDiffer: !registration && bothHave(table, left, right, "registration"),
    patentsDisjoint: !patent && bothHave(table, left, right, "patent"),
  };
}

const SAME = (why: WhyCode): PairVerdict => ({ kind: "SAME_CLAIM_TWICE", why });

/** Sum of two payments against the contract sum: within it, above it by no more than tax, or beyond. */
function againstContract(a: FundingRecord, b: FundingRecord): "within" | "tax" | "beyond" | "unknown" {
  if (a.amount === undefined || b.amount === undefined) return "unknown";
  const first = a.contractAmount ?? b.contractAmount;
  const second = b.contractAmount ?? a.contractAmount;
  if (first === undefined || second === undefined) return "unknown";
  const contract = first === second ? first : first + second;
  const paid = a.amount + b.amount;
  return paid <= contract * ROUNDING ? "within" : paid <= contract * WITH_TAX ? "tax" : "beyond";
}

/** Payments under one contract of Article 10. */
function samePaymentOrInstalment(a: FundingRecord, b: FundingRecord, shared: SharedObject): PairVerdict {
  const amount = sameAmount(a.amount, b.amount);
  const day = sameDay(a.date, b.date);
  const sum = againstContract(a, b);
  const phases = phasesDiffer(a.remark, b.remark) || phasesDiffer(a.title, b.title);
  if (shared.patentsDisjoint && amount !== "different" && day !== "different") {
    if (sum === "within") return { kind: "SPLIT_CONTRACT" };
    return sum === "unknown"
      ? { kind: "SAME_OBJECT_TO_VERIFY", note: "note.other-patents" }
      : SAME("why.full-amount-each");
  }
  if (amount === "equal") return equalPayments(a, b, day, sum, phases);
  if (amount === "unknown")
    return day === "different" || phases
      ? { kind: "INSTALMENT" }
      : SAME(day === "equal" ? "why.same-day" : "why.no-other-payment");
  if (day === "different" || phases || sum === "within" || sum === "tax") return { kind: "INSTALMENT" };
  if (day === "equal") return { kind: "SAME_OBJECT_TO_VERIFY", note: "note.same-day-other-amount" };
  return sum === "beyond" ? { kind: "INSTALMENT" } : { kind: "EQUAL_PAYMENTS", note: "note.no-dates" };
}

function equalPayments(
  a: FundingRecord,
  b: FundingRecord,
  day: Sameness,
  sum: ReturnType<typeof againstContract>,
  phases: boolean,
): PairVerdict {
  if (day === "equal") return SAME("why.same-payment");
  if (sum === "beyond") return SAME("why.sum-over-contract");
  if (sum === "within" || sum === "tax") return { kind: "INSTALMENT" };
  if (phases || saysInstalment(a.remark) || saysInstalment(b.remark)) return { kind: "INSTALMENT" };
  return day === "unknown" ? SAME("why.same-amount") : { kind: "EQUAL_PAYMENTS", note: "note.equal-amounts" };
}

function transferPair(a: FundingRecord, b: FundingRecord, shared: SharedObject): PairVerdict | undefined {
  if (shared.number || shared.registration || (shared.patent && !shared.numbersDiffer))
    return samePaymentOrInstalment(a, b, shared);
  if (shared.patent) {
    const amount = sameAmount(a.amount, b.amount);
    const day = sameDay(a.date, b.date);
    if (amount === "equal" && day === "equal")
      return { kind: "SAME_CLAIM_TWICE", why: "why.same-payment", note: "note.other-number" };
    if (amount === "equal" && day === "unknown")
      return { kind: "SAME_OBJECT_TO_VERIFY", note: "note.other-number" };
    return { kind: "RENEWAL" };
  }
  return shared.pctOnly ? { kind: "PATENT_FAMILY" } : undefined;
}

/** Loans of Article 11: a loan is one event; another loan on the same patent is another. */
function pledgePair(a: FundingRecord, b: FundingRecord, shared: SharedObject): PairVerdict | undefined {
  const loan = sameAmount(a.loan, b.loan);
  const day = sameDay(a.date, b.date);
  const fees = sameAmount(a.amount, b.amount);
  const differing =
    Number(loan === "different") + Number(day === "different") + Number(shared.registrationsDiffer);
  if (shared.number) {
    if (differing === 0) return SAME("why.same-loan");
    return differing === 1
      ? { kind: "SAME_OBJECT_TO_VERIFY", note: "note.same-loan-other-figures" }
      : { kind: "RENEWAL" };
  }
  if (shared.registration) {
    if (!shared.numbersDiffer) return differing === 0 ? SAME("why.same-registration") : { kind: "RENEWAL" };
    return loan === "equal" && day === "equal"
      ? { kind: "SAME_CLAIM_TWICE", why: "why.same-loan", note: "note.other-number" }
      : { kind: "RENEWAL" };
  }
  if (shared.patent && !shared.numbersDiffer && !shared.registrationsDiffer)
    return loan === "equal" && day === "equal" && fees !== "different" ? SAME("why.same-loan") : undefined;
  return undefined;
}

function productPair(a: FundingRecord, b: FundingRecord, shared: SharedObject): PairVerdict | undefined {
  if (!shared.number) return undefined;
  const another = sameAmount(a.amount, b.amount) === "different" && sameDay(a.date, b.date) === "different";
  return another || phasesDiffer(a.title, b.title) ? { kind: "RENEWAL" } : SAME("why.same-product");
}

function isProject(record: FundingRecord): boolean {
  return record.article >= 6 && record.article <= 9;
}

/** Two live applications of one party; undefined when what they share does not make them one matter. */
export function applicationPair(
  comparison: Comparison,
  left: number,
  right: number,
): PairVerdict | undefined {
  const a = recordAt(comparison, left);
  const b = recordAt(comparison, right);
  const shared = sharedObject(comparison, left, right);
  if (a.article === 12 || b.article === 12) return undefined;
  if (a.article !== b.article) {
    if (shared.number) return { kind: "SAME_PROJECT_TWO_ARTICLES" };
    if (!shared.patent && !shared.registration) return shared.pctOnly ? { kind: "PATENT_FAMILY" } : undefined;
    const otherCosts = a.article === 11 || b.article === 11;
    return { kind: otherCosts ? "OTHER_COST_BASE" : "SAME_PATENT_TWO_ARTICLES" };
  }
  if (isProject(a)) {
    if (shared.number)
      return phasesDiffer(a.title, b.title) ? { kind: "SAME_OBJECT_TO_VERIFY" } : SAME("why.same-project");
    return undefined;
  }
  if (a.article === 10) return transferPair(a, b, shared);
  return a.article === 11 ? pledgePair(a, b, shared) : productPair(a, b, shared);
}
