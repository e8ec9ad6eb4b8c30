/**
 * A golden case as a finance clerk reads it: what goes in, what must come out, and the arithmetic between.
 *
 * Texts, so that the same row runs through the rule (as decimals) and through the workbook (as typed numbers).
 */
export interface GoldenCase {
  /** Plain decimal texts, in the order of the custom function's arguments. */
  readonly args: readonly string[];
  /** Yuan with two decimals. */
  readonly expected: string;
  readonly arithmetic: string;
}
