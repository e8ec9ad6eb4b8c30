import { bankReward } from "../policy/bank-reward";
import { exactText, type Yuan } from "../policy/money";
import type { Rules } from "../policy/rules";
import type { TraceStep } from "../policy/verdict";
import { amountOf, countOf, dayOf } from "./arguments";
import { type Argument, type ArgumentCell, labelText, spill } from "./columns";
import { Refusal } from "./refusal";
import { rulesAt } from "./rules-at";

export function bankArguments(amount: unknown, count: unknown, asOf: unknown): readonly Argument[] {
  return [
    { label: "pledged", value: amount },
    { label: "count", value: count },
    { label: "asOf", value: asOf },
  ];
}

/** The missing figure decides whether the threshold is exceeded, or what the reward is. */
export function bankUndecided(amount: Yuan | undefined, rules: Rules): Refusal {
  return new Refusal("unavailable", "bank.undecided", {
    name: labelText(amount === undefined ? "pledged" : "count"),
    amount: exactText(rules.values["art12.amount-threshold"]),
    count: rules.values["art12.count-threshold"].toNumber(),
  });
}

/** The reward of one row before the pool; undefined where neither figure is filled in. */
export function bankOfRow(cells: readonly ArgumentCell[], trace?: TraceStep[]): Yuan | undefined {
  const amount = amountOf(cells[0], "pledged");
  const count = countOf(cells[1], "count");
  const rules = rulesAt(dayOf(cells[2], "asOf"));
  if (amount === undefined && count === undefined) return undefined;
  const reward = bankReward({ amount, count }, rules, trace).amount;
  if (reward === undefined) throw bankUndecided(amount, rules);
  return reward;
}

/**
 * Reward of one commercial bank (Article 12) in yuan before the pool: 0.1 % of the patent pledges registered in the year if they exceed 300,000,000 yuan or number more than 20, within 1,000,000 yuan per institution.
 * @customfunction BANK_REWARD
 * @param amount Patent pledges registered in the year, in yuan.
 * @param count Number of pledge registrations in the year; exactly 20 is not more than 20.
 * @param asOf Day whose regulation applies; if left out, the last regulation known.
 * @returns The reward in yuan; 0 below the threshold; blank where both figures are blank.
 */
export function bankRewardFunction(amount: unknown[][], count: unknown[][], asOf?: unknown[][]): unknown[][] {
  return spill(bankArguments(amount, count, asOf), (cells) => bankOfRow(cells)?.toNumber() ?? "");
}
