/** Draws the pane into the page. */
import { createRoot, type Root } from "react-dom/client";
import { App } from "./app";
import { PaneStoreProvider } from "./pane-context";
import type { PaneStore } from "./store/pane-store";

export function mountPane(element: HTMLElement, store: PaneStore): Root {
  const root = createRoot(element);
  root.render(
    <PaneStoreProvider value={store}>
      <App />
    </PaneStoreProvider>,
  );
  void store.open();
  return root;
}
