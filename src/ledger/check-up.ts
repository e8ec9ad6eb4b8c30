/** 体检: what was found and what not, sheet by sheet. It changes nothing. */

import { noticeUnlisted } from "./checks/applicants";
import type { CheckInput } from "./checks/check-input";
import { checkCapPerRow, checkMergedCriteria, checkTotals, checkTypedNumbers } from "./checks/formulas";
import { noticeOutside, noticeRowsAndColumns, noticeSheets } from "./checks/sheets-and-rows";

export function checkUp(input: CheckInput): void {
  noticeSheets(input);
  noticeRowsAndColumns(input);
  noticeOutside(input);
  noticeUnlisted(input);
  checkTotals(input);
  checkTypedNumbers(input);
  checkMergedCriteria(input);
  checkCapPerRow(input);
}
