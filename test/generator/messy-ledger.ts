/**
 * Messy ledgers from a seed, with their own truth: other headers, orders, units and layouts each time. The truth is
 * written down before the cells are made untidy; nothing of it comes from the code under test.
 */

import type { CellValue, SheetGrid } from "../../src/ledger/grid";
import { isoDate, serialOf } from "../../src/policy/dates";
import { codeOf, companyName, patentOf } from "./identities";
import { Chance } from "./random";
import { SheetBuilder } from "./sheet-builder";

type Unit = "元" | "万元";

export interface TrueClaim {
  readonly sheet: string;
  readonly row: number;
  readonly article: 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13;
  readonly name: string;
  readonly code: string;
  /** Field of the claim → yuan text. */
  readonly money: Readonly<Record<string, string>>;
  readonly dates: Readonly<Record<string, string>>;
}

export interface TruePayment {
  readonly sheet: string;
  readonly row: number;
  readonly article: number;
  readonly code: string;
  readonly capYear: number;
  readonly amount: string;
}

export interface MessyLedger {
  readonly grids: readonly SheetGrid[];
  readonly claims: readonly TrueClaim[];
  readonly payments: readonly TruePayment[];
  readonly otherFunding: number;
  readonly companies: number;
}

interface Column {
  readonly key: string;
  readonly headers: readonly string[];
  readonly parent?: readonly string[];
  readonly money?: boolean;
}

