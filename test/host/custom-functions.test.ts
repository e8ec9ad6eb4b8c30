/** Functions of the add-in in cells: calculating, spilling, recalculating, failing with words. */
import { generateFunctionsMetadata } from "../../src/workbench/build/functions-metadata";
import type { FunctionsJson } from "../../src/workbench/host/custom-functions/metadata";
import { openXlsx } from "../../src/workbench/xlsx/open";
import { saveXlsx } from "../../src/workbench/xlsx/save";
import { type Joined, join, smallLedger } from "./open-host";

const METADATA: FunctionsJson = {
  functions: [
    {
      id: "SHARE",
      name: "SHARE",
      parameters: [
        { name: "amount", type: "number" },
        { name: "prior", type: "number", optional: true },
      ],
    },
    {
      id: "TWICE_ALL",
      name: "TWICE_ALL",
      parameters: [{ name: "amounts", type: "any", dimensionality: "matrix" }],
    },
    {
      id: "SEEN",
      name: "SEEN",
      parameters: [
        { name: "value", type: "any" },
        { name: "other", type: "any", optional: true },
      ],
    },
    { id: "JOINED", name: "JOINED", parameters: [{ name: "parts", type: "string", repeating: true }] },
  ],
};

let excel: Joined;
beforeEach(async () => {
  excel = await join(await smallLedger());
  const { CustomFunctions } = excel;
  CustomFunctions.associate("SHARE", (amount, prior) => {
    if (typeof amount !== "number") throw new TypeError("no number");
    if (amount < 0) throw new CustomFunctions.Error("#VALUE!", "金额不能为负数");
    if (amount === 0) throw new CustomFunctions.Error("#N/A", "没有金额");
    return Math.min(amount * 0.4, 1_000_000 - (typeof prior === "number" ? prior : 0));
  });
  CustomFunctions.associate("TWICE_ALL", (rows) =>
    Array.isArray(rows) ? rows.map((line: unknown[]) => line.map((value) => Number(value) * 2)) : [],
  );
  CustomFunctions.associate("SEEN", (value, other) => `${JSON.stringify(value)} ${JSON.stringify(other)}`);
  CustomFunctions.associate("JOINED", (parts) => (Array.isArray(parts) ? parts.join("+") : ""));
  excel.registerFunctions(METADATA);
});
afterEach(() => excel.close());

/** Writes formulas below one another in column D of 说明 and reads what they show. */
function shown(...formulas: string[]): Promise<unknown[]> {
  return excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("说明").getRange(`D1:D${formulas.length}`);
    range.formulas = formulas.map((formula) => [formula]);
    range.load("values");
    await context.sync();
    return range.values.flat();
  });
}

test("a formula calculates, from literals and from cells", async () => {
  expect(
    await shown("=SHARE(1000000,0)", "=SHARE(3000000)", "=SHARE(3000000,800000)", "=share(台账!B2)+1"),
  ).toEqual([400_000, 1_000_000, 200_000, 400_001]);
});

test("it recalculates when a cell it reads changes, and so does what depends on it", async () => {
  await shown("=SHARE(台账!B2)", "=D1*2");
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("台账").getRange("B2").values = [[10]];
    const range = context.workbook.worksheets.getItem("说明").getRange("D1:D2");
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[4], [8]]);
  });
});

test("an array result spills, and a later formula reads what spilled", async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("说明");
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("B1").formulas = [["=TWICE_ALL(A1:A3)"]];
    sheet.getRange("C1").formulas = [["=SUM(B1:B3)"]];
    const range = sheet.getRange("A1:C3");
    range.load("values,formulas,hasSpill");
    await context.sync();
    expect(range.values).toEqual([
      [1, 2, 12],
      [2, 4, ""],
      [3, 6, ""],
    ]);
    expect(range.formulas.map((line) => line[1])).toEqual(["=TWICE_ALL(A1:A3)", 4, 6]);
    expect(range.hasSpill).toBe(true);
  });
});

test("a range given where a single value is wanted is taken cell by cell", async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("说明");
    sheet.getRange("A1").formulas = [["=SHARE(台账!B2:B3)"]];
    const range = sheet.getRange("A1:A2");
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[400_000], [250_000.5 * 0.4]]);
  });
});

test("a missing optional argument is null, an empty cell is 0 for a number and empty text else", async () => {
  expect(await shown("=SEEN(1)", "=SEEN(台账!Z99,2)", '=SEEN("文",TRUE)', "=SHARE(台账!Z99)")).toEqual([
    "1 null",
    '"" 2',
    '"文" true',
    "#N/A",
  ]);
});

test("repeating parameters come as one list", async () => {
  expect(await shown('=JOINED("a",2,TRUE)')).toEqual(["a+2+TRUE"]);
});

test("an error of the add-in shows its value, and its words are kept", async () => {
  expect(await shown("=SHARE(-1)", "=SHARE(0)")).toEqual(["#VALUE!", "#N/A"]);
  expect(excel.host.customFunctionError("说明", "D1")).toBe("金额不能为负数");
  expect(excel.host.customFunctionError("说明", "D2")).toBe("没有金额");
  await shown("=SHARE(5)");
  expect(excel.host.customFunctionError("说明", "D1")).toBeUndefined();
});

test("text for a number fails before the call, and an error value passes through", async () => {
  expect(await shown('=SHARE("两万")', "=SHARE(1/0)", '=SHARE("250")')).toEqual(["#VALUE!", "#DIV/0!", 100]);
});

test("an error in a range or cell replaces the call, unless the metadata lets parameters of type any have it", async () => {
  expect(await shown("=SEEN(1/0)", "=TWICE_ALL(1/0)")).toEqual(["#DIV/0!", "#DIV/0!"]);
  excel.registerFunctions({ ...METADATA, allowErrorForDataTypeAny: true });
  expect(await shown("=SEEN(NA())", "=SEEN(1/0,2)", "=SHARE(1/0)")).toEqual([
    '{"code":"#N/A"} null',
    '{"code":"#DIV/0!"} 2',
    "#DIV/0!",
  ]);
});

test("the add-in's own functions answer a range with one bad cell row by row", async () => {
  const removeGlobals = excel.installGlobals();
  try {
    await import("../../src/functions/associate");
    excel.registerFunctions(JSON.parse(generateFunctionsMetadata()["zh-CN"]));
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("说明");
      sheet.getRange("A1:A3").formulas = [[1_000_000], ["=1/0"], [3_000_000]];
      sheet.getRange("B1").formulas = [["=TRANSFER_SUBSIDY(A1:A3)"]];
      const shownNow = sheet.getRange("B1:B3").load("values");
      await context.sync();
      expect(shownNow.values).toEqual([[400_000], ["#DIV/0!"], [1_000_000]]);
    });
  } finally {
    removeGlobals();
  }
});

test("a name that nobody registered is #NAME?", async () => {
  expect(await shown("=NOT_REGISTERED(1)")).toEqual(["#NAME?"]);
});

test("a spilled result survives saving and opening", async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("说明");
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("B1").formulas = [["=TWICE_ALL(A1:A3)"]];
    await context.sync();
  });
  const saved = await saveXlsx(excel.opened);
  expect((await openXlsx(saved)).customFunctions).toContain("TWICE_ALL");
  const again = await join(saved);
  await again.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("说明").getRange("B1:B3");
    range.load("values,formulas");
    await context.sync();
    expect(range.values).toEqual([[2], [4], [6]]);
    expect(range.formulas).toEqual([["=TWICE_ALL(A1:A3)"], [4], [6]]);
  });
  await again.close();
});
