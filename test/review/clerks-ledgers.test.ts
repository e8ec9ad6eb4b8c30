/** Ledgers as another district's clerk would have kept them, through the whole review: statuses, awards, what is said. */
import type { CellValue, SheetGrid } from "../../src/ledger/grid";
import { isoDate } from "../../src/policy/dates";
import { truthReport } from "../../src/review/report";
import type { Review } from "../../src/review/review";
import { review } from "../../src/review/run-review";
import { EMPTY_SETTINGS } from "../../src/review/settings";
import { SheetBuilder } from "../generator/sheet-builder";

const FIRMS = [
  ["北京朴砾智能装备有限公司", "91110108MAWWW0017F", "ZL202019800001.7"],
  ["北京沅枫生物技术有限公司", "91110114MAWWW00250", "ZL202119800003.0"],
  ["北京霏沐医疗科技有限公司", "91110115MAWWW00339", "ZL202119800005.X"],
  ["北京桴槎海洋仪器有限公司", "91110108MAWWW00410", "ZL201919800006.7"],
  ["北京柘舟软件有限公司", "91110108MAWWW0068P", "ZL202029800008.4"],
] as const;

function firm(i: number): readonly [string, string, string] {
  const found = FIRMS[i];
  if (found === undefined) throw new RangeError(`no firm ${i}`);
  return found;
}

function reviewed(...grids: readonly SheetGrid[]): Review {
  const asOf = isoDate("2023-12-15");
  if (asOf === undefined) throw new Error("no such day");
  return review(grids, EMPTY_SETTINGS, asOf);
}

/** "4 art. 10 payable 100000.00" for every claim. */
function lines(found: Review): readonly string[] {
  return truthReport(found, "ledger").claims.map(
    ({ row, article, status, award }) => `${row} art. ${article} ${status} ${award}`,
  );
}

const codesOf = (found: Review) => found.reading.notices.map(({ code }) => code);
const fieldOf = (found: Review, header: string) =>
  found.reading.tables.flatMap(({ columns }) => columns).find((column) => column.header === header)?.field;

const TRANSFER = [
  "序号",
  "企业名称",
  "信用代码",
  "专利号",
  "方式",
  "转让方",
  "转让方性质",
  "合同号",
  "实付金额",
  "登记备案日期",
];
const transfer = (i: number, paid: CellValue, ...more: readonly CellValue[]): readonly CellValue[] => {
  const [name, code, patent] = firm(i);
  return [
    i + 1,
    name,
    code,
    patent,
    "转让",
    "京棠科技大学",
    "高校",
    `HT-${i}`,
    paid,
    `2023-03-0${i + 1}`,
    ...more,
  ];
};
const PLEDGE = [
  "序号",
  "企业名称",
  "信用代码",
  "贷款银行",
  "借款合同号",
  "放款金额",
  "担保费",
  "评估费",
  "到期日",
  "结清日",
  "还款情况",
  "质押登记号",
];
const pledge = (
  i: number,
  loan: number,
  fee: number,
  ...more: readonly CellValue[]
): readonly CellValue[] => {
  const [name, code] = firm(i);
  const day = `2023-06-0${i + 1}`;
  const number = `Y20229800030${10 + i}`;
  return [
    i + 1,
    name,
    code,
    "京棣银行股份有限公司",
    `JK-${i}`,
    loan,
    fee,
    0,
    day,
    day,
    "已结清",
    number,
    ...more,
  ];
};

test("claims of two tables side by side are all there, though they share their rows", () => {
  const sheet = new SheetBuilder("Sheet1", 0)
    .row(1, ["获取专利技术（单位：万元）", ...Array<CellValue>(10).fill(null), "专利质押融资（单位：元）"])
    .row(2, [...TRANSFER, null, ...PLEDGE])
    .row(3, [...transfer(0, 25), null, ...pledge(3, 2_000_000, 35_000)])
    .row(4, [...transfer(1, 33.3), null, ...pledge(4, 800_000, 50_000)])
    .row(5, transfer(2, 260));
  const found = reviewed(sheet.build());
  expect([...lines(found)].sort()).toEqual([
    "3 art. 10 payable 100000.00",
    "3 art. 11 payable 14000.00",
    "4 art. 10 payable 133200.00",
    "4 art. 11 payable 16000.00",
    "5 art. 10 payable 1000000.00",
  ]);
  expect(new Set(found.reading.claims.map(({ id }) => id)).size).toBe(5);
});

