/**
 * Article 12: 支持商业银行开展专利质押贷款工作.
 *
 * Rewards a commercial bank whose patent pledges registered in the year exceed 3 亿元, or number more than 20, with
 * 0.1 % of the pledged amount; per institution up to 100 万元, all rewards together up to 300 万元.
 *
 * 超过 excludes the figure itself (A12-1). Both branches of the OR have the same base and rate, so it decides only
 * whether, and one figure decides where the other is missing (A12-2). The base is the whole amount (A12-3). Leaves
 * open: whether branches are one institution (A12-4), how a pool that is too small is shared (A12-5), what counts
 * as an item (A12-7). The money has a list of permitted uses, which no figure here can check.
 */
import { takeRoom } from "./annual-room";
import type { CellRef } from "./fact";
import { exactText, usableAmount, type Yuan, ZERO } from "./money";
import { type PoolShares, sharePool } from "./pool";
import { roundReward } from "./rounding";
import type { Rules } from "./rules";
import type { TraceStep } from "./verdict";

export interface BankInput {
  /** Registered in the year, in yuan; undefined: not known. */
  readonly amount: Yuan | undefined;
  /** Registrations in the year; undefined: not known. */
  readonly count: number | undefined;
  /** Already awarded to the institution for the year, in yuan. */
  readonly prior?: Yuan;
  readonly cells?: readonly CellRef[];
}

/** Strictly more than the amount, or strictly more than the items; undefined where what is missing decides. */
export function exceedsThreshold(
  amount: Yuan | undefined,
  count: number | undefined,
  rules: Rules,
): boolean | undefined {
  const byAmount = amount?.gt(rules.values["art12.amount-threshold"]);
  const byCount = count === undefined ? undefined : rules.values["art12.count-threshold"].lt(count);
  if (byAmount === true || byCount === true) return true;
  return byAmount === undefined || byCount === undefined ? undefined : false;
}

/** 0.1 % of the pledged amount, rounded, before every cap. */
export function bankCeiling(
  amount: Yuan,
  rules: Rules,
  trace?: TraceStep[],
  cells: readonly CellRef[] = [],
): Yuan {
  const rate = rules.values["art12.rate"];
  const exact = usableAmount(amount, "amount").times(rate);
  const computed = roundReward(exact, rules);
  trace?.push({
    code: computed.eq(exact) ? "art12.rate" : "art12.rate-rounded",
    article: "12",
    values: {
      pledged: exactText(amount),
      rate: rate.toFixed(),
      exact: exactText(exact),
      amount: exactText(computed),
    },
    result: computed,
    cells,
    ...(computed.eq(exact) ? {} : { reading: "G1" }),
  });
  return computed;
}

export interface BankReward {
  /** Whether the threshold is exceeded; undefined: cannot be told. */
  readonly exceeds: boolean | undefined;
  /** Undefined where the amount is not known. */
  readonly computed: Yuan | undefined;
  readonly roomBefore: Yuan;
  /** After the institution's cap, before the pool; zero below the threshold, undefined where it cannot be told. */
  readonly amount: Yuan | undefined;
}

/**
 * The reward of one institution before the pool.
 * @throws {AmountRefused} for a negative or non-finite amount.
 */
export function bankReward(input: BankInput, rules: Rules, trace?: TraceStep[]): BankReward {
  const prior = input.prior === undefined ? ZERO : usableAmount(input.prior, "prior");
  const exceeds = exceedsThreshold(input.amount, input.count, rules);
  noteThreshold(input, exceeds, rules, trace);
  const computed =
    input.amount === undefined ? undefined : bankCeiling(input.amount, rules, trace, input.cells);
  const cap = rules.values["art12.institution-cap"];
  const room = { article: "12", cap, prior, used: ZERO };
  if (exceeds !== true || computed === undefined) {
    const { roomBefore } = takeRoom({ ...room, wanted: ZERO });
    return { exceeds, computed, roomBefore, amount: exceeds === false ? ZERO : undefined };
  }
  return { exceeds, computed, ...takeRoom({ ...room, wanted: computed }, trace) };
}

/** Says in the trace what the threshold test found. */
export function noteThreshold(
  { amount, count, cells }: Pick<BankInput, "amount" | "count" | "cells">,
  exceeds: boolean | undefined,
  rules: Rules,
  trace?: TraceStep[],
): void {
  trace?.push({
    code: exceeds === undefined ? "art12.threshold-open" : exceeds ? "art12.exceeds" : "art12.not-exceeds",
    article: "12",
    values: {
      pledged: amount === undefined ? "?" : exactText(amount),
      count: count ?? "?",
      amountThreshold: exactText(rules.values["art12.amount-threshold"]),
      countThreshold: rules.values["art12.count-threshold"].toNumber(),
    },
    cells: cells ?? [],
    ...(amount?.eq(rules.values["art12.amount-threshold"]) ||
    rules.values["art12.count-threshold"].eq(count ?? -1)
      ? { reading: "A12-1" }
      : {}),
  });
}

/**
 * The rewards of several institutions, each row its own institution, after the pool.
 * Rows that cannot be decided take nothing and nothing is kept for them.
 * @throws {AmountRefused} for a negative or non-finite amount.
 */
export function bankRewardPool(banks: readonly BankInput[], rules: Rules, used: Yuan = ZERO): PoolShares {
  const amounts = banks.map((bank) => bankReward(bank, rules).amount);
  return sharePool(amounts, rules.values["art12.pool"].minus(usableAmount(used, "used")), rules);
}
