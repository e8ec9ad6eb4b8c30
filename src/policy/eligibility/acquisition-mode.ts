/**
 * Article 10: 通过转让、许可、作价入股等方式, and what is acquired is the patent: 专利权转移或许可合同备案.
 *
 * The assignment of an application is no transfer of a patent right. Any other manner falls under 等 and goes to a
 * person. Equity contributions are listed but the base names only transfer and licence contracts (A10-2): see
 * `equity-payment.ts`; the reading may also refuse them.
 */
import type { TransferClaim } from "../claim";
import type { Check } from "../verdict";
import { type CheckContext, fails, holds, passes, unanswered } from "./check";

export function acquisitionMode({ mode }: TransferClaim, context: CheckContext): Check {
  const name = { id: "acquisition-mode", article: "10" };
  if (mode.state === "invalid") return holds(name, "manual", "MODE_TO_VERIFY", mode.cells, { raw: mode.raw });
  if (mode.state !== "known") return unanswered(name, mode, "EVIDENCE_MISSING", context);
  const { cells, value } = mode;
  if (value === "application-right-assignment") return fails(name, "MODE_NOT_ELIGIBLE", cells);
  if (value === "equity" && context.rules.options["A10-2"] === "refuse")
    return fails(name, "MODE_NOT_ELIGIBLE", cells);
  return value === "other" ? holds(name, "manual", "MODE_TO_VERIFY", cells) : passes(name, cells);
}
