/**
 * Article 5: 经营状态正常. What a normal state is (存续, 在营, 开业 …) the ledger reads from the register's words.
 */
import type { Claim } from "../claim";
import type { Check } from "../verdict";
import { article5Answer } from "./article-5-answer";
import { type CheckContext, yesOrNo } from "./check";

export function operatingNormally({ applicant }: Claim, context: CheckContext): Check {
  const answer = article5Answer(applicant.operatingNormally, applicant, "NOT_OPERATING");
  return yesOrNo(
    {
      id: "operating-normally",
      article: "5",
      fact: answer.fact,
      onNo: answer.onNo,
      onMissing: "EVIDENCE_MISSING",
    },
    context,
  );
}
