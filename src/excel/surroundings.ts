/** Language and theme of the Excel we are in. */
import type { WorkbookSession } from "./session";

/** zh-CN unless Excel speaks English: the add-in's users are Chinese offices. */
export function languageOf(displayLanguage: string | undefined): WorkbookSession["language"] {
  return displayLanguage?.toLowerCase().startsWith("en") === true ? "en-US" : "zh-CN";
}

/**
 * @param background the theme's body background ("#262626"), undefined where the host tells none.
 */
export function themeOf(background: string | undefined): WorkbookSession["theme"] {
  if (typeof matchMedia === "function" && matchMedia("(forced-colors: active)").matches)
    return "high-contrast";
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? "");
  if (!parts) return "light";
  const [red = 255, green = 255, blue = 255] = parts.slice(1).map((part) => Number.parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128 ? "dark" : "light";
}
