/**
 * Article 16: the list of supported units is shown on the bureau's site for not less than five working days.
 *
 * Leaves open whether the day of publication counts (A16-1: by default it does not, the period ends at 24:00 of
 * the fifth working day after it; many offices count it). Working days are the State Council's (A16-2); a period
 * that runs into a year whose notice is not out is an error.
 */
import { addDays, type IsoDate } from "./dates";
import { isWorkingDay } from "./working-days";

/** Options of reading A16-1. */
export type PublicationDay = "next-day" | "count-it";

export interface PublicityPeriod {
  /** First and last working day that count; the period ends at 24:00 of `last`. */
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** The working days that count, in order. */
  readonly workingDays: readonly IsoDate[];
}

/**
 * The period of `days` working days for a list published on a day.
 * @param days a whole number of 1 or more.
 * @throws {RangeError} for another number of days.
 * @throws {CalendarUnknown} where the period touches days whose calendar is not known.
 */
export function publicityEnd(
  published: IsoDate,
  days: number,
  reading: PublicationDay = "next-day",
): PublicityPeriod {
  if (!Number.isInteger(days) || days < 1 || days > 366)
    throw new RangeError(`no number of working days: ${days}`);
  const workingDays: IsoDate[] = [];
  let day = reading === "count-it" ? published : addDays(published, 1);
  for (;;) {
    if (isWorkingDay(day)) workingDays.push(day);
    const first = workingDays[0];
    if (first !== undefined && workingDays.length === days) return { first, last: day, workingDays };
    day = addDays(day, 1);
  }
}

export interface PublicityCheck {
  readonly satisfied: boolean;
  /** Working days that count, from publication to the end, both as read. */
  readonly workingDays: number;
  readonly required: number;
}

/**
 * Whether a notice shown from `published` to `end` (shown all that day) stood long enough.
 * @throws {CalendarUnknown} as `publicityEnd`.
 */
export function publicitySatisfied(
  published: IsoDate,
  end: IsoDate,
  required = 5,
  reading: PublicationDay = "next-day",
): PublicityCheck {
  let workingDays = 0;
  for (
    let day = reading === "count-it" ? published : addDays(published, 1);
    day <= end;
    day = addDays(day, 1)
  )
    if (isWorkingDay(day)) workingDays++;
  return { satisfied: workingDays >= required, workingDays, required };
}
