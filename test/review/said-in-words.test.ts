/**
 * What a clerk writes in a word where a ledger has no column for it, or under a header of their own: that a bank is its
 * own head office, that a loan was extended, who else bore a fee, which way of support an earlier award was for.
 */
import type { CellValue, SheetGrid } from "../../src/ledger/grid";
import type { Review } from "../../src/review/review";
import { SheetBuilder, sheetOf } from "../generator/sheet-builder";
import { FIRMS, lines, reviewed } from "./review-sheets";

const codesOf = (found: Review) => found.reading.notices.map(({ code }) => code);

const LOAN = ["企业名称", "信用代码", "贷款银行", "借款合同号", "放款额", "到期日", "结清日"];
const loan = (i: number, settled: string, ...more: readonly CellValue[]): readonly CellValue[] => [
  ...(FIRMS[i]?.slice(0, 2) ?? []),
  "京棣银行股份有限公司",
  `JK-${i}`,
  5_000_000,
  "2023-06-01",
  settled,
  ...more,
];

describe("the legal person of a bank (Article 12)", () => {
  const banks = (...persons: readonly [CellValue, CellValue]) =>
    reviewed(
      sheetOf("银行", [
        ["商业银行专利质押贷款奖励（单位：元）"],
        ["机构名称", "信用代码", "所属法人", "年质押登记金额", "年登记项目数"],
        ["北京渌桥商业银行股份有限公司", "91110102MAWWW03407", persons[0], 900_000_000, 40],
        ["京棣银行股份有限公司", "91110102MAWWW0391F", persons[1], 300_000_000, 20],
      ]),
    );

  test.each(["本级", "本行", "总行", "自身", "独立法人", "同左"])(
    "“%s” names nobody: two banks that write it stay two",
    (word) => {
      expect(lines(banks(word, word))).toEqual([
        "art. 12 payable 900000.00",
        "art. 12 ineligible 0.00 THRESHOLD_NOT_EXCEEDED",
      ]);
    },
  );

  test("a name still joins the branches of one bank", () => {
    expect(lines(banks("津泊商业银行股份有限公司", "津泊商业银行股份有限公司"))).toEqual([
      "art. 12 payable 750000.00 INSTITUTION_CAP",
      "art. 12 payable 250000.00 INSTITUTION_CAP",
    ]);
  });
});

describe("an extension told in the remark (A11-3)", () => {
  const settled = (remark: string, day: string) =>
    lines(
      reviewed(
        sheetOf("质押", [
          ["专利质押融资补贴（单位：元）"],
          [...LOAN, "担保费", "评估费", "备注"],
          loan(0, day, 20_000, 10_000, remark),
        ]),
      ),
    );

  test.each([
    ["经银行同意展期至2023年9月30日", "2023-08-01", "LOAN_EXTENDED"],
    ["展期后按时还清", "2023-05-01", "LOAN_EXTENDED"],
    ["借新还旧", "2023-06-01", "REFINANCED"],
  ])("“%s” leaves it to a person", (remark, day, reason) => {
    expect(settled(remark, day)).toEqual([`art. 11 manual 0.00 ${reason}`]);
  });

  test("that there was none is no extension", () => {
    expect(settled("未办理展期，非借新还旧", "2023-06-01")).toEqual(["art. 11 payable 12000.00"]);
    expect(settled("未展期", "2023-08-01")).toEqual(["art. 11 ineligible 0.00 REPAID_LATE"]);
  });
});

test.each(["由第三方承担部分", "其中政府代付", "园区负担部分", "母公司承担"])(
  "what somebody else bore (“%s”) is taken off the fees (A11-6)",
  (header) => {
    const found = reviewed(
      sheetOf("质押", [
        ["专利质押融资补贴（单位：元）"],
        [...LOAN, "担保费", "评估费", header],
        loan(0, "2023-06-01", 50_000, 10_000, 20_000),
        loan(1, "2023-06-01", 50_000, 10_000, 0),
      ]),
    );
    expect(lines(found)).toEqual(["art. 11 payable 16000.00", "art. 11 payable 24000.00"]);
  },
);

