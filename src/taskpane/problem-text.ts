/** One sentence for what happened: a problem with what to do about it, or a result. */
import { failureText } from "../commands/failure-text";
import { NoLedgerFound } from "../commands/no-ledger";
import { ExcelTrouble } from "../excel/trouble";
import { COMMAND_TEXTS } from "../locale/commands";
import { type Locale, message } from "../locale/message";
import { RegulationError } from "../policy/regulation";
import { WhatIfRefused } from "../policy/rules";
import type { PaneNotice, PaneProblem } from "./store/pane-state";
import type { Translate } from "./translate";

/** Errors that carry their own sentence; the others are told by what was being done. */
const SPEAKING = [ExcelTrouble, NoLedgerFound, RegulationError, WhatIfRefused];

export function problemText({ code, reason }: PaneProblem, locale: Locale, t: Translate): string {
  if (code === "command" || SPEAKING.some((kind) => reason instanceof kind))
    return failureText(reason, locale);
  return t(`error.${code}`, { detail: reason instanceof Error ? reason.message : String(reason) });
}

export function noticeText(notice: PaneNotice, locale: Locale, t: Translate): string {
  return notice.of === "command"
    ? message(COMMAND_TEXTS, locale, notice.code, notice.values)
    : t(`notice.${notice.code}`, notice.values);
}
