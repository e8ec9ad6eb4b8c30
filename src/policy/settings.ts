/** What the user may choose about the rules: readings, what-if values, dates. */
import type { IsoDate } from "./dates";
import type { ReadingId } from "./verdict";

export interface PolicySettings {
  /** The day the review is made for. Rules never read the clock. */
  readonly asOf: IsoDate;
  /** The fund year under review, where rows do not say; undefined: from the as-of date. */
  readonly fundYear?: number;
  /** Readings other than default: reading id → option id of `readings.ts`. */
  readonly readings: Readonly<Record<ReadingId, string>>;
  /** What-if values: parameter id → decimal text in the parameter's unit. Marks the result 非现行口径. */
  readonly whatIf: Readonly<Record<string, string>>;
  /** Overall budget for Articles 6–11 in yuan text (G16); undefined: none. */
  readonly budget?: string;
}