const COMMON: readonly Column[] = [
  {
    key: "name",
    headers: ["申报单位", "企业名称", "单位全称", "申请企业名称", "申报主体名称", "公司名称", "项目申报单位"],
  },
  {
    key: "code",
    headers: [
      "统一社会信用代码",
      "信用代码",
      "社会信用代码（18位）",
      "统一社会信用\n代码",
      "机构信用代码",
      "纳税人识别号",
    ],
  },
  { key: "applied", headers: ["受理日期", "申报时间", "收件日期", "申请日期", "提交日期"] },
  { key: "materials", headers: ["材料情况", "佐证材料", "材料是否齐全", "申报材料审查", "证明材料情况"] },
];
const TRANSFER: readonly Column[] = [
  {
    key: "contract",
    headers: ["合同编号", "转让（许可）合同号", "协议编号", "技术合同编号", "许可/转让合同编号"],
    parent: ["专利交易", "技术获取情况", "专利转让许可情况"],
  },
  {
    key: "patent",
    headers: ["专利号", "涉及专利号", "专利（申请）号", "标的专利号", "受让专利号", "所涉专利号"],
  },
  { key: "mode", headers: ["获取方式", "取得方式", "交易类型", "许可/转让方式", "转让许可方式"] },
  { key: "seller", headers: ["出让方", "转让（许可）方", "让与人", "技术来源单位", "供给方名称"] },
  {
    key: "sellerKind",
    headers: ["出让方性质", "转让（许可）方性质", "让与人类型", "来源单位性质", "供给方类型"],
  },
  { key: "purpose", headers: ["是否用于转化实施", "以转化实施为目的", "转化实施目的", "实施转化"] },
  { key: "contractAmount", headers: ["合同金额", "成交金额", "合同总价", "交易价款"], money: true },
  {
    key: "paid",
    headers: ["实付金额", "实际支付金额", "已付款", "实付额", "累计实付款", "实际付款额"],
    money: true,
  },
  { key: "paidOn", headers: ["付款日期", "支付时间", "实付日", "银行回单日期"] },
  {
    key: "recorded",
    headers: [
      "登记（备案）日期",
      "备案完成时间",
      "权属变更日期",
      "转移登记（备案）完成日",
      "过户/备案日",
      "登记备案完成日期",
    ],
  },
];
const PLEDGE: readonly Column[] = [
  {
    key: "lender",
    headers: ["贷款银行", "放款银行", "质权人", "放贷机构", "出借银行"],
    parent: ["质押融资", "质押贷款情况", "贷款情况"],
  },
  { key: "loanNo", headers: ["借款合同编号", "贷款合同号", "借款合同号", "贷款编号"] },
  { key: "pledged", headers: ["出质专利", "质押专利号", "质押物（专利）", "质押专利"] },
  { key: "pledgeNo", headers: ["质押登记号", "质押登记编号", "登记证号", "专利权质押登记号"] },
  {
    key: "loan",
    headers: ["实际放款金额", "放款额", "实际贷款金额", "贷款发放额", "实际发放额"],
    money: true,
  },
  { key: "due", headers: ["到期日", "约定还款日", "应还日期", "贷款到期日期"] },
  { key: "settled", headers: ["结清日期", "还清日期", "实际还款日", "实还日期", "还清时间"] },
  { key: "repay", headers: ["还款情况", "结清情况", "还款状态", "是否按时还款"] },
  { key: "guarantee", headers: ["担保费", "担保服务费", "担保费用", "融资担保费"], money: true },
  { key: "appraisal", headers: ["评估费", "价值评估费", "专利评估费", "评估费用"], money: true },
];
const BANK: readonly Column[] = [
  { key: "year", headers: ["统计年度", "年度", "业务年度"] },
  {
    key: "pledgeAmount",
    headers: ["年质押登记额", "质押登记金额", "年度质押登记金额", "专利质押登记金额"],
    money: true,
  },
  { key: "pledgeCount", headers: ["登记项目数", "质押登记项目数", "年登记项目数（项）", "质押笔数"] },
];
const PRODUCT: readonly Column[] = [
  { key: "product", headers: ["金融产品名称", "产品名称"] },
  { key: "productNo", headers: ["产品代码", "产品编号"] },
  { key: "role", headers: ["申报角色", "申报身份", "发行/实施"] },
  { key: "issued", headers: ["发行（实施）日期", "发行日期", "产品成立日期"] },
  { key: "scale", headers: ["融资规模", "实际募集规模", "发行规模", "实际融资额"], money: true },
  { key: "innovative", headers: ["具有创新性", "创新性认定", "是否创新"] },
  { key: "ofScale", headers: ["形成规模", "规模认定", "是否形成规模"] },
];
const PROJECT: readonly Column[] = [
  { key: "project", headers: ["项目名称", "申报项目"] },
  { key: "score", headers: ["评审得分", "专家平均分"] },
  { key: "verdict", headers: ["评审结论", "立项意见", "是否立项"] },
  { key: "recommended", headers: ["评审建议额", "建议支持金额", "拟支持经费"], money: true },
];
const CATEGORY: Readonly<Record<number, readonly string[]>> = {
  6: ["第六条", "供给侧专利培育与转化", "第6条 供给侧"],
  7: ["第七条", "重点产业专利运营促进"],
  8: ["第八条", "专利交易运营服务能力提升"],
  9: ["第九条", "知识产权集聚区专利运营环境支撑"],
  10: ["第十条 获取专利技术", "获取专利技术", "第10条", "转让许可补贴", "10"],
  11: ["第十一条 专利质押融资", "专利质押融资", "第11条", "质押融资补贴", "11"],
  12: ["第十二条", "商业银行质押贷款", "第12条"],
  13: ["第十三条 知识产权金融创新", "知识产权金融创新", "第13条"],
};

interface Fact {
  readonly article: TrueClaim["article"];
  readonly name: string;
  readonly code: string;
  /** Yuan, in fen, to stay whole. */
  readonly fen: Readonly<Record<string, number>>;
  readonly dates: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, CellValue>>;
}

const yuanText = (fen: number) => (fen / 100).toFixed(2).replace(/\.?0+$/, "");

function day(chance: Chance, year: number): string {
  return `${year}-${String(chance.between(1, 12)).padStart(2, "0")}-${String(chance.between(1, 28)).padStart(2, "0")}`;
}

