import type { TraceStep } from "../policy/verdict";
import { spill } from "./columns";
import { explained } from "./explain";
import { productArguments, productOfRow } from "./product-reward";
import { functionText } from "./refusal";

/**
 * The steps of PRODUCT_REWARD in words, with the article of each.
 * @customfunction PRODUCT_REWARD_EXPLAIN
 * @param scale Financing scale actually raised or lent, in yuan.
 * @param productPrior Already awarded for this product, whoever got it, in yuan; 0 if left out.
 * @param subjectPrior Already awarded to this subject under Article 13, in yuan; 0 if left out.
 * @returns One line per step.
 */
export function productRewardExplain(
  scale: unknown[][],
  productPrior?: unknown[][],
  subjectPrior?: unknown[][],
): unknown[][] {
  return spill(productArguments(scale, productPrior, subjectPrior), (cells) => {
    const trace: TraceStep[] = [];
    const reward = productOfRow(cells, trace);
    return reward === undefined ? functionText("explain.blank") : explained(trace, reward);
  });
}
