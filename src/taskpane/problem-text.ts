/** One sentence for what went wrong, with what to do about it. */
import { ExcelTrouble } from "../excel/trouble";
import { ERROR_TEXTS } from "../locale/errors";
import { type Locale, message } from "../locale/message";
import type { PaneProblem } from "./store/pane-state";
import type { Translate } from "./translate";

export function problemText({ code, reason }: PaneProblem, locale: Locale, t: Translate): string {
  if (reason instanceof ExcelTrouble)
    return message(ERROR_TEXTS, locale, reason.code, { detail: "", ...reason.values });
  const detail = reason instanceof Error ? reason.message : String(reason);
  return t(`error.${code}`, { detail });
}
