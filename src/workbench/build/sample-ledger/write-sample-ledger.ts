/**
 * Makes assets/sample-ledger.xlsx, the workbook that the workbench starts on:
 * `node --import tsx src/workbench/build/sample-ledger/write-sample-ledger.ts`. Same seed, same cells.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { ROOT } from "../repository-root";
import { type LedgerRow, ledgerRows } from "./claims";
import type { Unit } from "./firms";
import { addCompanies, addOtherFunds, addPatents, addPayments } from "./other-sheets";
import { seededRandom } from "./seeded-random";
import { DATE, frame, head, titleRow, YUAN } from "./sheet-looks";

const HEADINGS = [
  ["序号", 6],
  ["支持方向", 22],
  ["申报单位", 32],
  ["统一社会信用代码", 22],
  ["受理日期", 12],
  ["项目（标的、产品）名称", 28],
  ["合同（项目、产品）编号", 18],
  ["专利号", 20],
  ["取得方式", 10],
  ["实付专利技术交易金额", 16],
  ["付款日期", 12],
  ["转让（许可）方", 24],
  ["转让（许可）方性质", 12],
  ["以转化实施为目的", 10],
  ["转移登记（备案）完成日", 14],
  ["贷款银行", 28],
  ["担保费", 12],
  ["评估费", 12],
  ["实际放款额", 16],
  ["约定还款日", 12],
  ["还清日期", 12],
  ["还款情况", 12],
  ["质押登记号", 18],
  ["统计年度", 10],
  ["年质押登记额", 18],
  ["年登记项目数", 10],
  ["申报角色", 10],
  ["发行（实施）日期", 12],
  ["融资规模", 16],
  ["具有创新性", 8],
  ["形成规模", 8],
  ["认定记录", 18],
  ["评审结论", 10],
  ["评审建议额", 14],
  ["本年度已安排", 14],
  ["测算金额", 14],
  ["材料情况", 14],
  ["备注", 24],
] as const;

const ARTICLES: Readonly<Record<LedgerRow["article"], string>> = {
  6: "第六条 供给侧专利培育与转化",
  7: "第七条 重点产业专利运营",
  8: "第八条 专利交易运营服务",
  9: "第九条 集聚区专利运营环境",
  10: "第十条 获取专利技术",
  11: "第十一条 专利质押融资",
  12: "第十二条 商业银行质押贷款",
  13: "第十三条 知识产权金融创新",
};

const HEAD_ROW = 4;
const [PAID, SERVICE_FROM, SERVICE_TO, LOAN, PRIOR] = ["J", "Q", "R", "S", "AI"];

async function main(): Promise<void> {
  const rows = ledgerRows(seededRandom(20231130));
  const units = distinctUnits(rows);
  const book = new ExcelJS.Workbook();
  book.creator = "专利转化资金试用台";
  book.created = new Date("2023-12-01T00:00:00Z");
  book.modified = book.created;
  addLedger(book, rows);
  const priors = addPayments(book, rows);
  addOtherFunds(book, rows);
  addCompanies(book, units);
  addPatents(book, rows);
  addFormulas(book, rows, priors);
  writeFileSync(join(ROOT, "assets/sample-ledger.xlsx"), Buffer.from(await book.xlsx.writeBuffer()));
  console.log(`${rows.length} claims of ${units.length} units`);
}

function addLedger(book: ExcelJS.Workbook, rows: readonly LedgerRow[]): void {
  const sheet = book.addWorksheet("申报台账", { views: [{ state: "frozen", xSplit: 3, ySplit: HEAD_ROW }] });
  titleRow(sheet, "北京市专利转化专项资金2023年度申报台账", HEADINGS.length);
  sheet.getCell("A2").value = "单位名称、代码、专利号均为虚构，仅供试用。";
  sheet.getCell("A3").value = "截止日期：2023年11月30日";
  sheet.getCell(3, HEADINGS.length).value = "金额单位：元";
  sheet.getCell(3, HEADINGS.length).alignment = { horizontal: "right" };
  head(sheet, HEAD_ROW, HEADINGS);
  rows.forEach((row, index) => {
    sheet.getRow(HEAD_ROW + 1 + index).values = cellsOf(row, index + 1);
  });
  const last = HEAD_ROW + rows.length;
  for (const letter of ["E", "K", "O", "T", "U", "AB"]) sheet.getColumn(letter).numFmt = DATE;
  for (const letter of [PAID, "Q", "R", "S", "Y", "AC", "AH", PRIOR, "AJ"])
    sheet.getColumn(letter).numFmt = YUAN;
  frame(sheet, HEAD_ROW + 1, last, HEADINGS.length);
  const total = sheet.getRow(last + 1);
  total.getCell(1).value = "合　计";
  total.font = { bold: true };
  const sum = (letter: string) => `SUM(${letter}${HEAD_ROW + 1}:${letter}${last})`;
  total.getCell(PAID).value = { formula: sum(PAID), result: total10(rows) };
  total.getCell(PAID).numFmt = YUAN;
}

/** In the order of the headings; the last but two columns are filled by `addFormulas`. */
function cellsOf(row: LedgerRow, number: number): ExcelJS.CellValue[] {
  return [
    number,
    ARTICLES[row.article],
    row.unit.name,
    row.unit.code,
    row.accepted,
    row.subject,
    row.number,
    row.patent,
    row.mode,
    row.paid,
    row.paidOn,
    row.supplier?.[0],
    row.supplier?.[1],
    row.forUse,
    row.recorded,
    row.bank,
    row.guaranteeFee,
    row.appraisalFee,
    row.loan,
    row.due,
    row.settled,
    row.repayment,
    row.pledgeNumber,
    row.statisticYear,
    row.pledged,
    row.pledges,
    row.role,
    row.issued,
    row.financed,
    row.innovative,
    row.atScale,
    row.minutes,
    row.decision,
    row.proposed,
    null,
    null,
    row.papers,
    row.remark,
  ];
}

