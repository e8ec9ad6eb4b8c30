/** What the plan reports beside the verdicts: groups under a cap, pools with their members, whose answer counts. */
import type { Claim } from "../../src/policy/claim";
import { ABSENT, known } from "../../src/policy/fact";
import {
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

const groupsOf = (claims: readonly Claim[], setup: Parameters<typeof plan>[1] = {}) =>
  plan(claims, setup).groups.map(({ article, owner, name, period, award, claims: rows }) =>
    [article, owner, name, period, award.toFixed(2), rows.join(" ")].join(" | "),
  );

describe("groups under one cap", () => {
  test("in the order of articles, owners and periods, whatever the order of rows", () => {
    const claims = [
      bankClaim(1, { applicant: named("乙") }),
      bankClaim(2, { applicant: named("甲") }),
      transferClaim(3, { applicant: named("丙") }),
      projectClaim(4, { article: 9, applicant: named("丙") }),
      pledgeClaim(5, { applicant: named("丙"), settledDate: on("2023-02-01"), dueDate: on("2023-02-01") }),
      pledgeClaim(6, { applicant: named("丙"), settledDate: on("2022-02-01"), dueDate: on("2022-02-01") }),
      projectClaim(7, { article: 6, applicant: named("丙"), recommended: yuan("10") }),
    ];
    const expected = [
      "6 | CODE-丙 | 丙 | validity | 10.00 | 台账!7",
      "9 | CODE-丙 | 丙 | validity | 260000.00 | 台账!4",
      "10 | CODE-丙 | 丙 | 2023 | 400000.00 | 台账!3",
      "11 | CODE-丙 | 丙 | 2022 | 28000.00 | 台账!6",
      "11 | CODE-丙 | 丙 | 2023 | 28000.00 | 台账!5",
      "12 | CODE-乙 | 乙 | 2023 | 500000.00 | 台账!1",
      "12 | CODE-甲 | 甲 | 2023 | 500000.00 | 台账!2",
    ];
    expect(groupsOf(claims)).toEqual(expected);
    expect(groupsOf([...claims].reverse())).toEqual(expected);
  });

  test("rows in sheet order, though the later one came first by its event", () => {
    const claims = [
      transferClaim(2, { registration: known({ kind: "completed", date: day("2023-01-10") }) }),
      transferClaim(1),
    ];
    expect(groupsOf(claims)).toEqual([
      "10 | 91110108MAWWW0017F | 北京甲装备有限公司 | 2023 | 800000.00 | 台账!1 台账!2",
    ]);
  });

  test("rows that a pool gives back are no longer of the group; a group without rows is none", () => {
    const banks = ["甲", "乙", "丙", "丁"].map((name, place) =>
      bankClaim(place + 1, { applicant: named(name), pledgeAmount: yuan("1000000000") }),
    );
    const setup = { settings: { readings: { "A12-5": "return" } } };
    expect(groupsOf([...banks, transferClaim(9)], setup)).toEqual([
      "10 | 91110108MAWWW0017F | 北京甲装备有限公司 | 2023 | 400000.00 | 台账!9",
    ]);
  });

  test("an applicant without a name has none in the group and in the pool", () => {
    const nameless = bankClaim(1, { applicant: named("甲", { name: ABSENT }) });
    const result = plan([nameless]);
    expect(result.groups.map(({ name }) => name)).toEqual([""]);
    expect(result.pools[0]?.members.map(({ name }) => name)).toEqual([""]);
  });
});

describe("pools", () => {
  test("members with their rows, names and amounts before and after", () => {
    // 4 × 1,000,000 share 3,000,000: 750,000 each; the branches of 甲 split theirs by what they had.
    const claims = [
      bankClaim(1, {
        applicant: named("甲支行", { capOwner: "CODE-甲", name: ABSENT }),
        pledgeAmount: yuan("900000000"),
      }),
      bankClaim(2, { applicant: named("甲"), pledgeAmount: yuan("600000000") }),
      ...["乙", "丙", "丁"].map((name, place) =>
        bankClaim(place + 3, { applicant: named(name), pledgeAmount: yuan("1000000000") }),
      ),
    ];
    const [pool] = plan(claims).pools;
    expect(
      pool?.members.map(({ owner, name, claims: rows, before, after }) =>
        [owner, name, rows.join(" "), before.toFixed(2), after.toFixed(2)].join(" | "),
      ),
    ).toEqual([
      "CODE-甲 | 甲 | 台账!1 台账!2 | 1000000.00 | 750000.00",
      "CODE-乙 | 乙 | 台账!3 | 1000000.00 | 750000.00",
      "CODE-丙 | 丙 | 台账!4 | 1000000.00 | 750000.00",
      "CODE-丁 | 丁 | 台账!5 | 1000000.00 | 750000.00",
    ]);
    expect(Object.keys(pool ?? {}).sort()).toEqual([
      "article",
      "available",
      "members",
      "period",
      "pool",
      "scaled",
      "sumAfter",
      "sumBefore",
      "usedBefore",
    ]);
  });
});

describe("earlier awards that were counted name the reading of their period", () => {
  test.each<[string, Claim, Parameters<typeof payment>[1], string]>([
    ["Article 7: the validity (G9)", projectClaim(1), { article: known(7) }, "G9"],
    ["Article 9: the validity (G9)", projectClaim(1, { article: 9 }), { article: known(9) }, "G9"],
    ["Article 10: the year (G7)", transferClaim(1), {}, "G7"],
    ["Article 11: the year (G7)", pledgeClaim(1), { article: known(11) }, "G7"],
    ["Article 12: the year (G7)", bankClaim(1), { article: known(12) }, "G7"],
    ["Article 13: the validity (G9)", productClaim(1), { article: known(13) }, "G9"],
  ])("%s", (_title, claim, changes, reading) => {
    const before = verdictOf(plan([claim]), claim.id);
    const after = verdictOf(
      plan([claim], { payments: [payment(1, { amount: yuan("1000"), ...changes })] }),
      claim.id,
    );
    expect(after.readings.filter((one) => !before.readings.includes(one))).toEqual([reading]);
    expect(after.flags).toEqual([...before.flags, "PRIOR_AWARDS_COUNTED"]);
  });
});

describe("two answers to one question: the later one counts", () => {
  const claim = transferClaim(1, { supplierKind: known("hospital") });
  const answer = (outcome: "pass" | "fail", at: string) => ({
    ...tick(claim, "supplier-listed", outcome),
    at,
  });
  test.each([
    ["in order", answer("fail", "2023-11-01T09:00:00Z"), answer("pass", "2023-11-02T09:00:00Z"), true],
    [
      "the later one first",
      answer("pass", "2023-11-02T09:00:00Z"),
      answer("fail", "2023-11-01T09:00:00Z"),
      true,
    ],
    [
      "at the same moment: the one noted last",
      answer("fail", "2023-11-01T09:00:00Z"),
      answer("pass", "2023-11-01T09:00:00Z"),
      true,
    ],
    [
      "at the same moment, the other way round",
      answer("pass", "2023-11-01T09:00:00Z"),
      answer("fail", "2023-11-01T09:00:00Z"),
      false,
    ],
  ])("%s", (_title, first, second, passes) => {
    expect(outcomeOf(plan([claim], { ticks: [first, second] }), claim.id)).toBe(
      passes ? "payable 400000.00" : "ineligible DECIDED_AGAINST",
    );
  });
  test("answers to other questions and other claims stand beside it", () => {
    const other = transferClaim(2, { supplierKind: known("hospital") });
    const ticks = [
      tick(claim, "supplier-listed", "pass"),
      tick(other, "supplier-listed", "fail"),
      tick(claim, "for-implementation", "pass"),
    ];
    const result = plan([claim, other], { ticks });
    expect([claim, other].map(({ id }) => outcomeOf(result, id))).toEqual([
      "payable 400000.00",
      "ineligible DECIDED_AGAINST",
    ]);
  });
});
