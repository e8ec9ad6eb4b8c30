/** What each rule says of its own arithmetic: the steps with their figures, their cells and the reading that decided. */
import { bankReward, bankRewardPool } from "../../src/policy/bank-reward";
import type { CellRef } from "../../src/policy/fact";
import { AmountRefused, Decimal, exactText, fenText, type Yuan } from "../../src/policy/money";
import { feesBorne, pledgeCeiling, pledgeSubsidy } from "../../src/policy/pledge-subsidy";
import { productReward, productRewardPool } from "../../src/policy/product-reward";
import { projectCeiling, projectGrant } from "../../src/policy/project-grant";
import { recovery } from "../../src/policy/recovery";
import { REGULATION_118_2022 } from "../../src/policy/regulation-118-2022";
import { rulesOf } from "../../src/policy/rules";
import { transferCeiling, transferSubsidy } from "../../src/policy/transfer-subsidy";
import type { TraceStep } from "../../src/policy/verdict";

const rules = rulesOf(REGULATION_118_2022);
const yuan = (text: string): Yuan => new Decimal(text);
const CELLS: readonly CellRef[] = [{ sheet: "台账", row: 5, column: 7 }];

function stepsOf(rule: (trace: TraceStep[]) => unknown) {
  const steps: TraceStep[] = [];
  rule(steps);
  return steps.map(({ result, ...step }) => ({
    ...step,
    ...(result === undefined ? {} : { result: exactText(result) }),
  }));
}

const room = (article: string, cap: string, prior: string, left: string) => ({
  code: "cap.room",
  article,
  values: { cap, prior, used: "0.00", room: left },
  result: left,
  cells: [],
});
const within = (article: string, amount: string, left: string, cells: readonly CellRef[] = []) => ({
  code: "cap.within",
  article,
  values: { wanted: amount, room: left, amount },
  result: amount,
  cells,
});
const cut = (article: string, wanted: string, left: string) => ({
  code: "cap.cut",
  article,
  values: { wanted, room: left, amount: left },
  result: left,
  cells: [],
});

describe("Article 10", () => {
  test("380,000.04 × 40 % = 152,000.016, cut to the fen by G1; 100 万元 − 90 万元 leave 10 万元", () => {
    expect(
      stepsOf((trace) =>
        transferSubsidy({ paid: yuan("380000.04"), prior: yuan("900000"), cells: CELLS }, rules, trace),
      ),
    ).toEqual([
      {
        code: "art10.rate-floored",
        article: "10",
        values: { paid: "380000.04", rate: "0.4", exact: "152000.016", amount: "152000.01" },
        result: "152000.01",
        cells: CELLS,
        reading: "G1",
      },
      room("10", "1000000.00", "900000.00", "100000.00"),
      cut("10", "152000.01", "100000.00"),
    ]);
  });
  test("an exact figure owes nothing to a reading; no cells, no earlier award", () => {
    expect(stepsOf((trace) => transferSubsidy({ paid: yuan("1000") }, rules, trace))).toEqual([
      {
        code: "art10.rate",
        article: "10",
        values: { paid: "1000.00", rate: "0.4", exact: "400.00", amount: "400.00" },
        result: "400.00",
        cells: [],
      },
      room("10", "1000000.00", "0.00", "1000000.00"),
      within("10", "400.00", "1000000.00"),
    ]);
    expect(stepsOf((trace) => transferCeiling(yuan("1000"), rules, trace))[0]?.cells).toEqual([]);
  });
  test.each([
    ["999999.99", undefined, "0.01"],
    ["1000000", undefined, "0.00"],
    // above the cap: the room stays nothing by G10
    ["1000000.01", "G10", "0.00"],
  ])("already awarded %s: reading %s, room %s", (prior, reading, left) => {
    const [, second] = stepsOf((trace) =>
      transferSubsidy({ paid: yuan("1"), prior: yuan(prior) }, rules, trace),
    );
    expect([second?.reading, second?.result]).toEqual([reading, left]);
  });
});

