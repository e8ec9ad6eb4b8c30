/** Article 12: 商业银行. Who is one the licence says; a person looks where the sheet does not. */
import type { BankClaim } from "../claim";
import type { Check } from "../verdict";
import { type CheckContext, yesOrNo } from "./check";

export function commercialBank({ isCommercialBank }: BankClaim, context: CheckContext): Check {
  return yesOrNo(
    {
      id: "commercial-bank",
      article: "12",
      fact: isCommercialBank,
      onNo: "NOT_A_BANK",
      onMissing: "EVIDENCE_MISSING",
    },
    context,
  );
}
