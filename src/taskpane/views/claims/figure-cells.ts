/** Which cells a stage of an amount came from, so that its figure leads to its source. */
import type { CellRef } from "../../../policy/fact";
import type { TraceStep, Verdict } from "../../../policy/verdict";

/** Steps over caps, pools, budget and Article 14 only work with what the steps before them made. */
const LATER = /^(cap|pool|budget|art14|result)\./;

/** Cells of the row's own formula. */
export function computedCells({ trace }: Verdict): readonly CellRef[] {
  return trace.filter(({ code }: TraceStep) => !LATER.test(code)).flatMap(({ cells }) => cells);
}

/** Cells of the earlier awards that used the same cap. */
export function priorCells({ trace }: Verdict): readonly CellRef[] {
  return trace
    .filter(({ code }) => code === "cap.room" || code === "cap.shared")
    .flatMap(({ cells }) => cells);
}
