/**
 * Earlier awards of this fund that cannot be counted: amount blank or unusable, or article unknown.
 *
 * What they used of a cap is unknown, not zero (G5): claims under the same cap wait until the row is mended or a
 * person says that it does not matter. Awards whose owner cannot be told are only noticed by the reader.
 */
import { capOwnerOf } from "../assessment/cap-owner";
import { holds } from "../eligibility/check";
import { type CellRef, cellsOf, knownValue } from "../fact";
import type { Payment } from "../payment";
import type { Rules } from "../rules";
import { applyCheck, type ContextOf, type RowsById } from "./obey-relations";
import { isOpen } from "./plan-row";

const EARLIER_AWARDS = { id: "earlier-awards-readable", article: "6-13" };

function cellsToMend({ amount, article }: Payment): readonly CellRef[] {
  return [amount, article].flatMap((fact) => (fact.state === "known" ? [] : cellsOf(fact)));
}

export function holdForUnreadableAwards(
  rows: RowsById,
  payments: readonly Payment[],
  rules: Rules,
  context: ContextOf,
): void {
  const unreadable = new Map<string, Payment[]>();
  for (const payment of payments) {
    const readable = payment.amount.state === "known" && payment.article.state === "known";
    if (!payment.inForce || readable || payment.capOwner === "") continue;
    const list = unreadable.get(payment.capOwner) ?? [];
    list.push(payment);
    unreadable.set(payment.capOwner, list);
  }
  if (unreadable.size === 0) return;
  for (const row of rows.values()) {
    const { claim, owner, capPeriod } = row.assessment;
    const candidates = unreadable.get(claim.applicant.capOwner) ?? unreadable.get(owner);
    if (candidates === undefined || !isOpen(row)) continue;
    const touching = candidates.filter((payment) => {
      const article = knownValue(payment.article);
      const year = knownValue(payment.capYear);
      if (article !== undefined && article !== claim.article) return false;
      if (
        capOwnerOf(
          { article: claim.article, capOwner: payment.capOwner, uscc: payment.uscc, name: payment.name },
          rules,
        ) !== owner
      )
        return false;
      return typeof capPeriod !== "number" || year === undefined || year === capPeriod;
    });
    if (touching.length === 0) continue;
    const where = touching.map(({ sheet, row: line }) => `${sheet}!${line}`).join("、");
    applyCheck(
      row,
      holds(EARLIER_AWARDS, "incomplete", "PRIOR_AWARD_UNREADABLE", touching.flatMap(cellsToMend), {
        rows: where,
      }),
      context,
    );
  }
}
