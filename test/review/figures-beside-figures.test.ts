/** Figures whose header does not settle what they are: their relation to the figures beside them does, or it is asked. */
import type { CellValue } from "../../src/ledger/grid";
import type { Review } from "../../src/review/review";
import { sheetOf } from "../generator/sheet-builder";
import { FIRMS, lines, reviewed } from "./review-sheets";

const asked = (found: Review) => found.reading.questions.map(({ header }) => header);

const HEAD = ["企业名称", "信用代码", "专利号", "转让方", "转让方性质", "合同号"];
const head = (i: number, patent?: string): readonly CellValue[] => [
  FIRMS[i]?.[0] ?? "",
  FIRMS[i]?.[1] ?? "",
  patent ?? FIRMS[i]?.[2] ?? "",
  "京棠科技大学",
  "高校",
  `HT-${i}`,
];

describe("“审核金额” beside what was paid", () => {
  const audited = (header: string, ...figures: readonly (readonly [number, CellValue])[]) =>
    reviewed(
      sheetOf("台账", [
        ["专利转让补贴（单位：元）"],
        [...HEAD, "方式", "登记备案日期", "已付款", header],
        ...figures.map(([paid, audited_], i) => [...head(i), "转让", "2023-05-01", paid, audited_]),
      ]),
    );

  test.each(["审核金额", "认定金额", "核定金额"])(
    "40 %% of it is the subsidy, not the base: %s",
    (header) => {
      const found = audited(header, [250_000, 100_000], [99_999.99, 39_999.99], [3_000_000, 1_000_000]);
      expect(lines(found)).toEqual([
        "art. 10 payable 100000.00",
        "art. 10 payable 39999.99",
        "art. 10 payable 1000000.00 ANNUAL_CAP",
      ]);
    },
  );

  test("in 万元 beside 元, too", () => {
    expect(lines(audited("审核金额（万元）", [250_000, 10], [80_000, 3.2]))).toEqual([
      "art. 10 payable 100000.00",
      "art. 10 payable 32000.00",
    ]);
  });

  test("as long as half of the figures are the rate itself and the others less", () => {
    const second = (...figures: readonly (readonly [number, CellValue])[]) =>
      lines(audited("认定金额", ...figures))[1];
    expect(second([250_000, 50_000], [100_000, 40_000])).toBe("art. 10 payable 40000.00");
    expect(second([250_000, 50_000], [100_000, 40_000], [80_000, 20_000])).toBe("art. 10 payable 16000.00");
    expect(second([250_000, 120_000], [100_000, 40_000])).toBe("art. 10 payable 16000.00");
  });

  test.each([
    [40_039, "40000.00"],
    [40_041, "16016.40"],
    [39_961, "40000.00"],
    [39_959, "15983.60"],
  ])("a thousandth is rounding, more is not: %d of 100,000", (figure, award) => {
    expect(lines(audited("认定金额", [100_000, figure]))).toEqual([`art. 10 payable ${award}`]);
  });

  test("other figures are what the office recognised of the payment", () => {
    expect(lines(audited("认定金额", [250_000, 200_000], [100_000, 40_000]))).toEqual([
      "art. 10 payable 80000.00",
      "art. 10 payable 16000.00",
    ]);
  });
});

test("what was paid in each year adds up to the base (A10-4)", () => {
  const found = reviewed(
    sheetOf("台账", [
      ["专利转让补贴（单位：元）"],
      [...HEAD, "方式", "登记备案日期", "2022年实付", "2023年实付", "实付合计"],
      [...head(0), "转让", "2023-05-01", 200_000, 300_000, 500_000],
      [...head(1), "转让", "2023-05-01", 0, 60_000, 60_000],
    ]),
  );
  expect(lines(found)).toEqual(["art. 10 payable 200000.00", "art. 10 payable 24000.00"]);
});

describe("one patent bought by two firms, where a ledger does not say how", () => {
  const twice = (...modes: readonly [CellValue, CellValue]) =>
    lines(
      reviewed(
        sheetOf("东城", [
          ["专利转让许可补贴（单位：元）"],
          [...HEAD, ...(modes[0] === null ? [] : ["方式"]), "登记备案日期", "实付金额"],
          [...head(0), ...(modes[0] === null ? [] : [modes[0]]), "2023-05-01", 200_000],
        ]),
        sheetOf(
          "西城",
          [
            ["专利转让许可补贴（单位：元）"],
            [...HEAD, ...(modes[1] === null ? [] : ["方式"]), "登记备案日期", "实付金额"],
            [...head(1, FIRMS[0]?.[2]), ...(modes[1] === null ? [] : [modes[1]]), "2023-06-01", 100_000],
          ],
          1,
        ),
      ),
    );

  test("nobody is paid before a person has looked", () => {
    const held = "art. 10 manual 0.00 TRANSFER_CONFLICT";
    expect(twice("转让", null)).toEqual([held, held]);
    expect(twice(null, null)).toEqual([held, held]);
  });

  test("two common licences are what the fund wants", () => {
    expect(twice("普通许可", "普通许可")).toEqual(["art. 10 payable 80000.00", "art. 10 payable 40000.00"]);
  });
});

