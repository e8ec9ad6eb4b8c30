/** The notes under an award sheet: what it rests on, so that it can be checked without us. */
import { ARTICLE_NAMES, dateInWords, fill, grouped, AWARD_TEXTS as TEXT } from "../locale/sheets";
import { fenText } from "../policy/money";
import { READINGS } from "../policy/readings";
import type { PoolUse } from "../policy/verdict";
import type { ClaimRow } from "./claim-row";
import type { SheetInput } from "./sheet-kinds";

export function awardNotes({ review }: SheetInput, rows: readonly ClaimRow[]): readonly string[] {
  const { regulation, plan } = review;
  const notes = [
    fill(TEXT.noteBasis, {
      title: regulation.title,
      documentNo: regulation.documentNo,
      asOf: dateInWords(review.asOf),
      year: review.fundYear,
    }),
    TEXT.noteArithmetic,
    ...plan.pools.filter((pool) => pool.scaled).map(poolNote),
    ...readingNotes(review, rows),
  ];
  if (plan.departures.length > 0)
    notes.push(
      fill(TEXT.noteDepartures, {
        departures: plan.departures
          .map(({ parameter, article, official, used }) => `第${article}条 ${parameter} ${official}→${used}`)
          .join("；"),
      }),
    );
  if (rows.some(({ claim }) => claim.article === 12)) notes.push(TEXT.noteUse12);
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
  const chosen = new Map(review.departuresFromDefault.map(({ reading, option }) => [reading, option]));
  const used = new Set(rows.flatMap(({ verdict }) => verdict.readings.map(String)));
  const words = (id: string, option: string | undefined): string | undefined => {
    const reading = READINGS.find((each) => each.id === id);
    const choice = reading?.options.find((each) => each.id === (option ?? reading.defaultOption));
    return choice === undefined ? undefined : `${id} ${choice.text["zh-CN"]}`;
  };
  const defaults = READINGS.filter(({ id }) => used.has(id) && !chosen.has(id)).map(({ id }) =>
    words(id, undefined),
  );
  const others = [...chosen].map(([id, option]) => words(id, option) ?? `${id} ${option}`);
  return [
    ...(defaults.length > 0 ? [fill(TEXT.noteReadings, { readings: defaults.join("；") })] : []),
    others.length > 0 ? fill(TEXT.noteOtherReadings, { readings: others.join("；") }) : TEXT.noteAllDefault,
  ];
}
