/**
 * Article 5: 信用记录良好. The regulation names no list to look into; the office's own look-up is the evidence.
 */
import type { Claim } from "../claim";
import type { Check } from "../verdict";
import { article5Answer } from "./article-5-answer";
import { type CheckContext, yesOrNo } from "./check";

export function creditGood({ applicant }: Claim, context: CheckContext): Check {
  const answer = article5Answer(applicant.creditGood, applicant, "CREDIT_BAD");
  return yesOrNo(
    {
      id: "credit-good",
      article: "5",
      fact: answer.fact,
      onNo: answer.onNo,
      onMissing: "CREDIT_NOT_CHECKED",
    },
    context,
  );
}
