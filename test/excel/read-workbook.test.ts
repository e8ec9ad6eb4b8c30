/** Reading the open workbook through the real office.js client. */
import type ExcelJS from "exceljs";
import { readWorkbook } from "../../src/excel/read-workbook";
import type { Progress } from "../../src/excel/session";
import { cellAt, cellKey, type SheetGrid } from "../../src/ledger/grid";
import { type OpenExcel, openExcel } from "./open-excel";

let excel: OpenExcel;
afterEach(() => excel.close());

async function readOne(build: (sheet: ExcelJS.Worksheet) => void): Promise<SheetGrid> {
  excel = await openExcel((book) => build(book.addWorksheet("台账")));
  const [grid] = await readWorkbook();
  if (grid === undefined) throw new Error("nothing was read");
  return grid;
}

describe("cells", () => {
  test("numbers, texts, truth values, dates as serials, blanks as null, errors as their text", async () => {
    const grid = await readOne((sheet) => {
      sheet.getCell("B2").value = 0.35;
      sheet.getCell("C2").value = "专利";
      sheet.getCell("D2").value = true;
      sheet.getCell("E2").value = new Date(Date.UTC(2023, 4, 8));
      sheet.getCell("E2").numFmt = "yyyy-mm-dd";
      sheet.getCell("G2").value = { error: "#REF!" };
    });
    expect([1, 2, 3, 4, 5, 6, 7].map((column) => cellAt(grid, 2, column))).toEqual([
      null,
      0.35,
      "专利",
      true,
      45054,
      null,
      "#REF!",
    ]);
    expect(grid.formats.get(cellKey(2, 5))).toBe("yyyy-mm-dd");
    expect(cellAt(grid, 1, 1)).toBeNull();
  });

  test("a formula is kept with its result; a text that looks like one is no formula", async () => {
    const grid = await readOne((sheet) => {
      sheet.getCell("A1").value = 2;
      sheet.getCell("B1").value = { formula: "A1*3", result: 6 };
      sheet.getCell("C1").value = "=A1*3";
      sheet.getCell("C1").numFmt = "@";
    });
    expect(cellAt(grid, 1, 2)).toBe(6);
    expect([...grid.formulas]).toEqual([[cellKey(1, 2), "=A1*3"]]);
    expect(cellAt(grid, 1, 3)).toBe("=A1*3");
  });
});

describe("what surrounds the cells", () => {
  test("merges, tables, comments, hidden rows and columns, strikethrough", async () => {
    const grid = await readOne((sheet) => {
      sheet.getCell("B1").value = "合并的标题";
      sheet.mergeCells("B1:D1");
      sheet.addTable({
        name: "历年拨付表",
        ref: "B3",
        columns: [{ name: "单位" }, { name: "金额" }],
        rows: [
          ["甲", 1],
          ["乙", 2],
        ],
      });
      sheet.getCell("B4").note = "已退款";
      sheet.getRow(5).hidden = true;
      sheet.getColumn("C").hidden = true;
      sheet.getCell("B5").font = { strike: true };
    });
    expect(grid.merges).toEqual([{ firstRow: 1, firstColumn: 2, lastRow: 1, lastColumn: 4 }]);
    expect(grid.tables).toEqual([
      {
        name: "历年拨付表",
        area: { firstRow: 3, firstColumn: 2, lastRow: 5, lastColumn: 3 },
        hasTotals: false,
      },
    ]);
    expect([...grid.comments]).toEqual([[cellKey(4, 2), "已退款"]]);
    expect([...grid.hiddenRows]).toEqual([5]);
    expect([...grid.hiddenColumns]).toEqual([3]);
    expect([...grid.struckCells]).toEqual([cellKey(5, 2)]);
  });

  test("sheets in tab order with their visibility and protection, empty ones too", async () => {
    excel = await openExcel((book) => {
      book.addWorksheet("空");
      const hidden = book.addWorksheet("作废", { state: "hidden" });
      hidden.getCell("A1").value = 1;
      book.addWorksheet("深藏", { state: "veryHidden" }).getCell("A1").value = 1;
      const closed = book.addWorksheet("顺义区");
      closed.getCell("A1").value = 1;
      void closed.protect("", {});
    });
    const grids = await readWorkbook();
    expect(
      grids.map(({ name, position, visibility, isProtected }) => [name, position, visibility, isProtected]),
    ).toEqual([
      ["空", 0, "visible", false],
      ["作废", 1, "hidden", false],
      ["深藏", 2, "very-hidden", false],
      ["顺义区", 3, "visible", true],
    ]);
    expect(grids[0]?.values).toEqual([]);
  });
});

describe("what it costs", () => {
  function large(book: ExcelJS.Workbook): void {
    for (const [name, rows] of [
      ["甲", 2100],
      ["乙", 300],
    ] as const) {
      const sheet = book.addWorksheet(name);
      for (let row = 1; row <= rows; row++)
        sheet.addRow(Array.from({ length: 20 }, (_, column) => `第${row}行第${column}列`));
    }
    book.addWorksheet("小").addRow([1]);
  }

  test("not more than 3 syncs + 2 per sheet + one per block", async () => {
    excel = await openExcel(large);
    excel.host.counters.reset();
    await readWorkbook();
    const sheets = 3;
    // 42,000 cells of 甲 are two blocks, 乙 and 小 one each.
    const blocks = 4;
    expect(excel.host.counters.syncs).toBeLessThanOrEqual(3 + 2 * sheets + blocks);
    expect(excel.host.counters.largestResponse).toBeLessThan(5 * 1024 * 1024);
  });

  test("where Excel refuses a block as too large, halves of it are read, and nothing is lost", async () => {
    excel = await openExcel(large);
    const whole = await readWorkbook();
    excel.host.faults.payloadLimit = 400_000;
    const halved = await readWorkbook();
    expect(halved.map(({ values }) => values)).toEqual(whole.map(({ values }) => values));
  });

  test("a limit that not even one row meets is told as what it is", async () => {
    excel = await openExcel((book) => {
      book.addWorksheet("长").addRow(["长".repeat(20_000)]);
    });
    excel.host.faults.payloadLimit = 30_000;
    await expect(readWorkbook()).rejects.toMatchObject({ code: "payload-too-large" });
  });
});

describe("while the user types into a cell", () => {
  test("reading waits, says so, and goes on by itself", async () => {
    excel = await openExcel((book) => {
      book.addWorksheet("台账").addRow(["甲"]);
    });
    excel.host.faults.startCellEdit();
    const steps: Progress["step"][] = [];
    const reading = readWorkbook({
      onProgress: ({ step }) => {
        steps.push(step);
        // The user presses Enter once she has read that we wait.
        if (step === "waiting-for-cell-edit") excel.host.faults.endCellEdit();
      },
    });
    await expect(reading).resolves.toHaveLength(1);
    expect(steps[0]).toBe("waiting-for-cell-edit");
    expect(steps).toContain("reading");
  });

  test("nothing is said of waiting where nobody types", async () => {
    excel = await openExcel((book) => {
      book.addWorksheet("台账").addRow(["甲"]);
    });
    const steps: Progress["step"][] = [];
    await readWorkbook({ onProgress: ({ step }) => steps.push(step) });
    expect(steps).not.toContain("waiting-for-cell-edit");
  });
});

test("a cancel between two requests stops the reading", async () => {
  excel = await openExcel((book) => {
    book.addWorksheet("台账").addRow(["甲"]);
  });
  const abort = new AbortController();
  const reading = readWorkbook({ signal: abort.signal, onProgress: () => abort.abort() });
  await expect(reading).rejects.toMatchObject({ code: "cancelled" });
});