describe("units", () => {
  const paidIn = (title: string, note: string | null, amount: number) => {
    const sheet = new SheetBuilder("转让", 0).row(1, [title]).row(2, TRANSFER);
    for (const i of [0, 1, 2]) sheet.row(3 + i, transfer(i, amount));
    if (note !== null) sheet.row(6, ["合计", ...Array<CellValue>(7).fill(null), 3 * amount]).row(7, [note]);
    return reviewed(sheet.build());
  };

  test.each([
    ["专利转让补贴（金额：万元）", null, 25],
    ["东城区申报汇总 单位：万元", null, 25],
    ["东城区申报汇总单位：万元", null, 25],
    ["专利转让补贴", "说明：1.金额单位为万元；2.以银行回单为准。", 25],
    ["专利转让补贴（单位：千元）", null, 250],
    ["专利转让补贴（单位：百万元）", null, 0.25],
  ])("“%s”, “%s”", (title, note, amount) => {
    const found = paidIn(title, note, amount);
    expect(found.reading.questions).toEqual([]);
    expect(lines(found)).toEqual(["3", "4", "5"].map((row) => `${row} art. 10 payable 100000.00`));
  });

  test("a unit that is none of ours is asked about, not taken for its tail", () => {
    const found = paidIn("专利转让补贴（单位：千万元）", null, 0.025);
    expect(found.reading.questions.map(({ kind }) => kind)).toEqual(["unit"]);
    expect(lines(found)).toEqual(["3", "4", "5"].map((row) => `${row} art. 10 incomplete null`));
  });
});

describe("rows that the office has turned away", () => {
  const withRemark = (remark: string) =>
    reviewed(
      new SheetBuilder("转让", 0)
        .row(1, ["专利转让补贴（单位：元）"])
        .row(2, [...TRANSFER, "备注"])
        .row(3, transfer(0, 250_000, remark))
        .row(4, transfer(1, 250_000))
        .build(),
    );

  test.each(["不予受理", "初审未通过，材料不实", "经审核，不予支持", "已驳回", "企业已撤回申请"])(
    "“%s” is shown and not paid",
    (remark) => {
      const found = withRemark(remark);
      expect(lines(found)[0]).toBe("3 art. 10 ineligible 0.00");
      expect(codesOf(found)).toContain("row-withdrawn");
    },
  );

  test.each(["保险费不予补贴", "另一项目未通过初审", "初审通过", "曾被驳回，补正后重新受理"])(
    "“%s” says nothing against this claim",
    (remark) => {
      expect(lines(withRemark(remark))[0]).toBe("3 art. 10 payable 100000.00");
    },
  );
});

