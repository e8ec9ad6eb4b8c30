/**
 * The headless award on a ledger of 5,000 rows of article 10: time and peak memory of the whole process, and beside it
 * in the same run what opening and saving that workbook alone costs with ExcelJS.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { creditCode, patentNumber } from "../../src/workbench/build/sample-ledger/codes";

const ROWS = 5000;
/** Prints the process's own peak when it ends. */
const PEAK =
  "data:text/javascript,process.on('exit',()=>console.error('peak-kib',process.resourceUsage().maxRSS))";

async function makeLedger(file: string): Promise<void> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("申报台账");
  sheet.addRow(["北京市专利转化专项资金2023年度申报台账"]);
  sheet.addRow(["金额单位：元"]);
  sheet.addRow([
    "序号",
    "支持方向",
    "申报单位",
    "统一社会信用代码",
    "受理日期",
    "合同编号",
    "专利号",
    "取得方式",
    "实付专利技术交易金额",
    "付款日期",
    "转让（许可）方",
    "转让（许可）方性质",
    "以转化实施为目的",
    "转移登记（备案）完成日",
    "材料情况",
  ]);
  for (let row = 0; row < ROWS; row++)
    sheet.addRow([
      row + 1,
      "第十条 获取专利技术",
      `北京测算${row % 997}号有限公司`,
      creditCode("91", "110108", row % 997),
      new Date(Date.UTC(2023, 5, 1 + (row % 28))),
      `HT-2023-${row}`,
      patentNumber(2015 + (row % 7), 1, row),
      "转让",
      10_000 + row * 37.13,
      new Date(Date.UTC(2023, 2, 1 + (row % 28))),
      "京岚理工大学",
      "高等学校",
      "是",
      new Date(Date.UTC(2023, 3, 1 + (row % 28))),
      "齐全",
    ]);
  await book.xlsx.writeFile(file);
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "award-bench-"));
  try {
    const ledger = join(folder, "ledger.xlsx");
    await makeLedger(ledger);
    const started = performance.now();
    const run = spawnSync(
      process.execPath,
      [
        "--import",
        "tsx",
        "--import",
        PEAK,
        "src/workbench/award.ts",
        ledger,
        "--out",
        join(folder, "out.xlsx"),
      ],
      { encoding: "utf8" },
    );
    const seconds = (performance.now() - started) / 1000;
    const startedPlain = performance.now();
    const plain = new ExcelJS.Workbook();
    await plain.xlsx.readFile(ledger);
    await plain.xlsx.writeFile(join(folder, "plain.xlsx"));
    const plainSeconds = (performance.now() - startedPlain) / 1000;
    if (run.status !== 0) throw new Error(`award ended with ${run.status}: ${run.stderr}`);
    const peak = Number(/peak-kib (\d+)/.exec(run.stderr)?.[1]) / 1024;
    const size = statSync(join(folder, "out.xlsx")).size / 1024;
    console.log(
      `award on ${ROWS} rows: ${seconds.toFixed(1)} s, peak ${peak.toFixed(0)} MiB, copy of ${size.toFixed(0)} KiB; ` +
        `opening and saving the same workbook alone takes ${plainSeconds.toFixed(1)} s: ${(seconds / plainSeconds).toFixed(1)} times as long`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
