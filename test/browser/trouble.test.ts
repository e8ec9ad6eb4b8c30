/** What goes wrong at a desk: work that is broken off, a protected sheet, a cell being edited, a wrong workbook. */
import ExcelJS from "exceljs";
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

test("while a cell is being edited the review waits, says so, can be cancelled, and goes on by itself", async () => {
  const { frame } = pane;
  await excel.simulate("单元格编辑中", true);
  await frame.locator("header").getByRole("button", { name: "体检" }).click();
  await frame.getByText("有单元格正在编辑").first().waitFor();
  await pane.button("取消").click();
  await pane.says("已取消，工作簿未作改动。");

  await frame.locator("header").getByRole("button", { name: "体检" }).click();
  await frame.getByText("有单元格正在编辑").first().waitFor();
  await excel.simulate("单元格编辑中", false);
  await pane.settled();
});

test("a review that is cancelled in the middle leaves the last one", async () => {
  await pane.openClaim(String(await excel.shown(LEDGER, "C21")), 21);
  const before = await pane.award();
  await excel.simulate("单元格编辑中", true);
  await pane.frame.locator("header").getByRole("button", { name: "重新审核" }).click();
  await pane.button("取消").click();
  await excel.simulate("单元格编辑中", false);
  await pane.settled();
  expect(await pane.award()).toBe(before);
});

test("on a protected sheet marks are refused with what to do, and the sheet stays as it was", async () => {
  await excel.simulate("保护当前工作表", true);
  await excel.run("查重");
  await pane.says(/保护/);
  await excel.simulate("保护当前工作表", false);
  await excel.run("查重");
  await pane.says(/查重完成/);
});

test("a workbook without a ledger is told in the pane; the ribbon stays usable", async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("便签").getCell("A1").value = "周五开会";
  await excel.openBook("便签.xlsx", Buffer.from(await book.xlsx.writeBuffer()));
  await excel.status(/已打开 便签\.xlsx/);
  await excel.run("资金安排表");
  await pane.says(/没有找到申报台账/);
  expect(await excel.sheetNames()).toEqual(["便签"]);
});
