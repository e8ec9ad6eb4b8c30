/** A verdict in words. */
import { message } from "../locale/message";
import { REASON_TEXTS } from "../locale/reasons";
import { STATUS_REMEDIES } from "../locale/sheets";
import type { Verdict } from "../policy/verdict";

/** Why the claim stands as it does, one text per reason. */
export function verdictReasons(verdict: Verdict): readonly string[] {
  return verdict.reasons.map((reason) => message(REASON_TEXTS, "zh-CN", reason));
}

/** What would settle a claim that is not simply paid or refused. */
export function verdictRemedy({ status }: Verdict): string {
  return STATUS_REMEDIES[status];
}
