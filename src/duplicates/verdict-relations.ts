/**
 * What the findings mean for the award plan. Clause 1 of Article 14 keeps one of several, clause 2 keeps none; what a
 * person has to look at first is held; the rest only informs. A finding decided "not a duplicate" has no relation.
 */
import type { ClaimId } from "../policy/claim";
import type { ReasonCode, Relation } from "../policy/verdict";
import { type Comparison, recordAt } from "./comparison";
import type { WrittenFinding } from "./findings";
import { KIND_RULES } from "./tiers";

function claimsOf(comparison: Comparison, rows: readonly number[]): readonly ClaimId[] {
  return rows.flatMap((row) => recordAt(comparison, row).claim ?? []);
}

/** The same claim again under one article, one project under several. */
function between(comparison: Comparison, { draft, finding }: WrittenFinding): readonly Relation[] {
  const claims = claimsOf(comparison, draft.rows);
  const [keep, ...drop] = claims;
  if (keep === undefined || drop.length === 0) return [];
  const articles = new Set(draft.rows.map((row) => recordAt(comparison, row).article));
  return articles.size > 1 || draft.kind === "SAME_PRODUCT_TWO_APPLICANTS" || draft.kind === "SAME_NUMBER"
    ? [{ kind: "one-project", claims, finding: finding.key }]
    : [{ kind: "same-claim", keep, drop, finding: finding.key }];
}

/** Money that another row of the finding already gave. */
function against(comparison: Comparison, { draft, finding }: WrittenFinding): readonly Relation[] {
  const roles = draft.rows.map((row) => recordAt(comparison, row).role);
  const kind = roles.includes("other-fund")
    ? "other-funding"
    : roles.includes("payment")
      ? "prior-round"
      : undefined;
  if (kind === undefined) return between(comparison, { draft, finding });
  return claimsOf(comparison, draft.rows).map((claim) => ({ kind, claim, finding: finding.key }));
}

function hold(comparison: Comparison, written: WrittenFinding, reason: ReasonCode): readonly Relation[] {
  const rows =
    written.draft.kind === "PAID_OVER_CONTRACT"
      ? written.draft.links.map(([row]) => row)
      : written.draft.rows;
  const claims = [...new Set(claimsOf(comparison, rows))];
  return claims.length === 0 ? [] : [{ kind: "hold", claims, reason, finding: written.finding.key }];
}

/** A claim and what this fund paid on it. */
function ownPayments(comparison: Comparison, { draft, finding }: WrittenFinding): readonly Relation[] {
  return draft.links.flatMap(([application, payment]): readonly Relation[] => {
    const { claim } = recordAt(comparison, application);
    const { source } = recordAt(comparison, payment);
    return claim === undefined || source === undefined || !("capYear" in source)
      ? []
      : [{ kind: "own-payment", claim, payment: source.id, finding: finding.key }];
  });
}

function relationsOf(comparison: Comparison, written: WrittenFinding): readonly Relation[] {
  const { draft, finding } = written;
  if (draft.kind === "APPLICATION_PAID" && finding.decision?.outcome !== "not-a-duplicate")
    return ownPayments(comparison, written);
  if (finding.verdict === "hold")
    return hold(comparison, written, KIND_RULES[draft.kind].reason ?? "DUPLICATE_TO_VERIFY");
  if (finding.verdict !== "exclude") return [];
  switch (draft.kind) {
    case "SHEET_COPY":
      return draft.links.flatMap(([original, copy]) => {
        const [keep, drop] = claimsOf(comparison, [original, copy]);
        return keep === undefined || drop === undefined
          ? []
          : [{ kind: "same-claim" as const, keep, drop: [drop], finding: finding.key }];
      });
    case "PAID_OVER_CONTRACT":
      return hold(comparison, written, "PAID_OVER_CONTRACT");
    default:
      return against(comparison, written);
  }
}

export function verdictRelations(
  comparison: Comparison,
  written: readonly WrittenFinding[],
): readonly Relation[] {
  return written.flatMap((one) => relationsOf(comparison, one));
}
