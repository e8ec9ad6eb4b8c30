/** What Excel has not: language and theme of the pane at will, and conditions that are hard to bring about. */
import type { JSX } from "react";
import { type Locale, message } from "../../../locale/message";
import { WORKBENCH_MESSAGES } from "../../../locale/workbench";
import type { Theme, WorkbenchState } from "../workbench-state";

export interface WorkbenchMenuProps {
  readonly state: WorkbenchState;
  readonly sheetProtected: boolean;
  readonly onLocale: (locale: Locale) => void;
  readonly onTheme: (theme: Theme) => void;
  readonly onCellEdit: (on: boolean) => void;
  readonly onProtect: (on: boolean) => void;
}

const LOCALES: readonly (readonly [Locale, string])[] = [
  ["zh-CN", "简体中文"],
  ["en-US", "English"],
];

export function WorkbenchMenu(props: WorkbenchMenuProps): JSX.Element {
  const { state } = props;
  const text = (code: keyof (typeof WORKBENCH_MESSAGES)["zh-CN"]) =>
    message(WORKBENCH_MESSAGES, state.locale, code);
  return (
    <div className="menu workbench-menu" role="menu" style={{ top: 36, right: 8 }}>
      <span className="menu-heading">{text("language")}</span>
      {LOCALES.map(([locale, name]) => (
        <label key={locale}>
          <input
            type="radio"
            name="locale"
            checked={state.locale === locale}
            onChange={() => props.onLocale(locale)}
          />
          {name}
        </label>
      ))}
      <span className="menu-heading">{text("theme")}</span>
      {(["light", "dark"] as const).map((theme) => (
        <label key={theme}>
          <input
            type="radio"
            name="theme"
            checked={state.theme === theme}
            onChange={() => props.onTheme(theme)}
          />
          {text(theme)}
        </label>
      ))}
      <span className="menu-heading">{text("faults")}</span>
      <label>
        <input
          type="checkbox"
          checked={state.cellEdit}
          onChange={(event) => props.onCellEdit(event.currentTarget.checked)}
        />
        {text("cellEdit")}
      </label>
      <label>
        <input
          type="checkbox"
          checked={props.sheetProtected}
          onChange={(event) => props.onProtect(event.currentTarget.checked)}
        />
        {text("protect")}
      </label>
    </div>
  );
}
