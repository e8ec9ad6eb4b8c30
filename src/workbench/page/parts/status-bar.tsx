import type { JSX } from "react";
import type { Status } from "../status";

export function StatusBar(props: { kind: Status["kind"]; text: string }): JSX.Element {
  return (
    <footer className="status-bar" role="status" data-status={props.kind}>
      <span className={props.kind === "trouble" ? "trouble" : ""}>{props.text}</span>
    </footer>
  );
}