function makeFact(chance: Chance, article: TrueClaim["article"], serialNo: number): Fact {
  const name =
    article === 12
      ? `北京${chance.pick(["岱", "漪", "浔", "汀"])}${serialNo}商业银行股份有限公司`
      : companyName(chance);
  const base = { article, name, code: codeOf(chance) };
  const common = { applied: day(chance, 2023) };
  const texts = { materials: "齐全" };
  switch (article) {
    case 10: {
      const paid = chance.between(50_000, 2_000_000) * 100 + chance.pick([0, 0, 0, 50, 4]);
      return {
        ...base,
        fen: { paid, contractAmount: paid + chance.pick([0, 5_000_000]) },
        dates: { ...common, paidOn: day(chance, 2023), recorded: day(chance, 2023) },
        texts: {
          ...texts,
          contract: `ZR-2023-${serialNo}`,
          patent: patentOf(chance),
          mode: chance.pick(["转让", "普通许可", "独占许可"]),
          seller: "京畿理工大学",
          sellerKind: chance.pick(["高等学校", "高校", "科研机构", "国有企业"]),
          purpose: "是",
        },
      };
    }
    case 11:
      return {
        ...base,
        fen: {
          loan: chance.between(500, 20_000) * 100_000,
          guarantee: chance.between(10_000, 90_000) * 100,
          appraisal: chance.between(5_000, 30_000) * 100,
        },
        dates: { ...common, due: "2023-10-20", settled: day(chance, 2023) },
        texts: {
          ...texts,
          lender: "北京泷桥商业银行股份有限公司",
          loanNo: `JK-2022-${serialNo}`,
          pledged: patentOf(chance),
          pledgeNo: `Y2022980${String(serialNo).padStart(6, "0")}`,
          repay: "已结清",
        },
      };
    case 12:
      return {
        ...base,
        fen: { pledgeAmount: chance.between(100_000_000, 2_000_000_000) * 100 },
        dates: common,
        texts: { ...texts, year: 2023, pledgeCount: chance.between(3, 90) },
      };
    case 13:
      return {
        ...base,
        fen: { scale: chance.between(10_000_000, 300_000_000) * 100 },
        dates: { ...common, issued: day(chance, 2023) },
        texts: {
          ...texts,
          product: `${serialNo}号知识产权资产支持计划`,
          productNo: `CP-${serialNo}`,
          role: chance.pick(["发行单位", "实施单位"]),
          innovative: "是",
          ofScale: "是",
        },
      };
    default:
      return {
        ...base,
        fen: { recommended: chance.between(50_000, 900_000) * 100 },
        dates: common,
        texts: {
          ...texts,
          project: `专利运营项目${serialNo}`,
          score: chance.between(60, 95),
          verdict: "同意立项",
        },
      };
  }
}

function moneyCell(chance: Chance, fen: number, unit: Unit): CellValue {
  const figure = unit === "元" ? fen / 100 : fen / 1_000_000;
  const text = String(Number(figure.toPrecision(15)));
  switch (chance.between(0, 19)) {
    case 0:
      return text;
    case 1:
      return `${text}${unit}`;
    case 2:
      return text
        .replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
        .replace(".", "．");
    case 3:
      return unit === "元" && Number.isInteger(figure) ? figure.toLocaleString("en-US") : ` ${text} `;
    default:
      return Number(text);
  }
}

function dateCell(chance: Chance, text: string): { readonly value: CellValue; readonly format?: string } {
  const [year = "", month = "", date = ""] = text.split("-");
  const iso = isoDate(text);
  switch (chance.between(0, 7)) {
    case 0:
      return { value: `${year}.${Number(month)}.${Number(date)}` };
    case 1:
      return { value: `${year}年${Number(month)}月${Number(date)}日` };
    case 2:
      return { value: `${year}/${month}/${date}` };
    case 3:
      return { value: Number(`${year}${month}${date}`) };
    default:
      return iso ? { value: serialOf(iso), format: "yyyy-mm-dd" } : { value: text };
  }
}

const COLUMNS_OF: Readonly<Record<number, readonly Column[]>> = {
  6: PROJECT,
  7: PROJECT,
  8: PROJECT,
  9: PROJECT,
  10: TRANSFER,
  11: PLEDGE,
  12: BANK,
  13: PRODUCT,
};
const TITLES: Readonly<Record<number, string>> = {
  10: "获取专利技术补贴申报汇总表",
  11: "专利质押融资补贴申报表",
  12: "商业银行专利质押奖励申报表",
  13: "知识产权金融产品奖励申报表",
};

