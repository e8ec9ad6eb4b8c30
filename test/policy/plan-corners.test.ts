/** Corners of the plan: which earlier money counts where, who comes first, and what a row says of itself. */
import type { Claim } from "../../src/policy/claim";
import { ABSENT, invalid, known, missing } from "../../src/policy/fact";
import { Decimal, fenText } from "../../src/policy/money";
import { productRewardPool } from "../../src/policy/product-reward";
import { publicityEnd } from "../../src/policy/publicity";
import { REGULATION_118_2022 } from "../../src/policy/regulation-118-2022";
import { rulesOf } from "../../src/policy/rules";
import type { Relation } from "../../src/policy/verdict";
import {
  alone,
  awards,
  bankClaim,
  checkOf,
  day,
  named,
  no,
  on,
  outcomeOf,
  payment,
  plan,
  pledgeClaim,
  productClaim,
  projectClaim,
  transferClaim,
  verdictOf,
  yuan,
} from "./build-claims";

type Setup = Parameters<typeof plan>[1];
const reading = (id: string, option: string): Setup => ({ settings: { readings: { [id]: option } } });
const outcomes = (claims: readonly Claim[], setup: Setup = {}) => {
  const result = plan(claims, setup);
  return claims.map(({ id }) => outcomeOf(result, id));
};

describe("earlier money", () => {
  const product = productClaim(1, { projectNo: known("A"), scale: yuan("100000000") });
  test.each<[string, Parameters<typeof payment>[1], string]>([
    ["for the product under Article 13", { article: known(13) }, "payable 100000.00"],
    ["under another article with the same number", { article: known(10) }, "payable 500000.00"],
    ["before the regulation", { article: known(13), paidDate: on("2022-01-23") }, "payable 500000.00"],
    ["for another product", { article: known(13), projectNo: known("B") }, "payable 500000.00"],
    [
      "named by its title alone",
      { article: known(13), projectNo: ABSENT, title: known("a") },
      "payable 100000.00",
    ],
  ])("%s", (_title, changes, expected) => {
    const paid = payment(1, { capOwner: "别人", projectNo: known("A"), amount: yuan("400000"), ...changes });
    expect(alone(product, { payments: [paid] })).toBe(expected);
  });

  test("paid before the regulation, but for the year: the year's cap is used all the same", () => {
    const paid = payment(1, { amount: yuan("700000"), paidDate: on("2022-01-10") });
    expect(alone(transferClaim(1), { payments: [paid] })).toBe("payable 300000.00");
  });

  test("an unreadable award of nobody holds nobody up", () => {
    const nobody = named("", { uscc: ABSENT, name: ABSENT, capOwner: "" });
    const paid = payment(1, { capOwner: "", amount: missing() });
    expect(alone(transferClaim(1, { applicant: nobody }), { payments: [paid] })).toBe("payable 400000.00");
  });

  test.each([
    ["its year is the claim's", known(2023), "incomplete PRIOR_AWARD_UNREADABLE"],
    ["its year is not known", missing(), "incomplete PRIOR_AWARD_UNREADABLE"],
    ["its year is another", known(2022), "payable 400000.00"],
  ])("an unreadable award: %s", (_title, capYear, expected) => {
    expect(alone(transferClaim(1), { payments: [payment(1, { capYear, amount: missing() })] })).toBe(
      expected,
    );
  });

  test("an unreadable award of another branch, where each branch is an institution (A12-4)", () => {
    const branch = (name: string) => named(name, { capOwner: "总行" });
    const claim = bankClaim(1, { applicant: branch("一支行") });
    const paid = (name: string) =>
      payment(1, {
        article: known(12),
        capOwner: "总行",
        uscc: known(`CODE-${name}`),
        name: known(name),
        amount: missing(),
      });
    const setup = (name: string): Setup => ({ payments: [paid(name)], ...reading("A12-4", "branch") });
    expect(alone(claim, setup("二支行"))).toBe("payable 500000.00");
    expect(alone(claim, { payments: [paid("二支行")] })).toBe("incomplete PRIOR_AWARD_UNREADABLE");
  });
});

