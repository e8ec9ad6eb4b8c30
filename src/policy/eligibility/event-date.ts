/**
 * The event that completes a claim's condition, and the year whose cap the claim uses (readings G6, G7).
 *
 * Article 10: recordal completed. 11: loan settled. 13: product issued. Article 12 counts a year of registrations,
 * Articles 6–9 have no event. A year that no cell tells is the fund year under review.
 */
import type { Claim } from "../claim";
import { type IsoDate, yearOf } from "../dates";
import { ABSENT, type Fact, known, knownValue } from "../fact";
import type { CheckContext } from "./check";

/** Day of the completing event. */
export function eventDateOf(claim: Claim): Fact<IsoDate> {
  switch (claim.article) {
    case 10: {
      const { registration } = claim;
      if (registration.state !== "known") return registration;
      return registration.value.kind === "completed"
        ? known(registration.value.date, registration.cells)
        : { state: "missing", cells: registration.cells };
    }
    case 11:
      return claim.settledDate;
    case 13:
      return claim.issueDate;
    default:
      return ABSENT;
  }
}

/** Day on which the enterprise paid (Article 10) or repaid (11); the event's day elsewhere. */
export function paymentDateOf(claim: Claim): Fact<IsoDate> {
  return claim.article === 10 ? claim.paymentDate : eventDateOf(claim);
}

function yearFact(claim: Claim, { rules }: CheckContext): Fact<number> {
  if (claim.article === 12 && rules.options.G7 !== "application-year") return claim.year;
  const date =
    rules.options.G7 === "application-year"
      ? claim.applicationDate
      : rules.options.G7 === "payment-year"
        ? paymentDateOf(claim)
        : eventDateOf(claim);
  return date.state === "known" ? known(yearOf(date.value), date.cells) : date;
}

/**
 * The period whose cap the claim uses: a year, or the whole validity where the text names no period (G9).
 * Undefined where the cell that would tell is blank or unusable.
 */
export function capPeriodOf(claim: Claim, context: CheckContext): number | "validity" | undefined {
  const perYear = claim.article === 10 || claim.article === 11 || claim.article === 12;
  if (!perYear && context.rules.options.G9 !== "per-year") return "validity";
  if (claim.article < 10) {
    const applied = knownValue(claim.applicationDate);
    return applied === undefined ? context.fundYear : yearOf(applied);
  }
  const year = yearFact(claim, context);
  if (year.state === "known") return year.value;
  return year.state === "absent" || claim.article === 12 ? context.fundYear : undefined;
}
