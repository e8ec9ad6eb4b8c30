import type { TraceStep } from "../policy/verdict";
import { spill } from "./columns";
import { explained } from "./explain";
import { functionText } from "./refusal";
import { transferArguments, transferOfRow } from "./transfer-subsidy";

/**
 * The steps of TRANSFER_SUBSIDY in words, with the article of each.
 * @customfunction TRANSFER_SUBSIDY_EXPLAIN
 * @param amount Amount actually paid for the patents, in yuan; a cell or a column.
 * @param priorYTD Already awarded to the enterprise under Article 10 this year, in yuan; 0 if left out.
 * @param asOf Day whose regulation applies, usually the application date; if left out, the last regulation known.
 * @returns One line per step.
 */
export function transferSubsidyExplain(
  amount: unknown[][],
  priorYTD?: unknown[][],
  asOf?: unknown[][],
): unknown[][] {
  return spill(transferArguments(amount, priorYTD, asOf), (cells) => {
    const trace: TraceStep[] = [];
    const award = transferOfRow(cells, trace);
    return award === undefined ? functionText("explain.blank") : explained(trace, award);
  });
}
