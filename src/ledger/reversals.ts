/** Pairs of +a and −a for the same unit and project: a payment that was reversed; neither uses a cap. */
import { coreName } from "../identity/organisation-name";
import { knownValue } from "../policy/fact";
import type { PaymentDraft } from "./money-out-rows";
import type { Remarks } from "./notices";

function partyOf(payment: PaymentDraft): string {
  const name = knownValue(payment.name);
  return knownValue(payment.uscc) ?? (name ? coreName(name) : "");
}

/** Equal for rows that may be one payment and its reversal: sheet, unit, project and the figure's digits. */
function matterOf(payment: PaymentDraft, figure: string): string {
  return [payment.sheet, partyOf(payment), knownValue(payment.projectNo) ?? "", figure].join("\u0001");
}

/** Marks both rows of such a pair as not in force; a negative row without its pair stays invalid. */
export function settleReversals(
  payments: readonly PaymentDraft[],
  remarks: Remarks,
): readonly PaymentDraft[] {
  const out = new Set<PaymentDraft>();
  const reversals = payments.filter(
    ({ amount }) => amount.state === "invalid" && amount.problem === "negative",
  );
  if (reversals.length === 0) return payments;
  const paid = new Map<string, PaymentDraft[]>();
  for (const payment of payments) {
    if (payment.amount.state !== "known") continue;
    const matter = matterOf(payment, payment.raw);
    const same = paid.get(matter);
    if (same) same.push(payment);
    else paid.set(matter, [payment]);
  }
  for (const reversal of reversals) {
    if (reversal.amount.state !== "invalid") continue;
    const figure = reversal.amount.raw.normalize("NFKC").replace(/[^\d.]/g, "");
    const pair = paid.get(matterOf(reversal, figure))?.find((payment) => !out.has(payment));
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
