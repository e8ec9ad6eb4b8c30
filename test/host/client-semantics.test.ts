/** What office.js promises an add-in, met by the host: loading, missing things, batches, requirement sets. */
import { failureOf, type Joined, join, smallLedger } from "./open-host";

let excel: Joined;
beforeEach(async () => {
  excel = await join(await smallLedger());
});
afterEach(() => excel.close());

test("a property that was not loaded cannot be read", async () => {
  const failure = await failureOf(
    excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("台账").getRange("A1");
      await context.sync();
      return range.values;
    }),
  );
  expect(failure).toMatchObject({ code: "PropertyNotLoaded", where: "Range.values" });
});

test("load gives just what was asked for", async () => {
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("台账").getRange("A1:B2");
    range.load("address, format/font/bold");
    await context.sync();
    expect(range.address).toBe("台账!A1:B2");
    expect(range.format.font.bold).toBe(false);
    expect(() => range.text).toThrow("not available");
  });
});

test("getItem of a missing sheet is ItemNotFound, with the statement that failed", async () => {
  const failure = await failureOf(
    excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("没有").load("name");
      await context.sync();
    }),
  );
  expect(failure).toMatchObject({ code: "ItemNotFound", where: "WorksheetCollection.getItem" });
});

test("getItemOrNullObject of a missing sheet is a null object, and of a present one is not", async () => {
  await excel.Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("没有");
    const present = context.workbook.worksheets.getItemOrNullObject("台账");
    missing.load("name");
    present.load("name");
    await context.sync();
    expect(missing.isNullObject).toBe(true);
    expect(present.isNullObject).toBe(false);
    expect(present.name).toBe("台账");
  });
});

test("a range outlives the batch it was made in", async () => {
  await excel.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("台账").getUsedRange();
    used.load("address");
    await context.sync();
    const last = used.getLastCell();
    last.load("values");
    await context.sync();
    expect(last.values).toEqual([[250_000.5]]);
  });
});

test("a hundred writes and one sync are one batch", async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("说明");
    await context.sync();
    excel.host.counters.reset();
    for (let row = 0; row < 100; row++) sheet.getCell(row, 0).values = [[row]];
    await context.sync();
    expect(excel.host.counters.syncs).toBe(1);
    expect(excel.host.counters.bytesIn).toBeGreaterThan(100 * 20);
    expect(excel.host.counters.bytesOut).toBeGreaterThan(0);
    const column = sheet.getRange("A1:A100");
    column.load("values");
    await context.sync();
    expect(column.values.flat()).toEqual(Array.from({ length: 100 }, (_, row) => row));
  });
});

test("a member that the host lacks fails by its name", async () => {
  const failure = await failureOf(
    excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("台账").charts.load("items/name");
      await context.sync();
    }),
  );
  expect(failure.code).toBe("NotImplemented");
  expect(failure.message).toContain("Worksheet.charts");
});

test("what came before the failing action of a batch stays done", async () => {
  await failureOf(
    excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("说明");
      sheet.getRange("A1").values = [["先写的"]];
      sheet.charts.load("items/name");
      await context.sync();
    }),
  );
  expect(excel.host.grid.value("sheet-2", 0, 0)).toBe("先写的");
});

describe("requirement sets", () => {
  // Range.getDependents is of ExcelApi 1.15; the manifest asks for 1.14.
  const touch = (joined: Joined): Promise<unknown> =>
    joined.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("台账").getRange("B2").getDependents().load("addresses");
      await context.sync();
    });

  test("the baseline is there and no more is claimed", () => {
    const { requirements } = excel.Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
    expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
    expect(requirements.isSetSupported("CustomFunctionsRuntime", "1.4")).toBe(false);
  });

  test("a member above the baseline is refused, however able the Excel, until the add-in has asked", async () => {
    const able = await join(await smallLedger(), { apiLevel: "1.15" });
    expect((await failureOf(touch(able))).code).toBe("ApiNotFound");
    expect(able.Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
    // Allowed now: what is left is that this host has no such method, which it says by name.
    const failure = await failureOf(touch(able));
    expect(failure.code).toBe("NotImplemented");
    await able.close();
  });

  test("asking an Excel that has not got it changes nothing", async () => {
    excel.Office.context.requirements.isSetSupported("ExcelApi", "1.15");
    expect((await failureOf(touch(excel))).code).toBe("ApiNotFound");
  });
});
