/** Many claims together: relations, one way per project, caps, earlier awards, pools, budget. */
import { planAwards } from "../../src/policy/award-plan";
import type { Claim } from "../../src/policy/claim";
import { ABSENT, invalid, known, missing } from "../../src/policy/fact";
import { fenText } from "../../src/policy/money";
import { REGULATION_118_2022 } from "../../src/policy/regulation-118-2022";
import type { Relation } from "../../src/policy/verdict";
import {
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
  tick,
  transferClaim,
  verdictOf,
  yuan,
} from "./build-claims";

type Setup = Parameters<typeof plan>[1];

function outcomes(claims: readonly Claim[], setup: Setup = {}): readonly string[] {
  const result = plan(claims, setup);
  return claims.map(({ id }) => outcomeOf(result, id));
}

const sameClaim = ([keep, ...drop]: readonly Claim[]): Relation => {
  if (keep === undefined) throw new Error("no claim to keep");
  return { kind: "same-claim", keep: keep.id, drop: drop.map(({ id }) => id), finding: "f1" };
};
const oneProject = (claims: readonly Claim[]): Relation => ({
  kind: "one-project",
  claims: claims.map(({ id }) => id),
  finding: "f2",
});
const completed = (date: string) => known({ kind: "completed" as const, date: day(date) });

describe("the same claim twice", () => {
  test("the one kept is paid, the other is not", () => {
    const claims = [transferClaim(1), transferClaim(2)];
    expect(outcomes(claims, { relations: [sameClaim(claims)] })).toEqual([
      "payable 400000.00",
      "ineligible DUPLICATE_CLAIM",
    ]);
  });

  test("the first waits for a correction: the second is not paid in its place", () => {
    const claims = [transferClaim(1, { materialsComplete: no }), transferClaim(2)];
    expect(outcomes(claims, { relations: [sameClaim(claims)] })).toEqual([
      "incomplete EVIDENCE_MISSING",
      "ineligible DUPLICATE_CLAIM",
    ]);
  });

  test("the first fails for good: the next that does not takes its place, the third stays out", () => {
    const claims = [
      transferClaim(1, { applicationDate: on("2022-01-10") }),
      transferClaim(2, { withdrawn: true }),
      transferClaim(3),
      transferClaim(4),
    ];
    expect(outcomes(claims, { relations: [sameClaim(claims)] })).toEqual([
      "ineligible OUT_OF_FORCE",
      "ineligible WITHDRAWN",
      "payable 400000.00",
      "ineligible DUPLICATE_CLAIM",
    ]);
  });

  test("all of them fail for good", () => {
    const claims = [1, 2].map((row) => transferClaim(row, { forImplementation: no }));
    expect(outcomes(claims, { relations: [sameClaim(claims)] })).toEqual([
      "ineligible NOT_FOR_IMPLEMENTATION",
      "ineligible NOT_FOR_IMPLEMENTATION",
    ]);
  });

  test("the first is excluded by Article 14: the second is the same matter", () => {
    const claims = [transferClaim(1), transferClaim(2)];
    const [first] = claims;
    if (first === undefined) throw new Error("no claim");
    const relations: Relation[] = [
      sameClaim(claims),
      { kind: "other-funding", claim: first.id, finding: "f3" },
    ];
    expect(outcomes(claims, { relations })).toEqual([
      "ineligible OTHER_FISCAL_FUND",
      "ineligible DUPLICATE_CLAIM",
    ]);
  });

  test("a second entry's own error is said before the duplicate", () => {
    const claims = [transferClaim(1), transferClaim(2, { patentPaid: invalid("约", "approximate") })];
    expect(outcomes(claims, { relations: [sameClaim(claims)] })[1]).toBe("error AMOUNT_NOT_A_NUMBER");
  });

  test("a person's tick releases it", () => {
    const claims = [transferClaim(1, { patentPaid: yuan("100000") }), transferClaim(2)];
    const [, second] = claims;
    if (second === undefined) throw new Error("no claim");
    const setup = { relations: [sameClaim(claims)], ticks: [tick(second, "not-entered-twice", "pass")] };
    expect(outcomes(claims, setup)).toEqual(["payable 40000.00", "payable 400000.00"]);
    expect(verdictOf(plan(claims, setup), second.id).flags).toContain("PERSON_DECIDED");
  });
});

