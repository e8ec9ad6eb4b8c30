/** The end of the award sheet: claims that get nothing now, with the reason, so that every claim is accounted for. */

import { statusText } from "../locale/reasons";
import { ARTICLE_DIRECTIONS, ARTICLE_NUMBERS, fill, AWARD_TEXTS as TEXT } from "../locale/sheets";
import { typedText } from "../policy/fact";
import { type ClaimRow, placeText, projectText } from "./claim-row";
import type { PlannedCell } from "./plan";
import type { SheetUnit } from "./sheet-kinds";
import { BLANK, count, money, type SheetLayout, text } from "./sheet-layout";
import { STYLES } from "./styles";
import { verdictReasons } from "./verdict-words";

/**
 * In the columns of the award sheet, whose header is repeated on these pages too: the reason stands under 测算依据
 * and says that it is one, the result stands in place of a 核定金额.
 */
export function listApart(layout: SheetLayout, rows: readonly ClaimRow[], unit: SheetUnit): void {
  if (rows.length === 0) return;
  layout.newPage();
  layout.addWide(fill(TEXT.apart, { count: rows.length }), { ...STYLES.signature, bold: true }, 26);
  const first = layout.nextRow;
  for (const [index, { claim, verdict }] of rows.entries())
    layout.add(
      cells({
        seq: count(index + 1),
        direction: text(ARTICLE_DIRECTIONS[claim.article]),
        applicant: text(typedText(claim.applicant.name)),
        uscc: text(typedText(claim.applicant.uscc)),
        project: text(projectText(claim)),
        computed: money(verdict.figures.computed, unit),
        status: text(statusText(verdict.status, "zh-CN")),
        article: text(ARTICLE_NUMBERS[claim.article]),
        reason: text(fill(TEXT.apartReason, { reasons: verdictReasons(verdict).join("；") })),
        remark: text(placeText(claim)),
      }),
    );
  layout.style(first, 1, layout.lastRow, layout.columns, STYLES.text);
  layout.style(first, 1, layout.lastRow, 1, STYLES.centered);
  layout.style(first, 4, layout.lastRow, 4, STYLES.code);
  layout.style(first, 8, layout.lastRow, 8, STYLES.figure);
  layout.style(first, 12, layout.lastRow, 13, STYLES.centered);
}

type ApartCells = Readonly<
  Record<
    | "seq"
    | "direction"
    | "applicant"
    | "uscc"
    | "project"
    | "computed"
    | "status"
    | "article"
    | "reason"
    | "remark",
    PlannedCell
  >
>;

function cells(row: ApartCells): readonly PlannedCell[] {
  return [
    row.seq,
    row.direction,
    row.applicant,
    row.uscc,
    row.project,
    BLANK,
    BLANK,
    row.computed,
    BLANK,
    BLANK,
    BLANK,
    row.status,
    row.article,
    row.reason,
    row.remark,
  ];
}
