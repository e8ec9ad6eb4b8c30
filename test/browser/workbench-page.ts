/** The workbench in a browser, as a person uses it: the grid, the ribbon, and the add-in's pane in its frame. */
import ExcelJS from "exceljs";
import { type Browser, chromium, type Download, type FrameLocator, type Page } from "playwright-core";

/** The first sheet of the sample workbook. */
export const LEDGER = "申报台账";

export interface WorkbenchPage {
  readonly page: Page;
  /** The add-in's own page. */
  readonly pane: FrameLocator;
  /** Goes to the cell by the name box. */
  goTo(address: string): Promise<void>;
  /** Goes to the cell by the name box and types, as one would. */
  type(address: string, text: string): Promise<void>;
  /** Resolves when the cell shows this. */
  shows(sheet: string, address: string, text: string | number): Promise<void>;
  /** What the cell shows now. */
  shown(sheet: string, address: string): Promise<string | number | boolean>;
  /** Resolves when the grid stands in this cell. */
  standsIn(address: string): Promise<void>;
  /** Presses a button of the ribbon. */
  press(button: string): Promise<void>;
  /** Presses a button of the ribbon and waits until its command has ended. */
  run(button: string): Promise<void>;
  /** Resolves when the status bar says so. */
  status(text: RegExp): Promise<void>;
  sheetNames(): Promise<readonly string[]>;
  saveCopy(): Promise<Buffer>;
  /** Sets or clears a box of the workbench's menu: 单元格编辑中, 保护当前工作表. */
  simulate(condition: string, on: boolean): Promise<void>;
  /** Chooses a language or a theme for the pane and waits until it is loaded anew. */
  choose(option: string): Promise<void>;
  openBook(name: string, bytes: Buffer): Promise<void>;
  close(): Promise<void>;
}

let browser: Promise<Browser> | undefined;

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

/** Opens the page on the sample ledger. */
export async function openWorkbench(viewport = { width: 1440, height: 900 }): Promise<WorkbenchPage> {
  browser ??= chromium.connect(required("WORKBENCH_BROWSER_ENDPOINT"));
  const context = await (await browser).newContext({ acceptDownloads: true, viewport });
  // Generous: a busy machine of two cores takes its time.
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  page.on("pageerror", (error) => console.error(`page error: ${error.message}`));
  await page.goto(required("WORKBENCH_ADDRESS"));
  const bar = page.locator(".status-bar");
  const status = (text: RegExp) => bar.filter({ hasText: text }).waitFor();
  await status(/已打开/);
  const press = (button: string) =>
    page.getByRole("tabpanel").getByRole("button", { name: button, exact: true }).click();
  const fromMenu = async (change: () => Promise<void>) => {
    await page.locator(".title-bar button").click();
    await change();
    await page.locator(".title-bar button").click();
  };
  return {
    page,
    pane: page.frameLocator("iframe"),
    status,
    press,
    run: async (button) => {
      await press(button);
      await status(new RegExp(`${button}：命令已结束`));
    },
    goTo: (address) => goTo(page, address),
    type: async (address, text) => {
      await goTo(page, address);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    shows: async (sheet, address, text) => {
      const cell = [sheet, address, text] as const;
      try {
        await page.waitForFunction(([name, at, wanted]) => workbench.shown(name, at) === wanted, cell);
      } catch (error) {
        const shown = await page.evaluate(([name, at]) => workbench.shown(name, at), cell);
        throw new Error(`${sheet}!${address} shows ${JSON.stringify(shown)}, not ${JSON.stringify(text)}`, {
          cause: error,
        });
      }
    },
    shown: (sheet, address) =>
      page.evaluate(([sheetName, cell]) => workbench.shown(sheetName, cell), [sheet, address] as const),
    standsIn: async (address) => {
      await page.waitForFunction(
        (wanted) => document.querySelector<HTMLInputElement>(".univer-box input")?.value === wanted,
        address,
      );
    },
    sheetNames: () => page.evaluate(() => workbench.sheetNames()),
    saveCopy: async () => {
      const [download] = await Promise.all([page.waitForEvent("download"), saveByMenu(page)]);
      return contentOf(download);
    },
    simulate: (condition, on) =>
      fromMenu(async () => {
        await page.getByRole("checkbox", { name: condition }).setChecked(on);
      }),
    choose: (option) =>
      fromMenu(async () => {
        const radio = page.getByRole("radio", { name: option, exact: true });
        if (await radio.isChecked()) return;
        const address = await page.locator("iframe").getAttribute("src");
        await radio.click();
        await page.waitForFunction(
          (before) => document.querySelector("iframe")?.getAttribute("src") !== before,
          address,
        );
        await page.frameLocator("iframe").getByRole("tablist").waitFor();
      }),
    openBook: async (name, buffer) => {
      await page.getByRole("button", { name: "文件" }).click();
      await page
        .locator('input[type="file"]')
        .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
    },
    close: () => context.close(),
  };
}

export async function readBook(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  // ExcelJS declares a Buffer of its own making that is an ArrayBuffer underneath.
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  return book;
}

/** The cells of a sheet as they are in a file: value or formula, row by row. */
export function cellsOf(
  book: ExcelJS.Workbook,
  sheet: string,
  rows: number,
  columns: number,
): readonly (readonly string[])[] {
  const found = book.getWorksheet(sheet);
  return Array.from({ length: rows }, (_none, row) =>
    Array.from({ length: columns }, (_nothing, column) =>
      JSON.stringify(found?.getCell(row + 1, column + 1).value ?? null),
    ),
  );
}

/** Every sheet of the sample workbook as it is in the file. */
export async function sampleCells(): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
  const original = new ExcelJS.Workbook();
  await original.xlsx.readFile("assets/sample-ledger.xlsx");
  return new Map(
    original.worksheets.map(({ name, rowCount, columnCount }) => [
      name,
      cellsOf(original, name, rowCount, columnCount),
    ]),
  );
}

/** By the name box, until the grid has the focus back and takes keys. */
async function goTo(page: Page, address: string): Promise<void> {
  const nameBox = page.locator(".univer-box input").first();
  await nameBox.click();
  await nameBox.fill(address);
  await nameBox.press("Enter");
  await page.waitForFunction(() => {
    const focused = document.activeElement;
    return focused instanceof HTMLElement && focused.isContentEditable;
  });
}

async function saveByMenu(page: Page): Promise<void> {
  await page.getByRole("button", { name: "文件" }).click();
  await page.getByRole("menuitem", { name: "保存副本" }).click();
}

async function contentOf(download: Download): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run these tests as the project "browser"`);
  return value;
}
