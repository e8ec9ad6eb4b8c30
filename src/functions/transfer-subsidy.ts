import type { Yuan } from "../policy/money";
import { transferSubsidy } from "../policy/transfer-subsidy";
import type { TraceStep } from "../policy/verdict";
import { amountOf, dayOf } from "./arguments";
import { type Argument, type ArgumentCell, spill } from "./columns";
import { rulesAt } from "./rules-at";

export function transferArguments(amount: unknown, priorYTD: unknown, asOf: unknown): readonly Argument[] {
  return [
    { label: "paid", value: amount },
    { label: "prior", value: priorYTD },
    { label: "asOf", value: asOf },
  ];
}

/** The subsidy of one row; undefined where no payment is filled in. */
export function transferOfRow(cells: readonly ArgumentCell[], trace?: TraceStep[]): Yuan | undefined {
  const paid = amountOf(cells[0], "paid");
  const prior = amountOf(cells[1], "prior");
  const rules = rulesAt(dayOf(cells[2], "asOf"));
  if (paid === undefined) return undefined;
  return transferSubsidy(prior === undefined ? { paid } : { paid, prior }, rules, trace).amount;
}

/**
 * Subsidy for acquiring patents (Article 10) in yuan: 40 % of what was actually paid, down to the fen, within the annual cap of 1,000,000 yuan per enterprise. Eligibility and other fiscal money are not examined.
 * @customfunction TRANSFER_SUBSIDY
 * @param amount Amount actually paid for the patents, in yuan; a cell or a column.
 * @param priorYTD Already awarded to the enterprise under Article 10 this year, in yuan; 0 if left out.
 * @param asOf Day whose regulation applies, usually the application date; if left out, the last regulation known.
 * @returns The subsidy in yuan; blank where the amount is blank.
 */
export function transferSubsidyFunction(
  amount: unknown[][],
  priorYTD?: unknown[][],
  asOf?: unknown[][],
): unknown[][] {
  return spill(transferArguments(amount, priorYTD, asOf), (cells) => transferOfRow(cells)?.toNumber() ?? "");
}
