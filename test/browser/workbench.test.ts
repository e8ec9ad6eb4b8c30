/** The whole way in a browser: the real office.js client, the add-in as built, the grid, and a saved file. */
import ExcelJS from "exceljs";
import { closeBrowser, openWorkbench, type WorkbenchPage } from "./workbench-page";

let excel: WorkbenchPage;

// One page for all: each test uses cells or sheets of its own, and the last ones open other workbooks.
beforeAll(async () => {
  excel = await openWorkbench();
}, 240_000);
afterAll(async () => {
  await excel.close();
  await closeBrowser();
});

const LEDGER = "申报台账";

async function readBook(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  // ExcelJS declares a Buffer of its own making that is an ArrayBuffer underneath.
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  return book;
}

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

test("资金安排表 makes the award sheet; the saved copy has it, and the ledger as it was", async () => {
  await excel.press("资金安排表");
  await excel.status(/已完成：资金安排表/);
  expect(await excel.sheetNames()).toContain("资金安排表");

  const book = await readBook(await excel.saveCopy());
  const award = book.getWorksheet("资金安排表");
  expect(award?.getCell("A1").text).toContain("资金安排表");
  expect(award?.pageSetup).toMatchObject({ orientation: "landscape", paperSize: 9 });
  const original = new ExcelJS.Workbook();
  await original.xlsx.readFile("assets/sample-ledger.xlsx");
  const cellsOf = (from: ExcelJS.Workbook) =>
    Array.from({ length: original.getWorksheet(LEDGER)?.rowCount ?? 0 }, (_none, row) =>
      Array.from({ length: 38 }, (_nothing, column) =>
        JSON.stringify(from.getWorksheet(LEDGER)?.getCell(row + 1, column + 1).value),
      ),
    );
  expect(cellsOf(book)).toEqual(cellsOf(original));
  expect(book.getWorksheet(LEDGER)?.getCell("AR5").formula).toMatch(/^_xldudf_TRANSFER_SUBSIDY\(/);
});

test("the ribbon is the manifest's, and the pane is the add-in's own page", async () => {
  const { page } = excel;
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
  await page.frameLocator("iframe").locator("#root > *").first().waitFor();
});

test("核查此行 stands in the menu of a cell", async () => {
  await excel.page
    .locator(".univer-box canvas")
    .first()
    .click({ button: "right", position: { x: 300, y: 300 } });
  await excel.page.getByText("核查此行").waitFor();
});

test("another workbook opens by the dialog; a file that is none is refused in one line", async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("另一本").getCell("A1").value = "从磁盘打开";
  const bytes = Buffer.from(await book.xlsx.writeBuffer());
  const open = async (name: string, buffer: Buffer) => {
    await excel.page.getByRole("button", { name: "文件" }).click();
    await excel.page
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  };
  await open("另一本.xlsx", bytes);
  await excel.status(/已打开 另一本\.xlsx/);
  expect(await excel.sheetNames()).toEqual(["另一本"]);
  await excel.shows("另一本", "A1", "从磁盘打开");

  await open("坏的.xlsx", Buffer.from("no workbook"));
  await excel.status(/无法打开 坏的\.xlsx/);
  expect(await excel.sheetNames()).toEqual(["另一本"]);
});
