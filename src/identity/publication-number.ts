/**
 * Publication numbers of Chinese patent documents (ZC 0007/0008) and PCT application numbers.
 *
 * A publication number cannot be computed from an application number: the two are linked only by a row that shows
 * both. What belongs together: the nine digits under A (published) and B (granted) are one patent; corrections
 * (A8, B9) too. Grants of 2004–2010 under C have serials of their own, so CN100334574C is not CN100334574A.
 */

export interface PublicationNumber {
  /** Digits with the group of letters that share a serial: "CN104459386AB", "CN207225508U", "CN100334574C". */
  readonly key: string;
  readonly digits: string;
  /** Document kind letter; undefined where the cell leaves it out and the group follows from the first digit. */
  readonly letter: string | undefined;
  readonly start: number;
  readonly end: number;
}

const PATTERN =
  /(?<![A-Za-z0-9Ａ-Ｚａ-ｚ０-９.])(?:([CcＣｃ][NnＮｎ])[ 　\-－]?([1-3１-３][\d０-９](?:[ 　]?[\d０-９]){5}(?:(?:[ 　]?[\d０-９]){2})?)[ 　]?([ABCDSUYabcdsuyＡＢＣＤＳＵＹ](?![A-Za-z])[\d０-９]?)?|([1-3１-３][\d０-９]{8})([ABCDSUYabcdsuy](?![A-Za-z])[\d０-９]?))(?![A-Za-z0-9０-９])/g;

const PCT_PATTERN = /PCT[/／\s]*CN[\s]*(\d{4})[/／\s]+(\d{5,6})(?!\d)/g;

/** Letters of one serial, by first digit and length. */
function groupOf(digits: string, letter: string | undefined): string {
  if (letter === undefined) {
    if (digits.startsWith("1")) return digits.length === 9 ? "AB" : "A";
    return digits.startsWith("2") ? "U" : "S";
  }
  if (digits.length === 9 && (letter === "A" || letter === "B")) return "AB";
  return letter;
}

function shown(text: string): string {
  return text.normalize("NFKC").toUpperCase().replace(/[\s-]/g, "");
}

/** Every publication number in the text. Without "CN" only nine digits with their letter count. */
export function scanPublications(text: string): readonly PublicationNumber[] {
  if (!/\d{2}|[０-９]{2}/.test(text)) return [];
  const found: PublicationNumber[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const digits = shown(match[2] ?? match[4] ?? "");
    const letter = shown(match[3] ?? match[5] ?? "").charAt(0) || undefined;
    const key = `CN${digits}${groupOf(digits, letter)}`;
    found.push({ key, digits, letter, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Keys of PCT applications filed in China: "PCT/CN2020/123456". */
export function scanPctApplications(text: string): readonly string[] {
  if (!/PCT/i.test(text.normalize("NFKC"))) return [];
  return [...text.normalize("NFKC").toUpperCase().matchAll(PCT_PATTERN)].map(
    (match) => `PCT/CN${match[1]}/${match[2]?.padStart(6, "0")}`,
  );
}
