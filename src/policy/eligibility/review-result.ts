/** Articles 6–9: 经评审择优立项. The review selects; what it has not decided cannot be paid. */
import type { ProjectClaim } from "../claim";
import type { Check } from "../verdict";
import { type CheckContext, fails, holds, passes, unanswered } from "./check";

export function reviewResult({ article, reviewResult: fact }: ProjectClaim, context: CheckContext): Check {
  const name = { id: "review-result", article: String(article) };
  if (fact.state !== "known") return unanswered(name, fact, "REVIEW_DECISION_MISSING", context);
  switch (fact.value) {
    case "selected":
      return passes(name, fact.cells);
    case "rejected":
      return fails(name, "NOT_SELECTED", fact.cells);
    case "pending":
      return holds(name, "incomplete", "REVIEW_DECISION_MISSING", fact.cells);
  }
}
