/** Every visible reading that the rules settle: the default, and what each other option changes. */

import type { Claim } from "../../src/policy/claim";
import { ABSENT, known, missing } from "../../src/policy/fact";
import { Decimal, fenText } from "../../src/policy/money";
import { READINGS, readingById } from "../../src/policy/readings";
import { recovery } from "../../src/policy/recovery";
import { REGULATION_118_2022 } from "../../src/policy/regulation-118-2022";
import { rulesOf, WhatIfRefused } from "../../src/policy/rules";
import {
  awards,
  bankClaim,
  day,
  named,
  on,
  outcomeOf,
  payment,
  plan,
  pledgeClaim,
  productClaim,
  projectClaim,
  tick,
  transferClaim,
  verdictOf,
  yuan,
} from "./build-claims";

type Setup = Parameters<typeof plan>[1];

interface Case {
  readonly reading: string;
  readonly option: string;
  readonly title: string;
  readonly claims: readonly Claim[];
  readonly setup?: Setup;
  readonly byDefault: readonly string[];
  readonly byOption: readonly string[];
}

const completed = (date: string) => known({ kind: "completed" as const, date: day(date) });
const capYear = { payments: [payment(1, { capYear: known(2023), amount: yuan("800000") })] };
const twoClaimants = [
  productClaim(1, {
    applicant: named("实施方"),
    role: known("implementer"),
    projectNo: known("CP-1"),
    scale: yuan("150000000"),
  }),
  productClaim(2, {
    applicant: named("发行方"),
    role: known("issuer"),
    projectNo: known("cp-1"),
    scale: yuan("150000000"),
  }),
];
const oneProduct: Setup = {
  relations: [
    {
      kind: "hold",
      claims: twoClaimants.map(({ id }) => id),
      reason: "SAME_PRODUCT_TWO_APPLICANTS",
      finding: "f",
    },
  ],
};
const branches = ["海淀支行", "朝阳支行"].map((name, place) =>
  bankClaim(place + 1, {
    pledgeAmount: yuan("160000000"),
    pledgeCount: known(5),
    applicant: named(name, { capOwner: "CODE-总行" }),
  }),
);
const bigBanks = ["甲", "乙", "丙", "丁"].map((name, place) =>
  bankClaim(place + 1, {
    applicant: named(`${name}银行`),
    pledgeAmount: yuan(["800000000", "900000000", "1000000000", "1000000000"][place] ?? "0"),
    applicationDate: on(["2023-12-04", "2023-12-03", "2023-12-02", "2023-12-01"][place] ?? ""),
  }),
);
const loans = [
  pledgeClaim(1, { guaranteeFee: yuan("50000"), appraisalFee: yuan("14000"), loanDrawn: yuan("800000") }),
  pledgeClaim(2, { guaranteeFee: yuan("21000"), appraisalFee: yuan("12000"), loanDrawn: yuan("6500000") }),
];
const project = (claims: readonly Claim[]): Setup => ({
  relations: [{ kind: "one-project", claims: claims.map(({ id }) => id), finding: "f" }],
});
const nominal = [
  transferClaim(1, { patentPaid: yuan("1500000") }),
  projectClaim(2, { recommended: yuan("150000") }),
];
const tied = [projectClaim(1, { article: 9 }), projectClaim(2, { article: 7 })];
const afterPool = [
  productClaim(1, { scale: yuan("88800000") }),
  projectClaim(2, { article: 8, recommended: yuan("430000") }),
  ...[3, 4, 5, 6].map((row) =>
    productClaim(row, { applicant: named(`主体${row}`), scale: yuan("100000000") }),
  ),
];

