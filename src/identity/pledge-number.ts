/**
 * Registration numbers of licences and pledges at CNIPA: a letter (X licence, Y pledge; older ones have none), four
 * digits year, two of the province (98 and 99 for the office itself) and seven of a serial. There is no check digit.
 */

export type RecordalKind = "licence" | "pledge";

export interface RecordalNumber {
  /** Letter and 13 digits: "Y2022980000415". */
  readonly key: string;
  readonly kind: RecordalKind;
  /** False where the letter was left out and the column told the kind. */
  readonly lettered: boolean;
  readonly year: number;
}

const PATTERN = /(?<![A-Z0-9])([XY])?-?((?:19|20)\d{2}\d{9})(?![A-Z0-9])(?!\.[\dX])/g;

/**
 * Every recordal number in a cell.
 * @param column what the column is about; decides for numbers without a letter.
 */
export function scanRecordals(cell: string | number | null, column: RecordalKind): readonly RecordalNumber[] {
  if (cell === null) return [];
  const text = String(cell)
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^\S\n]/g, "");
  return [...text.matchAll(PATTERN)].map((match) => {
    const digits = match[2] ?? "";
    const letter = match[1] ?? (column === "pledge" ? "Y" : "X");
    return {
      key: `${letter}${digits}`,
      kind: letter === "Y" ? "pledge" : "licence",
      lettered: match[1] !== undefined,
      year: Number(digits.slice(0, 4)),
    };
  });
}
