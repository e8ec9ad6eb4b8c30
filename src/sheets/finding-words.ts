/** Findings in words, from the tables of the rooms that make them. */
import type { DuplicateFinding, Finding } from "../review/review";

export function duplicateText(finding: DuplicateFinding): string {
  return finding.kind;
}

export function duplicateRemedy(finding: DuplicateFinding): string {
  return finding.clearedBy.join("；");
}

export function findingText(finding: Finding): string {
  return finding.code;
}

export function findingRemedy(_finding: Finding): string {
  return "";
}
