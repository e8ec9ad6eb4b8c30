/** Questions the reading asks, and what an answer changes: each of the four kinds is asked once and then used. */
import type { CellValue, SheetGrid } from "../../src/ledger/grid";
import { readLedger } from "../../src/ledger/read-ledger";
import type { LedgerReading, Question, TableMapping } from "../../src/ledger/reading";
import { isoDate } from "../../src/policy/dates";
import { knownValue } from "../../src/policy/fact";
import { SheetBuilder } from "../generator/sheet-builder";

const CODES = ["91110108MAWWW0017F", "91110114MAWWW00250", "91110115MAWWW00339"];
const NAMES = ["北京朴砾智能装备有限公司", "北京沅枫生物技术有限公司", "北京霏沐医疗科技有限公司"];
const PATENTS = ["ZL202019800001.7", "ZL202119800003.0", "ZL202119800005.X"];

function read(grid: SheetGrid, mappings: readonly TableMapping[] = []): LedgerReading {
  const asOf = isoDate("2023-12-31");
  if (!asOf) throw new Error("no such day");
  return readLedger([grid], { mappings, asOf });
}

interface Sheet {
  readonly name?: string;
  readonly title?: string;
  readonly heads?: readonly string[];
  readonly category?: string;
  readonly hidden?: boolean;
}

const HEADS = [
  "序号",
  "支持方向",
  "单位名称",
  "信用代码",
  "专利号",
  "获取方式",
  "出让方性质",
  "实付金额（元）",
  "备案日期",
];

function transfers(sheet: Sheet): SheetGrid {
  const builder = new SheetBuilder(sheet.name ?? "台账", 0).row(1, [
    sheet.title ?? "企业获取专利技术申报台账",
  ]);
  builder.row(2, sheet.heads ?? HEADS);
  for (let i = 0; i < 6; i++) {
    const cells: CellValue[] = [
      i + 1,
      sheet.category ?? "第十条",
      NAMES[i % 3] ?? "",
      CODES[i % 3] ?? "",
      PATENTS[i % 3] ?? "",
      "转让",
      "高校",
      100_000 + i,
      45_000 + i,
    ];
    builder.row(3 + i, cells);
  }
  if (sheet.hidden) builder.hide();
  return builder.build();
}

/** The answer to the first question of a kind, as the pane would save it. */
function answered(
  reading: LedgerReading,
  kind: Question["kind"],
  answer: Omit<TableMapping, "sheet" | "headerFingerprint">,
): TableMapping {
  const question = reading.questions.find((one) => one.kind === kind);
  const table = reading.tables.find(({ sheet }) => sheet === question?.sheet);
  if (question === undefined || table?.headerFingerprint === undefined)
    throw new Error(`no question of ${kind}`);
  return { sheet: table.sheet, headerFingerprint: table.headerFingerprint, ...answer };
}

const kinds = (reading: LedgerReading) => reading.questions.map(({ kind }) => kind);
const amounts = (reading: LedgerReading) =>
  reading.claims.map((claim) => (claim.article === 10 ? knownValue(claim.paid)?.toFixed() : undefined));

describe("a visible sheet said to be void", () => {
  const grid = transfers({ name: "台账（作废）" });

  test("is left out, loudly, and asked about", () => {
    const reading = read(grid);
    expect(reading.claims).toEqual([]);
    expect(kinds(reading)).toEqual(["role"]);
    expect(reading.questions[0]?.options).toEqual(["draft", "claims"]);
    expect(reading.notices.map(({ code }) => code)).toContain("table-draft");
  });

  test("counts once the answer says so, and is not asked again", () => {
    const reading = read(grid, [answered(read(grid), "role", { role: "claims" })]);
    expect(reading.claims).toHaveLength(6);
    expect(kinds(reading)).toEqual([]);
  });
});

test("a visible sheet with many rows is no empty form for its title's sake", () => {
  const reading = read(transfers({ title: "申报台账（示例数据）" }));
  expect(reading.claims).toHaveLength(6);
  expect(kinds(reading)).toEqual([]);
});

test("a hidden draft is a draft without a question", () => {
  const reading = read(transfers({ name: "台账初稿", hidden: true }));
  expect(reading.claims).toEqual([]);
  expect(kinds(reading)).toEqual([]);
});

test("a column of which only the values speak is asked about; the answer is used", () => {
  const heads = HEADS.map((head) => (head === "出让方性质" ? "甲类栏" : head));
  const before = read(transfers({ heads }));
  expect(before.questions.map(({ kind, header }) => [kind, header])).toEqual([["column", "甲类栏"]]);
  const after = read(transfers({ heads }), [
    answered(before, "column", { columns: { 7: "transferorType" } }),
  ]);
  expect(kinds(after)).toEqual([]);
  expect(after.tables[0]?.columns.find(({ column }) => column === 7)).toMatchObject({
    field: "transferorType",
    confirmed: true,
  });
});

test("a money column without a unit is asked about, its claims wait; the answer is used", () => {
  const heads = HEADS.map((head) => (head === "实付金额（元）" ? "实付金额" : head));
  const before = read(transfers({ heads }));
  expect(kinds(before)).toEqual(["unit"]);
  expect(before.questions[0]?.options).toEqual(["元", "千元", "万元", "百万元", "亿元"]);
  expect(amounts(before).every((amount) => amount === undefined)).toBe(true);
  const after = read(transfers({ heads }), [answered(before, "unit", { units: { 8: "元" } })]);
  expect(kinds(after)).toEqual([]);
  expect(amounts(after)).toEqual(["100000", "100001", "100002", "100003", "100004", "100005"]);
});

test("rows of an article that nobody knows are asked about; the answer is used", () => {
  const before = read(transfers({ category: "甲类项目" }));
  // Only columns of Article 10 are there, so the rows are read under it, but not silently.
  expect(before.claims.every(({ article }) => article === 10)).toBe(true);
  expect(before.notices.map(({ code }) => code)).toContain("article-from-columns");
  expect(kinds(before)).toContain("article");
  const question = before.questions.find(({ kind }) => kind === "article");
  expect(question?.options).toEqual(["6", "7", "8", "9", "10", "11", "12", "13"]);
  const after = read(transfers({ category: "甲类项目" }), [answered(before, "article", { article: 10 })]);
  expect(after.claims).toHaveLength(6);
  expect(kinds(after)).not.toContain("article");
});

test("“合同款支付时间” is a date of payment, “合同约定还款日期” a due date, neither the date of signing", () => {
  const builder = new SheetBuilder("质押", 0).row(1, ["专利质押融资补贴申报表（单位：元）"]);
  builder.row(2, ["单位", "信用代码", "实际放款数额", "担保费用", "合同约定还款日期", "实际还清日期"]);
  for (let i = 0; i < 4; i++)
    builder.row(3 + i, [NAMES[i % 3] ?? "", CODES[i % 3] ?? "", 1_000_000, 20_000, 45_200 + i, 45_190 + i]);
  const reading = read(builder.build());
  expect(reading.tables[0]?.columns.map(({ field }) => field)).toEqual([
    "applicantName",
    "uscc",
    "loanAmount",
    "guaranteeFee",
    "dueDate",
    "settledDate",
  ]);
  expect(reading.questions).toEqual([]);
});

test("a header that says one thing over values that say another is asked about", () => {
  const heads = HEADS.map((head) => (head === "出让方性质" ? "是否办理登记" : head));
  const { questions } = read(transfers({ heads }));
  expect(questions.map(({ kind, header }) => [kind, header])).toContainEqual(["column", "是否办理登记"]);
});
