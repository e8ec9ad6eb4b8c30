/**
 * Article 5: 有项目承担能力或已开展专利转化工作. One of the two suffices; with one "no" the other decides (G12).
 *
 * A yes on either side decides although the other is blank; a no on one side alone decides nothing.
 */
import type { Claim } from "../claim";
import { type CellRef, cellsOf, type Fact } from "../fact";
import type { Check } from "../verdict";
import { type CheckContext, fails, holds, passes, unanswered } from "./check";

const NAME = { id: "able-or-commercializing", article: "5" };

function says(fact: Fact<boolean>, answer: boolean): boolean {
  return fact.state === "known" && fact.value === answer;
}

export function ableOrCommercializing({ applicant }: Claim, context: CheckContext): Check {
  const { ableToUndertake: able, alreadyCommercializing: begun, article5AsAWhole: whole } = applicant;
  const cells: readonly CellRef[] = [...cellsOf(able), ...cellsOf(begun)];
  if (says(able, true) || says(begun, true)) return passes(NAME, cells);
  if (says(able, false) && says(begun, false)) return fails(NAME, "NOT_CAPABLE", cells);
  if (whole.state === "known")
    return whole.value ? passes(NAME, whole.cells) : fails(NAME, "ARTICLE5_FAILED", whole.cells);
  if (says(able, false) || says(begun, false)) return holds(NAME, "incomplete", "EVIDENCE_MISSING", cells);
  const asked = [able, begun, whole].find((fact) => fact.state !== "absent") ?? able;
  return unanswered(NAME, asked, "EVIDENCE_MISSING", context);
}
