/**
 * The one pass: cells in, review out. Pure, synchronous and deterministic: the same workbook, settings and as-of
 * date give the same result to the byte, in the pane, in a worker, in Node and in tests.
 */
import { findDuplicates } from "../duplicates/find-duplicates";
import type { SheetGrid } from "../ledger/grid";
import { readLedger } from "../ledger/read-ledger";
import { planAwards } from "../policy/award-plan";
import type { Claim, ClaimId } from "../policy/claim";
import type { IsoDate } from "../policy/dates";
import { READINGS } from "../policy/readings";
import { regulationForYear } from "../policy/regulations";
import type { PolicySettings } from "../policy/settings";
import type { Tick } from "../policy/verdict";
import { type ClaimKeys, claimKeys } from "./claim-key";
import { digestOf, type ReviewDigest } from "./digest";
import { findingsOf } from "./findings";
import { fingerprintOf } from "./fingerprint";
import { inferFundYear } from "./fund-year";
import type { Review, ReviewSettings, StoredTick } from "./review";
import { ReviewStopped } from "./review-stopped";
import { typedCells } from "./typed-cell";

export interface ReviewHooks {
  /** Called between and inside the long steps; `done` is 0..1. */
  readonly onProgress?: (step: "ledger" | "duplicates" | "plan", done: number) => void;
  /** Asked now and then; true ends the pass with `ReviewStopped`. */
  readonly shouldStop?: () => boolean;
}

function ticksOn(stored: readonly StoredTick[], keys: ClaimKeys): readonly Tick[] {
  return stored.flatMap(({ claimKey, ...tick }) => {
    const claim = keys.claimOf.get(claimKey);
    return claim === undefined ? [] : [{ ...tick, claim }];
  });
}

function departures(settings: PolicySettings): Review["departuresFromDefault"] {
  return READINGS.flatMap((reading) => {
    const option = settings.readings[reading.id];
    return option === undefined || option === reading.defaultOption ? [] : [{ reading: reading.id, option }];
  });
}

/**
 * Reviews a workbook.
 * @throws {ReviewStopped} when `shouldStop` says so.
 * @throws {RegulationError} when no regulation was in force in the fund year or on the as-of date.
 */
export function review(
  grids: readonly SheetGrid[],
  settings: ReviewSettings,
  asOf: IsoDate,
  hooks: ReviewHooks = {},
): Review {
  const pause = (step: "ledger" | "duplicates" | "plan", done: number): void => {
    if (hooks.shouldStop?.()) throw new ReviewStopped();
    hooks.onProgress?.(step, done);
  };
  const readable = grids.filter((grid) => !grid.ownSheet);
  pause("ledger", 0);
  const reading = readLedger(readable, {
    mappings: settings.mappings,
    asOf,
    readings: settings.policy.readings,
    ...(settings.policy.fundYear === undefined ? {} : { fundYear: settings.policy.fundYear }),
  });
  const inferred = inferFundYear(reading.claims, readable, asOf);
  const fundYear = settings.policy.fundYear ?? inferred.year;
  const policy: PolicySettings = { ...settings.policy, asOf, fundYear };
  const regulation = regulationForYear(fundYear);

  pause("duplicates", 0);
  const { findings: duplicates, relations } = findDuplicates(
    { reading, decisions: settings.duplicateDecisions, readings: policy.readings },
    { onProgress: (done) => pause("duplicates", done), typedAt: typedCells(readable), regulation },
  );

  pause("plan", 0);
  const keys = claimKeys(reading.claims);
  const plan = planAwards({
    claims: reading.claims,
    payments: reading.payments,
    relations,
    ticks: ticksOn(settings.ticks, keys),
    regulation,
    settings: policy,
    trace: true,
  });
  pause("plan", 1);

  const claims = new Map<ClaimId, Claim>(reading.claims.map((claim) => [claim.id, claim]));
  return {
    fundYear,
    asOf,
    regulation: { id: regulation.id, documentNo: regulation.documentNo, title: regulation.title },
    reading,
    claims,
    keys: keys.keyOf,
    plan,
    duplicates,
    findings: findingsOf(
      reading,
      plan,
      settings,
      keys,
      settings.policy.fundYear === undefined ? inferred.doubts : [],
    ),
    fingerprint: fingerprintOf(readable, settings, asOf),
    departuresFromDefault: departures(policy),
  };
}

/** The same pass, for those who show its result. */
export function reviewDigest(
  grids: readonly SheetGrid[],
  settings: ReviewSettings,
  asOf: IsoDate,
): ReviewDigest {
  return digestOf(review(grids, settings, asOf));
}
