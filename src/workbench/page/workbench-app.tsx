/** The page as a whole: title, ribbon, grid, pane, status bar. */
import { type JSX, type RefObject, useEffect, useState, useSyncExternalStore } from "react";
import { message } from "../../locale/message";
import { WORKBENCH_MESSAGES } from "../../locale/workbench";
import { acceptDrops } from "./drop-file";
import { FileMenu } from "./parts/file-menu";
import { LossesDialog } from "./parts/losses-dialog";
import { Pane } from "./parts/pane";
import { StatusBar } from "./parts/status-bar";
import { TitleBar } from "./parts/title-bar";
import { WorkbenchMenu } from "./parts/workbench-menu";
import { Ribbon, type RibbonTab } from "./ribbon/ribbon";
import { statusText, type WorkbenchText } from "./status";
import type { Workbench } from "./workbench";
import type { StateStore } from "./workbench-state";

export interface WorkbenchAppProps {
  readonly workbench: Workbench;
  readonly store: StateStore;
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly onReady: () => void;
  readonly onTab: (tab: RibbonTab) => void;
}

export function WorkbenchApp(props: WorkbenchAppProps): JSX.Element {
  const { workbench, store, grid, onReady } = props;
  const state = useSyncExternalStore(store.subscribe, store.get);
  const [menu, setMenu] = useState<"file" | "workbench" | undefined>();
  const [dropping, setDropping] = useState(false);
  useEffect(() => {
    const element = grid.current;
    if (element !== null) acceptDrops(element, setDropping, (file) => void workbench.openFile(file));
    onReady();
  }, [grid, workbench, onReady]);
  const text = (code: WorkbenchText) => message(WORKBENCH_MESSAGES, state.locale, code);
  const { ribbon } = workbench;
  const toggle = (which: "file" | "workbench") => setMenu(menu === which ? undefined : which);
  return (
    <div className="workbench">
      <TitleBar bookName={state.bookName} menuLabel={text("workbench")} onMenu={() => toggle("workbench")} />
      <Ribbon
        model={ribbon}
        tab={state.tab}
        fileLabel={text("file")}
        homeLabel={text("home")}
        running={state.running}
        enabled={state.enabled}
        onFile={() => toggle("file")}
        onTab={props.onTab}
        onButton={(button) => void workbench.press(button)}
      />
      <main className="body">
        <div className={dropping ? "grid dropping" : "grid"} data-drop={text("dropHere")} ref={grid} />
        <Pane
          frame={props.frame}
          open={state.paneOpen}
          title={ribbon.addinName}
          closeLabel={text("closePane")}
          onClose={() => store.change({ paneOpen: false })}
        />
      </main>
      <StatusBar kind={state.status.kind} text={statusText(state.status, state.locale, ribbon)} />
      {menu === "file" && (
        <FileMenu
          locale={state.locale}
          onOpen={(file) => void workbench.openFile(file)}
          onSave={() => void workbench.save()}
          onSample={() => void workbench.openSample()}
          onClose={() => setMenu(undefined)}
        />
      )}
      {menu === "workbench" && (
        <WorkbenchMenu
          state={state}
          sheetProtected={workbench.activeSheetProtected}
          onLocale={(locale) => void workbench.setLocale(locale)}
          onTheme={(theme) => void workbench.setTheme(theme)}
          onCellEdit={(on) => workbench.setCellEdit(on)}
          onProtect={(on) => workbench.protectActiveSheet(on)}
        />
      )}
      {state.losses.length > 0 && (
        <LossesDialog
          locale={state.locale}
          losses={state.losses}
          onClose={() => store.change({ losses: [] })}
        />
      )}
    </div>
  );
}
