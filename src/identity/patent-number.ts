/**
 * Chinese patent application numbers (ZC 0006-2003) in texts and cells.
 *
 * Since October 2003: four digits year, one kind, seven serial; before: two, one, five. A check character may
 * follow after a full stop. The key is the 12 (8) digits without it: cells leave it out, and Excel drops ".0".
 * The check character is evidence, never part of the key.
 *
 * A hand-written scanner, because duplicates reads a million cells: every number of a text in one pass.
 */
import { patentCheckCharacter } from "./patent-check";

export type PatentKind = "invention" | "utility-model" | "design" | "pct-invention" | "pct-utility-model";

export interface PatentNumber {
  /** 12 digits, or 8 of the scheme before October 2003. */
  readonly key: string;
  readonly kind: PatentKind;
  readonly check: "right" | "wrong" | "missing";
  /** The check character that the digits ask for. */
  readonly expected: string;
  /** Check character as found; undefined where missing. */
  readonly found: string | undefined;
  /**
   * Digits only, with neither ZL/CN before them nor a check character that proves them: a number in a patent
   * column, but in a remark it may be an account or a licence number.
   */
  readonly bare: boolean;
  /** Place in the text: `text.slice(start, end)` is the number as typed. */
  readonly start: number;
  readonly end: number;
}

const KINDS: readonly (PatentKind | undefined)[] = [
  undefined,
  "invention",
  "utility-model",
  "design",
  undefined,
  undefined,
  undefined,
  undefined,
  "pct-invention",
  "pct-utility-model",
];

// Classes of UTF-16 units; digits are their value.
const LETTER = 10;
const STOP = 11;
const JOINT = 12;
const OTHER = 13;

const CLASS = buildClasses();

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(65_536).fill(OTHER);
  for (let i = 0; i < 10; i++) {
    classes[48 + i] = i;
    classes[0xff10 + i] = i;
  }
  for (let i = 0; i < 26; i++) for (const base of [65, 97, 0xff21, 0xff41]) classes[base + i] = LETTER;
  for (const stop of ".．。·•・｡∙‧") classes[stop.charCodeAt(0)] = STOP;
  for (const joint of " \u00a0\t\u3000\u2002\u2003\u2009\u202f\u200b\u200c\u200d\ufeff-‐‑‒–—―−－﹣")
    classes[joint.charCodeAt(0)] = JOINT;
  return classes;
}

function classAt(text: string, at: number): number {
  return at < text.length ? (CLASS[text.charCodeAt(at)] ?? OTHER) : OTHER;
}

/** The letter at a place in upper case, full-width forms included; 0 for anything else. */
function letterAt(text: string, at: number): number {
  if (at < 0 || classAt(text, at) !== LETTER) return 0;
  const unit = text.charCodeAt(at);
  return (unit >= 0xff21 ? unit - 0xfee0 : unit) & ~32;
}

/** Where ZL or CN begins that ends just before `at`; −1 if there is none. `undefined`: another letter stands there. */
function prefixBefore(text: string, at: number): number | undefined {
  let last = at - 1;
  while (last >= 0 && (classAt(text, last) === JOINT || classAt(text, last) === STOP)) last--;
  const second = letterAt(text, last);
  if (second === 0) return -1;
  const first = letterAt(text, last - 1);
  const named = (first === 90 && second === 76) || (first === 67 && second === 78);
  if (named && letterAt(text, last - 2) === 0) return last - 1;
  return last === at - 1 ? undefined : -1;
}

/** Every application number in the text, from left to right. */
export function scanPatents(text: string): readonly PatentNumber[] {
  let found: PatentNumber[] | undefined;
  let at = 0;
  while (at < text.length) {
    if (classAt(text, at) > 9) {
      at++;
      continue;
    }
    const number = numberAt(text, at);
    if (number) {
      found ??= [];
      found.push(number);
      at = number.end;
    } else at = endOfRun(text, at);
  }
  return found ?? NONE;
}

const NONE: readonly PatentNumber[] = [];

function endOfRun(text: string, from: number): number {
  let at = from;
  while (classAt(text, at) <= 9) at++;
  return at;
}

function numberAt(text: string, from: number): PatentNumber | undefined {
  const d0 = classAt(text, from);
  const d1 = digitAfter(text, from);
  if (d1 === undefined) return undefined;
  const modern = d0 === 2 && d1 === 0;
  const year = d0 * 10 + d1;
  if (!modern && !(year >= 85 || year <= 3)) return undefined;
  const prefix = prefixBefore(text, from);
  if (prefix === undefined) return undefined;
  return readNumber(text, from, modern ? 12 : 8, prefix);
}

function digitAfter(text: string, at: number): number | undefined {
  const next = classAt(text, at + 1);
  if (next <= 9) return next;
  const second = classAt(text, at + 2);
  return next === JOINT && second <= 9 ? second : undefined;
}

function readNumber(text: string, from: number, length: 8 | 12, prefix: number): PatentNumber | undefined {
  const marked = prefix >= 0;
  const yearDigits = length === 12 ? 4 : 2;
  let value = 0;
  let digits = 0;
  let plain = true;
  let at = from;
  while (digits < length) {
    const kind = classAt(text, at);
    if (kind <= 9) {
      value = value * 10 + kind;
      digits++;
      plain &&= text.charCodeAt(at) < 0x80;
    } else if (kind !== JOINT) return undefined;
    // Without ZL or CN only the usual groups may be apart: year, kind, serial.
    else if (!marked && digits !== yearDigits && digits !== yearDigits + 1) return undefined;
    at++;
  }
  const key = plain && at - from === length ? text.slice(from, at) : String(value).padStart(length, "0");
  const kind = KINDS[key.charCodeAt(yearDigits) - 48];
  if (kind === undefined) return undefined;
  if (length === 12 && (key < "2003" || key >= "21")) return undefined;
  const check = checkAfter(text, at);
  if (check === undefined) return undefined;
  const expected = patentCheckCharacter(key);
  const state = check.found === undefined ? "missing" : check.found === expected ? "right" : "wrong";
  const proven = state === "right" || (check.afterStop && length === 12);
  // Eight digits alone are dates and amounts more often than patents.
  if (length === 8 && !marked && (check.found === undefined || !(check.afterStop || state === "right")))
    return undefined;
  return {
    key,
    kind,
    check: state,
    expected,
    found: check.found,
    bare: !marked && !proven,
    start: marked ? prefix : from,
    end: check.end,
  };
}

interface CheckFound {
  readonly found: string | undefined;
  readonly afterStop: boolean;
  readonly end: number;
}

/** The check character at `at`, directly or after a stop; undefined when the digits go on, so that it is no patent. */
function checkAfter(text: string, at: number): CheckFound | undefined {
  let place = at;
  let afterStop = false;
  if (classAt(text, place) === STOP) {
    afterStop = true;
    place++;
    while (classAt(text, place) === JOINT) place++;
  }
  const kind = classAt(text, place);
  const found = kind <= 9 ? String(kind) : letterAt(text, place) === 88 ? "X" : undefined;
  const next = classAt(text, place + 1);
  if (found !== undefined && next > 9 && next !== LETTER) return { found, afterStop, end: place + 1 };
  if (afterStop) return { found: undefined, afterStop: false, end: at };
  return kind <= 9 || kind === LETTER ? undefined : { found: undefined, afterStop: false, end: at };
}