function writeClaims(
  chance: Chance,
  sheet: SheetBuilder,
  facts: readonly Fact[],
  mixed: boolean,
  claims: TrueClaim[],
): void {
  const unit: Unit = chance.pick(["元", "万元"]);
  const groups = new Set(facts.map((fact) => COLUMNS_OF[fact.article] ?? PROJECT));
  const columns: { key: string; leaf: string; parent: string; money: boolean }[] = [];
  const add = (column: Column, parent: string) =>
    columns.push({
      key: column.key,
      leaf: chance.pick(column.headers),
      parent,
      money: column.money === true,
    });
  const head = chance.maybe(0.8) ? chance.shuffled(COMMON.slice(0, 2)) : COMMON.slice(0, 2);
  columns.push({ key: "seq", leaf: chance.pick(["序号", "编号", "序"]), parent: "", money: false });
  if (mixed)
    columns.push({
      key: "category",
      leaf: chance.pick(["支持方向", "申报事项", "补贴类型", "条款", "支持类别"]),
      parent: "",
      money: false,
    });
  for (const column of head) add(column, "");
  for (const column of COMMON.slice(2)) if (chance.maybe(0.8)) add(column, "");
  for (const group of groups) {
    const parent = chance.pick(group[0]?.parent ?? [""]);
    for (const column of chance.maybe(0.5) ? chance.shuffled(group) : group) add(column, parent);
  }
  columns.push({ key: "remark", leaf: "备注", parent: "", money: false });

  const width = columns.length;
  let row = 1;
  if (chance.maybe(0.3)) sheet.set(row++, 1, "附件1");
  const article = facts[0]?.article ?? 10;
  sheet
    .set(row, 1, mixed ? "2023年度专利转化专项资金申报台账" : (TITLES[article] ?? "立项评审结果汇总表"))
    .merge(row, 1, row, width);
  row++;
  const unitInHeader = chance.maybe(0.4);
  if (!unitInHeader) {
    if (chance.maybe(0.5)) sheet.set(row, 1, "填报单位：某某区知识产权局　　日期：2023年11月1日");
    sheet.set(
      row,
      width,
      chance.pick([`单位：${unit}`, `金额单位：${unit}`, `（单位：${unit}）`, `金额单位：人民币${unit}`]),
    );
    row++;
  }
  const leafOf = (column: { leaf: string; money: boolean }) =>
    unitInHeader && column.money
      ? `${column.leaf}${chance.pick([`（${unit}）`, `(${unit})`, `/${unit}`])}`
      : column.leaf;
  const twoRows = [...groups].some((group) => group[0]?.parent) && chance.maybe(0.6);
  const headerRow = twoRows ? row + 1 : row;
  columns.forEach((column, c) => {
    const leaf = leafOf(column);
    if (twoRows && column.parent === "") sheet.set(row, c + 1, leaf).merge(row, c + 1, row + 1, c + 1);
    else sheet.set(headerRow, c + 1, leaf);
  });
  if (twoRows) {
    let from = 0;
    for (let c = 1; c <= columns.length; c++)
      if (c === columns.length || columns[c]?.parent !== columns[from]?.parent) {
        const parent = columns[from]?.parent ?? "";
        if (parent !== "") sheet.set(row, from + 1, parent).merge(row, from + 1, row, c);
        from = c;
      }
  }
  row = headerRow + 1;
  const first = row;
  let since = row;
  facts.forEach((fact, i) => {
    const truth: TrueClaim = {
      sheet: sheet.name,
      row,
      article: fact.article,
      name: fact.name,
      code: fact.code,
      money: Object.fromEntries(Object.entries(fact.fen).map(([key, fen]) => [key, yuanText(fen)])),
      dates: Object.fromEntries(
        Object.entries(fact.dates).filter(([key]) => columns.some((column) => column.key === key)),
      ),
    };
    columns.forEach((column, c) => {
      const { key } = column;
      if (key === "seq") sheet.set(row, c + 1, i + 1);
      else if (key === "category") sheet.set(row, c + 1, chance.pick(CATEGORY[fact.article] ?? [""]));
      else if (key === "name") sheet.set(row, c + 1, chance.maybe(0.1) ? `${fact.name}　` : fact.name);
      else if (key === "code") sheet.set(row, c + 1, chance.maybe(0.1) ? fact.code.toLowerCase() : fact.code);
      else if (fact.fen[key] !== undefined)
        sheet.set(row, c + 1, moneyCell(chance, fact.fen[key] ?? 0, unit));
      else if (fact.dates[key] !== undefined) {
        const cell = dateCell(chance, fact.dates[key] ?? "");
        sheet.set(row, c + 1, cell.value, cell.format);
      } else if (fact.texts[key] !== undefined) sheet.set(row, c + 1, fact.texts[key] ?? null);
    });
    if (chance.maybe(0.05)) sheet.hideRow(row);
    claims.push(truth);
    row++;
    if (chance.maybe(0.06)) row++;
    if (chance.maybe(0.05) && i < facts.length - 1) {
      subtotal(sheet, row, since, columns, chance.pick(["小计", "小　　计", "小 计"]));
      row++;
      since = row;
    }
    if (!twoRows && chance.maybe(0.03) && i < facts.length - 1) {
      columns.forEach((column, c) => {
        sheet.set(row, c + 1, unitInHeader && column.money ? `${column.leaf}（${unit}）` : column.leaf);
      });
      row++;
    }
  });
  if (chance.maybe(0.8))
    subtotal(sheet, row++, first, columns, chance.pick(["合计", "合　　计", "总计", "合计："]));
  if (chance.maybe(0.4))
    sheet
      .set(row++, 1, "填表说明：金额以银行回单为准，日期按“年月日”填写。")
      .merge(row - 1, 1, row - 1, width);
  if (chance.maybe(0.3)) sheet.set(row, 1, "制表人：").set(row, 4, "复核：").set(row++, 7, "负责人签字：");
  if (chance.maybe(0.3)) sheet.set(first, width + 3, 12.5).set(first + 1, width + 3, 30);
}

