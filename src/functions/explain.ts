/** The steps of a computation as one text for a cell. */
import { describeTrace } from "../locale/trace";
import { exactText, type Yuan } from "../policy/money";
import type { PoolShares } from "../policy/pool";
import type { TraceStep } from "../policy/verdict";
import { functionLanguage } from "./language";
import { functionText } from "./refusal";

/** One line per step, the result last. */
export function explained(trace: readonly TraceStep[], amount: Yuan): string {
  const steps = describeTrace(trace, functionLanguage());
  return [...steps, functionText("explain.result", { amount: exactText(amount) })].join("\n");
}

/** What the pool did to one row. */
export function poolStep(article: "12" | "13", shares: PoolShares, before: Yuan, after: Yuan): TraceStep {
  return {
    code: shares.scaled ? "pool.shared" : "pool.whole",
    article,
    values: {
      pool: exactText(shares.pool),
      available: exactText(shares.pool),
      sum: exactText(shares.sumBefore),
      before: exactText(before),
      amount: exactText(after),
    },
    result: after,
    cells: [],
    ...(shares.scaled ? { reading: "A12-5" } : {}),
  };
}
