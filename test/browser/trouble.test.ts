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

test("a review that is cancelled leaves the last one", async () => {
  await pane.openClaim(String(await excel.shown(LEDGER, "C21")), 21);
  const before = await pane.award();
  await excel.type("J21", "1000000");
  await pane.frame.getByText("审核结果已过期").waitFor();
  await excel.simulate("单元格编辑中", true);
  await pane.frame.locator("header").getByRole("button", { name: "重新审核" }).click();
  await pane.button("取消").click();
  await pane.says("已取消，工作簿未作改动。");
  await excel.simulate("单元格编辑中", false);
  await pane.frame.getByText("审核结果已过期").waitFor();
  // Typing moved on to the next row, and the pane with it.
  await pane.openClaim(String(await excel.shown(LEDGER, "C21")), 21);
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

test("the check-up of a long ledger is cancelled in the middle, and can be run again", async () => {
  await excel.openBook("长台账.xlsx", await longLedger(20_000));
  await excel.status(/已打开 长台账\.xlsx/);
  const header = pane.frame.locator("header");
  await header.getByRole("button", { name: "体检" }).click();
  await header.getByRole("progressbar").waitFor();
  await pane.button("取消").click();
  await pane.says("已取消，工作簿未作改动。");
  await pane.frame.getByRole("heading", { name: "专利转化专项资金审核", level: 1 }).waitFor();
  await pane.review();
});

/** Article 10 claims, one firm and one contract per row. */
async function longLedger(rows: number): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("申报台账");
  sheet.addRow(["专利转化专项资金2023年度申报台账"]);
  sheet.addRow(["序号", "支持方向", "申报单位", "合同编号", "实付专利技术交易金额（元）", "付款日期"]);
  for (let row = 1; row <= rows; row += 1)
    sheet.addRow([
      row,
      "第十条 获取专利技术",
      `北京示例${row}号科技有限公司`,
      `HT-2023-${row}`,
      1000 * (row % 977),
      "2023-05-10",
    ]);
  return Buffer.from(await book.xlsx.writeBuffer());
}
