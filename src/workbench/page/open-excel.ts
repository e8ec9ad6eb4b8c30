/** Opens a workbook in the visible grid. */
import { type Injector, UniverInstanceType } from "@univerjs/core";
import { openXlsx } from "../xlsx/open";
import { addCellMenu } from "./cell-menu";
import { createUniver } from "./create-univer";
import type { Excel } from "./excel";
import type { FunctionsMetadata } from "./function-descriptions";
import type { RibbonButton, RibbonModel } from "./ribbon/ribbon-model";

export interface OpeningExcel {
  readonly bytes: Uint8Array;
  readonly container: HTMLElement;
  readonly functions: FunctionsMetadata;
  readonly ribbon: RibbonModel;
  readonly press: (button: RibbonButton) => void;
}

export async function openExcel(opening: OpeningExcel): Promise<Excel & { readonly injector: Injector }> {
  const opened = await openXlsx(opening.bytes);
  const box = document.createElement("div");
  box.className = "univer-box";
  opening.container.append(box);
  const univer = createUniver(box);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, opened.snapshot);
  const injector = univer.__getInjector();
  addCellMenu(injector, opening.ribbon.cellMenu, opening.press);
  return {
    injector,
    notCarried: opened.notCarried,
    save: async () => new Uint8Array(),
    loadAddin: async () => ({ run: async () => {} }),
    setCellEdit: () => {},
    activeSheetProtected: () => false,
    protectActiveSheet: () => {},
    dispose: () => {
      univer.dispose();
      box.remove();
    },
  };
}
