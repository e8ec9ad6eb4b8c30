/**
 * Article 5: 有规范的财务管理制度. A person's judgement, which the sheet records.
 */
import type { Claim } from "../claim";
import type { Check } from "../verdict";
import { article5Answer } from "./article-5-answer";
import { type CheckContext, yesOrNo } from "./check";

export function financeRegular({ applicant }: Claim, context: CheckContext): Check {
  const answer = article5Answer(applicant.financeRegular, applicant, "FINANCE_IRREGULAR");
  return yesOrNo(
    {
      id: "finance-regular",
      article: "5",
      fact: answer.fact,
      onNo: answer.onNo,
      onMissing: "EVIDENCE_MISSING",
    },
    context,
  );
}
