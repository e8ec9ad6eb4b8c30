import fc from "fast-check";
import {
  countFact,
  dateFact,
  figureFact,
  moneyFact,
  nameFact,
  patentsFact,
  shareFact,
  textFact,
  usccFact,
  wordFact,
  yearFact,
} from "../../src/ledger/cell-facts";
import {
  credit,
  fundState,
  materials,
  mode,
  operating,
  registration,
  repayment,
  review,
  size,
  supplierKind,
  yesNo,
} from "../../src/ledger/enumerations";
import type { CellValue } from "../../src/ledger/grid";
import type { Fact } from "../../src/policy/fact";

const CELL = { sheet: "台账", row: 5, column: 3 };

const messy = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.string({ maxLength: 30 }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.stringMatching(/^[约近-]?[0-9０-９.,，万亿元%()（）¥ 年月日/-]{1,16}$/),
  fc.constantFrom(
    "#REF!",
    "#N/A",
    "1E+400",
    "-0",
    "0",
    "　",
    "无",
    "/",
    "—",
    "是",
    "否",
    "办理中",
    "2023-02-30",
    "1900-02-29",
  ),
);

function sound(fact: Fact<unknown>, value: CellValue): void {
  if (fact.state === "known") {
    expect(fact.cells).toEqual([CELL]);
    if (typeof fact.value === "number") expect(Number.isFinite(fact.value)).toBe(true);
    if (
      typeof fact.value === "object" &&
      fact.value !== null &&
      "isNaN" in fact.value &&
      typeof fact.value.isNaN === "function"
    )
      expect(fact.value.isNaN()).toBe(false);
  }
  if (fact.state === "invalid") expect(typeof fact.raw).toBe("string");
  if (value === null) expect(fact.state).toBe("missing");
}

describe("no cell makes a parser throw, gives NaN, or becomes zero unsaid", () => {
  test.each([
    ["text", (value: CellValue) => textFact(value, CELL)],
    ["name", (value: CellValue) => nameFact(value, CELL)],
    ["code", (value: CellValue) => usccFact(value, CELL).fact],
    ["patents", (value: CellValue) => patentsFact(value, CELL).fact],
    ["date", (value: CellValue) => dateFact(value, CELL).fact],
    ["count", (value: CellValue) => countFact(value, CELL).fact],
    ["year", (value: CellValue) => yearFact(value, CELL).fact],
    ["share", (value: CellValue) => shareFact(value, CELL).fact],
    ["figure", (value: CellValue) => figureFact(value, CELL).fact],
    ["money in 元", (value: CellValue) => moneyFact(value, CELL, "元").fact],
    ["money in 万元", (value: CellValue) => moneyFact(value, CELL, "万元").fact],
    ["money without unit", (value: CellValue) => moneyFact(value, CELL, undefined).fact],
    ["words", (value: CellValue) => wordFact(value, CELL, "是否失信", credit).fact],
  ] as const)("%s", (_name, read) => {
    fc.assert(
      fc.property(messy, (value) => sound(read(value), value)),
      { numRuns: 400 },
    );
  });

  test("an amount is zero only where the cell holds a zero", () => {
    fc.assert(
      fc.property(messy, (value) => {
        const { fact } = moneyFact(value, CELL, "元");
        if (fact.state === "known" && fact.value.isZero())
          expect(String(value).normalize("NFKC")).toMatch(/0/);
      }),
      { numRuns: 600 },
    );
  });
});

describe("amounts", () => {
  test.each([
    ["860,000.00", "元", "860000"],
    ["８８．８", "万元", "888000"],
    ["96万元", "元", "960000"],
    ["1,350,000元", "万元", "1350000"],
    [0.35, "万元", "3500"],
    [3.0000001, "亿元", "300000010"],
  ] as const)("%s in a column of %s is %s yuan", (value, unit, yuan) => {
    expect(moneyFact(value, CELL, unit).fact).toMatchObject({ state: "known" });
    const { fact } = moneyFact(value, CELL, unit);
    expect(fact.state === "known" && fact.value.toFixed()).toBe(yuan);
  });

  test.each([
    ["约30万", "approximate"],
    ["5亿多", "approximate"],
    ["10-15万元", "range"],
    ["首付30，尾款20未付", "not-a-number"],
    [-50000, "negative"],
    ["#REF!", "excel-error"],
    ["10万美元", "foreign-currency"],
  ] as const)("%s is no amount: %s", (value, problem) => {
    expect(moneyFact(value, CELL, "元").fact).toMatchObject({ state: "invalid", problem });
  });

  test("a blank is missing, a figure without any unit unusable, a nil fee zero and said", () => {
    expect(moneyFact("　", CELL, "元").fact.state).toBe("missing");
    expect(moneyFact(12, CELL, undefined).fact).toMatchObject({ state: "invalid", problem: "unit-unknown" });
    expect(moneyFact("无", CELL, "元", { nilIsZero: true })).toMatchObject({
      fact: { state: "known" },
      remarks: ["nil-read-as-zero"],
    });
    expect(moneyFact("无", CELL, "元").fact.state).toBe("missing");
  });
});

