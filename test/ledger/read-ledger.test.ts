/** Small sheets, each with one thing that goes wrong in life. */

import type { SheetGrid } from "../../src/ledger/grid";
import { readLedger } from "../../src/ledger/read-ledger";
import type { LedgerReading, TableMapping } from "../../src/ledger/reading";
import { isLedgerCode, LEDGER_MESSAGES, ledgerText } from "../../src/locale/ledger";
import type { Claim } from "../../src/policy/claim";
import { isoDate } from "../../src/policy/dates";
import { knownValue } from "../../src/policy/fact";
import { SheetBuilder, sheetOf } from "../generator/sheet-builder";

const CODES = ["91110108MAWWW0017F", "91110114MAWWW00250", "91110115MAWWW00339"] as const;
const NAMES = ["北京朴砾智能装备有限公司", "北京沅枫生物技术有限公司", "北京霏沐医疗科技有限公司"] as const;
const PATENTS = ["ZL202019800001.7", "ZL202119800003.0", "ZL202119800005.X"] as const;
const HEAD = [
  "序号",
  "单位名称",
  "信用代码",
  "专利号",
  "获取方式",
  "出让方性质",
  "实付金额（元）",
  "备案日期",
];

function read(grids: readonly SheetGrid[], mappings: readonly TableMapping[] = []): LedgerReading {
  const asOf = isoDate("2023-12-31");
  if (!asOf) throw new Error("no such day");
  const reading = readLedger(grids, { mappings, asOf });
  // Whatever is said has a text in both languages, with all its values.
  for (const notice of reading.notices) {
    expect(isLedgerCode(notice.code)).toBe(true);
    expect(ledgerText("zh-CN", notice)).not.toMatch(/\{\w+\}/);
    expect(ledgerText("en-US", notice)).not.toMatch(/\{\w+\}/);
  }
  return reading;
}

const paid = (claim: Claim | undefined) =>
  claim?.article === 10
    ? claim.paid.state === "known"
      ? claim.paid.value.toFixed()
      : claim.paid.state
    : undefined;
const codes = (reading: LedgerReading) => reading.notices.map((notice) => notice.code);
const line = (i: 0 | 1 | 2, amount: number | string, date = "2023.5.6") => [
  i + 1,
  NAMES[i],
  CODES[i],
  PATENTS[i],
  "转让",
  "高校",
  amount,
  date,
];

test("both languages have the same texts", () => {
  expect(Object.keys(LEDGER_MESSAGES["en-US"]).sort()).toEqual(Object.keys(LEDGER_MESSAGES["zh-CN"]).sort());
});

