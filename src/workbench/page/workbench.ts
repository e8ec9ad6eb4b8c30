/** What happens when something is pressed: the page's own logic, without its looks. */
import type { Locale } from "../../locale/message";
import { download } from "./download";
import type { Addin, Excel } from "./excel";
import type { RibbonButton, RibbonModel } from "./ribbon/ribbon-model";
import {
  plain,
  reasonOf,
  type Status,
  type StatusValue,
  type WorkbenchText,
  WorkbenchTrouble,
} from "./status";
import type { WorkbenchHandle } from "./workbench-handle";
import type { StateStore, Theme, WorkbenchState } from "./workbench-state";

export interface WorkbenchParts {
  readonly store: StateStore;
  readonly ribbon: (locale: Locale) => RibbonModel;
  readonly openExcel: (
    bytes: Uint8Array,
    ribbon: RibbonModel,
    press: (button: RibbonButton) => void,
  ) => Promise<Excel>;
  readonly frame: () => HTMLIFrameElement;
}

const SAMPLE = { url: "sample-ledger.xlsx", name: "示例台账.xlsx" };

export class Workbench implements WorkbenchHandle {
  readonly #parts: WorkbenchParts;
  #excel: Excel | undefined;
  #addin: Promise<Addin> | undefined;

  constructor(parts: WorkbenchParts) {
    this.#parts = parts;
  }

  get ribbon(): RibbonModel {
    return this.#parts.ribbon(this.#state.locale);
  }

  get activeSheetProtected(): boolean {
    return this.#excel?.activeSheetProtected() ?? false;
  }

  shown(sheet: string, cell: string): string | number | boolean {
    return this.#excel?.shown(sheet, cell) ?? "";
  }

  sheetNames(): readonly string[] {
    return this.#excel?.sheetNames() ?? [];
  }

  async openSample(): Promise<void> {
    const response = await fetch(SAMPLE.url);
    await this.#open(new Uint8Array(await response.arrayBuffer()), SAMPLE.name);
  }

  async openFile(file: File): Promise<void> {
    if (!/\.xls[xm]$/i.test(file.name)) this.#say("trouble", "notXlsx");
    else await this.#open(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  async save(): Promise<void> {
    try {
      if (this.#excel === undefined) return;
      const name = copyName(this.#state.bookName);
      download(await this.#excel.save(), name);
      const moved = this.#excel.movedSheets();
      if (moved.length === 0) this.#say("calm", "saved", { name: plain(name) });
      else this.#say("trouble", "savedMoved", { name: plain(name), sheets: plain(moved.join("、")) });
    } catch (error) {
      this.#say("trouble", "saveFailed", { reason: reasonOf(error) });
    }
  }

  /** A button of the ribbon or of the cell menu. */
  async press(button: RibbonButton): Promise<void> {
    const { action, id } = button;
    const label: StatusValue = { is: "button", id };
    if (action.kind === "show-pane") {
      this.#change({ paneOpen: true });
      return;
    }
    if (this.#state.running.has(action.functionName)) return;
    this.#change({ running: new Set(this.#state.running).add(action.functionName) });
    this.#say("busy", "running", { label });
    try {
      if (this.#addin === undefined) throw new WorkbenchTrouble("paneMissing");
      await (await this.#addin).run(action.functionName, id);
      this.#say("calm", "done", { label });
    } catch (error) {
      this.#say("trouble", "commandFailed", { label, reason: reasonOf(error) });
    } finally {
      const running = new Set(this.#state.running);
      running.delete(action.functionName);
      this.#change({ running });
    }
  }

  async setLocale(locale: Locale): Promise<void> {
    this.#change({ locale });
    await this.#loadAddin();
  }

  async setTheme(theme: Theme): Promise<void> {
    this.#change({ theme });
    await this.#loadAddin();
  }

  setCellEdit(on: boolean): void {
    this.#excel?.setCellEdit(on);
    this.#change({ cellEdit: on });
  }

  protectActiveSheet(on: boolean): void {
    this.#excel?.protectActiveSheet(on);
    this.#change({});
  }

  async #open(bytes: Uint8Array, name: string): Promise<void> {
    this.#say("busy", "opening", { name: plain(name) });
    try {
      const excel = await this.#parts.openExcel(bytes, this.ribbon, (button) => void this.press(button));
      this.#excel?.dispose();
      this.#excel = excel;
      this.#change({ bookName: name, losses: excel.notCarried, cellEdit: false, enabled: new Map() });
      await this.#loadAddin();
      this.#say("calm", "opened", { name: plain(name) });
    } catch (error) {
      this.#say("trouble", "openFailed", { name: plain(name), reason: reasonOf(error) });
    }
  }

  /** One load after another: a frame that is sent on before it has loaded tells of neither page. */
  async #loadAddin(): Promise<void> {
    const before = this.#addin;
    this.#addin = (async () => {
      await before?.catch(() => undefined);
      if (this.#excel === undefined) throw new WorkbenchTrouble("paneMissing");
      const { locale, theme } = this.#state;
      return this.#excel.loadAddin(this.#parts.frame(), {
        locale,
        theme,
        onShowPane: () => this.#change({ paneOpen: true }),
        onHidePane: () => this.#change({ paneOpen: false }),
        onRibbonUpdate: (enabled) => this.#change({ enabled: new Map([...this.#state.enabled, ...enabled]) }),
      });
    })();
    await this.#addin;
  }

  get #state(): WorkbenchState {
    return this.#parts.store.get();
  }

  #change(by: Partial<WorkbenchState>): void {
    this.#parts.store.change(by);
  }

  #say(kind: Status["kind"], code: WorkbenchText, values: Status["values"] = {}): void {
    this.#change({ status: { kind, code, values } });
  }
}

/** "台账.xlsx" → "台账-副本.xlsx": never the name of the file it came from. */
function copyName(name: string): string {
  return name.replace(/(\.xls[xm])?$/i, "-副本.xlsx");
}
