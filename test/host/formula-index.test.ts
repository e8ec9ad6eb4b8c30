/** The host keeps track of formulas by itself; every way to bring one in or take one out must be seen. */
import { bytesOf, type Joined, join } from "./open-host";

let office: Joined;
beforeEach(async () => {
  office = await join(
    await bytesOf((book) => {
      const sheet = book.addWorksheet("台账");
      for (let row = 1; row <= 4; row++) sheet.getCell(`A${row}`).value = row;
      sheet.getCell("B1").value = { formula: "A1*10", result: 10 };
      book.addWorksheet("另页").getCell("A1").value = { formula: "台账!A4+1", result: 5 };
    }),
  );
});
afterEach(() => office.close());

async function inSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return await office.Excel.run((context) => work(context.workbook.worksheets.getItem("台账"), context));
}

/** What A1 to D6 shows after the edits. */
async function after(edit: (sheet: Excel.Worksheet) => void): Promise<readonly unknown[][]> {
  return await inSheet(async (sheet, context) => {
    edit(sheet);
    const shown = sheet.getRange("A1:D6").load("values");
    await context.sync();
    return shown.values;
  });
}

test("a formula of the file follows its cells, and one on another sheet does", async () => {
  await after((sheet) => {
    sheet.getRange("A4").values = [[40]];
  });
  const other = await office.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("另页").getRange("A1").load("values");
    await context.sync();
    return cell.values;
  });
  expect(other).toEqual([[41]]);
});

test("a new formula computes, and its successor, and a plain value in its place stops it", async () => {
  expect(
    (
      await after((sheet) => {
        sheet.getRange("C1").formulas = [["=A1+100"]];
      })
    )[0]?.[2],
  ).toBe(101);
  expect(
    (
      await after((sheet) => {
        sheet.getRange("A1").values = [[5]];
      })
    )[0]?.slice(0, 3),
  ).toEqual([5, 50, 105]);
  expect(
    (
      await after((sheet) => {
        sheet.getRange("C1").values = [["停"]];
      })
    )[0]?.[2],
  ).toBe("停");
  expect(
    (
      await after((sheet) => {
        sheet.getRange("A1").values = [[6]];
      })
    )[0]?.slice(0, 3),
  ).toEqual([6, 60, "停"]);
});

test("formulas that a row insertion or deletion moved go on computing from where their cells went", async () => {
  const moved = await after((sheet) => {
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("A2").values = [[7]];
  });
  expect(moved[1]?.slice(0, 2)).toEqual([7, 70]);
  const back = await after((sheet) => {
    sheet.getRange("1:1").delete("Up");
    sheet.getRange("A1").values = [[8]];
  });
  expect(back[0]?.slice(0, 2)).toEqual([8, 80]);
});

test("a format on a formula leaves formula and result, and nothing is computed for it", async () => {
  const sheetId = office.host.grid.sheetByName("台账")?.getSheetId() ?? "";
  const results: string[] = [];
  office.host.events.on((event) => void (event.kind === "calculated" && results.push(event.sheetId)));
  await inSheet(async (sheet, context) => {
    sheet.getRange("A1:B4").format.font.bold = true;
    sheet.getRange("A1:B4").numberFormat = Array.from({ length: 4 }, () => ["0.00", "0.00"]);
    await context.sync();
  });
  expect(results).toEqual([]);
  expect(office.host.grid.formula(sheetId, 0, 1)).toBe("=A1*10");
  expect(office.host.grid.value(sheetId, 0, 1)).toBe(10);
  expect(
    (
      await after((sheet) => {
        sheet.getRange("A1").values = [[9]];
      })
    )[0]?.[1],
  ).toBe(90);
});

test("formulas on a new sheet compute, and those that lost theirs say #REF!", async () => {
  const shown = await office.Excel.run(async (context) => {
    const fresh = context.workbook.worksheets.add("新页");
    fresh.getRange("A1:A2").formulas = [["=台账!A1*2"], ["=A1+1"]];
    const cells = fresh.getRange("A1:A2").load("values");
    await context.sync();
    return cells.values;
  });
  expect(shown).toEqual([[2], [3]]);
});

test("a write reads no other sheet's cells", async () => {
  // The first write may look once; the sheet beside is then taken away from under the index.
  await after((sheet) => {
    sheet.getRange("D1").values = [[1]];
  });
  const beside = office.host.grid.sheetByName("另页");
  const look = jest.spyOn(beside?.getCellMatrix() ?? fail("no sheet"), "forValue");
  await after((sheet) => {
    sheet.getRange("A1:B1").values = [[2, 3]];
  });
  expect(look).not.toHaveBeenCalled();
});

function fail(why: string): never {
  throw new Error(why);
}
