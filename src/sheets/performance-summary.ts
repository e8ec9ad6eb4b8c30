/** 绩效汇总: the indicators of 财办建〔2021〕23号 that the ledger itself can answer. */
import { ARTICLE_NAMES, fill, PERFORMANCE_TEXTS as TEXT } from "../locale/sheets";
import type { Article, Claim } from "../policy/claim";
import { type Fact, knownValue } from "../policy/fact";
import { type Yuan, ZERO } from "../policy/money";
import { basisNotes } from "./basis-notes";
import { byArticle, type ClaimRow, claimRows } from "./claim-row";
import { payeesOf } from "./payees";
import type { PlannedCell, SheetPlan } from "./plan";
import type { SheetInput, SheetUnit } from "./sheet-kinds";
import { BLANK, count, money, text } from "./sheet-layout";
import { simpleList } from "./simple-list";
import { STYLES } from "./styles";

interface Indicator {
  readonly name: string;
  readonly value: PlannedCell;
  readonly unit: string;
  /** Rows that do not state it. */
  readonly missing?: number;
  readonly scope?: string;
}

export function performanceSummary(input: SheetInput): SheetPlan {
  const { review, options } = input;
  const lines = byArticle(claimRows(review)).flatMap(([article, rows]) =>
    indicatorsOf(article, rows, options.unit).map((indicator) => [article, indicator] as const),
  );
  const names = TEXT.columns;
  return simpleList({
    kind: "performance",
    name: options.name,
    title: fill(TEXT.title, { year: review.fundYear }),
    orientation: "portrait",
    columns: [
      { header: names.seq, width: 5, style: STYLES.centered },
      { header: names.article, width: 35 },
      { header: names.indicator, width: 23 },
      { header: names.value, width: 20, style: STYLES.figure },
      { header: names.unit, width: 9, style: STYLES.centered },
      { header: names.missing, width: 9, style: STYLES.centered },
      { header: names.scope, width: 15 },
    ],
    rows: lines.map(([article, indicator], index) => [
      count(index + 1),
      text(ARTICLE_NAMES[article]),
      text(indicator.name),
      indicator.value,
      text(indicator.unit),
      indicator.missing === undefined ? BLANK : count(indicator.missing),
      text(indicator.scope ?? TEXT.scopePaid),
    ]),
    empty: "—",
    after: [TEXT.note, ...basisNotes(input)],
  });
}

function indicatorsOf(article: Article, all: readonly ClaimRow[], unit: SheetUnit): readonly Indicator[] {
  const paid = all.filter(({ verdict }) => verdict.award?.gt(ZERO));
  const claims = paid.map(({ claim }) => claim);
  const names = TEXT.indicators;
  const award = paid.reduce((sum, { verdict }) => sum.plus(verdict.award ?? ZERO), ZERO);
  return [
    { name: names.claims, value: count(all.length), unit: TEXT.items, scope: TEXT.scopeAll },
    { name: names.units, value: count(payeesOf(all).length), unit: TEXT.units, scope: TEXT.scopeAll },
    { name: names.paid, value: count(paid.length), unit: TEXT.items },
    { name: names.award, value: money(award, unit), unit },
    ...ofArticle(article, claims, unit),
  ];
}

function ofArticle(article: Article, claims: readonly Claim[], unit: SheetUnit): readonly Indicator[] {
  const names = TEXT.indicators;
  const sums = (name: string, facts: readonly Fact<Yuan>[]): Indicator => {
    const values = facts.flatMap((fact) => knownValue(fact) ?? []);
    const sum = values.reduce((total, value) => total.plus(value), ZERO);
    // Where no row states it, nothing is known of the sum: a nought would read as a result.
    const value = values.length === 0 && facts.length > 0 ? BLANK : money(sum, unit);
    return { name, value, unit, missing: facts.length - values.length };
  };
  const patents = new Set(claims.flatMap((claim) => knownValue(claim.patents) ?? []));
  const patentCount: Indicator = { name: names.patents, value: count(patents.size), unit: TEXT.patents };
  switch (article) {
    case 10: {
      const transfers = claims.filter((claim) => claim.article === 10);
      return [
        patentCount,
        sums(
          names.contract,
          transfers.map(({ contractAmount }) => contractAmount),
        ),
        sums(
          names.received,
          transfers.map(({ patentPaid, paid }) => (patentPaid.state === "known" ? patentPaid : paid)),
        ),
      ];
    }
    case 11: {
      const loans = claims.filter((claim) => claim.article === 11);
      return [
        patentCount,
        sums(
          names.loans,
          loans.map(({ loanDrawn }) => loanDrawn),
        ),
        sums(
          names.fees,
          loans.flatMap(({ guaranteeFee, appraisalFee, feeTotal }) =>
            guaranteeFee.state === "absent" && appraisalFee.state === "absent"
              ? [feeTotal]
              : [guaranteeFee, appraisalFee],
          ),
        ),
      ];
    }
    case 12: {
      const banks = claims.filter((claim) => claim.article === 12);
      const counts = banks.flatMap(({ pledgeCount }) => knownValue(pledgeCount) ?? []);
      return [
        sums(
          names.pledged,
          banks.map(({ pledgeAmount }) => pledgeAmount),
        ),
        {
          name: names.registrations,
          value: count(counts.reduce((sum, each) => sum + each, 0)),
          unit: TEXT.items,
          missing: banks.length - counts.length,
        },
      ];
    }
    case 13: {
      const products = claims.filter((claim) => claim.article === 13);
      return [
        { name: names.products, value: count(products.length), unit: TEXT.items },
        sums(
          names.scale,
          products.map(({ scale }) => scale),
        ),
      ];
    }
    default:
      return [];
  }
}