describe("headers", () => {
  test("the Chinese half of a header in two languages counts", () => {
    const [name, code] = firm(0);
    const sheet = new SheetBuilder("Art13", 0)
      .row(1, ["IP finance products（单位：万元）"])
      .row(2, [
        "Seq",
        "Product 产品名称",
        "产品代码 Code",
        "Issuer 申报单位",
        "USCC 信用代码",
        "Role 角色",
        "Scale 融资规模",
        "Issue date 发行日期",
        "Innovative 创新性",
        "是否形成规模 scale reached",
      ]);
    for (const i of [0, 1, 2])
      sheet.row(3 + i, [
        i + 1,
        `计划${i}`,
        `CP-${i}`,
        name,
        code,
        "发行",
        1000,
        `2023-03-0${i + 1}`,
        "是",
        "是",
      ]);
    const found = reviewed(sheet.build());
    expect(found.reading.questions).toEqual([]);
    expect(lines(found)).toEqual(["3", "4", "5"].map((row) => `${row} art. 13 payable 50000.00`));
    expect(fieldOf(found, "产品代码 Code")).toBe("productNo");
    expect(fieldOf(found, "Issuer 申报单位")).toBe("applicantName");
  });

  test("the other party is the seller, its nature no nature of the applicant", () => {
    const head = TRANSFER.map((word) =>
      word === "转让方" ? "对方单位" : word === "转让方性质" ? "对方单位属性" : word,
    );
    const sheet = new SheetBuilder("Sheet1", 0).row(1, ["专利转让补贴（单位：元）"]).row(2, head);
    ["高校", "自然人", "国有参股", "外资企业"].forEach((nature, i) => {
      sheet.row(
        3 + i,
        transfer(i, 250_000).map((cell) => (cell === "高校" ? nature : cell)),
      );
    });
    expect(lines(reviewed(sheet.build()))).toEqual([
      "3 art. 10 payable 100000.00",
      "4 art. 10 ineligible 0.00",
      "5 art. 10 manual 0.00",
      "6 art. 10 ineligible 0.00",
    ]);
  });

  test("borrower, pledgee and the record of repayment under words not listed", () => {
    const other: Readonly<Record<string, string>> = {
      企业名称: "出质企业",
      贷款银行: "质押权人",
      还款情况: "还款记录",
      放款金额: "放款",
    };
    const sheet = new SheetBuilder("Sheet1", 0)
      .row(1, ["质押融资补贴（单位：元）"])
      .row(2, [...PLEDGE.map((word) => other[word] ?? word), "贷款起始日"]);
    ["按期归还", "展期后还清", "无还本续贷", "尚未到期", "部分逾期"].forEach((word, i) => {
      const row = pledge(i, 2_000_000, 35_000, "2022-06-01").map((cell) => (cell === "已结清" ? word : cell));
      sheet.row(3 + i, word === "尚未到期" ? row.map((cell, c) => (c === 9 ? null : cell)) : row);
    });
    const found = reviewed(sheet.build());
    expect(found.reading.questions).toEqual([]);
    expect(fieldOf(found, "出质企业")).toBe("applicantName");
    expect(fieldOf(found, "质押权人")).toBe("lender");
    expect(lines(found)).toEqual([
      "3 art. 11 payable 14000.00",
      "4 art. 11 manual 0.00",
      "5 art. 11 manual 0.00",
      "6 art. 11 deferred 0.00",
      "7 art. 11 ineligible 0.00",
    ]);
  });
});