describe("who comes first", () => {
  test("sheet order is by number, not by text: row 9 before row 10", () => {
    const claims = [9, 10].map((row) => transferClaim(row, { patentPaid: yuan("1500000") }));
    const expected = ["payable 600000.00", "payable 400000.00"];
    expect(outcomes(claims)).toEqual(expected);
    expect(outcomes([...claims].reverse())).toEqual([...expected].reverse());
  });

  test("an institution comes with its earliest application (A12-5 first-come)", () => {
    const claims = [
      bankClaim(1, {
        applicant: named("甲一", { capOwner: "甲" }),
        pledgeAmount: yuan("500000000"),
        applicationDate: on("2023-06-05"),
      }),
      ...["乙", "丙"].map((name, place) =>
        bankClaim(place + 2, {
          applicant: named(name),
          pledgeAmount: yuan("1000000000"),
          applicationDate: on("2023-06-03"),
        }),
      ),
      bankClaim(4, {
        applicant: named("丁"),
        pledgeAmount: yuan("1000000000"),
        applicationDate: on("2023-06-04"),
      }),
      bankClaim(5, {
        applicant: named("甲二", { capOwner: "甲" }),
        pledgeAmount: yuan("500000000"),
        applicationDate: on("2023-06-01"),
      }),
      bankClaim(6, {
        applicant: named("甲三", { capOwner: "甲" }),
        pledgeAmount: yuan("500000000"),
        applicationDate: ABSENT,
      }),
    ];
    // 甲 1,000,000 by its row 5, 乙 and 丙 1,000,000 each, nothing is left for 丁
    expect(awards(plan(claims, reading("A12-5", "first-come")))).toEqual([
      "333333.34",
      "1000000.00",
      "1000000.00",
      "0.00",
      "333333.33",
      "333333.33",
    ]);
  });

  test("of one product the earlier issue, though it stands lower", () => {
    const product = { projectNo: known("A"), scale: yuan("100000000") };
    const claims = [
      productClaim(1, { ...product, issueDate: on("2023-05-02"), applicant: named("甲") }),
      productClaim(2, { ...product, issueDate: on("2023-03-02"), applicant: named("乙") }),
    ];
    expect(outcomes(claims)).toEqual(["zero 0.00", "payable 500000.00"]);
  });

  test("products without number and title are products of their own", () => {
    const claims = [1, 2].map((row) =>
      productClaim(row, { projectNo: ABSENT, title: ABSENT, scale: yuan("100000000") }),
    );
    expect(outcomes(claims)).toEqual(["payable 500000.00", "payable 500000.00"]);
  });

  test("one claimant with two rows of a product needs no reading A13-1", () => {
    const claims = [1, 2].map((row) => productClaim(row, { projectNo: known("A"), scale: yuan("80000000") }));
    expect(outcomes(claims, reading("A13-1", "split"))).toEqual(["payable 400000.00", "payable 100000.00"]);
  });

  test("the next entry of a claim is the next in sheet order, however the finding lists them", () => {
    const claims = [transferClaim(1, { forImplementation: no }), transferClaim(2), transferClaim(3)];
    const [first, second, third] = claims.map(({ id }) => id);
    if (first === undefined || second === undefined || third === undefined) throw new Error("no claims");
    const relation: Relation = { kind: "same-claim", keep: first, drop: [third, second], finding: "f" };
    expect(outcomes(claims, { relations: [relation] })).toEqual([
      "ineligible NOT_FOR_IMPLEMENTATION",
      "payable 400000.00",
      "ineligible DUPLICATE_CLAIM",
    ]);
  });

  test("Articles 6–9 go in sheet order under every reading G11", () => {
    const claims = [
      projectClaim(1, { recommended: yuan("300000") }),
      projectClaim(2, { recommended: yuan("900000") }),
    ];
    for (const option of ["event-date", "sheet-order", "largest-first", "pro-rata"])
      expect([option, ...outcomes(claims, option === "event-date" ? {} : reading("G11", option))]).toEqual([
        option,
        "payable 300000.00",
        "payable 700000.00",
      ]);
  });
});

describe("readings that are another article's", () => {
  test("totals (A11-2) change nothing under Article 10", () => {
    expect(alone(transferClaim(1), reading("A11-2", "totals"))).toBe("payable 400000.00");
  });
  test("each award by itself (G9) leaves the annual cap of Article 10 shared", () => {
    const claims = [1, 2].map((row) => transferClaim(row, { patentPaid: yuan("1500000") }));
    expect(outcomes(claims, reading("G9", "per-award"))).toEqual(["payable 600000.00", "payable 400000.00"]);
  });
  test("two claimants of one product are noted with A13-1, held or not", () => {
    const claims = ["甲", "乙"].map((name, place) =>
      productClaim(place + 1, { applicant: named(name), projectNo: known("A") }),
    );
    const relations: Relation[] = [
      {
        kind: "hold",
        claims: claims.map(({ id }) => id),
        reason: "SAME_PRODUCT_TWO_APPLICANTS",
        finding: "f",
      },
    ];
    const held = plan(claims, { relations });
    const split = plan(claims, { relations, ...reading("A13-1", "split") });
    for (const { verdicts } of [held, split])
      for (const { readings } of verdicts) expect(readings).toContain("A13-1");
    const conflict: Relation[] = [
      { kind: "hold", claims: claims.map(({ id }) => id), reason: "TRANSFER_CONFLICT", finding: "f" },
    ];
    for (const { readings } of plan(claims, { relations: conflict }).verdicts)
      expect(readings).not.toContain("A13-1");
  });
});

