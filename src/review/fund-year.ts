/**
 * The fund year of a workbook, where the user names none: the year that most application dates lie in, else the
 * year that most sheet titles name, else the year of most events (recordal, settlement, issue), else the year of the
 * as-of date.
 */
import type { SheetGrid } from "../ledger/grid";
import type { Claim } from "../policy/claim";
import { type IsoDate, yearOf } from "../policy/dates";
import { knownValue } from "../policy/fact";

const TITLE_ROWS = 4;
const YEAR_IN_TITLE = /(20\d{2})\s*年/;

function mostCommon(years: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  let best: number | undefined;
  let bestCount = 0;
  for (const [year, count] of [...counts].sort(([left], [right]) => right - left))
    if (count > bestCount) [best, bestCount] = [year, count];
  return best;
}

/** The year of the event that completes the claim's condition. */
function eventYear(claim: Claim): readonly number[] {
  switch (claim.article) {
    case 10: {
      const registration = knownValue(claim.registration);
      return registration?.kind === "completed" ? [yearOf(registration.date)] : [];
    }
    case 11: {
      const settled = knownValue(claim.settledDate);
      return settled === undefined ? [] : [yearOf(settled)];
    }
    case 12: {
      const year = knownValue(claim.year);
      return year === undefined ? [] : [year];
    }
    case 13: {
      const issued = knownValue(claim.issueDate);
      return issued === undefined ? [] : [yearOf(issued)];
    }
    default:
      return [];
  }
}

export function inferFundYear(claims: readonly Claim[], grids: readonly SheetGrid[], asOf: IsoDate): number {
  const applied = claims.flatMap((claim) => {
    const date = knownValue(claim.applicationDate);
    return date === undefined ? [] : [yearOf(date)];
  });
  const titled = grids.flatMap((grid) =>
    grid.values.slice(0, TITLE_ROWS).flatMap((row) =>
      row.flatMap((value) => {
        const year = typeof value === "string" ? YEAR_IN_TITLE.exec(value.normalize("NFKC"))?.[1] : undefined;
        return year === undefined ? [] : [Number(year)];
      }),
    ),
  );
  return mostCommon(applied) ?? mostCommon(titled) ?? mostCommon(claims.flatMap(eventYear)) ?? yearOf(asOf);
}