describe("earlier rounds, other funds, holds", () => {
  const claim = transferClaim(1);
  const held = (reason: "TRANSFER_CONFLICT" | "OTHER_FUND_PENDING"): Relation => ({
    kind: "hold",
    claims: [claim.id],
    reason,
    finding: "f4",
  });
  test.each<[string, readonly Relation[], string]>([
    [
      "supported before",
      [{ kind: "prior-round", claim: claim.id, finding: "f" }],
      "ineligible PRIOR_ROUND_SAME_CLAIM",
    ],
    [
      "other fiscal money",
      [{ kind: "other-funding", claim: claim.id, finding: "f" }],
      "ineligible OTHER_FISCAL_FUND",
    ],
    ["on public notice elsewhere", [held("OTHER_FUND_PENDING")], "manual OTHER_FUND_PENDING"],
    ["sold twice", [held("TRANSFER_CONFLICT")], "manual TRANSFER_CONFLICT"],
    [
      "supported before goes before other money and holds",
      [
        held("TRANSFER_CONFLICT"),
        { kind: "other-funding", claim: claim.id, finding: "f" },
        { kind: "prior-round", claim: claim.id, finding: "f" },
      ],
      "ineligible PRIOR_ROUND_SAME_CLAIM",
    ],
  ])("%s", (_title, relations, expected) => {
    expect(outcomes([claim], { relations })).toEqual([expected]);
  });

  test("the finding is named in the check", () => {
    const result = plan([claim], { relations: [held("TRANSFER_CONFLICT")] });
    expect(checkOf(result, claim.id, "no-open-duplicate")).toMatchObject({
      outcome: "verify",
      article: "14",
      values: { finding: "f4" },
    });
  });

  test("a hold stays although the other side fails", () => {
    const claims = [claim, transferClaim(2, { forImplementation: no, applicant: named("另一家") })];
    const relation: Relation = {
      kind: "hold",
      claims: claims.map(({ id }) => id),
      reason: "TRANSFER_CONFLICT",
      finding: "f",
    };
    expect(outcomes(claims, { relations: [relation] })).toEqual([
      "manual TRANSFER_CONFLICT",
      "ineligible NOT_FOR_IMPLEMENTATION",
    ]);
  });

  test("relations that name unknown claims change nothing", () => {
    const stranger = transferClaim(99);
    const relations: Relation[] = [
      sameClaim([stranger, transferClaim(98)]),
      oneProject([stranger, transferClaim(98)]),
      { kind: "prior-round", claim: stranger.id, finding: "f" },
      { kind: "hold", claims: [stranger.id], reason: "TRANSFER_CONFLICT", finding: "f" },
    ];
    expect(outcomes([claim], { relations })).toEqual(["payable 400000.00"]);
  });
});

