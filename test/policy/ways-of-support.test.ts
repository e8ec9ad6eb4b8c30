/** Article 14 in the plan: which ways are one project, what a way is worth beside other claims, and who has to wait. */
import type { Claim } from "../../src/policy/claim";
import { known } from "../../src/policy/fact";
import type { Relation } from "../../src/policy/verdict";
import {
  bankClaim,
  checkOf,
  day,
  named,
  no,
  on,
  outcomeOf,
  plan,
  productClaim,
  projectClaim,
  tick,
  transferClaim,
  yuan,
} from "./build-claims";

type Setup = Parameters<typeof plan>[1];
const outcomes = (claims: readonly Claim[], setup: Setup) => {
  const result = plan(claims, setup);
  return claims.map(({ id }) => outcomeOf(result, id));
};
const oneProject = (...claims: readonly (Claim | undefined)[]): Relation => ({
  kind: "one-project",
  claims: claims.flatMap((claim) => (claim === undefined ? [] : [claim.id])),
  finding: "f",
});
const completed = (date: string) => known({ kind: "completed" as const, date: day(date) });

describe("relations that share a claim are one project: only the highest of all is paid", () => {
  const claims = [
    projectClaim(1, { article: 6, recommended: yuan("300000") }),
    projectClaim(2, { article: 7, recommended: yuan("200000") }),
    projectClaim(3, { article: 8, recommended: yuan("250000") }),
    projectClaim(4, { article: 9, recommended: yuan("280000") }),
  ];
  const [one, two, three, four] = claims;
  const expected = [
    "payable 300000.00",
    "ineligible ART14_LOWER",
    "ineligible ART14_LOWER",
    "ineligible ART14_LOWER",
  ];
  test.each<[string, readonly Relation[]]>([
    ["a chain", [oneProject(one, two), oneProject(two, three), oneProject(three, four)]],
    ["two that a third one joins", [oneProject(one, two), oneProject(three, four), oneProject(two, three)]],
    ["a star", [oneProject(one, two), oneProject(one, three), oneProject(one, four)]],
  ])("%s", (_title, relations) => {
    expect(outcomes(claims, { relations })).toEqual(expected);
  });
  test("two that no third one joins stay two", () => {
    expect(outcomes(claims, { relations: [oneProject(one, two), oneProject(three, four)] })).toEqual([
      "payable 300000.00",
      "ineligible ART14_LOWER",
      "ineligible ART14_LOWER",
      "payable 280000.00",
    ]);
  });
  test("the finding of the first is the one that is named", () => {
    const relations = [oneProject(one, two), { ...oneProject(two, three), finding: "g" }];
    expect(
      checkOf(plan(claims, { relations }), projectClaim(3).id, "one-way-of-support")?.values,
    ).toMatchObject({
      finding: "f",
    });
  });
  test("a claim alone in its relation is no choice", () => {
    const result = plan([projectClaim(1)], { relations: [oneProject(projectClaim(1), projectClaim(9))] });
    expect(checkOf(result, projectClaim(1).id, "one-way-of-support")).toBeUndefined();
  });
});

