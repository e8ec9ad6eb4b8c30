/** Starts the pane once Excel answers; the page itself says so when it does not (assets/page/watchdog.js). */
import { lastOutcome, onOutcome } from "../commands/outcome";
import { createOfficeSession } from "../excel/office-session";
import { mountPane } from "./mount";
import { defaultRunner } from "./runner/default-runner";
import { PaneStore } from "./store/pane-store";

async function start(): Promise<void> {
  await Office.onReady();
  const root = document.getElementById("root");
  if (root === null) throw new Error("the page has no #root");
  const store = new PaneStore(createOfficeSession(), defaultRunner());
  mountPane(root, store);
  // Buttons and pane live in one runtime: what a button did before the pane was drawn is shown now.
  const last = lastOutcome();
  if (last !== undefined) store.hear(last);
  onOutcome((outcome) => store.hear(outcome));
}

void start();
