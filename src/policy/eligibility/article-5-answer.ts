/**
 * One column that answers all of Article 5 ("第五条条件: 符合").
 *
 * It stands for each condition that has no answer of its own; a condition's own answer goes before it.
 */
import type { Applicant } from "../claim";
import type { Fact } from "../fact";
import type { ReasonCode } from "../verdict";

/** The condition's own answer, else that of the one column, with the reason for a no. */
export function article5Answer(
  own: Fact<boolean>,
  { article5AsAWhole }: Applicant,
  ownReason: ReasonCode,
): { readonly fact: Fact<boolean>; readonly onNo: ReasonCode } {
  if (own.state === "known" || own.state === "invalid") return { fact: own, onNo: ownReason };
  if (article5AsAWhole.state === "known") return { fact: article5AsAWhole, onNo: "ARTICLE5_FAILED" };
  return own.state === "absent"
    ? { fact: article5AsAWhole, onNo: ownReason }
    : { fact: own, onNo: ownReason };
}