describe("Article 14: one way per project, the highest", () => {
  test("the higher one stays, and the lower one uses no room", () => {
    const claims = [
      transferClaim(1, { patentPaid: yuan("1320000") }),
      projectClaim(2, { recommended: yuan("150000") }),
      transferClaim(3, { patentPaid: yuan("145000"), registration: completed("2023-08-30") }),
    ];
    const setup = {
      relations: [oneProject(claims.slice(0, 2))],
      payments: [payment(1, { amount: yuan("932000") })],
    };
    expect(outcomes(claims, setup)).toEqual([
      "ineligible ART14_LOWER",
      "payable 150000.00",
      "payable 58000.00",
    ]);
  });

  test("relations that share a claim are one project", () => {
    const claims = [
      projectClaim(1, { article: 6, recommended: yuan("100000") }),
      projectClaim(2, { article: 7, recommended: yuan("200000") }),
      projectClaim(3, { article: 8, recommended: yuan("300000") }),
    ];
    const relations = [oneProject(claims.slice(0, 2)), oneProject(claims.slice(1))];
    expect(outcomes(claims, { relations })).toEqual([
      "ineligible ART14_LOWER",
      "ineligible ART14_LOWER",
      "payable 300000.00",
    ]);
  });

  test("a tie goes to the lower article, then to the earlier row", () => {
    const byArticle = [projectClaim(1, { article: 9 }), projectClaim(2, { article: 7 })];
    expect(outcomes(byArticle, { relations: [oneProject(byArticle)] })).toEqual([
      "ineligible ART14_LOWER",
      "payable 260000.00",
    ]);
    const byRow = [projectClaim(2), projectClaim(1)];
    expect(outcomes(byRow, { relations: [oneProject(byRow)] })).toEqual([
      "ineligible ART14_LOWER",
      "payable 260000.00",
    ]);
  });

  test("a way that lost for good leaves the field", () => {
    const claims = [
      projectClaim(1, { recommended: yuan("900000"), reviewResult: known("rejected") }),
      transferClaim(2),
    ];
    expect(outcomes(claims, { relations: [oneProject(claims)] })).toEqual([
      "ineligible NOT_SELECTED",
      "payable 400000.00",
    ]);
  });

  test("a waiting way that might be higher: nobody is paid before a person looked", () => {
    const claims = [
      projectClaim(1, { recommended: yuan("260000") }),
      transferClaim(2, { registration: known({ kind: "pending" }) }),
    ];
    expect(outcomes(claims, { relations: [oneProject(claims)] })).toEqual([
      "manual DUPLICATE_TO_VERIFY",
      "deferred REGISTRATION_NOT_COMPLETED",
    ]);
  });

  test("a waiting way that cannot be higher: the best is paid", () => {
    const claims = [
      projectClaim(1, { recommended: yuan("400000.01") }),
      transferClaim(2, { materialsComplete: no }),
    ];
    expect(outcomes(claims, { relations: [oneProject(claims)] })).toEqual([
      "payable 400000.01",
      "incomplete EVIDENCE_MISSING",
    ]);
  });

  test("a waiting way of the same amount wins only under a lower article", () => {
    const lower = [
      projectClaim(1, { article: 8, recommended: yuan("200000") }),
      projectClaim(2, { article: 7, recommended: yuan("200000"), materialsComplete: no }),
    ];
    expect(outcomes(lower, { relations: [oneProject(lower)] })[0]).toBe("manual DUPLICATE_TO_VERIFY");
    const higher = [
      projectClaim(1, { article: 7, recommended: yuan("200000") }),
      projectClaim(2, { article: 8, recommended: yuan("200000"), materialsComplete: no }),
    ];
    expect(outcomes(higher, { relations: [oneProject(higher)] })[0]).toBe("payable 200000.00");
  });

  test("a waiting way whose amount cannot be told holds the best up", () => {
    const claims = [projectClaim(1), transferClaim(2, { patentPaid: missing() })];
    expect(outcomes(claims, { relations: [oneProject(claims)] })).toEqual([
      "manual DUPLICATE_TO_VERIFY",
      "incomplete AMOUNT_MISSING",
    ]);
  });

  test("a person's tick chooses", () => {
    const claims = [projectClaim(1, { recommended: yuan("100000") }), transferClaim(2)];
    const [first] = claims;
    if (first === undefined) throw new Error("no claim");
    const setup = { relations: [oneProject(claims)], ticks: [tick(first, "one-way-of-support", "pass")] };
    expect(outcomes(claims, setup)).toEqual(["payable 100000.00", "ineligible ART14_LOWER"]);
    expect(verdictOf(plan(claims, setup), first.id).flags).toContain("PERSON_DECIDED");
  });

  test("room freed by one project's loser decides another project", () => {
    // Article 10 has 1,000,000 for the year; the first project's transfer of 900,000 loses to a grant of 950,000,
    // so the second project's transfer gets its 400,000 and beats a grant of 300,000.
    const claims = [
      transferClaim(1, { patentPaid: yuan("2250000"), registration: completed("2023-01-10") }),
      projectClaim(2, { article: 8, recommended: yuan("950000") }),
      transferClaim(3, { patentPaid: yuan("1000000"), registration: completed("2023-02-10") }),
      projectClaim(4, { article: 6, recommended: yuan("300000") }),
    ];
    const relations = [oneProject(claims.slice(0, 2)), oneProject(claims.slice(2))];
    const expected = [
      "ineligible ART14_LOWER",
      "payable 950000.00",
      "payable 400000.00",
      "ineligible ART14_LOWER",
    ];
    expect(outcomes(claims, { relations })).toEqual(expected);
    expect(outcomes(claims, { relations: [...relations].reverse() })).toEqual(expected);
  });

  test("the pool later puts the kept way below the one that lost: it is flagged", () => {
    const claims = [
      productClaim(1, { scale: yuan("88800000") }),
      projectClaim(2, { article: 8, recommended: yuan("430000") }),
      ...[3, 4, 5, 6].map((row) =>
        productClaim(row, { applicant: named(`主体${row}`), scale: yuan("100000000") }),
      ),
    ];
    const setup = { relations: [oneProject(claims.slice(0, 2))] };
    const [first] = claims;
    if (first === undefined) throw new Error("no claim");
    expect(verdictOf(plan(claims, setup), first.id).flags).toContain("POOL_BELOW_ART14_LOSER");
    const roomy = { ...setup, settings: { whatIf: { "art13.pool": "9000000" } } };
    expect(verdictOf(plan(claims, roomy), first.id).flags).not.toContain("POOL_BELOW_ART14_LOSER");
  });
});