function subtotal(
  sheet: SheetBuilder,
  row: number,
  from: number,
  columns: readonly { money: boolean }[],
  label: string,
): void {
  sheet.set(row, 1, label);
  columns.forEach((column, c) => {
    if (!column.money) return;
    const letter = c < 26 ? String.fromCharCode(65 + c) : `A${String.fromCharCode(65 + c - 26)}`;
    sheet.formula(row, c + 1, `=SUM(${letter}${from}:${letter}${row - 1})`, 123);
  });
}

/** The whole workbook of a seed. */
export function messyLedger(seed: number): MessyLedger {
  const chance = new Chance(seed);
  const claims: TrueClaim[] = [];
  const payments: TruePayment[] = [];
  const grids: SheetGrid[] = [];
  const articles = [10, 10, 10, 11, 11, 12, 13, 7] as const;
  const facts = Array.from({ length: chance.between(24, 60) }, (_unused, i) =>
    makeFact(chance, chance.pick(articles), i + 1),
  );
  let position = 0;
  if (chance.maybe(0.5)) {
    const sheet = new SheetBuilder(chance.pick(["申报台账", "汇总表", "Sheet1", "附件1"]), position++);
    writeClaims(chance, sheet, facts, true, claims);
    grids.push(sheet.build());
  } else
    for (const article of [10, 11, 12, 13, 7] as const) {
      const own = facts.filter((fact) => fact.article === article);
      if (own.length === 0) continue;
      const sheet = new SheetBuilder(
        { 10: "转让许可", 11: "质押融资", 12: "商业银行", 13: "金融产品", 7: "第七条立项评审" }[article],
        position++,
      );
      writeClaims(chance, sheet, own, false, claims);
      grids.push(sheet.build());
    }
  grids.push(paymentSheet(chance, facts, position++, payments));
  const funding = chance.between(2, 6);
  grids.push(fundingSheet(chance, facts, position++, funding));
  grids.push(companySheet(chance, facts, position++));
  return { grids, claims, payments, otherFunding: funding, companies: facts.length };
}

