/** How many awards a spot check draws where nobody chooses: a tenth, five at least. Article 18 names no share. */
const LEAST = 5;

/** @param wanted the number chosen, if one was; never more than there are. */
export function sampleSize(population: number, wanted?: number): number {
  return Math.min(population, wanted ?? Math.max(LEAST, Math.ceil(population / 10)));
}
