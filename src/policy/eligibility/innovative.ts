/** Article 13: 具有创新性, a reviewers' decision on record (A13-5); never inferred from the product. */
import type { ProductClaim } from "../claim";
import type { Check } from "../verdict";
import { type CheckContext, yesOrNo } from "./check";

export function innovative({ innovative: fact }: ProductClaim, context: CheckContext): Check {
  return yesOrNo(
    { id: "innovative", article: "13", fact, onNo: "NOT_INNOVATIVE", onMissing: "REVIEW_DECISION_MISSING" },
    context,
  );
}
