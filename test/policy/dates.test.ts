/** Days that exist, Excel's serial numbers, and how far the calendar of working days reaches. */
import { addDays, dateFromSerial, dateOf, isoDate, serialOf, yearOf } from "../../src/policy/dates";
import { CalendarUnknown, isWorkingDay, lastKnownYear } from "../../src/policy/working-days";
import { day } from "./build-claims";

test.each([
  ["2023-05-08", true],
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["2023-13-01", false],
  ["2023-00-10", false],
  ["2023-01-00", false],
  ["2023-12-32", false],
  ["2023-5-8", false],
  ["x2023-05-08", false],
  ["2023-05-08x", false],
  ["", false],
])("“%s” is a day: %s", (text, exists) => {
  expect(isoDate(text)).toBe(exists ? text : undefined);
});

test("year, month and day are written with four, two and two digits", () => {
  expect(dateOf(2023, 5, 8)).toBe("2023-05-08");
  expect(dateOf(2023, 12, 31)).toBe("2023-12-31");
  expect(dateOf(987, 1, 1)).toBe("0987-01-01");
  expect(dateOf(2023, 4, 31)).toBeUndefined();
  expect(dateOf(2023, 13, 1)).toBeUndefined();
  expect(dateOf(99, 1, 1)).toBeUndefined();
});

describe("serial numbers of the 1900 system", () => {
  test.each([
    [60, undefined],
    [60.99, undefined],
    [61, "1900-03-01"],
    [45054, "2023-05-08"],
    [45054.99, "2023-05-08"],
    [2_958_465, "9999-12-31"],
    [2_958_465.5, "9999-12-31"],
    [2_958_466, undefined],
    [-1, undefined],
    [Number.NaN, undefined],
  ])("%d is %s", (serial, date) => {
    expect(dateFromSerial(serial)).toBe(date);
    // once more, from what is remembered
    expect(dateFromSerial(serial)).toBe(date);
  });
  test("and back", () => {
    expect(serialOf(day("2023-05-08"))).toBe(45054);
    expect(serialOf(day("1900-03-01"))).toBe(61);
  });
  test("more days than are remembered at once", () => {
    for (let serial = 61; serial < 20_200; serial++) dateFromSerial(serial);
    expect(dateFromSerial(61)).toBe("1900-03-01");
    expect(dateFromSerial(20_199)).toBe("1955-04-20");
  });
});

test("days later and earlier, and the year", () => {
  expect(addDays(day("2023-12-31"), 1)).toBe("2024-01-01");
  expect(addDays(day("2023-01-01"), -1)).toBe("2022-12-31");
  expect(addDays(day("2023-01-01"), 0)).toBe("2023-01-01");
  expect(() => addDays(day("1900-03-01"), -1)).toThrow(new RangeError("no day -1 days from 1900-03-01"));
  expect(yearOf(day("2023-12-31"))).toBe(2023);
});

describe("working days", () => {
  test.each([
    ["2004-01-01", false], // New Year, first day of the tables
    ["2004-01-02", true], // a Friday
    ["2023-05-05", true], // Friday
    ["2023-05-06", true], // Saturday worked for 1 May
    ["2023-05-07", false], // Sunday
    ["2023-05-13", false], // Saturday
    ["2023-05-14", false], // Sunday
    ["2023-05-15", true], // Monday
    ["2023-05-03", false], // holiday on a Wednesday
    ["2018-12-29", true], // Saturday worked by the notice for 2019
  ])("%s: %s", (date, works) => {
    expect(isWorkingDay(day(date))).toBe(works);
  });
  test("before the tables and after the last notice nothing is said", () => {
    const last = lastKnownYear();
    expect(() => isWorkingDay(day("2003-12-31"))).toThrow(CalendarUnknown);
    expect(() => isWorkingDay(day(`${last}-12-29`))).toThrow(
      `working days are known from 2004-01-01 to ${last}-12-28, not for ${last}-12-29`,
    );
    expect(typeof isWorkingDay(day(`${last}-12-28`))).toBe("boolean");
    expect(() => isWorkingDay(day(`${last + 1}-10-01`))).toThrow(CalendarUnknown);
    try {
      isWorkingDay(day("2003-12-31"));
    } catch (error) {
      expect(error).toMatchObject({
        name: "CalendarUnknown",
        day: "2003-12-31",
        knownUntil: `${last}-12-28`,
      });
    }
  });
});
