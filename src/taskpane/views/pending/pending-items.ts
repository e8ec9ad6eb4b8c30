/** Everything that waits for a person, as one list: claims held up, conditions nobody has a column for, duplicates, notices. */
import type { CellRef } from "../../../policy/fact";
import type { Check, ClaimStatus } from "../../../policy/verdict";
import type { ClaimLine, ReviewDigest } from "../../../review/digest";
import type { DuplicateFinding, Finding } from "../../../review/review";

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
      readonly claims: readonly ClaimLine[];
    }
  | { readonly kind: "duplicate"; readonly id: string; readonly finding: DuplicateFinding }
  | { readonly kind: "notice"; readonly id: string; readonly finding: Finding };

export type PendingKind = PendingItem["kind"];

const HELD: ReadonlySet<ClaimStatus> = new Set(["manual", "incomplete", "error", "deferred"]);

function heldBy({ status, open }: ClaimLine): readonly Check[] {
  return open.filter(({ effect }) => effect?.status === status);
}

function sheetChecks(lines: readonly ClaimLine[]): readonly PendingItem[] {
  const groups = new Map<string, { sheet: string; check: Check; claims: ClaimLine[] }>();
  for (const line of lines)
    for (const check of line.open) {
      if (check.outcome !== "verify" || check.effect !== undefined) continue;
      const id = `${line.sheet}/${check.id}`;
      const group = groups.get(id);
      if (group === undefined) groups.set(id, { sheet: line.sheet, check, claims: [line] });
      else group.claims.push(line);
    }
  return [...groups].map(([id, group]) => ({ kind: "sheet-check", id, ...group }));
}

export function pendingItems(review: ReviewDigest): readonly PendingItem[] {
  const { lines } = review;
  return [
    ...review.duplicates
      .filter(({ tier, decision }) => (tier === "red" || tier === "orange") && decision === undefined)
      .map((finding): PendingItem => ({ kind: "duplicate", id: finding.key, finding })),
    ...lines
      .filter(({ status }) => HELD.has(status))
      .map((line): PendingItem => ({ kind: "claim", id: line.id, line, checks: heldBy(line) })),
    ...sheetChecks(lines),
    ...review.findings
      .filter(({ severity }) => severity !== "info")
      .map((finding, index): PendingItem => ({ kind: "notice", id: `${finding.code}-${index}`, finding })),
  ];
}

/** True where a person's word settles the item; others need a correction in the cells. */
export function canDecide(item: PendingItem): boolean {
  if (item.kind === "claim") return item.line.status === "manual" && item.checks.length > 0;
  return item.kind !== "notice";
}

export function placeOf(item: PendingItem): CellRef | undefined {
  switch (item.kind) {
    case "claim":
      return (
        item.checks.flatMap(({ cells }) => cells)[0] ?? {
          sheet: item.line.sheet,
          row: item.line.row,
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
