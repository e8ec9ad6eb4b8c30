/** Starts the page: reads the manifest, draws, and opens the sample ledger. */
import type { Injector } from "@univerjs/core";
import { createRef } from "react";
import { createRoot } from "react-dom/client";
import { DEFAULT_LOCALE } from "../../locale/message";
import type { FunctionsJson } from "../host/custom-functions/metadata";
import { showGridTools } from "./grid-tools";
import { openExcel } from "./open-excel";
import type { RibbonTab } from "./ribbon/ribbon";
import { readRibbon } from "./ribbon/ribbon-model";
import { Workbench } from "./workbench";
import { WorkbenchApp } from "./workbench-app";
import { stateStore } from "./workbench-state";

const ADDIN = "addin/";

async function main(): Promise<void> {
  const root = document.getElementById("workbench");
  if (root === null) throw new Error("the page has no #workbench");
  const manifest = new DOMParser().parseFromString(await textAt(`${ADDIN}manifest.xml`), "application/xml");
  const functions: FunctionsJson = JSON.parse(await textAt(`${ADDIN}functions.json`));
  const store = stateStore({
    bookName: "",
    locale: DEFAULT_LOCALE,
    theme: "light",
    tab: "addin",
    paneOpen: true,
    running: new Set(),
    enabled: new Map(),
    status: { kind: "busy", code: "starting", values: {} },
    losses: [],
    cellEdit: false,
  });
  const grid = createRef<HTMLDivElement>();
  const frame = createRef<HTMLIFrameElement>();
  let injector: Injector | undefined;
  const showTools = (tab: RibbonTab) => {
    if (injector !== undefined) showGridTools(injector, tab === "home");
  };
  const workbench = new Workbench({
    store,
    ribbon: (locale) => readRibbon(manifest, locale, ADDIN),
    frame: () => present(frame.current),
    openExcel: async (bytes, ribbon, press) => {
      const opened = await openExcel({ bytes, functions, ribbon, press, container: present(grid.current) });
      injector = opened.injector;
      showTools(store.get().tab);
      return opened;
    },
  });
  globalThis.workbench = workbench;
  const openSample = () => void workbench.openSample();
  createRoot(root).render(
    <WorkbenchApp
      workbench={workbench}
      store={store}
      grid={grid}
      frame={frame}
      onReady={openSample}
      onTab={(tab) => {
        store.change({ tab });
        showTools(tab);
      }}
    />,
  );
}

async function textAt(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}

function present<T>(element: T | null): T {
  if (element === null) throw new Error("the page is not drawn yet");
  return element;
}

main().catch((error: unknown) => {
  document.body.textContent = error instanceof Error ? error.message : String(error);
});
