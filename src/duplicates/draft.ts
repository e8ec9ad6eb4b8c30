/** A finding before it is written out: its kind, its rows and the pairs that caused it. */
import type { DuplicateCode } from "../locale/duplicates";
import type { FindingKind } from "./tiers";

/** Why rows are no instalments, and remarks: codes of `locale/duplicates.ts`. */
export type WhyCode = Extract<DuplicateCode, `why.${string}`>;
export type NoteCode = Extract<DuplicateCode, `note.${string}`>;

export interface Draft {
  readonly kind: FindingKind;
  /** Rows of the finding; for a claim entered twice the one that stays comes first. */
  readonly rows: readonly number[];
  /** The pairs that caused the link, each once; evidence is shown for these. */
  readonly links: readonly (readonly [number, number])[];
  /** Whole fen of this fund. */
  readonly atRisk?: number;
  /** Why the rows are not instalments of one contract. */
  readonly why?: WhyCode;
  /** A remark on this finding. */
  readonly note?: NoteCode;
  /** Fills the places of the note. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** The key that a notice is about, where there is no pair. */
  readonly subject?: string;
}

/** What two rows are to each other, if they are anything. */
export interface PairVerdict {
  readonly kind: FindingKind;
  readonly why?: WhyCode;
  readonly note?: NoteCode;
}
