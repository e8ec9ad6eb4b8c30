/**
 * Article 20: recovery of all or part of an award after termination, withdrawal or change of a project.
 *
 * The regulation names no formula: the bureau types the amount, from nothing to what was paid (A20-1). By default
 * recovered money goes back to the treasury and restores neither cap nor pool; an option restores it.
 */
import { AmountRefused, usableAmount, type Yuan, ZERO } from "./money";
import type { Rules } from "./rules";

export interface RecoveryInput {
  /** Paid under the award, in yuan. */
  readonly paid: Yuan;
  /** To be recovered now, in yuan. */
  readonly amount: Yuan;
  /** Recovered before, in yuan. */
  readonly recoveredBefore?: Yuan;
}

export interface Recovery {
  readonly recovered: Yuan;
  /** What the beneficiary keeps. */
  readonly kept: Yuan;
  /** What the award goes on using of caps and pool. */
  readonly usesRoom: Yuan;
}

/** What an award goes on using of caps and pool after money was recovered. */
export function roomUsed(paid: Yuan, recovered: Yuan, rules: Rules): Yuan {
  if (rules.options["A20-1"] === "not-restored") return paid;
  return recovered.gte(paid) ? ZERO : paid.minus(recovered);
}

/**
 * @throws {AmountRefused} for negative amounts and for more than is left of what was paid.
 */
export function recovery(input: RecoveryInput, rules: Rules): Recovery {
  const paid = usableAmount(input.paid, "paid");
  const before = usableAmount(input.recoveredBefore ?? ZERO, "recoveredBefore");
  const recovered = before.plus(usableAmount(input.amount, "amount"));
  if (recovered.gt(paid)) throw new AmountRefused("amount", input.amount.toFixed());
  return { recovered, kept: paid.minus(recovered), usesRoom: roomUsed(paid, recovered, rules) };
}
