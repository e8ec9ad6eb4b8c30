/** How well findings match what was planted. */

import type { FundingRecord } from "../../src/duplicates/record";
import type { DuplicateFinding } from "../../src/review/review";
import type { GeneratedWorkbook, PlantedPair } from "./generator";

export interface Measured {
  /** Share of planted duplicates that were found red or orange. */
  readonly recall: number;
  /** Share of red (orange) findings of which every row is in a planted duplicate with another row of the finding. */
  readonly redPrecision: number;
  readonly orangePrecision: number;
  readonly missed: readonly PlantedPair[];
  readonly falseAlarms: readonly DuplicateFinding[];
  /** Planted look-alikes held or excluded. */
  readonly distinctFlagged: readonly PlantedPair[];
}

function placeOf({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return `${sheet}!${row}`;
}

function share(good: number, all: number): number {
  return all === 0 ? 1 : good / all;
}

export function measure(
  { records, planted }: GeneratedWorkbook,
  findings: readonly DuplicateFinding[],
): Measured {
  const serious = findings.filter(({ tier }) => tier === "red" || tier === "orange");
  const findingsAt = new Map<string, Set<DuplicateFinding>>();
  for (const finding of serious)
    for (const row of finding.rows) {
      const set = findingsAt.get(placeOf(row));
      if (set === undefined) findingsAt.set(placeOf(row), new Set([finding]));
      else set.add(finding);
    }
  const at = (index: number): string => {
    const record: FundingRecord | undefined = records[index];
    if (record === undefined) throw new RangeError(`no record ${index}`);
    return placeOf(record);
  };
  const together = ({ rows: [one, other] }: PlantedPair): boolean => {
    const left = findingsAt.get(at(one));
    const right = findingsAt.get(at(other));
    return left !== undefined && right !== undefined && [...left].some((finding) => right.has(finding));
  };
  const duplicates = planted.filter(({ expected }) => expected !== "distinct");
  const partners = new Map<string, Set<string>>();
  for (const { rows } of duplicates) {
    const [one, other] = [at(rows[0]), at(rows[1])];
    partners.set(one, (partners.get(one) ?? new Set()).add(other));
    partners.set(other, (partners.get(other) ?? new Set()).add(one));
  }
  const justified = ({ rows }: DuplicateFinding): boolean => {
    const places = rows.map(placeOf);
    return places.every((place) => places.some((other) => partners.get(place)?.has(other)));
  };
  const missed = duplicates.filter((pair) => !together(pair));
  const ofTier = (tier: "red" | "orange"): number => {
    const all = serious.filter((finding) => finding.tier === tier);
    return share(all.filter(justified).length, all.length);
  };
  return {
    recall: share(duplicates.length - missed.length, duplicates.length),
    redPrecision: ofTier("red"),
    orangePrecision: ofTier("orange"),
    missed,
    falseAlarms: serious.filter((finding) => !justified(finding)),
    distinctFlagged: planted.filter((pair) => pair.expected === "distinct" && together(pair)),
  };
}
