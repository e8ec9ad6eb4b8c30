/** Everything that waits for a person, as one list: claims held up, conditions nobody has a column for, duplicates, notices. */
import type { Claim } from "../../../policy/claim";
import type { CellRef } from "../../../policy/fact";
import type { Check, Verdict } from "../../../policy/verdict";
import type { DuplicateFinding, Finding, Review } from "../../../review/review";
import { type ClaimLine, claimLines } from "../claims/claim-query";

export type PendingItem =
  /** A claim that is held up, with the checks that hold it. */
  | {
      readonly kind: "claim";
      readonly id: string;
      readonly line: ClaimLine;
      readonly checks: readonly Check[];
    }
  /** One condition to verify on paper for all claims of a sheet (interpretation G17). */
  | {
      readonly kind: "sheet-check";
      readonly id: string;
      readonly sheet: string;
      readonly check: Check;
      readonly claims: readonly Claim[];
    }
  | { readonly kind: "duplicate"; readonly id: string; readonly finding: DuplicateFinding }
  | { readonly kind: "notice"; readonly id: string; readonly finding: Finding };

export type PendingKind = PendingItem["kind"];

const HELD: ReadonlySet<Verdict["status"]> = new Set(["manual", "incomplete", "error", "deferred"]);

function heldBy(verdict: Verdict): readonly Check[] {
  return verdict.checks.filter(
    ({ outcome, effect }) => outcome !== "pass" && effect?.status === verdict.status,
  );
}

function sheetChecks(lines: readonly ClaimLine[]): readonly PendingItem[] {
  const groups = new Map<string, { sheet: string; check: Check; claims: Claim[] }>();
  for (const { claim, verdict } of lines)
    for (const check of verdict.checks) {
      if (check.outcome !== "verify" || check.effect !== undefined) continue;
      const id = `${claim.sheet}/${check.id}`;
      const group = groups.get(id);
      if (group === undefined) groups.set(id, { sheet: claim.sheet, check, claims: [claim] });
      else group.claims.push(claim);
    }
  return [...groups].map(([id, group]) => ({ kind: "sheet-check", id, ...group }));
}

export function pendingItems(review: Review): readonly PendingItem[] {
  const lines = claimLines(review);
  return [
    ...review.duplicates
      .filter(({ tier, decision }) => (tier === "red" || tier === "orange") && decision === undefined)
      .map((finding): PendingItem => ({ kind: "duplicate", id: finding.key, finding })),
    ...lines
      .filter(({ verdict }) => HELD.has(verdict.status))
      .map((line): PendingItem => ({ kind: "claim", id: line.claim.id, line, checks: heldBy(line.verdict) })),
    ...sheetChecks(lines),
    ...review.findings
      .filter(({ severity }) => severity !== "info")
      .map((finding, index): PendingItem => ({ kind: "notice", id: `${finding.code}-${index}`, finding })),
  ];
}

/** True where a person's word settles the item; others need a correction in the cells. */
export function canDecide(item: PendingItem): boolean {
  if (item.kind === "claim") return item.line.verdict.status === "manual" && item.checks.length > 0;
  return item.kind !== "notice";
}

export function placeOf(item: PendingItem): CellRef | undefined {
  switch (item.kind) {
    case "claim":
      return (
        item.checks.flatMap(({ cells }) => cells)[0] ?? {
          sheet: item.line.claim.sheet,
          row: item.line.claim.row,
          column: 1,
        }
      );
    case "sheet-check":
      return item.check.cells[0];
    case "duplicate":
      return item.finding.evidence[0]?.left.cell;
    case "notice":
      return item.finding.cells[0];
  }
}

export function sheetOf(item: PendingItem): string {
  return item.kind === "sheet-check" ? item.sheet : (placeOf(item)?.sheet ?? "");
}