describe("a column of what was already arranged this year", () => {
  const ledger = (
    header: string,
    stated: readonly CellValue[],
    loans: readonly (readonly [number, number])[],
  ) => {
    const sheet = new SheetBuilder("台账", 0)
      .row(1, ["质押融资补贴（单位：万元）"])
      .row(2, [...PLEDGE, header]);
    loans.forEach(([i, fee], k) => {
      const row = pledge(i, 1000, fee, stated[k] ?? null);
      sheet.row(
        3 + k,
        row.map((cell, c) => (c === 4 ? `JK-${k}` : c === 11 ? `Y20229800031${10 + k}` : cell)),
      );
    });
    return sheet.build();
  };

  test("counts against the yearly cap where nothing else tells of payments, and is said", () => {
    const found = reviewed(
      ledger(
        "本年度已拨付",
        [15, 0, null],
        [
          [0, 25],
          [1, 25],
          [2, 25],
        ],
      ),
    );
    expect(lines(found)).toEqual([
      "3 art. 11 payable 50000.00",
      "4 art. 11 payable 100000.00",
      "5 art. 11 payable 100000.00",
    ]);
    expect(codesOf(found).filter((code) => code === "arranged-counted")).toHaveLength(1);
    expect(found.duplicates).toEqual([]);
  });

  test("that runs on through the ledger's own rows counts once", () => {
    const found = reviewed(
      ledger(
        "本年累计已安排",
        [4, 12],
        [
          [0, 20],
          [0, 25],
        ],
      ),
    );
    expect(truthReport(found, "ledger").enterprises.map(({ prior, award }) => [prior, award])).toEqual([
      ["40000.00", "160000.00"],
    ]);
  });

  test("gives way to a list of payments, and an excess is said", () => {
    const [name, code] = firm(0);
    const payments = new SheetBuilder("历年拨付", 1)
      .row(1, ["本专项资金历年拨付明细（单位：万元）"])
      .row(2, ["序号", "收款单位", "信用代码", "条款", "额度年度", "拨付金额"])
      .row(3, [1, name, code, "第十一条", 2023, 12])
      .row(4, [2, firm(1)[0], firm(1)[1], "第十一条", 2022, 12]);
    const found = reviewed(ledger("本年度已拨付", [15], [[0, 25]]), payments.build());
    expect(lines(found)).toEqual(["3 art. 11 payable 80000.00"]);
    expect(codesOf(found)).toContain("arranged-exceeds-payments");
  });

  test("of earlier years is not used, which is said", () => {
    const found = reviewed(ledger("以前年度已补贴", [5], [[0, 25]]));
    expect(lines(found)).toEqual(["3 art. 11 payable 100000.00"]);
    expect(codesOf(found)).toContain("arranged-left-out");
  });

  test("of the room left: the cap less what is left was used", () => {
    const found = reviewed(
      ledger(
        "本年度剩余额度",
        [5, 20],
        [
          [0, 25],
          [1, 25],
        ],
      ),
    );
    expect(lines(found)).toEqual(["3 art. 11 payable 50000.00", "4 art. 11 payable 100000.00"]);
    expect(codesOf(found)).toContain("arranged-counted");
  });

  test("of more room than there is under the cap is not used, which is said", () => {
    const found = reviewed(ledger("剩余额度", [80], [[0, 25]]));
    expect(lines(found)).toEqual(["3 art. 11 payable 100000.00"]);
    expect(codesOf(found)).toContain("arranged-left-out");
  });

  test("named after a year speaks of the claims of that year", () => {
    const found = reviewed(ledger("2022年已补贴", [15], [[0, 25]]));
    expect(lines(found)).toEqual(["3 art. 11 payable 100000.00"]);
    const same = reviewed(ledger("2023年已补贴", [15], [[0, 25]]));
    expect(lines(same)).toEqual(["3 art. 11 payable 50000.00"]);
  });
});

describe("rows that are no claims", () => {
  test("sums and statistics in other words, and a heading in the column of names", () => {
    const sheet = new SheetBuilder("转让", 0)
      .row(1, ["专利转让补贴（单位：元）"])
      .row(2, TRANSFER)
      .row(3, transfer(0, 250_000))
      .row(4, [null, "本页1家", null, null, null, null, null, null, 250_000])
      .row(5, [null, "以下为第二批受理"])
      .row(6, transfer(1, 250_000))
      .row(7, [null, "以上共2户", null, null, null, null, null, null, 500_000])
      .row(8, ["其中：高校来源", null, null, null, null, null, null, null, 500_000])
      .row(9, [null, "平均", null, null, null, null, null, null, 250_000]);
    const found = reviewed(sheet.build());
    expect(lines(found)).toEqual(["3 art. 10 payable 100000.00", "6 art. 10 payable 100000.00"]);
    const skipped = found.reading.tables.flatMap((table) =>
      table.skipped.map(({ row, why }) => `${row} ${why}`),
    );
    for (const row of ["4 subtotal", "5 section", "7 subtotal", "8 subtotal", "9 subtotal"])
      expect(skipped).toContain(row);
  });

  test("a list of what is to be supported is an outcome, asked about and not claimed a second time", () => {
    const names = new SheetBuilder("拟支持名单", 1)
      .row(1, ["拟支持单位名单（公示稿）"])
      .row(2, ["序号", "单位名称", "支持方向", "拟支持金额（万元）"])
      .row(3, [1, firm(0)[0], "获取专利技术", 10])
      .row(4, [2, firm(1)[0], "获取专利技术", 10]);
    const ledger = new SheetBuilder("转让", 0).row(1, ["专利转让补贴（单位：元）"]).row(2, TRANSFER);
    for (const i of [0, 1]) ledger.row(3 + i, transfer(i, 250_000));
    const found = reviewed(ledger.build(), names.build());
    expect(lines(found)).toEqual(["3 art. 10 payable 100000.00", "4 art. 10 payable 100000.00"]);
    expect(found.reading.questions.map(({ kind, sheet }) => [kind, sheet])).toEqual([["role", "拟支持名单"]]);
  });
});

