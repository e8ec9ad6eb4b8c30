/**
 * Payments of this fund on a claim of this very workbook: claim and payment are one event. While the claim is on its
 * way to an amount, the claim itself uses the cap, so its own payment must not use it a second time; a claim that is
 * refused or waits leaves the payment where it is, since the money has gone out.
 */
import { knownValue } from "../fact";
import { ZERO } from "../money";
import type { Payment } from "../payment";
import type { Relation } from "../verdict";
import type { RowsById } from "./obey-relations";
import { addOnce, isOpen } from "./plan-row";

/** Notes on each open claim what it was paid; the payments left are those of other matters. */
export function setOwnPaymentsAside(
  rows: RowsById,
  payments: readonly Payment[],
  relations: readonly Relation[],
): readonly Payment[] {
  const byId = new Map(payments.map((payment) => [payment.id, payment]));
  const own = new Set<string>();
  for (const relation of relations) {
    if (relation.kind !== "own-payment" || own.has(relation.payment)) continue;
    const row = rows.get(relation.claim);
    const payment = byId.get(relation.payment);
    const paid = payment === undefined ? undefined : knownValue(payment.amount);
    if (row === undefined || paid === undefined || !payment?.inForce || !isOpen(row)) continue;
    own.add(relation.payment);
    row.paidAlready = (row.paidAlready ?? ZERO).plus(paid);
    addOnce(row.flags, "PAID_ALREADY");
  }
  return own.size === 0 ? payments : payments.filter(({ id }) => !own.has(id));
}
