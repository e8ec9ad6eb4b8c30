/** Hosts in one process share nothing, and one that has gone leaves nothing running. */
import { bytesOf, failureOf, type Joined, join } from "./open-host";

const doubled = (amount: number): Promise<Uint8Array> =>
  bytesOf((book) => {
    const sheet = book.addWorksheet("台账");
    sheet.getCell("A1").value = amount;
    sheet.getCell("B1").value = { formula: "A1*2", result: amount * 2 };
  });

async function write(office: Joined, amount: number): Promise<unknown> {
  return await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("台账");
    sheet.getRange("A1").values = [[amount]];
    const result = sheet.getRange("B1").load("values");
    await context.sync();
    return result.values[0]?.[0];
  });
}

test("the same formula in two open workbooks computes from the cells of its own", async () => {
  const first = await join(await doubled(1));
  const second = await join(await doubled(10));
  expect(await write(first, 2)).toBe(4);
  expect(await write(second, 20)).toBe(40);
  expect(await write(first, 3)).toBe(6);
  await first.close();
  expect(await write(second, 30)).toBe(60);
  await second.close();
});

test("a workbook opened after others were closed computes", async () => {
  for (const amount of [1, 2, 3]) {
    const office = await join(await doubled(amount));
    expect(await write(office, amount + 5)).toBe((amount + 5) * 2);
    await office.close();
  }
});

test("a deleted sheet makes the rest compute again, and rightly, after another workbook had the formula", async () => {
  const first = await join(await doubled(1));
  expect(await write(first, 2)).toBe(4);
  const second = await join(await doubled(10));
  const shown = await second.Excel.run(async (context) => {
    const passing = context.workbook.worksheets.add("~");
    passing.getRange("A1").formulas = [["=台账!B1"]];
    await context.sync();
    passing.delete();
    await context.sync();
    const result = context.workbook.worksheets.getItem("台账").getRange("B1").load("values");
    await context.sync();
    return result.values[0]?.[0];
  });
  expect(shown).toBe(20);
  await first.close();
  await second.close();
});

test("closing in the middle of a calculation leaves no timer that throws later", async () => {
  const office = await join(await doubled(1));
  const sheetId = office.host.grid.sheetByName("台账")?.getSheetId() ?? "";
  office.host.grid.write(sheetId, { 0: { 0: { v: 5, t: 2 } } });
  const settling = office.host.grid.calculation.settle();
  await office.close();
  await settling;
  const late = await failureOf(write(office, 7));
  expect(late).toMatchObject({ code: "GeneralException", message: "The workbook is closed." });
});
