/**
 * Payments of Article 10 under one contract, added up: beyond the contract sum (and beyond what 6 % tax explains)
 * the last ones are no instalments any more. Rows that are the same claim again do not count twice.
 */
import { type Comparison, inTime, partyAt, recordAt } from "./comparison";
import type { Draft } from "./draft";
import { ROUNDING, WITH_TAX } from "./weights";

/** The contract sum behind rows of one contract: stated once for all, or a part on each row. */
function contractSum(comparison: Comparison, rows: readonly number[]): number | undefined {
  const stated = rows.flatMap((row) => recordAt(comparison, row).contractAmount ?? []);
  if (stated.length === 0) return undefined;
  const distinct = new Set(stated);
  return distinct.size === 1 ? stated[0] : stated.reduce((sum, one) => sum + one, 0);
}

function judge(comparison: Comparison, rows: readonly number[]): Draft | undefined {
  const contract = contractSum(comparison, rows);
  if (contract === undefined) return undefined;
  const ordered = [...rows].sort((a, b) => {
    const x = recordAt(comparison, a).date;
    const y = recordAt(comparison, b).date;
    return x !== "" && y !== "" && x !== y ? (x < y ? -1 : 1) : inTime(comparison, a, b);
  });
  let paid = 0;
  const beyond: number[] = [];
  for (const row of ordered) {
    const amount = recordAt(comparison, row).amount ?? 0;
    paid += amount;
    if (paid > contract * WITH_TAX * ROUNDING && amount < paid) beyond.push(row);
  }
  if (beyond.length === 0) return undefined;
  const atRisk = beyond.reduce((sum, row) => sum + (recordAt(comparison, row).money ?? 0), 0);
  const within = ordered.filter((row) => !beyond.includes(row));
  return {
    kind: "PAID_OVER_CONTRACT",
    rows: [...beyond, ...within],
    links: beyond.flatMap((row) => within.slice(0, 3).map((other) => [row, other] as const)),
    atRisk,
    why: "why.sum-over-contract",
  };
}

/** @param dropped rows that are the same claim again. */
export function contractDrafts(comparison: Comparison, dropped: ReadonlySet<number>): readonly Draft[] {
  const { table } = comparison.keys;
  const drafts: Draft[] = [];
  const rowsByKey = table.rowsByKey();
  for (let key = 0; key < rowsByKey.groups; key++) {
    if (rowsByKey.size(key) < 2 || table.kindOf(key) !== "number") continue;
    const byParty = new Map<number, number[]>();
    for (const row of rowsByKey.members(key)) {
      const record = recordAt(comparison, row);
      if (record.role !== "application" || record.article !== 10) continue;
      if (comparison.live[row] !== 1 || dropped.has(row) || table.rowKey(row, key)?.origin !== "own")
        continue;
      const party = partyAt(comparison, row);
      const list = byParty.get(party);
      if (list === undefined) byParty.set(party, [row]);
      else list.push(row);
    }
    for (const rows of byParty.values()) {
      const draft = rows.length < 2 ? undefined : judge(comparison, rows);
      if (draft !== undefined) drafts.push(draft);
    }
  }
  return drafts;
}
