/**
 * Columns that stand beside the one an amount is computed from and look like it: what was agreed beside what was
 * paid, the rate beside the fee, the value beside the fee for valuing. None of them may become the base unnoticed.
 */
import type { CellValue, SheetGrid } from "../../src/ledger/grid";
import { truthReport } from "../../src/review/report";
import type { Review } from "../../src/review/review";
import { sheetOf } from "../generator/sheet-builder";
import { FIRMS, reviewed } from "./review-sheets";

/** A sheet whose rows begin with name and code, and what is added for each firm. */
function ledger(
  title: string,
  headers: readonly string[],
  ...rows: readonly (readonly CellValue[])[]
): SheetGrid {
  const filled = rows.map((cells, i) => [...(FIRMS[i]?.slice(0, 2) ?? []), ...cells]);
  return sheetOf("Sheet1", [[title], ["企业名称", "信用代码", ...headers], ...filled]);
}

const lines = (found: Review) =>
  truthReport(found, "ledger").claims.map(
    ({ article, status, award }) => `art. ${article} ${status} ${award}`,
  );
const fieldOf = (found: Review, header: string) =>
  found.reading.tables.flatMap(({ columns }) => columns).find((column) => column.header === header)?.field;
const asked = (found: Review) => found.reading.questions.map(({ header }) => header);

const transfer = (i: number, ...figures: readonly CellValue[]): readonly CellValue[] => [
  FIRMS[i]?.[2] ?? "",
  "转让",
  "京棠科技大学",
  "高校",
  `HT-${i}`,
  ...figures,
];
const TRANSFER = ["专利号", "方式", "转让方", "转让方性质", "合同号"];

describe("what was paid for the patents (Article 10)", () => {
  test.each(["转让费/许可费总额", "许可费总额", "许可费总价", "应付许可费"])(
    "“%s” is no payment beside what was paid",
    (header) => {
      const found = reviewed(
        ledger(
          "专利转让补贴（单位：元）",
          [...TRANSFER, header, "其中：已打款", "备案日期"],
          transfer(0, 800_000, 500_000, "2023-04-01"),
          transfer(1, 800_000, 300_000, "2023-04-02"),
        ),
      );
      expect(lines(found)).toEqual(["art. 10 payable 200000.00", "art. 10 payable 120000.00"]);
    },
  );

  test("alone it is no base: the amount paid is missing, and asked for where figures stand unread", () => {
    const found = reviewed(
      ledger(
        "专利转让补贴（单位：元）",
        [...TRANSFER, "许可费总额", "头寸", "备案日期"],
        transfer(0, 800_000, 500_000, "2023-04-01"),
        transfer(1, 800_000, 300_000, "2023-04-02"),
      ),
    );
    expect(lines(found)).toEqual(["art. 10 incomplete null", "art. 10 incomplete null"]);
    expect(asked(found)).toContain("头寸");
  });

  test("an invoice is no payment: beside what the bank paid it is left, alone it is asked about", () => {
    const rows = (...headers: readonly string[]) =>
      reviewed(
        ledger(
          "专利转让补贴（单位：元）",
          [...TRANSFER, ...headers, "备案日期"],
          transfer(0, ...headers.map((_, i) => 600_000 - i * 100_000), "2023-04-01"),
          transfer(1, ...headers.map((_, i) => 600_000 - i * 100_000), "2023-04-02"),
        ),
      );
    expect(lines(rows("发票金额", "银行付款"))[0]).toBe("art. 10 payable 200000.00");
    expect(asked(rows("发票金额"))).toContain("发票金额");
  });

  test("a share of what was paid is no payment, however it is written", () => {
    const found = reviewed(
      ledger(
        "专利转让补贴（单位：元）",
        [...TRANSFER, "应付总价", "已付比例", "实际划款", "尚欠", "备案日期"],
        transfer(0, 1_000_000, "50%", 500_000, 500_000, "2023-04-01"),
        transfer(1, 1_000_000, "30%", 300_000, 700_000, "2023-04-02"),
      ),
    );
    expect(lines(found)).toEqual(["art. 10 payable 200000.00", "art. 10 payable 120000.00"]);
  });

  test("tax included counts (A10-4), in whichever order the two stand", () => {
    for (const turned of [false, true]) {
      const headers = ["已到账（含税）", "已到账（不含税）"];
      const figures = [300_000, 283_018.87];
      const found = reviewed(
        ledger(
          "专利转让补贴（单位：元）",
          [...TRANSFER, ...(turned ? headers.reverse() : headers), "备案日期"],
          transfer(0, ...(turned ? figures.reverse() : figures), "2023-04-01"),
        ),
      );
      expect(lines(found)).toEqual(["art. 10 payable 120000.00"]);
    }
  });

  test("a date with stops is no figure, so that “最近一次打款” over dates leaves the amount to its own column", () => {
    const found = reviewed(
      ledger(
        "专利转让补贴（单位：元）",
        [...TRANSFER, "最近一次打款", "已打款", "备案日期"],
        transfer(0, "2023.3.1", 500_000, "2023.4.1"),
        transfer(1, "2023.3.2", 300_000, "2023.4.2"),
        transfer(2, "2023.3.3", 200_000, "2023.4.3"),
      ),
    );
    expect(lines(found)[0]).toBe("art. 10 payable 200000.00");
    expect(fieldOf(found, "最近一次打款")).not.toBe("paidAmount");
  });

  test("whether the parties are related is no title of a patent", () => {
    const found = reviewed(
      ledger(
        "专利转让补贴（单位：元）",
        [...TRANSFER, "实付金额", "备案日期", "是否关联交易"],
        transfer(0, 500_000, "2023-04-01", "否"),
        transfer(1, 300_000, "2023-04-02", "否"),
        transfer(2, 300_000, "2023-04-03", "是"),
      ),
    );
    expect(fieldOf(found, "是否关联交易")).not.toBe("patentTitle");
  });

  test("a date that nobody understood is asked about where the day of recordal is not known", () => {
    const found = reviewed(
      ledger(
        "专利转让补贴（单位：元）",
        [...TRANSFER, "实付金额", "大功告成"],
        transfer(0, 500_000, "2023-04-01"),
        transfer(1, 300_000, "2023-04-02"),
        transfer(2, 300_000, "2023-04-03"),
      ),
    );
    expect(asked(found)).toContain("大功告成");
  });
});

