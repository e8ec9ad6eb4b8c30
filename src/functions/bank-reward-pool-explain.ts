import { bankReward, bankRewardPool } from "../policy/bank-reward";
import type { TraceStep } from "../policy/verdict";
import { bankOfPoolRow, bankPoolArguments } from "./bank-reward-pool";
import { explained, poolStep } from "./explain";
import { functionText } from "./refusal";
import { spillTogether } from "./rows";
import { rulesAt } from "./rules-at";

/**
 * The steps of BANK_REWARD_POOL in words, one text per row, with the article of each.
 * @customfunction BANK_REWARD_POOL_EXPLAIN
 * @param amounts Patent pledges registered in the year, in yuan, one row per institution.
 * @param counts Number of pledge registrations in the year, one row per institution.
 * @returns One text per row, one line per step.
 */
export function bankRewardPoolExplain(amounts: unknown[][], counts: unknown[][]): unknown[][] {
  const rules = rulesAt(undefined);
  return spillTogether(bankPoolArguments(amounts, counts), bankOfPoolRow, (banks) => {
    const shares = bankRewardPool(banks, rules);
    return banks.map((bank, place) => {
      const award = shares.awards[place];
      const trace: TraceStep[] = [];
      const before = bankReward(bank, rules, trace).amount;
      if (award === undefined || before === undefined) return functionText("explain.blank");
      return explained(before.isZero() ? trace : [...trace, poolStep("12", shares, before, award)], award);
    });
  });
}
