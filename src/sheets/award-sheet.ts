/**
 * 资金安排表: the award sheet, ready to print and sign.
 *
 * One row per claim with base, rate, computed amount, earlier awards, cuts and approved amount; subtotals per
 * article; a total by SUM over the subtotals, so that nothing counts twice; the total in words; check cells that
 * read 0; signatures; notes on how it was computed. Claims that get nothing now are listed apart at the end.
 */

import { amountInWords } from "../identity/amount-words";
import {
  ARTICLE_DIRECTIONS,
  ARTICLE_NUMBERS,
  AWARD_COLUMNS as COLUMN,
  fill,
  AWARD_TEXTS as TEXT,
} from "../locale/sheets";
import { typedText } from "../policy/fact";
import { type Yuan, ZERO } from "../policy/money";
import { listApart } from "./award-apart";
import { awardNotes } from "./award-notes";
import { basisOf } from "./claim-basis";
import { byArticle, type ClaimRow, claimRows, placeText, projectText, withStatus } from "./claim-row";
import type { PlannedCell, SheetPlan } from "./plan";
import type { SheetInput } from "./sheet-kinds";
import {
  count,
  figureWidth,
  inUnit,
  money,
  moneyFormat,
  SheetLayout,
  sumFormula,
  text,
} from "./sheet-layout";
import { STYLES } from "./styles";
import { basisText } from "./verdict-words";

/** Column numbers, 1-based. */
const AT = {
  uscc: 4,
  base: 6,
  computed: 8,
  prior: 9,
  capCut: 10,
  poolCut: 11,
  approved: 12,
  remark: 15,
} as const;
// A code stands on one line, so that it can be read out and compared.
const WIDTHS = [4.5, 9, 18, 21, 15, 11.5, 5.5, 11.5, 11.5, 11.5, 11.5, 11.5, 7.5, 42, 9];
const HEADERS = [
  COLUMN.seq,
  COLUMN.direction,
  COLUMN.applicant,
  COLUMN.uscc,
  COLUMN.project,
  COLUMN.base,
  COLUMN.rate,
  COLUMN.computed,
  COLUMN.prior,
  COLUMN.capCut,
  COLUMN.poolCut,
  COLUMN.approved,
  COLUMN.article,
  COLUMN.basis,
  COLUMN.remark,
];
const SUMMED = [AT.computed, AT.capCut, AT.poolCut, AT.approved] as const;

/** The other statuses are listed apart. */
const WITH_MONEY = ["payable", "zero"] as const;

interface Amounts {
  readonly computed: Yuan;
  readonly capCut: Yuan;
  readonly poolCut: Yuan;
  readonly approved: Yuan;
}

/** The stages of an award so that computed − capCut − poolCut = approved, whatever stages were reached. */
function amountsOf({ verdict }: ClaimRow): Amounts {
  const approved = verdict.award ?? ZERO;
  const afterCaps = verdict.figures.afterCaps ?? approved;
  const computed = verdict.figures.computed ?? afterCaps;
  return { computed, capCut: computed.minus(afterCaps), poolCut: afterCaps.minus(approved), approved };
}

/** Sums stay on one line; a column takes the room of its longest figure, so that the page is not made smaller. */
function widthsFor(rows: readonly ClaimRow[], unit: SheetInput["options"]["unit"]): readonly number[] {
  const amounts = rows.map(amountsOf);
  const total = amounts.reduce(add, NOTHING);
  const figures: Readonly<Record<number, readonly (Yuan | null | undefined)[]>> = {
    [AT.base]: rows.map(({ claim, verdict }) => basisOf(claim, verdict).base),
    [AT.prior]: rows.map(({ verdict }) => verdict.figures.prior),
    ...Object.fromEntries(
      SUMMED.map((column) => [column, [...amounts, total].map((each) => inColumn(each, column))]),
    ),
  };
  return WIDTHS.map((width, index) => Math.max(width, figureWidth(figures[index + 1] ?? [], unit)));
}

function add(left: Amounts, right: Amounts): Amounts {
  return {
    computed: left.computed.plus(right.computed),
    capCut: left.capCut.plus(right.capCut),
    poolCut: left.poolCut.plus(right.poolCut),
    approved: left.approved.plus(right.approved),
  };
}

const NOTHING: Amounts = { computed: ZERO, capCut: ZERO, poolCut: ZERO, approved: ZERO };

function inColumn(amounts: Amounts, column: (typeof SUMMED)[number]): Yuan {
  if (column === AT.computed) return amounts.computed;
  if (column === AT.capCut) return amounts.capCut;
  return column === AT.poolCut ? amounts.poolCut : amounts.approved;
}

