/**
 * The rules as they are applied: a regulation's figures, with readings chosen and what-if values set.
 *
 * Reading G14 guards the rates: where the regulation says 不超过 (Articles 10 and 11) a guide may set a lower
 * rate, never a higher one; the same holds for every cap. Pools, thresholds and the fixed rates of Articles 12
 * and 13 may be set freely for a what-if, which is always listed among the departures (非现行口径).
 */
import { type IsoDate, isoDate } from "./dates";
import { Decimal } from "./money";
import { type OptionOf, readingOptions } from "./readings";
import type { Parameter, ParameterId, Regulation } from "./regulation";
import type { PolicySettings } from "./settings";
import type { Departure } from "./verdict";

export interface Rules {
  readonly regulation: Regulation;
  /** Figures in force for this computation, in the parameter's unit. */
  readonly values: Readonly<Record<ParameterId, Decimal>>;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate;
  /** Option id by reading id. */
  readonly options: OptionOf;
  readonly departures: readonly Departure[];
}

/** A what-if value that the regulation's words do not allow, or that is no value at all. */
export class WhatIfRefused extends Error {
  override readonly name = "WhatIfRefused";
  constructor(
    readonly parameter: string,
    readonly value: string,
    readonly why: "above-ceiling" | "unknown-parameter" | "not-a-number" | "not-a-day" | "rate-is-fixed",
    readonly official?: string,
  ) {
    super(`what-if ${parameter} = ${value} refused: ${why}${official === undefined ? "" : ` (${official})`}`);
  }
}

/** The what-if keys for the first and last day in force. */
export const VALID_FROM = "art22.valid-from";
export const VALID_TO = "art22.valid-to";

const DECIMAL_TEXT = /^\d{1,15}(\.\d{1,15})?$/;

function isParameterId(text: string, regulation: Regulation): text is ParameterId {
  return Object.hasOwn(regulation.parameters, text);
}

function whatIfValue(parameter: Parameter, text: string, options: OptionOf): Decimal {
  if (!DECIMAL_TEXT.test(text)) throw new WhatIfRefused(parameter.id, text, "not-a-number");
  const value = new Decimal(text);
  const official = new Decimal(parameter.value);
  if (parameter.kind === "ceiling" && parameter.role !== "pool" && value.gt(official))
    throw new WhatIfRefused(parameter.id, text, "above-ceiling", parameter.value);
  const ceilingRate = parameter.kind === "ceiling" && parameter.role === "rate";
  if (ceilingRate && options.G14 === "always-ceiling" && !value.eq(official))
    throw new WhatIfRefused(parameter.id, text, "rate-is-fixed", parameter.value);
  return value;
}

function whatIfDay(key: string, text: string): IsoDate {
  const day = isoDate(text);
  if (day === undefined) throw new WhatIfRefused(key, text, "not-a-day");
  return day;
}

/**
 * The rules of a regulation under the given readings and what-if values.
 * @throws {WhatIfRefused} for a value above a ceiling, an unknown parameter or a text that is no value.
 * @throws {ReadingRefused} for an unknown reading or option.
 */
export function rulesOf(
  regulation: Regulation,
  settings: Partial<Pick<PolicySettings, "readings" | "whatIf">> = {},
): Rules {
  const options = readingOptions(settings.readings ?? {});
  const departures: Departure[] = [];
  const values = officialValues(regulation);
  let { validFrom, validTo } = regulation;
  for (const [key, text] of Object.entries(settings.whatIf ?? {})) {
    let official: string;
    let article = "22";
    if (key === VALID_FROM) {
      official = regulation.validFrom;
      validFrom = whatIfDay(key, text);
    } else if (key === VALID_TO) {
      official = regulation.validTo;
      validTo = whatIfDay(key, text);
    } else if (isParameterId(key, regulation)) {
      const parameter = regulation.parameters[key];
      official = parameter.value;
      article = parameter.article;
      values[key] = whatIfValue(parameter, text, options);
      if (values[key].eq(official)) continue;
    } else throw new WhatIfRefused(key, text, "unknown-parameter");
    if (official !== text) departures.push({ parameter: key, article, official, used: text });
  }
  return { regulation, values, validFrom, validTo, options, departures };
}

function officialValues(regulation: Regulation): Record<ParameterId, Decimal> {
  const value = (id: ParameterId): Decimal => new Decimal(regulation.parameters[id].value);
  return {
    "art6.unit-cap": value("art6.unit-cap"),
    "art7.unit-cap": value("art7.unit-cap"),
    "art8.unit-cap": value("art8.unit-cap"),
    "art9.unit-cap": value("art9.unit-cap"),
    "art10.rate": value("art10.rate"),
    "art10.annual-cap": value("art10.annual-cap"),
    "art11.fee-rate": value("art11.fee-rate"),
    "art11.loan-rate": value("art11.loan-rate"),
    "art11.annual-cap": value("art11.annual-cap"),
    "art12.amount-threshold": value("art12.amount-threshold"),
    "art12.count-threshold": value("art12.count-threshold"),
    "art12.rate": value("art12.rate"),
    "art12.institution-cap": value("art12.institution-cap"),
    "art12.pool": value("art12.pool"),
    "art13.rate": value("art13.rate"),
    "art13.product-cap": value("art13.product-cap"),
    "art13.subject-cap": value("art13.subject-cap"),
    "art13.pool": value("art13.pool"),
    "art16.publicity-days": value("art16.publicity-days"),
  };
}
