/** Article 13: 形成规模, a reviewers' decision on record (A13-5). The regulation names no figure for it. */
import type { ProductClaim } from "../claim";
import type { Check } from "../verdict";
import { type CheckContext, yesOrNo } from "./check";

export function ofScale({ ofScale: fact }: ProductClaim, context: CheckContext): Check {
  return yesOrNo(
    { id: "of-scale", article: "13", fact, onNo: "NOT_OF_SCALE", onMissing: "REVIEW_DECISION_MISSING" },
    context,
  );
}