export function awardSheet(input: SheetInput): SheetPlan {
  const { review, options } = input;
  const all = withStatus(claimRows(review), options.statuses);
  const rows = withStatus(all, WITH_MONEY);
  const layout = new SheetLayout(widthsFor(all, options.unit));
  layout.addWide(fill(TEXT.title, { year: review.fundYear }), STYLES.title, 36);
  layout.addWide(fill(TEXT.unit, { unit: options.unit }), STYLES.unitNote);
  const header = layout.add(HEADERS.map(text), 11, 34);
  layout.style(header, 1, header, layout.columns, STYLES.header);

  const groups = options.grouping === "article" ? byArticle(rows) : [[undefined, rows] as const];
  const subtotals: number[] = [];
  let total = NOTHING;
  let number = 0;
  const first = layout.nextRow;
  for (const [article, members] of groups) {
    const start = layout.nextRow;
    let sum = NOTHING;
    for (const row of members) {
      const amounts = amountsOf(row);
      layout.add(claimCells(++number, row, amounts, input));
      sum = add(sum, amounts);
    }
    total = add(total, sum);
    if (article === undefined) continue;
    const end = layout.lastRow;
    const label = fill(TEXT.subtotal, { article: ARTICLE_NUMBERS[article] });
    const subtotal = addSums(
      layout,
      label,
      sum,
      (letter) => `=SUM(${letter}${start}:${letter}${end})`,
      input,
    );
    layout.keepWithPrevious(subtotal);
    subtotals.push(subtotal);
  }
  const end = layout.lastRow;
  const totalOf = (letter: string): string => {
    if (rows.length === 0) return "";
    return subtotals.length > 0
      ? `=SUM(${subtotals.map((row) => `${letter}${row}`).join(",")})`
      : `=SUM(${letter}${first}:${letter}${end})`;
  };
  const totalRow = addSums(layout, TEXT.total, total, totalOf, input);
  styleBody(layout, first, totalRow, subtotals);
  layout.addWide(
    fill(TEXT.words, { words: amountInWords(total.approved) }),
    { ...STYLES.text, bold: true },
    22,
  );
  addCheck(layout, totalRow, total, input);
  layout.addWide(
    fill(TEXT.signatures, { officer: options.preparedBy ?? "　　　　　　" }),
    STYLES.signature,
    34,
  );
  layout.keepWithPrevious(totalRow);
  for (const note of awardNotes(input, rows)) layout.addWide(note, STYLES.note, 15);
  const shown = new Set(rows);
  const apart = all.filter((row) => !shown.has(row));
  listApart(layout, apart, options.unit);
  return layout.finish({
    name: options.name,
    kind: "award",
    orientation: "landscape",
    titleRows: { first: header, last: header },
  });
}

function claimCells(
  number: number,
  row: ClaimRow,
  amounts: Amounts,
  { options }: SheetInput,
): readonly PlannedCell[] {
  const { claim, verdict } = row;
  const { base, rate } = basisOf(claim, verdict);
  const { unit } = options;
  return [
    count(number),
    text(ARTICLE_DIRECTIONS[claim.article]),
    text(typedText(claim.applicant.name)),
    text(typedText(claim.applicant.uscc)),
    text(projectText(claim)),
    money(base, unit),
    text(rate),
    money(amounts.computed, unit),
    money(verdict.figures.prior, unit),
    money(amounts.capCut, unit),
    money(amounts.poolCut, unit),
    money(amounts.approved, unit),
    text(ARTICLE_NUMBERS[claim.article]),
    text(basisText(verdict)),
    text(placeText(claim)),
  ];
}

/** @param formula by column letter; "" where there is nothing to add, since a sum would then hold itself. */
function addSums(
  layout: SheetLayout,
  label: string,
  sums: Amounts,
  formula: (letter: string) => string,
  { options }: SheetInput,
): number {
  const cells = SUMMED.map((column) => {
    const [adding, sum] = [formula(letterOf(column)), inColumn(sums, column)];
    return [column, adding === "" ? money(sum, options.unit) : sumFormula(adding, sum, options.unit)];
  });
  return layout.addSums(label, 5, Object.fromEntries(cells));
}

function letterOf(column: number): string {
  return String.fromCharCode(64 + column);
}

/** Whether the columns tie out, and whether the total is the one that was computed. */
function addCheck(layout: SheetLayout, totalRow: number, total: Amounts, { options }: SheetInput): void {
  const places = options.unit === "元" ? 2 : 6;
  const at = (column: number): string => `${letterOf(column)}${totalRow}`;
  const zero = (difference: string): PlannedCell => ({
    kind: "formula",
    formula: `=ROUND(${difference},${places})`,
    format: moneyFormat(options.unit),
    expected: 0,
  });
  const row = layout.addSums(
    TEXT.check,
    5,
    {
      [AT.computed]: zero(`${at(AT.computed)}-${at(AT.capCut)}-${at(AT.poolCut)}-${at(AT.approved)}`),
      [AT.approved]: zero(`${at(AT.approved)}-${inUnit(total.approved, options.unit)}`),
    },
    18,
  );
  layout.style(row, 1, row, layout.columns, STYLES.text);
  layout.style(row, AT.base, row, AT.approved, STYLES.figure);
}

function styleBody(layout: SheetLayout, first: number, last: number, subtotals: readonly number[]): void {
  layout.style(first, 1, last, layout.columns, STYLES.text);
  layout.style(first, 1, last, 1, STYLES.centered);
  layout.style(first, AT.uscc, last, AT.uscc, STYLES.code);
  layout.style(first, AT.base, last, AT.approved, STYLES.figure);
  layout.style(first, 13, last, 13, STYLES.centered);
  for (const row of subtotals) layout.style(row, 1, row, layout.columns, STYLES.subtotal);
  layout.style(last, 1, last, layout.columns, STYLES.total);
}
