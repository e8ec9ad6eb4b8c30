/**
 * Article 5: 注册在本市. A branch that holds a Beijing licence counts as registered here (G12); the ledger reads it so.
 */
import type { Claim } from "../claim";
import type { Check } from "../verdict";
import { article5Answer } from "./article-5-answer";
import { type CheckContext, yesOrNo } from "./check";

export function registeredInBeijing({ applicant }: Claim, context: CheckContext): Check {
  const answer = article5Answer(applicant.registeredInBeijing, applicant, "NOT_IN_BEIJING");
  return yesOrNo(
    {
      id: "registered-in-beijing",
      article: "5",
      fact: answer.fact,
      onNo: answer.onNo,
      onMissing: "EVIDENCE_MISSING",
    },
    context,
  );
}