describe("other fiscal money that the ledger itself states", () => {
  const declared = (header: string, word: CellValue, beside: CellValue = "否") =>
    lines(
      reviewed(
        new SheetBuilder("转让", 0)
          .row(1, ["专利转让补贴（单位：元）"])
          .row(2, [...TRANSFER, header])
          .row(3, transfer(0, 250_000, word))
          .row(4, transfer(1, 250_000, beside))
          .build(),
      ),
    )[0];

  test.each([
    ["是否已获其他财政资金", "是"],
    ["其他财政资金名称及金额", "朝阳区专利引进补贴2万元"],
    ["是否享受过其他补贴", "有"],
  ])("“%s” “%s” waits for a person", (header, word) => {
    expect(declared(header, word)).toBe("3 art. 10 manual 0.00");
  });

  test.each([
    ["是否已获其他财政资金", "无"],
    ["其他财政资金名称及金额", "未获得"],
    ["其他财政资金名称及金额", 0],
    ["其他财政资金名称及金额", null],
  ])("“%s” “%s” says nothing against it", (header, word) => {
    expect(declared(header, word)).toBe("3 art. 10 payable 100000.00");
  });

  test.each(["待核实", null, "/"])("“%s” among noes is an answer to be supplied", (word) => {
    expect(declared("是否享受过其他补贴", word)).toBe("3 art. 10 incomplete null");
  });

  test("a blank where only yes is written says nothing against it", () => {
    expect(declared("是否享受过其他补贴", null, "是")).toBe("3 art. 10 payable 100000.00");
  });
});

test("a line of form and unit above is no parent of the headers below it", () => {
  const sheet = new SheetBuilder("汇总", 0)
    .row(1, ["2023年度专利转化补贴汇总"])
    .row(2, ["编制：市局运用处", ...Array<CellValue>(7).fill(null), "2023-11-30", "（万元）"])
    .row(3, TRANSFER);
  for (const i of [0, 1, 2]) sheet.row(4 + i, transfer(i, 25));
  const found = reviewed(sheet.build());
  expect(found.reading.questions).toEqual([]);
  expect(lines(found)).toEqual(["4", "5", "6"].map((row) => `${row} art. 10 payable 100000.00`));
});

test("quarters under one parent are no columns of their own; the year is, and the columns choose the article", () => {
  const sheet = new SheetBuilder("质押登记", 0)
    .row(1, ["2023年商业银行专利质押登记汇总（金额单位：亿元）"])
    .row(2, ["序号", "申报银行", "信用代码", "登记金额", null, null, null, null, "登记笔数"])
    .merge(2, 4, 2, 8)
    .row(3, [null, null, null, "一季度", "二季度", "三季度", "四季度", "全年", null]);
  for (const column of [1, 2, 3, 9]) sheet.merge(2, column, 3, column);
  const banks = [
    ["北京春桥商业银行股份有限公司", 1, 1, 1, 1.5, 4.5, "25笔"],
    ["北京夏桥商业银行股份有限公司", 0.1, 0.2, 0.3, 0.4, 1, "21项"],
    ["北京秋桥商业银行股份有限公司", 0.5, 0.5, 1, 1, 3, "20"],
  ] as const;
  banks.forEach(([name, ...figures], i) => {
    sheet.row(4 + i, [i + 1, name, firm(i)[1], ...figures]);
  });
  const found = reviewed(sheet.build());
  expect(found.reading.questions).toEqual([]);
  expect(lines(found)).toEqual([
    "4 art. 12 payable 450000.00",
    "5 art. 12 payable 100000.00",
    "6 art. 12 ineligible 0.00",
  ]);
});