describe("annual caps", () => {
  test("rows of one enterprise use the cap by event date, then sheet order", () => {
    const claims = [
      transferClaim(1, { patentPaid: yuan("1400000"), registration: completed("2023-09-18") }),
      transferClaim(2, { patentPaid: yuan("1250000.5"), registration: completed("2023-03-22") }),
      transferClaim(3, { patentPaid: yuan("600000"), registration: completed("2023-06-05") }),
    ];
    expect(outcomes(claims)).toEqual(["payable 259999.80", "payable 500000.20", "payable 240000.00"]);
    const sameDay = [1, 2, 3].map((row) => transferClaim(row, { patentPaid: yuan("1500000") }));
    expect(outcomes([...sameDay].reverse())).toEqual(["zero 0.00", "payable 400000.00", "payable 600000.00"]);
  });

  test("the figures of a row", () => {
    const claims = [
      transferClaim(1, { patentPaid: yuan("1500000") }),
      transferClaim(2, { patentPaid: yuan("1500000") }),
    ];
    const result = plan(claims, { payments: [payment(1, { amount: yuan("100000") })] });
    const { figures, reasons, flags, capPeriod, capOwner } = verdictOf(result, transferClaim(2).id);
    expect(
      Object.fromEntries(Object.entries(figures).map(([key, amount]) => [key, fenText(amount)])),
    ).toEqual({
      computed: "600000.00",
      roomBefore: "300000.00",
      prior: "100000.00",
      afterCaps: "300000.00",
    });
    expect(reasons).toEqual(["ANNUAL_CAP"]);
    expect(flags).toEqual(["PRIOR_AWARDS_COUNTED"]);
    expect([capPeriod, capOwner]).toEqual([2023, "91110108MAWWW0017F"]);
  });

  test("Articles 10 and 11 have caps of their own, years too", () => {
    const claims = [
      transferClaim(1, { patentPaid: yuan("3000000") }),
      pledgeClaim(2, { guaranteeFee: yuan("900000"), loanDrawn: yuan("90000000") }),
      transferClaim(3, { patentPaid: yuan("3000000"), registration: completed("2022-12-31") }),
      transferClaim(4, {
        patentPaid: yuan("3000000"),
        registration: completed("2023-01-01"),
        applicant: named("另一家"),
      }),
    ];
    expect(outcomes(claims)).toEqual([
      "payable 1000000.00",
      "payable 200000.00",
      "payable 1000000.00",
      "payable 1000000.00",
    ]);
  });

  test.each([
    ["of the same year and article", {}, "payable 300000.00", ["PRIOR_AWARDS_COUNTED"]],
    ["of another year", { capYear: known(2022) }, "payable 400000.00", []],
    ["of another article", { article: known(11 as const) }, "payable 400000.00", []],
    ["of another owner", { capOwner: "OTHER" }, "payable 400000.00", []],
    ["reversed", { inForce: false }, "payable 400000.00", []],
    [
      "recovered in part: counts gross",
      { recovered: yuan("300000") },
      "payable 300000.00",
      ["PRIOR_AWARDS_COUNTED"],
    ],
    ["year by the event", { capYear: missing(), eventDate: on("2022-05-01") }, "payable 400000.00", []],
    [
      "year by the payment",
      { capYear: missing(), eventDate: ABSENT, paidDate: on("2023-01-12") },
      "payable 300000.00",
      ["PRIOR_AWARDS_COUNTED"],
    ],
    [
      "no year at all: the fund year",
      { capYear: missing(), paidDate: ABSENT },
      "payable 300000.00",
      ["PRIOR_AWARDS_COUNTED"],
    ],
    ["amount unreadable", { amount: invalid("?", "not-a-number") }, "incomplete PRIOR_AWARD_UNREADABLE", []],
    ["article unknown", { article: missing() }, "incomplete PRIOR_AWARD_UNREADABLE", []],
    ["up to the cap", { amount: yuan("1000000") }, "zero 0.00", ["PRIOR_AWARDS_COUNTED"]],
    [
      "above the cap",
      { amount: yuan("1000000.01") },
      "zero 0.00",
      ["PRIOR_AWARDS_COUNTED", "PRIOR_EXCEEDS_CAP"],
    ],
  ])("an earlier award %s", (_title, changes, expected, flags) => {
    const claim = transferClaim(1);
    const setup = { payments: [payment(1, { amount: yuan("700000"), ...changes })] };
    expect(outcomes([claim], setup)).toEqual([expected]);
    expect(verdictOf(plan([claim], setup), claim.id).flags).toEqual(flags);
  });

  test("Articles 6–9 add up over the validity, whatever the year", () => {
    const claims = [projectClaim(1, { article: 6, recommended: yuan("150000") })];
    const earlier = (changes: Parameters<typeof payment>[1]) => ({
      payments: [payment(1, { article: known(6), capYear: known(2022), amount: yuan("200000"), ...changes })],
    });
    expect(outcomes(claims, earlier({ paidDate: on("2022-08-19") }))).toEqual(["payable 100000.00"]);
    expect(outcomes(claims, earlier({ paidDate: on("2022-01-23") }))).toEqual(["payable 150000.00"]);
    expect(outcomes(claims, earlier({ paidDate: on("2022-01-24") }))).toEqual(["payable 100000.00"]);
    expect(outcomes(claims, earlier({ paidDate: ABSENT }))).toEqual(["payable 100000.00"]);
    expect(outcomes(claims, earlier({ paidDate: ABSENT, capYear: known(2021) }))).toEqual([
      "payable 150000.00",
    ]);
    expect(outcomes(claims, earlier({ paidDate: ABSENT, capYear: known(2024) }))).toEqual([
      "payable 150000.00",
    ]);
  });

  test("the group adds up", () => {
    const claims = [
      transferClaim(1, { patentPaid: yuan("1500000") }),
      transferClaim(2, { patentPaid: yuan("1500000") }),
      transferClaim(3, { forImplementation: no }),
    ];
    const { groups } = plan(claims, { payments: [payment(1, { amount: yuan("100000") })] });
    expect(groups).toHaveLength(1);
    const [group] = groups;
    expect(group).toMatchObject({
      article: 10,
      owner: "91110108MAWWW0017F",
      name: "北京甲装备有限公司",
      period: 2023,
      capBinding: true,
      claims: [transferClaim(1).id, transferClaim(2).id],
    });
    expect(
      [group?.cap, group?.prior, group?.sumOfCeilings, group?.award].map((one) => one?.toFixed(2)),
    ).toEqual(["1000000.00", "100000.00", "1200000.00", "900000.00"]);
  });

  test.each([
    ["999999.99", false],
    ["1000000", false],
    ["1000000.01", true],
  ])("a sum of ceilings of %s binds the cap: %s", (sum, binding) => {
    const claims = [projectClaim(1, { article: 8, recommended: yuan(sum) })];
    const { groups } = plan(claims, {
      payments: [payment(1, { article: known(8), amount: yuan("1000000") })],
    });
    expect(groups[0]?.capBinding).toBe(binding);
  });

  test("an applicant without code or name owns its cap alone", () => {
    const nobody = named("", { uscc: ABSENT, name: ABSENT, capOwner: "" });
    const claims = [1, 2].map((row) =>
      transferClaim(row, { patentPaid: yuan("2500000"), applicant: nobody }),
    );
    expect(outcomes(claims)).toEqual(["payable 1000000.00", "payable 1000000.00"]);
  });
});

