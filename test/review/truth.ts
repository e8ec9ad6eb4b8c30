/** Compares a report with a truth file of the same schema and says every difference in one line. */
import type { TruthReport } from "../../src/review/report";

interface TruthRow {
  readonly sheet: string;
  readonly row: number;
}

export interface Truth {
  readonly fundYear: number;
  readonly claims: readonly (TruthRow & {
    readonly article: number;
    readonly status: string;
    readonly accept?: readonly string[];
    readonly award: string | null;
    readonly ceiling: string | null;
    readonly afterCaps?: string | null;
    readonly eventDate: string | null;
    readonly capPeriod: string | null;
    readonly group: string;
    readonly assertLevel: "row" | "group";
    readonly reasons: readonly string[];
  })[];
  readonly enterprises: readonly {
    readonly article: number;
    readonly uscc: string;
    readonly period: string;
    readonly cap: string;
    readonly prior: string;
    readonly sumOfCeilings: string;
    readonly award: string;
    readonly capBinding: boolean;
  }[];
  readonly duplicates: readonly {
    readonly verdict: "exclude" | "hold" | "distinct";
    readonly kind: string;
    readonly rows: readonly TruthRow[];
  }[];
  readonly totals: TruthReport["totals"];
  readonly pools: readonly {
    readonly article: number;
    readonly period: string;
    readonly available: string;
    readonly sumBefore: string;
    readonly sumAfter: string;
    readonly scaled: boolean;
    readonly members: readonly { readonly uscc: string; readonly before: string; readonly after: string }[];
  }[];
}

const nameOf = ({ sheet, row }: TruthRow): string => `${sheet}!${row}`;

function sameList(left: readonly string[], right: readonly string[]): boolean {
  return [...left].sort().join() === [...right].sort().join();
}

/** Claims: every row found, none invented, each decided as the truth says. */
export function claimDifferences(report: TruthReport, truth: Truth): readonly string[] {
  const differences: string[] = [];
  const found = new Map(report.claims.map((claim) => [nameOf(claim), claim]));
  for (const wanted of truth.claims) {
    const name = nameOf(wanted);
    const got = found.get(name);
    found.delete(name);
    if (got === undefined) {
      differences.push(`${name}: no claim was read here`);
      continue;
    }
    const differs = (field: string, expected: unknown, actual: unknown): void => {
      if (expected !== actual)
        differences.push(`${name} ${field}: ${String(expected)} expected, got ${String(actual)}`);
    };
    differs("article", wanted.article, got.article);
    if (!wanted.accept?.includes(got.status)) {
      differs("status", wanted.status, got.status);
      if (wanted.assertLevel === "row") differs("award", wanted.award, got.award);
    }
    differs("ceiling", wanted.ceiling, got.ceiling);
    if (wanted.afterCaps !== undefined && wanted.afterCaps !== null)
      differs("afterCaps", wanted.afterCaps, got.afterCaps);
    differs("eventDate", wanted.eventDate, got.eventDate);
    differs("capPeriod", wanted.capPeriod, got.capPeriod);
    if (!sameList(wanted.reasons, got.reasons))
      differences.push(`${name} reasons: [${wanted.reasons}] expected, got [${got.reasons}]`);
  }
  for (const name of found.keys()) differences.push(`${name}: read as a claim, but is none`);
  return differences;
}

/** Owners of caps: the same groups with the same figures. */
export function enterpriseDifferences(report: TruthReport, truth: Truth): readonly string[] {
  const keyOf = (group: { article: number; uscc: string; period: string }): string =>
    `art. ${group.article} ${group.uscc} ${group.period}`;
  const got = new Map(report.enterprises.map((group) => [keyOf(group), group]));
  return truth.enterprises.flatMap((wanted) => {
    const key = keyOf(wanted);
    const group = got.get(key);
    if (group === undefined) return [`${key}: no such group`];
    return (["cap", "prior", "sumOfCeilings", "award", "capBinding"] as const)
      .filter((field) => wanted[field] !== group[field])
      .map((field) => `${key} ${field}: ${wanted[field]} expected, got ${group[field]}`);
  });
}

export function poolDifferences(report: TruthReport, truth: Truth): readonly string[] {
  return truth.pools.flatMap((wanted) => {
    const name = `pool of art. ${wanted.article} ${wanted.period}`;
    const got = report.pools.find((pool) => pool.article === wanted.article && pool.period === wanted.period);
    if (got === undefined) return [`${name}: missing`];
    const fields = (["available", "sumBefore", "sumAfter", "scaled"] as const)
      .filter((field) => wanted[field] !== got[field])
      .map((field) => `${name} ${field}: ${wanted[field]} expected, got ${got[field]}`);
    const members = wanted.members.flatMap((member) => {
      const other = got.members.find(({ uscc }) => uscc === member.uscc);
      return other?.before === member.before && other.after === member.after
        ? []
        : [`${name} ${member.uscc}: ${member.after} expected, got ${other?.after}`];
    });
    return [...fields, ...members];
  });
}

export function totalDifferences(report: TruthReport, truth: Truth): readonly string[] {
  const left = JSON.stringify(sortedKeys(truth.totals));
  const right = JSON.stringify(sortedKeys(report.totals));
  return left === right ? [] : [`totals: ${left} expected, got ${right}`];
}

function sortedKeys(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, inner]) => [key, sortedKeys(inner)]),
  );
}

/** Pairs to exclude or hold are found as such; pairs that only look alike are neither held nor excluded. */
export function duplicateDifferences(report: TruthReport, truth: Truth): readonly string[] {
  return truth.duplicates.flatMap((wanted) => {
    const rows = wanted.rows.map(nameOf);
    const touching = report.duplicates.filter((finding) => {
      const own = new Set(finding.rows.map(nameOf));
      return rows.every((row) => own.has(row));
    });
    const title = `${wanted.kind} ${rows.join(" ~ ")}`;
    if (wanted.verdict === "distinct")
      return touching
        .filter(({ verdict }) => verdict === "exclude" || verdict === "hold")
        .map(({ verdict, kind }) => `${title}: meant distinct, but ${verdict} ${kind}`);
    return touching.some(({ verdict, kind }) => verdict === wanted.verdict && kind === wanted.kind)
      ? []
      : [
          `${title}: ${wanted.verdict} expected, got ${touching.map(({ verdict, kind }) => `${verdict} ${kind}`).join() || "nothing"}`,
        ];
  });
}
