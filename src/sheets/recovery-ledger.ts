/** 收回台账 (Article 20): what earlier awards show as recovered, and what is left of them. Nothing is computed. */
import { ARTICLE_NUMBERS, fill, RECOVERY_TEXTS as TEXT } from "../locale/sheets";
import { knownValue, typedText } from "../policy/fact";
import { type Yuan, ZERO } from "../policy/money";
import { type Payment, takenBack } from "../policy/payment";

import { basisNotes } from "./basis-notes";
import type { PlannedCell, SheetPlan } from "./plan";
import type { SheetInput } from "./sheet-kinds";
import { BLANK, count, money, sumFormula, text } from "./sheet-layout";
import { simpleList } from "./simple-list";
import { STYLES } from "./styles";

export function recoveryLedger(input: SheetInput): SheetPlan {
  const { review, options } = input;
  const rows = review.reading.payments.filter((payment) => takenBack(payment) !== undefined);
  const { unit } = options;
  const sum = (of: (payment: Payment) => Yuan): Yuan =>
    rows.reduce((total, row) => total.plus(of(row)), ZERO);
  const paid = (payment: Payment): Yuan => knownValue(payment.amount) ?? ZERO;
  const recovered = (payment: Payment): Yuan => takenBack(payment) ?? ZERO;
  const names = TEXT.columns;
  return simpleList({
    kind: "recovery",
    name: options.name,
    title: TEXT.title,
    orientation: "landscape",
    columns: [
      { header: names.seq, width: 5, style: STYLES.centered },
      { header: names.name, width: 26 },
      { header: names.uscc, width: 20 },
      { header: names.article, width: 9, style: STYLES.centered },
      { header: names.year, width: 9, style: STYLES.centered },
      { header: names.project, width: 18 },
      { header: fill(names.paid, { unit }), width: 15, style: STYLES.figure },
      { header: fill(names.recovered, { unit }), width: 15, style: STYLES.figure },
      { header: fill(names.rest, { unit }), width: 15, style: STYLES.figure },
      { header: names.date, width: 12, style: STYLES.centered },
      { header: names.place, width: 14 },
      { header: names.approval, width: 18 },
    ],
    rows: rows.map((payment, index) => cellsOf(payment, index + 1, unit)),
    total: (first, last) => {
      const column = (letter: string, expected: Yuan): PlannedCell =>
        sumFormula(`=SUM(${letter}${first}:${letter}${last})`, expected, unit);
      return [
        text("合计"),
        BLANK,
        BLANK,
        BLANK,
        BLANK,
        BLANK,
        column("G", sum(paid)),
        column("H", sum(recovered)),
        column("I", sum(paid).minus(sum(recovered))),
        BLANK,
        BLANK,
        BLANK,
      ];
    },
    empty: TEXT.none,
    after: [TEXT.note, ...basisNotes(input)],
  });
}

function cellsOf(
  payment: Payment,
  number: number,
  unit: SheetInput["options"]["unit"],
): readonly PlannedCell[] {
  const article = knownValue(payment.article);
  const paid = knownValue(payment.amount);
  const recovered = knownValue(payment.recovered);
  return [
    count(number),
    text(typedText(payment.name)),
    text(typedText(payment.uscc)),
    text(article === undefined ? "" : ARTICLE_NUMBERS[article]),
    text(String(knownValue(payment.capYear) ?? "")),
    text(typedText(payment.projectNo)),
    money(paid, unit),
    money(recovered, unit),
    money(paid === undefined || recovered === undefined ? undefined : paid.minus(recovered), unit),
    text(knownValue(payment.paidDate)),
    text(`${payment.sheet} 第${payment.row}行`),
    text(typedText(payment.remark)),
  ];
}