test("what is paid for services is not what is paid for the patents", () => {
  const head = TRANSFER.map((word) =>
    word === "合同号" ? "合同" : word === "实付金额" ? "实付（含税）" : word,
  );
  const sheet = new SheetBuilder("受让", 0)
    .row(1, ["受让补贴 单位：元"])
    .row(2, [...head, "其中：技术服务费", "其中：专利费"]);
  for (const i of [0, 1, 2]) sheet.row(3 + i, transfer(i, 300_000, 50_000, 250_000));
  const found = reviewed(sheet.build());
  expect(found.reading.questions).toEqual([]);
  expect(lines(found)).toEqual(["3", "4", "5"].map((row) => `${row} art. 10 payable 100000.00`));
});

describe("columns told by their table and their values", () => {
  const renamed = (head: readonly string[], other: Readonly<Record<string, string>>) =>
    head.map((word) => other[word] ?? word);
  const natures = ["高校", "自然人", "科研院所", "国企", "高校"];
  const transfers = (other: Readonly<Record<string, string>>, ...more: readonly CellValue[]) => {
    const sheet = new SheetBuilder("表1", 0)
      .row(1, ["专利转让许可（元）"])
      .row(2, [...renamed(TRANSFER, other), ...more]);
    natures.forEach((nature, i) => {
      const row = transfer(i, 250_000, i === 4 ? "否" : "是").map((cell) =>
        cell === "高校" ? nature : cell,
      );
      sheet.row(3 + i, row);
    });
    return reviewed(sheet.build());
  };
  const ASKED = ["3 payable", "4 ineligible", "5 payable", "6 payable"];
  const statuses = (found: Review) =>
    truthReport(found, "ledger").claims.map(({ row, status }) => `${row} ${status}`);

  test("a nature that the header leaves to nobody is read as the seller's, and asked", () => {
    const found = transfers({ 转让方性质: "单位属性" });
    expect(statuses(found).slice(0, 4)).toEqual(ASKED);
    expect(found.reading.questions.map(({ kind, header }) => [kind, header])).toEqual([
      ["column", "单位属性"],
    ]);
  });

  test("the holder of the patent is the seller", () => {
    const found = transfers({ 转让方: "专利持有人", 转让方性质: "专利持有人性质" });
    expect(statuses(found).slice(0, 4)).toEqual(ASKED);
    expect(found.reading.questions).toEqual([]);
  });

  test("a number under 行 is no branch, and no name is lost to it", () => {
    const found = transfers({ 序号: "行" });
    expect(fieldOf(found, "行")).toBe("seq");
    expect(truthReport(found, "ledger").claims.map(({ applicant }) => applicant)).toEqual(
      [0, 1, 2, 3, 4].map((i) => firm(i)[0]),
    );
  });

  test("names and patents under headers that only hint are not taken for something unread", () => {
    const found = transfers({ 企业名称: "取得专利的企业", 专利号: "号码" });
    expect(fieldOf(found, "号码")).toBe("patentNo");
    const asked = found.reading.questions.find(({ header }) => header === "取得专利的企业");
    const read = fieldOf(found, "取得专利的企业");
    expect(read === "applicantName" || asked?.options.includes("applicantName")).toBe(true);
  });

  test("是否转化 asks about the purpose, not about what the enterprise did before", () => {
    const found = transfers({}, "是否转化");
    expect(fieldOf(found, "是否转化")).toBe("purpose");
    expect(statuses(found)).toEqual([...ASKED, "7 ineligible"]);
  });

  const pledges = (other: Readonly<Record<string, string>>) => {
    const sheet = new SheetBuilder("表2", 0)
      .row(1, ["质押贷款费用补贴 单位：元"])
      .row(2, renamed(PLEDGE, other));
    for (const i of [0, 1, 2, 3, 4]) sheet.row(3 + i, pledge(i, 2_000_000, 35_000));
    return reviewed(sheet.build());
  };
  const ALL = ["3", "4", "5", "6", "7"].map((row) => `${row} art. 11 payable 14000.00`);

  test.each([
    [{ 放款金额: "实际到账", 贷款银行: "授信银行", 到期日: "合同届满日" }],
    [{ 贷款银行: "资金方", 企业名称: "借款方" }],
    [{ 到期日: "应结清日", 还款情况: "还款是否正常" }],
  ])("%j", (other) => {
    const found = pledges(other);
    expect(lines(found)).toEqual(ALL);
    expect(found.reading.questions).toEqual([]);
    expect(truthReport(found, "ledger").claims.map(({ applicant }) => applicant)).toEqual(
      [0, 1, 2, 3, 4].map((i) => firm(i)[0]),
    );
  });

  test("one name for many codes is not the applicant's", () => {
    const found = pledges({ 贷款银行: "单位", 企业名称: "客户" });
    expect(fieldOf(found, "单位")).not.toBe("applicantName");
    const asked = found.reading.questions.find(({ header }) => header === "客户");
    const read = fieldOf(found, "客户");
    expect(read === "applicantName" || asked?.options.includes("applicantName")).toBe(true);
  });
});

