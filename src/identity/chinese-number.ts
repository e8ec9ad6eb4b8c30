/**
 * Whole numbers in Chinese words, formal (壹佰贰拾) and everyday (一百二十, 两万, 廿万).
 *
 * Strict: what is not one well-formed number gives undefined, never a guess. "一百五" may be 150 or 105, so it is
 * no number here.
 */
import { Decimal } from "../policy/money";

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  "○": 0,
  一: 1,
  壹: 1,
  弌: 1,
  幺: 1,
  二: 2,
  贰: 2,
  弍: 2,
  两: 2,
  三: 3,
  叁: 3,
  参: 3,
  弎: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};

const PLACES: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };

/** All characters that can stand in such a number, for use inside a character class of a regular expression. */
export const NUMBER_WORDS = "零〇○一壹弌幺二贰弍两三叁参弎四肆五伍六陆七柒八捌九玖十拾百佰千仟廿卅万亿";

/** The digit that one character means, else undefined. */
export function chineseDigit(character: string): number | undefined {
  return DIGITS[character];
}

/** A number below 10,000 without 万 and 亿; undefined if it is not one. */
function section(text: string): number | undefined {
  let total = 0;
  let digit: number | undefined;
  let lastPlace = 10_000;
  let zeroBefore = false;
  for (const character of text) {
    const value = DIGITS[character];
    if (value !== undefined) {
      if (digit !== undefined) return undefined;
      if (value === 0) zeroBefore = true;
      else digit = value;
      continue;
    }
    const tens = TENS[character];
    const place = tens === undefined ? PLACES[character] : 10;
    // A place needs its digit; only 十 may stand alone, and only at the beginning or after 零.
    if (place === undefined || place >= lastPlace) return undefined;
    if (tens !== undefined && digit !== undefined) return undefined;
    if (digit === undefined && tens === undefined && (place !== 10 || (total > 0 && !zeroBefore)))
      return undefined;
    total += tens ?? (digit ?? 1) * place;
    digit = undefined;
    zeroBefore = false;
    lastPlace = place;
  }
  // "一百五": without 零 the last digit may mean tens.
  if (digit !== undefined && lastPlace > 10 && lastPlace < 10_000 && !zeroBefore) return undefined;
  return total + (digit ?? 0);
}

/** One part between the unit words; empty counts only where something else gives the number. */
function part(text: string): Decimal | undefined {
  if (text === "") return undefined;
  const value = section(text);
  return value === undefined ? undefined : new Decimal(value);
}

/** Left of a unit word × unit + right of it; the right side must stay below the unit. */
function around(text: string, at: number, unit: string): Decimal | undefined {
  const left = parseChineseNumber(text.slice(0, at));
  if (left === undefined || left.isZero()) return undefined;
  const scaled = left.times(unit);
  const rest = text.slice(at + 1);
  if (rest === "" || rest === "零") return scaled;
  const right = parseChineseNumber(rest);
  if (right === undefined || right.gte(unit)) return undefined;
  // "十二万五": the five may be five thousand.
  const bareDigit = rest.length === 1 && DIGITS[rest] !== undefined;
  return bareDigit ? undefined : scaled.plus(right);
}

/** The number that the words mean; undefined for anything that is not exactly one well-formed number. */
export function parseChineseNumber(text: string): Decimal | undefined {
  const hundredMillion = text.lastIndexOf("亿");
  if (hundredMillion >= 0) return around(text, hundredMillion, "100000000");
  const tenThousand = text.lastIndexOf("万");
  if (tenThousand >= 0) return around(text, tenThousand, "10000");
  return part(text);
}
