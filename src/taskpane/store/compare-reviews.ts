/** Whose award differs between two runs over the same workbook. */
import type { ClaimId } from "../../policy/claim";
import type { Yuan } from "../../policy/money";
import type { ClaimStatus } from "../../policy/verdict";
import type { ClaimLine, ReviewDigest } from "../../review/digest";

export interface AwardChange {
  /** In the newer run; undefined where the claim is gone. */
  readonly claim: ClaimId | undefined;
  readonly applicant: string;
  readonly before: { readonly status: ClaimStatus; readonly award: Yuan | null } | undefined;
  readonly after: { readonly status: ClaimStatus; readonly award: Yuan | null } | undefined;
}

function sameAward(left: ClaimLine, right: ClaimLine): boolean {
  if (left.status !== right.status) return false;
  if (left.award === null || right.award === null) return left.award === right.award;
  return left.award.equals(right.award);
}

function side({ status, award }: ClaimLine): NonNullable<AwardChange["before"]> {
  return { status, award };
}

/** A claim whose own key changed (another amount was typed) is matched by the row it stands in. */
export function compareReviews(before: ReviewDigest, after: ReviewDigest): readonly AwardChange[] {
  const old = new Map(before.lines.map((line) => [line.key, line]));
  const changes: AwardChange[] = [];
  const matched = new Set<ClaimId>();
  for (const line of after.lines) {
    const previous = old.get(line.key) ?? before.line(line.id);
    if (previous !== undefined) matched.add(previous.id);
    if (previous !== undefined && sameAward(previous, line)) continue;
    changes.push({
      claim: line.id,
      applicant: line.applicant,
      before: previous && side(previous),
      after: side(line),
    });
  }
  for (const line of before.lines) {
    if (matched.has(line.id)) continue;
    changes.push({ claim: undefined, applicant: line.applicant, before: side(line), after: undefined });
  }
  return changes;
}
