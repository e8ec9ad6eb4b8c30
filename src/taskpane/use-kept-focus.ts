/**
 * Keeps the keyboard's place. A form that was sent off, a cancel button whose work has ended or a message that was
 * dismissed goes away with the focus in it, and a page then starts again from its top: the focus goes instead to
 * the first control of what stood nearest around the lost one and is still there. Where a form had taken a button's
 * place and the button is back, the focus goes back to it.
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

/** A button that a form took the place of, and what both stood in. */
interface Replaced {
  readonly name: string;
  readonly within: Element;
}

/** Kind and name of a control: a button that is drawn anew is another element. */
function nameOf(control: Element): string {
  return `${control.tagName} ${control.getAttribute("aria-label") ?? control.textContent}`;
}

function again({ name, within }: Replaced): HTMLElement | undefined {
  return [...within.querySelectorAll("button")].find((button) => nameOf(button) === name);
}

export function useKeptFocus(pane: RefObject<HTMLElement | null>): void {
  const { findFirstFocusable } = useFocusFinders();
  useEffect(() => {
    const root = pane.current;
    if (root === null) return;
    let way: readonly HTMLElement[] = [];
    let replaced: Replaced | undefined;
    const remember = ({ target }: FocusEvent): void => {
      const [last] = way;
      const within = way.find(({ isConnected }) => isConnected);
      if (last !== undefined && !last.isConnected && within !== undefined)
        replaced = { name: nameOf(last), within };
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
      const button =
        replaced !== undefined && way.some((place) => place === replaced?.within)
          ? again(replaced)
          : undefined;
      if (button !== undefined) {
        replaced = undefined;
        button.focus({ preventScroll: true });
        return;
      }
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