/**
 * The office's own sums: what the firm had this year, and the custom functions over it. A file keeps custom functions
 * with the prefix _xldudf_; their results here are those of plain arithmetic in fen.
 */
function addFormulas(
  book: ExcelJS.Workbook,
  rows: readonly LedgerRow[],
  priors: ReadonlyMap<string, number>,
): void {
  const sheet = book.getWorksheet("申报台账");
  rows.forEach((row, index) => {
    if (sheet === undefined || (row.article !== 10 && row.article !== 11)) return;
    const at = HEAD_ROW + 1 + index;
    const article = row.article === 10 ? "第十条" : "第十一条";
    const prior = priors.get(`${row.unit.code} ${row.article}`) ?? 0;
    sheet.getCell(`${PRIOR}${at}`).value = {
      formula: `SUMIFS(历年拨付!$H:$H,历年拨付!$C:$C,D${at},历年拨付!$D:$D,"${article}",历年拨付!$E:$E,2023)*10000`,
      result: prior,
    };
    if (row.article === 10 && typeof row.paid === "number")
      sheet.getCell(`AJ${at}`).value = {
        formula: `_xldudf_TRANSFER_SUBSIDY(${PAID}${at},${PRIOR}${at})`,
        result: Math.min(percentOf(row.paid, 40), Math.max(0, 1_000_000 - prior)),
      };
    if (row.article === 11)
      sheet.getCell(`AJ${at}`).value = {
        formula: `_xldudf_PLEDGE_SUBSIDY(${SERVICE_FROM}${at}+${SERVICE_TO}${at},${LOAN}${at},${PRIOR}${at})`,
        result: Math.min(
          percentOf((row.guaranteeFee ?? 0) + (row.appraisalFee ?? 0), 40),
          percentOf(row.loan ?? 0, 2),
          Math.max(0, 200_000 - prior),
        ),
      };
  });
}

/** Rounded down to the fen, in whole numbers of fen. */
function percentOf(yuan: number, percent: number): number {
  return Math.floor((Math.round(yuan * 100) * percent) / 100) / 100;
}

function total10(rows: readonly LedgerRow[]): number {
  const fen = rows.reduce(
    (sum, row) => sum + (typeof row.paid === "number" ? Math.round(row.paid * 100) : 0),
    0,
  );
  return fen / 100;
}

/** The first unit of each name, with the code as it should be read in the company list. */
function distinctUnits(rows: readonly LedgerRow[]): readonly Unit[] {
  const byName = new Map<string, Unit>();
  for (const row of rows) if (!byName.has(row.unit.name)) byName.set(row.unit.name, row.unit);
  return [...byName.values()];
}

void main();
