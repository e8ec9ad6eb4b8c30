/** 抽查名单 (Article 18): awards drawn at random, weighted by amount; the seed is printed, so anyone can draw again. */

import { ARTICLE_NAMES, fill, grouped, SPOT_CHECK_TEXTS as TEXT } from "../locale/sheets";
import { typedText } from "../policy/fact";
import { fenText, ZERO } from "../policy/money";
import { basisNotes } from "./basis-notes";
import { claimRows, placeText, projectText, withStatus } from "./claim-row";
import type { SheetPlan } from "./plan";
import { sampleSize } from "./sample-size";
import type { SheetInput } from "./sheet-kinds";
import { BLANK, count, money, text } from "./sheet-layout";
import { simpleList } from "./simple-list";
import { STYLES } from "./styles";
import { weightedSample } from "./weighted-sample";

export function spotCheckList(input: SheetInput): SheetPlan {
  const { review, options } = input;
  const rows = withStatus(claimRows(review), options.statuses).filter(({ verdict }) =>
    verdict.award?.gt(ZERO),
  );
  const amounts = rows.map(({ verdict }) => verdict.award ?? ZERO);
  const sample = weightedSample(amounts, sampleSize(rows.length, options.sampleSize), options.seed);
  const names = TEXT.columns;
  const lines = sample.picked.flatMap(({ place, certain }, index) => {
    const row = rows[place];
    if (row === undefined) return [];
    const { claim, verdict } = row;
    return [
      [
        count(index + 1),
        text(typedText(claim.applicant.name)),
        text(typedText(claim.applicant.uscc)),
        text(ARTICLE_NAMES[claim.article]),
        text(projectText(claim)),
        money(verdict.award, options.unit),
        text(certain ? TEXT.certain : TEXT.drawn),
        text(placeText(claim)),
        BLANK,
        BLANK,
      ],
    ];
  });
  return simpleList({
    kind: "spot-check",
    name: options.name,
    title: fill(TEXT.title, { year: review.fundYear }),
    orientation: "landscape",
    before: [
      fill(TEXT.population, {
        population: rows.length,
        total: grouped(fenText(amounts.reduce((sum, amount) => sum.plus(amount), ZERO))),
        size: lines.length,
        certain: sample.picked.filter(({ certain }) => certain).length,
      }),
      fill(sample.interval.gt(ZERO) ? TEXT.drawing : TEXT.allCertain, {
        seed: options.seed,
        interval: grouped(fenText(sample.interval)),
        start: grouped(fenText(sample.start)),
      }),
    ],
    columns: [
      { header: names.seq, width: 5, style: STYLES.centered },
      { header: names.applicant, width: 26 },
      { header: names.uscc, width: 20 },
      { header: names.direction, width: 16 },
      { header: names.project, width: 22 },
      { header: fill(names.amount, { unit: options.unit }), width: 15, style: STYLES.figure },
      { header: names.how, width: 12 },
      { header: names.place, width: 13 },
      { header: names.result, width: 18 },
      { header: names.by, width: 13 },
    ],
    rows: lines,
    empty: TEXT.none,
    // Whoever draws again needs the generator by its name; nobody else has to read it.
    after: [TEXT.repeatable, ...basisNotes(input)],
  });
}
