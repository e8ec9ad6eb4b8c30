/** The golden tables against the rules: what a clerk works out by hand is what the rule gives, to the fen. */
import { bankReward, bankRewardPool } from "../../src/policy/bank-reward";
import { Decimal, fenText, type Yuan } from "../../src/policy/money";
import { pledgeSubsidy } from "../../src/policy/pledge-subsidy";
import { productReward, productRewardPool } from "../../src/policy/product-reward";
import { type ProjectArticle, projectGrant } from "../../src/policy/project-grant";
import { REGULATION_118_2022 } from "../../src/policy/regulation-118-2022";
import { rulesOf } from "../../src/policy/rules";
import { transferSubsidy } from "../../src/policy/transfer-subsidy";
import { BANK_REWARD_CASES } from "./golden/bank-reward";
import type { GoldenCase } from "./golden/golden-case";
import { PLEDGE_SUBSIDY_CASES } from "./golden/pledge-subsidy";
import { BANK_POOL_CASES, PRODUCT_POOL_CASES } from "./golden/pools";
import { PRODUCT_REWARD_CASES } from "./golden/product-reward";
import { PROJECT_GRANT_CASES } from "./golden/project-grant";
import { TRANSFER_SUBSIDY_CASES } from "./golden/transfer-subsidy";

const rules = rulesOf(REGULATION_118_2022);
const amount = (text: string | undefined): Yuan => new Decimal(text ?? "0");

function articleOf(text: string | undefined): ProjectArticle {
  const article = Number(text);
  if (article === 6 || article === 7 || article === 8 || article === 9) return article;
  throw new Error(`no project article: ${text}`);
}

function table(
  title: string,
  cases: readonly GoldenCase[],
  rule: (args: readonly string[]) => Yuan | undefined,
): void {
  describe(title, () => {
    test.each(
      cases.map(({ args, expected, arithmetic }) => [args.join(", "), arithmetic, expected, args] as const),
    )("%s: %s", (_shown, _arithmetic, expected, args) => {
      const result = rule(args);
      expect(result && fenText(result)).toBe(expected);
    });
  });
}

table("Article 10: 40 % of what was paid, 100 万元 a year", TRANSFER_SUBSIDY_CASES, ([paid, prior]) => {
  return transferSubsidy({ paid: amount(paid), prior: amount(prior) }, rules).amount;
});

table(
  "Article 11: 40 % of fees, 2 % of loan, 20 万元 a year",
  PLEDGE_SUBSIDY_CASES,
  ([fees, loan, prior]) => {
    return pledgeSubsidy({ fees: amount(fees), loan: amount(loan), prior: amount(prior) }, rules).amount;
  },
);

table("Article 12: 0.1 % above 3 亿元 or 20 items, 100 万元", BANK_REWARD_CASES, ([pledged, count]) => {
  return bankReward({ amount: amount(pledged), count: Number(count) }, rules).amount;
});

table(
  "Article 13: 0.5 %, 50 万元 a product, 100 万元 a subject",
  PRODUCT_REWARD_CASES,
  ([scale, product, subject]) => {
    return productReward(
      { scale: amount(scale), productPrior: amount(product), subjectPrior: amount(subject) },
      rules,
    ).amount;
  },
);

table(
  "Articles 6–9: what the review recommends, per unit",
  PROJECT_GRANT_CASES,
  ([article, requested, prior]) => {
    return projectGrant(
      { article: articleOf(article), requested: amount(requested), prior: amount(prior) },
      rules,
    ).amount;
  },
);

describe("pool of Article 12: 300 万元", () => {
  test.each(BANK_POOL_CASES.map((one) => [one.title, one.arithmetic, one] as const))(
    "%s: %s",
    (_t, _a, one) => {
      const banks = one.rows.map((row) => ({ amount: amount(row.amount), count: Number(row.count) }));
      const { awards } = bankRewardPool(banks, rules);
      expect(awards.map((award) => award && fenText(award))).toEqual(one.expected);
    },
  );
});

describe("pool of Article 13: 200 万元", () => {
  test.each(PRODUCT_POOL_CASES.map((one) => [one.title, one.arithmetic, one] as const))(
    "%s: %s",
    (_t, _a, one) => {
      const products = one.rows.map((row) => ({ subject: row.subject ?? "", scale: amount(row.amount) }));
      const { awards } = productRewardPool(products, rules);
      expect(awards.map((award) => award && fenText(award))).toEqual(one.expected);
    },
  );
});
