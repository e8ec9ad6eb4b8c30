/** Tells, before anyone relies on the copy, what the opened file has that the copy will lack. */
import { type JSX, useEffect, useRef } from "react";
import { type Locale, message } from "../../../locale/message";
import { NOT_CARRIED_NAMES, WORKBENCH_MESSAGES } from "../../../locale/workbench";
import type { NotCarried } from "../../xlsx/not-carried";

export function LossesDialog(props: {
  locale: Locale;
  losses: readonly NotCarried[];
  onClose: () => void;
}): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const text = (code: "lossesTitle" | "lossesText" | "close") =>
    message(WORKBENCH_MESSAGES, props.locale, code);
  return (
    <dialog ref={dialog} onClose={props.onClose} aria-labelledby="losses-title">
      <h2 id="losses-title">{text("lossesTitle")}</h2>
      <p>{text("lossesText")}</p>
      <ul>
        {props.losses.map(({ kind, part, sheet }) => (
          <li key={`${part}${sheet ?? ""}`} title={part}>
            {message(NOT_CARRIED_NAMES, props.locale, kind)}
            {sheet === undefined ? "" : `（${sheet}）`}
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => dialog.current?.close()}>
        {text("close")}
      </button>
    </dialog>
  );
}
