/** Open, save a copy, and back to the sample. */
import { type JSX, useRef } from "react";
import { message } from "../../../locale/message";
import { WORKBENCH_MESSAGES } from "../../../locale/workbench";
import type { WorkbenchState } from "../workbench-state";

export interface FileMenuProps {
  readonly locale: WorkbenchState["locale"];
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onSample: () => void;
  readonly onClose: () => void;
}

export function FileMenu(props: FileMenuProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const text = (code: "open" | "saveCopy" | "openSample") => message(WORKBENCH_MESSAGES, props.locale, code);
  const andClose = (act: () => void) => () => {
    act();
    props.onClose();
  };
  return (
    <div className="menu file-menu" role="menu" style={{ top: 66, left: 8 }}>
      <button type="button" role="menuitem" onClick={() => input.current?.click()}>
        {text("open")}
      </button>
      <button type="button" role="menuitem" onClick={andClose(props.onSave)}>
        {text("saveCopy")}
      </button>
      <button type="button" role="menuitem" onClick={andClose(props.onSample)}>
        {text("openSample")}
      </button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) andClose(() => props.onOpen(file))();
        }}
      />
    </div>
  );
}
