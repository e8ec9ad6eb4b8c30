/** The whole way in a browser: the real office.js client, the add-in as built, the grid, and a saved file. */
import ExcelJS from "exceljs";
import {
  cellsOf,
  closeBrowser,
  LEDGER,
  openWorkbench,
  readBook,
  sampleCells,
  type WorkbenchPage,
} from "./workbench-page";

jest.setTimeout(240_000);
let excel: WorkbenchPage;

// One page for all: each test uses cells or sheets of its own, and the last one opens other workbooks.
beforeAll(async () => {
  excel = await openWorkbench();
});
afterAll(async () => {
  await excel.close();
  await closeBrowser();
});

test("a formula of the add-in calculates as it is typed, and again when its input changes", async () => {
  await excel.type("AO5", "=TRANSFER_SUBSIDY(AN5,0)");
  await excel.type("AN5", "3000000");
  await excel.shows(LEDGER, "AO5", 1_000_000);
  await excel.type("AN5", "1000000");
  await excel.shows(LEDGER, "AO5", 400_000);
});

test("a formula over a range fills the column", async () => {
  await excel.type("AQ5", "1000000");
  await excel.type("AQ6", "0.04");
  await excel.type("AR5", "=TRANSFER_SUBSIDY(AQ5:AQ6)");
  await excel.shows(LEDGER, "AR5", 400_000);
  await excel.shows(LEDGER, "AR6", 0.01);
});

test("a negative amount is refused", async () => {
  await excel.type("AT5", "=TRANSFER_SUBSIDY(-1,0)");
  await excel.shows(LEDGER, "AT5", "#VALUE!");
});

test("资金安排表 makes the award sheet; the saved copy has it, and every sheet as it was", async () => {
  await excel.run("资金安排表");
  expect(await excel.sheetNames()).toContain("资金安排表");

  const book = await readBook(await excel.saveCopy());
  const award = book.getWorksheet("资金安排表");
  expect(award?.getCell("A1").text).toContain("资金安排表");
  expect(award?.pageSetup).toMatchObject({ orientation: "landscape", paperSize: 9 });
  const original = await sampleCells();
  for (const [sheet, cells] of original)
    expect(cellsOf(book, sheet, cells.length, cells[0]?.length ?? 0)).toEqual(cells);
  expect(book.getWorksheet(LEDGER)?.getCell("AR5").formula).toMatch(/^_xldudf_TRANSFER_SUBSIDY\(/);
});

test("the ribbon is the manifest's, and the pane is the add-in's own page", async () => {
  const { page, pane } = excel;
  await page.getByRole("tab", { name: "专利转化资金" }).waitFor();
  const labels = await page.getByRole("tabpanel").getByRole("button").allInnerTexts();
  expect(labels).toEqual([
    "体检",
    "资格审核",
    "查重",
    "资金安排表",
    "公示名单",
    "拨付明细表",
    "核查结果",
    "清除标记",
    "打开面板",
    "帮助",
  ]);
  await pane.getByRole("tablist").waitFor();
});

test("核查此行 stands in the menu of a cell and opens the claim of its row", async () => {
  const { page, pane } = excel;
  await page.getByText(LEDGER, { exact: true }).click();
  await page
    .locator('canvas[id^="univer-sheet-main-canvas"]')
    .first()
    .click({ button: "right", position: { x: 300, y: 300 } });
  await page.getByText("核查此行").click();
  await excel.status(/核查此行：命令已结束/);
  const row = Number(/\d+/.exec(await page.locator(".univer-box input").first().inputValue())?.[0]);
  const applicant = await excel.shown(LEDGER, `C${row}`);
  await pane
    .getByRole("heading", { name: String(applicant) })
    .first()
    .waitFor();
});

test("another workbook opens by the dialog; a file that is none is refused in one line", async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("另一本").getCell("A1").value = "从磁盘打开";
  await excel.openBook("另一本.xlsx", Buffer.from(await book.xlsx.writeBuffer()));
  await excel.status(/已打开 另一本\.xlsx/);
  expect(await excel.sheetNames()).toEqual(["另一本"]);
  await excel.shows("另一本", "A1", "从磁盘打开");

  await excel.openBook("坏的.xlsx", Buffer.from("no workbook"));
  await excel.status(/无法打开 坏的\.xlsx/);
  expect(await excel.sheetNames()).toEqual(["另一本"]);
});