describe("headers", () => {
  test("three rows, merged both ways, are joined from parent to leaf", () => {
    const b = new SheetBuilder("汇总", 0);
    b.set(1, 1, "专利转化资金申报汇总表").merge(1, 1, 1, 9);
    b.set(2, 1, "序号")
      .merge(2, 1, 4, 1)
      .set(2, 2, "申报单位情况")
      .merge(2, 2, 2, 3)
      .set(3, 2, "名称")
      .merge(3, 2, 4, 2)
      .set(3, 3, "信用代码")
      .merge(3, 3, 4, 3);
    b.set(2, 4, "专利交易")
      .merge(2, 4, 2, 8)
      .set(3, 4, "专利号")
      .merge(3, 4, 4, 4)
      .set(3, 5, "方式")
      .merge(3, 5, 4, 5)
      .set(3, 6, "金额（万元）")
      .merge(3, 6, 3, 7);
    b.set(4, 6, "合同额")
      .set(4, 7, "实付额")
      .set(3, 8, "备案日期")
      .merge(3, 8, 4, 8)
      .set(2, 9, "备注")
      .merge(2, 9, 4, 9);
    b.row(5, [1, NAMES[0], CODES[0], PATENTS[0], "转让", 50, 48.5, "2023.5.6", "x"]);
    b.row(6, [2, NAMES[1], CODES[1], PATENTS[1], "普通许可", 30, 30, "2023.6.6"]);
    const reading = read([b.build()]);
    expect(reading.tables[0]).toMatchObject({
      headerRows: [2, 3, 4],
      firstRow: 5,
      lastRow: 6,
      role: "claims",
      article: 10,
    });
    expect(paid(reading.claims[0])).toBe("485000");
    expect(knownValue(reading.claims[0]?.applicant.name ?? { state: "absent" })).toBe(NAMES[0]);
  });

  test("parents typed once without a merge hold until the next", () => {
    const reading = read([
      sheetOf("申报", [
        ["2023年度申报表"],
        ["单位：元"],
        ["序号", "申报单位", null, "交易情况", null, null, null, "备注"],
        [null, "单位名称", "信用代码", "专利号", "获取方式", "实付金额", "备案日期", null],
        [1, NAMES[0], CODES[0], PATENTS[0], "转让", 500_000, "2023.5.6", "x"],
      ]),
    ]);
    expect(reading.tables[0]?.headerRows).toEqual([3, 4]);
    expect(paid(reading.claims[0])).toBe("500000");
  });

  test("a title with a unit at its right end is no header row", () => {
    const reading = read([
      sheetOf("银行奖励", [
        ["商业银行专利质押奖励申报表", "", "", "单位：亿元"],
        ["序号", "银行名称", "统一社会信用代码", "质押登记金额", "登记项目数"],
        [1, "北京渌桥商业银行股份有限公司", "91110102MAWWW03407", 3.5, 22],
      ]),
    ]);
    expect(reading.tables[0]?.headerRows).toEqual([2]);
    const claim = reading.claims[0];
    expect(claim?.article === 12 && knownValue(claim.pledgeAmount)?.toFixed()).toBe("350000000");
  });

  test("two tables below each other keep their own units and articles", () => {
    const reading = read([
      sheetOf("汇总", [
        ["一、获取专利技术补贴（单位：万元）"],
        ["序号", "企业名称", "信用代码", "专利号", "获取方式", "出让方性质", "实付金额", "登记备案日期"],
        [1, NAMES[0], CODES[0], PATENTS[0], "转让", "高校", 50, "2023.5.6"],
        ["合计", null, null, null, null, null, 50],
        [],
        ["二、专利质押融资补贴（单位：元）"],
        [
          "序号",
          "企业名称",
          "信用代码",
          "贷款银行",
          "借款合同编号",
          "放款金额",
          "担保费",
          "评估费",
          "到期日",
          "结清日期",
          "还款情况",
        ],
        [
          1,
          NAMES[1],
          CODES[1],
          "甲银行",
          "JK-1",
          3_000_000,
          20_000,
          10_000,
          "2023.6.6",
          "2023.6.1",
          "按时结清",
        ],
        ["合计", null, null, null, null, 3_000_000, 20_000, 10_000],
      ]),
    ]);
    expect(reading.claims.map((claim) => [claim.row, claim.article])).toEqual([
      [3, 10],
      [8, 11],
    ]);
    expect(paid(reading.claims[0])).toBe("500000");
    const loan = reading.claims[1];
    expect(loan?.article === 11 && knownValue(loan.loanDrawn)?.toFixed()).toBe("3000000");
  });
});

