/** The pane by keyboard alone: whatever runs, closes or goes away, the focus is never lost. */
import { PaneDriver } from "./pane-driver";
import { closeBrowser, LEDGER, openWorkbench, type WorkbenchPage } from "./workbench-page";

jest.setTimeout(240_000);
let excel: WorkbenchPage;
let pane: PaneDriver;

beforeAll(async () => {
  excel = await openWorkbench();
  pane = new PaneDriver(excel.pane);
});
afterAll(async () => {
  await excel.close();
  await closeBrowser();
});

test("the first check-up, started in the welcome, ends with the focus in the overview", async () => {
  await pane.frame.getByRole("tabpanel").getByRole("button", { name: "体检" }).press("Enter");
  await pane.settled();
  expect(
    await pane.frame.getByRole("tabpanel").evaluate((view) => view.contains(document.activeElement)),
  ).toBe(true);
});

test("after a review the focus is on the button that started it", async () => {
  await pane.button("重新审核").press("Enter");
  await pane.settled();
  expect(await pane.focused()).toBe("重新审核");
});

test("while work runs its buttons do nothing", async () => {
  const { page } = excel;
  // The cells are read again, and reading waits for the end of an edit.
  await excel.type("AN5", "1");
  await pane.frame.getByText("审核结果已过期").waitFor();
  await excel.simulate("单元格编辑中", true);
  await pane.button("重新审核").press("Enter");
  await pane.frame.getByText("有单元格正在编辑").first().waitFor();
  await pane.button("生成工作表").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Space");
  expect(await pane.focused()).toBe("生成工作表");
  expect(await pane.frame.getByRole("dialog").count()).toBe(0);
  await pane.button("取消").press("Enter");
  await pane.says("已取消，工作簿未作改动。");
  expect(await pane.focused()).toBe("重新审核");
  await excel.simulate("单元格编辑中", false);
});

test("the cancel button hands the focus on when the work ends by itself", async () => {
  const { page } = excel;
  const menu = page.locator(".title-bar button");
  await menu.click();
  const editing = page.getByRole("checkbox", { name: "单元格编辑中" });
  await editing.check();
  await pane.button("重新审核").press("Enter");
  await pane.frame.getByText("有单元格正在编辑").first().waitFor();
  await pane.button("取消").focus();
  // Not by the mouse, which would take the focus out of the pane.
  await editing.dispatchEvent("click");
  await pane.settled();
  expect(await pane.focused()).toBe("重新审核");
  await menu.click();
});

test.each(["资金安排表", "核查结果"])("after %s was made the focus is on 生成工作表", async (name) => {
  await pane.button("生成工作表").press("Enter");
  const dialog = pane.frame.getByRole("dialog");
  await dialog.getByRole("combobox", { name: "哪一张" }).selectOption({ label: name });
  await dialog.getByRole("button", { name: "生成", exact: true }).press("Enter");
  await pane.says(new RegExp(`“${name}”`));
  expect(await pane.focused()).toBe("生成工作表");
});

test("a preview that is left keeps the place", async () => {
  await pane.button("生成工作表").press("Enter");
  await pane.frame.getByRole("dialog").getByRole("combobox", { name: "哪一张" }).press("Escape");
  await pane.frame.getByRole("dialog").waitFor({ state: "detached" });
  await pane.frame.locator(":focus").waitFor();
  expect(await pane.focused()).toBe("生成工作表");
});

test("a message that is dismissed, a decision that is saved and one that is given up keep the place", async () => {
  const { page } = excel;
  await pane.button("关闭提示").press("Enter");
  expect(await pane.focused()).toBe("重新审核");

  await pane.openClaim(String(await excel.shown(LEDGER, "C21")), 21);
  const check = pane.frame.getByRole("listitem").filter({ hasText: "注册在本市" });
  const keepsThePlace = () => check.evaluate((row) => row.contains(document.activeElement));
  await check.getByRole("button", { name: /^判定不通过：/ }).press("Enter");
  await check.getByRole("button", { name: "取消" }).press("Enter");
  expect(await pane.focused()).toBe("判定不通过：注册在本市");

  await check.getByRole("button", { name: /^判定不通过：/ }).press("Enter");
  await page.keyboard.type("已迁出本市");
  await pane.frame.getByRole("textbox", { name: "审核人" }).fill("张三");
  await page.keyboard.press("Enter");
  await pane.frame.getByText("人工判定不通过（张三").waitFor();
  await pane.settled();
  expect(await keepsThePlace()).toBe(true);
});