describe("Article 12: the institution", () => {
  const branch = (
    row: number,
    amount: string,
    count: number,
    changes: Partial<Parameters<typeof bankClaim>[1]> = {},
  ) =>
    bankClaim(row, {
      pledgeAmount: yuan(amount),
      pledgeCount: known(count),
      applicant: named(`支行${row}`, { capOwner: "CODE-总行" }),
      ...changes,
    });

  test("branches are added up for the threshold, and share one reward by pledged amount", () => {
    const claims = [branch(1, "178000000", 12), branch(2, "161500000", 9)];
    const result = plan(claims);
    expect(awards(result)).toEqual(["178000.00", "161500.00"]);
    expect(result.groups[0]?.sumOfCeilings.toFixed(2)).toBe("339500.00");
    expect(checkOf(result, branch(1, "0", 0).id, "bank-threshold")).toMatchObject({
      outcome: "pass",
      values: { amount: "339500000.00", count: 21, rows: 2 },
    });
  });

  test("one cap for all branches", () => {
    expect(awards(plan([branch(1, "900000000", 1), branch(2, "600000000", 1)]))).toEqual([
      "600000.00",
      "400000.00",
    ]);
  });

  test("an award of the year before does not count", () => {
    const claims = [branch(1, "900000000", 1)];
    const paid = (year: number) => ({
      payments: [
        payment(1, {
          article: known(12),
          capOwner: "CODE-总行",
          capYear: known(year),
          amount: yuan("900000"),
        }),
      ],
    });
    expect(awards(plan(claims, paid(2022)))).toEqual(["900000.00"]);
    const result = plan(claims, paid(2023));
    expect(awards(result)).toEqual(["100000.00"]);
    expect(result.pools[0]).toMatchObject({ article: 12, period: 2023 });
    expect(result.pools[0]?.usedBefore.toFixed(2)).toBe("900000.00");
    expect(result.pools[0]?.available.toFixed(2)).toBe("2100000.00");
  });

  test("a repeated or failed branch row does not count twice", () => {
    const claims = [branch(1, "160000000", 5), branch(2, "160000000", 5)];
    expect(outcomes(claims, { relations: [sameClaim(claims)] })).toEqual([
      "ineligible THRESHOLD_NOT_EXCEEDED",
      "ineligible THRESHOLD_NOT_EXCEEDED",
    ]);
    const failed = [branch(1, "160000000", 5), branch(2, "160000000", 5, { isCommercialBank: no })];
    expect(outcomes(failed)[0]).toBe("ineligible THRESHOLD_NOT_EXCEEDED");
  });

  test("a branch that only lacks papers counts for the threshold, and takes nothing", () => {
    const claims = [branch(1, "160000000", 5), branch(2, "160000000", 5, { materialsComplete: no })];
    expect(outcomes(claims)).toEqual(["payable 160000.00", "incomplete EVIDENCE_MISSING"]);
  });

  test("an unknown figure of a branch leaves the question open, unless the rest decides", () => {
    const open = [branch(1, "160000000", 5), branch(2, "1", 1, { pledgeAmount: missing() })];
    expect(outcomes(open)).toEqual(["incomplete AMOUNT_MISSING", "incomplete AMOUNT_MISSING"]);
    const decided = [branch(1, "300000000.01", 5), branch(2, "1", 1, { pledgeAmount: missing() })];
    expect(outcomes(decided)[0]).toBe("payable 300000.00");
  });

  test("years are apart", () => {
    const claims = [branch(1, "160000000", 5), branch(2, "160000000", 5, { year: known(2022) })];
    expect(outcomes(claims)[0]).toBe("ineligible THRESHOLD_NOT_EXCEEDED");
  });
});

