/** The workbench in a browser, as a person uses it. */
import { type Browser, chromium, type Download, type Page } from "playwright-core";

export interface WorkbenchPage {
  readonly page: Page;
  /** Goes to the cell by the name box and types, as one would. */
  type(address: string, text: string): Promise<void>;
  /** Resolves when the cell shows this. */
  shows(sheet: string, address: string, text: string | number): Promise<void>;
  /** What the cell shows now. */
  shown(sheet: string, address: string): Promise<string | number | boolean>;
  press(button: string): Promise<void>;
  /** Resolves when the status bar says so. */
  status(text: RegExp): Promise<void>;
  sheetNames(): Promise<readonly string[]>;
  saveCopy(): Promise<Buffer>;
  close(): Promise<void>;
}

let browser: Promise<Browser> | undefined;

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

/** Opens the page on the sample ledger. */
export async function openWorkbench(): Promise<WorkbenchPage> {
  browser ??= chromium.connect(required("WORKBENCH_BROWSER_ENDPOINT"));
  const context = await (await browser).newContext({
    acceptDownloads: true,
    viewport: { width: 1500, height: 900 },
  });
  // Generous: a busy machine of two cores takes its time over a page of twelve megabytes.
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  page.on("pageerror", (error) => console.error(`page error: ${error.message}`));
  await page.goto(required("WORKBENCH_ADDRESS"));
  const status = (text: RegExp) => page.getByRole("status").filter({ hasText: text }).waitFor();
  await status(/已打开/);
  return {
    page,
    status,
    type: async (address, text) => {
      const nameBox = page.locator(".univer-box input").first();
      await nameBox.fill(address);
      await nameBox.press("Enter");
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    shows: async (sheet, address, text) => {
      await page.waitForFunction(([sheetName, cell, wanted]) => workbench.shown(sheetName, cell) === wanted, [
        sheet,
        address,
        text,
      ] as const);
    },
    shown: (sheet, address) =>
      page.evaluate(([sheetName, cell]) => workbench.shown(sheetName, cell), [sheet, address] as const),
    press: (button) => page.getByRole("tabpanel").getByRole("button", { name: button }).click(),
    sheetNames: () => page.evaluate(() => workbench.sheetNames()),
    saveCopy: async () => {
      const [download] = await Promise.all([page.waitForEvent("download"), saveByMenu(page)]);
      return contentOf(download);
    },
    close: () => context.close(),
  };
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
