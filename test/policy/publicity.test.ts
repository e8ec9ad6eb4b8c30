/** Article 16: not less than five working days, by the State Council's calendars. */
import fc from "fast-check";
import { addDays, type IsoDate, isoDate } from "../../src/policy/dates";
import { type PublicationDay, publicityEnd, publicitySatisfied } from "../../src/policy/publicity";
import { CalendarUnknown, isWorkingDay, lastKnownYear } from "../../src/policy/working-days";

function day(text: string): IsoDate {
  const date = isoDate(text);
  if (date === undefined) throw new Error(`no such day: ${text}`);
  return date;
}

describe("working days with make-up days", () => {
  test.each([
    ["2022-01-29", true, "Saturday worked before the Spring Festival"],
    ["2022-01-31", false, "Spring Festival"],
    ["2022-12-31", false, "Saturday, in the notice for 2023"],
    ["2018-12-29", true, "Saturday worked by the notice for 2019"],
    ["2020-01-31", false, "the holiday that was prolonged"],
    ["2023-05-01", false, "Monday, Labour Day"],
    ["2023-05-06", true, "Saturday worked"],
    ["2023-05-07", false, "an ordinary Sunday"],
    ["2023-05-08", true, "an ordinary Monday"],
    ["2023-06-25", true, "Sunday worked after the Dragon Boat Festival"],
    ["2023-10-07", true, "Saturday worked"],
    ["2026-02-14", true, "Saturday worked"],
    ["2026-10-01", false, "National Day"],
  ])("%s: %s (%s)", (date, working) => {
    expect(isWorkingDay(day(date))).toBe(working);
  });
  test("the last days of the last known year depend on a notice that is not out", () => {
    const last = lastKnownYear();
    expect(last).toBeGreaterThanOrEqual(2026);
    expect(() => isWorkingDay(day(`${last}-12-28`))).not.toThrow();
    for (const unknown of [`${last}-12-29`, `${last}-12-31`, `${last + 1}-03-01`, "2003-12-31"])
      expect(() => isWorkingDay(day(unknown))).toThrow(CalendarUnknown);
  });
});

describe("the period", () => {
  test.each<[string, number, PublicationDay, string, string]>([
    // The day of publication does not count: 4, 5, Saturday 6, 8, 9 May.
    ["2023-04-28", 5, "next-day", "2023-05-04", "2023-05-09"],
    ["2023-04-28", 5, "count-it", "2023-04-28", "2023-05-08"],
    ["2021-11-16", 5, "count-it", "2021-11-16", "2021-11-22"],
    ["2022-12-29", 5, "next-day", "2022-12-30", "2023-01-06"],
    // Published on a Sunday: the first counted day is Monday under both readings.
    ["2023-03-12", 5, "next-day", "2023-03-13", "2023-03-17"],
    ["2023-03-12", 5, "count-it", "2023-03-13", "2023-03-17"],
    ["2023-03-13", 1, "next-day", "2023-03-14", "2023-03-14"],
    ["2023-03-13", 1, "count-it", "2023-03-13", "2023-03-13"],
  ])("published %s, %d days, %s: %s to %s", (published, days, reading, first, last) => {
    const period = publicityEnd(day(published), days, reading);
    expect([period.first, period.last]).toEqual([first, last]);
    expect(period.workingDays).toHaveLength(days);
  });
  test("the default does not count the day of publication (A16-1)", () => {
    expect(publicityEnd(day("2023-04-28"), 5).last).toBe("2023-05-09");
  });
  test.each([0, -1, 2.5, Number.NaN, 367])("%d days are no period", (days) => {
    expect(() => publicityEnd(day("2023-03-13"), days)).toThrow(RangeError);
  });
  test("a period that runs into an unknown year is an error, though it began in a known one", () => {
    const published = day(`${lastKnownYear()}-12-24`);
    expect(() => publicityEnd(published, 5)).toThrow(CalendarUnknown);
    try {
      publicityEnd(published, 5);
    } catch (error) {
      expect(error).toMatchObject({
        day: `${lastKnownYear()}-12-29`,
        knownUntil: `${lastKnownYear()}-12-28`,
      });
    }
  });
});

describe("whether a notice stood long enough", () => {
  test.each<[string, string, PublicationDay, boolean, number]>([
    ["2021-05-31", "2021-06-04", "count-it", true, 5],
    ["2021-05-31", "2021-06-04", "next-day", false, 4],
    ["2021-05-31", "2021-06-07", "next-day", true, 5],
    ["2021-05-31", "2021-05-30", "next-day", false, 0],
  ])("%s to %s, %s: %s (%d days)", (published, end, reading, satisfied, workingDays) => {
    expect(publicitySatisfied(day(published), day(end), 5, reading)).toEqual({
      satisfied,
      workingDays,
      required: 5,
    });
  });
  test("five days and the default reading if not told otherwise", () => {
    expect(publicitySatisfied(day("2021-05-31"), day("2021-06-04"))).toMatchObject({
      satisfied: false,
      required: 5,
    });
  });
});

test("the computed end satisfies, the day before does not", () => {
  const published = fc.integer({ min: 0, max: 365 * 5 }).map((days) => addDays(day("2021-01-01"), days));
  fc.assert(
    fc.property(
      published,
      fc.integer({ min: 1, max: 15 }),
      fc.constantFrom<PublicationDay>("next-day", "count-it"),
      (from, days, reading) => {
        const { last, workingDays } = publicityEnd(from, days, reading);
        expect(publicitySatisfied(from, last, days, reading).satisfied).toBe(true);
        expect(publicitySatisfied(from, addDays(last, -1), days, reading).satisfied).toBe(false);
        expect(workingDays.every((one) => isWorkingDay(one))).toBe(true);
      },
    ),
  );
});
