/**
 * 拨付明细表: one row per payee, in yuan, with the amount in words.
 *
 * The payee's bank account appears only where the ledger has it, as typed there.
 */
import { amountInWords } from "../identity/amount-words";
import { ARTICLE_MONEY, ARTICLE_NUMBERS, AWARD_TEXTS, fill, PAYMENT_TEXTS as TEXT } from "../locale/sheets";
import { type Yuan, ZERO } from "../policy/money";
import { basisNotes } from "./basis-notes";
import { byArticle, claimRows, withStatus } from "./claim-row";
import { LedgerFields } from "./ledger-field";
import { type Payee, payeesOf } from "./payees";
import type { SheetPlan } from "./plan";
import type { SheetInput } from "./sheet-kinds";
import { BLANK, count, money, SheetLayout, sumFormula, text } from "./sheet-layout";
import { STYLES } from "./styles";

export function paymentSchedule(input: SheetInput): SheetPlan {
  const { review, grids, options } = input;
  const payees = payeesOf(withStatus(claimRows(review), options.statuses)).filter(({ unpaid }) =>
    unpaid.gt(ZERO),
  );
  const fields = new LedgerFields(review.reading, grids);
  const accounts = payees.map((payee) => accountOf(payee, fields));
  const withAccounts = accounts.some((account) => account !== "");
  const names = TEXT.columns;
  const columns: readonly (readonly [header: string, width: number])[] = [
    [names.seq, 5],
    [names.payee, 30],
    [names.uscc, 21],
    ...(withAccounts ? [[names.account, 32] as const] : []),
    [fill(names.amount, { unit: options.unit }), 17],
    [names.words, 34],
    [names.purpose, 24],
    [names.remark, 12],
  ];
  const amountColumn = withAccounts ? 5 : 4;

  const layout = new SheetLayout(columns.map(([, width]) => width));
  layout.addWide(fill(TEXT.title, { year: review.fundYear }), STYLES.title, 36);
  layout.addWide(fill(AWARD_TEXTS.unit, { unit: options.unit }), STYLES.unitNote);
  const header = layout.add(
    columns.map(([name]) => text(name)),
    11,
    28,
  );
  layout.style(header, 1, header, layout.columns, STYLES.header);
  const first = layout.nextRow;
  let total: Yuan = ZERO;
  payees.forEach((payee, index) => {
    total = total.plus(payee.unpaid);
    layout.add(
      [
        count(index + 1),
        text(payee.name),
        text(payee.uscc),
        ...(withAccounts ? [text(accounts[index])] : []),
        money(payee.unpaid, options.unit),
        text(amountInWords(payee.unpaid)),
        text(purposeOf(payee)),
        BLANK,
      ],
      10,
      24,
    );
  });
  const last = layout.lastRow;
  const letter = String.fromCharCode(64 + amountColumn);
  const sum =
    payees.length === 0
      ? money(ZERO, options.unit)
      : sumFormula(`=SUM(${letter}${first}:${letter}${last})`, total, options.unit);
  const totalRow = layout.addSums(
    AWARD_TEXTS.total,
    amountColumn - 1,
    { [amountColumn]: sum, [amountColumn + 1]: text(amountInWords(total)) },
    24,
  );
  layout.style(first, 1, totalRow, layout.columns, STYLES.text);
  layout.style(first, 1, totalRow, 1, STYLES.centered);
  layout.style(first, amountColumn, totalRow, amountColumn, STYLES.figure);
  layout.style(totalRow, 1, totalRow, layout.columns, STYLES.total);
  layout.addWide(
    fill(AWARD_TEXTS.signatures, { officer: options.preparedBy ?? "　　　　　　" }),
    STYLES.signature,
    34,
  );
  layout.keepWithPrevious(totalRow);
  for (const note of [...basisNotes(input), TEXT.notePayee]) layout.addWide(note, STYLES.note, 15);
  if (!withAccounts) layout.addWide(TEXT.noteNoAccounts, STYLES.note, 15);
  return layout.finish({
    name: options.name,
    kind: "payment",
    orientation: "landscape",
    titleRows: { first: header, last: header },
  });
}

function accountOf({ rows }: Payee, fields: LedgerFields): string {
  return [...new Set(rows.map(({ claim }) => fields.of(claim, "bankAccount")))]
    .filter((text) => text !== "")
    .join("\n");
}

/** "第十条补贴（2项）、第十一条补贴（1项）" */
function purposeOf({ rows }: Payee): string {
  return byArticle(rows)
    .map(([article, members]) =>
      fill(TEXT.purpose, {
        article: ARTICLE_NUMBERS[article],
        money: ARTICLE_MONEY[article],
        count: members.length,
      }),
    )
    .join("、");
}
