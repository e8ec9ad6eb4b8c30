/** Article 22: the claim's decisive date (G8: the application date) lies in the validity, both ends included. */
import type { Claim } from "../claim";
import type { IsoDate } from "../dates";
import type { Fact } from "../fact";
import { known } from "../fact";
import { inForce } from "../in-force";
import type { Check } from "../verdict";
import { type CheckContext, fails, passes, unanswered } from "./check";
import { eventDateOf, paymentDateOf } from "./event-date";

const NAME = { id: "force-date", article: "22" };

function decisiveDate(claim: Claim, { rules, asOf }: CheckContext): Fact<IsoDate> {
  switch (rules.options.G8) {
    case "application-date":
      return claim.applicationDate;
    case "approval-date":
      return known(asOf);
    case "event-date":
      return eventDateOf(claim);
    case "payment-date":
      return paymentDateOf(claim);
  }
}

export function forceDate(claim: Claim, context: CheckContext): Check {
  const date = decisiveDate(claim, context);
  if (date.state === "invalid") return unanswered(NAME, date, "DATE_INVALID", context);
  if (date.state !== "known") return unanswered(NAME, date, "DATE_MISSING", context);
  const { validFrom, validTo } = context.rules;
  const values = { date: date.value, validFrom, validTo };
  return inForce(date.value, context.rules)
    ? passes(NAME, date.cells, values)
    : fails(NAME, "OUT_OF_FORCE", date.cells, values);
}
