/** Pairs of +a and −a for the same unit and project: a payment that was reversed; neither uses a cap. */
import { coreName } from "../identity/organisation-name";
import { knownValue } from "../policy/fact";
import type { PaymentDraft } from "./money-out-rows";
import type { Remarks } from "./notices";

function partyOf(payment: PaymentDraft): string {
  const name = knownValue(payment.name);
  return knownValue(payment.uscc) ?? (name ? coreName(name) : "");
}

/** Marks both rows of such a pair as not in force; a negative row without its pair stays invalid. */
export function settleReversals(
  payments: readonly PaymentDraft[],
  remarks: Remarks,
): readonly PaymentDraft[] {
  const out = new Set<PaymentDraft>();
  for (const reversal of payments) {
    if (reversal.amount.state !== "invalid" || reversal.amount.problem !== "negative") continue;
    const figure = reversal.amount.raw.normalize("NFKC").replace(/[^\d.]/g, "");
    const pair = payments.find(
      (payment) =>
        !out.has(payment) &&
        payment.sheet === reversal.sheet &&
        payment.amount.state === "known" &&
        partyOf(payment) === partyOf(reversal) &&
        (knownValue(payment.projectNo) ?? "") === (knownValue(reversal.projectNo) ?? "") &&
        payment.raw === figure,
    );
    if (!pair) continue;
    out.add(pair).add(reversal);
    remarks.notice(
      "payment-reversed",
      "info",
      [...reversal.amount.cells, ...(pair.amount.state === "known" ? pair.amount.cells : [])],
      { typed: reversal.amount.raw },
    );
  }
  return payments.map((payment) => (out.has(payment) ? { ...payment, inForce: false } : payment));
}