const CASES: readonly Case[] = [
  {
    reading: "G1",
    option: "half-up-fen",
    title: "0.1 % of 300,000,009 is 300,000.009; Article 10 stays down",
    claims: [
      bankClaim(1, { pledgeAmount: yuan("300000009") }),
      transferClaim(2, { patentPaid: yuan("0.04") }),
    ],
    byDefault: ["payable 300000.00", "payable 0.01"],
    byOption: ["payable 300000.01", "payable 0.01"],
  },
  {
    reading: "G1",
    option: "floor-yuan",
    title: "0.5 % of 61,234,566.50 is 306,172.8325; Article 11 stays at the fen",
    claims: [
      productClaim(1, { scale: yuan("61234566.5") }),
      pledgeClaim(2, { guaranteeFee: yuan("52000.07") }),
    ],
    byDefault: ["payable 306172.83", "payable 28000.02"],
    byOption: ["payable 306172.00", "payable 28000.02"],
  },
  {
    reading: "G7",
    option: "application-year",
    title: "registered 2022-12-28, applied 2023, 800,000 used of 2023",
    claims: [transferClaim(1, { registration: completed("2022-12-28") })],
    setup: capYear,
    byDefault: ["payable 400000.00"],
    byOption: ["payable 200000.00"],
  },
  {
    reading: "G7",
    option: "payment-year",
    title: "registered 2023, paid 2022-11-15, 800,000 used of 2023",
    claims: [transferClaim(1, { paymentDate: on("2022-11-15") })],
    setup: capYear,
    byDefault: ["payable 200000.00"],
    byOption: ["payable 400000.00"],
  },
  {
    reading: "G8",
    option: "approval-date",
    title: "applied before the first day, approved in force",
    claims: [transferClaim(1, { applicationDate: on("2022-01-10") })],
    byDefault: ["ineligible OUT_OF_FORCE"],
    byOption: ["payable 400000.00"],
  },
  {
    reading: "G8",
    option: "event-date",
    title: "registered before the first day",
    claims: [transferClaim(1, { registration: completed("2021-12-15") })],
    byDefault: ["payable 400000.00"],
    byOption: ["ineligible OUT_OF_FORCE"],
  },
  {
    reading: "G8",
    option: "payment-date",
    title: "paid before the first day",
    claims: [transferClaim(1, { paymentDate: on("2022-01-23") })],
    byDefault: ["payable 400000.00"],
    byOption: ["ineligible OUT_OF_FORCE"],
  },
  {
    reading: "G9",
    option: "per-year",
    title: "900,000 awarded under Article 7 for 2022",
    claims: [projectClaim(1)],
    setup: {
      payments: [
        payment(1, {
          article: known(7),
          capYear: known(2022),
          amount: yuan("900000"),
          paidDate: on("2022-08-19"),
        }),
      ],
    },
    byDefault: ["payable 100000.00"],
    byOption: ["payable 260000.00"],
  },
  {
    reading: "G9",
    option: "per-award",
    title: "two projects of 600,000 under Article 7",
    claims: [
      projectClaim(1, { recommended: yuan("600000") }),
      projectClaim(2, { recommended: yuan("600000") }),
    ],
    byDefault: ["payable 600000.00", "payable 400000.00"],
    byOption: ["payable 600000.00", "payable 600000.00"],
  },
  {
    reading: "G11",
    option: "sheet-order",
    title: "the first row was registered later",
    claims: [
      transferClaim(1, { patentPaid: yuan("2000000"), registration: completed("2023-06-01") }),
      transferClaim(2, { patentPaid: yuan("1500000"), registration: completed("2023-05-01") }),
    ],
    byDefault: ["payable 400000.00", "payable 600000.00"],
    byOption: ["payable 800000.00", "payable 200000.00"],
  },
  {
    reading: "G11",
    option: "pro-rata",
    title: "800,000 and 600,000 wanted of 1,000,000",
    claims: [
      transferClaim(1, { patentPaid: yuan("2000000") }),
      transferClaim(2, { patentPaid: yuan("1500000") }),
    ],
    byDefault: ["payable 800000.00", "payable 200000.00"],
    byOption: ["payable 571428.57", "payable 428571.43"],
  },
  {
    reading: "G11",
    option: "largest-first",
    title: "the larger row comes second",
    claims: [
      transferClaim(1, { patentPaid: yuan("1500000") }),
      transferClaim(2, { patentPaid: yuan("2000000") }),
    ],
    byDefault: ["payable 600000.00", "payable 400000.00"],
    byOption: ["payable 200000.00", "payable 800000.00"],
  },
  {
    reading: "G17",
    option: "absent-is-missing",
    title: "no column for the papers",
    claims: [transferClaim(1, { materialsComplete: ABSENT })],
    byDefault: ["payable 400000.00"],
    byOption: ["incomplete EVIDENCE_MISSING"],
  },
  {
    reading: "A10-2",
    option: "appraised-value",
    title: "contributed at 960,000, nothing paid",
    claims: [
      transferClaim(1, { mode: known("equity"), patentPaid: yuan("0"), contractAmount: yuan("960000") }),
    ],
    byDefault: ["manual EQUITY_NO_PAID_AMOUNT"],
    byOption: ["payable 384000.00"],
  },
  {
    reading: "A10-2",
    option: "refuse",
    title: "contributed with a cash part",
    claims: [transferClaim(1, { mode: known("equity"), patentPaid: yuan("364000") })],
    byDefault: ["payable 145600.00"],
    byOption: ["ineligible MODE_NOT_ELIGIBLE"],
  },
  {
    reading: "A10-4",
    option: "net-of-vat",
    title: "1,060,000 paid with 6 % VAT",
    claims: [transferClaim(1, { patentPaid: yuan("1060000") })],
    byDefault: ["payable 424000.00"],
    byOption: ["payable 400000.00"],
  },
  {
    reading: "A10-4",
    option: "contract-price",
    title: "500,000 of 900,000 paid",
    claims: [transferClaim(1, { patentPaid: yuan("500000"), contractAmount: yuan("900000") })],
    byDefault: ["payable 200000.00"],
    byOption: ["payable 360000.00"],
  },
  {
    reading: "A11-1",
    option: "sme-only",
    title: "a large enterprise",
    claims: [
      pledgeClaim(1, { applicant: named("大厂", { employees: known(5000), revenue: yuan("900000000") }) }),
    ],
    byDefault: ["payable 28000.00"],
    byOption: ["ineligible NOT_SME"],
  },
  {
    reading: "A11-2",
    option: "totals",
    title: "the dear loan borrows the cheap loan's 2 %: 16,000 + 13,200 against min(38,800, 146,000)",
    claims: loans,
    byDefault: ["payable 16000.00", "payable 13200.00"],
    byOption: ["payable 25600.00", "payable 13200.00"],
  },
  {
    reading: "A11-3",
    option: "extension-on-time",
    title: "extended with the bank's consent",
    claims: [pledgeClaim(1, { repayment: known("extended"), settledDate: on("2023-09-27") })],
    byDefault: ["manual LOAN_EXTENDED"],
    byOption: ["payable 28000.00"],
  },
  {
    reading: "A11-3",
    option: "extension-on-time",
    title: "extended, day of settlement blank",
    claims: [pledgeClaim(1, { repayment: known("extended"), settledDate: missing() })],
    byDefault: ["manual LOAN_EXTENDED"],
    byOption: ["incomplete SETTLE_DATE_MISSING"],
  },
  {
    reading: "A11-4",
    option: "all-fees",
    title: "12,000 of insurance",
    claims: [pledgeClaim(1, { otherFee: yuan("12000") })],
    byDefault: ["payable 28000.00"],
    byOption: ["payable 32800.00"],
  },
  {
    reading: "A11-5",
    option: "patent-share",
    title: "60 % of the collateral are patents",
    claims: [
      pledgeClaim(1, {
        guaranteeFee: yuan("65000"),
        appraisalFee: yuan("23000"),
        loanDrawn: yuan("1500000"),
        patentShare: known(new Decimal("0.6")),
      }),
    ],
    byDefault: ["payable 30000.00"],
    byOption: ["payable 18000.00"],
  },
  {
    reading: "A12-4",
    option: "branch",
    title: "two branches of 160 million each",
    claims: branches,
    byDefault: ["payable 160000.00", "payable 160000.00"],
    byOption: ["ineligible THRESHOLD_NOT_EXCEEDED", "ineligible THRESHOLD_NOT_EXCEEDED"],
  },
  {
    reading: "A12-5",
    option: "ranked",
    title: "800, 900, 1000, 1000 thousand of 3,000",
    claims: bigBanks,
    byDefault: ["payable 648648.65", "payable 729729.73", "payable 810810.81", "payable 810810.81"],
    byOption: ["payable 100000.00", "payable 900000.00", "payable 1000000.00", "payable 1000000.00"],
  },
  {
    reading: "A12-5",
    option: "first-come",
    title: "the last row applied first",
    claims: bigBanks,
    byDefault: ["payable 648648.65", "payable 729729.73", "payable 810810.81", "payable 810810.81"],
    byOption: ["payable 100000.00", "payable 900000.00", "payable 1000000.00", "payable 1000000.00"],
  },
  {
    reading: "A12-5",
    option: "return",
    title: "the bureau decides",
    claims: bigBanks,
    byDefault: ["payable 648648.65", "payable 729729.73", "payable 810810.81", "payable 810810.81"],
    byOption: Array(4).fill("manual POOL_RETURNED"),
  },
  {
    reading: "A12-7",
    option: "patents",
    title: "21 registrations of 3 patents",
    claims: [
      bankClaim(1, {
        pledgeAmount: yuan("100000000"),
        pledgeCount: known(21),
        patents: known(["1", "2", "3"]),
      }),
    ],
    byDefault: ["payable 100000.00"],
    byOption: ["ineligible THRESHOLD_NOT_EXCEEDED"],
  },
  {
    reading: "A12-7",
    option: "borrowers",
    title: "borrowers are not in the sheet",
    claims: [bankClaim(1, { pledgeAmount: yuan("100000000"), pledgeCount: known(21) })],
    byDefault: ["payable 100000.00"],
    byOption: ["incomplete AMOUNT_MISSING"],
  },
  {
    reading: "A13-1",
    option: "split",
    title: "issuer and implementer claim one product",
    claims: twoClaimants,
    setup: oneProduct,
    byDefault: ["manual SAME_PRODUCT_TWO_APPLICANTS", "manual SAME_PRODUCT_TWO_APPLICANTS"],
    byOption: ["payable 250000.00", "payable 250000.00"],
  },
  {
    reading: "A13-1",
    option: "issuer-first",
    title: "issuer and implementer claim one product",
    claims: twoClaimants,
    setup: oneProduct,
    byDefault: ["manual SAME_PRODUCT_TWO_APPLICANTS", "manual SAME_PRODUCT_TWO_APPLICANTS"],
    byOption: ["zero 0.00", "payable 500000.00"],
  },
  {
    reading: "A13-4",
    option: "registered-quota",
    title: "64,005,500 raised of 90,000,000",
    claims: [productClaim(1, { scale: yuan("64005500"), plannedScale: yuan("90000000") })],
    byDefault: ["payable 320027.50"],
    byOption: ["payable 450000.00"],
  },
  {
    reading: "A13-4",
    option: "registered-quota",
    title: "the quota is not in the sheet",
    claims: [productClaim(1, { scale: yuan("64005500") })],
    byDefault: ["payable 320027.50"],
    byOption: ["incomplete AMOUNT_MISSING"],
  },
  {
    reading: "A14-2",
    option: "before-caps",
    title: "600,000 with 50,000 of room against 150,000",
    claims: nominal,
    setup: { ...project(nominal), payments: [payment(1, { amount: yuan("950000") })] },
    byDefault: ["ineligible ART14_LOWER", "payable 150000.00"],
    byOption: ["payable 50000.00", "ineligible ART14_LOWER"],
  },
  {
    reading: "A14-2",
    option: "after-pool",
    title: "444,000 before a pool that leaves 363,338.79, against 430,000",
    claims: afterPool,
    setup: project(afterPool.slice(0, 2)),
    byDefault: [
      "payable 363338.79",
      "ineligible ART14_LOWER",
      "payable 409165.31",
      ...Array(3).fill("payable 409165.30"),
    ],
    byOption: ["ineligible ART14_LOWER", "payable 430000.00", ...Array(4).fill("payable 500000.00")],
  },
  {
    reading: "A14-3",
    option: "payee-chooses",
    title: "260,000 under Articles 7 and 9",
    claims: tied,
    setup: project(tied),
    byDefault: ["ineligible ART14_LOWER", "payable 260000.00"],
    byOption: ["manual DUPLICATE_TO_VERIFY", "manual DUPLICATE_TO_VERIFY"],
  },
  {
    reading: "A20-1",
    option: "restored",
    title: "625,000 awarded, 125,000 of it recovered",
    claims: [transferClaim(1, { patentPaid: yuan("1500000") })],
    setup: { payments: [payment(1, { amount: yuan("625000"), recovered: yuan("125000") })] },
    byDefault: ["payable 375000.00"],
    byOption: ["payable 500000.00"],
  },
];

