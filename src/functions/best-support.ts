import { type BestSupport, bestSupport, type WayOfSupport } from "../policy/best-support";
import { amountOf, answerOf } from "./arguments";
import { type ArgumentCell, cellOf, gridOf, spill } from "./columns";

/** Whether other fiscal money was received: yes or no, or its amount. */
function otherMoney(cell: ArgumentCell): boolean {
  if (typeof cell === "number" || (typeof cell === "string" && /[\d０-９]/.test(cell)))
    return amountOf(cell, "otherFunding")?.isZero() === false;
  return answerOf(cell, "otherFunding") === true;
}

export interface BestOfWays {
  readonly ways: readonly WayOfSupport[];
  readonly best: BestSupport;
}

/** Which way is paid; throws the first error among the amounts. */
export function bestOfWays(amounts: unknown, other: ArgumentCell): BestOfWays {
  const grid = gridOf(amounts) ?? [];
  const ways = grid.flatMap((row) => row.map((cell) => ({ amount: amountOf(cellOf(cell), "ways") })));
  return { ways, best: bestSupport(ways, otherMoney(other)) };
}

/**
 * The one way of support for one project (Article 14) in yuan: the highest of the amounts, or 0 if the project received other fiscal money of any level.
 * @customfunction BEST_SUPPORT
 * @param amounts What each way would give for the same project after its own caps, in yuan; a row or a column.
 * @param otherFunding Whether the project received other fiscal money (TRUE/FALSE, 是/否), or how much; no if left out or blank.
 * @returns The highest amount in yuan; blank where all amounts are blank.
 */
export function bestSupportFunction(amounts: unknown[][], otherFunding?: unknown[][]): unknown[][] {
  return spill([{ label: "otherFunding", value: otherFunding }], ([other]) => {
    const { best } = bestOfWays(amounts, other);
    if (best.kind === "best") return best.amount.toNumber();
    return best.kind === "excluded-by-other-funding" ? 0 : "";
  });
}
