/**
 * Article 10: 在国家知识产权局办理完成专利权转移或许可合同备案手续.
 *
 * The word is 完成: filed but not completed waits (A10-3). The day decides the year of the cap (G7), so "done"
 * without a day has to be completed.
 */
import type { TransferClaim } from "../claim";
import type { Check } from "../verdict";
import { type CheckContext, fails, holds, passes, unanswered } from "./check";

export function registrationCompleted({ registration }: TransferClaim, context: CheckContext): Check {
  const name = { id: "registration-completed", article: "10" };
  if (registration.state === "invalid") {
    const reason = registration.problem === "unknown-word" ? "REGISTRATION_MISSING" : "DATE_INVALID";
    return holds(name, "incomplete", reason, registration.cells, { raw: registration.raw });
  }
  if (registration.state !== "known") return unanswered(name, registration, "REGISTRATION_MISSING", context);
  const { cells, value } = registration;
  switch (value.kind) {
    case "completed":
      return passes(name, cells, { date: value.date });
    case "completed-undated":
      return holds(name, "incomplete", "DATE_MISSING", cells);
    case "pending":
      return holds(name, "deferred", "REGISTRATION_NOT_COMPLETED", cells);
    case "none":
      return fails(name, "NOT_REGISTERED", cells);
  }
}
