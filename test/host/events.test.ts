/** Events reach the add-in's handlers, and it can tell its own writes from a person's. */
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { type Joined, join, smallLedger } from "./open-host";

let excel: Joined;
beforeEach(async () => {
  excel = await join(await smallLedger());
});
afterEach(() => excel.close());

/** Collects events until `count` have come. */
function collector<T>(count: number): {
  readonly seen: T[];
  readonly all: Promise<T[]>;
  readonly take: (event: T) => Promise<void>;
} {
  const seen: T[] = [];
  let done: (events: T[]) => void = () => undefined;
  const all = new Promise<T[]>((resolve) => {
    done = resolve;
  });
  return {
    seen,
    all,
    take: async (event) => {
      seen.push(event);
      if (seen.length === count) done(seen);
    },
  };
}

/** A person types into a cell. */
function type(joined: Joined, sheetId: string, row: number, column: number, value: string): void {
  joined.host.grid.commands.syncExecuteCommand(SetRangeValuesMutation.id, {
    unitId: joined.host.grid.unitId,
    subUnitId: sheetId,
    cellValue: { [row]: { [column]: { v: value, t: 1 } } },
  });
}

test("worksheet.onChanged tells own writes from a person's", async () => {
  const { take, all } = collector<Excel.WorksheetChangedEventArgs>(2);
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("台账");
    sheet.load("id");
    await context.sync();
    sheet.onChanged.add(take);
    await context.sync();
    sheet.getRange("C2:C3").values = [[1], [2]];
    await context.sync();
  });
  type(excel, "sheet-1", 4, 0, "丙公司");
  const events = await all;
  expect(
    events.map(({ address, triggerSource, changeType }) => ({ address, triggerSource, changeType })),
  ).toEqual([
    { address: "C2:C3", triggerSource: "ThisLocalAddin", changeType: "RangeEdited" },
    { address: "A5", triggerSource: "Unknown", changeType: "RangeEdited" },
  ]);
});

test("a handler on the collection hears every sheet; a handler on a sheet only its own", async () => {
  const every = collector<Excel.WorksheetChangedEventArgs>(2);
  const one = collector<Excel.WorksheetChangedEventArgs>(1);
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("说明");
    sheet.load("id");
    await context.sync();
    context.workbook.worksheets.onChanged.add(every.take);
    sheet.onChanged.add(one.take);
    await context.sync();
  });
  type(excel, "sheet-1", 0, 0, "甲");
  type(excel, "sheet-2", 0, 0, "乙");
  expect((await every.all).map(({ worksheetId }) => worksheetId)).toEqual(["sheet-1", "sheet-2"]);
  expect((await one.all).map(({ worksheetId }) => worksheetId)).toEqual(["sheet-2"]);
});

test("selecting cells and activating sheets are told", async () => {
  const selected = collector<Excel.WorksheetSelectionChangedEventArgs>(1);
  const activated = collector<Excel.WorksheetActivatedEventArgs>(1);
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onSelectionChanged.add(selected.take);
    worksheets.onActivated.add(activated.take);
    await context.sync();
    worksheets.getItem("说明").getRange("B3").select();
    const active = context.workbook.getActiveCell();
    active.load("address");
    await context.sync();
    expect(active.address).toBe("说明!B3");
  });
  expect((await activated.all)[0]?.worksheetId).toBe("sheet-2");
  expect((await selected.all)[0]).toMatchObject({ worksheetId: "sheet-2", address: "B3" });
});

test("runtime.enableEvents = false silences the add-in's handlers", async () => {
  const { take, all, seen } = collector<Excel.WorksheetChangedEventArgs>(1);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(take);
    context.runtime.enableEvents = false;
    await context.sync();
    context.workbook.worksheets.getItem("说明").getRange("A1").values = [["静"]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
    context.workbook.worksheets.getItem("说明").getRange("A2").values = [["响"]];
    await context.sync();
  });
  await all;
  expect(seen.map(({ address }) => address)).toEqual(["A2"]);
});

test("a removed handler hears nothing more", async () => {
  const gone = collector<Excel.WorksheetChangedEventArgs>(1);
  const stays = collector<Excel.WorksheetChangedEventArgs>(1);
  await excel.Excel.run(async (context) => {
    const handle = context.workbook.worksheets.onChanged.add(gone.take);
    context.workbook.worksheets.getItem("说明").load("id");
    await context.sync();
    handle.remove();
    await context.sync();
    context.workbook.worksheets.onChanged.add(stays.take);
    await context.sync();
  });
  type(excel, "sheet-2", 0, 0, "乙");
  await stays.all;
  expect(gone.seen).toEqual([]);
});