describe("rows", () => {
  test("names are carried down only through a real merge; one merged amount is one claim", () => {
    const b = new SheetBuilder("申报", 0);
    b.row(1, ["申报台账"]).row(2, ["单位：万元"]);
    b.row(3, ["所属区", "单位名称", "信用代码", "合同编号", "专利号", "获取方式", "实付金额", "备案日期"]);
    b.set(4, 1, "一、获取专利技术").merge(4, 1, 4, 8);
    b.row(5, ["海淀区", NAMES[0], CODES[0], "A-1", PATENTS[0], "转让", 10, "2023.1.6"]);
    b.row(6, [null, null, null, "A-2", PATENTS[1], "转让", 20, "2023.2.6"]);
    b.merge(5, 1, 6, 1).merge(5, 2, 6, 2).merge(5, 3, 6, 3);
    b.row(7, ["昌平区", NAMES[1], CODES[1], "B-1", PATENTS[2], "转让", 30, "2023.2.6"]);
    b.row(8, [null, null, null, null, "ZL201919800006.7"]);
    for (const c of [1, 2, 3, 4, 6, 7, 8]) b.merge(7, c, 8, c);
    b.row(9, ["合计", null, null, null, null, null, 60]);
    const reading = read([b.build()]);
    expect(reading.claims.map((claim) => [claim.row, paid(claim), claim.applicant.capOwner])).toEqual([
      [5, "100000", CODES[0]],
      [6, "200000", CODES[0]],
      [7, "300000", CODES[1]],
    ]);
    expect(knownValue(reading.claims[2]?.patents ?? { state: "absent" })).toEqual([
      PATENTS[2],
      "ZL201919800006.7",
    ]);
    expect(codes(reading)).toContain("rows-folded");
  });

  test("hidden rows count and are said; struck rows are claims that are withdrawn", () => {
    const b = new SheetBuilder("申报", 0);
    b.row(1, HEAD)
      .row(2, line(0, 100_000))
      .row(3, line(1, 200_000))
      .row(4, line(2, 300_000))
      .hideRow(3)
      .strike(4, 2);
    const reading = read([b.build()]);
    expect(reading.claims.map((claim) => claim.withdrawn)).toEqual([false, false, true]);
    expect(reading.tables[0]?.hiddenRowsRead).toBe(1);
    expect(codes(reading)).toEqual(expect.arrayContaining(["rows-hidden", "row-withdrawn"]));
  });

  test("a support category that nobody knows is asked about, not dropped and not guessed", () => {
    const reading = read([
      sheetOf("台账", [
        [
          "序号",
          "支持类别",
          "单位名称",
          "信用代码",
          "专利号",
          "获取方式",
          "出让方性质",
          "实付金额（元）",
          "放款金额（元）",
          "担保费（元）",
          "结清日期",
        ],
        [1, "第十条", NAMES[0], CODES[0], PATENTS[0], "转让", "高校", 500_000],
        [2, "丙类", NAMES[2], CODES[2]],
        [3, "第十一条", NAMES[1], CODES[1], null, null, null, null, 3_000_000, 20_000, "2023.5.1"],
      ]),
    ]);
    expect(reading.claims.map((claim) => claim.row)).toEqual([2, 4]);
    expect(codes(reading)).toContain("article-unknown");
    expect(reading.questions).toMatchObject([
      { kind: "article", options: expect.arrayContaining(["10", "11"]) },
    ]);
  });
});

describe("units", () => {
  test("where nothing names the unit, the user is asked and no figure is used", () => {
    const reading = read([
      sheetOf("申报", [HEAD.map((header) => header.replace("（元）", "")), line(0, 50), line(1, 60)]),
    ]);
    expect(reading.claims.map(paid)).toEqual(["invalid", "invalid"]);
    expect(reading.questions).toMatchObject([{ kind: "unit", header: "实付金额" }]);
  });

  test("the answer is used again while the header is the same, and said to be stale when it is not", () => {
    const head = HEAD.map((header) => header.replace("（元）", ""));
    const first = read([sheetOf("申报", [head, line(0, 50), line(1, 60)])]);
    const mapping: TableMapping = {
      sheet: "申报",
      headerFingerprint: first.tables[0]?.headerFingerprint ?? "",
      units: { 7: "万元" },
    };
    const again = read([sheetOf("申报", [head, line(1, 60), line(0, 50)])], [mapping]);
    expect(again.claims.map(paid)).toEqual(["600000", "500000"]);
    expect(again.questions).toEqual([]);
    const changed = read([sheetOf("申报", [[...head, "新列"], line(1, 60), line(0, 50)])], [mapping]);
    expect(changed.claims.map(paid)).toEqual(["invalid", "invalid"]);
    expect(codes(changed)).toContain("mapping-header-changed");
  });

  test("several units in one note: each for the columns it names", () => {
    const reading = read([
      sheetOf("商业银行", [
        ["金额单位：登记金额为亿元，奖励为万元"],
        ["序号", "银行名称", "统一社会信用代码", "登记金额", "登记项目数", "奖励测算"],
        [1, "北京渌桥商业银行股份有限公司", "91110102MAWWW03407", 12.5, 22, 100],
      ]),
    ]);
    expect(reading.tables[0]?.columns.map((column) => column.unit?.unit)).toEqual([
      undefined,
      undefined,
      undefined,
      "亿元",
      undefined,
      "万元",
    ]);
  });

  test("a payment of exactly 10,000 times its contract is suspected, and not changed", () => {
    const head = [...HEAD, "合同金额（元）"];
    const reading = read([
      sheetOf("申报", [head, [...line(0, 3_500_000_000), 350_000], [...line(1, 200_000), 200_000]]),
    ]);
    const claim = reading.claims[0];
    expect(claim?.article === 10 && claim.paid).toMatchObject({
      state: "invalid",
      problem: "unit-suspect",
      suggestion: "350000元",
    });
    expect(paid(reading.claims[1])).toBe("200000");
  });

  test("营收 in 万元 on a sheet in 元 is told by the staff numbers, and said", () => {
    const reading = read([
      sheetOf("企业信息", [
        ["单位基本信息", null, null, "单位：元"],
        ["单位名称", "信用代码", "从业人数", "营业收入", "资产总额", "登记状态"],
        [NAMES[0], CODES[0], 132, 9_120, 8_800, "存续"],
        [NAMES[1], CODES[1], 318, 12_800, 21_000, "存续"],
        [NAMES[2], CODES[2], 96, 5_400, 6_100, "存续"],
      ]),
    ]);
    expect(reading.tables[0]?.columns[3]?.unit?.unit).toBe("万元");
    expect(codes(reading)).toContain("unit-inferred");
  });
});

