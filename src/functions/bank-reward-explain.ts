import type { TraceStep } from "../policy/verdict";
import { bankArguments, bankOfRow } from "./bank-reward";
import { spill } from "./columns";
import { explained } from "./explain";
import { functionText } from "./refusal";

/**
 * The steps of BANK_REWARD in words, with the article of each.
 * @customfunction BANK_REWARD_EXPLAIN
 * @param amount Patent pledges registered in the year, in yuan.
 * @param count Number of pledge registrations in the year; exactly 20 is not more than 20.
 * @param asOf Day whose regulation applies; if left out, the last regulation known.
 * @returns One line per step.
 */
export function bankRewardExplain(amount: unknown[][], count: unknown[][], asOf?: unknown[][]): unknown[][] {
  return spill(bankArguments(amount, count, asOf), (cells) => {
    const trace: TraceStep[] = [];
    const reward = bankOfRow(cells, trace);
    return reward === undefined ? functionText("explain.blank") : explained(trace, reward);
  });
}
