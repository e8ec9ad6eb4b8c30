/**
 * Weights of the evidence, log2: +1 makes "one event" twice as likely. Fixed and documented, not learned: an office
 * must be able to defend them. They show as a waterfall and sort findings within a tier; they never decide a tier.
 */
export const WEIGHTS = {
  /** Same application number, both check characters right. */
  patentBothChecked: 20,
  /** Same twelve digits, a check character missing or wrong. */
  patentUnchecked: 16,
  /** One digit apart, and a check character fails. */
  patentOneDigitOff: 6,
  /** The same publication, without its application number. */
  publication: 16,
  /** Contract, loan, product or project number. */
  number: 22,
  /** Number of a pledge or licence record at CNIPA. */
  registration: 22,
  applicationNumber: 22,
  code: 12,
  name: 8,
  probableName: 4,
  differentCodes: -20,
  /** Title: from 2 at a similarity of 0.75 to 10 for equal titles. */
  titleLeast: 2,
  titleMost: 10,
  amount: 3,
  amountDiffers: -3,
  date: 4,
  dateNear: 2,
  dateDiffers: -2,
  /** 一期 against 二期, one year against another. */
  phaseDiffers: -8,
  patentsDisjoint: -15,
} as const;

/** Events further apart than this do not speak for each other. */
export const NEAR_MONTHS = 24;

/** Titles at least this alike (shared bigrams over all bigrams) may be one project. */
export const TITLE_THRESHOLD = 0.75;

/** A title that this many parties use says nothing. */
export const GENERIC_TITLE_PARTIES = 3;

/** Characters that must be left of a title when the stock phrases are gone. */
export const TITLE_LEAST_LENGTH = 6;

/** A key in more rows than this is a placeholder until a person says otherwise: one notice, no links. */
export const COMMON_KEY_ROWS = 400;

/** Lists of titles that share a bigram beyond this length are skipped. */
export const LONG_POSTING = 3_000;

/** Paid against approved or contract sum: rounding of the sheets. */
export const ROUNDING = 1.001;

/** Paid over the contract sum may be value-added tax at 6 %. */
export const WITH_TAX = 1.06;

/** Informing findings of one kind beyond this number are counted, not listed. */
export const INFO_LIMIT = 2_000;

export function titleWeight(similarity: number): number {
  const share = Math.max(0, (similarity - TITLE_THRESHOLD) / (1 - TITLE_THRESHOLD));
  return WEIGHTS.titleLeast + (WEIGHTS.titleMost - WEIGHTS.titleLeast) * share;
}
