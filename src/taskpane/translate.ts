/** The pane's own texts in the language of the workbook session. */
import { type Locale, message } from "../locale/message";
import { PANE, type PaneCode } from "../locale/pane";

export type Values = Readonly<Record<string, string | number>>;
export type Translate = (code: PaneCode, values?: Values) => string;

export function translator(locale: Locale): Translate {
  return (code, values = {}) => message(PANE, locale, code, values);
}
