/** From a row at the end of the plan to its verdict: status, award, figures, reasons and the last words of the trace. */
import { knownValue } from "../fact";
import { exactText, type Yuan, ZERO } from "../money";
import type { Check, ClaimStatus, Figures, Trace, TraceStep, Verdict } from "../verdict";
import { addOnce, type PlanRow } from "./plan-row";

const NO_TRACE: Trace = [];

function statusOf({ blocked, afterPool, afterCaps }: PlanRow): ClaimStatus {
  if (blocked !== undefined) return blocked.status;
  const amount = afterPool ?? afterCaps;
  // A period that no cell tells leaves nothing to put the amount under.
  if (amount === undefined) return "incomplete";
  return amount.isZero() ? "zero" : "payable";
}

function awardOf(status: ClaimStatus, row: PlanRow): Yuan | null {
  if (status === "incomplete" || status === "error") return null;
  return status === "payable" ? (row.afterPool ?? row.afterCaps ?? ZERO) : ZERO;
}

function figuresOf({ assessment, prior, roomBefore, afterCaps, afterPool, paidAlready }: PlanRow): Figures {
  const { computed, afterRowCeiling } = assessment;
  return {
    ...(computed === undefined ? {} : { computed }),
    ...(afterRowCeiling === undefined ? {} : { afterRowCeiling }),
    ...(roomBefore === undefined ? {} : { roomBefore }),
    ...(prior === undefined ? {} : { prior }),
    ...(afterCaps === undefined ? {} : { afterCaps }),
    ...(afterPool === undefined ? {} : { afterPool }),
    ...(paidAlready === undefined ? {} : { paidAlready }),
  };
}

/** The office's own figure is none of ours: worth a look. */
function officeDiffers({ assessment, afterCaps, afterPool }: PlanRow): boolean {
  const office = knownValue(assessment.claim.officeFigure);
  if (office === undefined || afterCaps === undefined) return false;
  const ours = [assessment.computed, assessment.afterRowCeiling, afterCaps, afterPool];
  return !ours.some((figure) => figure?.eq(office));
}

function closingSteps(
  row: PlanRow,
  status: ClaimStatus,
  award: Yuan | null,
  checks: readonly Check[],
): TraceStep[] {
  if (row.blocked === undefined)
    return [
      {
        code: `result.${status}`,
        article: String(row.assessment.claim.article),
        values: { amount: award === null ? "" : exactText(award) },
        ...(award === null ? {} : { result: award }),
        cells: [],
      },
    ];
  const { reasons } = row.blocked;
  return reasons.map((reason) => {
    const check = checks.find(({ effect }) => effect?.reason === reason && effect.status === status);
    return {
      code: `result.${status}`,
      article: check?.article ?? String(row.assessment.claim.article),
      values: { reason, check: check?.id ?? "", amount: award === null ? "" : exactText(award) },
      ...(award === null ? {} : { result: award }),
      cells: check?.cells ?? [],
    };
  });
}

export function makeVerdict(row: PlanRow, departed: boolean): Verdict {
  const { claim, capPeriod, eventDate, owner, trace } = row.assessment;
  const status = statusOf(row);
  const award = awardOf(status, row);
  const checks = row.checks.length === 0 ? row.assessment.checks : [...row.assessment.checks, ...row.checks];
  if (departed) addOnce(row.flags, "WHAT_IF");
  if (row.blocked === undefined && officeDiffers(row)) addOnce(row.flags, "OFFICE_FIGURE_DIFFERS");
  const readings = new Set(row.readings);
  for (const step of trace ?? []) if (step.reading !== undefined) readings.add(step.reading);
  return {
    claim: claim.id,
    article: claim.article,
    status,
    award,
    figures: figuresOf(row),
    reasons: row.blocked?.reasons ?? (status === "incomplete" ? ["DATE_MISSING"] : row.reasons),
    flags: row.flags,
    readings: [...readings],
    ...(eventDate === undefined ? {} : { eventDate }),
    ...(capPeriod === undefined ? {} : { capPeriod }),
    capOwner: owner,
    checks,
    trace: trace === undefined ? NO_TRACE : [...trace, ...closingSteps(row, status, award, checks)],
  };
}
