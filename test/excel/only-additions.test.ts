/**
 * Nothing of the user's changes: the same workbook opened and saved without and with a command, compared part by
 * part. What a command may do is add a sheet, its entries in the lists of the package, and the store of our marks.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import { generateSheet } from "../../src/commands/generate-sheet";
import { createOfficeSession } from "../../src/excel/office-session";
import type { WorkbookSession } from "../../src/excel/session";
import { isoDate } from "../../src/policy/dates";
import { reviewDigest } from "../../src/review/run-review";
import { EMPTY_SETTINGS } from "../../src/review/settings";
import { SHEET_KINDS } from "../../src/sheets/sheet-kinds";
import { type OpenExcel, openExcelFile } from "./open-excel";
import { plainPlan } from "./plain-plan";

/** A ledger with most of what a clerk's sheet has. */
async function livelyLedger(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.created = book.modified = new Date(Date.UTC(2023, 9, 31));
  const sheet = book.addWorksheet("申报台账", { views: [{ state: "frozen", ySplit: 2 }] });
  sheet.addRow(["2023年度申报台账（单位：元）"]);
  sheet.addRow([
    "支持方向",
    "申报单位",
    "统一社会信用代码",
    "受理日期",
    "合同编号",
    "专利号",
    "取得方式",
    "转让方性质",
    "登记（备案）完成日",
    "实付专利技术交易金额",
  ]);
  sheet.addRow([
    "第十条 获取专利技术",
    "北京朴砾智能装备有限公司",
    "91110108MAWWW0017F",
    new Date(Date.UTC(2023, 2, 6)),
    "JT-01",
    "ZL202019800001.7",
    "转让",
    "高等学校",
    new Date(Date.UTC(2023, 1, 20)),
    380000.04,
  ]);
  sheet.mergeCells("A1:J1");
  sheet.getCell("D3").numFmt = "yyyy-mm-dd";
  sheet.getCell("I3").numFmt = "yyyy-mm-dd";
  sheet.getCell("K3").value = { formula: "J3*0.4", result: 152000.016 };
  sheet.getCell("B3").note = "已电话核实";
  sheet.getCell("E3").value = { text: "JT-01", hyperlink: "https://example.org/jt-01" };
  sheet.getCell("G3").dataValidation = { type: "list", allowBlank: true, formulae: ['"转让,许可"'] };
  sheet.getColumn(2).width = 33;
  sheet.getColumn(8).hidden = true;
  sheet.getRow(3).height = 30;
  sheet.addConditionalFormatting({
    ref: "J3:J9",
    rules: [
      {
        type: "cellIs",
        operator: "greaterThan",
        formulae: ["1000000"],
        priority: 1,
        style: { font: { bold: true } },
      },
    ],
  });
  sheet.pageSetup = { orientation: "landscape", paperSize: 9, printArea: "A1:K3", printTitlesRow: "1:2" };
  sheet.autoFilter = "A2:J2";
  book.definedNames.add("申报台账!$J$3", "首笔金额");
  const hidden = book.addWorksheet("旧稿", { state: "hidden" });
  hidden.addRow(["不看", 1]);
  await hidden.protect("", {});
  return new Uint8Array(await book.xlsx.writeBuffer());
}

type Parts = ReadonlyMap<string, string>;

async function partsOf(bytes: Uint8Array): Promise<Parts> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = new Map<string, string>();
  for (const [name, entry] of Object.entries(zip.files))
    if (!entry.dir) parts.set(name, await entry.async("string"));
  return parts;
}

/** Lists of the package that grow with a new sheet: every entry that was there must still be there, in its order. */
const LISTS = [
  "[Content_Types].xml",
  "docProps/app.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/sharedStrings.xml",
  "xl/styles.xml",
  "xl/workbook.xml",
];

/** Counts and sizes that tell how long a list is, and times of writing. */
function withoutCounts(xml: string): string {
  return xml.replace(
    / (?:count|uniqueCount|size)="\d+"|<vt:i4>\d+<\/vt:i4>|<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/g,
    "",
  );
}

function entries(xml: string): readonly string[] {
  return withoutCounts(xml).match(/<[^>]+>|[^<]+/g) ?? [];
}

