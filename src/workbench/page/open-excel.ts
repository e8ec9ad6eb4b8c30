/** Opens a workbook in the visible grid, with the host behind it. */
import type { Injector } from "@univerjs/core";
import type { FunctionsJson } from "../host/custom-functions/metadata";
import { parseArea } from "../host/grid/range-area";
import { createHost, type Host } from "../host/host";
import { protectionOf } from "../host/model/protection";
import { movedSheets } from "../xlsx/moved-sheets";
import { openXlsx } from "../xlsx/open";
import { saveXlsx } from "../xlsx/save";
import { fileSheet } from "../xlsx/save-sheets";
import { addCellMenu } from "./cell-menu";
import { createUniver } from "./create-univer";
import type { Excel, Surroundings } from "./excel";
import { loadAddin } from "./load-addin";
import type { RibbonButton, RibbonModel } from "./ribbon/ribbon-model";

export interface OpeningExcel {
  readonly bytes: Uint8Array;
  readonly container: HTMLElement;
  readonly functions: FunctionsJson;
  readonly ribbon: RibbonModel;
  readonly press: (button: RibbonButton) => void;
}

/** @throws WorkbookOpenError before anything on the page has changed. */
export async function openExcel(opening: OpeningExcel): Promise<Excel & { readonly injector: Injector }> {
  const opened = await openXlsx(opening.bytes);
  const box = document.createElement("div");
  box.className = "univer-box";
  opening.container.append(box);
  const univer = createUniver(box);
  let surroundings: Surroundings | undefined;
  const host = createHost(opened, {
    univer,
    services: {
      onTaskpane: (shown) => (shown ? surroundings?.onShowPane() : surroundings?.onHidePane()),
      onRibbonButton: (id, enabled) => surroundings?.onRibbonUpdate(new Map([[id, enabled]])),
    },
  });
  const injector = univer.__getInjector();
  addCellMenu(injector, opening.ribbon.cellMenu, opening.press);
  let disconnect = () => {};
  return {
    injector,
    notCarried: opened.notCarried,
    movedSheets: () => movedSheets(opened),
    save: async () => {
      await host.grid.calculation.settle();
      return saveXlsx(opened);
    },
    loadAddin: async (frame, around) => {
      disconnect();
      surroundings = around;
      const addin = await loadAddin({ host, functions: opening.functions, frame, surroundings: around });
      disconnect = addin.disconnect;
      return addin;
    },
    setCellEdit: (on) => (on ? host.faults.startCellEdit() : host.faults.endCellEdit()),
    activeSheetProtected: () => protectionOf(activeFileSheet(host)) !== undefined,
    protectActiveSheet: (on) => {
      const sheet = activeFileSheet(host);
      if (on) void sheet.protect("", {});
      else sheet.unprotect();
    },
    shown: (sheet, cell) => {
      const found = host.grid.sheetByName(sheet);
      const area = parseArea(cell);
      if (found === undefined || area === undefined) throw new Error(`no cell ${sheet}!${cell}`);
      return host.grid.value(found.getSheetId(), area.row, area.column);
    },
    sheetNames: () => host.grid.workbook.getSheets().map((sheet) => sheet.getName()),
    dispose: () => {
      disconnect();
      univer.dispose();
      box.remove();
    },
  };
}

function activeFileSheet(host: Host) {
  const id = host.selection.sheetId;
  return fileSheet(host.opened, id, host.grid.sheet(id).getName());
}
