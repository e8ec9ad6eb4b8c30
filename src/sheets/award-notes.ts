/** The notes under an award sheet: what it rests on, so that it can be checked without us. */
import { ARTICLE_NAMES, dateInWords, fill, grouped, AWARD_TEXTS as TEXT } from "../locale/sheets";
import { fenText } from "../policy/money";
import { READINGS } from "../policy/readings";
import type { PoolUse } from "../policy/verdict";
import { chosenReadings, departures, madeOn, readingText } from "./basis-notes";
import type { ClaimRow } from "./claim-row";
import { leftOutNote } from "./left-out-note";
import type { SheetInput } from "./sheet-kinds";

export function awardNotes(input: SheetInput, rows: readonly ClaimRow[]): readonly string[] {
  const { review, options } = input;
  const { regulation, plan } = review;
  const notes = [
    fill(TEXT.noteBasis, {
      title: regulation.title,
      documentNo: regulation.documentNo,
      asOf: dateInWords(review.asOf),
      year: review.fundYear,
      made: madeOn(options),
    }),
    TEXT.noteArithmetic,
    ...plan.pools.filter((pool) => pool.scaled).map(poolNote),
    ...readingNotes(review, rows),
    ...departures(review),
  ];
  if (rows.some(({ claim }) => claim.article === 12)) notes.push(TEXT.noteUse12);
  notes.push(...leftOutNote("award", input));
  notes.push(fill(TEXT.noteFingerprint, { fingerprint: review.fingerprint }));
  return notes.map((note, index) => `${index === 0 ? TEXT.notes : "　　　"}${index + 1}. ${note}`);
}

function poolNote(pool: PoolUse): string {
  const values = {
    pool: grouped(fenText(pool.pool)),
    used: grouped(fenText(pool.usedBefore)),
    available: grouped(fenText(pool.available)),
    before: grouped(fenText(pool.sumBefore)),
    after: grouped(fenText(pool.sumAfter)),
  };
  if (pool.article === "budget") return fill(TEXT.noteBudget, values);
  return fill(TEXT.notePool, { ...values, article: ARTICLE_NAMES[pool.article] });
}

/** The readings that decided a row of the sheet, each default as a default (A23-1), each choice as a choice. */
function readingNotes(review: SheetInput["review"], rows: readonly ClaimRow[]): readonly string[] {
  const chosen = new Set<string>(review.departuresFromDefault.map(({ reading }) => reading));
  const used = new Set(rows.flatMap(({ verdict }) => verdict.readings.map(String)));
  const defaults = READINGS.filter(({ id }) => used.has(id) && !chosen.has(id)).map(({ id }) =>
    readingText(id),
  );
  return [
    ...(defaults.length > 0 ? [fill(TEXT.noteReadings, { readings: defaults.join("；") })] : []),
    ...chosenReadings(review),
  ];
}
