/**
 * Sharing a pool that is too small: 奖励资金总额不超过 (Articles 12 and 13), or an overall budget (G16).
 *
 * The regulation names no method. The default is pro rata on the amounts after individual caps (A12-5), exact to
 * the fen by largest remainder, ties to the earlier one (A12-6): the shares add up to the pool, and nobody gets
 * more than was asked. Other readings serve the largest or the earliest first until the pool is used up.
 * All arithmetic is on whole fen.
 */
import { Decimal, type Yuan, ZERO } from "./money";
import type { Rules } from "./rules";

const YUAN_PER_FEN = new Decimal("0.01");

/** Whole fen of an amount that has no more than two decimals. */
export function fenOf(amount: Yuan): bigint {
  return BigInt(amount.times(100).toFixed(0));
}

export function yuanOf(fen: bigint): Yuan {
  return new Decimal(fen.toString()).times(YUAN_PER_FEN);
}

/**
 * Splits `total` in proportion to `weights` by largest remainder; ties go to the earlier one.
 * Without any weight nothing can be split: all shares are 0.
 */
export function apportion(total: bigint, weights: readonly bigint[]): readonly bigint[] {
  const sum = weights.reduce((all, weight) => all + weight, 0n);
  if (sum === 0n) return weights.map(() => 0n);
  const shares = weights.map((weight) => (total * weight) / sum);
  const remainders = weights.map((weight, place) => ({ place, rest: (total * weight) % sum }));
  // Sorting keeps the order of equals: ties stay with the earlier one.
  remainders.sort((left, right) => Number(right.rest - left.rest));
  let left = total - shares.reduce((all, share) => all + share, 0n);
  for (const { place } of remainders) {
    if (left === 0n) break;
    shares[place] = (shares[place] ?? 0n) + 1n;
    left -= 1n;
  }
  return shares;
}

/** Splits an amount of whole fen in proportion to weights of any precision (yuan, shares). */
export function splitBy(amount: Yuan, weights: readonly Decimal[]): readonly Yuan[] {
  const places = weights.reduce((most, weight) => Math.max(most, weight.decimalPlaces()), 0);
  const scale = new Decimal(10).pow(places);
  const whole = weights.map((weight) => BigInt(weight.times(scale).toFixed(0)));
  return apportion(fenOf(amount), whole).map(yuanOf);
}

/** Pro rata: the amounts themselves where the pool suffices, else shares that add up to the pool. */
export function shareProRata(amounts: readonly Yuan[], pool: Yuan): readonly Yuan[] {
  const fen = amounts.map(fenOf);
  const available = fenOf(pool);
  const sum = fen.reduce((all, one) => all + one, 0n);
  return sum <= available ? amounts : apportion(available, fen).map(yuanOf);
}

/** In the given order of places until the pool is used up; the last one served may get a part. */
export function shareInOrder(
  amounts: readonly Yuan[],
  pool: Yuan,
  order: readonly number[],
): readonly Yuan[] {
  const shares = amounts.map(() => new Decimal(0));
  let left: Yuan = pool;
  for (const place of order) {
    const share = Decimal.min(left, amounts[place] ?? left);
    shares[place] = share;
    left = left.minus(share);
  }
  return shares;
}

/** Places from the largest amount down; ties to the earlier one. */
export function largestFirst(amounts: readonly Yuan[]): readonly number[] {
  return amounts
    .map((amount, place) => ({ amount, place }))
    .sort((left, right) => right.amount.comparedTo(left.amount))
    .map(({ place }) => place);
}

export interface PoolShares {
  /** After the pool, in the order given; undefined where it cannot be told. */
  readonly awards: readonly (Yuan | undefined)[];
  readonly sumBefore: Yuan;
  readonly pool: Yuan;
  readonly scaled: boolean;
}

/**
 * Shares a pool over amounts by reading A12-5; `return` pays nothing where the pool does not suffice.
 * @param arrival places in the order of application, for `first-come`; the order given if left out.
 */
export function sharePool(
  amounts: readonly (Yuan | undefined)[],
  pool: Yuan,
  rules: Rules,
  arrival: readonly number[] = amounts.map((_amount, place) => place),
): PoolShares {
  const available = pool.isNegative() ? ZERO : pool;
  const wanted = amounts.map((amount) => amount ?? ZERO);
  const sumBefore = wanted.reduce((sum, amount) => sum.plus(amount), ZERO);
  const scaled = sumBefore.gt(available);
  const shares = scaled ? shareScarce(wanted, available, rules, arrival) : wanted;
  return {
    awards: amounts.map((amount, place) => (amount === undefined ? undefined : shares[place])),
    sumBefore,
    pool: available,
    scaled,
  };
}

function shareScarce(
  wanted: readonly Yuan[],
  available: Yuan,
  rules: Rules,
  arrival: readonly number[],
): readonly Yuan[] {
  switch (rules.options["A12-5"]) {
    case "pro-rata":
      return shareProRata(wanted, available);
    case "ranked":
      return shareInOrder(wanted, available, largestFirst(wanted));
    case "first-come":
      return shareInOrder(wanted, available, arrival);
    case "return":
      return wanted.map(() => ZERO);
  }
}
