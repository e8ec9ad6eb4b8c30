/** Article 13 for one row: its conditions and 0.5 % of the scale that counts (A13-4). */
import type { ProductClaim } from "../claim";
import type { CheckContext } from "../eligibility/check";
import { decisionRecord } from "../eligibility/decision-record";
import { innovative } from "../eligibility/innovative";
import { issueDate } from "../eligibility/issue-date";
import { ofScale } from "../eligibility/of-scale";
import { usableFigure } from "../eligibility/usable-figure";
import { ABSENT, cellsOf } from "../fact";
import { productCeiling } from "../product-reward";
import type { FlagCode, TraceStep } from "../verdict";
import type { Computation } from "./assessment";

export function computeProduct(
  claim: ProductClaim,
  context: CheckContext,
  trace: TraceStep[] | undefined,
): Computation {
  const raised = context.rules.options["A13-4"] === "raised";
  const fact = raised ? claim.scale : (claim.plannedScale ?? ABSENT);
  const scale = usableFigure({ id: "financing-scale", article: "13" }, fact, context);
  const checks = [
    scale.check,
    innovative(claim, context),
    ofScale(claim, context),
    decisionRecord(claim, context),
    issueDate(claim, context),
  ];
  const flags: FlagCode[] = [];
  if (scale.amount === undefined) return { checks, reasons: [], flags, readings: [] };
  if (scale.amount.decimalPlaces() > 2) flags.push("SUB_FEN_INPUT");
  const computed = productCeiling(scale.amount, context.rules, trace, cellsOf(fact));
  return { checks, computed, reasons: [], flags, readings: [] };
}
