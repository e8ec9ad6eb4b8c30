/**
 * The pane in Chromium over the workbench: when it first shows something useful, and what holds the main thread
 * while 20,000 claims are read, reviewed, shown and put on an award sheet. A report, never a timed test.
 *
 * In the workbench the spreadsheet and its host run in the same thread as the pane, which in Excel they do not:
 * long frames are told apart by the script that took the time, the add-in's own or the workbench's.
 */
import ExcelJS from "exceljs";
import type { Frame, Page } from "playwright-core";
import { launchBrowser } from "../../src/workbench/build/browser";
import { buildWorkbench } from "../../src/workbench/build/workbench-folders";
import { addressOf, serveWorkbench } from "../../src/workbench/build/workbench-server";
import { wideLedger } from "./ledger";

const CLAIMS = Number(process.env.BENCH_CLAIMS ?? 20_000);
const LONG = 100;
const PATIENCE = 120_000;

/**
 * Runs in every frame before anything else: notes when the check-up button is there, every long task of the thread,
 * and every long script. Tasks are all there is; scripts say whose they were.
 */
const WATCH = `
  window.longScripts = [];
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (entry.duration > ${LONG}) window.longTasks.push({ by: entry.name, at: Math.round(entry.startTime), for: Math.round(entry.duration) });
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      for (const script of entry.scripts)
        if (script.duration > ${LONG})
          window.longScripts.push({
            at: Math.round(script.startTime),
            for: Math.round(script.duration),
            by: script.invoker + " " + script.sourceURL.split("/").slice(-2).join("/") + " " + script.sourceFunctionName,
          });
  }).observe({ type: "long-animation-frame", buffered: true });
  const look = () => {
    if (window.usefulAt === undefined && document.querySelector("#pane-view button")) window.usefulAt = performance.now();
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
`;

interface LongScript {
  readonly at: number;
  readonly for: number;
  readonly by: string;
}

async function ledgerFile(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("申报台账");
  for (const row of wideLedger(CLAIMS).values) sheet.addRow([...row]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

function paneOf(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().includes("taskpane"));
  if (frame === undefined) throw new Error("the workbench shows no pane");
  return frame;
}

interface LongTask {
  /** "self": the pane's own; the others are of the workbench's page, or could not be told. */
  readonly by: string;
  readonly at: number;
  readonly for: number;
}

/** Long tasks of the pane's thread since the last time, and the scripts in them as far as the browser tells. */
async function report(page: Page, what: string): Promise<void> {
  const tasks: LongTask[] = [];
  const scripts = new Map<string, LongScript>();
  for (const frame of [page.mainFrame(), paneOf(page)]) {
    const own = await frame.evaluate<LongTask[]>("window.longTasks.splice(0)");
    if (frame !== page.mainFrame()) tasks.push(...own);
    for (const script of await frame.evaluate<LongScript[]>("window.longScripts.splice(0)"))
      scripts.set(`${script.by} ${script.at} ${script.for}`, script);
  }
  const longest = (some: readonly { readonly for: number }[]): number =>
    Math.max(0, ...some.map((one) => one.for));
  const self = tasks.filter(({ by }) => by === "self");
  console.log(
    `${what}: long tasks ${tasks.length} (longest ${longest(tasks)} ms), of the pane ${self.length} (longest ${longest(self)} ms)`,
  );
  for (const task of self) console.log(`  task of the pane at ${task.at} ms for ${task.for} ms`);
  for (const script of scripts.values())
    console.log(`  at ${script.at} ms for ${script.for} ms: ${script.by}`);
}

async function measure(page: Page, address: string): Promise<void> {
  await page.addInitScript(WATCH);
  await page.goto(address);
  await page
    .locator(".status-bar")
    .filter({ hasText: /已打开/ })
    .waitFor();
  await page.frameLocator("iframe").getByRole("tablist").waitFor();
  const first = paneOf(page);
  const paint = await first.evaluate<number>(
    "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1",
  );
  const useful = await first.evaluate<number>("window.usefulAt ?? -1");
  console.log(
    `first paint of the pane: ${Math.round(paint)} ms; check-up button there: ${Math.round(useful)} ms`,
  );

  await first.evaluate("window.leaving = true; location.reload()");
  await page.waitForFunction(
    "(({ contentWindow: pane }) => pane.leaving === undefined && pane.usefulAt !== undefined)(document.querySelector('iframe'))",
  );
  const again = await paneOf(page).evaluate<number>("window.usefulAt ?? -1");
  console.log(`the same with the workbench at rest: ${Math.round(again)} ms`);

  const buffer = await ledgerFile();
  await page.getByRole("button", { name: "文件" }).click();
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "long.xlsx", mimeType: "application/octet-stream", buffer });
  await page.waitForFunction(`workbench.sheetNames().join() === "申报台账"`);
  await page.frameLocator("iframe").getByRole("tablist").waitFor();
  const pane = page.frameLocator("iframe");
  await report(page, "opening the pane");

  const start = Date.now();
  await pane.getByRole("button", { name: "体检", exact: true }).first().click();
  await pane.getByRole("heading", { name: "测算结果" }).waitFor();
  console.log(`check-up of ${CLAIMS} claims: ${((Date.now() - start) / 1000).toFixed(1)} s`);
  await report(page, "reading, reviewing, showing");
  for (const view of ["明细", "待核", "查重"]) {
    await pane.getByRole("tab", { name: view, exact: true }).click();
    await pane.getByRole("list").or(pane.getByRole("listbox")).or(pane.getByText(/^没有/)).first().waitFor();
    await report(page, view);
  }

  await pane.getByRole("tab", { name: "明细", exact: true }).click();
  const options = pane.getByRole("listbox", { name: "明细" }).getByRole("option");
  for (const sort of ["applicant", "award", "status", "order"]) {
    await pane.getByRole("combobox", { name: "排序" }).selectOption(sort);
    await options.first().waitFor();
  }
  await report(page, "sorting the claims");
  await pane.getByRole("searchbox").pressSequentially("科技有限");
  await pane.getByText(new RegExp(`^(?!${CLAIMS}／).*／${CLAIMS} 笔$`)).waitFor();
  await report(page, "searching the claims");
  await options.first().click();
  await pane.getByRole("heading", { name: "为什么是这个结果" }).waitFor();
  await report(page, "opening a claim");

  await pane.getByRole("tab", { name: "概览", exact: true }).click();
  await pane.getByRole("button", { name: "生成工作表" }).click();
  const dialog = pane.getByRole("dialog");
  const pressed = Date.now();
  await dialog.getByRole("button", { name: "生成", exact: true }).click();
  await pane.getByText(/^已(生成|更新)“/).waitFor();
  console.log(`award sheet of ${CLAIMS} claims: ${((Date.now() - pressed) / 1000).toFixed(1)} s`);
  await report(page, "making the award sheet");
}

async function main(): Promise<void> {
  const server = await serveWorkbench(await buildWorkbench(), 0);
  const browser = await launchBrowser();
  try {
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    page.setDefaultTimeout(PATIENCE);
    await measure(page, addressOf(server));
  } finally {
    await browser.close();
    server.close();
  }
}

void main();
