/** What a copy leaves at its old address is named by sheet: notes, validation and the like of moved rows. */
import { movedSheets } from "../../src/workbench/xlsx/moved-sheets";
import { type Joined, join, smallLedger } from "./open-host";

let office: Joined;
beforeEach(async () => {
  office = await join(await smallLedger());
});
afterEach(() => office.close());

async function edit(work: (workbook: Excel.Workbook) => void): Promise<readonly string[]> {
  await office.Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
  return movedSheets(office.opened);
}

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["a row inserted", (sheet) => sheet.getRange("2:2").insert("Down")],
  ["a row deleted", (sheet) => sheet.getRange("2:2").delete("Up")],
  ["a column inserted", (sheet) => sheet.getRange("A:A").insert("Right")],
])("%s in a sheet of the file", async (_title, change) => {
  expect(await edit(({ worksheets }) => change(worksheets.getItem("台账")))).toEqual(["台账"]);
});

test("values written, and a sheet renamed, move nothing", async () => {
  expect(
    await edit(({ worksheets }) => {
      worksheets.getItem("台账").getRange("B2").values = [[1]];
      worksheets.getItem("说明").name = "备注";
    }),
  ).toEqual([]);
});

test("a renamed sheet goes by its present name; a new sheet has nothing to leave behind", async () => {
  expect(
    await edit(({ worksheets }) => {
      worksheets.getItem("说明").name = "备注";
      worksheets.getItem("备注").getRange("1:1").insert("Down");
      worksheets.add("新表").getRange("1:1").insert("Down");
    }),
  ).toEqual(["备注"]);
});
