import type { SheetGrid } from "../../src/ledger/grid";
import type { IsoDate } from "../../src/policy/dates";
import { dateOf } from "../../src/policy/dates";
import { inferFundYear } from "../../src/review/fund-year";
import { review } from "../../src/review/run-review";
import { EMPTY_SETTINGS } from "../../src/review/settings";
import { sheetOf } from "../generator/sheet-builder";
import { bankClaim, projectClaim } from "./claims";

const AS_OF = day(2024, 3, 1);

function day(year: number, month: number, dayOfMonth: number): IsoDate {
  const date = dateOf(year, month, dayOfMonth);
  if (date === undefined) throw new Error("no such day");
  return date;
}

function sheetTitled(title: string): SheetGrid {
  return sheetOf("台账", [[title]]);
}

describe("fund year where the user names none", () => {
  test("the year of most application dates, though the title names another", () => {
    const claims = [day(2022, 12, 30), day(2023, 1, 5), day(2023, 6, 1)].map((applied, index) =>
      projectClaim({ row: index + 5, applied }),
    );
    expect(inferFundYear(claims, [sheetTitled("2022年度申报台账")], AS_OF).year).toBe(2023);
  });
  test("without dates, the year in the title, full-width digits too", () => {
    expect(inferFundYear([], [sheetTitled("顺义区　２０２２年度　申报台账")], AS_OF).year).toBe(2022);
  });
  test("without either, the year of the events: what was recorded, paid back, issued", () => {
    const claims = [2022, 2023, 2023].map((year, index) => bankClaim({ row: index + 5, year }));
    expect(inferFundYear(claims, [sheetTitled("申报台账")], AS_OF).year).toBe(2023);
  });
  test("with nothing, the year of the as-of date", () => {
    expect(inferFundYear([], [sheetTitled("申报台账")], AS_OF).year).toBe(2024);
  });
  test("the later of two years with as many dates each", () => {
    const claims = [day(2022, 5, 1), day(2023, 5, 1)].map((applied, index) =>
      projectClaim({ row: index + 5, applied }),
    );
    expect(inferFundYear(claims, [], AS_OF).year).toBe(2023);
  });
});

describe("where the year might be another", () => {
  const doubts = (applied: readonly IsoDate[], titles: readonly string[]) =>
    inferFundYear(
      applied.map((date, index) => projectClaim({ row: index + 5, applied: date })),
      titles.map(sheetTitled),
      AS_OF,
    ).doubts.map(({ code, values, cells }) => [code, values.year, values.other, cells.length]);
  const [in2022, in2023] = [day(2022, 5, 1), day(2023, 5, 1)];

  test("the title says another year than most applications: its cell is named", () => {
    expect(doubts([in2023], ["2022年度申报台账"])).toEqual([["fund-year-title-differs", 2023, 2022, 1]]);
  });
  test("one of several titles says the same year: no doubt", () => {
    expect(doubts([in2023], ["2021年拨付情况", "2023年度申报台账"])).toEqual([]);
  });
  test("two years with as many applications, and no title that settles it", () => {
    expect(doubts([in2022, in2023], [])).toEqual([["fund-year-tied", 2023, 2022, 0]]);
    expect(doubts([in2022, in2023], ["2023年度申报台账"])).toEqual([]);
    expect(doubts([in2022, in2023, in2023], [])).toEqual([]);
  });
  test("nothing that tells a year", () => {
    const claim = projectClaim({ row: 5 });
    expect(inferFundYear([claim], [sheetTitled("申报台账")], AS_OF).doubts.map(({ code }) => code)).toEqual([
      "fund-year-unknown",
    ]);
    expect(inferFundYear([], [sheetTitled("申报台账")], AS_OF).doubts).toEqual([]);
  });
});

test("the doubt is a finding of the review until a person gives the year", () => {
  const ledger = sheetOf("台账", [
    ["2022年度专利质押融资台账"],
    [
      "企业名称",
      "统一社会信用代码",
      "贷款银行",
      "借款合同号",
      "贷款金额（元）",
      "到期日",
      "结清日期",
      "受理日期",
    ],
    [
      ...["北京朴砾智能装备有限公司", "91110108MAWWW0017F", "京棣银行股份有限公司", "JK-1"],
      ...[5_000_000, "2023-06-01", "2023-05-20", "2023-08-01"],
    ],
  ]);
  const findings = (fundYear?: number) =>
    review(
      [ledger],
      { ...EMPTY_SETTINGS, policy: { ...EMPTY_SETTINGS.policy, ...(fundYear && { fundYear }) } },
      AS_OF,
    ).findings.filter(({ code }) => code.startsWith("fund-year"));
  expect(findings()).toEqual([
    {
      code: "fund-year-title-differs",
      severity: "warning",
      cells: [{ sheet: "台账", row: 1, column: 1 }],
      values: { year: 2023, other: 2022 },
    },
  ]);
  expect(findings(2022)).toEqual([]);
});
