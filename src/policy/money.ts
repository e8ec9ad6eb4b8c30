/**
 * Exact money: the one number type of every rule.
 *
 * Amounts are decimal.js numbers in yuan. Workbook doubles are read through their 15 significant digits, as
 * Excel itself shows them (interpretation G3), so that 0.35 is 0.35 and not its nearest double. Rounding is
 * down to the fen, once per row (G1, G2).
 */
import { Decimal as BaseDecimal } from "decimal.js";

/** 40 digits and more hold any product of a 15-digit amount, a rate and a pool exactly. */
export const Decimal = BaseDecimal.clone({ precision: 60, rounding: BaseDecimal.ROUND_DOWN });
export type Decimal = BaseDecimal;

/** An amount in yuan. */
export type Yuan = Decimal;

export const ZERO: Yuan = new Decimal(0);

/**
 * Reads a workbook number through its 15 significant digits.
 * @throws RangeError for NaN and infinities, which no cell can hold.
 */
export function decimalFromDouble(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  return new Decimal(Number.isSafeInteger(value) ? value : fifteenDigits(value));
}

/**
 * Patterns of whole numbers with eight to fourteen digits, by their digits and limbs: a Decimal holds seven digits
 * in each limb, without the last one where it is nought.
 */
const ONE_LIMB = patterns("0");
const TWO_LIMBS = patterns("1");

function patterns(last: string): readonly Decimal[] {
  return Array.from({ length: 7 }, (_, more) => new Decimal(`1${"0".repeat(6 + more)}${last}`));
}

/**
 * A whole number from 0 to 1e14, as a ledger has them by the hundred thousand: the same as `new Decimal(whole)`, which
 * writes numbers of more than seven digits out and reads them again.
 */
export function decimalOfWhole(whole: number): Decimal {
  if (!(whole >= 1e7 && whole < 1e14)) return new Decimal(whole);
  const high = Math.floor(whole / 1e7);
  const low = whole - high * 1e7;
  let more = 0;
  for (let rest = high; rest >= 10; rest /= 10) more++;
  const pattern = (low === 0 ? ONE_LIMB : TWO_LIMBS)[more];
  if (pattern === undefined) return new Decimal(whole);
  pattern.d[0] = high;
  if (low !== 0) pattern.d[1] = low;
  // A copy, with limbs of its own.
  return new Decimal(pattern);
}

/** A finite number of a workbook in its 15 significant digits; safe integers whole. */
export function fifteenDigits(value: number): string {
  const shortest = String(value);
  // Sixteen characters with a point hold at most 15 digits: then there is nothing to round.
  if (Number.isSafeInteger(value) || (shortest.length <= 16 && Math.abs(value) < 1e15)) return shortest;
  return value.toPrecision(15);
}

/** Down to the fen (towards zero). */
export function floorToFen(amount: Yuan): Yuan {
  return amount.toDecimalPlaces(2, Decimal.ROUND_DOWN);
}

export function minOf(first: Decimal, ...rest: readonly Decimal[]): Decimal {
  let smallest = first;
  for (const candidate of rest) if (candidate.lt(smallest)) smallest = candidate;
  return smallest;
}

/** `max(0, limit − used)`: what is left under a ceiling, never negative (interpretation G10). */
export function roomLeft(limit: Yuan, used: Yuan): Yuan {
  const left = limit.minus(used);
  return left.isNegative() ? ZERO : left;
}

/** Plain decimal text with two places, the form of every amount in reports ("152000.01"). */
export function fenText(amount: Yuan): string {
  return amount.toFixed(2);
}

/** Plain decimal text with two places, more where the amount has more ("876543.048"): nothing is rounded away. */
export function exactText(amount: Yuan): string {
  return amount.decimalPlaces() > 2 ? amount.toFixed() : amount.toFixed(2);
}

/** An amount that no rule can use: negative, or not a finite number. */
export class AmountRefused extends Error {
  override readonly name = "AmountRefused";
  constructor(
    readonly input: string,
    readonly amount: string,
  ) {
    super(`${input} must be a finite amount of zero or more, not ${amount}`);
  }
}

/**
 * The amount itself, if a rule can use it (interpretation G4).
 * @throws {AmountRefused} for negative and non-finite ones; `input` names it.
 */
export function usableAmount(amount: Yuan, input: string): Yuan {
  if (!amount.isFinite() || amount.isNegative()) {
    if (amount.isZero()) return ZERO;
    throw new AmountRefused(input, amount.toString());
  }
  return amount;
}
