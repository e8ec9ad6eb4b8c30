/** The task pane: the add-in's own page in a frame. It stays alive while hidden, as a shared runtime does. */
import type { JSX, Ref } from "react";

export interface PaneProps {
  readonly frame: Ref<HTMLIFrameElement>;
  readonly open: boolean;
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

export function Pane(props: PaneProps): JSX.Element {
  return (
    <aside className={props.open ? "pane" : "pane closed"} aria-label={props.title} aria-hidden={!props.open}>
      <div className="pane-title">
        <span>{props.title}</span>
        <button type="button" title={props.closeLabel} aria-label={props.closeLabel} onClick={props.onClose}>
          ✕
        </button>
      </div>
      <iframe ref={props.frame} title={props.title} />
    </aside>
  );
}
