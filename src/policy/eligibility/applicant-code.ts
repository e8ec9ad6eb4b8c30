/**
 * The applicant's unified social credit code: both check digits right (GB 32100-2015, GB 11714).
 *
 * Not a condition of the regulation, but the key of every cap and of Article 14. A wrong or damaged code is to be
 * corrected before anything else is said of the claim (G18, G19).
 */
import type { Claim } from "../claim";
import type { Check } from "../verdict";
import { type CheckContext, holds, passes, unanswered } from "./check";

export const APPLICANT_CODE = "applicant-code";

export function applicantCode({ applicant: { uscc } }: Claim, context: CheckContext): Check {
  const name = { id: APPLICANT_CODE, article: "14" };
  if (uscc.state === "known") return passes(name, uscc.cells);
  if (uscc.state !== "invalid") return unanswered(name, uscc, "USCC_MISSING", context);
  const values =
    uscc.suggestion === undefined ? { raw: uscc.raw } : { raw: uscc.raw, suggestion: uscc.suggestion };
  return holds(name, "incomplete", "USCC_CHECK_DIGIT", uscc.cells, values);
}