describe("groups and pools", () => {
  test("Articles 6–9 sum what was recommended, Articles 10 to 13 what the formula gives", () => {
    const sums = (claim: Claim) => plan([claim]).groups.map((group) => fenText(group.sumOfCeilings));
    expect(sums(projectClaim(1, { recommended: yuan("1200000") }))).toEqual(["1200000.00"]);
    expect(sums(transferClaim(1, { patentPaid: yuan("3000000") }))).toEqual(["1200000.00"]);
    // 150,000,000 × 0.5 % = 750,000; 500,000 a product
    expect(sums(productClaim(1, { scale: yuan("150000000") }))).toEqual(["500000.00"]);
  });

  test("one pool for each article and period", () => {
    const claims = [
      productClaim(1),
      bankClaim(2, { year: known(2023) }),
      bankClaim(3, { year: known(2022), applicant: named("乙") }),
      transferClaim(4),
    ];
    expect(plan(claims).pools.map(({ article, period }) => `${article} ${period}`)).toEqual([
      "12 2022",
      "12 2023",
      "13 validity",
    ]);
  });

  test("a budget that is no amount is refused by name", () => {
    expect(() => plan([transferClaim(1)], { settings: { budget: "一百万" } })).toThrow(
      "what-if budget = 一百万 refused: not-a-number",
    );
  });

  test("a product whose scale is not known keeps its place, last too", () => {
    const rules = rulesOf(REGULATION_118_2022);
    const products = [
      { subject: "甲", scale: new Decimal("1000") },
      { subject: "乙", scale: undefined },
    ];
    expect(productRewardPool(products, rules).awards.map((award) => award && fenText(award))).toEqual([
      "5.00",
      undefined,
    ]);
  });
});

describe("what a row says of itself", () => {
  test("the day of its event, where there is one", () => {
    expect(plan([transferClaim(1)]).verdicts[0]?.eventDate).toBe("2023-04-10");
    expect(plan([projectClaim(1)]).verdicts[0]).not.toHaveProperty("eventDate");
  });
  test("the office's figure is compared for rows with an amount only", () => {
    const flags = (claim: Claim) => verdictOf(plan([claim]), claim.id).flags;
    expect(flags(transferClaim(1, { officeFigure: yuan("1"), forImplementation: no }))).toEqual([]);
    expect(flags(transferClaim(1, { officeFigure: yuan("1") }))).toEqual(["OFFICE_FIGURE_DIFFERS"]);
    expect(flags(transferClaim(1, { officeFigure: ABSENT }))).toEqual([]);
    const capped = transferClaim(1, { patentPaid: yuan("3000000") });
    expect(flags({ ...capped, officeFigure: yuan("1200000") })).toEqual([]);
    expect(flags({ ...capped, officeFigure: yuan("1000000") })).toEqual([]);
    const clipped = projectClaim(1, { recommended: yuan("1200000") });
    expect(flags({ ...clipped, officeFigure: yuan("1000000") })).toEqual([]);
  });
  test("the word that was not understood", () => {
    const raw = (claim: Claim, check: string) => checkOf(plan([claim]), claim.id, check)?.values;
    const word = invalid("？", "unknown-word");
    expect(raw(transferClaim(1, { mode: word }), "acquisition-mode")).toEqual({ raw: "？" });
    expect(raw(transferClaim(1, { supplierKind: word }), "supplier-listed")).toEqual({ raw: "？" });
    expect(raw(transferClaim(1, { registration: word }), "registration-completed")).toEqual({ raw: "？" });
    const code = transferClaim(1, { applicant: named("甲", { uscc: word }) });
    expect(raw(code, "applicant-code")).toEqual({ raw: "？" });
  });
  test("one enterprise under two names: its code tells, branches of banks have names of their own", () => {
    const flags = (claims: readonly Claim[]) => plan(claims).verdicts.map(({ flags: all }) => all.join());
    const code = "91110108MAWWW0017F";
    const two = (owner: string) =>
      ["甲公司", "乙公司"].map((name, place) =>
        transferClaim(place + 1, { applicant: named(name, { capOwner: owner }) }),
      );
    expect(flags(two(code))).toEqual(["TWO_NAMES", "TWO_NAMES"]);
    expect(flags(two("name:甲公司"))).toEqual(["", ""]);
    expect(flags(two(`${code}9`))).toEqual(["", ""]);
    const banks = ["一支行", "二支行"].map((name, place) =>
      bankClaim(place + 1, { applicant: named(name, { capOwner: code }) }),
    );
    expect(flags(banks)).toEqual(["", ""]);
  });
  test("instalments: refused rows and other articles are none", () => {
    const flags = (claims: readonly Claim[]) => plan(claims).verdicts.map(({ flags: all }) => all.join());
    const contract = { projectNo: known("JY-1") };
    expect(
      flags([transferClaim(1, contract), transferClaim(2, { ...contract, forImplementation: no })]),
    ).toEqual(["", ""]);
    expect(flags([pledgeClaim(1, contract), pledgeClaim(2, contract)])).toEqual(["", ""]);
    expect(flags([transferClaim(1, { projectNo: ABSENT }), transferClaim(2, { projectNo: ABSENT })])).toEqual(
      ["", ""],
    );
  });
});

test("Article 16: at most a year of working days, and a refusal that says what was asked", () => {
  expect(publicityEnd(day("2021-01-04"), 366).workingDays).toHaveLength(366);
  expect(() => publicityEnd(day("2021-01-04"), 367)).toThrow("no number of working days: 367");
  expect(publicityEnd(day("2023-03-13"), 1).first).toBe("2023-03-14");
});
