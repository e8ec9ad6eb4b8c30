/**
 * Workbooks as districts that share no template would keep them, written by hand with their results worked out
 * by hand. Nothing here comes from the reader, the sample or the generator of messy ledgers.
 */
import type { SheetGrid } from "../../src/ledger/grid";
import { codeOf, patentOf } from "./identities";
import { Chance } from "./random";
import { SheetBuilder } from "./sheet-builder";

const chance = new Chance(20_231_231);
const firm = (name: string) => ({ name, code: codeOf(chance) });
const day = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000) + 25_569;

export interface Expected {
  readonly sheet: string;
  readonly row: number;
  readonly article: number;
  readonly status: string;
  /** In yuan with two decimals; null where nothing can be computed. */
  readonly award: string | null;
}

export interface Office {
  readonly name: string;
  readonly grids: readonly SheetGrid[];
  readonly expected: readonly Expected[];
  /** Awards by article and status "payable" only, in yuan. */
  readonly total: string;
}

/** One sheet, two tables below each other, three-row headers, 万元 in a corner, company facts inside. */
function stackedOffice(): Office {
  const [a, b, c] = [
    firm("北京澜汀精密仪器有限公司"),
    firm("北京柘溪生物科技有限公司"),
    firm("北京岚桥软件有限公司"),
  ];
  const sheet = new SheetBuilder("Sheet1", 0);
  sheet.row(1, ["附件3"]).row(2, ["XX区2023年度专利转化专项资金申报汇总"]);
  sheet.set(3, 14, "金额单位：万元（人数：人）");
  sheet.row(5, ["一、企业受让、获许可专利补贴（细则第十条）"]);
  sheet.row(6, [
    "编号",
    "企业基本情况",
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    "技术来源及付款",
    null,
    null,
    null,
    null,
    null,
  ]);
  sheet.merge(6, 2, 6, 9).merge(6, 10, 6, 15).merge(6, 1, 7, 1);
  sheet.row(7, [
    null,
    "*企业全称\n（与执照一致）",
    "信用代码（18位）",
    "企业住所地",
    "工商登记存续状况",
    "信用查询",
    "财务制度是否规范健全",
    "有无承担项目能力",
    "材料是否齐备",
    "转让或许可",
    "出让（许可）单位性质",
    "专利号（ZL）",
    "其中：实际支付专利技术交易额",
    "转移登记或备案办结日",
    "是否以转化实施为目的",
  ]);
  // The ledger keeps no size, which is then left to verify. 40% of 100 is 40; of 300 is 120, capped at 100; of 50 is 20, but a private seller does not count.
  const rows = [
    [1, a, "转让", "高校", 100, "2023-05-08"],
    [2, b, "普通许可", "科研院所", 300, "2023-06-09"],
    [3, c, "转让", "民营企业", 50, "2023-07-10"],
  ] as const;
  rows.forEach(([seq, who, mode, seller, paid, recorded], index) => {
    sheet.row(8 + index, [
      seq,
      who.name,
      who.code,
      "北京市海淀区学院路8号",
      "存续",
      "无失信",
      "规范健全",
      "有",
      "齐备",
      mode,
      seller,
      patentOf(chance),
      paid,
      recorded.replace(/-0?/g, "."),
      "是",
    ]);
  });
  sheet.row(11, [null, "小　计", null, null, null, null, null, null, null, null, null, null, 450]);
  sheet.row(14, ["二、专利质押贷款费用补贴（细则第十一条）"]);
  sheet.row(15, [
    "编号",
    "企业全称",
    "信用代码（18位）",
    "企业住所地",
    "工商登记存续状况",
    "信用查询",
    "财务制度是否规范健全",
    "有无承担项目能力",
    "材料是否齐备",
    "放款行",
    "银行实际放款数额",
    "承担的担保费用",
    "专利价值评估费用",
    "借款合同约定还款日期",
    "贷款实际结清日",
    "质押登记号码",
    "出质专利号",
    "借款合同编码",
  ]);
  // 40% of 6 + 2 is 3.2, 2% of 500 is 10: 3.2. The second was settled after its due day.
  const loans = [
    [1, a, 500, 6, 2, "2023-06-30", "2023-06-29"],
    [2, b, 200, 4, 1, "2023-08-31", "2023-09-05"],
  ] as const;
  loans.forEach(([seq, who, loan, guarantee, appraisal, due, settled], index) => {
    sheet.row(16 + index, [
      seq,
      who.name,
      who.code,
      "北京市海淀区学院路8号",
      "存续",
      "无失信",
      "规范健全",
      "有",
      "齐备",
      "北京银行",
      loan,
      guarantee,
      appraisal,
      day(due),
      day(settled),
      `Y202398000${4711 + index}`,
      patentOf(chance),
      `借字2022-${31 + index}`,
    ]);
  });
  sheet.row(19, ["填报说明：实际放款数额以银行回单为准。"]);
  const at = { sheet: "Sheet1" };
  return {
    name: "two stacked tables with group headers, 万元 in a corner",
    grids: [sheet.build()],
    expected: [
      { ...at, row: 8, article: 10, status: "payable", award: "400000.00" },
      { ...at, row: 9, article: 10, status: "payable", award: "1000000.00" },
      { ...at, row: 10, article: 10, status: "ineligible", award: "0.00" },
      { ...at, row: 16, article: 11, status: "payable", award: "32000.00" },
      { ...at, row: 17, article: 11, status: "ineligible", award: "0.00" },
    ],
    total: "1432000.00",
  };
}

/** Banks in 亿元 with units inside the headers; the branch column first, the threshold by count or by amount. */
function bankOffice(): Office {
  const banks = [
    "北京汀兰银行股份有限公司",
    "北京蒲汇村镇银行股份有限公司",
    "北京棐农商业银行股份有限公司",
  ].map(firm);
  const sheet = new SheetBuilder("银行奖励申报", 0);
  sheet.row(1, ["商业银行专利质押登记奖励（第十二条）申报表"]);
  sheet.row(2, [
    "1.银行全称",
    "2.统一社会信用代码证",
    "3.是否商业银行",
    "4.全年专利质押登记总金额(亿元)",
    "5.全年质押登记项目数(项)",
    "6.统计年份",
    "7.工商经营状态",
    "8.信用情况核查",
    "9.财务管理是否规范",
    "10.承担项目能力",
    "11.注册（登记）地址",
    "12.佐证材料齐全性",
  ]);
  // 0.1% of 4 亿 is 40 万; 3 亿 and 20 items do not exceed; 21 items do: 0.1% of 0.5 亿 is 5 万.
  const figures = [
    [4, 10],
    [3, 20],
    [0.5, 21],
  ] as const;
  banks.forEach((bank, index) => {
    const [amount, count] = figures[index] ?? [0, 0];
    sheet.row(3 + index, [
      bank.name,
      bank.code,
      "√",
      amount,
      count,
      2023,
      "开业",
      "良好",
      "√",
      "√",
      "北京市西城区金融大街1号",
      "√",
    ]);
  });
  sheet.row(6, ["合计", null, null, 7.5, 51]);
  const at = { sheet: "银行奖励申报", article: 12 };
  return {
    name: "banks in 亿元 with numbered headers",
    grids: [sheet.build()],
    expected: [
      { ...at, row: 3, status: "payable", award: "400000.00" },
      { ...at, row: 4, status: "ineligible", award: "0.00" },
      { ...at, row: 5, status: "payable", award: "50000.00" },
    ],
    total: "450000.00",
  };
}

export const OFFICES: readonly Office[] = [stackedOffice(), bankOffice()];
