/**
 * Size of an enterprise, 《中小企业划型标准规定》 (工信部联企业〔2011〕300号).
 *
 * Grants nothing by itself: Article 10 asks for 中小微企业 and names no test of its own (reading A10-5). The rule:
 * large, medium and small enterprises reach the lower bounds of all indicators of their industry, otherwise they
 * drop one class at a time; a micro enterprise falls short of one bound of the small ones. "及以上" includes the
 * bound. Units: persons, 万元, 万元.
 *
 * Left open by the standard: enterprises outside its sixteen industries (finance, education, health, public
 * administration, railways) have no class here, and a missing indicator is asked for, never guessed. What the
 * known indicators decide already is said nevertheless: whoever misses the bound of "large" in one indicator is
 * no large enterprise whatever the other one is.
 */
import type { SizeClass } from "./claim";
import { Decimal } from "./money";
import { type OutsideSector, readIndustry, type SmeIndustry } from "./sme-industry";

export type SizeIndicator = "employees" | "revenue" | "assets";

export interface SizeIndicators {
  /** 从业人员, persons. */
  readonly employees?: number;
  /** 营业收入, 万元. */
  readonly revenue?: Decimal;
  /** 资产总额, 万元. */
  readonly assets?: Decimal;
}

/** Where one indicator stands among the bounds of its industry. */
export interface IndicatorStanding {
  readonly indicator: SizeIndicator;
  readonly value: Decimal;
  /** The highest class whose bound the value reaches. */
  readonly reaches: SizeClass;
  /** Lower bound of `reaches`; undefined for micro, which has none. */
  readonly bound: Decimal | undefined;
  /** Lower bound of the next class up; undefined for large. */
  readonly nextBound: Decimal | undefined;
  /** What is missing to `nextBound`, always above zero. */
  readonly toNext: Decimal | undefined;
  /** What lies above `bound`: 0 exactly at the bound. */
  readonly aboveBound: Decimal | undefined;
}

export type SizeResult =
  | {
      readonly kind: "classified";
      readonly industry: SmeIndustry;
      readonly sizeClass: SizeClass;
      readonly indicators: readonly IndicatorStanding[];
    }
  /** Certainly no large enterprise, the exact class is not known: an SME all the same. */
  | {
      readonly kind: "not-large";
      readonly industries: readonly SmeIndustry[];
      readonly atMost: "medium" | "small";
      readonly missing: readonly SizeIndicator[];
      readonly indicators: readonly IndicatorStanding[];
    }
  | {
      readonly kind: "missing";
      readonly industry: SmeIndustry;
      readonly missing: readonly SizeIndicator[];
      readonly indicators: readonly IndicatorStanding[];
    }
  | { readonly kind: "outside-standard"; readonly sector: OutsideSector }
  /** Nobody can say which bounds apply; `candidates` are those that the text leaves open, if it says anything. */
  | { readonly kind: "unknown-industry"; readonly candidates: readonly SmeIndustry[] };

type Bounds = readonly [large: number, medium: number, small: number];

/** Lower bounds by industry, as printed in section 四 of the standard; an indicator not named is not used. */
export const SIZE_BOUNDS: Readonly<Record<SmeIndustry, Readonly<Partial<Record<SizeIndicator, Bounds>>>>> = {
  agriculture: { revenue: [20_000, 500, 50] },
  industry: { employees: [1000, 300, 20], revenue: [40_000, 2000, 300] },
  construction: { revenue: [80_000, 6000, 300], assets: [80_000, 5000, 300] },
  wholesale: { employees: [200, 20, 5], revenue: [40_000, 5000, 1000] },
  retail: { employees: [300, 50, 10], revenue: [20_000, 500, 100] },
  transport: { employees: [1000, 300, 20], revenue: [30_000, 3000, 200] },
  warehousing: { employees: [200, 100, 20], revenue: [30_000, 1000, 100] },
  post: { employees: [1000, 300, 20], revenue: [30_000, 2000, 100] },
  accommodation: { employees: [300, 100, 10], revenue: [10_000, 2000, 100] },
  catering: { employees: [300, 100, 10], revenue: [10_000, 2000, 100] },
  "information-transmission": { employees: [2000, 100, 10], revenue: [100_000, 1000, 100] },
  software: { employees: [300, 100, 10], revenue: [10_000, 1000, 50] },
  "real-estate-development": { revenue: [200_000, 1000, 100], assets: [10_000, 5000, 2000] },
  "property-management": { employees: [1000, 300, 100], revenue: [5000, 1000, 500] },
  "leasing-and-business-services": { employees: [300, 100, 10], assets: [120_000, 8000, 100] },
  other: { employees: [300, 100, 10] },
};

