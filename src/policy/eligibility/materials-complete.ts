/** The file is complete (材料情况 or 佐证材料: 齐全). What belongs into it the guide says (Article 16). */
import type { Claim } from "../claim";
import type { Check } from "../verdict";
import { type CheckContext, holds, passes, unanswered } from "./check";

export function materialsComplete({ materialsComplete: fact }: Claim, context: CheckContext): Check {
  const name = { id: "materials-complete", article: "16" };
  if (fact.state !== "known") return unanswered(name, fact, "EVIDENCE_MISSING", context);
  return fact.value ? passes(name, fact.cells) : holds(name, "incomplete", "EVIDENCE_MISSING", fact.cells);
}