describe("each option changes what it should", () => {
  test.each(CASES.map((one) => [one.reading, one.option, one.title, one] as const))(
    "%s %s: %s",
    (reading, option, _title, one) => {
      const outcomes = (readings: Record<string, string>) => {
        const result = plan(one.claims, { ...one.setup, settings: { readings } });
        return one.claims.map(({ id }) => outcomeOf(result, id));
      };
      expect(outcomes({})).toEqual(one.byDefault);
      expect(outcomes({ [reading]: option })).toEqual(one.byOption);
    },
  );

  test("under A14-3 payee-chooses the applicant's choice is a tick", () => {
    const [nine] = tied;
    if (nine === undefined) throw new Error("no claim");
    const result = plan(tied, {
      ...project(tied),
      ticks: [tick(nine, "one-way-of-support", "pass")],
      settings: { readings: { "A14-3": "payee-chooses" } },
    });
    expect(awards(result)).toEqual(["260000.00", "0.00"]);
  });

  test("G14 always-ceiling refuses the lower rate that the guide may otherwise set", () => {
    const whatIf = { "art10.rate": "0.3" };
    expect(rulesOf(REGULATION_118_2022, { whatIf }).values["art10.rate"].toFixed()).toBe("0.3");
    const strict = () => rulesOf(REGULATION_118_2022, { whatIf, readings: { G14: "always-ceiling" } });
    expect(strict).toThrow(WhatIfRefused);
    const fixed = { whatIf: { "art12.rate": "0.002" }, readings: { G14: "always-ceiling" } };
    expect(rulesOf(REGULATION_118_2022, fixed).values["art12.rate"].toFixed()).toBe("0.002");
  });
});

