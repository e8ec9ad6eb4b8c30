/** The rows of the sample's ledger: all eight articles in the order in which they came in, some with a problem. */
import { patentNumber } from "./codes";
import { firm, institution, type Unit } from "./firms";
import type { SeededRandom } from "./seeded-random";

/** One row; amounts in yuan, dates in UTC. What an article does not ask for stays out. */
export interface LedgerRow {
  readonly article: 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13;
  readonly unit: Unit;
  readonly accepted: Date;
  readonly subject: string;
  readonly number: string;
  readonly patent?: string;
  readonly mode?: string;
  readonly paid?: number | string;
  readonly paidOn?: Date;
  readonly supplier?: readonly [name: string, nature: string];
  readonly forUse?: "是" | "否";
  readonly recorded?: Date | string;
  readonly bank?: string;
  readonly guaranteeFee?: number;
  readonly appraisalFee?: number;
  readonly loan?: number;
  readonly due?: Date;
  readonly settled?: Date;
  readonly repayment?: string;
  readonly pledgeNumber?: string;
  readonly statisticYear?: number;
  readonly pledged?: number;
  readonly pledges?: number;
  readonly role?: string;
  readonly issued?: Date;
  readonly financed?: number;
  readonly innovative?: "是" | "否";
  readonly atScale?: "是" | "否";
  readonly minutes?: string;
  readonly decision?: string;
  readonly proposed?: number;
  readonly papers?: string;
  readonly remark?: string;
}

const SUPPLIERS = [
  ["京岚理工大学", "高等学校"],
  ["燕泽科技大学", "高等学校"],
  ["北辰材料研究所", "科研机构"],
  ["京渊光电研究院", "科研机构"],
  ["首衡装备集团有限公司", "国有企业"],
] as const;
const SUBJECTS = [
  "多轴联动夹持机构",
  "图像去噪方法",
  "重组酶固定化工艺",
  "低噪声放大电路",
  "可降解缝合线",
  "膜蒸馏组件",
  "变频散热结构",
  "植保无人机喷洒控制",
  "纳米涂层制备方法",
  "窄带通信同步方法",
];
const BANKS = ["北京澄江银行股份有限公司", "北京禾岸村镇银行股份有限公司", "北京朗坤商业银行股份有限公司"];

export const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

export function ledgerRows(random: SeededRandom): readonly LedgerRow[] {
  const rows: LedgerRow[] = [];
  const firms = Array.from({ length: 34 }, (_none, index) => firm(random, index + 1));
  const firmAt = (index: number): Unit => {
    const unit = firms[index % firms.length];
    if (unit === undefined) throw new Error("no firm");
    return unit;
  };
  for (let index = 0; index < 28; index++) rows.push(transfer(random, firmAt(index), index));
  for (let index = 0; index < 14; index++) rows.push(pledge(random, firmAt(index + 20), index));
  rows.push(...banks(), ...products(), ...projects());
  plantProblems(rows);
  return shuffled(random, rows);
}

function transfer(random: SeededRandom, unit: Unit, index: number): LedgerRow {
  const supplier = random.pick(SUPPLIERS);
  const month = 1 + (index % 9);
  return {
    article: 10,
    unit,
    accepted: day(`2023-${pad(month + 2)}-${pad(1 + random.below(27))}`),
    subject: random.pick(SUBJECTS),
    number: `HT-2023-${pad(index + 1, 3)}`,
    patent: patentNumber(2018 + random.below(4), index % 3 === 0 ? 2 : 1, index + 1),
    mode: index % 4 === 3 ? "普通许可" : "转让",
    paid: (8 + random.below(150)) * 10000 + (index % 5 === 0 ? 0.04 : 0),
    paidOn: day(`2023-${pad(month)}-${pad(1 + random.below(27))}`),
    supplier,
    forUse: "是",
    recorded: day(`2023-${pad(month + 1)}-${pad(1 + random.below(27))}`),
    papers: "齐全",
  };
}

function pledge(random: SeededRandom, unit: Unit, index: number): LedgerRow {
  const loan = (100 + random.below(500)) * 10000;
  const due = day(`2023-${pad(2 + (index % 9))}-${pad(10 + random.below(15))}`);
  return {
    article: 11,
    unit,
    accepted: day(`2023-${pad(4 + (index % 8))}-${pad(1 + random.below(27))}`),
    subject: index % 2 === 0 ? "流动资金贷款" : "扩产贷款",
    number: `JK-2022-${pad(index + 201, 3)}`,
    patent: patentNumber(2019, 1, 200 + index),
    bank: random.pick(BANKS),
    guaranteeFee: Math.round(loan * 0.012),
    appraisalFee: 8000 + random.below(12) * 1000,
    loan,
    due,
    settled: due,
    repayment: index % 3 === 0 ? "提前结清" : "已结清",
    pledgeNumber: `Y20229600${pad(index + 201, 5)}`,
    papers: "齐全",
  };
}

function banks(): readonly LedgerRow[] {
  const cases: readonly (readonly [string, number, number])[] = [
    ["北京澄江银行股份有限公司", 862_000_000, 31],
    ["北京禾岸村镇银行股份有限公司", 121_500_000, 24],
    ["北京朗坤商业银行股份有限公司", 1_240_000_000, 66],
    ["北京沧屿银行股份有限公司", 300_000_000, 20],
    ["北京蓝田农村商业银行股份有限公司", 415_300_000, 18],
    ["北京汇岭银行股份有限公司", 936_000_000, 42],
  ];
  return cases.map(([name, pledged, pledges], index) => ({
    article: 12,
    unit: institution("91", name, "商业银行", 401 + index),
    accepted: day(`2023-11-${pad(6 + index)}`),
    subject: "2023年度专利质押登记",
    number: `ZY-2023-${pad(index + 1, 2)}`,
    statisticYear: 2023,
    pledged,
    pledges,
    papers: "齐全",
  }));
}

