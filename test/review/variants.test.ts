/**
 * The sample workbook of the product, re-written as another office would keep it: the result must not move. Each seed
 * shuffles columns, renames headers, changes units and adds cover lines.
 */
import { join } from "node:path";
import type { SheetGrid } from "../../src/ledger/grid";
import type { IsoDate } from "../../src/policy/dates";
import { isoDate } from "../../src/policy/dates";
import { truthReport } from "../../src/review/report";
import { review } from "../../src/review/run-review";
import { EMPTY_SETTINGS } from "../../src/review/settings";
import { gridsFromXlsx } from "../generator/grid-from-xlsx";
import { Chance } from "../generator/random";
import { OTHER_HEADERS } from "./other-headers";
import { withColumnsShuffled, withHeadersRenamed, withRowsAbove, withUnitChanged } from "./variants";

const SAMPLE = join(__dirname, "../../assets/sample-ledger.xlsx");
const COVER = 2;

function asOfDay(): IsoDate {
  const day = isoDate("2023-12-31");
  if (day === undefined) throw new Error("no such day");
  return day;
}

/** Status and award of every claim by sheet and row, rows counted as in the original. */
function results(grids: readonly SheetGrid[], rowsAbove: number): readonly string[] {
  const report = truthReport(review(grids, EMPTY_SETTINGS, asOfDay()), "sample");
  return report.claims.map(
    (claim) =>
      `${claim.sheet}!${claim.row - rowsAbove} art. ${claim.article} ${claim.status} ${claim.award} of ${claim.ceiling} [${claim.reasons}]`,
  );
}

describe("the same workbook kept by another office", () => {
  let original: readonly SheetGrid[];
  let expected: readonly string[];

  beforeAll(async () => {
    original = await gridsFromXlsx(SAMPLE);
    expected = results(original, 0);
  });

  test("the sample has claims of every article to compare", () => {
    expect(expected.length).toBeGreaterThanOrEqual(60);
    expect(new Set(expected.map((line) => / art\. (\d+) /.exec(line)?.[1])).size).toBe(8);
  });

  const rewritten = (seed: number): readonly SheetGrid[] => {
    const chance = new Chance(seed);
    const { tables } = review(original, EMPTY_SETTINGS, asOfDay()).reading;
    return original.map((grid) => {
      const table = tables.find(({ sheet }) => sheet === grid.name);
      if (table === undefined) return grid;
      const inUnit = withUnitChanged(grid, table, chance.pick(["元", "万元"]));
      const renamed = withHeadersRenamed(inUnit, table, OTHER_HEADERS, chance).grid;
      const shuffled = withColumnsShuffled(renamed, table, chance);
      return withRowsAbove(shuffled, ["附件2", "报送单位（盖章）：　　　　填报日期：2023年12月"]);
    });
  };

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    "seed %i: other columns, headers, units and cover lines, same result",
    (seed) => {
      expect(results(rewritten(seed), COVER)).toEqual(expected);
    },
  );
});
