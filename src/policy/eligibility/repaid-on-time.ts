/**
 * Article 11: 按时还款完毕, principal and interest in full by the due day.
 *
 * Early counts, late does not, a running loan waits. An extension changes the due day by agreement and a
 * refinancing repays a loan with a loan: both go to a person (A11-3). A settled loan without its day, or without the
 * day it was due, cannot be judged.
 */
import type { PledgeClaim } from "../claim";
import { type CellRef, cellsOf } from "../fact";
import type { Check } from "../verdict";
import { type CheckContext, fails, holds, passes, unanswered } from "./check";

const NAME = { id: "repaid-on-time", article: "11" };

export function repaidOnTime(claim: PledgeClaim, context: CheckContext): Check {
  const { repayment, settledDate, dueDate } = claim;
  const cells: readonly CellRef[] = [repayment, settledDate, dueDate].flatMap(cellsOf);
  if (repayment.state === "known")
    switch (repayment.value) {
      case "overdue":
        return fails(NAME, "REPAID_LATE", cells);
      case "outstanding":
        return holds(NAME, "deferred", "NOT_YET_REPAID", cells);
      case "refinanced":
        return holds(NAME, "manual", "REFINANCED", cells);
      case "extended":
        if (context.rules.options["A11-3"] === "extension-manual")
          return holds(NAME, "manual", "LOAN_EXTENDED", cells);
        return settledDate.state === "known" ? passes(NAME, cells) : withoutSettledDay(claim, context);
      case "settled":
      case "settled-early":
        break;
    }
  if (settledDate.state !== "known") return withoutSettledDay(claim, context);
  if (dueDate.state !== "known")
    return unanswered(NAME, dueDate, dueDate.state === "invalid" ? "DATE_INVALID" : "DATE_MISSING", context);
  const values = { settled: settledDate.value, due: dueDate.value };
  return settledDate.value <= dueDate.value
    ? passes(NAME, cells, values)
    : fails(NAME, "REPAID_LATE", cells, values);
}

function withoutSettledDay({ settledDate, repayment }: PledgeClaim, context: CheckContext): Check {
  if (settledDate.state === "invalid") return unanswered(NAME, settledDate, "DATE_INVALID", context);
  const asked = settledDate.state === "absent" && repayment.state !== "known" ? repayment : settledDate;
  return unanswered(NAME, asked, "SETTLE_DATE_MISSING", context);
}
