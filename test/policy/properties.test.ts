/** What must hold for any amounts: ceilings, exact sums, no dependence on order, more in never less out. */
import fc from "fast-check";
import { describeTrace, groupedAmount } from "../../src/locale/trace";
import { bankReward, bankRewardPool } from "../../src/policy/bank-reward";
import { bestSupport } from "../../src/policy/best-support";
import type { Claim } from "../../src/policy/claim";
import { known } from "../../src/policy/fact";
import { Decimal, exactText, minOf, type Yuan, ZERO } from "../../src/policy/money";
import { pledgeSubsidy } from "../../src/policy/pledge-subsidy";
import { apportion, shareInOrder, shareProRata, splitBy } from "../../src/policy/pool";
import { productReward, productRewardPool } from "../../src/policy/product-reward";
import { type ProjectArticle, projectGrant } from "../../src/policy/project-grant";
import { REGULATION_118_2022 } from "../../src/policy/regulation-118-2022";
import { rulesOf } from "../../src/policy/rules";
import { transferSubsidy } from "../../src/policy/transfer-subsidy";
import type { TraceStep } from "../../src/policy/verdict";
import {
  awards,
  bankClaim,
  day,
  named,
  plan,
  pledgeClaim,
  productClaim,
  transferClaim,
} from "./build-claims";

const rules = rulesOf(REGULATION_118_2022);
/** Up to 999,999,999,999.99 yuan in fen. */
const amount = fc
  .bigInt({ min: 0n, max: 99_999_999_999_999n })
  .map((fen) => new Decimal(fen.toString()).dividedBy(100));
const small = fc
  .bigInt({ min: 0n, max: 300_000_000n })
  .map((fen) => new Decimal(fen.toString()).dividedBy(100));
const article = fc.constantFrom<ProjectArticle>(6, 7, 8, 9);
const total = (amounts: readonly (Yuan | undefined)[]): Yuan =>
  amounts.reduce<Yuan>((sum, one) => sum.plus(one ?? ZERO), ZERO);
const RUNS = { numRuns: 300 };

describe("never above a ceiling, never less than the fen below it", () => {
  test("Article 10", () => {
    fc.assert(
      fc.property(amount, small, (paid, prior) => {
        const result = transferSubsidy({ paid, prior }, rules);
        const exact = paid.times("0.4");
        expect(result.computed.lte(exact)).toBe(true);
        expect(exact.minus(result.computed).lt("0.01")).toBe(true);
        expect(result.amount.plus(prior).lte(Decimal.max(1_000_000, prior))).toBe(true);
        expect(result.amount.isNegative()).toBe(false);
        expect(result.amount.decimalPlaces()).toBeLessThanOrEqual(2);
      }),
      RUNS,
    );
  });

  test("Article 11", () => {
    fc.assert(
      fc.property(amount, amount, small, (fees, loan, prior) => {
        const result = pledgeSubsidy({ fees, loan, prior }, rules);
        const exact = minOf(fees.times("0.4"), loan.times("0.02"));
        expect(result.computed.lte(exact)).toBe(true);
        expect(exact.minus(result.computed).lt("0.01")).toBe(true);
        expect(result.amount.plus(prior).lte(Decimal.max(200_000, prior))).toBe(true);
      }),
      RUNS,
    );
  });

  test("Article 12", () => {
    fc.assert(
      fc.property(amount, fc.nat(60), (pledged, count) => {
        const { amount: reward, exceeds } = bankReward({ amount: pledged, count }, rules);
        expect(exceeds).toBe(pledged.gt(300_000_000) || count > 20);
        expect(reward?.lte(minOf(pledged.times("0.001"), new Decimal(1_000_000)))).toBe(true);
        if (exceeds === false) expect(reward?.isZero()).toBe(true);
      }),
      RUNS,
    );
  });

  test("Article 13", () => {
    fc.assert(
      fc.property(amount, small, small, (scale, productPrior, subjectPrior) => {
        const result = productReward({ scale, productPrior, subjectPrior }, rules);
        expect(result.amount.plus(productPrior).lte(Decimal.max(500_000, productPrior))).toBe(true);
        expect(result.amount.plus(subjectPrior).lte(Decimal.max(1_000_000, subjectPrior))).toBe(true);
        expect(result.amount.lte(scale.times("0.005"))).toBe(true);
      }),
      RUNS,
    );
  });

  test("Articles 6–9", () => {
    fc.assert(
      fc.property(article, amount, small, (which, requested, prior) => {
        const cap = rules.values[`art${which}.unit-cap`];
        const result = projectGrant({ article: which, requested, prior }, rules);
        expect(result.amount.lte(minOf(requested, cap))).toBe(true);
        expect(result.amount.plus(prior).lte(Decimal.max(cap, prior))).toBe(true);
      }),
      RUNS,
    );
  });
});

