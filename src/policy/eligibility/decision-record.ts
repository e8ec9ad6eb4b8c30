/** Article 13: who decided on innovation and scale, and when (A13-5). */
import type { ProductClaim } from "../claim";
import type { Check } from "../verdict";
import { type CheckContext, passes, unanswered } from "./check";

export function decisionRecord({ decisionRecord: fact }: ProductClaim, context: CheckContext): Check {
  const name = { id: "decision-record", article: "13" };
  return fact.state === "known"
    ? passes(name, fact.cells)
    : unanswered(name, fact, "REVIEW_DECISION_MISSING", context);
}