describe("Article 11", () => {
  const fees = {
    guarantee: yuan("52000"),
    appraisal: yuan("18000"),
    other: yuan("3000"),
    refund: yuan("500"),
  };
  const figures = { guarantee: "52000.00", appraisal: "18000.00", other: "3000.00", refund: "500.00" };

  test("other fees stay out: 52,000 + 18,000 − 500 = 69,500 (A11-4)", () => {
    expect(stepsOf((trace) => feesBorne(fees, false, trace, CELLS))).toEqual([
      {
        code: "art11.fees",
        article: "11",
        values: { ...figures, fees: "69500.00" },
        result: "69500.00",
        cells: CELLS,
        reading: "A11-4",
      },
    ]);
  });
  test("or count: + 3,000 = 72,500", () => {
    expect(stepsOf((trace) => feesBorne(fees, true, trace))).toEqual([
      {
        code: "art11.fees-all",
        article: "11",
        values: { ...figures, fees: "72500.00" },
        result: "72500.00",
        cells: [],
        reading: "A11-4",
      },
    ]);
  });
  test("no other fees: the reading decides nothing", () => {
    const [only] = stepsOf((trace) => feesBorne({ ...fees, other: yuan("0") }, true, trace));
    expect([only?.code, only?.reading]).toEqual(["art11.fees", undefined]);
  });
  test("more given back than paid leaves nothing (A11-6)", () => {
    expect(fenText(feesBorne({ ...fees, refund: yuan("70000") }, false))).toBe("0.00");
    expect(fenText(feesBorne({ ...fees, refund: yuan("69999.99") }, false))).toBe("0.01");
    expect(fenText(feesBorne({ ...fees, refund: yuan("70000.01") }, false))).toBe("0.00");
  });
  test("376,666.67 × 40 % = 150,666.668; 25,000,000 × 2 % = 500,000; the lower, cut by G1", () => {
    const input = { fees: yuan("376666.67"), loan: yuan("25000000"), cells: CELLS };
    expect(stepsOf((trace) => pledgeSubsidy(input, rules, trace))).toEqual([
      {
        code: "art11.fee-limb",
        article: "11",
        values: { fees: "376666.67", rate: "0.4", exact: "150666.668" },
        result: "150666.668",
        cells: CELLS,
      },
      {
        code: "art11.loan-limb",
        article: "11",
        values: { loan: "25000000.00", rate: "0.02", exact: "500000.00" },
        result: "500000.00",
        cells: CELLS,
      },
      {
        code: "art11.lower-floored",
        article: "11",
        values: { feeLimb: "150666.668", loanLimb: "500000.00", amount: "150666.66" },
        result: "150666.66",
        cells: [],
        reading: "G1",
      },
      room("11", "200000.00", "0.00", "200000.00"),
      within("11", "150666.66", "200000.00"),
    ]);
  });
  test("an exact lower limb owes nothing to a reading", () => {
    const steps = stepsOf((trace) => pledgeCeiling({ fees: yuan("100"), loan: yuan("1000") }, rules, trace));
    expect(steps.map(({ code, cells, reading }) => [code, cells, reading])).toEqual([
      ["art11.fee-limb", [], undefined],
      ["art11.loan-limb", [], undefined],
      ["art11.lower", [], undefined],
    ]);
  });
  test.each([
    // 100 × 40 % = 40
    ["1999.99", true],
    ["2000", false],
    ["2000.01", false],
  ])("fees of 100, loan of %s: 2 %% of the loan decides is %s", (loan, loanDecides) => {
    expect(pledgeCeiling({ fees: yuan("100"), loan: yuan(loan) }, rules).loanDecides).toBe(loanDecides);
  });
});

