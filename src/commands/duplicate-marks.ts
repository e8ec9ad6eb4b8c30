/** Marks the rows that the duplicate check links, and takes marks away. */
import type { CellMark, RunOptions, WorkbookSession } from "../excel/session";
import type { ReviewDigest } from "../review/digest";
import type { DuplicateFinding } from "../review/review";
import { duplicateText } from "../sheets/finding-words";

/** Findings that a person settled as no duplicate, and pairs that only look alike, are not marked. */
function isMarked({ verdict, decision }: DuplicateFinding): boolean {
  return verdict !== "distinct" && decision?.outcome !== "not-a-duplicate";
}

export function duplicateMarks(review: Pick<ReviewDigest, "duplicates">): readonly CellMark[] {
  return review.duplicates.filter(isMarked).flatMap((finding) => {
    const text = duplicateText(finding);
    const cells = finding.evidence.flatMap(({ left, right }) => [left.cell, right.cell]);
    const rows = new Set(finding.rows.map(({ sheet, row }) => `${sheet}!${row}`));
    const marked = cells.filter(({ sheet, row }) => rows.delete(`${sheet}!${row}`));
    const bare = finding.rows.filter(({ sheet, row }) => rows.has(`${sheet}!${row}`));
    return [...marked, ...bare.map(({ sheet, row }) => ({ sheet, row, column: 1 }))].map((cell) => ({
      cell,
      tier: finding.tier,
      text,
    }));
  });
}

/** Replaces earlier marks of ours. @returns how many cells are marked now. */
export async function markDuplicates(
  session: WorkbookSession,
  review: Pick<ReviewDigest, "duplicates">,
  options: RunOptions,
): Promise<number> {
  options.onProgress?.({ step: "marking", done: undefined });
  await session.clearMarks();
  return await session.mark(duplicateMarks(review));
}
