/**
 * Formulas typed into a workbook, calculated by the real functions through the real office.js library, and the
 * results read back from the cells: the golden cases in single cells and as spilled columns.
 */
import ExcelJS from "exceljs";
import type { FunctionId } from "../../src/functions/implementations";
import { generateFunctionsMetadata } from "../../src/workbench/build/functions-metadata";
import { connectOffice, type OfficeClient } from "../../src/workbench/host/client/node-client";
import { createHost, type Host } from "../../src/workbench/host/host";
import { openXlsx } from "../../src/workbench/xlsx/open";
import { BANK_REWARD_CASES } from "../policy/golden/bank-reward";
import type { GoldenCase } from "../policy/golden/golden-case";
import { PLEDGE_SUBSIDY_CASES } from "../policy/golden/pledge-subsidy";
import { BANK_POOL_CASES, PRODUCT_POOL_CASES } from "../policy/golden/pools";
import { PRODUCT_REWARD_CASES } from "../policy/golden/product-reward";
import { PROJECT_GRANT_CASES } from "../policy/golden/project-grant";
import { TRANSFER_SUBSIDY_CASES } from "../policy/golden/transfer-subsidy";

const SHEET = "台账";
let host: Host;
let office: OfficeClient;
let removeGlobals: () => void;

beforeAll(async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet(SHEET);
  host = createHost(await openXlsx(new Uint8Array(await book.xlsx.writeBuffer())));
  office = await connectOffice(host);
  removeGlobals = office.installGlobals();
  await import("../../src/functions/associate");
  office.registerFunctions(JSON.parse(generateFunctionsMetadata()["zh-CN"]));
});

afterAll(() => {
  removeGlobals();
  office.disconnect();
  host.dispose();
});

/** Types rows of values and formulas from A1 on into an emptied sheet, and reads what an area then shows. */
async function typed(
  rows: readonly (readonly (string | number)[])[],
  read: string,
): Promise<readonly unknown[][]> {
  return await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange("A1:Z200").clear();
    const columns = Math.max(...rows.map((row) => row.length));
    const full = rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => "")]);
    sheet.getRangeByIndexes(0, 0, rows.length, columns).formulas = full;
    await context.sync();
    const range = sheet.getRange(read);
    range.load("values");
    await context.sync();
    return range.values;
  });
}

const TABLES: readonly (readonly [FunctionId, readonly GoldenCase[]])[] = [
  ["TRANSFER_SUBSIDY", TRANSFER_SUBSIDY_CASES],
  ["PLEDGE_SUBSIDY", PLEDGE_SUBSIDY_CASES],
  ["BANK_REWARD", BANK_REWARD_CASES],
  ["PRODUCT_REWARD", PRODUCT_REWARD_CASES],
  ["PROJECT_GRANT", PROJECT_GRANT_CASES],
];

describe.each(TABLES)("=%s over the golden table", (id, cases) => {
  const height = cases.length;
  const expected = cases.map(({ expected: text }) => [Number(text)]);
  const inputs = cases.map(({ args }) => args.map(Number));

  test("a formula in every row", async () => {
    const rows = inputs.map((args, row) => [
      ...args,
      `=${id}(${args.map((_, place) => `${"ABC".charAt(place)}${row + 1}`).join(",")})`,
    ]);
    const last = "ABCD".charAt(inputs[0]?.length ?? 0);
    expect(await typed(rows, `${last}1:${last}${height}`)).toEqual(expected);
  });
  test("one formula that spills the column", async () => {
    const places = inputs[0]?.length ?? 0;
    const ranges = Array.from({ length: places }, (_, place) => {
      const letter = "ABC".charAt(place);
      return `${letter}1:${letter}${height}`;
    });
    const rows = inputs.map((args, row) => (row === 0 ? [...args, `=${id}(${ranges.join(",")})`] : args));
    const last = "ABCD".charAt(places);
    expect(await typed(rows, `${last}1:${last}${height}`)).toEqual(expected);
  });
  test("constants in the formula", async () => {
    const rows = inputs.map((args) => [`=${id}(${args.join(",")})`]);
    expect(await typed(rows, `A1:A${height}`)).toEqual(expected);
  });
});