describe("Article 12", () => {
  const threshold = (code: string, pledged: string, count: string | number, reading?: string) => ({
    code,
    article: "12",
    values: { pledged, count, amountThreshold: "300000000.00", countThreshold: 20 },
    cells: [] as readonly CellRef[],
    ...(reading === undefined ? {} : { reading }),
  });

  test("300,000,009 × 0.1 % = 300,000.009, cut by G1", () => {
    const input = { amount: yuan("300000009"), count: 3, cells: CELLS };
    expect(stepsOf((trace) => bankReward(input, rules, trace))).toEqual([
      { ...threshold("art12.exceeds", "300000009.00", 3), cells: CELLS },
      {
        code: "art12.rate-rounded",
        article: "12",
        values: { pledged: "300000009.00", rate: "0.001", exact: "300000.009", amount: "300000.00" },
        result: "300000.00",
        cells: CELLS,
        reading: "G1",
      },
      room("12", "1000000.00", "0.00", "1000000.00"),
      within("12", "300000.00", "1000000.00"),
    ]);
  });
  test("3 亿元 and 20 items exactly do not exceed, by A12-1", () => {
    expect(stepsOf((trace) => bankReward({ amount: yuan("300000000"), count: 19 }, rules, trace))).toEqual([
      threshold("art12.not-exceeds", "300000000.00", 19, "A12-1"),
      {
        code: "art12.rate",
        article: "12",
        values: { pledged: "300000000.00", rate: "0.001", exact: "300000.00", amount: "300000.00" },
        result: "300000.00",
        cells: [],
      },
    ]);
    const [first] = stepsOf((trace) => bankReward({ amount: yuan("1000"), count: 20 }, rules, trace));
    expect(first).toEqual(threshold("art12.not-exceeds", "1000.00", 20, "A12-1"));
  });
  test("what is not known is shown as ?", () => {
    expect(stepsOf((trace) => bankReward({ amount: undefined, count: undefined }, rules, trace))).toEqual([
      threshold("art12.threshold-open", "?", "?"),
    ]);
    expect(stepsOf((trace) => bankReward({ amount: undefined, count: 21 }, rules, trace))).toEqual([
      threshold("art12.exceeds", "?", 21),
    ]);
  });
  test.each([
    // [pledged, items, exceeds, computed, reward]
    ["300000000", 20, false, "300000.00", "0.00"],
    ["300000000.01", undefined, true, "300000.00", "300000.00"],
    ["300000000", undefined, undefined, "300000.00", undefined],
    [undefined, 20, undefined, undefined, undefined],
    [undefined, 21, true, undefined, undefined],
    ["1000", 21, true, "1.00", "1.00"],
  ] as const)("%s and %s items: exceeds is %s", (pledged, count, exceeds, computed, reward) => {
    const amount = pledged === undefined ? undefined : yuan(pledged);
    const result = bankReward({ amount, count, prior: yuan("400000") }, rules);
    expect(result.exceeds).toBe(exceeds);
    expect(result.computed && fenText(result.computed)).toBe(computed);
    expect(result.amount && fenText(result.amount)).toBe(reward);
    expect(fenText(result.roomBefore)).toBe("600000.00");
  });
  test("awards of earlier rounds use the pool: 300 万元 − 260 万元 leave 40 万元", () => {
    const banks = [{ amount: yuan("500000000"), count: 1 }];
    expect(bankRewardPool(banks, rules, yuan("2600000")).awards.map(String)).toEqual(["400000"]);
  });
});

describe("Article 13", () => {
  test("100,000,001.99 × 0.5 % = 500,000.00995; 50 万元 a product, 100 万元 a subject", () => {
    const input = {
      scale: yuan("100000001.99"),
      productPrior: yuan("200000"),
      subjectPrior: yuan("850000"),
      cells: CELLS,
    };
    expect(stepsOf((trace) => productReward(input, rules, trace))).toEqual([
      {
        code: "art13.rate-rounded",
        article: "13",
        values: { scale: "100000001.99", rate: "0.005", exact: "500000.00995", amount: "500000.00" },
        result: "500000.00",
        cells: CELLS,
        reading: "G1",
      },
      {
        code: "art13.product-cut",
        article: "13",
        values: { wanted: "500000.00", cap: "500000.00", used: "200000.00", amount: "300000.00" },
        result: "300000.00",
        cells: [],
      },
      room("13", "1000000.00", "850000.00", "150000.00"),
      cut("13", "300000.00", "150000.00"),
    ]);
  });
  test("exact and within both caps", () => {
    expect(stepsOf((trace) => productReward({ scale: yuan("1000") }, rules, trace))).toEqual([
      {
        code: "art13.rate",
        article: "13",
        values: { scale: "1000.00", rate: "0.005", exact: "5.00", amount: "5.00" },
        result: "5.00",
        cells: [],
      },
      {
        code: "art13.product-within",
        article: "13",
        values: { wanted: "5.00", cap: "500000.00", used: "0.00", amount: "5.00" },
        result: "5.00",
        cells: [],
      },
      room("13", "1000000.00", "0.00", "1000000.00"),
      within("13", "5.00", "1000000.00"),
    ]);
  });
  test("a subject's products use its cap from above, and earlier awards the pool", () => {
    const products = [
      { subject: "甲", scale: yuan("100000000") },
      { subject: "乙", scale: undefined },
      { subject: "甲", scale: yuan("100000000") },
      { subject: "甲", scale: yuan("100000000") },
    ];
    // 50 + 50 + 0 万元; the pool has 200 − 120 = 80 万元, shared 40 : 40 : 0
    const shares = productRewardPool(products, rules, yuan("1200000"));
    expect(shares.awards.map((award) => award && fenText(award))).toEqual([
      "400000.00",
      undefined,
      "400000.00",
      "0.00",
    ]);
    expect(shares.scaled).toBe(true);
    expect([shares.sumBefore, shares.pool].map(fenText)).toEqual(["1000000.00", "800000.00"]);
  });
});

