import type { TraceStep } from "../policy/verdict";
import { spill } from "./columns";
import { explained } from "./explain";
import { pledgeArguments, pledgeOfRow } from "./pledge-subsidy";
import { functionText } from "./refusal";

/**
 * The steps of PLEDGE_SUBSIDY in words, with the article of each.
 * @customfunction PLEDGE_SUBSIDY_EXPLAIN
 * @param fees Guarantee, appraisal and other service fees borne by the enterprise, net of refunds and without interest, in yuan.
 * @param loan Loan actually drawn, in yuan.
 * @param priorYTD Already awarded to the enterprise under Article 11 this year, in yuan; 0 if left out.
 * @param repaidOnTime Whether the loan was repaid in full on time (TRUE/FALSE, 是/否); left out counts as yes, a blank cell gives #N/A.
 * @param asOf Day whose regulation applies; if left out, the last regulation known.
 * @returns One line per step.
 */
export function pledgeSubsidyExplain(
  fees: unknown[][],
  loan: unknown[][],
  priorYTD?: unknown[][],
  repaidOnTime?: unknown[][],
  asOf?: unknown[][],
): unknown[][] {
  return spill(pledgeArguments(fees, loan, priorYTD, repaidOnTime, asOf), (cells) => {
    const trace: TraceStep[] = [];
    const row = pledgeOfRow(cells, trace);
    if (row === undefined) return functionText("explain.blank");
    return row.onTime
      ? explained(trace, row.amount)
      : `${functionText("pledge.late")}\n${explained([], row.amount)}`;
  });
}
