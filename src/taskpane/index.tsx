/** Starts the pane once Excel answers; the page itself says so when it does not (assets/page/watchdog.js). */
import { createOfficeSession } from "../excel/office-session";
import { mountPane } from "./mount";
import { defaultRunner } from "./runner/default-runner";
import { PaneStore } from "./store/pane-store";

async function start(): Promise<void> {
  await Office.onReady();
  const root = document.getElementById("root");
  if (root === null) throw new Error("the page has no #root");
  mountPane(root, new PaneStore(createOfficeSession(), defaultRunner()));
}

void start();