describe("words", () => {
  const of = <T>(
    read: (text: string, header: string) => { kind: string; value?: T },
    text: string,
    header = "",
  ) => {
    const word = read(text, header);
    return word.kind === "value" ? word.value : word.kind;
  };

  test.each([
    ["是", true],
    ["√", true],
    ["有", true],
    ["符合（见附件）", true],
    ["否", false],
    ["×", false],
    ["无", false],
    ["不符合", false],
    ["待核", "open"],
    ["也许", "unknown"],
  ])("yes or no: %s", (text, meaning) => expect(of(yesNo, text)).toBe(meaning));

  test.each([
    ["存续（在营）", true],
    ["开业", true],
    ["注销", false],
    ["未列入经营异常名录", true],
    ["列入经营异常名录", false],
  ])("status: %s", (text, meaning) => expect(of(operating, text)).toBe(meaning));

  test.each([
    ["未见失信记录", "信用查询", true],
    ["良好", "信用", true],
    ["失信被执行人", "信用", false],
    ["否", "是否失信", true],
    ["是", "是否失信", false],
    ["是", "信用良好", true],
    ["未查询", "信用", "open"],
  ])("credit: %s under %s", (text, header, meaning) => expect(of(credit, text, header)).toBe(meaning));

  test.each([
    ["已结清", "settled"],
    ["提前结清", "settled-early"],
    ["逾期后结清", "overdue"],
    ["还款中", "outstanding"],
    ["展期后结清", "extended"],
    ["借新还旧", "refinanced"],
    ["未结清", "outstanding"],
  ])("repayment: %s", (text, meaning) => expect(of(repayment, text)).toBe(meaning));

  test.each([
    ["是", "是否按时还款", "settled"],
    ["否", "是否按时还款", "overdue"],
    ["是", "是否逾期", "overdue"],
    ["否", "是否结清", "outstanding"],
  ])("repayment: %s under %s", (text, header, meaning) => expect(of(repayment, text, header)).toBe(meaning));

  test.each([
    ["转让", "assignment"],
    ["独占实施许可", "exclusive-licence"],
    ["普通许可", "common-licence"],
    ["作价入股", "equity"],
    ["专利申请权转让", "application-right-assignment"],
    ["转让及许可", "unknown"],
  ])("mode: %s", (text, meaning) => expect(of(mode, text)).toBe(meaning));

  test.each([
    ["高等学校", "university"],
    ["科研院所", "research-institution"],
    ["国有控股企业", "state-owned"],
    ["国有参股企业", "state-minority"],
    ["民营企业", "private-enterprise"],
    ["个人", "natural-person"],
    ["企业", "unknown"],
  ])("seller: %s", (text, meaning) => expect(of(supplierKind, text)).toBe(meaning));

  test.each([
    ["备案办理中", "pending"],
    ["已备案", "completed"],
    ["未办理质押登记", "none"],
    ["是", "completed"],
  ])("recordal: %s", (text, meaning) => expect(of(registration, text)).toBe(meaning));

  test.each([
    ["已拨付", "paid"],
    ["已批复待拨付", "approved"],
    ["公示中", "on-notice"],
    ["未获批", "refused"],
    ["已退回", "returned"],
  ])("other money: %s", (text, meaning) => expect(of(fundState, text)).toBe(meaning));

  test.each([
    ["同意立项", "selected"],
    ["不予立项", "rejected"],
    ["待评审", "pending"],
  ])("review: %s", (text, meaning) => expect(of(review, text)).toBe(meaning));

  test.each([
    ["中型", "medium"],
    ["小微企业", "sme"],
    ["大型", "large"],
    ["否", "not-sme"],
  ])("size: %s", (text, meaning) => expect(of(size, text)).toBe(meaning));

  test.each([
    ["齐全", true],
    ["缺银行付款回单", false],
    ["不齐全", false],
  ])("materials: %s", (text, meaning) => expect(of(materials, text)).toBe(meaning));
});