const LOAN = ["借款合同号", "放款额（元）", "到期日", "结清日", "还款情况"];
const loan = (i: number, state: string, ...figures: readonly CellValue[]): readonly CellValue[] => [
  `JK-${i}`,
  2_000_000,
  "2023-06-30",
  state === "已结清" ? "2023-06-28" : null,
  state,
  ...figures,
];

describe("what a loan cost (Article 11)", () => {
  test("neither rate nor value is a fee: 担保费率、评估价值 beside 担保开支、评估开支", () => {
    const found = reviewed(
      ledger(
        "质押融资补贴（单位：元）",
        [...LOAN, "担保费率（%）", "年化利率", "评估价值", "担保开支", "评估开支"],
        loan(0, "已结清", 1.5, 4.35, 9_000_000, 40_000, 10_000),
        loan(1, "已结清", 2, 0.0435, 5_000_000, 30_000, 8_000),
      ),
    );
    expect(lines(found)).toEqual(["art. 11 payable 20000.00", "art. 11 payable 15200.00"]);
  });

  test("在还 is a loan that still runs; 无还本续贷 is for a person", () => {
    const found = reviewed(
      ledger(
        "质押融资补贴（单位：元）",
        [...LOAN, "担保费", "评估费"],
        loan(0, "在还", 40_000, 10_000),
        loan(1, "已结清", 40_000, 10_000),
        loan(2, "无还本续贷", 40_000, 10_000),
      ),
    );
    expect(lines(found)).toEqual([
      "art. 11 deferred 0.00",
      "art. 11 payable 20000.00",
      "art. 11 manual 0.00",
    ]);
  });

  test("该还 is the day agreed, 还上 the day it was paid back", () => {
    const found = reviewed(
      ledger(
        "质押融资补贴（单位：元）",
        ["借款合同号", "放款额", "该还", "还上", "还得怎样", "担保费", "评估费"],
        ["JK-1", 2_000_000, "2023-06-30", "2023-07-20", "还清了", 40_000, 10_000],
        ["JK-2", 2_000_000, "2023-06-30", "2023-06-28", "还清了", 40_000, 10_000],
      ),
    );
    expect(lines(found)).toEqual(["art. 11 ineligible 0.00", "art. 11 payable 20000.00"]);
  });
});

