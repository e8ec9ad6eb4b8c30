/**
 * Keeps the keyboard's place. A form that was sent off, a cancel button whose work has ended or a message that was
 * dismissed goes away with the focus in it, and a page then starts again from its top: the focus goes instead to
 * the first control of what stood nearest around the lost one and is still there.
 */
import { useFocusFinders } from "@fluentui/react-components";
import { type RefObject, useEffect } from "react";

/** The element with what is around it, outwards, within `root`. */
function wayOut(element: Element, root: Element): readonly HTMLElement[] {
  const way: HTMLElement[] = [];
  for (let at: Element | null = element; at !== null && root.contains(at); at = at.parentElement)
    if (at instanceof HTMLElement) way.push(at);
  return way;
}

export function useKeptFocus(pane: RefObject<HTMLElement | null>): void {
  const { findFirstFocusable } = useFocusFinders();
  useEffect(() => {
    const root = pane.current;
    if (root === null) return;
    let way: readonly HTMLElement[] = [];
    const remember = ({ target }: FocusEvent): void => {
      way = target instanceof Element ? wayOut(target, root) : [];
    };
    // A press beside every control lets the focus go on purpose.
    const forget = (): void => {
      way = [];
    };
    const handOn = (): void => {
      const [lost] = way;
      if (lost === undefined || lost.isConnected) return;
      const { activeElement, body } = document;
      // Whoever works in the grid meanwhile is not called back.
      if ((activeElement !== null && activeElement !== body) || !document.hasFocus()) return;
      for (const place of way.filter(({ isConnected }) => isConnected)) {
        const next = findFirstFocusable(place);
        if (next === null || next === undefined) continue;
        next.focus({ preventScroll: true });
        return;
      }
    };
    const observer = new MutationObserver(handOn);
    observer.observe(root, { childList: true, subtree: true });
    root.addEventListener("focusin", remember);
    root.addEventListener("pointerdown", forget, { capture: true });
    return () => {
      observer.disconnect();
      root.removeEventListener("focusin", remember);
      root.removeEventListener("pointerdown", forget, { capture: true });
    };
  }, [pane, findFirstFocusable]);
}
