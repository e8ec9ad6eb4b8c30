/**
 * The fund year of a workbook, where the user names none: the year that most application dates lie in, else the
 * year that most sheet titles name, else the year of most events (recordal, settlement, issue), else the year of the
 * as-of date.
 */
import type { SheetGrid } from "../ledger/grid";
import type { Claim } from "../policy/claim";
import { type IsoDate, yearOf } from "../policy/dates";
import { type CellRef, knownValue } from "../policy/fact";
import type { Finding } from "./review";

const TITLE_ROWS = 4;
const YEAR_IN_TITLE = /(20\d{2})\s*年/;

/** Years by how often they come, those as often as another later first. */
function byFrequency(years: readonly number[]): readonly (readonly [year: number, count: number])[] {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort(([left, before], [right, after]) => after - before || right - left);
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

interface YearInTitle {
  readonly year: number;
  readonly cell: CellRef;
}

function yearsInTitles(grids: readonly SheetGrid[]): readonly YearInTitle[] {
  return grids.flatMap(({ name, values }) =>
    values.slice(0, TITLE_ROWS).flatMap((line, row) =>
      line.flatMap((value, column) => {
        const year = typeof value === "string" ? YEAR_IN_TITLE.exec(value.normalize("NFKC"))?.[1] : undefined;
        return year === undefined
          ? []
          : [{ year: Number(year), cell: { sheet: name, row: row + 1, column: column + 1 } }];
      }),
    ),
  );
}

export interface FundYear {
  readonly year: number;
  /** Why it might be another year. The year heads every sheet that is signed, so it is not guessed silently. */
  readonly doubts: readonly Finding[];
}

function doubt(code: string, year: number, other: number | undefined, cells: readonly CellRef[]): Finding {
  return { code, severity: "warning", cells, values: { year, ...(other !== undefined && { other }) } };
}

export function inferFundYear(
  claims: readonly Claim[],
  grids: readonly SheetGrid[],
  asOf: IsoDate,
): FundYear {
  const applied = byFrequency(
    claims.flatMap((claim) => {
      const date = knownValue(claim.applicationDate);
      return date === undefined ? [] : [yearOf(date)];
    }),
  );
  const titles = yearsInTitles(grids);
  const titled = byFrequency(titles.map(({ year }) => year));
  const signals = [applied, titled, byFrequency(claims.flatMap(eventYear))];
  const [first, second] = signals.find(({ length }) => length > 0) ?? [];
  if (first === undefined) {
    const year = yearOf(asOf);
    return { year, doubts: claims.length === 0 ? [] : [doubt("fund-year-unknown", year, undefined, [])] };
  }
  const [year, count] = first;
  const doubts: Finding[] = [];
  const inTitle = titles.filter((title) => title.year === titled[0]?.[0]);
  if (claims.length > 0 && titles.length > 0 && titles.every((title) => title.year !== year))
    doubts.push(
      doubt(
        "fund-year-title-differs",
        year,
        titled[0]?.[0],
        inTitle.map(({ cell }) => cell),
      ),
    );
  else if (claims.length > 0 && second?.[1] === count && !titles.some((title) => title.year === year))
    doubts.push(doubt("fund-year-tied", year, second[0], []));
  return { year, doubts };
}
