/** What those who show a review get of it. */
import { isoDate } from "../../src/policy/dates";
import { digestOf, searchable } from "../../src/review/digest";
import { review } from "../../src/review/run-review";
import { EMPTY_SETTINGS } from "../../src/review/settings";
import { SheetBuilder } from "../generator/sheet-builder";

const HEADER = [
  "企业名称",
  "信用代码",
  "专利号",
  "方式",
  "转让方",
  "转让方性质",
  "合同号",
  "实付金额（元）",
  "登记备案日期",
];
const FIRST = ["北京朴砾智能装备有限公司", "91110108MAWWW0017F"] as const;
const SECOND = ["北京沅枫生物技术有限公司", "91110114MAWWW00250"] as const;

function made() {
  const asOf = isoDate("2023-12-15");
  if (asOf === undefined) throw new Error("no such day");
  const ledger = new SheetBuilder("获取专利技术", 0)
    .row(1, HEADER)
    .row(2, [...FIRST, "ZL202019800001.7", "转让", "京棠科技大学", "高校", "HT-A", 250_000, "2023-03-01"])
    .row(3, [...SECOND, "ZL202119800003.0", "许可", "京棠科技大学", "高校", "HT-B", 100_000, "2023-03-02"]);
  const paid = new SheetBuilder("以前年度拨付", 1)
    .row(1, ["企业名称", "信用代码", "支持方向", "项目编号", "额度年度", "拨付金额（元）", "拨付日期"])
    .row(2, [...FIRST, "获取专利技术", "P-1", 2023, 300_000, "2023-02-01"])
    .row(3, [...FIRST, "获取专利技术", "P-2", 2022, 70_000, "2022-06-01"])
    .row(4, [...SECOND, "获取专利技术", "P-3", 2023, 50_000, "2023-02-02"])
    .row(5, [...FIRST, "获取专利技术", "P-4", 2023, 20_000, "2023-05-01"]);
  return digestOf(review([ledger.build(), paid.build()], EMPTY_SETTINGS, asOf));
}

test("a line says whose claim it is, what for, and what was decided; the rest is in its account", () => {
  const digest = made();
  const [line] = digest.lines;
  expect(line).toMatchObject({
    article: 10,
    sheet: "获取专利技术",
    row: 2,
    applicant: FIRST[0],
    matter: "HT-A",
    status: "payable",
    reasons: [],
  });
  expect(line?.award?.toFixed(2)).toBe("100000.00");
  expect(line?.computed?.toFixed(2)).toBe("100000.00");
  expect(line?.open.every(({ outcome }) => outcome !== "pass")).toBe(true);
  const account = line && digest.account(line.id);
  expect(account?.verdict.checks.length).toBeGreaterThan(line?.open.length ?? 0);
  expect(account?.claim.id).toBe(line?.id);
});

test("a claim is found by name, code, number and patent, whatever their width and case", () => {
  const [line] = made().lines;
  for (const text of ["朴砾", "91110108mawww0017f", "ht-a", "ＺＬ202019800001.7"])
    expect(line?.searched).toContain(searchable(text));
});

test("names are ordered as in a Chinese dictionary: 朴 (pu) before 沅 (yuan)", () => {
  const orders = made().lines.map(({ nameOrder }) => nameOrder);
  expect(orders).toEqual([0, 1]);
});

test("earlier payments are rows of their own", () => {
  expect(
    made().moneyRows.map(({ role, row, name, amount }) => [role, row, name, amount?.toNumber()]),
  ).toEqual([
    ["payments", 2, FIRST[0], 300_000],
    ["payments", 3, FIRST[0], 70_000],
    ["payments", 4, SECOND[0], 50_000],
    ["payments", 5, FIRST[0], 20_000],
  ]);
});

test("the room under a cap leads to the cells of the earlier payments that used it, and to no others", () => {
  const digest = made();
  const room = (place: number) => {
    const line = digest.lines[place];
    return line && digest.account(line.id)?.verdict.trace.find(({ code }) => code === "cap.room");
  };
  const cell = (row: number) => ({ sheet: "以前年度拨付", row, column: 6 });
  expect(room(0)?.values.prior).toBe("320000.00");
  expect(room(0)?.cells).toEqual([cell(2), cell(5)]);
  expect(room(1)?.cells).toEqual([cell(4)]);
});
