/** Heights wait to be set together; whoever reads or saves must not notice. */
import { openXlsx } from "../../src/workbench/xlsx/open";
import { saveXlsx } from "../../src/workbench/xlsx/save";
import { type Joined, join, smallLedger } from "./open-host";

let office: Joined;
beforeEach(async () => {
  office = await join(await smallLedger());
});
afterEach(() => office.close());

async function savedHeights(rows: readonly number[]): Promise<readonly (number | undefined)[]> {
  const { book } = await openXlsx(await saveXlsx(office.opened));
  const sheet = book.getWorksheet("台账");
  return rows.map((row) => sheet?.getRow(row).height);
}

test("heights set row by row are read in the same batch, the last one of a row counts, and are saved", async () => {
  const read = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("台账");
    sheet.getRange("1:3").format.rowHeight = 18;
    sheet.getRange("2:2").format.rowHeight = 36;
    const both = sheet.getRange("A1:A3").format.load("rowHeight");
    const second = sheet.getRange("B2").format.load("rowHeight");
    sheet.getRange("3:3").format.rowHeight = 54;
    const third = sheet.getRange("A3").format.load("rowHeight");
    await context.sync();
    return [both.rowHeight, second.rowHeight, third.rowHeight];
  });
  expect(read).toEqual([null, 36, 54]);
  expect(await savedHeights([1, 2, 3])).toEqual([18, 36, 54]);
});

test("a row that is inserted after its height was set takes the height along", async () => {
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("台账");
    sheet.getRange("2:2").format.rowHeight = 36;
    sheet.getRange("1:1").insert("Down");
    await context.sync();
  });
  const [, second, third] = await savedHeights([1, 2, 3]);
  expect(third).toBe(36);
  expect(second).not.toBe(36);
});