describe("more in, never less out", () => {
  test("Articles 10 to 13", () => {
    fc.assert(
      fc.property(amount, small, amount, small, (one, more, other, prior) => {
        const larger = one.plus(more);
        const grows = (rule: (input: Yuan) => Yuan | undefined) => rule(larger)?.gte(rule(one) ?? ZERO);
        expect(grows((paid) => transferSubsidy({ paid, prior }, rules).amount)).toBe(true);
        expect(grows((fees) => pledgeSubsidy({ fees, loan: other, prior }, rules).amount)).toBe(true);
        expect(grows((loan) => pledgeSubsidy({ fees: other, loan, prior }, rules).amount)).toBe(true);
        expect(grows((pledged) => bankReward({ amount: pledged, count: 5 }, rules).amount)).toBe(true);
        expect(grows((scale) => productReward({ scale, subjectPrior: prior }, rules).amount)).toBe(true);
      }),
      RUNS,
    );
  });
});

describe("pools to the fen", () => {
  const amounts = fc.array(small, { minLength: 1, maxLength: 12 });

  test("pro rata: the sum is the lesser of wants and pool, nobody gains, equals are within a fen", () => {
    fc.assert(
      fc.property(amounts, small, (wanted, pool) => {
        const shares = shareProRata(wanted, pool);
        expect(total(shares).eq(minOf(total(wanted), pool))).toBe(true);
        shares.forEach((share, place) => {
          expect(share.lte(wanted[place] ?? ZERO)).toBe(true);
          wanted.forEach((other, index) => {
            if (other.eq(wanted[place] ?? ZERO))
              expect(
                share
                  .minus(shares[index] ?? ZERO)
                  .abs()
                  .lte("0.01"),
              ).toBe(true);
          });
        });
      }),
      RUNS,
    );
  });

  test("in order: the sum is the lesser of wants and pool", () => {
    fc.assert(
      fc.property(amounts, small, (wanted, pool) => {
        const shares = shareInOrder(
          wanted,
          pool,
          wanted.map((_amount, place) => place),
        );
        expect(total(shares).eq(minOf(total(wanted), pool))).toBe(true);
      }),
      RUNS,
    );
  });

  test("split by weights of any precision adds up", () => {
    const weight = fc
      .bigInt({ min: 0n, max: 10n ** 15n })
      .map((one) => new Decimal(one.toString()).dividedBy(10_000));
    fc.assert(
      fc.property(small, fc.array(weight, { minLength: 1, maxLength: 9 }), (whole, weights) => {
        const parts = splitBy(whole, weights);
        expect(total(parts).eq(total(weights).isZero() ? ZERO : whole)).toBe(true);
      }),
      RUNS,
    );
  });

  test("apportion gives each its floor, or one more", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 9n }),
        fc.array(fc.bigInt({ min: 1n, max: 10n ** 9n }), { minLength: 1, maxLength: 9 }),
        (whole, weights) => {
          const sum = weights.reduce((all, one) => all + one, 0n);
          apportion(whole, weights).forEach((share, place) => {
            const floor = (whole * (weights[place] ?? 0n)) / sum;
            expect(share === floor || share === floor + 1n).toBe(true);
          });
        },
      ),
      RUNS,
    );
  });

  test("Articles 12 and 13: the sum of awards is the lesser of caps and pool", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 8 }), (figures) => {
        const banks = bankRewardPool(
          figures.map((one) => ({ amount: one, count: 21 })),
          rules,
        );
        expect(total(banks.awards).eq(minOf(banks.sumBefore, new Decimal(3_000_000)))).toBe(true);
        const products = productRewardPool(
          figures.map((scale, place) => ({ subject: String(place % 3), scale })),
          rules,
        );
        expect(total(products.awards).eq(minOf(products.sumBefore, new Decimal(2_000_000)))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe("the plan does not depend on the order in which claims are given", () => {
  const owner = fc.constantFrom("甲", "乙", "丙");
  const date = fc.constantFrom("2023-01-05", "2023-05-10", "2023-05-11", "2022-12-31").map(day);
  const spec = fc.record({ kind: fc.constantFrom(10, 11, 12, 13), owner, date, figure: small });

  function claimOf(
    one: { kind: number; owner: string; date: ReturnType<typeof day>; figure: Yuan },
    row: number,
  ): Claim {
    const who = { applicant: named(one.owner) };
    if (one.kind === 10)
      return transferClaim(row, {
        ...who,
        patentPaid: known(one.figure),
        registration: known({ kind: "completed", date: one.date }),
      });
    if (one.kind === 11)
      return pledgeClaim(row, {
        ...who,
        guaranteeFee: known(one.figure),
        settledDate: known(one.date),
        dueDate: known(one.date),
      });
    if (one.kind === 12) return bankClaim(row, { ...who, pledgeAmount: known(one.figure.times(1000)) });
    return productClaim(row, { ...who, scale: known(one.figure.times(100)), issueDate: known(one.date) });
  }

  test("each claim gets the same, groups and pools are the same", () => {
    fc.assert(
      fc.property(
        fc.array(spec, { minLength: 1, maxLength: 14 }),
        fc.infiniteStream(fc.nat(1000)),
        (specs, keys) => {
          const claims = specs.map(claimOf);
          const shuffled = [...claims]
            .map((claim) => ({ claim, key: keys.next().value }))
            .sort((left, right) => left.key - right.key)
            .map(({ claim }) => claim);
          const one = plan(claims, { trace: false });
          const other = plan(shuffled, { trace: false });
          const byId = (result: typeof one) =>
            new Map(result.verdicts.map(({ claim }, place) => [claim, awards(result)[place]]));
          expect(byId(other)).toEqual(new Map([...byId(other).keys()].map((id) => [id, byId(one).get(id)])));
          expect(JSON.stringify(other.groups)).toBe(JSON.stringify(one.groups));
          expect(JSON.stringify(other.pools)).toBe(JSON.stringify(one.pools));
        },
      ),
      { numRuns: 60 },
    );
  });

  test("groups add up to their rows and stay under their caps, pools under theirs", () => {
    fc.assert(
      fc.property(fc.array(spec, { minLength: 1, maxLength: 14 }), (specs) => {
        const result = plan(specs.map(claimOf), { trace: false });
        for (const group of result.groups) {
          const rows = result.verdicts.filter(({ claim }) => group.claims.includes(claim));
          expect(total(rows.map(({ award }) => award ?? undefined)).eq(group.award)).toBe(true);
          expect(group.award.lte(group.cap)).toBe(true);
        }
        for (const pool of result.pools) {
          expect(total(pool.members.map(({ after }) => after)).eq(pool.sumAfter)).toBe(true);
          expect(pool.sumAfter.eq(minOf(pool.sumBefore, pool.available))).toBe(true);
        }
        for (const { award, figures } of result.verdicts)
          if (award !== null && figures.afterCaps !== undefined)
            expect(award.lte(figures.afterCaps)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("an explanation contains the number it explains", () => {
  test("Articles 10 and 11, in both languages", () => {
    fc.assert(
      fc.property(amount, amount, small, (paid, loan, prior) => {
        const steps: TraceStep[] = [];
        const transfer = transferSubsidy({ paid, prior }, rules, steps);
        const text = groupedAmount(exactText(transfer.amount));
        for (const locale of ["zh-CN", "en-US"] as const) {
          const sentences = describeTrace(steps, locale);
          expect(sentences.at(-1)).toContain(text);
          expect(sentences[0]).toContain(groupedAmount(exactText(paid)));
        }
        const others: TraceStep[] = [];
        const pledge = pledgeSubsidy({ fees: paid, loan, prior }, rules, others);
        expect(describeTrace(others, "zh-CN").at(-1)).toContain(groupedAmount(exactText(pledge.amount)));
      }),
      { numRuns: 100 },
    );
  });

  test("every step's text carries its result", () => {
    fc.assert(
      fc.property(amount, small, small, (scale, productPrior, subjectPrior) => {
        const steps: TraceStep[] = [];
        productReward({ scale, productPrior, subjectPrior }, rules, steps);
        const sentences = describeTrace(steps, "zh-CN");
        steps.forEach(({ result }, place) => {
          if (result !== undefined) expect(sentences[place]).toContain(groupedAmount(exactText(result)));
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe("Article 14: the highest way", () => {
  test("is no lower than any other, and other money excludes all", () => {
    fc.assert(
      fc.property(fc.array(small, { minLength: 1, maxLength: 6 }), (ways) => {
        const best = bestSupport(ways.map((one) => ({ amount: one })));
        expect(best.kind).toBe("best");
        if (best.kind === "best") for (const one of ways) expect(best.amount.gte(one)).toBe(true);
        expect(
          bestSupport(
            ways.map((one) => ({ amount: one })),
            true,
          ).kind,
        ).toBe("excluded-by-other-funding");
      }),
      RUNS,
    );
  });

  test.each([
    [
      "the higher",
      [
        [10, "1"],
        [7, "2"],
      ],
      1,
      [],
    ],
    [
      "a tie: the lower article",
      [
        [9, "5"],
        [7, "5"],
        [8, "5"],
      ],
      1,
      [0, 2],
    ],
    [
      "a tie without articles: the earlier",
      [
        [undefined, "5"],
        [undefined, "5"],
      ],
      0,
      [1],
    ],
    [
      "an unknown amount is never chosen",
      [
        [6, undefined],
        [7, "0"],
      ],
      1,
      [],
    ],
  ] as const)("%s", (_title, ways, place, tiedWith) => {
    const given = ways.map(([way, text]) => ({
      ...(way === undefined ? {} : { article: way }),
      amount: text === undefined ? undefined : new Decimal(text),
    }));
    expect(bestSupport(given)).toMatchObject({ kind: "best", place, tiedWith });
  });

  test("nothing to choose from", () => {
    expect(bestSupport([])).toEqual({ kind: "none" });
    expect(bestSupport([{ amount: undefined }])).toEqual({ kind: "none" });
  });
});
