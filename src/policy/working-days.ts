/**
 * Working days by the State Council's holiday notices with their make-up days (reading A16-2).
 *
 * The library's tables end with a year; beyond it the library would answer with the plain weekend rule, so that
 * is refused here. A notice also moves days at the end of the year before it (Saturday 2018-12-29 was a working
 * day by the notice for 2019), so the last days of the last known year are not certain either.
 */
import { getDayDetail } from "chinese-days";
import type { IsoDate } from "./dates";

/** The tables begin here. */
const FIRST_YEAR = 2004;
/** Month and day up to which a year can be told without the notice for the next one. */
const CERTAIN_UNTIL = "12-28";

/** The State Council's calendar for a day is not known (yet). */
export class CalendarUnknown extends Error {
  override readonly name = "CalendarUnknown";
  constructor(
    readonly day: IsoDate,
    /** Last day that can be told. */
    readonly knownUntil: string,
  ) {
    super(`working days are known from ${FIRST_YEAR}-01-01 to ${knownUntil}, not for ${day}`);
  }
}

/** What a notice says of a day by name; undefined on ordinary days. */
function announced(day: string): { readonly work: boolean } | undefined {
  const detail = getDayDetail(day);
  // Announced days are named "National Day,国庆节,3", ordinary ones "Friday".
  return detail.name.includes(",") ? detail : undefined;
}

let lastYear: number | undefined;

/** The last year whose notice the tables hold: every notice names the National Day. */
export function lastKnownYear(): number {
  if (lastYear === undefined) {
    lastYear = FIRST_YEAR;
    while (announced(`${lastYear + 1}-10-01`)) lastYear++;
  }
  return lastYear;
}

/**
 * @throws {CalendarUnknown} for days that no known notice covers.
 */
export function isWorkingDay(day: IsoDate): boolean {
  const known = `${lastKnownYear()}-${CERTAIN_UNTIL}`;
  const named = day >= `${FIRST_YEAR}-01-01` && announced(day);
  if (named) return named.work;
  if (day < `${FIRST_YEAR}-01-01` || day > known) throw new CalendarUnknown(day, known);
  // Own arithmetic: the library takes the weekday in the local time zone.
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}
