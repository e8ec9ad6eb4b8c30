/** Everything that the rules look at: the rows, who they are about, what they are about, and which still count. */
import type { ObjectKeys } from "./object-keys";
import type { Parties } from "./party";
import type { FundingRecord } from "./record";
import type { Titles } from "./titles";

export interface Comparison {
  readonly records: readonly FundingRecord[];
  readonly parties: Parties;
  readonly keys: ObjectKeys;
  readonly titles: Titles;
  /** 1 for rows that still count. */
  readonly live: Uint8Array;
  /** Payments that are the payment of an application in the workbook: one event with it. */
  readonly paymentOf: ReadonlyMap<number, number>;
}

/** The record at an index. @throws RangeError for an index that is none. */
export function recordAt(comparison: Pick<Comparison, "records">, index: number): FundingRecord {
  const record = comparison.records[index];
  if (record === undefined) throw new RangeError(`no record ${index}`);
  return record;
}

export function partyAt(comparison: Pick<Comparison, "parties">, index: number): number {
  return comparison.parties.of[index] ?? -1;
}

/** The legal persons of a row: one, or all joint applicants. */
export function partiesAt(comparison: Pick<Comparison, "parties">, index: number): readonly number[] {
  const joint = comparison.parties.joint.get(index);
  if (joint !== undefined) return joint;
  const party = partyAt(comparison, index);
  return party < 0 ? [] : [party];
}

export function sameParty(comparison: Pick<Comparison, "parties">, left: number, right: number): boolean {
  const { joint } = comparison.parties;
  const party = partyAt(comparison, left);
  if (joint.size === 0 || (!joint.has(left) && !joint.has(right)))
    return party >= 0 && party === partyAt(comparison, right);
  const others = partiesAt(comparison, right);
  return partiesAt(comparison, left).some((one) => others.includes(one));
}

/** Unknown days come last. */
function day(text: string): string {
  return text === "" ? "9999" : text;
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The order in which rows use up money: by application, then payment, then amount, last by place in the workbook. */
export function inTime(comparison: Pick<Comparison, "records">, left: number, right: number): number {
  const a = recordAt(comparison, left);
  const b = recordAt(comparison, right);
  return (
    compareTexts(day(a.filed), day(b.filed)) ||
    compareTexts(day(a.date), day(b.date)) ||
    (a.amount ?? 0) - (b.amount ?? 0) ||
    a.order - b.order ||
    left - right
  );
}