const CLASSES: readonly [SizeClass, SizeClass, SizeClass, SizeClass] = ["large", "medium", "small", "micro"];
const INDICATORS: readonly SizeIndicator[] = ["employees", "revenue", "assets"];

function rank(sizeClass: SizeClass): number {
  return CLASSES.indexOf(sizeClass);
}

function standing(indicator: SizeIndicator, value: Decimal, bounds: Bounds): IndicatorStanding {
  const reached = bounds.findIndex((bound) => value.gte(bound));
  const place = reached < 0 ? 3 : reached;
  const bound = reached < 0 ? undefined : bounds[place];
  const next = place === 0 ? undefined : bounds[place - 1];
  return {
    indicator,
    value,
    reaches: CLASSES[place] ?? "micro",
    bound: bound === undefined ? undefined : new Decimal(bound),
    nextBound: next === undefined ? undefined : new Decimal(next),
    toNext: next === undefined ? undefined : new Decimal(next).minus(value),
    aboveBound: bound === undefined ? undefined : value.minus(bound),
  };
}

/** An indicator that can be used: a number that is not negative. Anything else has to be supplied first. */
function usable(indicators: SizeIndicators, indicator: SizeIndicator): Decimal | undefined {
  const given = indicators[indicator];
  if (given === undefined) return undefined;
  const value = new Decimal(given);
  return value.isFinite() && !value.isNegative() ? value : undefined;
}

function classifyIn(industry: SmeIndustry, given: SizeIndicators): SizeResult {
  const standings: IndicatorStanding[] = [];
  const missing: SizeIndicator[] = [];
  for (const indicator of INDICATORS) {
    const bounds = SIZE_BOUNDS[industry][indicator];
    if (!bounds) continue;
    const value = usable(given, indicator);
    if (value === undefined) missing.push(indicator);
    else standings.push(standing(indicator, value, bounds));
  }
  const lowest = standings.reduce((low, one) => Math.max(low, rank(one.reaches)), 0);
  const sizeClass = CLASSES[lowest] ?? "micro";
  // Nothing lies below micro, so the missing indicator cannot change it.
  if (missing.length === 0 || sizeClass === "micro")
    return { kind: "classified", industry, sizeClass, indicators: standings };
  if (sizeClass === "large") return { kind: "missing", industry, missing, indicators: standings };
  return { kind: "not-large", industries: [industry], atMost: sizeClass, missing, indicators: standings };
}

/**
 * The size class of an enterprise.
 * @param industry as typed in the ledger: a name or a GB/T 4754 code.
 * @param indicators missing, negative or non-finite ones count as not supplied.
 */
export function classifySize(industry: string, indicators: SizeIndicators): SizeResult {
  const reading = readIndustry(industry);
  if (reading.kind === "outside") return { kind: "outside-standard", sector: reading.sector };
  if (reading.kind === "unknown") return { kind: "unknown-industry", candidates: [] };
  const [first, ...others] = reading.candidates.map((candidate) => classifyIn(candidate, indicators));
  if (first === undefined || others.length === 0)
    return first ?? { kind: "unknown-industry", candidates: [] };
  return agreeing(reading.candidates, [first, ...others]);
}

/** Several industries are possible: the answer stands where all of them give the same one. */
function agreeing(candidates: readonly SmeIndustry[], results: readonly SizeResult[]): SizeResult {
  const first = results[0];
  if (
    first?.kind === "classified" &&
    results.every((one) => one.kind === "classified" && one.sizeClass === first.sizeClass)
  )
    return first;
  const ranks = results.map((one) =>
    one.kind === "classified" ? rank(one.sizeClass) : one.kind === "not-large" ? rank(one.atMost) : 0,
  );
  const highest = CLASSES[Math.min(...ranks)];
  if (highest !== "medium" && highest !== "small") return { kind: "unknown-industry", candidates };
  const missing = new Set(results.flatMap((one) => (one.kind === "not-large" ? one.missing : [])));
  return {
    kind: "not-large",
    industries: candidates,
    atMost: highest,
    missing: [...missing],
    indicators: first !== undefined && "indicators" in first ? first.indicators : [],
  };
}

/** Whether the enterprise is micro, small or medium; undefined where that cannot be said (yet). */
export function isSme(result: SizeResult): boolean | undefined {
  if (result.kind === "classified") return result.sizeClass !== "large";
  return result.kind === "not-large" ? true : undefined;
}