describe("sheets", () => {
  const claims = (name: string, position: number, hide = false) => {
    const b = new SheetBuilder(name, position);
    b.row(1, HEAD).row(2, line(0, 100_000)).row(3, line(1, 200_000)).row(4, line(2, 300_000));
    return (hide ? b.hide() : b).build();
  };

  test("a copy of a sheet is said once and read once", () => {
    const reading = read([claims("申报台账", 0), claims("申报台账 (2)", 1)]);
    expect(reading.claims).toHaveLength(3);
    expect(reading.tables.map((table) => table.role)).toEqual(["claims", "copy"]);
    expect(codes(reading).filter((code) => code === "sheet-copy")).toHaveLength(1);
  });

  test("a hidden sheet of claims is read, said, and asked about", () => {
    const reading = read([claims("补充申报", 0, true)]);
    expect(reading.claims).toHaveLength(3);
    expect(codes(reading)).toContain("sheet-hidden");
    expect(reading.questions).toMatchObject([{ kind: "role", options: ["claims", "draft"] }]);
  });

  test("a draft pays nobody", () => {
    const reading = read([claims("申报台账（初稿）", 0)]);
    expect(reading.claims).toEqual([]);
    expect(codes(reading)).toContain("table-draft");
  });

  test("a table that nothing is known of is asked about, never read", () => {
    const reading = read([
      sheetOf("Sheet3", [
        ["单位名称", "信用代码", "编号"],
        [NAMES[0], CODES[0], 7],
        [NAMES[1], CODES[1], 8],
      ]),
    ]);
    expect(reading.claims).toEqual([]);
    expect(reading.questions).toMatchObject([{ kind: "role" }]);
    expect(codes(reading)).toContain("table-unknown");
  });

  test("a payment and its reversal use no cap", () => {
    const reading = read([
      sheetOf("历年拨付", [
        ["本专项资金历年拨付", null, null, null, null, "单位：元"],
        ["序号", "收款单位", "信用代码", "条款", "额度年度", "拨付金额", "合同编号"],
        [1, NAMES[0], CODES[0], "第十条", 2023, 100_000, "A-1"],
        [2, NAMES[0], CODES[0], "第十条", 2023, -100_000, "A-1"],
        [3, NAMES[1], CODES[1], "第十一条", 2023, 50_000, "B-1"],
      ]),
    ]);
    expect(reading.payments.map((payment) => payment.inForce)).toEqual([false, false, true]);
  });
});