function paymentSheet(
  chance: Chance,
  facts: readonly Fact[],
  position: number,
  payments: TruePayment[],
): SheetGrid {
  const sheet = new SheetBuilder(chance.pick(["历年拨付", "以前批次", "往年已安排资金"]), position);
  const unit: Unit = chance.pick(["元", "万元"]);
  sheet.set(1, 1, "本专项资金以前年度拨付明细").set(2, 7, `单位：${unit}`);
  sheet.row(3, [
    "序号",
    chance.pick(["收款单位", "单位名称"]),
    chance.pick(["信用代码", "统一社会信用代码"]),
    chance.pick(["条款", "类别", "支持方向"]),
    chance.pick(["额度年度", "占用额度年度"]),
    chance.pick(["拨付金额", "已拨金额", "实拨金额"]),
    chance.pick(["拨付日期", "拨款时间"]),
  ]);
  let row = 4;
  for (const fact of facts.slice(0, chance.between(3, 8))) {
    const article = chance.pick([10, 11]);
    const fen = chance.between(10_000, 300_000) * 100;
    const paidOn = dateCell(chance, day(chance, 2023));
    sheet
      .row(row, [
        row - 3,
        fact.name,
        fact.code,
        chance.pick(CATEGORY[article] ?? [""]),
        2022,
        moneyCell(chance, fen, unit),
      ])
      .set(row, 7, paidOn.value, paidOn.format);
    payments.push({ sheet: sheet.name, row, article, code: fact.code, capYear: 2022, amount: yuanText(fen) });
    row++;
  }
  sheet.set(row, 1, "合计").formula(row, 6, `=SUM(F4:F${row - 1})`, 1);
  return sheet.build();
}

function fundingSheet(chance: Chance, facts: readonly Fact[], position: number, count: number): SheetGrid {
  const sheet = new SheetBuilder(chance.pick(["市区其他资金", "其他部门资金", "其他财政资金核对"]), position);
  sheet.set(1, 1, "申报单位已获其他财政资金情况");
  sheet.row(2, [
    "序号",
    "企业名称",
    "信用代码",
    chance.pick(["资金名称", "其他资金名称"]),
    chance.pick(["级别", "层级"]),
    chance.pick(["支持事项", "支持内容"]),
    chance.pick(["对应合同", "关联合同或专利"]),
    chance.pick(["金额（万元）", "已获金额（万元）"]),
    chance.pick(["状态", "批复状态"]),
  ]);
  facts.slice(0, count).forEach((fact, i) => {
    sheet.row(3 + i, [
      i + 1,
      fact.name,
      fact.code,
      "某区知识产权资金",
      "区级",
      "专利受让补助",
      `HT-${i}`,
      chance.between(1, 30),
      chance.pick(["已拨付", "公示中", "已批复待拨付"]),
    ]);
  });
  return sheet.build();
}

function companySheet(chance: Chance, facts: readonly Fact[], position: number): SheetGrid {
  const sheet = new SheetBuilder(chance.pick(["企业信息", "单位基本信息", "企业名录"]), position);
  sheet.set(1, 1, "申报单位基本信息").set(2, 10, "金额：万元");
  sheet.row(3, [
    "序号",
    "单位名称",
    "统一社会信用代码",
    chance.pick(["住所", "注册地址"]),
    chance.pick(["登记状态", "经营状态"]),
    chance.pick(["信用查询", "信用情况"]),
    chance.pick(["所属行业", "行业"]),
    chance.pick(["从业人数", "职工人数"]),
    chance.pick(["营业收入", "营收"]),
    chance.pick(["资产总额", "总资产"]),
  ]);
  facts.forEach((fact, i) => {
    sheet.row(4 + i, [
      i + 1,
      fact.name,
      fact.code,
      "北京市海淀区学清路8号",
      "存续",
      "未见失信记录",
      "工业",
      chance.between(20, 900),
      chance.between(300, 30_000),
      chance.between(300, 30_000),
    ]);
  });
  return sheet.build();
}
