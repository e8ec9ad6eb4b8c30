/**
 * Rows that share an exact key. Within one party every pair is judged; across parties the rows of a key are judged
 * together (`cross-party.ts`). Cost grows with the rows per key, never with the square of the workbook.
 */
import { applicationPair } from "./application-pairs";
import { type Comparison, partiesAt, recordAt, sameParty } from "./comparison";
import type { PairVerdict } from "./draft";
import { againstEarlierPayment, paymentPair } from "./earlier-payments";
import { againstOtherFund } from "./other-funds";
import { COMMON_KEY_ROWS } from "./weights";

/** Two rows of one party and what they are to each other; `left` is the application where the other is money. */
export interface Link {
  readonly left: number;
  readonly right: number;
  readonly verdict: PairVerdict;
}

export interface ExactLinks {
  readonly links: readonly Link[];
  /** Keys with rows of several parties: key and its live rows. */
  readonly acrossParties: readonly { readonly key: number; readonly rows: readonly number[] }[];
  /** Keys that too many rows share. */
  readonly common: readonly { readonly key: number; readonly rows: readonly number[] }[];
}

const ROLE_RANK = { application: 0, payment: 1, "other-fund": 2 } as const;

/** What two live rows of one party that share a key are to each other. */
export function judgePair(comparison: Comparison, one: number, other: number): Link | undefined {
  const first = recordAt(comparison, one);
  const second = recordAt(comparison, other);
  const swap = ROLE_RANK[first.role] > ROLE_RANK[second.role];
  const [left, right] = swap ? [other, one] : [one, other];
  const [a, b] = swap ? [second, first] : [first, second];
  let verdict: PairVerdict | undefined;
  if (a.role === "application") {
    if (b.role === "application") verdict = applicationPair(comparison, left, right);
    else if (b.role === "other-fund") verdict = againstOtherFund(comparison, left, right);
    else if (comparison.paymentOf.get(right) === left) verdict = undefined;
    else if (b.state === "returned") verdict = undefined;
    else verdict = againstEarlierPayment(comparison, left, right);
  } else if (a.role === "payment") {
    const earlier = comparison.paymentOf.get(left);
    const oneEvent = earlier !== undefined && earlier === comparison.paymentOf.get(right);
    verdict = b.role === "payment" && !oneEvent ? paymentPair(comparison, left, right) : undefined;
  } else verdict = { kind: "TWO_OTHER_FUNDS" };
  return verdict === undefined ? undefined : { left, right, verdict };
}

/** Judges all rows by their exact keys; `onKeys` hears how many keys are done. */
export function exactLinks(comparison: Comparison, onKeys: (done: number) => void = () => {}): ExactLinks {
  const { keys, live, records } = comparison;
  const { table } = keys;
  const rowsByKey = table.rowsByKey();
  const seen = new Set<number>();
  const links: Link[] = [];
  const acrossParties: { key: number; rows: readonly number[] }[] = [];
  const common: { key: number; rows: readonly number[] }[] = [];
  for (let key = 0; key < rowsByKey.groups; key++) {
    if (key % 50_000 === 49_999) onKeys(key + 1);
    if (rowsByKey.size(key) < 2 || table.kindOf(key) === "application") continue;
    const rows = [...rowsByKey.members(key)].filter((row) => live[row] === 1);
    if (rows.length < 2) continue;
    if (rows.length > COMMON_KEY_ROWS && manyParties(comparison, rows)) {
      common.push({ key, rows });
      continue;
    }
    let mixed = false;
    for (let i = 0; i < rows.length; i++)
      for (let j = i + 1; j < rows.length; j++) {
        const left = rows[i] ?? 0;
        const right = rows[j] ?? 0;
        if (!sameParty(comparison, left, right)) {
          mixed = true;
          continue;
        }
        const pair = Math.min(left, right) * records.length + Math.max(left, right);
        if (seen.has(pair)) continue;
        seen.add(pair);
        const link = judgePair(comparison, left, right);
        if (link !== undefined) links.push(link);
      }
    if (mixed) acrossParties.push({ key, rows });
  }
  return { links, acrossParties, common };
}

/** An open licence may have hundreds of licensees; a placeholder has hundreds of unrelated rows. Both are told only. */
function manyParties(comparison: Comparison, rows: readonly number[]): boolean {
  return new Set(rows.flatMap((row) => partiesAt(comparison, row))).size > 1 || rows.length > COMMON_KEY_ROWS;
}