describe("the list", () => {
  test("has the 52 readings, each once, the default first", () => {
    expect(READINGS).toHaveLength(52);
    expect(new Set(READINGS.map(({ id }) => id)).size).toBe(52);
    for (const { defaultOption, options } of READINGS) expect(options[0]?.id).toBe(defaultOption);
  });

  test("offers alternatives only where it is visible", () => {
    for (const { id, visible, options } of READINGS)
      if (!visible) expect([id, options.length]).toEqual([id, 1]);
  });

  test("every alternative that the rules settle has a case above", () => {
    const covered = new Set([
      ...CASES.map(({ reading, option }) => `${reading} ${option}`),
      "G14 always-ceiling",
    ]);
    const wanted = READINGS.filter(({ settledIn }) => settledIn === "policy").flatMap(({ id, options }) =>
      options.slice(1).map((option) => `${id} ${option.id}`),
    );
    expect(wanted.filter((one) => !covered.has(one))).toEqual([]);
  });

  test("both languages say something of each", () => {
    for (const { question, options } of READINGS)
      for (const text of [question, ...options.map((option) => option.text)]) {
        expect(text["zh-CN"]).not.toBe("");
        expect(text["en-US"]).not.toBe("");
      }
  });

  test("finds by id", () => {
    expect(readingById("A12-4")?.defaultOption).toBe("legal-person");
    expect(readingById("A99")).toBeUndefined();
  });
});

