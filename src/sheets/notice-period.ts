/** The period of a public notice in words: first and last day and the working days between (Article 16). */
import { dateInWords, fill, NOTICE_TEXTS as TEXT } from "../locale/sheets";
import { type IsoDate, yearOf } from "../policy/dates";
import { type PublicationDay, publicityEnd } from "../policy/publicity";
import { REGULATIONS } from "../policy/regulations";
import { CalendarUnknown } from "../policy/working-days";
import type { Review } from "../review/review";

const DAYS = "art16.publicity-days";

/** A year whose holidays are not known leaves the dates open, to be filled in by hand. */
export function noticePeriod(review: Review, published: IsoDate): string {
  const official = REGULATIONS.find(({ id }) => id === review.regulation.id)?.parameters[DAYS].value ?? "5";
  const used = review.plan.departures.find(({ parameter }) => parameter === DAYS)?.used ?? official;
  const days = Number(used);
  const chosen = review.departuresFromDefault.find(({ reading }) => reading === "A16-1")?.option;
  const counted: PublicationDay = chosen === "count-it" ? "count-it" : "next-day";
  try {
    const { first, last } = publicityEnd(published, days, counted);
    return fill(TEXT.period, {
      published: dateInWords(published),
      first: dateInWords(first),
      last: dateInWords(last),
      days,
      reading: counted === "count-it" ? TEXT.countsFirstDay : TEXT.skipsFirstDay,
    });
  } catch (error) {
    if (!(error instanceof CalendarUnknown)) throw error;
    return fill(TEXT.periodUnknown, { days, year: yearOf(published) });
  }
}