describe("pools", () => {
  test.each(BANK_POOL_CASES.map((one) => [one.title, one] as const))(
    "=BANK_REWARD_POOL: %s",
    async (_title, one) => {
      const last = one.rows.length;
      const rows = one.rows.map(({ amount, count = "" }, row) => [
        Number(amount),
        Number(count),
        ...(row === 0 ? [`=BANK_REWARD_POOL(A1:A${last},B1:B${last})`] : []),
      ]);
      expect(await typed(rows, `C1:C${last}`)).toEqual(one.expected.map((text) => [Number(text)]));
    },
  );
  test.each(PRODUCT_POOL_CASES.map((one) => [one.title, one] as const))(
    "=PRODUCT_REWARD_POOL: %s",
    async (_title, one) => {
      const last = one.rows.length;
      const rows = one.rows.map(({ amount, subject = "" }, row) => [
        subject,
        Number(amount),
        ...(row === 0 ? [`=PRODUCT_REWARD_POOL(A1:A${last},B1:B${last})`] : []),
      ]);
      expect(await typed(rows, `C1:C${last}`)).toEqual(one.expected.map((text) => [Number(text)]));
    },
  );
});

describe("results that are no plain amount", () => {
  test("an error value with its text behind it", async () => {
    expect(
      await typed([["=TRANSFER_SUBSIDY(-1,0)"], ['=TRANSFER_SUBSIDY(1,0,"2024-01-01")']], "A1:A2"),
    ).toEqual([["#VALUE!"], ["#N/A"]]);
    expect(host.customFunctionError(SHEET, "A1")).toBe("“实付专利技术交易金额”不能是负数：-1");
    expect(host.customFunctionError(SHEET, "A2")).toContain("不在办法有效期内");
  });
  test("ranges of different height", async () => {
    expect(
      await typed(
        [
          [1, 1, "=TRANSFER_SUBSIDY(A1:A3,B1:B2)"],
          [2, 2],
          [3, 3],
        ],
        "C1",
      ),
    ).toEqual([["#VALUE!"]]);
    expect(host.customFunctionError(SHEET, "C1")).toContain("有 3 行");
    expect(host.customFunctionError(SHEET, "C1")).toContain("有 2 行");
  });
  test("a blank row in a column stays blank", async () => {
    expect(await typed([[1000, "=TRANSFER_SUBSIDY(A1:A3)"], [""], [2000]], "B1:B3")).toEqual([
      [400],
      [""],
      [800],
    ]);
  });
  test("an explanation that contains the number it explains", async () => {
    const [[text]] = (await typed([["=TRANSFER_SUBSIDY_EXPLAIN(3000000,800000)"]], "A1")) as [[unknown]];
    expect(text).toContain("第十条");
    expect(text).toContain("核定 200000.00 元");
  });
  test("a cell recalculates when its input is edited", async () => {
    await typed([[1_000_000, "=TRANSFER_SUBSIDY(A1,0)"]], "B1");
    const after = await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange("A1").values = [[2_000_000]];
      await context.sync();
      const range = sheet.getRange("B1").load("values");
      await context.sync();
      return range.values;
    });
    expect(after).toEqual([[800_000]]);
  });
  test("identifiers, size, dates and words", async () => {
    expect(
      await typed(
        [
          ["91110108MAWWW0017F", "=USCC_CHECK(A1)"],
          ["zl 2020 1 0566088.8", "=PATENT_CHECK(A2)"],
          ["ZL202010566088.9", "=PATENT_KEY(A3)"],
          ["工业", "=SME_SIZE(A4,299,9000)"],
          ["2023-04-28", "=PUBLICITY_END(A5)"],
          [107000.53, "=RMB_UPPER(A6)"],
          ["壹拾万柒仟元零伍角叁分", "=RMB_LOWER(A7)"],
          ["202010566088", "=FUNDED_BEFORE(A8,A2:A3)"],
          [120000, "=BEST_SUPPORT(A9:A10)"],
          [150000, '=BEST_SUPPORT(A9:A10,"是")'],
        ],
        "B1:B10",
      ),
    ).toEqual([
      ["正确"],
      ["校验位错误，应为 9"],
      ["202010566088"],
      ["小型"],
      [45055],
      ["壹拾万柒仟元零伍角叁分"],
      [107000.53],
      ["第 1、2 行"],
      [150000],
      [0],
    ]);
  });
});