describe("Articles 6–9", () => {
  test("120 万元 recommended under Article 7: clipped to 100 万元 (G13), 30 万元 of it awarded before", () => {
    const input = {
      article: 7,
      requested: yuan("1200000.009"),
      prior: yuan("300000"),
      cells: CELLS,
    } as const;
    expect(stepsOf((trace) => projectGrant(input, rules, trace))).toEqual([
      {
        code: "project.clipped",
        article: "7",
        values: { recommended: "1200000.00", cap: "1000000.00", amount: "1000000.00" },
        result: "1000000.00",
        cells: CELLS,
        reading: "G13",
      },
      room("7", "1000000.00", "300000.00", "700000.00"),
      cut("7", "1000000.00", "700000.00"),
    ]);
  });
  test.each([
    ["999999.99", "project.within", undefined],
    ["1000000", "project.within", undefined],
    ["1000000.01", "project.clipped", "G13"],
  ])("%s under Article 7: %s", (requested, code, reading) => {
    const [first] = stepsOf((trace) =>
      projectCeiling({ article: 7, requested: yuan(requested) }, rules, trace),
    );
    expect([first?.code, first?.reading, first?.cells]).toEqual([code, reading, []]);
  });
});

describe("an amount that no rule can use is refused by its name", () => {
  const bad = yuan("-0.01");
  const good = yuan("1");
  test.each<[string, () => unknown]>([
    ["paid", () => transferSubsidy({ paid: bad }, rules)],
    ["prior", () => transferSubsidy({ paid: good, prior: bad }, rules)],
    ["fees", () => pledgeSubsidy({ fees: bad, loan: good }, rules)],
    ["loan", () => pledgeSubsidy({ fees: good, loan: bad }, rules)],
    ["prior", () => pledgeSubsidy({ fees: good, loan: good, prior: bad }, rules)],
    ["amount", () => bankReward({ amount: bad, count: 21 }, rules)],
    ["prior", () => bankReward({ amount: good, count: 21, prior: bad }, rules)],
    ["used", () => bankRewardPool([], rules, bad)],
    ["scale", () => productReward({ scale: bad }, rules)],
    ["productPrior", () => productReward({ scale: good, productPrior: bad }, rules)],
    ["subjectPrior", () => productReward({ scale: good, subjectPrior: bad }, rules)],
    ["used", () => productRewardPool([], rules, bad)],
    ["requested", () => projectGrant({ article: 6, requested: bad }, rules)],
    ["prior", () => projectGrant({ article: 6, requested: good, prior: bad }, rules)],
    ["paid", () => recovery({ paid: bad, amount: good }, rules)],
    ["recoveredBefore", () => recovery({ paid: good, amount: good, recoveredBefore: bad }, rules)],
    ["amount", () => recovery({ paid: good, amount: bad }, rules)],
  ])("%s", (input, rule) => {
    try {
      rule();
      throw new Error("not refused");
    } catch (error) {
      expect(error).toBeInstanceOf(AmountRefused);
      expect(error).toMatchObject({ input, amount: "-0.01" });
    }
  });
  test("more than was paid cannot be recovered", () => {
    const attempt = () =>
      recovery({ paid: yuan("5"), amount: yuan("2"), recoveredBefore: yuan("3.01") }, rules);
    expect(attempt).toThrow("amount must be a finite amount of zero or more, not 2");
  });
});
