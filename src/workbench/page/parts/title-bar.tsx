import type { JSX } from "react";

export function TitleBar(props: { bookName: string; menuLabel: string; onMenu: () => void }): JSX.Element {
  return (
    <header className="title-bar">
      <span className="book-name">{props.bookName}</span>
      <button type="button" onClick={props.onMenu}>
        {props.menuLabel}
      </button>
    </header>
  );
}
