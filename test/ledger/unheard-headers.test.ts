/** Headers in nobody's list: told by their parts, by the header over them or by what stands under them, or asked. */
import type { CellValue, SheetGrid } from "../../src/ledger/grid";
import { readLedger } from "../../src/ledger/read-ledger";
import type { LedgerReading } from "../../src/ledger/reading";
import { isoDate } from "../../src/policy/dates";
import { fenText } from "../../src/policy/money";
import { SheetBuilder, sheetOf } from "../generator/sheet-builder";

const FIRMS = [
  ["北京朴砾智能装备有限公司", "91110108MAWWW0017F", "ZL202019800001.7"],
  ["北京沅枫生物技术有限公司", "91110114MAWWW00250", "ZL202119800003.0"],
  ["北京霏沐医疗科技有限公司", "91110115MAWWW00339", "ZL202119800005.X"],
  ["北京桴槎海洋仪器有限公司", "91110108MAWWW00410", "ZL201919800006.7"],
] as const;

function read(...grids: readonly SheetGrid[]): LedgerReading {
  const asOf = isoDate("2023-12-31");
  if (asOf === undefined) throw new Error("no such day");
  return readLedger(grids, { mappings: [], asOf });
}

type Column = readonly [header: string, values: (i: number) => CellValue];

function ledger(title: string, columns: readonly Column[]): SheetGrid {
  return sheetOf("台账", [
    [title],
    columns.map(([header]) => header),
    ...FIRMS.map((_, i) => columns.map(([, value]) => value(i))),
  ]);
}

const NAME: Column = ["企业名称", (i) => FIRMS[i]?.[0] ?? null];
const CODE: Column = ["信用代码", (i) => FIRMS[i]?.[1] ?? null];

const transfers = (...more: readonly Column[]) =>
  ledger("专利转让补贴（单位：元）", [
    NAME,
    CODE,
    ["专利号", (i) => FIRMS[i]?.[2] ?? null],
    ["方式", () => "转让"],
    ["转让方性质", () => "高校"],
    ["合同号", (i) => `HT-${i}`],
    ["实付金额", (i) => 100_000 * (i + 1)],
    ["登记日期", (i) => `2023-05-0${i + 1}`],
    ...more,
  ]);
const loans = (loan: string, guarantee: string, ...more: readonly Column[]) =>
  ledger("专利质押融资补贴（单位：元）", [
    NAME,
    CODE,
    ["贷款银行", () => "京棣银行股份有限公司"],
    ["借款合同号", (i) => `JK-${i}`],
    [loan, (i) => 1_000_000 * (i + 1)],
    [guarantee, (i) => 15_000 * (i + 1)],
    ["到期日", (i) => `2023-06-0${i + 1}`],
    ["结清日期", (i) => `2023-06-0${i + 1}`],
    ["还款情况", () => "按时还清"],
    ...more,
  ]);
const products = (...more: readonly Column[]) =>
  ledger("知识产权金融产品奖励", [
    ["产品名称", (i) => `望舒${i}号`],
    ["产品代码", (i) => `WS-${i}`],
    ["发行单位名称", (i) => FIRMS[i]?.[0] ?? null],
    CODE,
    ["融资规模（万元）", (i) => 4000 + i],
    ["发行日期", (i) => `2023-05-0${i + 1}`],
    ["是否具有创新性", () => "是"],
    ...more,
  ]);

const fieldOf = (reading: LedgerReading, header: string) =>
  reading.tables.flatMap(({ columns }) => columns).find((column) => column.header === header)?.field;
const optionsFor = (reading: LedgerReading, header: string) =>
  reading.questions.find((question) => question.header === header)?.options;

