/**
 * Two plans side by side: which rows changed, and what that does to the totals of each article.
 *
 * For a what-if against the official figures, for another reading, or for the last run against this one.
 */
import type { Article, ClaimId } from "./claim";
import { type Yuan, ZERO } from "./money";
import type { AwardPlan, ClaimStatus, Departure, ReasonCode, Verdict } from "./verdict";

/** A claim's outcome in one plan. */
export interface Outcome {
  readonly status: ClaimStatus;
  /** Yuan; null where no amount can be named. */
  readonly award: Yuan | null;
}

export interface RowChange {
  readonly claim: ClaimId;
  readonly article: Article;
  /** Undefined: the claim is in one plan only. */
  readonly before: Outcome | undefined;
  readonly after: Outcome | undefined;
  /** After less before, in yuan; an award that cannot be named counts as nothing. */
  readonly change: Yuan;
  /** Why: reasons that are there now, and reasons that are gone. */
  readonly reasonsAdded: readonly ReasonCode[];
  readonly reasonsGone: readonly ReasonCode[];
}

export interface ArticleChange {
  readonly article: Article | "all";
  readonly before: Yuan;
  readonly after: Yuan;
  readonly change: Yuan;
  readonly rowsChanged: number;
}

export interface PlanComparison {
  /** Rows whose award or status changed, in the order of the second plan, rows that are gone last. */
  readonly rows: readonly RowChange[];
  /** One per article that either plan has, in their order, and one for all. */
  readonly totals: readonly ArticleChange[];
  /** What the second plan sets other than the regulation. */
  readonly departures: readonly Departure[];
}

function sameAward(one: Yuan | null, other: Yuan | null): boolean {
  return one === null || other === null ? one === other : one.eq(other);
}

function without(codes: readonly ReasonCode[], others: readonly ReasonCode[]): readonly ReasonCode[] {
  return codes.filter((code) => !others.includes(code));
}

function outcome(verdict: Verdict | undefined): Outcome | undefined {
  return verdict === undefined ? undefined : { status: verdict.status, award: verdict.award };
}

function changeOf(before: Verdict | undefined, after: Verdict | undefined): RowChange | undefined {
  const shown = after ?? before;
  if (shown === undefined) return undefined;
  if (before && after && before.status === after.status && sameAward(before.award, after.award))
    return undefined;
  return {
    claim: shown.claim,
    article: shown.article,
    before: outcome(before),
    after: outcome(after),
    change: (after?.award ?? ZERO).minus(before?.award ?? ZERO),
    reasonsAdded: without(after?.reasons ?? [], before?.reasons ?? []),
    reasonsGone: without(before?.reasons ?? [], after?.reasons ?? []),
  };
}

function sumOf(verdicts: readonly Verdict[], article: Article | "all"): Yuan {
  return verdicts.reduce(
    (sum, verdict) =>
      article === "all" || verdict.article === article ? sum.plus(verdict.award ?? ZERO) : sum,
    ZERO,
  );
}

/** What changed from one plan to another. */
export function comparePlans(before: AwardPlan, after: AwardPlan): PlanComparison {
  const earlier = new Map(before.verdicts.map((verdict) => [verdict.claim, verdict]));
  const present = new Set(after.verdicts.map(({ claim }) => claim));
  const rows = [
    ...after.verdicts.map((verdict) => changeOf(earlier.get(verdict.claim), verdict)),
    ...before.verdicts
      .filter(({ claim }) => !present.has(claim))
      .map((verdict) => changeOf(verdict, undefined)),
  ].flatMap((row) => row ?? []);
  const articles = [...before.verdicts, ...after.verdicts].map(({ article }) => article);
  const named: readonly (Article | "all")[] = [
    ...[...new Set(articles)].sort((left, right) => left - right),
    "all",
  ];
  const totals = named.map((article) => {
    const first = sumOf(before.verdicts, article);
    const second = sumOf(after.verdicts, article);
    return {
      article,
      before: first,
      after: second,
      change: second.minus(first),
      rowsChanged: rows.filter((row) => article === "all" || row.article === article).length,
    };
  });
  return { rows, totals, departures: after.departures };
}