describe("Article 13: product, subject, pool", () => {
  test("in that order", () => {
    const claims = [
      productClaim(1, { scale: yuan("10000000"), issueDate: on("2022-03-08") }),
      productClaim(2, { scale: yuan("150000000"), issueDate: on("2022-05-20") }),
      productClaim(3, { scale: yuan("120000000"), issueDate: on("2022-09-02") }),
    ];
    const result = plan(claims);
    expect(awards(result)).toEqual(["50000.00", "500000.00", "450000.00"]);
    expect(result.verdicts.map(({ reasons }) => reasons.join(" "))).toEqual([
      "",
      "PRODUCT_CAP",
      "PRODUCT_CAP SUBJECT_CAP",
    ]);
    expect(result.groups[0]?.sumOfCeilings.toFixed(2)).toBe("1050000.00");
  });

  test("the product's cap holds over rounds and claimants", () => {
    const claim = productClaim(1, { projectNo: known("cp 2023－01"), scale: yuan("100000000") });
    const paid = payment(1, {
      article: known(13),
      capOwner: "SOMEONE",
      projectNo: known("CP2023-01"),
      amount: yuan("300000"),
      paidDate: on("2023-01-12"),
    });
    expect(outcomes([claim], { payments: [paid] })).toEqual(["payable 200000.00"]);
    const other = { ...paid, projectNo: known("CP2023-02") };
    expect(outcomes([claim], { payments: [other] })).toEqual(["payable 500000.00"]);
    const two = [
      claim,
      productClaim(2, { projectNo: claim.projectNo, scale: yuan("100000000"), issueDate: on("2023-05-01") }),
    ];
    expect(outcomes(two)).toEqual(["payable 500000.00", "zero 0.00"]);
  });

  test("the pool is shared by subject and split back to its products", () => {
    const claims = ["甲", "甲", "乙", "乙", "丙", "丙"].map((name, place) =>
      productClaim(place + 1, { applicant: named(name), scale: yuan("100000000") }),
    );
    const result = plan(claims);
    expect(awards(result)).toEqual([
      "333333.34",
      "333333.33",
      "333333.34",
      "333333.33",
      "333333.33",
      "333333.33",
    ]);
    const [pool] = result.pools;
    expect(pool).toMatchObject({ article: 13, period: "validity", scaled: true });
    expect(pool?.members.map(({ after }) => after.toFixed(2))).toEqual([
      "666666.67",
      "666666.67",
      "666666.66",
    ]);
    expect(pool?.sumAfter.toFixed(2)).toBe("2000000.00");
  });

  test("an exhausted pool leaves zero, and says why", () => {
    const paid = payment(1, {
      article: known(13),
      capOwner: "SOMEONE",
      amount: yuan("2500000"),
      paidDate: on("2023-01-12"),
    });
    const claim = productClaim(1);
    const result = plan([claim], { payments: [paid] });
    expect(outcomeOf(result, claim.id)).toBe("zero 0.00");
    expect(verdictOf(result, claim.id).reasons).toEqual(["POOL_PRO_RATA"]);
    expect(result.pools[0]?.available.toFixed(2)).toBe("0.00");
  });

  test("held-up rows take nothing of the pool", () => {
    const claims = [1, 2, 3, 4, 5].map((row) =>
      productClaim(row, {
        applicant: named(`主体${row}`),
        scale: yuan("100000000"),
        innovative: row === 5 ? missing() : known(true),
      }),
    );
    expect(awards(plan(claims))).toEqual(["500000.00", "500000.00", "500000.00", "500000.00", null]);
  });
});