describe("what stands beside the usual columns", () => {
  const transfers = (header: string, values: readonly CellValue[]) => {
    const sheet = new SheetBuilder("转让", 0)
      .row(1, ["专利转让补贴（单位：元）"])
      .row(2, [...TRANSFER, header]);
    values.forEach((value, i) => {
      sheet.row(3 + i, transfer(i, 250_000, value));
    });
    return reviewed(sheet.build());
  };
  const loans = (header: string, values: readonly CellValue[]) => {
    const sheet = new SheetBuilder("质押", 0)
      .row(1, ["质押融资补贴（单位：元）"])
      .row(2, [...PLEDGE, header]);
    values.forEach((value, i) => {
      sheet.row(3 + i, pledge(i, 2_000_000, 35_000, value));
    });
    return reviewed(sheet.build());
  };

  test("a foreign currency: the figure is not taken for yuan", () => {
    const found = transfers("币种", ["人民币", "美元"]);
    expect(lines(found)).toEqual(["3 art. 10 payable 100000.00", "4 art. 10 error null"]);
    expect(codesOf(found)).toContain("amount-foreign-currency");
  });

  test("a foreign currency in the header outweighs the unit over the table", () => {
    const sheet = new SheetBuilder("转让", 0)
      .row(1, ["专利转让补贴（单位：元）"])
      .row(
        2,
        TRANSFER.map((header) => (header === "实付金额" ? "实付金额（美元）" : header)),
      )
      .row(3, transfer(0, 250_000));
    expect(lines(reviewed(sheet.build()))).toEqual(["3 art. 10 incomplete null"]);
  });

  test("other fiscal money named in a remark holds the claim; its denial and this fund's own do not", () => {
    const found = transfers("备注", [
      "该专利已获海淀区转化补贴5万元",
      "经核实未享受其他财政资金",
      "前期已获本专项资金支持，本次为尾款",
    ]);
    expect(lines(found)).toEqual([
      "3 art. 10 manual 0.00",
      "4 art. 10 payable 100000.00",
      "5 art. 10 payable 100000.00",
    ]);
    expect(codesOf(found).filter((code) => code === "other-fund-in-remark")).toHaveLength(1);
  });

  test("a refusal with its reason before it refuses the claim", () => {
    const found = transfers("备注", ["不符合条件，不予支持", null]);
    expect(lines(found)).toEqual(["3 art. 10 ineligible 0.00", "4 art. 10 payable 100000.00"]);
  });

  test("principal that is left is a loan that still runs, whatever the word", () => {
    const found = loans("剩余本金", [0, 500_000]);
    expect(lines(found)).toEqual(["3 art. 11 payable 14000.00", "4 art. 11 deferred 0.00"]);
    expect(codesOf(found)).toContain("repayment-conflict");
  });

  test("days overdue are a loan repaid late", () => {
    const found = loans("逾期天数", [0, 3]);
    expect(lines(found)).toEqual(["3 art. 11 payable 14000.00", "4 art. 11 ineligible 0.00"]);
  });
});

