import { type Yuan, ZERO } from "../policy/money";
import { productReward, productRewardPool } from "../policy/product-reward";
import type { TraceStep } from "../policy/verdict";
import { explained, poolStep } from "./explain";
import { productOfPoolRow, productPoolArguments } from "./product-reward-pool";
import { functionText } from "./refusal";
import { spillTogether } from "./rows";
import { rulesAt } from "./rules-at";

/**
 * The steps of PRODUCT_REWARD_POOL in words, one text per row, with the article of each.
 * @customfunction PRODUCT_REWARD_POOL_EXPLAIN
 * @param subjects Issuing or implementing unit of each product: credit code or name, spelt alike.
 * @param scales Financing scale actually raised or lent, in yuan, one row per product.
 * @returns One text per row, one line per step.
 */
export function productRewardPoolExplain(subjects: unknown[][], scales: unknown[][]): unknown[][] {
  const rules = rulesAt(undefined);
  return spillTogether(productPoolArguments(subjects, scales), productOfPoolRow, (products) => {
    const shares = productRewardPool(products, rules);
    const taken = new Map<string, Yuan>();
    return products.map(({ subject, scale }, place) => {
      const award = shares.awards[place];
      if (scale === undefined || award === undefined) return functionText("explain.blank");
      const trace: TraceStep[] = [];
      const subjectPrior = taken.get(subject) ?? ZERO;
      const before = productReward({ scale, subjectPrior }, rules, trace).amount;
      taken.set(subject, subjectPrior.plus(before));
      return explained([...trace, poolStep("13", shares, before, award)], award);
    });
  });
}
