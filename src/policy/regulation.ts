/**
 * A regulation as dated data: every figure that a rule uses, with the article and the words it comes from.
 *
 * Rules name parameters, never figures. A successor regulation is another value of this type; see
 * `regulation-118-2022.ts` for the one in force from 2022-01-24 to 2023-12-31. A date or year that no regulation
 * covers is an error, never a default.
 */
import type { IsoDate } from "./dates";

/**
 * How the regulation's words bind a figure: 不超过 is a ceiling, 按照…给予 and 超过 are fixed, 不少于 is a minimum.
 */
export type ParameterKind = "ceiling" | "fixed" | "minimum";

/** What the figure does; decides what a what-if value may be (see `rules.ts`). */
export type ParameterRole = "rate" | "cap" | "pool" | "threshold" | "days";

export type ParameterUnit = "yuan" | "ratio" | "items" | "working-days";

export type ParameterId =
  | "art6.unit-cap"
  | "art7.unit-cap"
  | "art8.unit-cap"
  | "art9.unit-cap"
  | "art10.rate"
  | "art10.annual-cap"
  | "art11.fee-rate"
  | "art11.loan-rate"
  | "art11.annual-cap"
  | "art12.amount-threshold"
  | "art12.count-threshold"
  | "art12.rate"
  | "art12.institution-cap"
  | "art12.pool"
  | "art13.rate"
  | "art13.product-cap"
  | "art13.subject-cap"
  | "art13.pool"
  | "art16.publicity-days";

export interface Parameter {
  readonly id: ParameterId;
  /** "10", "12" … */
  readonly article: string;
  readonly kind: ParameterKind;
  readonly role: ParameterRole;
  readonly unit: ParameterUnit;
  /** Plain decimal text: "0.4" for 40 %, "1000000" for 100 万元. */
  readonly value: string;
  /** First and last day on which the value holds, both inclusive. */
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate;
  /** The regulation's own words. */
  readonly quote: string;
}

export interface Regulation {
  /** Stable, e.g. "118-2022". */
  readonly id: string;
  /** 文号 */
  readonly documentNo: string;
  readonly title: string;
  /** First and last day in force, both inclusive. */
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate;
  /** The words that say so. */
  readonly validityQuote: string;
  readonly parameters: Readonly<Record<ParameterId, Parameter>>;
}

/** No regulation covers the day or year. */
export class RegulationError extends Error {
  override readonly name = "RegulationError";
  constructor(
    /** The day ("2024-03-01") or year ("2024") that was asked for. */
    readonly asked: string,
    readonly known: readonly { readonly documentNo: string; readonly from: IsoDate; readonly to: IsoDate }[],
  ) {
    const spans = known.map(({ documentNo, from, to }) => `${documentNo} ${from}…${to}`).join("; ");
    super(`no regulation in force at ${asked} (known: ${spans})`);
  }
}