describe("when a loan was paid back (Article 11)", () => {
  test("本息付清日 is the day it was settled, after the day agreed late", () => {
    const found = reviewed(
      ledger(
        "质押融资补贴（单位：元）",
        ["借款合同号", "放款凭证合计", "合同约定届满日", "本息付清日", "担保费", "评估费"],
        ["JK-1", 2_000_000, "2023-06-30", "2023-07-20", 40_000, 10_000],
        ["JK-2", 2_000_000, "2023-06-30", "2023-06-28", 40_000, 10_000],
      ),
    );
    expect(lines(found)).toEqual(["art. 11 ineligible 0.00", "art. 11 payable 20000.00"]);
  });

  test("a date that only another article has is asked about while the day of settlement is not known", () => {
    const found = reviewed(
      ledger(
        "质押融资补贴（单位：元）",
        ["借款合同号", "放款额", "到期日", "付款日期", "担保费", "评估费"],
        ["JK-1", 2_000_000, "2023-06-30", "2023-07-20", 40_000, 10_000],
        ["JK-2", 2_000_000, "2023-06-30", "2023-06-28", 40_000, 10_000],
      ),
    );
    expect(asked(found)).toContain("付款日期");
  });

  test("展期 in a column of its own leaves the loan to a person (A11-3), what is under way in 登记号 is to come", () => {
    const found = reviewed(
      ledger(
        "质押融资补贴（单位：元）",
        [...LOAN, "担保费", "评估费", "是否展期", "质押登记号"],
        loan(0, "已结清", 40_000, 10_000, "否", "Y2022980003010"),
        loan(1, "已结清", 40_000, 10_000, "是", "Y2022980003011"),
        loan(2, "已结清", 40_000, 10_000, "否", "办理中"),
      ),
    );
    expect(lines(found)).toEqual([
      "art. 11 payable 20000.00",
      "art. 11 manual 0.00",
      "art. 11 incomplete null",
    ]);
  });
});

test("of two years the later counts, and last year's figures are none of this year's (Article 12)", () => {
  for (const [before, now] of [
    ["2022年登记", "2023年登记"],
    ["上年登记", "本年登记"],
  ]) {
    const found = reviewed(
      ledger(
        "商业银行专利质押登记奖励（2023年）",
        [`${before}金额（万元）`, `${before}笔数`, `${now}金额（万元）`, `${now}笔数`],
        [50_000, 30, 36_000, 10],
        [50_000, 30, 20_000, 10],
      ),
    );
    expect(lines(found)).toEqual(["art. 12 payable 360000.00", "art. 12 ineligible 0.00"]);
  }
});

test("loans and their balance beside a bank's registrations leave it a bank (Article 12)", () => {
  const found = reviewed(
    ledger(
      "各银行2023年专利质押奖励",
      [
        "年份",
        "发放贷款（万元）",
        "年末贷款余额（万元）",
        "质押登记总额（亿元）",
        "涉及专利（件）",
        "登记宗数",
      ],
      [2023, 60_000, 20_000, 3.2, 80, 12],
      [2023, 60_000, 20_000, 3, 80, 20],
    ),
  );
  expect(lines(found)).toEqual(["art. 12 payable 320000.00", "art. 12 ineligible 0.00"]);
});

describe("products that nobody numbered (Article 13)", () => {
  const products = (...rows: readonly (readonly [string, number])[]) =>
    reviewed(
      ledger(
        "金融产品（单位：万元）",
        ["产品名称", "批准额度", "存续规模", "实际募足", "成立日期", "创新性", "形成规模"],
        ...rows.map(([name, raised]): readonly CellValue[] => [
          name,
          90_000,
          100,
          raised,
          "2023-03-01",
          "是",
          "是",
        ]),
      ),
    );

  test("what was raised is the base, not what was approved or is left", () => {
    expect(lines(products(["知融一号", 6000], ["知融二号", 3000]))).toEqual([
      "art. 13 payable 300000.00",
      "art. 13 payable 150000.00",
    ]);
  });

  test("one name and one sum under two units are one product, for a person to decide (A13-1)", () => {
    expect(lines(products(["共融一号", 4000], ["共融一号", 4000], ["知融二号", 3000]))).toEqual([
      "art. 13 manual 0.00",
      "art. 13 manual 0.00",
      "art. 13 payable 150000.00",
    ]);
  });

  test("one name with other sums is a name that anybody may use", () => {
    expect(lines(products(["知识产权质押贷款", 4000], ["知识产权质押贷款", 3000]))).toEqual([
      "art. 13 payable 200000.00",
      "art. 13 payable 150000.00",
    ]);
  });
});

