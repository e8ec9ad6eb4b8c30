import type { Yuan } from "../policy/money";
import { productReward } from "../policy/product-reward";
import type { TraceStep } from "../policy/verdict";
import { amountOf } from "./arguments";
import { type Argument, type ArgumentCell, spill } from "./columns";
import { rulesAt } from "./rules-at";

export function productArguments(
  scale: unknown,
  productPrior: unknown,
  subjectPrior: unknown,
): readonly Argument[] {
  return [
    { label: "scale", value: scale },
    { label: "productPrior", value: productPrior },
    { label: "subjectPrior", value: subjectPrior },
  ];
}

/** The reward of one row before the pool; undefined where no scale is filled in. */
export function productOfRow(cells: readonly ArgumentCell[], trace?: TraceStep[]): Yuan | undefined {
  const scale = amountOf(cells[0], "scale");
  const productPrior = amountOf(cells[1], "productPrior");
  const subjectPrior = amountOf(cells[2], "subjectPrior");
  if (scale === undefined) return undefined;
  const input = {
    scale,
    ...(productPrior === undefined ? {} : { productPrior }),
    ...(subjectPrior === undefined ? {} : { subjectPrior }),
  };
  return productReward(input, rulesAt(undefined), trace).amount;
}

/**
 * Reward for one intellectual-property financial product (Article 13) in yuan before the pool: 0.5 % of the financing scale, within 500,000 yuan per product, then 1,000,000 yuan per subject.
 * @customfunction PRODUCT_REWARD
 * @param scale Financing scale actually raised or lent, in yuan.
 * @param productPrior Already awarded for this product, whoever got it, in yuan; 0 if left out.
 * @param subjectPrior Already awarded to this subject under Article 13, in yuan; 0 if left out.
 * @returns The reward in yuan; blank where the scale is blank.
 */
export function productRewardFunction(
  scale: unknown[][],
  productPrior?: unknown[][],
  subjectPrior?: unknown[][],
): unknown[][] {
  return spill(
    productArguments(scale, productPrior, subjectPrior),
    (cells) => productOfRow(cells)?.toNumber() ?? "",
  );
}
