/** Article 10: 以转化实施为目的. The purpose is a statement of the applicant that a person judges. */
import type { TransferClaim } from "../claim";
import type { Check } from "../verdict";
import { type CheckContext, yesOrNo } from "./check";

export function forImplementation({ forImplementation: fact }: TransferClaim, context: CheckContext): Check {
  return yesOrNo(
    {
      id: "for-implementation",
      article: "10",
      fact,
      onNo: "NOT_FOR_IMPLEMENTATION",
      onMissing: "EVIDENCE_MISSING",
    },
    context,
  );
}
