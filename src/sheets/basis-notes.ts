/** What every sheet says of itself: the text it rests on, its days, readings that were chosen, and the input's print. */
import { BASIS_TEXTS, dateInWords, fill } from "../locale/sheets";
import { READINGS } from "../policy/readings";
import type { SheetInput } from "./sheet-kinds";

type Review = SheetInput["review"];

/** @param codes whether readings are named by their code, as the office knows them, or by what they are on. */
export function basisNotes({ review, options }: SheetInput, codes = true): readonly string[] {
  const { regulation } = review;
  return [
    fill(BASIS_TEXTS.basis, {
      title: regulation.title,
      documentNo: regulation.documentNo,
      asOf: dateInWords(review.asOf),
      year: review.fundYear,
      made: madeOn(options),
      fingerprint: review.fingerprint,
    }),
    ...chosenReadings(review, codes),
    ...departures(review),
  ];
}

/** "生成日期2024年1月15日；", or nothing where the day of the run is not known. */
export function madeOn({ madeOn: day }: SheetInput["options"]): string {
  return day === undefined ? "" : fill(BASIS_TEXTS.made, { date: dateInWords(day) });
}

/** The readings other than the default; none is said in one word where readings are spoken of at all. */
export function chosenReadings(review: Review, codes = true): readonly string[] {
  const chosen = review.departuresFromDefault.map(({ reading, option }) =>
    readingText(reading, option, codes),
  );
  if (chosen.length > 0) return [fill(BASIS_TEXTS.otherReadings, { readings: chosen.join("；") })];
  return codes ? [BASIS_TEXTS.allDefault] : [];
}

/** A reading in the words of one of its options; of the default where none is named. */
export function readingText(id: string, option?: string, codes = true): string {
  const reading = READINGS.find((each) => each.id === id);
  const choice = reading?.options.find((each) => each.id === (option ?? reading.defaultOption));
  const words = choice?.text["zh-CN"] ?? option ?? "";
  return codes ? `${id} ${words}` : `${reading?.question["zh-CN"] ?? id}：${words}`;
}

/** Values other than those of the regulation: such a sheet is no ground for a payment. */
export function departures({ plan }: Review): readonly string[] {
  if (plan.departures.length === 0) return [];
  const list = plan.departures.map(
    ({ parameter, article, official, used }) => `第${article}条 ${parameter} ${official}→${used}`,
  );
  return [fill(BASIS_TEXTS.departures, { departures: list.join("；") })];
}
