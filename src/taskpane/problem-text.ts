/** One sentence for what happened: a problem with what to do about it, or a result. */
import { NoLedgerFound } from "../commands/no-ledger";
import { troubleFrom } from "../excel/errors";
import { ExcelTrouble } from "../excel/trouble";
import { COMMAND_TEXTS } from "../locale/commands";
import { ERROR_TEXTS } from "../locale/errors";
import { type Locale, message } from "../locale/message";
import { RegulationError } from "../policy/regulation";
import { REGULATIONS } from "../policy/regulations";
import { WhatIfRefused } from "../policy/rules";
import { parameterText } from "./domain-texts";
import type { PaneNotice, PaneProblem } from "./store/pane-state";
import type { Translate } from "./translate";

function troubleText(trouble: ExcelTrouble, locale: Locale): string {
  return message(ERROR_TEXTS, locale, trouble.code, { detail: "", ...trouble.values });
}

/** The name of a parameter; its id where the what-if value names none that there is. */
function parameterName(id: string, t: Translate): string {
  const known = REGULATIONS.flatMap(({ parameters }) => Object.values(parameters)).find(
    (parameter) => parameter.id === id,
  );
  return known === undefined ? id : parameterText(t, known);
}

/** Errors that carry their own sentence say it; the others are told by what was being done. */
export function problemText({ code, reason }: PaneProblem, locale: Locale, t: Translate): string {
  if (reason instanceof ExcelTrouble) return troubleText(reason, locale);
  if (reason instanceof NoLedgerFound)
    return reason.questions > 0
      ? message(COMMAND_TEXTS, locale, "no-ledger-questions", { questions: reason.questions })
      : message(COMMAND_TEXTS, locale, "no-ledger", { sheets: reason.sheets.join(t("list.comma")) });
  if (reason instanceof RegulationError)
    return message(COMMAND_TEXTS, locale, "no-regulation", { asked: reason.asked });
  if (reason instanceof WhatIfRefused)
    return message(COMMAND_TEXTS, locale, "what-if-refused", {
      parameter: parameterName(reason.parameter, t),
      value: reason.value,
      official: reason.official ?? "—",
    });
  if (code === "command") return troubleText(troubleFrom(reason), locale);
  return t(`error.${code}`, { detail: reason instanceof Error ? reason.message : String(reason) });
}

export function noticeText(notice: PaneNotice, locale: Locale, t: Translate): string {
  return notice.of === "command"
    ? message(COMMAND_TEXTS, locale, notice.code, notice.values)
    : t(`notice.${notice.code}`, notice.values);
}
