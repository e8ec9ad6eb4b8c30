/** A finding before it is written out: its kind, its rows and the pairs that caused it. */
import type { FindingKind } from "./tiers";

export interface Draft {
  readonly kind: FindingKind;
  /** Rows of the finding; for a claim entered twice the one that stays comes first. */
  readonly rows: readonly number[];
  /** The pairs that caused the link, each once; evidence is shown for these. */
  readonly links: readonly (readonly [number, number])[];
  /** Whole fen of this fund. */
  readonly atRisk?: number;
  /** Why the rows are not instalments of one contract; a code of `locale/duplicates.ts`. */
  readonly why?: string;
  /** A remark on this finding; a code of `locale/duplicates.ts`. */
  readonly note?: string;
  /** The key that a notice is about, where there is no pair. */
  readonly subject?: string;
}

/** What two rows are to each other, if they are anything. */
export interface PairVerdict {
  readonly kind: FindingKind;
  readonly why?: string;
  readonly note?: string;
}
