/**
 * The sample workbook of the product, re-written as another office would keep it: the result must not move. Each seed
 * picks other headers, units, words, dates, orders and layouts.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { isoDate } from "../../src/policy/dates";
import { truthReport } from "../../src/review/report";
import { gridsFromXlsx } from "../generator/grid-from-xlsx";
import { type Mode, type Original, original, outcome, rewritten } from "./variants-measure";

async function opened(path: string, day: string): Promise<Original> {
  const asOf = isoDate(day);
  if (asOf === undefined) throw new Error("no such day");
  return original(await gridsFromXlsx(path), asOf);
}

/** Ways that must leave every claim as it is. */
const HARMLESS: readonly Mode[] = [
  "columns",
  "headers",
  "units",
  "all",
  "rows",
  "noise",
  "words",
  "dates",
  "articles",
  "split",
  "split-headers",
  "stack",
  "groups",
  "group-headers",
  "unit-header",
  "renamed",
  "everything",
];
const SEEDS = [1, 2, 3];
const CASES = HARMLESS.flatMap((mode) => SEEDS.map((seed) => [mode, seed] as const));

describe("the sample workbook kept by another office", () => {
  let from: Original;

  beforeAll(async () => {
    from = await opened(join(__dirname, "../../assets/sample-ledger.xlsx"), "2023-12-31");
  });

  test("the sample has claims of every article to compare", () => {
    expect(from.results.size).toBeGreaterThanOrEqual(60);
    expect(new Set(from.articles.values()).size).toBe(8);
  });

  test.each(CASES)("%s, seed %i: the same result", (mode, seed) => {
    expect(outcome(from, rewritten(from, mode, seed), mode).differences).toEqual([]);
  });

  test("without any unit every money column is asked about, and no claim of Articles 10 and 11 is paid", () => {
    const { review, questions } = outcome(from, rewritten(from, "unit-nowhere", 1), "unit-nowhere");
    expect(questions.length).toBeGreaterThan(5);
    const paid = truthReport(review, "variant").claims.filter(
      ({ article, status }) => (article === 10 || article === 11) && status === "payable",
    );
    expect(paid).toEqual([]);
  });

  test("units in the cells themselves need no question for the columns where every cell has one", () => {
    const { questions } = outcome(from, rewritten(from, "unit-cells", 1), "unit-cells");
    // One paid amount was typed as a text without a unit: that one is asked.
    expect(questions).toHaveLength(1);
  });
});

const SHARED = join(__dirname, "../../../shared/samples");
const describeIfShared = existsSync(SHARED) ? describe : describe.skip;

describeIfShared.each(["ledger-2023", "districts-merge-2022"])("%s kept by another office", (name) => {
  let from: Original;

  beforeAll(async () => {
    from = await opened(join(SHARED, `${name}.xlsx`), "2023-12-31");
  });

  test.each(HARMLESS.map((mode) => [mode]))("%s: the same result", (mode) => {
    expect(outcome(from, rewritten(from, mode, 1), mode).differences).toEqual([]);
  });
});
