/** A claim with its verdict, and what every sheet shows of it. */
import type { Claim } from "../policy/claim";
import { typedText } from "../policy/fact";
import type { ClaimStatus, Verdict } from "../policy/verdict";
import type { Review } from "../review/review";

export interface ClaimRow {
  readonly claim: Claim;
  readonly verdict: Verdict;
}

/** Claims in the order of the ledger. */
export function claimRows(review: Review): readonly ClaimRow[] {
  return review.plan.verdicts.flatMap((verdict) => {
    const claim = review.claims.get(verdict.claim);
    return claim === undefined ? [] : [{ claim, verdict }];
  });
}

export function withStatus(rows: readonly ClaimRow[], statuses: readonly ClaimStatus[]): readonly ClaimRow[] {
  return rows.filter(({ verdict }) => statuses.includes(verdict.status));
}

/** Title and number of the project, each on its line. */
export function projectText(claim: Claim): string {
  return [typedText(claim.title), typedText(claim.projectNo)].filter((part) => part !== "").join("\n");
}

/** "申报台账 第5行" */
export function placeText(claim: Claim): string {
  return `${claim.sheet} 第${claim.row}行`;
}

/** Rows under their articles, in the order of the regulation. */
export function byArticle(
  rows: readonly ClaimRow[],
): readonly (readonly [Claim["article"], readonly ClaimRow[]])[] {
  const groups = new Map<Claim["article"], ClaimRow[]>();
  for (const row of rows) {
    const group = groups.get(row.claim.article) ?? [];
    group.push(row);
    groups.set(row.claim.article, group);
  }
  return [...groups].sort(([left], [right]) => left - right);
}
