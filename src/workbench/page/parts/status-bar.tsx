import type { JSX } from "react";
import type { WorkbenchState } from "../workbench-state";

export function StatusBar(props: { status: WorkbenchState["status"] }): JSX.Element {
  return (
    <footer className="status-bar" role="status" data-status={props.status.kind}>
      <span className={props.status.kind === "trouble" ? "trouble" : ""}>{props.status.text}</span>
    </footer>
  );
}