describe("a header said in other words", () => {
  test.each([
    ["实际提用额", "loanAmount"],
    ["贷款数", "loanAmount"],
    ["实际用信金额", "loanAmount"],
    ["银行放款金额", "loanAmount"],
    ["贷款到位金额", "loanAmount"],
  ])("%s is the loan drawn", (header, field) => {
    expect(fieldOf(read(loans(header, "担保费")), header)).toBe(field);
  });

  test("保证费 is the guarantor's fee", () => {
    expect(fieldOf(read(loans("放款金额", "保证费")), "保证费")).toBe("guaranteeFee");
  });

  test.each([
    ["是否列入失信名单", "credit"],
    ["有无失信行为", "credit"],
    ["产业化", "purpose"],
    ["转化承诺", "purpose"],
    ["以转化为目的（是/否）", "purpose"],
    ["是否已开展专利转化", "alreadyCommercializing"],
  ])("%s", (header, field) => {
    expect(fieldOf(read(transfers([header, (i) => (i === 1 ? "是" : "否")])), header)).toBe(field);
  });

  test("件数 in a ledger of transfers counts patents, not persons", () => {
    expect(fieldOf(read(transfers(["件数", (i) => i + 1])), "件数")).toBe("patentCount");
  });

  test.each(["原权属单位", "技术输出方", "原持有单位"])("%s is the seller", (header) => {
    expect(fieldOf(read(transfers([header, () => "京棠科技大学"])), header)).toBe("transferor");
  });
});

describe("amounts beside the one that counts", () => {
  test("what is guaranteed is not what the guarantor was paid", () => {
    const reading = read(loans("放款金额", "担保费", ["担保额", (i) => 800_000 * (i + 1)]));
    expect(fieldOf(reading, "担保额")).toBe("guaranteedAmount");
    expect(fieldOf(reading, "担保费")).toBe("guaranteeFee");
  });

  test("what is still owed or was repaid is not what was drawn", () => {
    const reading = read(
      loans("放款金额", "担保费", ["剩余本金", () => 0], ["还款金额", (i) => 1_000_000 * (i + 1)]),
    );
    expect(fieldOf(reading, "放款金额")).toBe("loanAmount");
    expect(fieldOf(reading, "剩余本金")).toBe("principalLeft");
    expect(fieldOf(reading, "还款金额")).toBe("repaidAmount");
  });

  test("what the fiscal side bore of the fees is taken off them", () => {
    const reading = read(loans("放款金额", "担保费", ["财政已补担保费", () => 1_000]));
    expect(fieldOf(reading, "财政已补担保费")).toBe("refund");
  });

  test("what a project asks for is not what the review suggests", () => {
    const reading = read(
      ledger("第八条项目评审（单位：万元）", [
        NAME,
        CODE,
        ["项目", (i) => `平台${i}`],
        ["总分", (i) => 90 - i],
        ["申请额", (i) => 180 + i],
        ["拟支持额", (i) => 150 + i],
        ["立项与否", () => "拟立项"],
      ]),
    );
    expect(fieldOf(reading, "申请额")).toBe("requestedAmount");
    expect(fieldOf(reading, "拟支持额")).toBe("recommendedAmount");
  });
});

test("a unit of money beside a unit of number holds for the money", () => {
  const reading = read(
    ledger("商业银行专利质押登记（亿元、项）", [
      ["银行", (i) => `北京${"浅深远近"[i]}草商业银行股份有限公司`],
      CODE,
      ["登记金额", (i) => 3 + i],
      ["登记项目", (i) => 20 + i],
    ]),
  );
  expect(reading.questions).toEqual([]);
  expect(
    reading.claims.map((claim) =>
      claim.article === 12 && claim.pledgeAmount.state === "known" ? fenText(claim.pledgeAmount.value) : "",
    )[0],
  ).toBe("300000000.00");
});

