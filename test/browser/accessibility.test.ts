/** axe in the pane as a browser lays it out: every view in both languages and themes, contrast included. */
import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { closeBrowser, openWorkbench, type WorkbenchPage } from "./workbench-page";

jest.setTimeout(240_000);
let excel: WorkbenchPage;
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

beforeAll(async () => {
  excel = await openWorkbench();
});
afterAll(async () => {
  await excel.close();
  await closeBrowser();
});

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

function addinPage(): Frame {
  const frame = excel.page.frames().find((one) => one.url().includes("/addin/taskpane.html"));
  if (frame === undefined) throw new Error("the pane has no frame");
  return frame;
}

/** Rule and element of each violation in the pane. */
async function violations(): Promise<readonly string[]> {
  const found = await addinPage().evaluate(async () => {
    // What is still fading in has the contrast of nothing yet.
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
    const axe = Reflect.get(window, "axe") as { run(context: object): Promise<AxeResult> };
    // Fluent's focus sentinels hand the focus on at once and are hidden from readers on purpose.
    return axe.run({ include: [["html"]], exclude: [["[data-tabster-dummy]"]] });
  });
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

test.each([
  ["简体中文", "浅色"],
  ["简体中文", "深色"],
  ["English", "Dark"],
  ["English", "Light"],
])("in %s and %s no view has violations", async (language, theme) => {
  await excel.choose(language);
  await excel.choose(theme);
  // Not as a script of the page: its content security policy lets none in.
  await addinPage().evaluate(AXE);
  const { pane } = excel;
  const found: string[] = [];
  const look = async (where: string) => {
    found.push(...(await violations()).map((text) => `${where}: ${text}`));
  };
  await look("first open");
  await pane.locator("header").getByRole("button").first().click();
  // The second button makes sheets and wants a review.
  const ready = pane.locator('header button:enabled:not([aria-disabled="true"])');
  await ready.nth(1).waitFor();
  const tabs = pane.getByRole("tab");
  for (let index = 0; index < (await tabs.count()); index += 1) {
    const tab = tabs.nth(index);
    await tab.click();
    // The code of a view is fetched when it is first shown.
    await pane.getByText(/^(正在打开|Opening)…$/).waitFor({ state: "detached" });
    await look((await tab.textContent()) ?? "");
  }
  await tabs.nth(2).click();
  await pane.getByRole("listbox").getByRole("option").first().click();
  await pane.getByRole("heading", { level: 2 }).first().waitFor();
  await look("a claim");
  await ready.nth(1).click();
  await pane.getByRole("dialog").waitFor();
  await look("the preview of a sheet");
  expect(found).toEqual([]);
});