test("what the fund has paid this year is not taken off the fees of a loan", () => {
  const found = reviewed(
    sheetOf("质押", [
      ["专利质押融资补贴（单位：元）"],
      [
        "企业名称",
        "信用代码",
        "当年已获本项补贴",
        "贷款机构",
        "借款合同号",
        "放款额",
        "到期日",
        "结清日",
        "服务费合计",
      ],
      [
        FIRMS[0]?.[0] ?? "",
        FIRMS[0]?.[1] ?? "",
        150_000,
        "京棣银行",
        "JK-0",
        8_000_000,
        "2023-05-05",
        "2023-05-05",
        200_000,
      ],
      [
        FIRMS[1]?.[0] ?? "",
        FIRMS[1]?.[1] ?? "",
        0,
        "京棣银行",
        "JK-1",
        8_000_000,
        "2023-05-05",
        "2023-05-05",
        200_000,
      ],
    ]),
  );
  expect(lines(found)).toEqual(["art. 11 payable 50000.00 ANNUAL_CAP", "art. 11 payable 80000.00"]);
});

test("the contracts of pledge that a bank registered are its sum and its count", () => {
  const found = reviewed(
    sheetOf("银行", [
      ["商业银行专利质押贷款奖励"],
      ["银行", "信用代码", "专利质押登记合同金额", "专利质押登记合同数（项）", "放款金额"],
      ["北京渌桥商业银行股份有限公司", "91110102MAWWW03407", "6.5亿元", 55, "6.1亿元"],
      ["京棣银行股份有限公司", "91110102MAWWW0391F", "2亿元", 21, "1.9亿元"],
    ]),
  );
  expect(lines(found)).toEqual(["art. 12 payable 650000.00", "art. 12 payable 200000.00"]);
  expect(asked(found)).not.toContain("专利质押登记合同金额");
});

describe("what the enterprise bore of the fees of its loan (A11-6)", () => {
  const fees = (headers: readonly string[], ...figures: readonly CellValue[]) =>
    lines(
      reviewed(
        sheetOf("质押", [
          ["专利质押融资补贴（单位：元）"],
          ["企业名称", "信用代码", "贷款行", "借款合同号", "到账额", "到期日", "结清日", ...headers],
          [...loanHead(0), ...figures],
          [...loanHead(1), ...figures],
        ]),
      ),
    )[0];
  const loanHead = (i: number): readonly CellValue[] => [
    FIRMS[i]?.[0] ?? "",
    FIRMS[i]?.[1] ?? "",
    "京棣银行",
    `JK-${i}`,
    8_000_000,
    "2023-05-05",
    "2023-05-05",
  ];

  test("is the base beside the sum of the fees", () => {
    expect(fees(["融资服务费合计", "其中企业实际承担"], 120_000, 60_000)).toBe("art. 11 payable 24000.00");
    expect(fees(["其中：企业承担部分", "发生的融资服务费"], 60_000, 120_000)).toBe(
      "art. 11 payable 24000.00",
    );
  });

  test("is the base beside the single fees, and alone", () => {
    expect(fees(["担保费", "评估费", "企业自付费用"], 90_000, 30_000, 60_000)).toBe(
      "art. 11 payable 24000.00",
    );
    expect(fees(["企业自付费用"], 60_000)).toBe("art. 11 payable 24000.00");
  });

  test("blank, it takes nothing away", () => {
    expect(fees(["担保费", "评估费", "企业自付费用"], 90_000, 30_000, null)).toBe("art. 11 payable 48000.00");
  });
});

test("a year's sum over the quarters is the year's, each quarter is none", () => {
  const found = reviewed(
    sheetOf("银行", [
      ["2023年度各银行专利质押登记季度统计（单位：万元）"],
      ["银行名称", "信用代码", "上半年金额", "上半年项数", "全年合计金额", "全年合计项数"],
      ["北京渌桥商业银行股份有限公司", "91110102MAWWW03407", 20_000, 21, 42_000, 38],
      ["京棣银行股份有限公司", "91110102MAWWW0391F", 10_000, 10, 26_000, 20],
    ]),
  );
  expect(lines(found)).toEqual([
    "art. 12 payable 420000.00",
    "art. 12 ineligible 0.00 THRESHOLD_NOT_EXCEEDED",
  ]);
});

test("where a base is missing, a sum taken for another article's is asked about", () => {
  const found = reviewed(
    sheetOf("台账", [
      ["专利转让补贴（单位：元）"],
      [...HEAD, "方式", "登记备案日期", "花费"],
      [...head(0), "转让", "2023-05-01", 500_000],
      [...head(1), "转让", "2023-05-01", 60_000],
    ]),
  );
  expect(lines(found)).toEqual([
    "art. 10 incomplete null AMOUNT_MISSING",
    "art. 10 incomplete null AMOUNT_MISSING",
  ]);
  expect(found.reading.questions.find(({ header }) => header === "花费")?.options).toContain("paidAmount");
});