describe("the applicant's own size class under a header in nobody's list", () => {
  const sizes = (header: string, ...words: readonly CellValue[]) => {
    const sheet = new SheetBuilder("转让", 0)
      .row(1, ["专利转让补贴（单位：元）"])
      .row(2, [...TRANSFER, header]);
    words.forEach((word, i) => {
      sheet.row(3 + i, transfer(i, 250_000, word));
    });
    return reviewed(sheet.build());
  };

  test.each([
    ["体量", ["小", "中", "微", "大", "小"]],
    ["类型", ["小微企业", "中型企业", "小微企业", "大型企业", "微型企业"]],
  ])("“%s” is read by its words, and the large enterprise refused", (header, words) => {
    const found = sizes(header, ...words);
    expect(fieldOf(found, header)).toBe("selfSize");
    expect(lines(found)[3]).toBe("6 art. 10 ineligible 0.00");
    expect(lines(found)[0]).toBe("3 art. 10 payable 100000.00");
  });

  test("left blank in one row is missing evidence there", () => {
    const found = sizes("企业规模", "小型", null, "小型", "微型", "中型");
    expect(lines(found).slice(0, 2)).toEqual(["3 art. 10 payable 100000.00", "4 art. 10 incomplete null"]);
  });

  test("“类型” over kinds of patents stays the patent's", () => {
    const found = sizes("类型", "发明", "实用新型", "发明", "外观设计", "发明");
    expect(fieldOf(found, "类型")).toBe("patentType");
  });
});

test("three loans whose state stands under a header in nobody's list: the overdue one is refused", () => {
  const sheet = new SheetBuilder("未结清", 0)
    .row(1, ["未结清专利质押贷款（单位：万元）"])
    .row(2, ["借款单位", "信用代码", "借款合同号", "放款额", "担保费", "评估费", "还款到期日", "目前态势"]);
  ["正常还款中", "已逾期", "展期一年"].forEach((state, i) => {
    const [name, code] = firm(i);
    sheet.row(3 + i, [name, code, `JK-${i}`, 300, 4, 1, "2023-06-01", state]);
  });
  const found = reviewed(sheet.build());
  expect(fieldOf(found, "目前态势")).toBe("repayStatus");
  expect(found.reading.questions.map(({ header }) => header)).toContain("目前态势");
  expect(lines(found).map((line) => line.split(" ")[3])).toEqual(["deferred", "ineligible", "manual"]);
});

test("the state of the recordal under a header in nobody's list: what is under way is deferred", () => {
  const sheet = new SheetBuilder("转让", 0)
    .row(1, ["专利转让补贴（单位：元）"])
    .row(2, [...TRANSFER, "国知局手续"]);
  ["办结", "在办", "办结"].forEach((state, i) => {
    const cells = [...transfer(i, 250_000, state)];
    if (state === "在办") cells[9] = null;
    sheet.row(3 + i, cells);
  });
  const found = reviewed(sheet.build());
  expect(fieldOf(found, "国知局手续")).toBe("registrationStatus");
  expect(lines(found)).toEqual([
    "3 art. 10 payable 100000.00",
    "4 art. 10 deferred 0.00",
    "5 art. 10 payable 100000.00",
  ]);
});
