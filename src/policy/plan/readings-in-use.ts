/**
 * Readings other than default that bear on an article: which year and which cap a row uses, in which order, what its
 * base is. They change numbers without a step of their own, so the verdict names them whenever they are in use.
 */
import type { Article } from "../claim";
import { type ReadingKey, readingById } from "../readings";
import type { Rules } from "../rules";

/** Reading and the articles whose amounts it can change. */
const BEARS_ON: readonly (readonly [reading: ReadingKey, articles: readonly Article[]])[] = [
  ["G7", [10, 11, 12, 13]],
  ["G15", [6, 7, 8, 9, 10, 11, 12, 13]],
  ["G9", [6, 7, 8, 9, 12, 13]],
  ["G11", [10, 11, 13]],
  ["A10-4", [10]],
  ["A11-3", [11]],
  ["A12-4", [12]],
  ["A12-7", [12]],
];

/** By article, worked out once for a plan. */
export function readingsInUse(rules: Rules): (article: Article) => readonly ReadingKey[] {
  const departed = BEARS_ON.filter(([id]) => rules.options[id] !== readingById(id)?.defaultOption);
  return (article) => departed.filter(([, articles]) => articles.includes(article)).map(([id]) => id);
}
