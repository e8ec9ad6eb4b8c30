/**
 * The patents acquired, each number with its check digit right (ZC 0006-2003).
 *
 * Article 10 pays for patents, and Article 14 asks whether the same one was paid for elsewhere: a number that
 * cannot be right is to be corrected first (G18, G19).
 */
import type { Claim } from "../claim";
import type { Check } from "../verdict";
import { type CheckContext, holds, leftToPerson, passes, unanswered } from "./check";

export const PATENT_NUMBERS = "patent-numbers";

export function patentNumbers({ article, patents }: Claim, context: CheckContext): Check {
  const name = { id: PATENT_NUMBERS, article: String(article) };
  if (patents.state === "invalid") {
    const values =
      patents.suggestion === undefined
        ? { raw: patents.raw }
        : { raw: patents.raw, suggestion: patents.suggestion };
    return holds(name, "incomplete", "PATENT_CHECK_DIGIT", patents.cells, values);
  }
  if (patents.state === "known" && patents.value.length > 0) return passes(name, patents.cells);
  // The pledge register answers for the patents of Article 11; only Article 10 needs the numbers themselves.
  return article === 10 ? unanswered(name, patents, "PATENT_MISSING", context) : leftToPerson(name);
}