describe("what a way is worth", () => {
  test("a product that another owner took the cap of is worth nothing", () => {
    // 100,000,000 × 0.5 % = 500,000, the cap of the product, goes to the earlier issue.
    const product = { projectNo: known("CP-1"), scale: yuan("100000000") };
    const claims = [
      productClaim(1, { ...product, applicant: named("先发"), issueDate: on("2023-01-05") }),
      productClaim(2, { ...product, issueDate: on("2023-02-05") }),
      projectClaim(3, { recommended: yuan("100000") }),
    ];
    expect(outcomes(claims, { relations: [oneProject(...claims.slice(1))] })).toEqual([
      "payable 500000.00",
      "ineligible ART14_LOWER",
      "payable 100000.00",
    ]);
  });

  test("after the pool (A14-2): five banks at the cap share 3,000,000, 600,000 each, against 700,000", () => {
    const banks = [1, 2, 3, 4, 5].map((row) =>
      bankClaim(row, { applicant: named(`银行${row}`), pledgeAmount: yuan("1000000000") }),
    );
    const grant = projectClaim(6, { applicant: named("银行1"), recommended: yuan("700000") });
    const relations = [oneProject(banks[0], grant)];
    const afterPool = outcomes([...banks, grant], {
      relations,
      settings: { readings: { "A14-2": "after-pool" } },
    });
    expect(afterPool).toEqual([
      "ineligible ART14_LOWER",
      ...Array(4).fill("payable 750000.00"),
      "payable 700000.00",
    ]);
    // Before the pool 1,000,000 is more than 700,000.
    expect(outcomes([...banks, grant], { relations })).toEqual([
      ...Array(5).fill("payable 600000.00"),
      "ineligible ART14_LOWER",
    ]);
  });

  test("room that a later project frees counts for an earlier one", () => {
    // Row 3 would take 900,000 of the year's 1,000,000 first, and leave row 1 less than the grant of 300,000;
    // but row 3 loses to 950,000, and row 1 gets its 400,000.
    const claims = [
      transferClaim(1, { patentPaid: yuan("1000000"), registration: completed("2023-02-10") }),
      projectClaim(2, { article: 6, recommended: yuan("300000") }),
      transferClaim(3, { patentPaid: yuan("2250000"), registration: completed("2023-01-10") }),
      projectClaim(4, { article: 8, recommended: yuan("950000") }),
    ];
    const relations = [oneProject(...claims.slice(0, 2)), oneProject(...claims.slice(2))];
    expect(outcomes(claims, { relations })).toEqual([
      "payable 400000.00",
      "ineligible ART14_LOWER",
      "ineligible ART14_LOWER",
      "payable 950000.00",
    ]);
  });

  test("two ways that a person both chose: the higher one", () => {
    const claims = [projectClaim(1, { recommended: yuan("100000") }), transferClaim(2)];
    const ticks = claims.map((claim) => tick(claim, "one-way-of-support", "pass"));
    expect(outcomes(claims, { relations: [oneProject(...claims)], ticks })).toEqual([
      "ineligible ART14_LOWER",
      "payable 400000.00",
    ]);
  });

  test("a refusal by a person chooses nothing", () => {
    const claims = [projectClaim(1, { recommended: yuan("100000") }), transferClaim(2)];
    const ticks = [tick(projectClaim(1), "one-way-of-support", "fail")];
    expect(outcomes(claims, { relations: [oneProject(...claims)], ticks })).toEqual([
      "ineligible ART14_LOWER",
      "payable 400000.00",
    ]);
  });
});

describe("a way that waits holds the best up only where it might win", () => {
  const waiting = { registration: known({ kind: "pending" as const }) };
  test.each([
    // its year is not known yet: 400,000 before every cap is the most it can give
    ["400000.01", "payable 400000.01"],
    ["400000", "manual DUPLICATE_TO_VERIFY"],
    ["399999.99", "manual DUPLICATE_TO_VERIFY"],
  ])("a grant of %s beside a pending transfer of 400,000: %s", (recommended, expected) => {
    const claims = [
      projectClaim(1, { article: 8, recommended: yuan(recommended) }),
      transferClaim(2, waiting),
    ];
    expect(outcomes(claims, { relations: [oneProject(...claims)] })[0]).toBe(expected);
  });

  test("the same amount under the same article does not win", () => {
    const claims = [projectClaim(1, { materialsComplete: no }), projectClaim(2)];
    expect(outcomes(claims, { relations: [oneProject(...claims)] })).toEqual([
      "incomplete EVIDENCE_MISSING",
      "payable 260000.00",
    ]);
  });

  test("it is worth what it would give alone, without the winner in its room", () => {
    // 2,375,000 × 40 % = 950,000 alone; beside the 900,000 of the other only 100,000 would be left.
    const claims = [
      transferClaim(1, { patentPaid: yuan("2250000") }),
      transferClaim(2, { patentPaid: yuan("2375000"), materialsComplete: no }),
    ];
    expect(outcomes(claims, { relations: [oneProject(...claims)] })).toEqual([
      "manual DUPLICATE_TO_VERIFY",
      "incomplete EVIDENCE_MISSING",
    ]);
  });
});