describe("Article 20: recovery", () => {
  const official = rulesOf(REGULATION_118_2022);
  const restored = rulesOf(REGULATION_118_2022, { readings: { "A20-1": "restored" } });
  test.each([
    ["nothing", "0", "0", "0.00", "100000.00", "100000.00"],
    ["a part", "25000", "0", "25000.00", "75000.00", "75000.00"],
    ["a further part", "25000", "60000", "85000.00", "15000.00", "15000.00"],
    ["all", "100000", "0", "100000.00", "0.00", "0.00"],
    ["the last fen", "0.01", "99999.99", "100000.00", "0.00", "0.00"],
  ])("%s of 100,000", (_title, amount, before, recovered, kept, room) => {
    const input = {
      paid: new Decimal("100000"),
      amount: new Decimal(amount),
      recoveredBefore: new Decimal(before),
    };
    const result = recovery(input, official);
    expect([result.recovered, result.kept, result.usesRoom].map(fenText)).toEqual([
      recovered,
      kept,
      "100000.00",
    ]);
    expect(fenText(recovery(input, restored).usesRoom)).toBe(room);
  });

  test.each([
    ["more than was paid", "100000.01", "0"],
    ["more than is left", "0.01", "100000"],
    ["less than nothing", "-1", "0"],
  ])("%s is refused", (_title, amount, before) => {
    const input = {
      paid: new Decimal("100000"),
      amount: new Decimal(amount),
      recoveredBefore: new Decimal(before),
    };
    expect(() => recovery(input, official)).toThrow("amount");
  });
});

