/**
 * A reproducible random sample weighted by amount: systematic sampling of money units, as auditors do it.
 *
 * Amounts are laid end to end in their given order; from a random start every interval picks the item it falls
 * into. An item as large as the interval would be picked for certain (or twice): such items are taken first, and
 * the interval is made anew from the rest, so that exactly `size` different items come out.
 */

import type { Yuan } from "../policy/money";
import { fenOf, yuanOf } from "../policy/pool";

export interface WeightedSample {
  /** Places in the list given, ascending. */
  readonly picked: readonly { readonly place: number; readonly certain: boolean }[];
  /** Of the draw among the items that were not certain; zero where nothing was left to draw. */
  readonly interval: Yuan;
  readonly start: Yuan;
}

/** The first number of the mulberry32 generator: 32 random bits from a whole-number seed. */
function randomBits(seed: number): bigint {
  let mixed = (seed + 0x6d2b79f5) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return BigInt((mixed ^ (mixed >>> 14)) >>> 0);
}

/** @param amounts positive; with `size` at or above their number all are picked. */
export function weightedSample(amounts: readonly Yuan[], size: number, seed: number): WeightedSample {
  let rest = amounts.map((amount, place) => ({ place, fen: fenOf(amount) })).filter(({ fen }) => fen > 0n);
  let wanted = Math.min(Math.max(0, Math.trunc(size)), rest.length);
  const certain: number[] = [];
  for (;;) {
    const sum = total(rest);
    const large = rest.filter(({ fen }) => wanted > 0 && fen * BigInt(wanted) >= sum).slice(0, wanted);
    if (large.length === 0) break;
    certain.push(...large.map(({ place }) => place));
    wanted -= large.length;
    rest = rest.filter((item) => !large.includes(item));
  }
  const sum = total(rest);
  const interval = wanted === 0 ? 0n : sum / BigInt(wanted);
  const start = (interval * randomBits(seed)) >> 32n;
  const drawn: number[] = [];
  let before = 0n;
  for (const { place, fen } of rest) {
    if (drawn.length < wanted && start + interval * BigInt(drawn.length) < before + fen) drawn.push(place);
    before += fen;
  }
  const picked = [
    ...certain.map((place) => ({ place, certain: true })),
    ...drawn.map((place) => ({ place, certain: false })),
  ].sort((left, right) => left.place - right.place);
  return { picked, interval: yuanOf(interval), start: yuanOf(start) };
}

function total(items: readonly { readonly fen: bigint }[]): bigint {
  return items.reduce((sum, { fen }) => sum + fen, 0n);
}
