/**
 * Which of several obstacles decides the status of a claim (reading G18): a withdrawn claim asks for nothing; what
 * cannot be read comes first, then a wrong code, what cannot be cured, what can only be waited for, what has to be
 * supplied, and last what a person has to decide.
 */
import { APPLICANT_CODE } from "../eligibility/applicant-code";
import { NOT_WITHDRAWN } from "../eligibility/not-withdrawn";
import { PATENT_NUMBERS } from "../eligibility/patent-numbers";
import type { Check, ReasonCode } from "../verdict";
import type { Block, BlockedStatus } from "./assessment";

const RANK: Readonly<Record<BlockedStatus, number>> = {
  error: 1,
  ineligible: 3,
  deferred: 4,
  incomplete: 5,
  manual: 6,
};

const WRONG_CODE: ReadonlySet<ReasonCode> = new Set(["USCC_CHECK_DIGIT", "PATENT_CHECK_DIGIT"]);

function rankOf({ id }: Check, status: BlockedStatus, reason: ReasonCode): number {
  if (id === NOT_WITHDRAWN) return 0;
  if ((id === APPLICANT_CODE || id === PATENT_NUMBERS) && WRONG_CODE.has(reason)) return 2;
  return RANK[status];
}

/** The obstacle that decides, with all reasons of its rank; undefined where there is none. */
export function blockOf(checks: readonly Check[]): Block | undefined {
  let lowest = Number.POSITIVE_INFINITY;
  let block: { status: BlockedStatus; reasons: ReasonCode[] } | undefined;
  for (const check of checks) {
    const { effect } = check;
    if (effect === undefined || effect.status === "payable" || effect.status === "zero") continue;
    const rank = rankOf(check, effect.status, effect.reason);
    if (rank < lowest || block === undefined) {
      lowest = rank;
      block = { status: effect.status, reasons: [effect.reason] };
    } else if (rank === lowest && !block.reasons.includes(effect.reason)) block.reasons.push(effect.reason);
  }
  return block;
}
