import type { TraceStep } from "../policy/verdict";
import { spill } from "./columns";
import { explained } from "./explain";
import { projectArguments, projectOfRow } from "./project-grant";
import { functionText } from "./refusal";

/**
 * The steps of PROJECT_GRANT in words, with the article of each.
 * @customfunction PROJECT_GRANT_EXPLAIN
 * @param article 6, 7, 8 or 9; "第六条" works too.
 * @param requested Amount that the review recommends, in yuan.
 * @param prior Already awarded to the unit under this article, in yuan; 0 if left out.
 * @returns One line per step.
 */
export function projectGrantExplain(
  article: unknown[][],
  requested: unknown[][],
  prior?: unknown[][],
): unknown[][] {
  return spill(projectArguments(article, requested, prior), (cells) => {
    const trace: TraceStep[] = [];
    const grant = projectOfRow(cells, trace);
    return grant === undefined ? functionText("explain.blank") : explained(trace, grant);
  });
}
