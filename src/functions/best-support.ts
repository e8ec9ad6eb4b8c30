import { bestSupport } from "../policy/best-support";
import { amountOf, answerOf } from "./arguments";
import { type ArgumentCell, cellOf, gridOf, spill } from "./columns";
import { cellErrorOf } from "./refusal";

/** Whether other fiscal money was received: yes or no, or its amount. */
function otherMoney(cell: ArgumentCell): boolean {
  if (typeof cell === "number" || (typeof cell === "string" && /[\d０-９]/.test(cell)))
    return amountOf(cell, "otherFunding")?.isZero() === false;
  return answerOf(cell, "otherFunding") === true;
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
    const excluded = otherMoney(other);
    const best = bestSupport(waysOf(amounts), excluded);
    if (best.kind === "best") return best.amount.toNumber();
    return best.kind === "excluded-by-other-funding" ? 0 : "";
  });
}

function waysOf(amounts: unknown): Parameters<typeof bestSupport>[0] {
  try {
    return (gridOf(amounts) ?? []).flatMap((row) =>
      row.map((cell) => ({ amount: amountOf(cellOf(cell), "ways") })),
    );
  } catch (thrown) {
    throw cellErrorOf(thrown);
  }
}
