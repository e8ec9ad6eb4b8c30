/**
 * A name for a claim that survives sorting, renaming of sheets and inserted rows: ticks and decisions are stored
 * under it. Made from what the claim is about (article, applicant, project, patents, event), never from where it
 * stands. Claims that agree in all of that are told apart by their order, since nothing else tells them apart.
 */
import type { Claim, ClaimId } from "../policy/claim";
import { type Fact, knownValue, typedText } from "../policy/fact";
import { ShortHash } from "./short-hash";

/** As typed, without blanks and width variants, so that a re-typed cell keeps its key. */
function folded(fact: Fact<string>): string {
  return typedText(fact).normalize("NFKC").replace(/\s+/g, "").toUpperCase();
}

function eventText(claim: Claim): string {
  switch (claim.article) {
    case 10:
      return `${knownValue(claim.paymentDate) ?? ""}|${knownValue(claim.patentPaid)?.toFixed() ?? knownValue(claim.paid)?.toFixed() ?? ""}`;
    case 11:
      return `${folded(claim.pledgeRegistrationNo)}|${knownValue(claim.loanDrawn)?.toFixed() ?? ""}`;
    case 12:
      return `${knownValue(claim.year) ?? ""}|${knownValue(claim.pledgeAmount)?.toFixed() ?? ""}`;
    case 13:
      return knownValue(claim.role) ?? "";
    default:
      return "";
  }
}

function subjectOf(claim: Claim): string {
  const { applicant } = claim;
  const owner = folded(applicant.uscc) || folded(applicant.name);
  const patents = knownValue(claim.patents)?.join(",") ?? "";
  return [
    claim.article,
    owner,
    folded(claim.projectNo),
    folded(claim.title),
    patents.normalize("NFKC").toUpperCase(),
    eventText(claim),
  ].join("¦");
}

/** Key of every claim, in both directions. */
export interface ClaimKeys {
  readonly keyOf: ReadonlyMap<ClaimId, string>;
  readonly claimOf: ReadonlyMap<string, ClaimId>;
}

export function claimKeys(claims: readonly Claim[]): ClaimKeys {
  const keyOf = new Map<ClaimId, string>();
  const claimOf = new Map<string, ClaimId>();
  const seen = new Map<string, number>();
  for (const claim of claims) {
    const subject = subjectOf(claim);
    const nth = (seen.get(subject) ?? 0) + 1;
    seen.set(subject, nth);
    const key = new ShortHash().add(subject).add(String(nth)).digest();
    keyOf.set(claim.id, key);
    claimOf.set(key, claim.id);
  }
  return { keyOf, claimOf };
}
