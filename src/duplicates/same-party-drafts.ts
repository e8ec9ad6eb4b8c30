/** From judged pairs of one party to findings: what belongs together is told once. */
import { Clusters } from "./clusters";
import { type Comparison, inTime, recordAt } from "./comparison";
import type { Draft } from "./draft";
import type { Link } from "./exact-links";
import type { FindingKind } from "./tiers";

/** Kinds whose pairs form one finding together. */
const CLUSTERED: readonly FindingKind[] = [
  "SAME_CLAIM_TWICE",
  "PAID_TWICE",
  "INSTALMENT",
  "SPLIT_CONTRACT",
  "EQUAL_PAYMENTS",
  "RENEWAL",
  "TWO_OTHER_FUNDS",
];

/** Kinds of which one application has one finding, with all the money that speaks against it. */
const PER_APPLICATION: readonly FindingKind[] = [
  "PRIOR_ROUND_SAME_CLAIM",
  "PRIOR_ROUND_TO_VERIFY",
  "PRIOR_ROUND_INSTALMENT",
  "OTHER_FISCAL_FUND",
  "OTHER_FUND_PENDING",
  "OTHER_FUND_RETURNED",
];

/** Money of this fund on the rows: what all claim together less the highest, which may stay (clause 1). */
export function allButHighest(comparison: Comparison, rows: readonly number[]): number {
  const sums = rows.map((row) => recordAt(comparison, row).money ?? 0);
  const highest = sums.reduce((most, one) => Math.max(most, one), 0);
  return sums.reduce((total, one) => total + one, 0) - highest;
}

function riskOf(comparison: Comparison, kind: FindingKind, rows: readonly number[]): number | undefined {
  switch (kind) {
    case "SAME_CLAIM_TWICE":
    case "PAID_TWICE":
    case "SAME_PROJECT_TWO_ARTICLES":
    case "SAME_OBJECT_TO_VERIFY":
      return allButHighest(comparison, rows);
    case "PRIOR_ROUND_SAME_CLAIM":
    case "PRIOR_ROUND_TO_VERIFY":
    case "OTHER_FISCAL_FUND":
    case "OTHER_FUND_PENDING":
      return recordAt(comparison, rows[0] ?? 0).money;
    default:
      return undefined;
  }
}

function draft(
  comparison: Comparison,
  kind: FindingKind,
  rows: readonly number[],
  links: readonly Link[],
): Draft {
  const atRisk = riskOf(comparison, kind, rows);
  const why = links.find((link) => link.verdict.why !== undefined)?.verdict.why;
  const note = links.find((link) => link.verdict.note !== undefined)?.verdict.note;
  return {
    kind,
    rows,
    links: links.map(({ left, right }) => [left, right] as const),
    ...(atRisk === undefined ? {} : { atRisk }),
    ...(why === undefined ? {} : { why }),
    ...(note === undefined ? {} : { note }),
  };
}

function byKind(links: readonly Link[]): ReadonlyMap<FindingKind, readonly Link[]> {
  const sorted = new Map<FindingKind, Link[]>();
  for (const link of links) {
    const list = sorted.get(link.verdict.kind);
    if (list === undefined) sorted.set(link.verdict.kind, [link]);
    else list.push(link);
  }
  return sorted;
}

function groupLinks(
  links: readonly Link[],
  groupOf: (link: Link) => number,
): ReadonlyMap<number, readonly Link[]> {
  const groups = new Map<number, Link[]>();
  for (const link of links) {
    const group = groupOf(link);
    const list = groups.get(group);
    if (list === undefined) groups.set(group, [link]);
    else list.push(link);
  }
  return groups;
}

/** The rows of each finding; a claim entered twice keeps its earliest application in front. */
export function samePartyDrafts(comparison: Comparison, links: readonly Link[]): readonly Draft[] {
  const drafts: Draft[] = [];
  const time = (a: number, b: number): number => inTime(comparison, a, b);
  for (const [kind, ofKind] of byKind(links)) {
    if (CLUSTERED.includes(kind)) {
      const clusters = new Clusters();
      for (const { left, right } of ofKind) clusters.join(left, right);
      const clusterOf = new Map<number, number>();
      const all = clusters.all();
      all.forEach((rows, at) => {
        for (const row of rows) clusterOf.set(row, at);
      });
      const linksOf = groupLinks(ofKind, ({ left }) => clusterOf.get(left) ?? -1);
      all.forEach((rows, at) => {
        drafts.push(draft(comparison, kind, [...rows].sort(time), linksOf.get(at) ?? []));
      });
    } else if (PER_APPLICATION.includes(kind))
      for (const [application, own] of groupLinks(ofKind, ({ left }) => left))
        drafts.push(draft(comparison, kind, [application, ...own.map(({ right }) => right).sort(time)], own));
    else
      for (const link of ofKind)
        drafts.push(draft(comparison, kind, [link.left, link.right].sort(time), [link]));
  }
  return drafts;
}