function products(): readonly LedgerRow[] {
  const cases: readonly (readonly [string, string, number])[] = [
    ["北京澄观信托有限公司", "澄观1号专利许可收益权信托", 68_000_000],
    ["北京澄观信托有限公司", "澄观2号专利许可收益权信托", 120_000_000],
    ["北京云岫证券股份有限公司", "云岫知识产权资产支持专项计划", 210_000_000],
    ["北京棠溪融资租赁有限公司", "棠溪专利融资租赁", 36_000_000],
    ["北京和煦保理有限公司", "和煦专利应收账款保理", 52_500_000],
    ["北京青屿小额贷款有限公司", "青屿专利快贷", 18_000_000],
    ["北京长汀融资担保有限公司", "长汀专利批量担保", 96_000_000],
  ];
  return cases.map(([name, product, financed], index) => ({
    article: 13,
    unit: institution("91", name, "企业", 421 + (index === 0 ? 1 : index)),
    accepted: day(`2023-10-${pad(8 + index)}`),
    subject: product,
    number: `CP-2023-${pad(index + 1, 2)}`,
    role: index % 2 === 0 ? "发行单位" : "实施单位",
    issued: day(`2023-0${2 + index}-15`),
    financed,
    innovative: "是",
    atScale: "是",
    minutes: "2023-11-20评审会",
    papers: "齐全",
  }));
}

function projects(): readonly LedgerRow[] {
  const cases: readonly (readonly [6 | 7 | 8 | 9, "91" | "12" | "52", string, string, string, number])[] = [
    [6, "12", "京岚理工大学", "高等学校", "校内专利分级分类与开放许可", 300_000],
    [6, "12", "北辰材料研究所", "科研机构", "材料领域可转化专利清单", 280_000],
    [6, "91", "首衡装备集团有限公司", "国有企业", "集团专利盘活与许可机制", 350_000],
    [6, "12", "燕泽科技大学", "高等学校", "订单式研发与专利培育", 250_000],
    [7, "52", "北京增材制造专利联盟", "社会组织", "增材制造专利池与许可推广", 900_000],
    [
      7,
      "91",
      "北京芯谷知识产权运营中心有限公司",
      "产业知识产权运营中心",
      "集成电路专利运营数据库",
      1_000_000,
    ],
    [7, "52", "北京智能网联汽车行业协会", "社会组织", "专利与标准协同", 650_000],
    [8, "91", "北京汇智技术交易有限公司", "交易服务机构", "专利开放许可撮合平台", 1_800_000],
    [8, "91", "北京明川知识产权服务有限公司", "运营服务平台", "质押物动态监控评估系统", 1_500_000],
    [8, "91", "北京启阳专利运营有限公司", "运营服务平台", "专利供需对接平台", 2_200_000],
    [8, "91", "北京同辉知识产权代理有限公司", "运营服务平台", "专利证券化服务", 1_200_000],
    [9, "91", "北京北清科技园发展有限公司", "园区运营机构", "园区专利托管服务", 300_000],
    [9, "91", "北京亦新产业园管理有限公司", "园区运营机构", "入园惠企与需求库建设", 260_000],
  ];
  return cases.map(([article, kind, name, label, subject, proposed], index) => ({
    article,
    unit: institution(kind, name, label, 501 + index),
    accepted: day(`2023-03-${pad(2 + index)}`),
    subject,
    number: `XM-2023-${pad(index + 1, 3)}`,
    decision: index === 10 ? "不予立项" : "同意立项",
    proposed,
    papers: "齐全",
  }));
}

/** What a ledger of real life has: one of each, in the rows of articles 10 and 11. */
function plantProblems(rows: LedgerRow[]): void {
  const change = (index: number, by: Partial<LedgerRow>) => {
    const row = rows[index];
    if (row === undefined) throw new Error(`no row ${index}`);
    rows[index] = { ...row, ...by };
  };
  const unitOf = (index: number): Unit => {
    const row = rows[index];
    if (row === undefined) throw new Error(`no row ${index}`);
    return row.unit;
  };
  const wrong = unitOf(3);
  change(3, { unit: { ...wrong, code: wrong.code.slice(0, -1) + (wrong.code.endsWith("1") ? "2" : "1") } });
  change(5, { paid: "约30万" });
  change(7, { recorded: "备案办理中" });
  change(9, { supplier: ["北京晨汐科技有限公司", "民营企业"] });
  change(11, { paid: "860,000.00" });
  change(13, { papers: "缺银行付款回单" });
  change(15, { paid: 2_600_000 });
  change(17, { forUse: "否" });
  change(19, { mode: "作价入股", remark: "作价入股，无现金支付" });
  const first = rows[1];
  if (first !== undefined) {
    change(21, {
      unit: first.unit,
      number: first.number.toLowerCase().replaceAll("-", "－"),
      subject: first.subject,
      ...(first.patent === undefined ? {} : { patent: first.patent.replace("ZL", "") }),
      ...(first.paid === undefined ? {} : { paid: first.paid }),
    });
  }
  change(30, { repayment: "还款中" });
  change(33, { repayment: "逾期后结清", settled: day("2023-12-01") });
  change(36, { repayment: "展期后结清", remark: "经银行同意展期" });
}

function shuffled(random: SeededRandom, rows: readonly LedgerRow[]): readonly LedgerRow[] {
  const left = [...rows];
  const order: LedgerRow[] = [];
  while (left.length > 0) order.push(...left.splice(random.below(left.length), 1));
  return order;
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, "0");
}