/** The first entry of `before` that `after` lacks, reading both in order; undefined if it has them all. */
function firstMissing(before: string, after: string): string | undefined {
  const now = entries(after);
  let at = 0;
  for (const entry of entries(before)) {
    const found = now.indexOf(entry, at);
    if (found < 0) return entry;
    at = found + 1;
  }
  return undefined;
}

/** What the second file changed or lost of the first, and what it added. */
function compare(
  before: Parts,
  after: Parts,
): { readonly changed: readonly string[]; readonly added: readonly string[] } {
  const changed: string[] = [];
  for (const [name, xml] of before) {
    const now = after.get(name);
    if (now === undefined) changed.push(`${name}: gone`);
    else if (LISTS.includes(name)) {
      const missing = firstMissing(xml, now);
      if (missing !== undefined) changed.push(`${name}: without ${missing}`);
    } else if (withoutCounts(now) !== withoutCounts(xml)) changed.push(`${name}: ${difference(xml, now)}`);
  }
  return { changed, added: [...after.keys()].filter((name) => !before.has(name)) };
}

function difference(before: string, after: string): string {
  const [was, is] = [entries(before), entries(after)];
  const at = was.findIndex((entry, index) => entry !== is[index]);
  return `${was.slice(Math.max(0, at - 1), at + 3).join("")} → ${is.slice(Math.max(0, at - 1), at + 3).join("")}`;
}

const SAMPLES = join(__dirname, "../../../shared/samples");
const WORKBOOKS: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ["a lively ledger", livelyLedger],
  ...["ledger-2023.xlsx", "districts-merge-2022.xlsx"]
    .map((name) => join(SAMPLES, name))
    .filter((file) => existsSync(file))
    .map((file) => [file.split("/").at(-1) ?? file, async () => new Uint8Array(readFileSync(file))] as const),
];

const asOf = isoDate("2023-10-31");
if (asOf === undefined) throw new RangeError("no date");
const settings = { ...EMPTY_SETTINGS, policy: { ...EMPTY_SETTINGS.policy, asOf } };

describe.each(WORKBOOKS)("%s", (_name, file) => {
  let untouched: Parts;
  let excel: OpenExcel;
  let session: WorkbookSession;

  beforeAll(async () => {
    const opened = await openExcelFile(await file());
    untouched = await partsOf(await opened.bytes());
    await opened.close();
  });
  beforeEach(async () => {
    excel = await openExcelFile(await file());
    session = createOfficeSession();
  });
  afterEach(() => excel.close());

  async function changes() {
    return compare(untouched, await partsOf(await excel.bytes()));
  }

  test.each(SHEET_KINDS)("writing %s adds a sheet and leaves the rest", async (kind) => {
    await generateSheet(session, { kind, pass: reviewDigest, today: asOf ?? fail(), settings });
    const { changed, added } = await changes();
    expect(changed).toEqual([]);
    expect(added.some((part) => /^xl\/worksheets\/sheet\d+\.xml$/.test(part))).toBe(true);
    expect(added.filter((part) => !/^(?:xl\/worksheets\/|customXml\/)/.test(part))).toEqual([]);
  });

  test("a sheet written and removed again leaves the file as it was", async () => {
    await session.writeSheets([plainPlan()]);
    await session.removeOwnSheets();
    const { changed, added } = await changes();
    expect(changed).toEqual([]);
    expect(added).toEqual([]);
  });

  test("marks set and cleared leave the file as it was, also when it was saved in between", async () => {
    const [grid] = (await session.readGrids()).filter(
      ({ name }) => !name.includes("顺义") && name !== "旧稿",
    );
    const sheet = grid?.name ?? fail();
    await session.mark([
      { cell: { sheet, row: 3, column: 2 }, tier: "red", text: "待核" },
      { cell: { sheet, row: 900, column: 30 }, tier: "info", text: "空格" },
    ]);
    expect((await changes()).changed).not.toEqual([]);
    expect(await session.clearMarks()).toBeGreaterThanOrEqual(3);
    expect(await changes()).toEqual({ changed: [], added: [] });
  });

  test("saved settings are a part of their own", async () => {
    await session.saveSettings({ ...settings, officer: "王某" });
    const { changed, added } = await changes();
    expect(changed).toEqual([]);
    expect(added.every((part) => part.startsWith("customXml/"))).toBe(true);
  });
});

function fail(): never {
  throw new Error("the test lacks what it starts from");
}
