/** What a failed use case tells the user: one sentence that says what is wrong and what to do. */
import { troubleFrom } from "../excel/errors";
import { COMMAND_TEXTS } from "../locale/commands";
import { ERROR_TEXTS } from "../locale/errors";
import { type Locale, message } from "../locale/message";
import { RegulationError } from "../policy/regulation";
import { WhatIfRefused } from "../policy/rules";
import { ReviewStopped } from "../review/review-stopped";
import { NoLedgerFound } from "./no-ledger";

/** The sentence for anything that a use case can throw. */
export function failureText(error: unknown, locale: Locale): string {
  if (error instanceof NoLedgerFound)
    return error.questions > 0
      ? message(COMMAND_TEXTS, locale, "no-ledger-questions", { questions: error.questions })
      : message(COMMAND_TEXTS, locale, "no-ledger", { sheets: error.sheets.join("、") });
  if (error instanceof RegulationError)
    return message(COMMAND_TEXTS, locale, "no-regulation", { asked: error.asked });
  if (error instanceof WhatIfRefused)
    return message(COMMAND_TEXTS, locale, "what-if-refused", {
      parameter: error.parameter,
      value: error.value,
      official: error.official ?? "—",
    });
  if (error instanceof ReviewStopped) return message(ERROR_TEXTS, locale, "cancelled");
  const trouble = troubleFrom(error);
  return message(ERROR_TEXTS, locale, trouble.code, { detail: "", ...trouble.values });
}