test("lines that carry a sum over the page are no records", () => {
  const sheet = new SheetBuilder("台账", 0)
    .row(1, ["企业名称", "信用代码", "转让方性质", "方式", "登记日期", "实付金额（元）"])
    .row(2, [FIRMS[0][0], FIRMS[0][1], "高校", "转让", "2023-05-01", 40_000])
    .row(3, ["过次页", null, null, null, null, 40_000])
    .row(4, ["承前页", null, null, null, null, 40_000])
    .row(5, [FIRMS[1][0], FIRMS[1][1], "高校", "转让", "2023-05-01", 60_000]);
  expect(read(sheet.build()).claims.map(({ row }) => row)).toEqual([2, 5]);
});

test("规模 with yes and no in it asks for the product, not for the enterprise", () => {
  const reading = read(products(["规模（专家）", (i) => (i === 2 ? "否" : "是")]));
  expect(fieldOf(reading, "规模（专家）")).toBe("isOfScale");
});

test("answers in a column that is not understood are said and asked, not passed over", () => {
  const header = "经办复核点";
  const reading = read(products(["是否形成规模", () => "是"], [header, (i) => (i === 2 ? "否" : "是")]));
  expect(fieldOf(reading, header)).toBeUndefined();
  expect(reading.notices.map(({ code }) => code)).toContain("answers-not-read");
  expect(optionsFor(reading, header)).toEqual(expect.arrayContaining(["credit", "bizStatus", ""]));
});

test("a table that only claims can be stays one without a base that is understood, and the base is asked", () => {
  const header = "核填";
  const reading = read(
    ledger("明细（单位：元）", [
      NAME,
      CODE,
      ["专利号", (i) => FIRMS[i]?.[2] ?? null],
      ["方式", () => "转让"],
      ["转让方", () => "京棠科技大学"],
      ["转让方性质", () => "高校"],
      ["登记备案日期", (i) => `2023-05-0${i + 1}`],
      ["是否转化实施", () => "是"],
      [header, (i) => 100_000 * (i + 1)],
    ]),
  );
  expect(reading.claims.map(({ article }) => article)).toEqual([10, 10, 10, 10]);
  expect(reading.questions.map(({ kind }) => kind)).toEqual(["role", "column"]);
  expect(optionsFor(reading, header)).toEqual(["paidAmount", "patentPaidAmount", ""]);
});

test.each([
  ["是否如期还清", "overdue"],
  ["是否按约还款", "overdue"],
  ["是否还清", "outstanding"],
])("否 under %s", (header, state) => {
  const reading = read(
    ledger("专利质押融资补贴（单位：元）", [
      NAME,
      CODE,
      ["贷款银行", () => "京棣银行股份有限公司"],
      ["放款金额", (i) => 1_000_000 * (i + 1)],
      ["担保费", () => 15_000],
      ["到期日", () => "2023-06-01"],
      ["结清日期", () => "2023-07-01"],
      [header, () => "否"],
    ]),
  );
  const [claim] = reading.claims;
  expect(claim?.article === 11 ? claim.repayment : undefined).toMatchObject({ state: "known", value: state });
});

test("one 有 among many 无 under a question that is not understood is said", () => {
  const header = "近三年有无行政处罚";
  const reading = read(transfers([header, (i) => (i === 2 ? "有" : "无")]));
  expect(fieldOf(reading, header)).toBeUndefined();
  expect(reading.notices.map(({ code }) => code)).toContain("answers-not-read");
});

test("figures of one are no ticks: 评估 with 1 in it is a fee", () => {
  expect(fieldOf(read(loans("放款金额", "担保费", ["评估", () => 1])), "评估")).toBe("appraisalFee");
});

test("状态 of a company list is read by its words", () => {
  const list = sheetOf(
    "企业档案",
    [
      ["名称", "代码", "注册地", "状态", "行业", "人数"],
      ...FIRMS.map(([name, code], i) => [name, code, "北京市房山区", i === 2 ? "注销" : "存续", "工业", 20]),
    ],
    1,
  );
  expect(fieldOf(read(transfers(), list), "状态")).toBe("bizStatus");
});

