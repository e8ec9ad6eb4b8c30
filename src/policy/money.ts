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
