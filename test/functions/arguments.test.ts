/** What a clerk types into the arguments, and what the cell then shows. */
import { setFunctionLanguage } from "../../src/functions/language";
import { call, callRows, column, installRuntime, RuntimeError } from "./excel-runtime";

beforeAll(installRuntime);
afterEach(() => setFunctionLanguage("zh-CN"));

describe("amounts", () => {
  test.each([
    [1_000_000, 400_000],
    ["1,000,000", 400_000],
    ["１００００００", 400_000],
    ["96万元", 384_000],
    ["¥1,000,000.00", 400_000],
    [0, 0],
    ["0.04", 0.01],
  ])("%s gives %s", (paid, subsidy) => {
    expect(call("TRANSFER_SUBSIDY", paid)).toBe(subsidy);
  });
  test.each([
    [-1, "“实付专利技术交易金额”不能是负数：-1"],
    ["-5万元", "“实付专利技术交易金额”不能是负数：-5万元"],
    ["约30万", "不是确数"],
    ["5亿多", "不是确数"],
    ["10-15万", "不是确数"],
    ["两万", "不是确数"],
    ["10万美元", "外币"],
    ["未付", "不是金额"],
    [true, "不是金额"],
  ])("%s gives #VALUE! with a text: %s", (paid, text) => {
    const shown = call("TRANSFER_SUBSIDY", paid);
    expect(shown).toMatch(/^#VALUE! /);
    expect(shown).toContain(text);
  });
  test("blank in, blank out: not zero", () => {
    for (const blank of ["", "  ", null, "无", "/"])
      expect(callRows("TRANSFER_SUBSIDY", [[blank]])).toEqual([[""]]);
  });
  test("a prior award that is blank, left out or 无 is none", () => {
    for (const prior of [null, [[null]], [[""]], [["无"]], [[0]]])
      expect(callRows("TRANSFER_SUBSIDY", [[3_000_000]], prior)).toEqual([[1_000_000]]);
  });
  test("doubles are read through their 15 digits", () => {
    expect(call("TRANSFER_SUBSIDY", 0.1 + 0.2)).toBe(0.12);
    expect(call("TRANSFER_SUBSIDY", 1.45)).toBe(0.58);
    expect(call("BANK_REWARD", 300_000_040, 21)).toBe(300_000.04);
    expect(call("PRODUCT_REWARD", 58)).toBe(0.29);
  });
});

describe("columns", () => {
  test("a bad row keeps its error to itself", () => {
    expect(callRows("TRANSFER_SUBSIDY", column(1_000_000, "约30万", null, -5, 500))).toEqual(
      column(400_000, expect.stringMatching(/^#VALUE! /), "", expect.stringMatching(/^#VALUE! /), 200),
    );
  });
  test("a column longer than a call may have arguments has a row for each of its cells", () => {
    const rows = 200_000;
    const results = callRows(
      "TRANSFER_SUBSIDY",
      Array.from({ length: rows }, (_, row) => [row === 0 ? 500 : null]),
    );
    expect(results).toHaveLength(rows);
    expect([results[0], results[rows - 1]]).toEqual([[200], [""]]);
  });
  test("an error value is passed on as it is", () => {
    const reference = new RuntimeError("#REF!");
    expect(
      callRows(
        "TRANSFER_SUBSIDY",
        column(1000, reference, "#DIV/0!", { basicType: "Error", basicValue: "#N/A" }),
      ),
    ).toEqual(column(400, "#REF!", "#DIV/0!", "#N/A"));
    expect(call("TRANSFER_SUBSIDY", 1000, reference)).toBe("#REF!");
  });
  test("one cell goes with every row", () => {
    expect(callRows("TRANSFER_SUBSIDY", column(3_000_000, 1000), [[800_000]])).toEqual(column(200_000, 400));
    expect(callRows("TRANSFER_SUBSIDY", [[3_000_000]], column(0, 800_000))).toEqual(
      column(1_000_000, 200_000),
    );
  });
  test("different heights: one error that names both", () => {
    expect(call("TRANSFER_SUBSIDY", column(1, 2), column(1, 2, 3))).toBe(
      "#VALUE! “实付专利技术交易金额”有 2 行，“本年度已补贴”有 3 行：请选同样的行数，或只给一个单元格",
    );
    expect(call("BANK_REWARD_POOL", column(1, 2), column(1, 2, 3))).toContain("2 行");
  });
  test("different widths: one error that names both", () => {
    expect(call("TRANSFER_SUBSIDY", [[1, 2]], [[1, 2, 3]])).toContain("有 2 列，“本年度已补贴”有 3 列");
  });
  test("a row spills a row", () => {
    expect(callRows("TRANSFER_SUBSIDY", [[1000, 2000]])).toEqual([[400, 800]]);
  });
});

describe("the day that the regulation must cover", () => {
  test.each(["2022-01-24", "2023-12-31", 45291, "2023年5月8日", "2023.5.8", null, ""])(
    "%s is in force",
    (day) => {
      expect(callRows("TRANSFER_SUBSIDY", [[1000]], null, [[day]])).toEqual([[400]]);
    },
  );
  test.each(["2022-01-23", "2024-01-01", 45292])("%s gives #N/A with the validity", (day) => {
    const shown = call("TRANSFER_SUBSIDY", 1000, null, day);
    expect(shown).toMatch(/^#N\/A /);
    expect(shown).toContain("2022-01-24–2023-12-31");
  });
  test.each([
    ["2023-02-30", "没有这一天"],
    ["5/8/2023", "顺序不明"],
    ["去年", "不是日期"],
  ])("%s gives #VALUE!: %s", (day, text) => {
    expect(call("TRANSFER_SUBSIDY", 1000, null, day)).toContain(text);
  });
});

describe("PLEDGE_SUBSIDY: repaid on time", () => {
  const subsidy = (answer: unknown) => call("PLEDGE_SUBSIDY", 70_000, 4_200_000, 0, answer);
  test.each([null, true, "是", "TRUE", "已结清", "提前结清", "按时还款", "未逾期", 1])(
    "%s: paid",
    (answer) => {
      expect(subsidy(answer)).toBe(28_000);
    },
  );
  test.each([false, "否", "逾期", "未结清", "还款中"])("%s: nothing", (answer) => {
    expect(subsidy(answer)).toBe(0);
    expect(call("PLEDGE_SUBSIDY_EXPLAIN", 70_000, 4_200_000, 0, answer)).toContain("未按时还款完毕");
  });
  test("a blank cell is neither yes nor no", () => {
    for (const blank of [[[null]], [[""]], [[0]]])
      expect(call("PLEDGE_SUBSIDY", [[70_000]], [[4_200_000]], [[0]], blank)).toMatch(
        /^#N\/A .*是否按时还款/,
      );
  });
  test("any other word is asked about", () => {
    expect(subsidy("展期")).toMatch(/^#VALUE! .*请填“是”或“否”/);
  });
  test("fees without loan cannot be computed", () => {
    expect(callRows("PLEDGE_SUBSIDY", [[70_000]], [[null]])[0]?.[0]).toMatch(/^#N\/A .*实际贷款金额/);
  });
});

describe("BANK_REWARD: one figure may decide without the other (A12-2)", () => {
  test("amount alone above, count alone above", () => {
    expect(callRows("BANK_REWARD", [[300_000_010]], [[null]])).toEqual([[300_000.01]]);
    expect(callRows("BANK_REWARD", [[null]], [["21项"]])[0]?.[0]).toMatch(/^#N\/A .*质押登记金额/);
  });
  test("amount alone below: cannot be told", () => {
    expect(callRows("BANK_REWARD", [[300_000_000]], [[null]])[0]?.[0]).toMatch(/^#N\/A .*登记项目数/);
  });
  test("a count that is no whole number", () => {
    expect(call("BANK_REWARD", 1, 20.5)).toMatch(/^#VALUE! .*整数/);
    expect(call("BANK_REWARD", 1, -1)).toMatch(/^#VALUE! .*整数/);
  });
  test("an undecided row takes nothing from the pool", () => {
    expect(callRows("BANK_REWARD_POOL", column(1e9, "5亿多", 4e8), column(30, 31, 21))).toEqual(
      column(1_000_000, expect.stringMatching(/^#VALUE! /), 400_000),
    );
  });
});

describe("BEST_SUPPORT (Article 14)", () => {
  test("the highest of a row or a column; blanks do not count", () => {
    expect(call("BEST_SUPPORT", [[120_000, 50_000, null]])).toBe(120_000);
    expect(call("BEST_SUPPORT", column(120_000, 150_000.01))).toBe(150_000.01);
    expect(callRows("BEST_SUPPORT", [[null]])).toEqual([[""]]);
  });
  test.each([true, "是", 30_000, "3万元"])("other fiscal money (%s): nothing", (other) => {
    expect(call("BEST_SUPPORT", [[120_000]], other)).toBe(0);
    expect(call("BEST_SUPPORT_EXPLAIN", [[120_000]], other)).toContain("第十四条");
  });
  test.each([null, false, "否", 0, ""])("no other fiscal money (%s)", (other) => {
    expect(call("BEST_SUPPORT", [[120_000]], other)).toBe(120_000);
    expect(call("BEST_SUPPORT_EXPLAIN", [[120_000]], other)).toContain("120000.00");
  });
  test("an error among the amounts is passed on", () => {
    expect(call("BEST_SUPPORT", [[1, new RuntimeError("#N/A")]])).toBe("#N/A");
    expect(call("BEST_SUPPORT", [[1, -2]])).toMatch(/^#VALUE! .*负数/);
  });
});

test("PROJECT_GRANT takes the article in words", () => {
  expect(call("PROJECT_GRANT", "第六条 供给侧专利培育", 350_000)).toBe(300_000);
  expect(call("PROJECT_GRANT", "八", 350_000)).toBe(350_000);
  expect(call("PROJECT_GRANT", 10, 350_000)).toMatch(/^#VALUE! .*6、7、8 或 9/);
  expect(call("PROJECT_GRANT", [[null]], 350_000)).toMatch(/^#N\/A .*条款/);
});

describe("PRODUCT_REWARD_POOL: whose product", () => {
  test("spellings of one name are one subject, whose cap is shared", () => {
    expect(
      callRows(
        "PRODUCT_REWARD_POOL",
        column("甲（北京）公司", "甲(北京)公司 ", "甲（北京）公司"),
        column(1e8, 1e8, 1e8),
      ),
    ).toEqual(column(500_000, 500_000, 0));
  });
  test("a product without its subject", () => {
    expect(callRows("PRODUCT_REWARD_POOL", column(null, "乙"), column(1e8, 1e8))).toEqual(
      column(expect.stringMatching(/^#N\/A .*主体/), 500_000),
    );
  });
});

describe("texts in English", () => {
  test("errors and steps follow the language, results to compare do not", () => {
    setFunctionLanguage("en-US");
    expect(call("TRANSFER_SUBSIDY", -1)).toContain("must not be negative");
    expect(call("TRANSFER_SUBSIDY_EXPLAIN", 1_000_000)).toContain("Article 10");
    expect(call("SME_SIZE", "工业", 299, 9000)).toBe("小型");
    expect(call("USCC_CHECK", "91110108MAWWW0017F")).toBe("正确");
  });
});
