/** The golden tables of the rules through the custom functions: single cells, texts and columns. */
import type { FunctionId } from "../../src/functions/implementations";
import { BANK_REWARD_CASES } from "../policy/golden/bank-reward";
import type { GoldenCase } from "../policy/golden/golden-case";
import { PLEDGE_SUBSIDY_CASES } from "../policy/golden/pledge-subsidy";
import { BANK_POOL_CASES, PRODUCT_POOL_CASES } from "../policy/golden/pools";
import { PRODUCT_REWARD_CASES } from "../policy/golden/product-reward";
import { PROJECT_GRANT_CASES } from "../policy/golden/project-grant";
import { TRANSFER_SUBSIDY_CASES } from "../policy/golden/transfer-subsidy";
import { call, callRows, column, installRuntime } from "./excel-runtime";

beforeAll(installRuntime);

const TABLES: readonly (readonly [FunctionId, FunctionId, readonly GoldenCase[]])[] = [
  ["TRANSFER_SUBSIDY", "TRANSFER_SUBSIDY_EXPLAIN", TRANSFER_SUBSIDY_CASES],
  ["PLEDGE_SUBSIDY", "PLEDGE_SUBSIDY_EXPLAIN", PLEDGE_SUBSIDY_CASES],
  ["BANK_REWARD", "BANK_REWARD_EXPLAIN", BANK_REWARD_CASES],
  ["PRODUCT_REWARD", "PRODUCT_REWARD_EXPLAIN", PRODUCT_REWARD_CASES],
  ["PROJECT_GRANT", "PROJECT_GRANT_EXPLAIN", PROJECT_GRANT_CASES],
];

describe.each(TABLES)("%s", (id, explain, cases) => {
  test.each(cases.map((one) => [one.args.join(", "), one.expected, one] as const))(
    "(%s) is %s",
    (_args, expected, { args }) => {
      expect(call(id, ...args.map(Number))).toBe(Number(expected));
      expect(call(id, ...args)).toBe(Number(expected));
      expect(call(explain, ...args.map(Number))).toContain(expected);
    },
  );
  test("a column of all cases spills the column of all results", () => {
    const places = Math.max(...cases.map(({ args }) => args.length));
    const columns = Array.from({ length: places }, (_, place) =>
      column(...cases.map(({ args }) => Number(args[place] ?? "0"))),
    );
    expect(callRows(id, ...columns)).toEqual(column(...cases.map(({ expected }) => Number(expected))));
  });
});

describe("BANK_REWARD_POOL", () => {
  test.each(BANK_POOL_CASES.map((one) => [one.title, one] as const))("%s", (_title, { rows, expected }) => {
    const amounts = column(...rows.map(({ amount }) => Number(amount)));
    const counts = column(...rows.map(({ count }) => Number(count)));
    expect(callRows("BANK_REWARD_POOL", amounts, counts)).toEqual(column(...expected.map(Number)));
    const texts = callRows("BANK_REWARD_POOL_EXPLAIN", amounts, counts);
    for (const [row, award] of expected.entries()) expect(texts[row]?.[0]).toContain(award);
  });
});

describe("PRODUCT_REWARD_POOL", () => {
  test.each(PRODUCT_POOL_CASES.map((one) => [one.title, one] as const))(
    "%s",
    (_title, { rows, expected }) => {
      const subjects = column(...rows.map(({ subject }) => subject));
      const scales = column(...rows.map(({ amount }) => Number(amount)));
      expect(callRows("PRODUCT_REWARD_POOL", subjects, scales)).toEqual(column(...expected.map(Number)));
      const texts = callRows("PRODUCT_REWARD_POOL_EXPLAIN", subjects, scales);
      for (const [row, award] of expected.entries()) expect(texts[row]?.[0]).toContain(award);
    },
  );
});
