/** The steps of a computation as one text for a cell. */
import { describeTrace } from "../locale/trace";
import { exactText, type Yuan } from "../policy/money";
import type { TraceStep } from "../policy/verdict";
import { functionLanguage } from "./language";
import { functionText } from "./refusal";

/** One line per step, the result last. */
export function explained(trace: readonly TraceStep[], amount: Yuan): string {
  const steps = describeTrace(trace, functionLanguage());
  return [...steps, functionText("explain.result", { amount: exactText(amount) })].join("\n");
}