test("the name on an account is not the applicant", () => {
  const found = reviewed(
    sheetOf("质押", [
      ["专利质押融资补贴（单位：元）"],
      [...LOAN, "担保费", "收款户名"],
      loan(0, "2023-06-01", 20_000, "北京沅枫生物技术有限公司"),
      loan(2, "2023-06-01", 30_000, "北京朴砾智能装备有限公司"),
    ]),
  );
  expect(found.reading.claims.map(({ applicant }) => applicant.name)).toMatchObject([
    { value: "北京朴砾智能装备有限公司" },
    { value: "北京霏沐医疗科技有限公司" },
  ]);
});

test("a header over a header over a header: the nearest says which sum it is", () => {
  const sheet = new SheetBuilder("房山", 0)
    .row(1, ["企业补贴汇总（单位：元）"])
    .row(2, ["企业", null, "质押融资类", null, null, null, null, null])
    .row(3, ["名称", "信用代码", "贷款机构", "放款", null, "还款", "融资费用", null])
    .row(4, [null, null, null, "金额", "到期", "结清", "担保", "评估"])
    .merge(2, 1, 2, 2)
    .merge(2, 3, 2, 8)
    .merge(3, 1, 4, 1)
    .merge(3, 2, 4, 2)
    .merge(3, 3, 4, 3)
    .merge(3, 4, 3, 5)
    .merge(3, 7, 3, 8);
  [0, 1].forEach((i) => {
    sheet.row(5 + i, [
      ...(FIRMS[i]?.slice(0, 2) ?? []),
      "京棣银行",
      1_000_000,
      "2023-04-01",
      "2023-04-01",
      30_000,
      10_000 * (i + 1),
    ]);
  });
  expect(lines(reviewed(sheet.build()))).toEqual(["art. 11 payable 16000.00", "art. 11 payable 20000.00"]);
});

test("a register of pledges beside the banks' sums asks for nothing", () => {
  const found = reviewed(
    sheetOf("明细", [
      ["2023年专利权质押登记明细（供核对）"],
      ["质权人", "出质人", "质押登记号", "登记日期", "质押金额（万元）"],
      ["京棣银行", FIRMS[0]?.[0] ?? "", "Y2022980000415", "2023-02-11", 1500],
      ["京棣银行", FIRMS[1]?.[0] ?? "", "Y2022980000416", "2023-03-11", 1200],
    ]),
  );
  expect(found.reading.claims).toEqual([]);
  expect(found.reading.questions.map(({ kind }) => kind)).toContain("role");
});