describe("G16: an overall budget for Articles 6–11", () => {
  const claims = [
    projectClaim(1, { recommended: yuan("300000"), applicant: named("甲") }),
    transferClaim(2, { patentPaid: yuan("1500000"), applicant: named("乙") }),
    pledgeClaim(3, { applicant: named("丙") }),
    bankClaim(4, { applicant: named("丁") }),
  ];

  test("is shared pro rata; rewards are not touched", () => {
    const result = plan(claims, { settings: { budget: "464000" } });
    expect(awards(result)).toEqual(["150000.00", "300000.00", "14000.00", "500000.00"]);
    expect(result.verdicts.map(({ reasons }) => reasons.join(" "))).toEqual([
      "BUDGET_PRO_RATA",
      "BUDGET_PRO_RATA",
      "BUDGET_PRO_RATA",
      "",
    ]);
    expect(result.pools.map(({ article, period }) => [article, period])).toEqual([
      [12, 2023],
      ["budget", 2023],
    ]);
  });

  test("that suffices changes nothing", () => {
    expect(awards(plan(claims, { settings: { budget: "928000" } }))).toEqual(awards(plan(claims)));
  });

  test("without rows of these articles there is none", () => {
    expect(plan([bankClaim(1)], { settings: { budget: "1" } }).pools.map(({ article }) => article)).toEqual([
      12,
    ]);
  });
});

describe("remarks across claims", () => {
  const flagsOf = (claims: readonly Claim[], setup: Setup = {}) =>
    plan(claims, setup).verdicts.map(({ flags }) => [...flags]);

  test("instalments of one contract, in this round and after an earlier one", () => {
    const contract = { projectNo: known("JT-ZR-2022-031") };
    const claims = [
      transferClaim(1, contract),
      transferClaim(2, { projectNo: known("jt-zr 2022-031") }),
      transferClaim(3),
    ];
    expect(flagsOf(claims)).toEqual([["INSTALMENT"], ["INSTALMENT"], []]);
    const before = payment(1, { capYear: known(2022), projectNo: known("JT-ZR-2022-031") });
    expect(flagsOf([transferClaim(1, contract)], { payments: [before] })).toEqual([["INSTALMENT"]]);
    const pledge = { ...before, article: known(11 as const) };
    expect(flagsOf([transferClaim(1, contract)], { payments: [pledge] })).toEqual([[]]);
  });

  test("one enterprise under two names", () => {
    const claims = [
      transferClaim(1, { applicant: { ...transferClaim(1).applicant, name: known("北京乙装备有限公司") } }),
      transferClaim(2),
    ];
    expect(flagsOf(claims)).toEqual([["TWO_NAMES"], ["TWO_NAMES"]]);
  });

  test("non-exclusive licences of one patent", () => {
    const licence = (
      row: number,
      patent: string,
      mode: "common-licence" | "exclusive-licence",
      name: string,
    ) => transferClaim(row, { patents: known([patent]), mode: known(mode), applicant: named(name) });
    const claims = [
      licence(1, "ZL201819800009.6", "common-licence", "甲"),
      licence(2, "２０１８１９８００００９．６", "common-licence", "乙"),
      licence(3, "201819800009.6", "exclusive-licence", "丙"),
      licence(4, "201819800010.X", "common-licence", "丁"),
    ];
    expect(flagsOf(claims)).toEqual([["NON_EXCLUSIVE_LICENCE_OK"], ["NON_EXCLUSIVE_LICENCE_OK"], [], []]);
  });

  test("several patents in one cell, and the office's own figure", () => {
    expect(flagsOf([transferClaim(1, { patents: known(["ZL1", "ZL2"]) })])).toEqual([["MULTI_PATENT_CELL"]]);
    expect(flagsOf([transferClaim(1, { officeFigure: yuan("400000") })])).toEqual([[]]);
    expect(flagsOf([transferClaim(1, { officeFigure: yuan("400000.01") })])).toEqual([
      ["OFFICE_FIGURE_DIFFERS"],
    ]);
  });
});

