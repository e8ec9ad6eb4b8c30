/** `npm run -s award` as a process of its own: exit codes, its lines, and the copy it saves. */
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import { lockStructure } from "../excel/open-excel";
import { encrypted } from "./encrypted-workbook";

const ROOT = join(__dirname, "../..");
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "award-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Ended {
  readonly exit: number;
  readonly out: string;
  readonly error: string;
}

function award(...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--import", "tsx", join(ROOT, "src/workbench/award.ts"), ...args],
      { cwd: ROOT, maxBuffer: 10_000_000 },
      (failure, out, error) => resolve({ exit: failure === null ? 0 : Number(failure.code), out, error }),
    );
  });
}

function file(name: string): string {
  return join(folder, name);
}

/** Two purchases of one enterprise, one of another: 40 % of 380,000.04, of 3,000,000 and of 100,000. */
async function ledger(name = "ledger.xlsx"): Promise<string> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("申报台账");
  sheet.addRow(["2023年度专利转化专项资金申报台账"]);
  sheet.addRow(["", "", "", "", "", "", "", "", "", "", "单位：元"]);
  sheet.addRow([
    "序号",
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
  const row = (
    number: number,
    name: string,
    code: string,
    contract: string,
    patent: string,
    paid: number,
  ): void => {
    sheet.addRow([
      number,
      "第十条 获取专利技术",
      name,
      code,
      "2023-03-06",
      contract,
      patent,
      "转让",
      "高等学校",
      "2023-02-20",
      paid,
    ]);
  };
  row(1, "北京朴砾智能装备有限公司", "91110108MAWWW0017F", "JT-01", "ZL202019800001.7", 380000.04);
  row(2, "北京沅枫生物技术有限公司", "91110114MAWWW00250", "YF-02", "ZL202119800003.0", 3000000);
  row(3, "北京朴砾智能装备有限公司", "91110108MAWWW0017F", "JT-03", "ZL202119800005.X", 100000);
  sheet.addRow(["合计", "", "", "", "", "", "", "", "", "", { formula: "SUM(K4:K6)", result: 3480000.04 }]);
  sheet.getCell("C4").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFFF00" } };
  sheet.getCell("C5").note = "已电话核实";
  await writeFile(file(name), new Uint8Array(await book.xlsx.writeBuffer()));
  return file(name);
}

async function opened(path: string): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  return book;
}

test("done: the copy holds the input as it was and the award sheet; the report and the table are there", async () => {
  const input = await ledger();
  const before = await readFile(input);
  const ended = await award(input, "--as-of", "2023-10-31", "--report", file("report.json"));
  expect(ended.error).toBe("");
  expect(ended.exit).toBe(0);
  expect(ended.out).toMatch(/第十条 获取专利技术\s+3\s+3\s+1192000\.01\s+0/);
  expect(ended.out).toContain("ledger-award.xlsx");
  expect(await readFile(input)).toEqual(before);
  expect((await readdir(folder)).sort()).toEqual(["ledger-award.xlsx", "ledger.xlsx", "report.json"]);

  const original = (await opened(input)).getWorksheet("申报台账");
  const copy = await opened(file("ledger-award.xlsx"));
  expect(copy.worksheets.map((sheet) => sheet.name)).toEqual(["申报台账", "资金安排表"]);
  const kept = copy.getWorksheet("申报台账");
  original?.eachRow((row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      const same = kept?.getCell(cell.address);
      expect([cell.address, same?.value, same?.numFmt, same?.fill, same?.note]).toEqual([
        cell.address,
        cell.value,
        cell.numFmt,
        cell.fill,
        cell.note,
      ]);
    });
  });

  // 152,000.01 + 1,000,000 (capped) + 40,000 = 1,192,000.01
  const sheet = copy.getWorksheet("资金安排表");
  const texts: string[] = [];
  sheet?.eachRow((row) => {
    row.eachCell((cell) => {
      if (typeof cell.value === "string") texts.push(cell.value);
    });
  });
  expect(texts).toContain("核定金额合计（大写）：人民币壹佰壹拾玖万贰仟元零壹分");

  const report = JSON.parse(await readFile(file("report.json"), "utf8"));
  expect(report).toMatchObject({ schema: "patent-fund-truth/1", workbook: "ledger.xlsx", fundYear: 2023 });
  expect(report.claims.map((claim: { award: string }) => claim.award)).toEqual([
    "152000.01",
    "1000000.00",
    "40000.00",
  ]);
});