test("group names in every cell over the headers, without a merge", () => {
  const parents = ["申报单位情况", "申报单位情况", "交易情况", "供给方情况", "交易情况", "登记备案"];
  const sheet = sheetOf("明细", [
    ["专利转让补贴（单位：元）"],
    ["", ...parents],
    ["", "项目申报主体", "机构证号", "合同性质（转让/许可）", "供给侧主体类型", "已支付总额", "权属转移日期"],
    ...FIRMS.map(([name, code], i) => [i + 1, name, code, "转让", "高校", 100_000, "2023-05-01"]),
  ]);
  const reading = read(sheet);
  expect(fieldOf(reading, "交易情况/已支付总额")).toBe("paidAmount");
  expect(reading.claims).toHaveLength(4);
});

test("a header of words that nobody knows reaches as far as its merges", () => {
  const sheet = new SheetBuilder("明细", 0)
    .row(1, ["专利转让补贴（单位：元）"])
    .row(2, ["序号", "申报单位情况", null, "交易情况", null, "供给方情况", "情况备注"])
    .row(3, [null, "承接转化的企业", "18位代码", "转让或许可", "实际交付价款", "成果持有单位性质", null])
    .merge(2, 1, 3, 1)
    .merge(2, 2, 2, 3)
    .merge(2, 4, 2, 5)
    .merge(2, 7, 3, 7);
  FIRMS.forEach(([name, code], i) => {
    sheet.row(4 + i, [i + 1, name, code, "转让", 100_000 * (i + 1), "高校"]);
  });
  const reading = read(sheet.build());
  expect(reading.tables.map(({ headerRows }) => headerRows)).toEqual([[2, 3]]);
  expect(reading.claims).toHaveLength(4);
});

test("the fields of the article come first among what an answer may be to", () => {
  const header = "有没有拖着";
  const reading = read(
    ledger("专利质押融资补贴（单位：元）", [
      ["#", (i) => i + 1],
      NAME,
      CODE,
      ["贷款银行", () => "京棣银行股份有限公司"],
      ["担保费", () => 15_000],
      [header, (i) => (i === 2 ? "有" : "没有")],
    ]),
  );
  expect(optionsFor(reading, header)?.slice(0, 2)).toEqual(["pledgeRegistered", "repayStatus"]);
  expect(optionsFor(reading, "#")).toBeUndefined();
});

test("figures under an unknown header are offered as the base that is missing", () => {
  const header = "核填";
  const reading = read(loans(header, "担保费"));
  expect(fieldOf(reading, header)).toBeUndefined();
  expect(reading.notices.map(({ code }) => code)).toContain("base-column-missing");
  expect(optionsFor(reading, header)).toEqual(["loanAmount", ""]);
});

test("the only column with a name for every code names the applicants, and is asked", () => {
  const reading = read(
    ledger("专利转让补贴（单位：元）", [
      CODE,
      ["本市企业", (i) => FIRMS[i]?.[0] ?? null],
      ["转让方", () => "京棠科技大学"],
      ["转让方性质", () => "高校"],
      ["方式", () => "转让"],
      ["实付金额", (i) => 100_000 * (i + 1)],
      ["登记日期", (i) => `2023-05-0${i + 1}`],
    ]),
  );
  expect(fieldOf(reading, "本市企业")).toBe("applicantName");
  expect(optionsFor(reading, "本市企业")?.[0]).toBe("applicantName");
});

