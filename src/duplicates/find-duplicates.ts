/**
 * The duplicate check of Article 14 over a whole workbook: every project that is or was funded twice, across sheets,
 * rounds and other funds, in whatever spelling, with the evidence and what would clear it.
 *
 * Rows become records, records become events, events that share an exact key are judged, then titles inside one
 * party. Pure, synchronous, deterministic; never all pairs. Runs in a worker: it reports progress at least every
 * 20,000 rows and asks whether to stop.
 */
import type { Company, LedgerReading, PatentListing } from "../ledger/reading";
import type { Regulation } from "../policy/regulation";
import { REGULATION_118_2022 } from "../policy/regulation-118-2022";
import type { Relation } from "../policy/verdict";
import type { DuplicateDecision, DuplicateFinding } from "../review/review";
import { awardRates } from "./amount-at-risk";
import { bankDrafts } from "./bank-awards";
import type { Comparison } from "./comparison";
import { contractDrafts } from "./contract-sums";
import { crossPartyDrafts } from "./cross-party";
import type { Draft } from "./draft";
import { readEvents } from "./events";
import type { TypedAt } from "./evidence-cells";
import { exactLinks } from "./exact-links";
import { writeFindings } from "./findings";
import { fuzzyDrafts } from "./fuzzy-links";
import { keyOnlyDrafts } from "./key-only";
import { matterDrafts } from "./matters";
import { collectKeys } from "./object-keys";
import { resolveParties } from "./party";
import type { FundingRecord } from "./record";
import { recordsOf } from "./record-source";
import { samePartyDrafts } from "./same-party-drafts";
import { findSheetCopies } from "./sheet-copies";
import { readTitles } from "./titles";
import { verdictRelations } from "./verdict-relations";

export interface DuplicateInput {
  readonly reading: LedgerReading;
  readonly decisions: readonly DuplicateDecision[];
  /** Option by reading id; A14-1 "key-only" makes one number one project whoever asks. */
  readonly readings: Readonly<Record<string, string>>;
}

export interface DuplicateOptions {
  /** `done` runs from 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Asked with every progress; true ends the check with `DuplicateCheckStopped`. */
  readonly shouldStop?: () => boolean;
  /** What stands in a cell, as typed, for the evidence; without it the evidence shows the values that were read. */
  readonly typedAt?: TypedAt;
  /** Whose rates tell how much money hangs on a finding; the rules of 2022 by default. */
  readonly regulation?: Regulation;
}

export interface Duplicates {
  readonly findings: readonly DuplicateFinding[];
  readonly relations: readonly Relation[];
}

/** The user cancelled. */
export class DuplicateCheckStopped extends Error {
  override readonly name = "DuplicateCheckStopped";
}

/** What the check compares: records, and the lists that say who and what they are. */
export interface RecordInput {
  readonly records: readonly FundingRecord[];
  readonly companies: readonly Company[];
  readonly patentList: readonly PatentListing[];
  readonly decisions: readonly DuplicateDecision[];
  readonly readings: Readonly<Record<string, string>>;
}

/** Share of the time that each step takes, measured on a million rows. */
const STEP = { parties: 0.2, keys: 0.55, events: 0.6, exact: 0.75, fuzzy: 0.95 } as const;

function commonKeys(
  comparison: Comparison,
  common: readonly { readonly key: number; readonly rows: readonly number[] }[],
): readonly Draft[] {
  return common.map(({ key, rows }) => ({
    kind: "COMMON_KEY",
    rows: rows.slice(0, 20),
    links: [],
    subject: comparison.keys.table.textOf(key),
    note: "note.common-key",
    values: { key: comparison.keys.table.textOf(key), count: rows.length },
  }));
}

/** The check over flat records. */
export function compareRecords(input: RecordInput, options: DuplicateOptions = {}): Duplicates {
  const { records } = input;
  const pause = (done: number): void => {
    if (options.shouldStop?.()) throw new DuplicateCheckStopped();
    options.onProgress?.(Math.min(1, done));
  };
  pause(0);
  const copies = findSheetCopies(records);
  const parties = resolveParties(records, input.companies);
  pause(STEP.parties);
  const titles = readTitles(records, parties.of);
  const keys = collectKeys(records, input.patentList, (rows) =>
    pause(STEP.parties + ((STEP.keys - STEP.parties) * rows) / records.length),
  );
  pause(STEP.keys);
  const { live, paymentOf, beyondApproved } = readEvents({ records, parties, keys, titles });
  for (const row of copies.left) live[row] = 0;
  const comparison: Comparison = { records, parties, keys, titles, live, paymentOf };
  pause(STEP.events);
  const { links, acrossParties, common } = exactLinks(comparison, (done) =>
    pause(STEP.events + ((STEP.exact - STEP.events) * done) / keys.table.count),
  );
  const sameParty = samePartyDrafts(comparison, links);
  const dropped = new Set(
    sameParty.flatMap(({ kind, rows }) => (kind === "SAME_CLAIM_TWICE" ? rows.slice(1) : [])),
  );
  pause(STEP.exact);
  const drafts: Draft[] = [
    ...copies.drafts,
    ...sameParty,
    ...contractDrafts(comparison, dropped),
    ...crossPartyDrafts(comparison, acrossParties),
    ...(input.readings["A14-1"] === "key-only" ? keyOnlyDrafts(comparison, acrossParties) : []),
    ...bankDrafts(comparison),
    ...commonKeys(comparison, common),
    ...[...beyondApproved].map(
      ([payment, { application, payments }]): Draft => ({
        kind: "PAID_OVER_APPROVED",
        rows: [application, ...payments],
        links: [[application, payment]],
        why: "why.over-approved",
      }),
    ),
    ...fuzzyDrafts(comparison, (done) =>
      pause(STEP.exact + ((STEP.fuzzy - STEP.exact) * done) / parties.count),
    ),
    ...matterDrafts(comparison, links),
  ];
  pause(STEP.fuzzy);
  const written = writeFindings(comparison, drafts, input.decisions, options.typedAt);
  const relations = verdictRelations(comparison, written);
  pause(1);
  return { findings: written.map(({ finding }) => finding), relations };
}

/**
 * The check over a reading of a workbook.
 * @throws {DuplicateCheckStopped} when `shouldStop` says so.
 */
export function findDuplicates(input: DuplicateInput, options: DuplicateOptions = {}): Duplicates {
  const { reading, decisions, readings } = input;
  const rates = awardRates(options.regulation ?? REGULATION_118_2022);
  const { companies, patentList } = reading;
  return compareRecords(
    { records: recordsOf(reading, rates), companies, patentList, decisions, readings },
    options,
  );
}
