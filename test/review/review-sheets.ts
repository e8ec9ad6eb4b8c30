/** Reviews sheets that a test writes down, with the firms that stand in them. */
import type { SheetGrid } from "../../src/ledger/grid";
import { isoDate } from "../../src/policy/dates";
import { truthReport } from "../../src/review/report";
import type { Review } from "../../src/review/review";
import { review } from "../../src/review/run-review";
import { EMPTY_SETTINGS } from "../../src/review/settings";

/** Name, credit code, patent. */
export const FIRMS: readonly (readonly [string, string, string])[] = [
  ["北京朴砾智能装备有限公司", "91110108MAWWW0017F", "ZL202019800001.7"],
  ["北京沅枫生物技术有限公司", "91110114MAWWW00250", "ZL202119800003.0"],
  ["北京霏沐医疗科技有限公司", "91110115MAWWW00339", "ZL202119800005.X"],
  ["北京桴槎海洋仪器有限公司", "91110108MAWWW00410", "ZL201919800006.7"],
];

export function reviewed(...grids: readonly SheetGrid[]): Review {
  const asOf = isoDate("2023-12-15");
  if (asOf === undefined) throw new Error("no such day");
  return review(grids, EMPTY_SETTINGS, asOf);
}

/** “art. 11 payable 50000.00 ANNUAL_CAP”, claim by claim. */
export function lines(found: Review): readonly string[] {
  return truthReport(found, "ledger").claims.map(({ article, status, award, reasons }) =>
    `art. ${article} ${status} ${award} ${reasons.join()}`.trim(),
  );
}
