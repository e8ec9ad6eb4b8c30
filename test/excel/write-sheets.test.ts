/** Writing sheets into an open workbook: ours, whole, and nothing else. */
import { readWorkbook } from "../../src/excel/read-workbook";
import { ownSheets, removeOwnSheets } from "../../src/excel/remove-own-sheets";
import { runInExcel } from "../../src/excel/run-in-excel";
import { writeSheets } from "../../src/excel/write-sheets";
import { a1, cellAt, type SheetGrid } from "../../src/ledger/grid";
import { lockStructure, type OpenExcel, openExcel, openExcelFile } from "./open-excel";
import { plainPlan } from "./plain-plan";

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openExcel((book) => {
    const ledger = book.addWorksheet("申报台账");
    ledger.addRow(["单位", "金额"]);
    ledger.addRow(["甲公司", 100]);
    ledger.getCell("C2").value = { formula: "B2*2", result: 200 };
  });
});

afterEach(() => excel.close());

async function names(): Promise<readonly string[]> {
  return (await readWorkbook()).map((grid) => grid.name);
}

function gridNamed(grids: readonly SheetGrid[], name: string): SheetGrid {
  const grid = grids.find((each) => each.name === name);
  if (grid === undefined) throw new Error(`no sheet ${name} among ${grids.map((each) => each.name)}`);
  return grid;
}

test("every planned cell arrives: texts as text, numbers to the fen, sums that compute", async () => {
  expect(await writeSheets([plainPlan()])).toEqual([{ kind: "award", name: "资金安排表", replaced: false }]);
  const grid = gridNamed(await readWorkbook(), "资金安排表");
  expect(grid.ownSheet).toBe(true);
  expect([1, 2, 3].map((column) => cellAt(grid, 3, column))).toEqual([
    "=1+1",
    "911101080000000017",
    152000.01,
  ]);
  expect([1, 2, 3].map((column) => cellAt(grid, 4, column))).toEqual(["-5", "00123", 0.02]);
  expect(cellAt(grid, 5, 3)).toBeCloseTo(152000.03, 6);
  expect([...grid.formulas.values()]).toEqual(["=SUM(C3:C4)"]);
  expect(grid.merges).toEqual([{ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 3 }]);
});

test("the saved file holds the page: A4 across, one page wide, title rows, footer, frozen header", async () => {
  await writeSheets([plainPlan()]);
  const sheet = (await excel.saved()).getWorksheet("资金安排表");
  expect(sheet?.pageSetup).toMatchObject({
    orientation: "landscape",
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    printTitlesRow: "2:2",
  });
  expect(sheet?.headerFooter.oddFooter).toContain("第 &P 页 共 &N 页");
  expect(sheet?.views[0]).toMatchObject({ state: "frozen", ySplit: 2 });
  expect(sheet?.getCell("A3").numFmt).toBe("@");
  expect(sheet?.getCell("A1").font).toMatchObject({ size: 20 });
});

test("generating again replaces our sheet and only ours, in its place", async () => {
  await writeSheets([plainPlan()]);
  const again = await writeSheets([plainPlan({ rows: [[{ kind: "text", text: "新" }]], merges: [] })]);
  expect(again).toEqual([{ kind: "award", name: "资金安排表", replaced: true }]);
  const grids = await readWorkbook();
  expect(grids.map((grid) => grid.name)).toEqual(["申报台账", "资金安排表"]);
  expect(cellAt(gridNamed(grids, "资金安排表"), 1, 1)).toBe("新");
});

test("a user's sheet that bears our name is never touched: ours gets a suffix", async () => {
  const own = await openExcel((book) => {
    book.addWorksheet("资金安排表").addRow(["我的手工表", 1]);
  });
  try {
    const [written] = await writeSheets([plainPlan()]);
    expect(written).toEqual({ kind: "award", name: "资金安排表 (2)", replaced: false });
    await writeSheets([plainPlan()]);
    const grids = await readWorkbook();
    expect(grids.map((grid) => grid.name)).toEqual(["资金安排表", "资金安排表 (2)"]);
    expect(cellAt(gridNamed(grids, "资金安排表"), 1, 1)).toBe("我的手工表");
  } finally {
    await own.close();
  }
});

test("a sheet of ours that the user renamed is hers: it stays", async () => {
  await writeSheets([plainPlan()]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("资金安排表").name = "第一批（留存）";
    await context.sync();
  });
  await writeSheets([plainPlan()]);
  expect(await names()).toEqual(["申报台账", "第一批（留存）", "资金安排表"]);
  expect(await runInExcel(removeOwnSheets)).toBe(1);
  expect(await names()).toEqual(["申报台账", "第一批（留存）"]);
});

test("sheets of several kinds are written together and listed", async () => {
  await writeSheets([plainPlan(), plainPlan({ kind: "notice", name: "公示名单" })]);
  expect((await runInExcel(ownSheets)).map(({ kind, name }) => [kind, name])).toEqual([
    ["award", "资金安排表"],
    ["notice", "公示名单"],
  ]);
});

