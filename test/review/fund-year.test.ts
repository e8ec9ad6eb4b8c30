import type { SheetGrid } from "../../src/ledger/grid";
import type { IsoDate } from "../../src/policy/dates";
import { dateOf } from "../../src/policy/dates";
import { inferFundYear } from "../../src/review/fund-year";
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
    expect(inferFundYear(claims, [sheetTitled("2022年度申报台账")], AS_OF)).toBe(2023);
  });
  test("without dates, the year in the title, full-width digits too", () => {
    expect(inferFundYear([], [sheetTitled("顺义区　２０２２年度　申报台账")], AS_OF)).toBe(2022);
  });
  test("without either, the year of the events: what was recorded, paid back, issued", () => {
    const claims = [2022, 2023, 2023].map((year, index) => bankClaim({ row: index + 5, year }));
    expect(inferFundYear(claims, [sheetTitled("申报台账")], AS_OF)).toBe(2023);
  });
  test("with nothing, the year of the as-of date", () => {
    expect(inferFundYear([], [sheetTitled("申报台账")], AS_OF)).toBe(2024);
  });
  test("the later of two years with as many dates each", () => {
    const claims = [day(2022, 5, 1), day(2023, 5, 1)].map((applied, index) =>
      projectClaim({ row: index + 5, applied }),
    );
    expect(inferFundYear(claims, [], AS_OF)).toBe(2023);
  });
});
