import { type BankInput, bankReward, bankRewardPool } from "../policy/bank-reward";
import { amountOf, countOf } from "./arguments";
import { bankUndecided } from "./bank-reward";
import type { Argument, ArgumentCell } from "./columns";
import { spillTogether } from "./rows";
import { rulesAt } from "./rules-at";

export function bankPoolArguments(amounts: unknown, counts: unknown): readonly Argument[] {
  return [
    { label: "pledged", value: amounts },
    { label: "count", value: counts },
  ];
}

/** One institution; both figures undefined in a blank row. Refuses a row that cannot be decided. */
export function bankOfPoolRow(cells: readonly ArgumentCell[]): BankInput {
  const rules = rulesAt(undefined);
  const bank = { amount: amountOf(cells[0], "pledged"), count: countOf(cells[1], "count") };
  const blank = bank.amount === undefined && bank.count === undefined;
  if (!blank && bankReward(bank, rules).amount === undefined) throw bankUndecided(bank.amount, rules);
  return bank;
}

/**
 * Rewards of several commercial banks (Article 12) in yuan after the pool of 3,000,000 yuan, each row one institution: if their rewards exceed the pool, it is shared pro rata to the fen by largest remainder. Add branches of one legal person together first.
 * @customfunction BANK_REWARD_POOL
 * @param amounts Patent pledges registered in the year, in yuan, one row per institution.
 * @param counts Number of pledge registrations in the year, one row per institution.
 * @returns One reward per row, in yuan; they add up to the pool at most. A row that cannot be decided takes nothing.
 */
export function bankRewardPoolFunction(amounts: unknown[][], counts: unknown[][]): unknown[][] {
  return spillTogether(bankPoolArguments(amounts, counts), bankOfPoolRow, (banks) =>
    bankRewardPool(banks, rulesAt(undefined)).awards.map((award) => award?.toNumber() ?? ""),
  );
}