describe("the plan as a whole", () => {
  test("verdicts come in the order of the claims, and without a trace there is none", () => {
    const claims = [transferClaim(3), transferClaim(1), transferClaim(2)];
    const result = plan(claims, { trace: false });
    expect(result.verdicts.map(({ claim }) => claim)).toEqual(claims.map(({ id }) => id));
    expect(result.verdicts.every(({ trace }) => trace.length === 0)).toBe(true);
    expect(awards(result)).toEqual(awards(plan(claims)));
  });

  test("nothing in, nothing out", () => {
    expect(plan([])).toEqual({ verdicts: [], groups: [], pools: [], departures: [] });
  });

  test("the fund year falls back to the as-of date", () => {
    const claim = bankClaim(1, { year: missing() });
    const result = planAwards({
      claims: [claim],
      payments: [],
      relations: [],
      ticks: [],
      regulation: REGULATION_118_2022,
      settings: { asOf: day("2022-12-01"), readings: {}, whatIf: {} },
    });
    expect(verdictOf(result, claim.id).capPeriod).toBe(2022);
    expect(verdictOf(plan([claim]), claim.id).capPeriod).toBe(2023);
  });
});

describe("this fund's own payment on a claim of the same workbook", () => {
  // Paid 3,000,000 × 40 % = 1,200,000, cap 1,000,000; 600,000 of it is in the payments sheet already.
  const claim = transferClaim(1, { patentPaid: yuan("3000000") });
  const paid = payment(40, { amount: yuan("600000") });
  const own: Relation = { kind: "own-payment", claim: claim.id, payment: paid.id, finding: "f9" };

  test("without the link it uses the year's room: 1,000,000 − 600,000", () => {
    expect(outcomes([claim], { payments: [paid] })).toEqual(["payable 400000.00"]);
  });

  test("with the link claim and payment are one event: the room is used once", () => {
    const result = plan([claim], { payments: [paid], relations: [own] });
    expect(outcomeOf(result, claim.id)).toBe("payable 1000000.00");
    const verdict = verdictOf(result, claim.id);
    expect(verdict.flags).toContain("PAID_ALREADY");
    expect(verdict.figures.paidAlready?.toFixed(2)).toBe("600000.00");
    expect(verdict.figures.prior?.toFixed(2) ?? "0.00").toBe("0.00");
  });

  test("a claim that is refused leaves its payment in the room of the others: the money has gone out", () => {
    const refused = transferClaim(1, { patentPaid: yuan("3000000"), forImplementation: no });
    const other = transferClaim(2, { patentPaid: yuan("3000000") });
    const result = outcomes([refused, other], { payments: [paid], relations: [own] });
    expect(result).toEqual(["ineligible NOT_FOR_IMPLEMENTATION", "payable 400000.00"]);
  });
});

describe("an earlier award that cannot be counted", () => {
  const claim = transferClaim(1);
  test.each([
    [
      "an amount such as 约30万",
      { amount: invalid("约30万", "approximate") },
      "incomplete PRIOR_AWARD_UNREADABLE",
    ],
    ["a blank amount", { amount: missing() }, "incomplete PRIOR_AWARD_UNREADABLE"],
    ["no readable article", { article: missing() }, "incomplete PRIOR_AWARD_UNREADABLE"],
    [
      "an unreadable amount under another article",
      { article: known(11 as const), amount: missing() },
      "payable 400000.00",
    ],
    [
      "an unreadable amount of another year's cap",
      { capYear: known(2022), amount: missing() },
      "payable 400000.00",
    ],
    [
      "an unreadable amount of a reversed payment",
      { inForce: false, amount: missing() },
      "payable 400000.00",
    ],
    [
      "an unreadable amount of another enterprise",
      { capOwner: "91110108MAWWW00250", uscc: known("91110108MAWWW00250"), amount: missing() },
      "payable 400000.00",
    ],
  ])("%s → %s", (_what, changes, expected) => {
    expect(outcomes([claim], { payments: [payment(40, changes)] })).toEqual([expected]);
  });

  test("a person may say that it does not matter", () => {
    const result = outcomes([claim], {
      payments: [payment(40, { amount: missing() })],
      ticks: [tick(claim, "earlier-awards-readable", "pass")],
    });
    expect(result).toEqual(["payable 400000.00"]);
  });
});
