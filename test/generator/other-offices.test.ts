/** Workbooks written by hand for offices with templates of their own; results worked out by hand. */
import { isoDate } from "../../src/policy/dates";
import { truthReport } from "../../src/review/report";
import { review } from "../../src/review/run-review";
import { EMPTY_SETTINGS } from "../../src/review/settings";
import { OFFICES } from "./other-offices";

describe.each(OFFICES)("$name", ({ grids, expected, total }) => {
  const asOf = isoDate("2023-12-31");
  if (asOf === undefined) throw new Error("no such day");
  const found = review(grids, EMPTY_SETTINGS, asOf);
  const report = truthReport(found, "office");

  test("every claim is decided as worked out by hand", () => {
    expect(
      report.claims.map(({ sheet, row, article, status, award }) => ({ sheet, row, article, status, award })),
    ).toEqual(
      expected.map(({ sheet, row, article, status, award }) => ({ sheet, row, article, status, award })),
    );
  });

  test("the total is the sum of what is payable", () => {
    expect(report.totals.all).toBe(total);
  });

  test("nothing needed to be asked", () => {
    expect(found.reading.questions.map(({ text }) => text)).toEqual([]);
  });
});