const TRANSFER = [
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
const transfer = (i: number, paid: number): readonly CellValue[] => [
  ...(FIRMS[i] ?? []),
  "转让",
  "京棠科技大学",
  "高校",
  `HT-${i}`,
  paid,
  "2023-05-01",
];

test("an earlier award says under 项目 which way of support it was", () => {
  const found = reviewed(
    sheetOf("台账", [["专利转让补贴（单位：元）"], TRANSFER, transfer(0, 500_000), transfer(1, 500_000)]),
    sheetOf("以往年度", [
      ["以往批次拨付情况（单位：元）"],
      ["企业名称", "信用代码", "项目", "年度", "拨付金额", "拨付时间"],
      [FIRMS[0]?.[0] ?? "", FIRMS[0]?.[1] ?? "", "获取专利技术补贴", 2023, 950_000, "2023-03-20"],
      [FIRMS[1]?.[0] ?? "", FIRMS[1]?.[1] ?? "", "专利质押融资补贴", 2023, 150_000, "2023-03-20"],
    ]),
  );
  expect(lines(found)).toEqual(["art. 10 payable 50000.00 ANNUAL_CAP", "art. 10 payable 200000.00"]);
  expect(codesOf(found)).not.toContain("payment-article-column-missing");
});

test("a project's own name is no way of support: the earlier award is asked about", () => {
  const found = reviewed(
    sheetOf("台账", [["专利转让补贴（单位：元）"], TRANSFER, transfer(0, 500_000), transfer(1, 500_000)]),
    sheetOf("以往年度", [
      ["以往批次拨付情况（单位：元）"],
      ["企业名称", "信用代码", "项目", "年度", "拨付金额", "拨付时间"],
      [FIRMS[0]?.[0] ?? "", FIRMS[0]?.[1] ?? "", "园区许可平台", 2023, 950_000, "2023-03-20"],
    ]),
  );
  expect(lines(found)).toEqual([
    "art. 10 incomplete null PRIOR_AWARD_UNREADABLE",
    "art. 10 payable 200000.00",
  ]);
  expect(codesOf(found)).toContain("payment-article-column-missing");
});

test("a hidden sheet whose only row stands in the ledger, too, is a copy", () => {
  const rest = new SheetBuilder("Sheet2", 1).row(1, TRANSFER).row(2, transfer(0, 450_000)).hide().build();
  const found = reviewed(
    sheetOf("台账", [["专利转让补贴（单位：元）"], TRANSFER, transfer(0, 500_000), transfer(1, 400_000)]),
    rest,
  );
  expect(lines(found)).toEqual(["art. 10 payable 200000.00", "art. 10 payable 160000.00"]);
});

describe("a project of the same unit that another fund names only by what it supported (Article 14)", () => {
  const grants = (matter: string) =>
    reviewed(
      sheetOf("评审结果", [
        ["知识产权集聚区项目评审结果（第九条）（单位：万元）"],
        ["单位名称", "信用代码", "项目名称", "评审意见", "建议支持经费"],
        [FIRMS[0]?.[0] ?? "", FIRMS[0]?.[1] ?? "", "园区专利托管与对接平台建设", "建议立项", 20],
        [FIRMS[1]?.[0] ?? "", FIRMS[1]?.[1] ?? "", "生物医药产业专利信息服务", "建议立项", 25],
      ]),
      sheetOf("其他财政资金", [
        ["其他财政资金情况"],
        ["单位名称", "信用代码", "资金来源", "资金级别", "支持项目", "金额（万元）", "状态"],
        [FIRMS[0]?.[0] ?? "", FIRMS[0]?.[1] ?? "", "区文创资金", "区级", matter, 20, "已拨付"],
      ]),
    );

  test("the same name is left to a person", () => {
    expect(lines(grants("园区专利托管与对接平台建设"))).toEqual([
      "art. 9 manual 0.00 DUPLICATE_TO_VERIFY",
      "art. 9 payable 250000.00",
    ]);
  });

  test("another matter is none of ours", () => {
    expect(lines(grants("消防设施改造"))).toEqual(["art. 9 payable 200000.00", "art. 9 payable 250000.00"]);
  });
});

describe("where an applicant is registered (Article 5), in a ledger without addresses", () => {
  const reviews = (name: string, code: string, ...more: readonly SheetGrid[]): readonly string[] => {
    const found = reviewed(
      sheetOf("评审结果", [
        ["知识产权集聚区项目评审结果（第九条）（单位：万元）"],
        ["单位名称", "信用代码", "项目名称", "评审意见", "建议支持经费"],
        [name, code, "园区专利托管与对接平台建设", "建议立项", 20],
        [FIRMS[1]?.[0] ?? "", FIRMS[1]?.[1] ?? "", "生物医药产业专利信息服务", "建议立项", 25],
      ]),
      ...more,
    );
    return [lines(found)[0] ?? "", ...codesOf(found).filter((one) => one === "code-from-elsewhere")];
  };

  test("a code and a name of another place: the evidence is missing", () => {
    expect(reviews("天津檀峁电子有限公司", "91120114MAUUU0141Y")).toEqual([
      "art. 9 incomplete null EVIDENCE_MISSING",
      "code-from-elsewhere",
    ]);
  });

  test("a code alone is remarked and left to the checklist (G17)", () => {
    expect(reviews("檀峁电子有限公司", "91120114MAUUU0141Y")).toEqual([
      "art. 9 payable 200000.00",
      "code-from-elsewhere",
    ]);
  });

  test("nothing is remarked of a name that says Beijing, or of a code of Beijing", () => {
    expect(reviews("北京檀峁电子有限公司", "91120114MAUUU0141Y")).toEqual(["art. 9 payable 200000.00"]);
    expect(reviews("檀峁电子有限公司", "91110107MAUUU0010T")).toEqual(["art. 9 payable 200000.00"]);
  });

  test("nor where the list of firms has the address", () => {
    const list = sheetOf("企业名单", [
      ["企业名称", "统一社会信用代码", "注册地址"],
      ["天津檀峁电子有限公司", "91120114MAUUU0141Y", "北京市海淀区学清路12号"],
      [FIRMS[1]?.[0] ?? "", FIRMS[1]?.[1] ?? "", "北京市昌平区科星路9号"],
    ]);
    expect(reviews("天津檀峁电子有限公司", "91120114MAUUU0141Y", list)).toEqual(["art. 9 payable 200000.00"]);
  });
});

test("what the districts report as paid by themselves is other fiscal money, by contract numbers however short", () => {
  const found = reviewed(
    sheetOf("台账", [
      ["专利转让补贴（单位：元）"],
      TRANSFER.map((header) => header),
      transfer(0, 500_000).map((cell) => (cell === "HT-0" ? "B-3" : cell)),
      transfer(1, 500_000).map((cell) => (cell === "HT-1" ? "B-4" : cell)),
    ]),
    sheetOf("区级已支持", [
      ["各区反馈已用区级财政资金支持的合同"],
      [
        "企业名称",
        "统一社会信用代码",
        "合同编号",
        "区级资金名称",
        "支持金额（万元）",
        "支持年度",
        "是否已拨付",
      ],
      [FIRMS[0]?.[0] ?? "", FIRMS[0]?.[1] ?? "", "B-3", "文创资金", 3, 2023, "是"],
      [FIRMS[1]?.[0] ?? "", FIRMS[1]?.[1] ?? "", "A-1", "文创资金", 3, 2023, "是"],
    ]),
  );
  expect(lines(found)).toEqual(["art. 10 ineligible 0.00 OTHER_FISCAL_FUND", "art. 10 payable 200000.00"]);
});

describe("money of a district on the same loan (Article 14)", () => {
  const remarked = (header: string, value: CellValue) =>
    lines(
      reviewed(
        sheetOf("质押", [
          ["专利质押融资补贴（单位：元）"],
          [...LOAN, "担保费", "评估费", header],
          loan(0, "2023-06-01", 20_000, 10_000, value),
          loan(1, "2023-06-01", 20_000, 10_000, header === "备注" ? null : 0),
        ]),
      ),
    );

  test.each([
    ["备注", "区级已补贴担保费1万元"],
    ["备注", "街道已给予贴息"],
    ["其中政府已补贴", 10_000],
  ])("%s “%s” is left to a person", (header, value) => {
    const [first, second] = remarked(header, value);
    expect(first).toMatch(/^art\. 11 manual 0\.00/);
    expect(second).toBe("art. 11 payable 12000.00");
  });

  test("what the district worked out of the claim itself is none", () => {
    expect(remarked("备注", "区级已核定补贴1.2万元")[0]).toBe("art. 11 payable 12000.00");
    expect(remarked("备注", "区级未给予补贴")[0]).toBe("art. 11 payable 12000.00");
  });
});

test("earlier awards say under 用途 which way of support they were", () => {
  const found = reviewed(
    sheetOf("台账", [["专利转让补贴（单位：元）"], TRANSFER, transfer(0, 500_000), transfer(1, 500_000)]),
    sheetOf("拨付流水", [
      ["专利转化专项资金拨付流水（单位：元）"],
      ["拨付日期", "收款单位", "信用代码", "用途", "合同号", "拨付金额"],
      ["2023-03-20", FIRMS[0]?.[0] ?? "", FIRMS[0]?.[1] ?? "", "获取专利技术补贴", "QT-1", 950_000],
      ["2023-03-20", FIRMS[1]?.[0] ?? "", FIRMS[1]?.[1] ?? "", "质押融资费用补贴", "QT-2", 150_000],
    ]),
  );
  expect(lines(found)).toEqual(["art. 10 payable 50000.00 ANNUAL_CAP", "art. 10 payable 200000.00"]);
});
