/**
 * The theme as Excel shows it now. Excel tells no change of theme (that event is Outlook's), so it is read at every
 * drawing, and the pane is drawn again when the user comes back to it or the system's contrast setting changes.
 */
import { useEffect, useReducer } from "react";
import type { WorkbookSession } from "../excel/session";
import { usePane } from "./pane-context";

export function useTheme(): WorkbookSession["theme"] {
  const { session } = usePane();
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    const contrast = typeof matchMedia === "function" ? matchMedia("(forced-colors: active)") : undefined;
    window.addEventListener("focus", drawAgain);
    document.addEventListener("visibilitychange", drawAgain);
    contrast?.addEventListener("change", drawAgain);
    return () => {
      window.removeEventListener("focus", drawAgain);
      document.removeEventListener("visibilitychange", drawAgain);
      contrast?.removeEventListener("change", drawAgain);
    };
  }, []);
  const { theme } = session;
  useEffect(() => {
    // What the browser draws by itself follows: the calendar of a date field, scroll bars.
    document.documentElement.style.colorScheme = theme === "light" ? "light" : "dark";
  }, [theme]);
  return theme;
}
