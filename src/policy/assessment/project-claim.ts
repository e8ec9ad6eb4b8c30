/** Articles 6–9 for one row: selected by review, and the amount that the review recommends. */
import type { ProjectClaim } from "../claim";
import type { CheckContext } from "../eligibility/check";
import { reviewResult } from "../eligibility/review-result";
import { usableFigure } from "../eligibility/usable-figure";
import { cellsOf } from "../fact";
import { projectCeiling } from "../project-grant";
import type { FlagCode, TraceStep } from "../verdict";
import type { Computation } from "./assessment";

export function computeProject(
  claim: ProjectClaim,
  context: CheckContext,
  trace: TraceStep[] | undefined,
): Computation {
  // A sheet made before the review has no recommendation; what is requested stands in for it.
  const fact = claim.recommended.state === "absent" ? claim.requested : claim.recommended;
  const recommended = usableFigure(
    { id: "recommended-amount", article: String(claim.article) },
    fact,
    context,
  );
  const checks = [recommended.check, reviewResult(claim, context)];
  const flags: FlagCode[] = [];
  if (recommended.amount === undefined) return { checks, reasons: [], flags, readings: [] };
  if (recommended.amount.decimalPlaces() > 2) flags.push("SUB_FEN_INPUT");
  const input = { article: claim.article, requested: recommended.amount, cells: cellsOf(fact) };
  const { computed, afterRowCeiling } = projectCeiling(input, context.rules, trace);
  return { checks, computed, afterRowCeiling, reasons: [], flags, readings: [] };
}
