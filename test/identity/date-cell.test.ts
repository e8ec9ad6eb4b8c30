import fc from "fast-check";
import { readDate } from "../../src/identity/date-cell";
import { addDays, dateOf, serialOf } from "../../src/policy/dates";

describe("one day in many spellings", () => {
  test.each([
    45054,
    45054.75,
    20230508,
    "45054",
    "2023-05-08",
    "2023.5.8",
    "2023/5/8",
    "2023. 5. 8",
    "2023年5月8日",
    "2023 年 5 月 8 日",
    "2023年5月8号",
    "20230508",
    "２０２３－０５－０８",
    "2023—05—08",
    "2023-05-08 00:00:00",
    "2023-05-08T00:00:00Z",
    "2023/5/8 14:30",
    "2023年5月8日（补）",
    "二〇二三年五月八日",
    "8-May-2023",
    "May 8, 2023",
    " 2023.05.08. ",
  ])("%s", (cell) => {
    expect(readDate(cell)).toEqual({ kind: "date", date: "2023-05-08" });
  });
  test("words up to 31", () => {
    expect(readDate("二〇二三年十二月三十一日")).toEqual({ kind: "date", date: "2023-12-31" });
    expect(readDate("二〇二二年十月二十日")).toEqual({ kind: "date", date: "2022-10-20" });
  });
});

describe("days that do not exist", () => {
  test.each([
    "2023-02-30",
    "2022.11.31",
    "2023年13月1日",
    "2023-00-10",
    "20230229",
    20230229,
    "二〇二三年二月三十日",
    "1900-01-00",
    "31/11/2022",
  ])("%s", (cell) => {
    expect(readDate(cell).kind).toBe("impossible");
  });
});

describe("order of day and month", () => {
  test("ambiguous where both orders give a day", () => {
    expect(readDate("5/8/2023")).toMatchObject({
      kind: "ambiguous",
      candidates: ["2023-05-08", "2023-08-05"],
    });
    expect(readDate("23.5.8")).toMatchObject({ kind: "ambiguous", candidates: ["2023-05-08"] });
  });
  test("certain where only one can be a month, or both are alike", () => {
    expect(readDate("13/8/2023")).toEqual({ kind: "date", date: "2023-08-13" });
    expect(readDate("2/13/2023")).toEqual({ kind: "date", date: "2023-02-13" });
    expect(readDate("5/5/2023")).toEqual({ kind: "date", date: "2023-05-05" });
  });
});

describe("what is no date", () => {
  test.each([
    "5月8日",
    "2023年5月",
    "2023-5",
    "备案办理中",
    "长期",
    "99999999",
    "2023年5月8日至2024年5月8日",
    2023,
    12,
    380000.04,
    -1,
    true,
  ])("%s", (cell) => {
    expect(readDate(cell).kind).toBe("not-a-date");
  });
  test.each([null, "", "　", "/", "-", "无"])("%s is blank", (cell) => {
    expect(readDate(cell)).toEqual({ kind: "missing" });
  });
});

describe("properties", () => {
  const first = dateOf(1980, 1, 1);
  const day = fc.nat(43_000).map((days) => {
    if (first === undefined) throw new Error("no first day");
    return addDays(first, days);
  });
  test("every day from 1980 to 2097 is read back from every spelling", () => {
    fc.assert(
      fc.property(day, (date) => {
        const [year = "", month = "", dayOfMonth = ""] = date.split("-");
        const short = `${Number(month)}`;
        const spellings = [
          serialOf(date),
          date,
          Number(`${year}${month}${dayOfMonth}`),
          `${year}.${short}.${Number(dayOfMonth)}`,
          `${year}年${short}月${Number(dayOfMonth)}日`,
          `${year}/${month}/${dayOfMonth} 08:15`,
        ];
        for (const cell of spellings) expect(readDate(cell)).toEqual({ kind: "date", date });
      }),
    );
  });
  test("any cell: never throws, and a date is a day that exists", () => {
    const pieces = fc.array(
      fc.constantFrom(..."0123456789", "-", "/", ".", "年", "月", "日", "20", "二", "十"),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.double(),
          pieces.map((all) => all.join("")),
        ),
        (cell) => {
          const reading = readDate(cell);
          if (reading.kind !== "date") return;
          const [year, month, dayOfMonth] = reading.date.split("-").map(Number);
          expect(dateOf(year ?? 0, month ?? 0, dayOfMonth ?? 0)).toBe(reading.date);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