describe("what a review granted (Articles 6 to 9)", () => {
  const projects = (granted: string) =>
    reviewed(
      ledger(
        "专利交易运营服务能力提升项目（第八条）评审结果（单位：万元）",
        ["方案名称", "拟申请", "专家均分", granted, "是否入选"],
        ["方案甲", 200, 88, 120, "入选"],
        ["方案乙", 200, 86, 90, "入选"],
      ),
    );

  test.each(["核定支持", "会议议定额", "审定经费", "批准金额"])("“%s” is what it granted", (header) => {
    expect(lines(projects(header))).toEqual(["art. 8 payable 1200000.00", "art. 8 payable 900000.00"]);
  });

  test("a first opinion gives way to the last", () => {
    const found = reviewed(
      ledger(
        "第八条评审（单位：万元）",
        ["方案名称", "申报经费", "初评均分", "初评建议", "终评结论", "终评核定"],
        ["方案甲", 200, 88, 150, "立项", 120],
        ["方案乙", 200, 86, 150, "不立项", 0],
      ),
    );
    expect(lines(found)).toEqual(["art. 8 payable 1200000.00", "art. 8 ineligible 0.00"]);
  });

  test("what the meeting settled outweighs what the experts proposed", () => {
    const found = reviewed(
      ledger(
        "第八条评审（单位：万元）",
        ["方案名称", "本次申报", "专家建议", "会议审定", "评审结论"],
        ["方案甲", 200, 150, 120, "同意立项"],
        ["方案乙", 200, 90, 130, "同意立项"],
      ),
    );
    expect(lines(found)).toEqual(["art. 8 payable 1200000.00", "art. 8 payable 1300000.00"]);
  });

  test("once it has spoken, what was asked for does not stand in for it", () => {
    const found = projects("上会数");
    expect(lines(found)).toEqual(["art. 8 incomplete null", "art. 8 incomplete null"]);
    expect(asked(found)).toContain("上会数");
  });
});

test("one column of numbers for contracts and loans is the contract's number too", () => {
  const found = reviewed(
    ledger(
      "专利转让补贴（单位：元）",
      [...TRANSFER.slice(0, 4), "合同/借款编号", "实付金额", "备案日期"],
      transfer(0, 500_000, "2023-04-01"),
      transfer(1, 300_000, "2023-04-02"),
    ),
    sheetOf(
      "其他财政资金",
      [
        ["单位名称", "信用代码", "资金名称", "级别", "对应合同", "金额（元）", "状态"],
        [...(FIRMS[0]?.slice(0, 2) ?? []), "区科技专项", "区级", "HT-0", 50_000, "已拨付"],
      ],
      1,
    ),
  );
  expect(lines(found)).toEqual(["art. 10 ineligible 0.00", "art. 10 payable 120000.00"]);
});

describe("units said in passing", () => {
  test.each([
    ["转让补贴（2022年报，千元）", "100000.00"],
    ["转让补贴　计量：千元", "100000.00"],
    ["转让补贴（金额均为万元，另有注明的除外）", "1000000.00"],
  ])("%s", (title, award) => {
    const found = reviewed(
      ledger(title, [...TRANSFER, "实付金额", "备案日期"], transfer(0, 250, "2023-04-01")),
    );
    expect(lines(found)).toEqual([`art. 10 payable ${award}`]);
  });
});

