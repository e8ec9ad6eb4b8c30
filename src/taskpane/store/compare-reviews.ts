/** Whose award differs between two runs over the same workbook. */
import type { Claim, ClaimId } from "../../policy/claim";
import { knownValue } from "../../policy/fact";
import type { Yuan } from "../../policy/money";
import type { ClaimStatus, Verdict } from "../../policy/verdict";
import type { Review } from "../../review/review";

export interface AwardChange {
  /** In the newer run; undefined where the claim is gone. */
  readonly claim: ClaimId | undefined;
  readonly applicant: string;
  readonly before: { readonly status: ClaimStatus; readonly award: Yuan | null } | undefined;
  readonly after: { readonly status: ClaimStatus; readonly award: Yuan | null } | undefined;
}

interface Keyed {
  readonly claim: Claim;
  readonly verdict: Verdict;
}

function keyed(review: Review): ReadonlyMap<string, Keyed> {
  const byKey = new Map<string, Keyed>();
  for (const verdict of review.plan.verdicts) {
    const claim = review.claims.get(verdict.claim);
    const key = review.keys.get(verdict.claim);
    if (claim !== undefined && key !== undefined) byKey.set(key, { claim, verdict });
  }
  return byKey;
}

function sameAward(left: Verdict, right: Verdict): boolean {
  if (left.status !== right.status) return false;
  if (left.award === null || right.award === null) return left.award === right.award;
  return left.award.equals(right.award);
}

/** A claim whose own key changed (another amount was typed) is matched by the row it stands in. */
export function compareReviews(before: Review, after: Review): readonly AwardChange[] {
  const old = keyed(before);
  const changes: AwardChange[] = [];
  const matched = new Set<ClaimId>();
  const current = keyed(after);
  const verdictBefore = new Map(before.plan.verdicts.map((verdict) => [verdict.claim, verdict]));
  for (const [key, { claim, verdict }] of current) {
    const previous = old.get(key)?.verdict ?? verdictBefore.get(claim.id);
    if (previous !== undefined) matched.add(previous.claim);
    if (previous !== undefined && sameAward(previous, verdict)) continue;
    changes.push({
      claim: claim.id,
      applicant: knownValue(claim.applicant.name) ?? "",
      before: previous && { status: previous.status, award: previous.award },
      after: { status: verdict.status, award: verdict.award },
    });
  }
  for (const { claim, verdict } of old.values()) {
    if (matched.has(claim.id)) continue;
    changes.push({
      claim: undefined,
      applicant: knownValue(claim.applicant.name) ?? "",
      before: { status: verdict.status, award: verdict.award },
      after: undefined,
    });
  }
  return changes;
}
