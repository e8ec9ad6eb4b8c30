/**
 * 公示名单: the list of units to be supported, for publication (Article 16).
 *
 * It holds names and amounts only: no code, account, telephone or person, whatever the ledger knows.
 */
import { ARTICLE_NAMES, ARTICLE_NUMBERS, AWARD_TEXTS, fill, NOTICE_TEXTS as TEXT } from "../locale/sheets";
import { type Yuan, ZERO } from "../policy/money";
import { basisNotes } from "./basis-notes";
import { claimRows, withStatus } from "./claim-row";
import { LedgerFields } from "./ledger-field";
import { noticePeriod } from "./notice-period";
import { type Payee, payeesByArticle } from "./payees";
import type { PlannedCell, SheetPlan } from "./plan";
import type { SheetInput } from "./sheet-kinds";
import { BLANK, count, money, SheetLayout, sumFormula, text } from "./sheet-layout";
import { STYLES } from "./styles";

export function publicNotice(input: SheetInput): SheetPlan {
  const { review, grids, options } = input;
  const fields = new LedgerFields(review.reading, grids);
  const groups = payeesByArticle(withStatus(claimRows(review), options.statuses));
  const district = (payee: Payee): string =>
    payee.rows.map(({ claim }) => fields.of(claim, "district")).find((name) => name !== "") ?? "";
  const withDistricts = groups.some(([, payees]) => payees.some((payee) => district(payee) !== ""));
  const names = TEXT.columns;
  const columns: readonly (readonly [header: string, width: number])[] = [
    [names.seq, 6],
    [names.applicant, 32],
    [names.direction, 35],
    ...(withDistricts ? [[names.district, 10] as const] : []),
    [fill(names.amount, { unit: options.unit }), 20],
    [names.remark, 9],
  ];
  const amountColumn = withDistricts ? 5 : 4;
  const letter = String.fromCharCode(64 + amountColumn);

  const layout = new SheetLayout(columns.map(([, width]) => width));
  layout.addWide("附件", STYLES.attachment, 22);
  layout.addWide(fill(TEXT.title, { year: review.fundYear }), STYLES.longTitle, 44);
  for (const line of introduction(input)) layout.addWide(`　　${line}`, { ...STYLES.note, size: 11 }, 18);
  layout.addWide(fill(AWARD_TEXTS.unit, { unit: options.unit }), STYLES.unitNote);
  const header = layout.add(
    columns.map(([name]) => text(name)),
    11,
    28,
  );
  layout.style(header, 1, header, layout.columns, STYLES.header);

  const addSum = (label: string, sum: PlannedCell): number =>
    layout.addSums(label, amountColumn - 1, { [amountColumn]: sum }, 22);
  const first = layout.nextRow;
  const subtotals: number[] = [];
  let total: Yuan = ZERO;
  let number = 0;
  for (const [article, payees] of groups) {
    const start = layout.nextRow;
    let sum: Yuan = ZERO;
    for (const payee of payees) {
      sum = sum.plus(payee.amount);
      layout.add(
        [
          count(++number),
          text(payee.name),
          text(ARTICLE_NAMES[article]),
          ...(withDistricts ? [text(district(payee))] : []),
          money(payee.amount, options.unit),
          BLANK,
        ],
        10,
        22,
      );
    }
    total = total.plus(sum);
    const formula = `=SUM(${letter}${start}:${letter}${layout.lastRow})`;
    const label = fill(AWARD_TEXTS.subtotal, { article: ARTICLE_NUMBERS[article] });
    const subtotal = addSum(label, sumFormula(formula, sum, options.unit));
    layout.keepWithPrevious(subtotal);
    subtotals.push(subtotal);
  }
  const all = `=SUM(${subtotals.map((row) => `${letter}${row}`).join(",")})`;
  const totalRow = addSum(
    AWARD_TEXTS.total,
    subtotals.length === 0 ? money(ZERO, options.unit) : sumFormula(all, total, options.unit),
  );
  layout.keepWithPrevious(totalRow);
  layout.style(first, 1, totalRow, layout.columns, STYLES.text);
  layout.style(first, 1, totalRow, 1, STYLES.centered);
  layout.style(first, amountColumn, totalRow, amountColumn, STYLES.figure);
  for (const row of subtotals) layout.style(row, 1, row, layout.columns, STYLES.subtotal);
  layout.style(totalRow, 1, totalRow, layout.columns, STYLES.total);
  for (const note of basisNotes(input, false)) layout.addWide(note, STYLES.note, 15);
  return layout.finish({
    name: options.name,
    kind: "notice",
    orientation: withDistricts ? "landscape" : "portrait",
    titleRows: { first: header, last: header },
  });
}

function introduction({ review, options }: SheetInput): readonly string[] {
  const { regulation } = review;
  const intro = fill(TEXT.intro, { title: regulation.title, documentNo: regulation.documentNo });
  return [intro, noticePeriod(review, options.publishedOn ?? review.asOf), TEXT.objection];
}
