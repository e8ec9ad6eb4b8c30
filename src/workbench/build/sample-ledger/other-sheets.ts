/** The sheets beside the ledger: earlier payments, other fiscal funds, the company list and the patent list. */
import type ExcelJS from "exceljs";
import { day, type LedgerRow } from "./claims";
import type { Unit } from "./firms";
import { DATE, frame, head, titleRow } from "./sheet-looks";

/**
 * 历年拨付, in 万元: some of this year's applicants had something before.
 * @returns yuan paid in this year's quota, by "code article".
 */
export function addPayments(book: ExcelJS.Workbook, rows: readonly LedgerRow[]): ReadonlyMap<string, number> {
  const sheet = book.addWorksheet("历年拨付", { views: [{ state: "frozen", ySplit: 4 }] });
  titleRow(sheet, "本专项资金历年拨付明细", 10);
  sheet.getCell("J3").value = "单位：万元";
  head(sheet, 4, [
    ["序号", 6],
    ["收款单位", 32],
    ["信用代码", 22],
    ["条款", 10],
    ["额度年度", 10],
    ["合同／项目编号", 18],
    ["付款（还款）日期", 14],
    ["拨付金额", 12],
    ["拨付日期", 12],
    ["备注", 16],
  ]);
  const priors = new Map<string, number>();
  const earlier = rows
    .filter((row) => row.article === 10 || row.article === 11)
    .filter((_row, at) => at % 3 === 0);
  earlier.forEach((row, index) => {
    const amount = row.article === 10 ? [35, 92, 12.5, 60][index % 4] : [4, 15, 2.5][index % 3];
    const year = index % 5 === 4 ? 2022 : 2023;
    const article = row.article === 10 ? "第十条" : "第十一条";
    const at = 5 + index;
    sheet.getRow(at).values = [
      index + 1,
      row.unit.name,
      row.unit.code,
      article,
      year,
      `${row.article === 10 ? "HT" : "JK"}-${year - 1}-${800 + index}`,
      day(`${year}-01-${String(5 + index).padStart(2, "0")}`),
      amount,
      day(`${year}-07-20`),
    ];
    if (year === 2023 && amount !== undefined) {
      const key = `${row.unit.code} ${row.article}`;
      priors.set(key, (priors.get(key) ?? 0) + Math.round(amount * 1_000_000) / 100);
    }
  });
  sheet.getColumn(7).numFmt = DATE;
  sheet.getColumn(9).numFmt = DATE;
  sheet.getColumn(8).numFmt = "#,##0.00";
  frame(sheet, 5, 4 + earlier.length, 10);
  return priors;
}

export function addOtherFunds(book: ExcelJS.Workbook, rows: readonly LedgerRow[]): void {
  const sheet = book.addWorksheet("其他财政资金");
  titleRow(sheet, "申报单位已获市、区及中央其他财政资金核对表", 11);
  sheet.getCell("K2").value = "单位：万元";
  head(sheet, 3, [
    ["序号", 6],
    ["单位名称", 32],
    ["信用代码", 22],
    ["其他资金名称", 30],
    ["级别", 8],
    ["年度", 8],
    ["支持内容", 22],
    ["关联合同或专利", 20],
    ["金额", 10],
    ["批复状态", 14],
    ["数据来源", 18],
  ]);
  const [first, second, third] = rows.filter((row) => row.article === 10 && typeof row.paid === "number");
  const pledge = rows.find((row) => row.article === 11 && row.repayment === "已结清");
  const lines: readonly (readonly [
    LedgerRow | undefined,
    string,
    string,
    string,
    string | undefined,
    number,
    string,
  ])[] = [
    [first, "区专利技术引进补助", "区级", "专利受让补助", first?.patent, 12, "已拨付"],
    [second, "市级研发费用补助", "市级", "研发费用补助", "2022年度研发投入", 20, "已拨付"],
    [third, "区技术合同登记奖励", "区级", "技术合同奖励", third?.number, 1.2, "公示中"],
    [
      pledge,
      "区科技金融专项（质押融资费用补贴）",
      "区级",
      "担保费、评估费补贴",
      pledge?.number,
      3,
      "已批复待拨付",
    ],
  ];
  lines.forEach(([row, fund, level, what, link, amount, status], index) => {
    sheet.getRow(4 + index).values = [
      index + 1,
      row?.unit.name,
      row?.unit.code,
      fund,
      level,
      2023,
      what,
      link,
      amount,
      status,
      "市级平台导出",
    ];
  });
  frame(sheet, 4, 3 + lines.length, 11);
}

export function addCompanies(book: ExcelJS.Workbook, units: readonly Unit[]): void {
  const sheet = book.addWorksheet("企业名单", { views: [{ state: "frozen", ySplit: 3 }] });
  titleRow(sheet, "申报单位基本信息", 15);
  sheet.getCell("O2").value = "金额：万元";
  head(sheet, 3, [
    ["序号", 6],
    ["单位名称", 32],
    ["统一社会信用代码", 22],
    ["单位类别", 16],
    ["住所", 30],
    ["登记状态", 14],
    ["信用查询", 16],
    ["财务制度", 10],
    ["承担能力", 10],
    ["已开展专利转化", 10],
    ["所属行业", 22],
    ["从业人数", 10],
    ["营业收入", 12],
    ["资产总额", 12],
    ["申报规模", 10],
  ]);
  units.forEach((unit, index) => {
    sheet.getRow(4 + index).values = [
      index + 1,
      unit.name,
      unit.code,
      unit.kind,
      unit.address,
      "存续（在营）",
      "未见失信记录",
      "规范",
      "是",
      "是",
      unit.industry,
      unit.employees,
      unit.revenue,
      unit.assets,
      unit.size,
    ];
  });
  frame(sheet, 4, 3 + units.length, 15);
}

export function addPatents(book: ExcelJS.Workbook, rows: readonly LedgerRow[]): void {
  const sheet = book.addWorksheet("专利清单");
  titleRow(sheet, "第十条申报合同所涉专利清单", 7);
  head(sheet, 2, [
    ["序号", 6],
    ["合同编号", 18],
    ["专利号", 22],
    ["专利名称", 28],
    ["专利类型", 12],
    ["原权利人（许可人）", 26],
    ["法律状态", 10],
  ]);
  const listed = rows.filter((row) => row.article === 10);
  listed.forEach((row, index) => {
    const type = /^(?:ZL)?\d{4}2/.test(row.patent ?? "") ? "实用新型" : "发明";
    sheet.getRow(3 + index).values = [
      index + 1,
      row.number,
      row.patent,
      row.subject,
      type,
      row.supplier?.[0],
      "有效",
    ];
  });
  frame(sheet, 3, 2 + listed.length, 7);
}
