/**
 * Short hash of what a review was made from: the cells of every sheet that is not ours, and the settings. A printed
 * award sheet carries it, so that a later run can say whether the ledger changed since.
 */
import type { SheetGrid } from "../ledger/grid";
import type { IsoDate } from "../policy/dates";
import type { ReviewSettings } from "./review";
import { ShortHash } from "./short-hash";

export function fingerprintOf(grids: readonly SheetGrid[], settings: ReviewSettings, asOf: IsoDate): string {
  const hash = new ShortHash();
  for (const grid of grids) {
    if (grid.ownSheet) continue;
    hash.add(grid.name);
    for (const row of grid.values) {
      for (const value of row)
        if (value === null) hash.add("");
        else hash.addJoined(typeof value, String(value));
      hash.add("\n");
    }
  }
  // The log and the officer's name do not change a figure, so they are left out.
  const { policy, mappings, ticks, duplicateDecisions } = settings;
  hash.add(JSON.stringify([asOf, policy, mappings, ticks, duplicateDecisions]));
  return hash.digest().slice(0, 10).toUpperCase();
}
