/** Which findings of the duplicate check are shown, the weightiest first. */
import type { DuplicateDecision, DuplicateFinding, FindingTier } from "../../../review/review";
import type { RowFacts } from "./row-facts";

export type DuplicateState = "open" | DuplicateDecision["outcome"];

export interface DuplicateQuery {
  readonly tier: FindingTier | "all";
  readonly sheet: string | "all";
  readonly state: DuplicateState | "all";
  /** Part of a party's name. */
  readonly party: string;
}

export function stateOf(finding: DuplicateFinding): DuplicateState {
  return finding.decision?.outcome ?? "open";
}

const RANK: Readonly<Record<FindingTier, number>> = { red: 0, orange: 1, yellow: 2, info: 3 };

export function selectDuplicates(
  findings: readonly DuplicateFinding[],
  facts: ReadonlyMap<string, RowFacts>,
  query: DuplicateQuery,
): readonly DuplicateFinding[] {
  const wanted = query.party.normalize("NFKC").trim().toLowerCase();
  const named = (finding: DuplicateFinding): boolean =>
    finding.rows.some(({ sheet, row }) =>
      (facts.get(`${sheet}!${row}`)?.name ?? "").normalize("NFKC").toLowerCase().includes(wanted),
    );
  return findings
    .filter(
      (finding) =>
        (query.tier === "all" || finding.tier === query.tier) &&
        (query.state === "all" || stateOf(finding) === query.state) &&
        (query.sheet === "all" || finding.rows.some(({ sheet }) => sheet === query.sheet)) &&
        (wanted === "" || named(finding)),
    )
    .sort((left, right) => RANK[left.tier] - RANK[right.tier] || right.score - left.score);
}