describe("corners of readings", () => {
  test("A11-2: on totals the loan limbs of the year decide together, not each by itself", () => {
    const settings = { readings: { "A11-2": "totals" } };
    const [dear, cheap] = plan(loans, { settings }).verdicts;
    // 16,000 < 25,600.01 for the first loan alone; 46,000 > 38,800.01 for both.
    expect([dear?.reasons, cheap?.reasons]).toEqual([[], []]);
    const poor = pledgeClaim(1, { guaranteeFee: yuan("50000"), loanDrawn: yuan("500000") });
    expect(plan([poor], { settings }).verdicts.map(({ reasons }) => reasons)).toEqual([["LOAN_2PCT"]]);
  });

  test("A11-4: other fees that a person refused are pending no longer", () => {
    const claim = pledgeClaim(1, { otherFee: yuan("12000") });
    const refused = plan([claim], { ticks: [tick(claim, "other-fees", "fail")] });
    expect(verdictOf(plan([claim]), claim.id).flags).toContain("OTHER_FEES_PENDING");
    expect(verdictOf(refused, claim.id)).toMatchObject({ status: "payable", flags: ["PERSON_DECIDED"] });
    expect(verdictOf(refused, claim.id).award?.toFixed(2)).toBe("28000.00");
  });

  test("G7: a bank's stated year counts where years go by payment", () => {
    const claim = bankClaim(1, { year: known(2022), applicationDate: on("2023-02-01") });
    const periodUnder = (option: string) =>
      verdictOf(plan([claim], { settings: { readings: { G7: option } } }), claim.id).capPeriod;
    expect(["completing-event", "payment-year", "application-year"].map(periodUnder)).toEqual([
      2022, 2022, 2023,
    ]);
  });
});

describe("a reading other than default is named by every verdict whose amount it can change", () => {
  test.each([
    ["G7", "application-year", transferClaim(1), projectClaim(2)],
    ["G11", "sheet-order", transferClaim(1), projectClaim(2)],
    ["A10-4", "contract-price", transferClaim(1, { contractAmount: yuan("1000000") }), pledgeClaim(2)],
    ["A12-4", "branch", bankClaim(1), transferClaim(2)],
  ])("%s: %s", (reading, option, bears, other) => {
    const result = plan([bears, other], { settings: { readings: { [reading]: option } } });
    expect(verdictOf(result, bears.id).readings).toContain(reading);
    expect(verdictOf(result, other.id).readings).not.toContain(reading);
    expect(verdictOf(plan([bears]), bears.id).readings).not.toContain(reading);
  });
});
