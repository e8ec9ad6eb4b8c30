import { groupedAmount } from "../locale/trace";
import { exactText } from "../policy/money";
import { bestOfWays } from "./best-support";
import { spill } from "./columns";
import { functionText } from "./refusal";

/**
 * The reason for the result of BEST_SUPPORT in words, with the article.
 * @customfunction BEST_SUPPORT_EXPLAIN
 * @param amounts What each way would give for the same project after its own caps, in yuan; a row or a column.
 * @param otherFunding Whether the project received other fiscal money (TRUE/FALSE, 是/否), or how much; no if left out or blank.
 * @returns One or two lines.
 */
export function bestSupportExplain(amounts: unknown[][], otherFunding?: unknown[][]): unknown[][] {
  return spill([{ label: "otherFunding", value: otherFunding }], ([other]) => {
    const { ways, best } = bestOfWays(amounts, other);
    const result = (amount: string) => functionText("explain.result", { amount });
    switch (best.kind) {
      case "none":
        return functionText("explain.blank");
      case "excluded-by-other-funding":
        return `${functionText("best.excluded")}\n${result("0.00")}`;
      case "best": {
        const known = ways.flatMap(({ amount }) => (amount ? [groupedAmount(exactText(amount))] : []));
        const amount = exactText(best.amount);
        const text = functionText("best.highest", { ways: known.join(" / "), amount: groupedAmount(amount) });
        return `${text}\n${result(amount)}`;
      }
    }
  });
}
