/** Drafts written out: tier, verdict and clearing by kind, evidence, score, key, and the rows in question. */
import type { DuplicateDecision, DuplicateFinding, Evidence } from "../review/review";
import { type Comparison, recordAt } from "./comparison";
import type { Draft } from "./draft";
import { evidenceOf } from "./evidence";
import type { TypedAt } from "./evidence-cells";
import { findingKey } from "./finding-key";
import { yuanOfFen } from "./record-source";
import { KIND_RULES } from "./tiers";
import { INFO_LIMIT } from "./weights";

/** A draft with its finding. */
export interface WrittenFinding {
  readonly draft: Draft;
  readonly finding: DuplicateFinding;
}

const TIER_RANK = { red: 0, orange: 1, yellow: 2, info: 3 } as const;

/** Evidence of the first links only: a cluster of thirty rows is not proved better by thirty proofs. */
const SHOWN_LINKS = 3;
/** Informing findings show what ties their first pair. */
const SHOWN_LINKS_INFO = 1;

function scoreOf(evidence: readonly Evidence[], links: number): number {
  const sum = evidence.reduce((total, { weight }) => total + weight, 0);
  return Math.round((sum / Math.max(1, links)) * 10) / 10;
}

function write(comparison: Comparison, draft: Draft, typedAt: TypedAt | undefined): DuplicateFinding {
  const rule = KIND_RULES[draft.kind];
  const quiet = rule.tier === "info" || rule.tier === "yellow";
  const links = draft.links.slice(0, quiet ? SHOWN_LINKS_INFO : SHOWN_LINKS);
  const evidence = links.flatMap(([left, right]) => evidenceOf(comparison, left, right, typedAt));
  const rows = draft.rows.map((row) => recordAt(comparison, row));
  return {
    key: findingKey(comparison, draft),
    tier: rule.tier,
    verdict: rule.verdict,
    kind: draft.kind,
    clause: rule.clause,
    rows: rows.map(({ sheet, row }) => ({ sheet, row })),
    claims: rows.flatMap(({ claim }) => claim ?? []),
    score: scoreOf(evidence, links.length),
    evidence,
    clearedBy: rule.clearedBy,
    amountAtRisk: draft.atRisk === undefined ? undefined : yuanOfFen(draft.atRisk),
    ...(draft.why === undefined ? {} : { whyNotInstalment: draft.why }),
    ...(draft.note === undefined ? {} : { note: draft.note }),
    ...(draft.values === undefined ? {} : { values: draft.values }),
  };
}

/** Informing findings beyond the limit of their kind are dropped, and one notice says how many. */
function limited(drafts: readonly Draft[]): readonly Draft[] {
  const counts = new Map<string, number>();
  const kept = drafts.filter(({ kind }) => {
    if (KIND_RULES[kind].tier !== "info") return true;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= INFO_LIMIT;
  });
  const notices = [...counts].flatMap(([kind, count]): readonly Draft[] =>
    count > INFO_LIMIT
      ? [
          {
            kind: "MORE_OF_A_KIND",
            rows: [],
            links: [],
            subject: kind,
            note: "note.more-of-a-kind",
            values: { count: count - INFO_LIMIT },
          },
        ]
      : [],
  );
  return [...kept, ...notices];
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function inOrder(left: WrittenFinding, right: WrittenFinding): number {
  const [a, b] = [left.finding, right.finding];
  return (
    TIER_RANK[a.tier] - TIER_RANK[b.tier] ||
    b.score - a.score ||
    compareTexts(a.key, b.key) ||
    compareTexts(JSON.stringify(a.rows), JSON.stringify(b.rows))
  );
}

/** Findings on rows that say the same have the same key; a number keeps their names apart. */
function unique(written: readonly WrittenFinding[]): readonly WrittenFinding[] {
  const seen = new Map<string, number>();
  return written.map(({ draft, finding }) => {
    const count = (seen.get(finding.key) ?? 0) + 1;
    seen.set(finding.key, count);
    return count === 1
      ? { draft, finding }
      : { draft, finding: { ...finding, key: `${finding.key}-${count}` } };
  });
}

/**
 * A person's decision on the finding. "Not a duplicate" makes it distinct; "confirmed" makes one that was held exclude,
 * where there is something to exclude for: two firms with one patent stay with a person.
 */
export function decided(
  finding: DuplicateFinding,
  decision: DuplicateDecision | undefined,
): DuplicateFinding {
  if (decision === undefined) return finding;
  if (decision.outcome === "not-a-duplicate") return { ...finding, verdict: "distinct", decision };
  const excludes = finding.verdict === "hold" && finding.clause !== undefined;
  return { ...finding, verdict: excludes ? "exclude" : finding.verdict, decision };
}

export function writeFindings(
  comparison: Comparison,
  drafts: readonly Draft[],
  decisions: readonly DuplicateDecision[],
  typedAt: TypedAt | undefined,
): readonly WrittenFinding[] {
  const latest = new Map(decisions.map((decision) => [decision.finding, decision]));
  const written = limited(drafts).map((draft) => ({ draft, finding: write(comparison, draft, typedAt) }));
  return unique(written.sort(inOrder)).map(({ draft, finding }) => ({
    draft,
    finding: decided(finding, latest.get(finding.key)),
  }));
}