describe("a header over others", () => {
  test("names, kinds and codes under the seller are the seller's", () => {
    const sheet = new SheetBuilder("台账", 0)
      .row(1, ["专利转让补贴（单位：元）"])
      .row(2, ["企业名称", "信用代码", "专利技术供给方", null, null, "方式", "实付金额", "登记日期"])
      .row(3, [null, null, "单位全称", "统一社会信用代码", "单位属性"])
      .merge(2, 3, 2, 5);
    FIRMS.forEach(([name, code], i) => {
      sheet.row(4 + i, [
        name,
        code,
        "京棠科技大学",
        "12110000MBWWW0015U",
        "高校",
        "转让",
        100_000,
        "2023-05-01",
      ]);
    });
    const reading = read(sheet.build());
    expect(fieldOf(reading, "信用代码")).toBe("uscc");
    expect(fieldOf(reading, "专利技术供给方/单位全称")).toBe("transferor");
    expect(fieldOf(reading, "专利技术供给方/单位属性")).toBe("transferorType");
    expect(fieldOf(reading, "专利技术供给方/统一社会信用代码")).toBeUndefined();
  });

  test("（项） over 全年 makes a count of it", () => {
    const sheet = new SheetBuilder("银行", 0)
      .row(1, ["商业银行专利质押登记情况"])
      .row(2, ["法人机构", "统一社会信用代码", "专利质押登记金额（亿元）", null, "专利质押登记（项）"])
      .row(3, [null, null, "上半年", "全年", "上半年", "全年"])
      .merge(2, 3, 2, 4)
      .merge(2, 5, 2, 6);
    FIRMS.forEach(([, code], i) => {
      sheet.row(4 + i, [`北京${"浅深远近"[i]}草商业银行股份有限公司`, code, 1, 3.5, 4, 21 + i]);
    });
    const reading = read(sheet.build());
    expect(fieldOf(reading, "专利质押登记（项）/全年")).toBe("pledgeCount");
    expect(fieldOf(reading, "专利质押登记（项）/上半年")).toBeUndefined();
    expect(fieldOf(reading, "法人机构")).toBe("applicantName");
  });

  test("parts of a payment are no payment beside their sum", () => {
    const sheet = new SheetBuilder("台账", 0)
      .row(1, ["专利转让补贴（单位：元）"])
      .row(2, ["企业名称", "信用代码", "转让方性质", "方式", "登记日期", "付款情况"])
      .row(3, [null, null, null, null, null, "首付款", "第二笔", "已付合计"])
      .merge(2, 6, 2, 8);
    FIRMS.forEach(([name, code], i) => {
      sheet.row(4 + i, [name, code, "高校", "转让", "2023-05-01", 40_000, 60_000, 100_000]);
    });
    const reading = read(sheet.build());
    expect(fieldOf(reading, "付款情况/已付合计")).toBe("paidAmount");
    expect(fieldOf(reading, "付款情况/首付款")).toBeUndefined();
  });
});

describe("payments with a column for each year", () => {
  const list = (heads: readonly string[], cells: readonly CellValue[]) =>
    sheetOf(
      "历年拨付",
      [
        ["历年获取专利技术补贴拨付情况（单位：万元）"],
        ["单位", "信用代码", ...heads],
        [FIRMS[0][0], FIRMS[0][1], ...cells],
        [FIRMS[1][0], FIRMS[1][1], ...cells],
      ],
      1,
    );
  const first = (reading: LedgerReading) =>
    reading.payments
      .filter(({ row }) => row === 3)
      .map(({ capYear, amount }) => [
        capYear.state === "known" ? capYear.value : capYear.state,
        amount.state === "known" ? fenText(amount.value) : amount.state,
      ]);

  test("are one payment for every year that is filled; their sum is none", () => {
    const reading = read(
      transfers(),
      list(["2021年", "2022年度", "2023年已拨付", "累计"], [null, 0, 90, 90]),
    );
    expect(first(reading)).toEqual([[2023, "900000.00"]]);
    expect(reading.notices.map(({ code }) => code)).toContain("payments-by-year");
  });

  test("that cannot be read stay visible as payments that cannot be read", () => {
    const reading = read(transfers(), list(["2022年", "2023年", "合计"], ["约5", 10, 15]));
    expect(first(reading)).toEqual([
      [2022, "invalid"],
      [2023, "100000.00"],
    ]);
  });
});
