/**
 * Two realistic workbooks with their truth, kept beside the repository where it is developed. Skipped elsewhere: the
 * product's own fixtures cover the same ground.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isoDate } from "../../src/policy/dates";
import { type TruthReport, truthReport } from "../../src/review/report";
import { review } from "../../src/review/run-review";
import { EMPTY_SETTINGS } from "../../src/review/settings";
import { gridsFromXlsx } from "../generator/grid-from-xlsx";
import {
  claimDifferences,
  duplicateDifferences,
  enterpriseDifferences,
  poolDifferences,
  type Truth,
  totalDifferences,
} from "./truth";

const FOLDER = join(__dirname, "../../../shared/samples");

describe.each(["ledger-2023", "districts-merge-2022"])("sample workbook %s", (name) => {
  const path = join(FOLDER, `${name}.xlsx`);
  const whenThere = existsSync(path) ? test : test.skip;
  let report: TruthReport;
  let truth: Truth;

  beforeAll(async () => {
    if (!existsSync(path)) return;
    truth = JSON.parse(readFileSync(join(FOLDER, `${name}.truth.json`), "utf8"));
    const asOf = isoDate(`${truth.fundYear}-12-31`);
    if (asOf === undefined) throw new Error("the truth file names no year");
    const grids = await gridsFromXlsx(path);
    report = truthReport(review(grids, EMPTY_SETTINGS, asOf), `${name}.xlsx`);
  });

  whenThere("every claim is decided as the truth says", () => {
    expect(claimDifferences(report, truth)).toEqual([]);
  });
  whenThere("every owner of a cap gets the sum the truth says", () => {
    expect(enterpriseDifferences(report, truth)).toEqual([]);
  });
  whenThere("pools are shared to the fen", () => {
    expect(poolDifferences(report, truth)).toEqual([]);
  });
  whenThere("totals per article and statuses agree", () => {
    expect(totalDifferences(report, truth)).toEqual([]);
  });
  whenThere("duplicates are found, look-alikes left in peace", () => {
    expect(duplicateDifferences(report, truth)).toEqual([]);
  });
});