describe("joining", () => {
  const list = sheetOf(
    "企业信息",
    [
      [
        "单位名称",
        "统一社会信用代码",
        "所属法人代码",
        "住所",
        "登记状态",
        "信用查询",
        "从业人数",
        "营业收入（万元）",
        "所属行业",
      ],
      [NAMES[0], CODES[0], null, "北京市海淀区翠微南里8号", "存续", "未见失信记录", 132, 9_120, "工业"],
      [
        "津泊商业银行股份有限公司",
        "91120103MAWWW0367H",
        null,
        "天津市河西区友谊北路",
        "存续",
        "良好",
        10,
        10,
        "金融业",
      ],
      [
        "津泊商业银行股份有限公司北京海淀支行",
        "91110108MAWWW0375G",
        "91120103MAWWW0367H",
        "北京市海淀区翠微南里80号",
        "存续",
        "良好",
        36,
        10,
        "金融业",
      ],
    ],
    1,
  );

  test("a wrong code stays wrong, with the right one of that name beside it", () => {
    const wrong = `${CODES[0].slice(0, 17)}A`;
    const reading = read([
      sheetOf("申报", [HEAD, [1, NAMES[0], wrong, PATENTS[0], "转让", "高校", 10_000, "2023.5.6"]]),
      list,
    ]);
    expect(reading.claims[0]?.applicant.uscc).toMatchObject({
      state: "invalid",
      problem: "check-digit",
      suggestion: CODES[0],
    });
    expect(reading.claims[0]?.applicant.capOwner).toBe(CODES[0]);
  });

  test("a branch uses the cap of its legal person and lies where its own licence is", () => {
    const reading = read([
      sheetOf("银行", [
        ["序号", "银行名称", "统一社会信用代码", "质押登记金额（亿元）", "登记项目数"],
        [1, "津泊商业银行股份有限公司北京海淀支行", "91110108MAWWW0375G", 1.2, 9],
      ]),
      list,
    ]);
    expect(reading.claims[0]?.applicant).toMatchObject({
      capOwner: "91120103MAWWW0367H",
      registeredInBeijing: { state: "known", value: true },
    });
  });

  test("a former name in brackets is taken off", () => {
    const reading = read([
      sheetOf("申报", [
        HEAD,
        [1, `${NAMES[0]}（原北京旧名有限公司）`, CODES[0], PATENTS[0], "转让", "高校", 10_000, "2023.5.6"],
      ]),
    ]);
    expect(knownValue(reading.claims[0]?.applicant.name ?? { state: "absent" })).toBe(NAMES[0]);
  });
});

describe("check-up of formulas", () => {
  const base = () => {
    const b = new SheetBuilder("申报", 0);
    b.row(1, [...HEAD, "测算补贴（元）"]);
    [line(0, 100_000), line(1, "200,000"), line(2, 300_000)].forEach((cells, i) => {
      b.row(i + 2, cells).formula(i + 2, 9, `=MIN(G${i + 2}*0.4,1000000)`, 1);
    });
    return b;
  };

  test("a sum that skips a text number and misses a row", () => {
    const reading = read([base().set(5, 1, "合计").formula(5, 7, "=SUM(G2:G3)", 100_000).build()]);
    expect(codes(reading)).toEqual(
      expect.arrayContaining(["sum-skips-text", "sum-misses-rows", "cap-per-row"]),
    );
  });

  test("a total that counts the subtotal again", () => {
    const b = base();
    b.set(5, 1, "小计")
      .formula(5, 7, "=SUM(G2:G4)", 400_000)
      .row(6, line(0, 50_000))
      .set(7, 1, "合计")
      .formula(7, 7, "=SUM(G2:G6)", 850_000);
    expect(codes(read([b.build()]))).toContain("sum-counts-subtotals");
  });

  test("a sheet without mistakes is left in peace", () => {
    const b = new SheetBuilder("申报", 0);
    b.row(1, HEAD)
      .row(2, line(0, 100_000))
      .row(3, line(1, 200_000))
      .set(4, 1, "合计")
      .formula(4, 7, "=SUM(G2:G3)", 300_000);
    expect(codes(read([b.build()]))).toEqual([]);
  });
});
