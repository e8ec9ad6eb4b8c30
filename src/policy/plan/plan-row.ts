/** A claim on its way through the plan. Rows are mutable inside the plan only; verdicts are made from them at the end. */
import type { Assessment, BlockedStatus } from "../assessment/assessment";
import type { IsoDate } from "../dates";
import type { Yuan } from "../money";
import { textOrder } from "../text-order";
import type { Check, FlagCode, ReadingId, ReasonCode } from "../verdict";

export interface PlanRow {
  readonly assessment: Assessment;
  /** Undefined while the claim is on its way to an amount. */
  blocked: { readonly status: BlockedStatus; readonly reasons: readonly ReasonCode[] } | undefined;
  /** Checks that relations and pools added. */
  readonly checks: Check[];
  readonly reasons: ReasonCode[];
  readonly flags: FlagCode[];
  readonly readings: ReadingId[];
  prior: Yuan | undefined;
  roomBefore: Yuan | undefined;
  afterCaps: Yuan | undefined;
  afterPool: Yuan | undefined;
  /** Paid on this very claim by this fund. */
  paidAlready: Yuan | undefined;
}

/** A row that goes on to the amounts: not blocked, with a computed figure and a period. */
export type OpenRow = PlanRow & {
  readonly assessment: Assessment & {
    readonly computed: Yuan;
    readonly capPeriod: number | "validity";
  };
};

export function isOpen(row: PlanRow): row is OpenRow {
  return (
    row.blocked === undefined &&
    row.assessment.computed !== undefined &&
    row.assessment.capPeriod !== undefined
  );
}

/** Obstacles that may still be cured: the claim may yet be paid. */
export function isCurable({ blocked }: PlanRow): boolean {
  return blocked !== undefined && blocked.status !== "ineligible";
}

export function startRow(assessment: Assessment): PlanRow {
  return {
    assessment,
    blocked: assessment.block,
    checks: [],
    reasons: [...assessment.reasons],
    flags: [...assessment.flags],
    readings: [...assessment.readings],
    prior: undefined,
    roomBefore: undefined,
    afterCaps: undefined,
    afterPool: undefined,
    paidAlready: undefined,
  };
}

export function addOnce<T>(list: T[], item: T): void {
  if (!list.includes(item)) list.push(item);
}

/** Sheet order; ids settle what a caller numbered alike. */
export function bySheetOrder(left: PlanRow, right: PlanRow): number {
  const { claim: one } = left.assessment;
  const { claim: other } = right.assessment;
  return one.order - other.order || textOrder(one.id, other.id);
}

const LAST: string = "9999-12-31";

/** Event date ascending, rows without one last, then sheet order (G11). */
export function byEventDate(left: PlanRow, right: PlanRow): number {
  const one: IsoDate | string = left.assessment.eventDate ?? LAST;
  const other: IsoDate | string = right.assessment.eventDate ?? LAST;
  return textOrder(one, other) || bySheetOrder(left, right);
}
