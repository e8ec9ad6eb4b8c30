/** What can go wrong in a real Excel can be made to go wrong here. */
import { bytesOf, failureOf, type Joined, join, smallLedger } from "./open-host";

let excel: Joined;
beforeEach(async () => {
  excel = await join(await smallLedger());
});
afterEach(() => excel.close());

const write = (joined: Joined, sheet: string, address: string): Promise<void> =>
  joined.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [["x"]];
    await context.sync();
  });

test("while a cell is edited a batch fails, and one that waits for it goes on afterwards", async () => {
  excel.host.faults.startCellEdit();
  expect((await failureOf(write(excel, "说明", "A1"))).code).toBe("InvalidOperationInCellEditMode");
  const waiting = excel.Excel.run({ delayForCellEdit: true }, async (context) => {
    const cell = context.workbook.worksheets.getItem("台账").getRange("A2");
    cell.load("values");
    await context.sync();
    return cell.values;
  });
  excel.host.faults.endCellEdit();
  expect(await waiting).toEqual([["甲公司"]]);
});

test("while one batch waits for the end of editing, another that does not wait is refused at once", async () => {
  excel.host.faults.startCellEdit();
  const waiting = excel.Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.load("name");
    await context.sync();
  });
  expect((await failureOf(write(excel, "说明", "A1"))).code).toBe("InvalidOperationInCellEditMode");
  excel.host.faults.endCellEdit();
  await waiting;
});

test("the second sync from now fails, the others do not", async () => {
  excel.host.faults.failSync(2, "GeneralException", "断了");
  await write(excel, "说明", "A1");
  expect(await failureOf(write(excel, "说明", "A2"))).toMatchObject({
    code: "GeneralException",
    message: "断了",
  });
  await write(excel, "说明", "A3");
  expect(["A1", "A2", "A3"].map((_, row) => excel.host.grid.value("sheet-2", row, 0))).toEqual([
    "x",
    "",
    "x",
  ]);
});

test("requests and answers have a limit", async () => {
  excel.host.faults.payloadLimit = 3_000;
  const long = "长".repeat(2_000);
  const request = excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("说明").getRange("A1").values = [[long]];
    await context.sync();
  });
  expect((await failureOf(request)).code).toBe("RequestPayloadSizeLimitExceeded");
  const response = excel.Excel.run(async (context) => {
    const block = context.workbook.worksheets.getItem("说明").getRange("A1:Z100");
    block.load("values");
    await context.sync();
  });
  expect((await failureOf(response)).code).toBe("ResponsePayloadSizeLimitExceeded");
});

test("a protected sheet refuses locked cells and takes unlocked ones", async () => {
  const guarded = await join(
    await bytesOf((book) => {
      const sheet = book.addWorksheet("保护");
      sheet.getCell("A1").value = "锁着";
      sheet.getCell("B1").value = "开着";
      sheet.getCell("B1").protection = { locked: false };
      void sheet.protect("", {});
    }),
  );
  expect((await failureOf(write(guarded, "保护", "A1"))).code).toBe("AccessDenied");
  await write(guarded, "保护", "B1");
  expect(guarded.host.grid.value("sheet-1", 0, 0)).toBe("锁着");
  expect(guarded.host.grid.value("sheet-1", 0, 1)).toBe("x");
  await guarded.Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem("保护");
    protection.load("protected");
    await context.sync();
    expect(protection.protected).toBe(true);
    protection.unprotect();
    await context.sync();
  });
  await write(guarded, "保护", "A1");
  expect(guarded.host.grid.value("sheet-1", 0, 0)).toBe("x");
  await guarded.close();
});
