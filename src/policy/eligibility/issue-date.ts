/** Article 13: the product was issued or implemented, on a day that tells the order in which a cap is used (G11). */
import type { ProductClaim } from "../claim";
import type { Check } from "../verdict";
import { type CheckContext, passes, unanswered } from "./check";

export function issueDate({ issueDate: fact }: ProductClaim, context: CheckContext): Check {
  const name = { id: "issue-date", article: "13" };
  if (fact.state === "known") return passes(name, fact.cells);
  return unanswered(name, fact, fact.state === "invalid" ? "DATE_INVALID" : "DATE_MISSING", context);
}