describe("a column that might have been another is asked about, and its figure stays", () => {
  const paid = (...headers: readonly string[]) =>
    reviewed(
      ledger(
        "专利转让补贴（单位：元）",
        [...TRANSFER, ...headers, "备案日期"],
        transfer(0, ...headers.map((_, i) => 500_000 + i * 10_000), "2023-04-01"),
        transfer(1, ...headers.map((_, i) => 300_000 + i * 10_000), "2023-04-02"),
      ),
    );
  const questions = (found: Review) => found.reading.questions.map(({ text }) => text);

  test("a listed header with another that says as much: both are named", () => {
    const found = paid("实付金额", "汇出金额");
    expect(lines(found)).toEqual(["art. 10 payable 200000.00", "art. 10 payable 120000.00"]);
    expect(questions(found)[0]).toBe(
      "“Sheet1”H列“实付金额”是什么？可能是：实付金额，或不读取。同表I列“汇出金额”也可能是“实付金额”，未取；请核对取的是哪一列。",
    );
  });

  test.each(["评估备案价", "申报补助额", "合同剩余款", "中介费", "尾款"])(
    "a listed header beside “%s”, which says what else it is, is not",
    (header) => {
      expect(questions(paid("实付金额", header))).toEqual([]);
    },
  );

  test("a header that was only likened to a base, though nothing rivals it", () => {
    const found = paid("其中：已打款");
    expect(lines(found)).toEqual(["art. 10 payable 200000.00", "art. 10 payable 120000.00"]);
    expect(asked(found)).toEqual(["其中：已打款"]);
    expect(questions(paid("已付款"))).toEqual([]);
  });

  test("what is still owed is no payment", () => {
    const found = paid("付了多少", "欠付");
    expect(fieldOf(found, "欠付")).not.toBe("paidAmount");
    expect(lines(found)[0]).not.toBe("art. 10 payable 204000.00");
  });

  test("of two dates of the office, both are named; the day of handing in says what it is", () => {
    const dated = (other: string) =>
      reviewed(
        ledger(
          "专利转让补贴（单位：元）",
          [...TRANSFER, "实付金额", "登记日期", other],
          transfer(0, 500_000, "2023-04-01", "2023-05-01"),
          transfer(1, 300_000, "2023-04-02", "2023-05-02"),
        ),
      );
    expect(questions(dated("办理日"))[0]).toMatch(
      /I列“登记日期”是什么？.*同表J列“办理日”也可能是“转移登记备案完成日”/,
    );
    expect(asked(dated("登记受理日"))).not.toContain("登记日期");
  });

  test("of two years that stand side by side the earlier is no rival", () => {
    const found = reviewed(
      sheetOf("Sheet1", [
        ["银行质押登记（单位：亿元）"],
        ["银行", "信用代码", "2022年登记额", "2023年登记额", "2022年登记笔数", "2023年登记笔数"],
        ["北京永丰商业银行股份有限公司", "91110108MAWWW0017F", 5, 3.2, 30, 10],
        ["北京西山商业银行股份有限公司", "91110114MAWWW00250", 6, 1.5, 40, 25],
      ]),
    );
    expect(lines(found)).toEqual(["art. 12 payable 320000.00", "art. 12 payable 150000.00"]);
    expect(questions(found).join("")).not.toContain("2022年");
  });
});

test("how often a loan was drawn upon is no loan, and beside its sum no rival of it", () => {
  const found = reviewed(
    ledger(
      "质押贷款费用补贴（单位：元）",
      ["贷款合同编号", "质押登记编号", "支用金额", "支用次数", "到期日", "结清日期", "担保费", "评估费"],
      ["DK-1", "Y2022990011111", 3_000_000, 2, "2023-05-31", "2023-05-30", 60_000, 10_000],
      ["DK-2", "Y2022990011112", 500_000, 1, "2023-05-31", "2023-05-30", 60_000, 10_000],
    ),
  );
  expect(lines(found)).toEqual(["art. 11 payable 28000.00", "art. 11 payable 10000.00"]);
  expect(fieldOf(found, "支用次数")).not.toBe("loanAmount");
});

test("what a bank registered in all years is not what it registered in the year", () => {
  const found = reviewed(
    sheetOf("Sheet1", [
      ["商业银行专利质押登记奖励（单位：万元）"],
      [
        "商业银行",
        "信用代码",
        "历年累计质押登记额",
        "2023年新增质押登记额",
        "历年累计笔数",
        "2023年新增笔数",
      ],
      ["北京永丰商业银行股份有限公司", "91110108MAWWW0017F", 90_000, 32_000, 60, 15],
      ["北京西山商业银行股份有限公司", "91110114MAWWW00250", 70_000, 12_000, 55, 22],
    ]),
  );
  expect(lines(found)).toEqual(["art. 12 payable 320000.00", "art. 12 payable 120000.00"]);
});

test("the end of the term under “期限” is the day the loan is due", () => {
  const found = reviewed(
    ledger(
      "质押贷款费用补贴（单位：元）",
      [
        "贷款合同编号",
        "质押登记编号",
        "实际放款金额",
        "贷款期限起",
        "贷款期限止",
        "结清日期",
        "担保费",
        "评估费",
      ],
      ["DK-1", "Y2022990011111", 3_000_000, "2022-06-01", "2023-05-31", "2023-05-30", 60_000, 10_000],
      ["DK-2", "Y2022990011112", 500_000, "2022-06-01", "2023-05-31", "2023-06-09", 60_000, 10_000],
    ),
  );
  expect(fieldOf(found, "贷款期限止")).toBe("dueDate");
  expect(lines(found)).toEqual(["art. 11 payable 28000.00", "art. 11 ineligible 0.00"]);
});
