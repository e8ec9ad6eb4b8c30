/**
 * Which figures of a claim are asked for their unit, and what is usual among those of one column: the middle figure,
 * and where "far above" and "far below" begin.
 */
import type { Claim } from "../policy/claim";
import type { Fact } from "../policy/fact";
import type { Yuan } from "../policy/money";

const TIMES_MIDDLE = 2_000;

export type MoneyKey =
  | "paid"
  | "patentPaid"
  | "guaranteeFee"
  | "appraisalFee"
  | "feeTotal"
  | "loanDrawn"
  | "pledgeAmount"
  | "scale"
  | "recommended";

const MONEY_KEYS: readonly MoneyKey[] = [
  "paid",
  "patentPaid",
  "guaranteeFee",
  "appraisalFee",
  "feeTotal",
  "loanDrawn",
  "pledgeAmount",
  "scale",
  "recommended",
];
const MONEY_OF: Readonly<Record<Claim["article"], readonly MoneyKey[]>> = {
  6: ["recommended"],
  7: ["recommended"],
  8: ["recommended"],
  9: ["recommended"],
  10: ["paid", "patentPaid"],
  11: ["guaranteeFee", "appraisalFee", "feeTotal", "loanDrawn"],
  12: ["pledgeAmount"],
  13: ["scale"],
};

function moneyOf(claim: Claim, key: MoneyKey): Fact<Yuan> | undefined {
  switch (claim.article) {
    case 10:
      return key === "paid" ? claim.paid : key === "patentPaid" ? claim.patentPaid : undefined;
    case 11:
      if (key === "guaranteeFee") return claim.guaranteeFee;
      if (key === "appraisalFee") return claim.appraisalFee;
      if (key === "feeTotal") return claim.feeTotal;
      return key === "loanDrawn" ? claim.loanDrawn : undefined;
    case 12:
      return key === "pledgeAmount" ? claim.pledgeAmount : undefined;
    case 13:
      return key === "scale" ? claim.scale : undefined;
    default:
      return key === "recommended" ? claim.recommended : undefined;
  }
}

/** The usual figure of a column, and what lies far above and far below it. */
export interface Usual {
  readonly middle: Yuan;
  readonly farAbove: Yuan;
  readonly farBelow: Yuan;
}

export type BySheet<T> = Map<string, Partial<Record<MoneyKey, T>>>;

/** By sheet and figure, where there are three figures or more. */
export function usualFigures(claims: readonly Claim[]): BySheet<Usual> {
  const values: BySheet<Yuan[]> = new Map();
  let own: Partial<Record<MoneyKey, Yuan[]>> = {};
  let sheet: string | undefined;
  for (const claim of claims) {
    if (claim.sheet !== sheet) {
      sheet = claim.sheet;
      own = values.get(sheet) ?? {};
      values.set(sheet, own);
    }
    for (const key of MONEY_OF[claim.article]) {
      const fact = moneyOf(claim, key);
      if (fact?.state !== "known" || fact.value.isZero()) continue;
      const list = own[key];
      if (list) list.push(fact.value);
      else own[key] = [fact.value];
    }
  }
  const found: BySheet<Usual> = new Map();
  for (const [sheet, own] of values) {
    const usual: Partial<Record<MoneyKey, Usual>> = {};
    for (const key of MONEY_KEYS) {
      const list = own[key];
      const middle = list && list.length >= 3 ? middleOf(list) : undefined;
      if (middle)
        usual[key] = {
          middle,
          farAbove: middle.times(TIMES_MIDDLE),
          farBelow: middle.div(TIMES_MIDDLE),
        };
    }
    found.set(sheet, usual);
  }
  return found;
}

/**
 * The lower middle. Exponent and first limb put figures in order up to ties, in a plain array of numbers; only those
 * that tie with the middle are compared whole (comparing them all costs as much as the reading).
 */
function middleOf(list: readonly Yuan[]): Yuan | undefined {
  const keys = new Float64Array(list.length);
  list.forEach((figure, i) => {
    keys[i] = orderKey(figure);
  });
  const wanted = Math.floor((list.length - 1) / 2);
  const key = keys.toSorted()[wanted];
  let below = 0;
  const tied: Yuan[] = [];
  list.forEach((figure, i) => {
    const own = keys[i];
    if (own === undefined || key === undefined || own > key) return;
    if (own < key) below++;
    else tied.push(figure);
  });
  return tied.sort((left, right) => left.cmp(right))[wanted - below];
}

/** Never greater for the smaller of two positive figures. */
function orderKey(figure: Yuan): number {
  return figure.e * 1e8 + (figure.d[0] ?? 0);
}
