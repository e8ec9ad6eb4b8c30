/** Marks that leave no trace, settings that travel with the file, going to cells, hearing of edits. */
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { createOfficeSession } from "../../src/excel/office-session";
import type { CellMark } from "../../src/excel/session";
import { cellKey } from "../../src/ledger/grid";
import type { ReviewSettings } from "../../src/review/review";
import { EMPTY_SETTINGS } from "../../src/review/settings";
import { type OpenExcel, openExcel, openExcelFile } from "./open-excel";
import { plainPlan } from "./plain-plan";

let excel: OpenExcel;
let original: Uint8Array;
const session = () => createOfficeSession();

beforeEach(async () => {
  excel = await openExcel((book) => {
    const sheet = book.addWorksheet("申报台账");
    sheet.addRow(["单位", "专利号"]);
    sheet.addRow(["甲", "ZL202019800001.7"]);
    sheet.addRow(["乙", "ZL202019800001.7"]);
    sheet.getCell("A2").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFFF00" } };
    sheet.getCell("B2").note = "张三：已核";
    sheet.addConditionalFormatting({
      ref: "A1:B3",
      rules: [{ type: "expression", priority: 1, formulae: ['$A1="甲"'], style: { font: { bold: true } } }],
    });
    book.addWorksheet("隐藏", { state: "hidden" }).getCell("A1").value = 1;
    const closed = book.addWorksheet("顺义区");
    closed.getCell("A1").value = 1;
    void closed.protect("", {});
  });
  original = await excel.bytes();
});
afterEach(() => excel.close());

const mark = (row: number, column: number, text = "同一专利"): CellMark => ({
  cell: { sheet: "申报台账", row, column },
  tier: "red",
  text,
});

/** What the file holds of formats and notes. */
async function formatsAndNotes() {
  const sheet = (await excel.saved()).getWorksheet("申报台账");
  if (sheet === undefined) throw new Error("the ledger is gone");
  const notes = ["A2", "B2", "B3"].map((address) => {
    const { note } = sheet.getCell(address);
    return typeof note === "object" ? note.texts?.map(({ text }) => text).join("") : note;
  });
  const formats: unknown = Reflect.get(sheet, "conditionalFormattings");
  return { notes, formats, fill: sheet.getCell("A2").fill };
}

describe("marks", () => {
  test("set and cleared, they leave the user's fills, notes and formats as they were", async () => {
    const before = await formatsAndNotes();
    await excel.close();
    excel = await openExcelFile(original);
    expect(await session().mark([mark(2, 1), mark(2, 2), mark(3, 2)])).toBe(3);
    const [ledger] = await session().readGrids();
    expect([...(ledger?.comments.values() ?? [])]).toEqual([
      "【专项资金核查】\n同一专利",
      "张三：已核",
      "【专项资金核查】\n同一专利",
    ]);
    // Three formats, and two notes: the cell with the user's note gets the colour alone.
    expect(await session().clearMarks()).toBe(5);
    expect(await formatsAndNotes()).toEqual(before);
  });

  test("marks are known again after the file was saved and opened elsewhere", async () => {
    await session().mark([mark(3, 2)]);
    const elsewhere = await openExcelFile(await excel.bytes());
    try {
      expect(await session().clearMarks()).toBe(2);
      expect(await session().clearMarks()).toBe(0);
    } finally {
      await elsewhere.close();
    }
  });

  test("two marks on one cell become one with both texts", async () => {
    expect(await session().mark([mark(3, 2, "同一专利"), mark(3, 2, "同一合同")])).toBe(1);
    expect((await formatsAndNotes()).notes[2]).toBe("【专项资金核查】\n同一专利\n同一合同");
  });

  test("a protected sheet is named before anything is marked", async () => {
    const closed = { ...mark(1, 1), cell: { sheet: "顺义区", row: 1, column: 1 } };
    await expect(session().mark([mark(3, 2), closed])).rejects.toMatchObject({
      code: "sheet-protected",
      values: { detail: "顺义区" },
    });
    expect(await session().clearMarks()).toBe(0);
  });

  test("marks for a sheet that is gone are left out", async () => {
    expect(await session().mark([{ ...mark(1, 1), cell: { sheet: "没有", row: 1, column: 1 } }])).toBe(0);
  });
});

test("marks of a long ledger go in requests that Excel takes; it can be read with them, and they go again", async () => {
  const before = await formatsAndNotes();
  const { counters, faults } = excel.host;
  faults.payloadLimit = 2_000_000;
  counters.reset();
  const marks = Array.from({ length: 3500 }, (_, index) => mark(index + 4, 2, `第${index + 1}处`));
  expect(await session().mark(marks)).toBe(3500);
  expect(counters.bytesIn).toBeGreaterThan(faults.payloadLimit);
  counters.reset();
  const [ledger] = await session().readGrids();
  expect(counters.bytesIn).toBeGreaterThan(faults.payloadLimit);
  expect(ledger?.comments.size).toBe(3501);
  expect(ledger?.comments.get(cellKey(3503, 2))).toBe("【专项资金核查】\n第3500处");
  expect(await session().clearMarks()).toBe(7000);
  expect(await formatsAndNotes()).toEqual(before);
});

