/** What the rules say of one claim by itself, before other claims, caps and pools are looked at. */
import type { Claim } from "../claim";
import type { IsoDate } from "../dates";
import type { Yuan } from "../money";
import type { Check, FlagCode, ReadingId, ReasonCode, TraceStep } from "../verdict";

/** What the row's own formula gave, and what it took into account. */
export interface Computation {
  readonly checks: readonly Check[];
  /** The row's own formula, before every cap; undefined where it cannot be computed or is in dispute. */
  readonly computed?: Yuan;
  /** After the ceiling of the row itself (Articles 6–9). */
  readonly afterRowCeiling?: Yuan;
  /** Article 11: the two limbs, exact, for reading A11-2. */
  readonly limbs?: { readonly fees: Yuan; readonly loan: Yuan };
  /** Article 12: the pledged amount and the items, where they are known. */
  readonly pledged?: { readonly amount?: Yuan; readonly count?: number };
  /** What lowered the amount inside the formula. */
  readonly reasons: readonly ReasonCode[];
  readonly flags: readonly FlagCode[];
  /** Readings whose other option would have changed the row. */
  readonly readings: readonly ReadingId[];
}

export type BlockedStatus = "error" | "ineligible" | "deferred" | "incomplete" | "manual";

export interface Block {
  readonly status: BlockedStatus;
  readonly reasons: readonly ReasonCode[];
}

export interface Assessment extends Computation {
  readonly claim: Claim;
  /** Undefined: nothing stands against the claim by itself. */
  readonly block: Block | undefined;
  readonly eventDate: IsoDate | undefined;
  /** Undefined where the cell that would tell is blank or unusable. */
  readonly capPeriod: number | "validity" | undefined;
  /** Owner of the caps, never empty. */
  readonly owner: string;
  /** Undefined when no trace is wanted. */
  readonly trace: TraceStep[] | undefined;
}