test("a protected ledger is read and left protected: only a sheet of ours is added", async () => {
  const input = await ledger();
  const book = await opened(input);
  await book.getWorksheet("申报台账")?.protect("密码", { formatCells: false });
  await book.xlsx.writeFile(input);
  const protection = (xml: string | undefined): string | undefined =>
    xml?.match(/<sheetProtection[^>]*>/)?.[0];
  const sheetXml = async (path: string): Promise<string | undefined> =>
    (await JSZip.loadAsync(await readFile(path))).file("xl/worksheets/sheet1.xml")?.async("string");
  const before = protection(await sheetXml(input));
  expect(before).toContain('sheet="1"');

  const ended = await award(input, "--as-of", "2023-10-31");
  expect(ended.error).toBe("");
  expect(ended.exit).toBe(0);
  expect(ended.out).toMatch(/第十条 获取专利技术\s+3\s+3\s+1192000\.01\s+0/);
  expect(protection(await sheetXml(file("ledger-award.xlsx")))).toBe(before);
  const copy = await opened(file("ledger-award.xlsx"));
  expect(copy.worksheets.map((sheet) => sheet.name)).toEqual(["申报台账", "资金安排表"]);
});

describe("exit 1: the workbook could not be reviewed, one line says why, nothing is written", () => {
  async function refused(...args: readonly string[]): Promise<string> {
    const before = (await readdir(folder)).sort();
    const ended = await award(...args);
    expect(ended.exit).toBe(1);
    expect(ended.out).toBe("");
    expect(ended.error.trim().split("\n")).toHaveLength(1);
    expect((await readdir(folder)).sort()).toEqual(before);
    return ended.error;
  }

  test("a file that is no .xlsx", async () => {
    await writeFile(file("notes.xlsx"), "just text");
    expect(await refused(file("notes.xlsx"))).toMatch(/不是 \.xlsx 工作簿.* \/ .*no \.xlsx workbook/);
  });

  test("no such file", async () => {
    expect(await refused(file("missing.xlsx"))).toMatch(/读不了文件.* \/ Cannot read/);
  });

  test("a workbook without a ledger", async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet("通讯录").addRow(["张三", "李四"]);
    await writeFile(file("contacts.xlsx"), new Uint8Array(await book.xlsx.writeBuffer()));
    expect(await refused(file("contacts.xlsx"))).toMatch(
      /没有找到申报台账.*通讯录.* \/ No application ledger found/,
    );
  });

  test("a workbook whose structure is protected; it stays as it is", async () => {
    const input = await ledger();
    const locked = await lockStructure(await readFile(input));
    await writeFile(input, locked);
    expect(await refused(input)).toMatch(
      /工作簿结构受保护.*“审阅－保护工作簿”中取消保护后再试.* \/ The structure of the workbook is protected/,
    );
    expect(await readFile(input)).toEqual(Buffer.from(locked));
  });

  test("a workbook with an opening password; it stays as it is", async () => {
    const input = await ledger();
    const closed = encrypted(await readFile(input), "2023");
    await writeFile(input, closed);
    expect(await refused(input)).toMatch(
      /ledger\.xlsx 设有打开密码.*去掉密码另存后再试.* \/ .*is password-protected/,
    );
    expect(await readFile(input)).toEqual(Buffer.from(closed));
  });

  test("an output that cannot be written", async () => {
    const input = await ledger();
    expect(await refused(input, "--out", file("nowhere/out.xlsx"))).toMatch(/写不了.* \/ Cannot write/);
  });
});

describe("exit 2: wrong usage", () => {
  async function misused(...args: readonly string[]): Promise<string> {
    const ended = await award(...args);
    expect(ended.exit).toBe(2);
    expect(ended.out).toBe("");
    return ended.error;
  }

  test("no file, an unknown option, a day that does not exist", async () => {
    expect(await misused()).toMatch(/请给出要处理的台账文件.*\n用法：.* \/ usage:/);
    expect(await misused("a.xlsx", "--fast")).toMatch(/参数不对.*--fast/);
    expect(await misused("a.xlsx", "--as-of", "2023-02-30")).toMatch(/2023-02-30/);
  });

  test("the output is the input itself", async () => {
    const input = await ledger();
    const before = await readFile(input);
    expect(await misused(input, "--out", join(folder, ".", "ledger.xlsx"))).toMatch(
      /输出文件不能是输入文件本身/,
    );
    expect(await readFile(input)).toEqual(before);
  });

  test("settings that cannot be understood are refused, not dropped", async () => {
    const input = await ledger();
    await writeFile(file("settings.json"), JSON.stringify({ policy: { readings: 5 } }));
    expect(await misused(input, "--settings", file("settings.json"))).toMatch(/policy\.readings/);
  });
});
