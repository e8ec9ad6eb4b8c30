/**
 * Article 10 with 作价入股: the manner is listed, but the base names only what was actually paid under transfer and
 * licence contracts (A10-2). Cash counts; without cash a person names the amount, and nothing is paid meanwhile.
 */
import type { TransferClaim } from "../claim";
import { type CheckContext, holds, passes } from "../eligibility/check";
import { type Figure, figureByPerson, usableFigure } from "../eligibility/usable-figure";
import { cellsOf, type Fact } from "../fact";
import { exactText, type Yuan, ZERO } from "../money";

export const EQUITY_PAYMENT = "equity-payment";

export function equityPayment(
  claim: TransferClaim,
  cash: Fact<Yuan>,
  context: CheckContext,
): Figure & { readonly cashPart: boolean } {
  const name = { id: EQUITY_PAYMENT, article: "10" };
  const decided = figureByPerson(EQUITY_PAYMENT, context);
  if (decided !== undefined)
    return {
      check: passes(name, cellsOf(cash), { amount: exactText(decided) }),
      amount: decided,
      cashPart: false,
    };
  if (context.rules.options["A10-2"] === "appraised-value")
    return { ...usableFigure(name, claim.contractAmount, context), cashPart: false };
  const nothingPaid =
    cash.state === "missing" || cash.state === "absent" || (cash.state === "known" && cash.value.isZero());
  if (nothingPaid)
    return {
      check: holds(name, "manual", "EQUITY_NO_PAID_AMOUNT", cellsOf(cash)),
      amount: ZERO,
      cashPart: false,
    };
  const figure = usableFigure(name, cash, context);
  return { ...figure, cashPart: figure.amount !== undefined };
}