describe("settings in the file", () => {
  const settings: ReviewSettings = {
    ...EMPTY_SETTINGS,
    officer: '李明 <处长> & "副"',
    ticks: [
      {
        claimKey: "k1",
        check: "of-scale",
        outcome: "pass",
        reason: "会议纪要",
        by: "李明",
        at: "2023-09-01T08:00:00Z",
      },
    ],
  };

  test("a workbook without any has the empty ones", async () => {
    expect(await session().loadSettings()).toEqual({ settings: EMPTY_SETTINGS, problems: [] });
  });

  test("saved settings are read again on another machine", async () => {
    await session().saveSettings(settings);
    await session().saveSettings({ ...settings, officer: "王芳" });
    const elsewhere = await openExcelFile(await excel.bytes());
    try {
      expect(await session().loadSettings()).toEqual({
        settings: { ...settings, officer: "王芳" },
        problems: [],
      });
    } finally {
      await elsewhere.close();
    }
  });

  test("a broken part is named, the others are read; saving sets it aside and keeps what a later version wrote", async () => {
    await session().saveSettings(settings);
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace("urn:beijing:patent-fund:review-settings");
      parts.load("items/id");
      await context.sync();
      const [part] = parts.items;
      const xml = part?.getXml();
      await context.sync();
      part?.setXml(
        (xml?.value ?? "")
          .replace(/<part name="ticks">[^<]*/, '<part name="ticks">[{')
          .replace("</settings>", '<part name="fromTheFuture">{"a":1}</part></settings>'),
      );
      await context.sync();
    });
    const loaded = await session().loadSettings();
    expect(loaded.problems).toEqual([{ code: "settings-part-broken", part: "ticks" }]);
    expect(loaded.settings).toEqual({ ...settings, ticks: [] });
    await session().saveSettings(loaded.settings);
    expect((await session().loadSettings()).problems).toEqual([]);
    const all = await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.load("items/id");
      await context.sync();
      const texts = parts.items.map((part) => part.getXml());
      await context.sync();
      return texts.map(({ value }) => value).join("\n");
    });
    expect(all).toContain("fromTheFuture");
    expect(all).toMatch(/<set-aside [^>]*><part name="ticks">\[\{<\/part>/);
  });
});

describe("going to cells", () => {
  test("an existing cell is shown and selected; a lost sheet, a hidden one or no cell is told", async () => {
    expect(await session().goTo({ sheet: "申报台账", row: 3, column: 2 })).toBe(true);
    expect(await session().activeCell()).toEqual({ sheet: "申报台账", row: 3, column: 2 });
    expect(await session().goTo({ sheet: "没有", row: 1, column: 1 })).toBe(false);
    expect(await session().goTo({ sheet: "隐藏", row: 1, column: 1 })).toBe(false);
    expect(await session().goTo({ sheet: "申报台账", row: 0, column: 1 })).toBe(false);
  });

  test("an example formula goes into an empty cell, never over something", async () => {
    await session().goTo({ sheet: "申报台账", row: 5, column: 4 });
    expect(await session().insertFormula("=SUM(1,2)")).toEqual({ sheet: "申报台账", row: 5, column: 4 });
    await session().goTo({ sheet: "申报台账", row: 2, column: 1 });
    await expect(session().insertFormula("=SUM(1,2)")).rejects.toMatchObject({ code: "cell-not-empty" });
  });
});

describe("hearing of edits", () => {
  /** A person types into the first cell of the ledger. */
  function type(value: string): void {
    const { grid } = excel.host;
    const subUnitId = grid.workbook.getSheets()[0]?.getSheetId() ?? "";
    grid.commands.syncExecuteCommand(SetRangeValuesMutation.id, {
      unitId: grid.unitId,
      subUnitId,
      cellValue: { 0: { 0: { v: value, t: 1 } } },
    });
  }

  test("our own writing is no news, a person's edit is", async () => {
    const edits: string[] = [];
    const heard = new Promise<void>((resolve) => {
      void session()
        .onEdited((sheet, address) => {
          edits.push(`${sheet}!${address}`);
          resolve();
        })
        .then(async () => {
          await session().writeSheets([plainPlan()]);
          type("单位名称");
        });
    });
    await heard;
    expect(edits).toEqual(["申报台账!A1"]);
  });

  test("the cell that is selected is told with its sheet; nothing after one stops listening", async () => {
    const cells: unknown[] = [];
    let stop: () => Promise<void> = async () => {};
    await new Promise<void>((resolve) => {
      void session()
        .onSelected((cell) => {
          cells.push(cell);
          resolve();
        })
        .then(async (stopListening) => {
          stop = stopListening;
          await session().goTo({ sheet: "申报台账", row: 3, column: 2 });
        });
    });
    await stop();
    await session().goTo({ sheet: "申报台账", row: 2, column: 1 });
    await session().activeCell();
    expect(cells).toEqual([{ sheet: "申报台账", row: 3, column: 2 }]);
  });
});

test("language and theme are those of Excel", () => {
  expect(session().language).toBe("zh-CN");
  expect(session().theme).toBe("light");
});
