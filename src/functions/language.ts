/** The language of the texts that functions return; the add-in sets it from Excel's display language. */
import { DEFAULT_LOCALE, type Locale } from "../locale/message";

let language: Locale = DEFAULT_LOCALE;

export function functionLanguage(): Locale {
  return language;
}

/** For explanations and error texts from now on; results that formulas compare (大型, 正确) stay Chinese. */
export function setFunctionLanguage(locale: Locale): void {
  language = locale;
}