describe("all or nothing", () => {
  /** Sheets with every value, formula and format: what must be as it was. */
  async function everything(): Promise<string> {
    return JSON.stringify(
      (await readWorkbook()).map((grid) => [
        grid.name,
        grid.position,
        grid.values,
        [...grid.formulas],
        [...grid.formats],
        grid.merges,
      ]),
    );
  }

  test("whichever request fails, the workbook is as it was, an earlier sheet of ours included", async () => {
    const both = [plainPlan(), plainPlan({ kind: "notice", name: "公示名单" })];
    const earlier = plainPlan({ rows: [[{ kind: "text", text: "上次" }]], merges: [] });
    await writeSheets([earlier]);
    excel.host.counters.reset();
    await writeSheets(both);
    const requests = excel.host.counters.syncs;
    // The question whether a cell is edited, protection, list and marks, two for each sheet, the swap, the deletion.
    expect(requests).toBeGreaterThanOrEqual(10);
    await runInExcel(removeOwnSheets);
    await writeSheets([earlier]);
    const before = await everything();
    for (let count = 1; count <= requests; count++) {
      excel.host.faults.failSync(count);
      await expect(writeSheets(both)).rejects.toMatchObject({ code: "unknown" });
      expect(await everything()).toBe(before);
    }
    expect(await names()).toEqual(["申报台账", "资金安排表"]);
  });

  test("a cancel in the middle leaves the workbook as it was", async () => {
    const before = await everything();
    const abort = new AbortController();
    const writing = writeSheets([plainPlan(), plainPlan({ kind: "notice", name: "公示名单" })], {
      signal: abort.signal,
      onProgress: ({ done }) => {
        if (done !== undefined && done > 0) abort.abort();
      },
    });
    await expect(writing).rejects.toMatchObject({ code: "cancelled" });
    expect(await everything()).toBe(before);
  });

  test("what an interrupted cleaning-up left behind is taken away by the next writing", async () => {
    // The third request of a writing builds; failing it and the cleaning-up leaves a half-built sheet.
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("~资金安排表");
      sheet.customProperties.add("patentFundSheetKind", "unfinished");
      sheet.customProperties.add("patentFundSheetName", "~资金安排表");
      await context.sync();
    });
    await writeSheets([plainPlan()]);
    expect(await names()).toEqual(["申报台账", "资金安排表"]);
  });

  test("a workbook whose structure is protected is left alone, and that is said", async () => {
    const locked = await openExcelFile(await lockStructure(await excel.bytes()));
    try {
      const before = await everything();
      await expect(writeSheets([plainPlan()])).rejects.toMatchObject({ code: "workbook-protected" });
      expect(await everything()).toBe(before);
    } finally {
      await locked.close();
    }
  });
});

test("a sheet of many rows is written in several requests and arrives whole", async () => {
  const rows = Array.from({ length: 8000 }, (_, row) =>
    [0, 1, 2].map((column) => ({ kind: "text" as const, text: a1(row + 1, column + 1) })),
  );
  await writeSheets([
    plainPlan({
      rows,
      merges: [],
      styles: [],
      print: { ...plainPlan().print, area: { firstRow: 1, firstColumn: 1, lastRow: 8000, lastColumn: 3 } },
    }),
  ]);
  const grid = gridNamed(await readWorkbook(), "资金安排表");
  expect(grid.values).toHaveLength(8000);
  expect([cellAt(grid, 1, 1), cellAt(grid, 6667, 2), cellAt(grid, 8000, 3)]).toEqual([
    "A1",
    "B6667",
    "C8000",
  ]);
});

test("links, row heights and styles of many rows go in requests that Excel takes, and all arrive", async () => {
  const count = 2500;
  const rows = Array.from({ length: count }, (_, row) => [
    { kind: "text" as const, text: `申报台账!A${row + 1}`, link: { sheet: "申报台账", cell: `A${row + 1}` } },
  ]);
  const numbers = rows.map((_, row) => row + 1);
  const { counters, faults } = excel.host;
  faults.payloadLimit = 3_000_000;
  counters.reset();
  await writeSheets([
    plainPlan({
      rows,
      merges: [],
      styles: numbers.map((row) => ({
        area: { firstRow: row, firstColumn: 1, lastRow: row, lastColumn: 1 },
        style: { border: true, wrap: true, size: 9, bold: true },
      })),
      rowHeights: Object.fromEntries(numbers.map((row) => [row, 18 + (row % 7)])),
      print: { ...plainPlan().print, area: { firstRow: 1, firstColumn: 1, lastRow: count, lastColumn: 1 } },
    }),
  ]);
  // All at once they would be refused.
  expect(counters.bytesIn).toBeGreaterThan(faults.payloadLimit);
  const sheet = (await excel.saved()).getWorksheet("资金安排表");
  for (const row of [1, 1000, 1001, count]) {
    expect(sheet?.getRow(row).height).toBe(18 + (row % 7));
    expect(sheet?.getCell(row, 1).font).toMatchObject({ size: 9, bold: true });
  }
  await runInExcel(async (context) => {
    const last = context.workbook.worksheets.getItem("资金安排表").getRange(`A${count}`);
    last.load("hyperlink");
    await context.sync();
    expect(last.hyperlink.documentReference).toBe(`'申报台账'!A${count}`);
  });
});
