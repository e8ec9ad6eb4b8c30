/** Spellings of keys on top of identity/: what the duplicate check takes for the same number. */
import { contractKeys } from "../identity/contract-number";
import { foldText } from "../identity/fold";
import { scanRecordals } from "../identity/pledge-number";
import { scanPctApplications, scanPublications } from "../identity/publication-number";

const MARKS = /[-()._/\\#:,'"]/g;

/**
 * A folded number without its marks: inside one party HT-2022-031 and HT2022031 are one contract. Marks are what
 * people leave out first, and two contracts of one firm that differ in nothing else are not to be expected.
 */
export function withoutMarks(folded: string): string {
  return folded.replace(MARKS, "");
}

const HAS_DIGIT = /\d/;
const LEAST_LENGTH = 3;
/** Small offices number their contracts B-3; a letter with a digit is no running number of rows. */
const SHORT_NUMBER = /^(?:[A-Z]\d|\d[A-Z])$/;

/** Shortest number that goes the short way. */
const PLAIN_LEAST = 6;

/**
 * The key of a number of ASCII letters, digits and hyphens with at least one letter and one digit, the commonest
 * form: the same as the long way gives, without its patterns. Undefined for every other text.
 */
function plainNumber(cell: string): string | undefined {
  if (cell.length < PLAIN_LEAST) return undefined;
  let letters = 0;
  let digits = 0;
  let lower = false;
  let hyphens = false;
  for (let i = 0; i < cell.length; i++) {
    const unit = cell.charCodeAt(i);
    if (unit >= 48 && unit <= 57) digits++;
    else if (unit >= 65 && unit <= 90) letters++;
    else if (unit >= 97 && unit <= 122) {
      letters++;
      lower = true;
    } else if (unit === 45) hyphens = true;
    else return undefined;
  }
  if (letters === 0 || digits === 0) return undefined;
  const upper = lower ? cell.toUpperCase() : cell;
  return hyphens ? upper.replaceAll("-", "") : upper;
}

/** Keys of the numbers in a number column; none for placeholders and for words without a digit. */
export function numbersIn(cell: string): readonly string[] {
  const plain = plainNumber(cell);
  if (plain !== undefined) return [plain];
  const keys: string[] = [];
  for (const key of contractKeys(cell)) {
    const bare = withoutMarks(key);
    if (
      ((bare.length >= LEAST_LENGTH && HAS_DIGIT.test(bare)) || SHORT_NUMBER.test(bare)) &&
      !keys.includes(bare)
    )
      keys.push(bare);
  }
  return keys;
}

/** Running text in the form in which known numbers can be found in it. */
export function findableText(text: string): string {
  return withoutMarks(foldText(text));
}

/** Letters other than Z, L and X stand in no application number; most cells of patents need no second look. */
function mayHoldPublication(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    let unit = text.charCodeAt(i);
    if (unit >= 0xff21 && unit <= 0xff5a) unit -= 0xfee0;
    unit &= ~32;
    if (unit >= 65 && unit <= 90 && unit !== 90 && unit !== 76 && unit !== 88 && text.charCodeAt(i) > 64)
      return true;
  }
  return false;
}

export interface DocumentKey {
  readonly kind: "publication" | "pct";
  readonly key: string;
}

const NONE: readonly DocumentKey[] = [];

/** Publication and PCT numbers of a text. */
export function documentsIn(text: string): readonly DocumentKey[] {
  if (text === "" || !mayHoldPublication(text)) return NONE;
  return [
    ...scanPublications(text).map(({ key }): DocumentKey => ({ kind: "publication", key })),
    ...scanPctApplications(text).map((key): DocumentKey => ({ kind: "pct", key })),
  ];
}

/** Register numbers of a register column ("pledge"), or of running text, where only lettered ones count. */
export function registrationsIn(text: string, where: "pledge" | "text"): readonly string[] {
  if (text === "") return [];
  const found = scanRecordals(text, where === "pledge" ? "pledge" : "licence");
  return found.filter(({ lettered }) => lettered || where === "pledge").map(({ key }) => key);
}
