/** Sharing what does not suffice: pro rata to the fen by largest remainder, or in an order. */
import { Decimal, fenText, type Yuan } from "../../src/policy/money";
import {
  apportion,
  fenOf,
  largestFirst,
  shareInOrder,
  sharePool,
  shareProRata,
  splitBy,
  yuanOf,
} from "../../src/policy/pool";
import { REGULATION_118_2022 } from "../../src/policy/regulation-118-2022";
import { rulesOf } from "../../src/policy/rules";

const yuan = (...texts: string[]): Yuan[] => texts.map((text) => new Decimal(text));
const texts = (amounts: readonly (Yuan | undefined)[]) => amounts.map((one) => one && fenText(one));
const pool = new Decimal("100");

test("fen and yuan", () => {
  expect(fenOf(new Decimal("152000.01"))).toBe(15200001n);
  expect(fenText(yuanOf(15200001n))).toBe("152000.01");
});

describe("by largest remainder, ties to the earlier (A12-6)", () => {
  test.each([
    // 100 ÷ 3 = 33 each, 1 is left: all remainders are alike, the first gets it
    ["three alike", 100n, [1n, 1n, 1n], [34n, 33n, 33n]],
    // 101 ÷ 3 = 33 each, 2 are left
    ["two left", 101n, [1n, 1n, 1n], [34n, 34n, 33n]],
    // 10 × 3 ÷ 7 = 4 r 2; 10 × 2 ÷ 7 = 2 r 6; 10 × 2 ÷ 7 = 2 r 6: both left go to the larger remainders
    ["the larger remainders", 10n, [3n, 2n, 2n], [4n, 3n, 3n]],
    // 11 × 2 ÷ 7 = 3 r 1; 11 × 2 ÷ 7 = 3 r 1; 11 × 3 ÷ 7 = 4 r 5: the one left goes to the last
    ["the last has the largest remainder", 11n, [2n, 2n, 3n], [3n, 3n, 5n]],
    ["it divides", 12n, [1n, 2n, 3n], [2n, 4n, 6n]],
    ["nothing to share", 0n, [1n, 2n], [0n, 0n]],
    ["no weights", 5n, [0n, 0n], [0n, 0n]],
    ["nobody", 5n, [], []],
  ])("%s", (_title, total, weights, shares) => {
    expect(apportion(total, weights)).toEqual(shares);
  });

  test("remainders in any order", () => {
    // 100 × (5, 1, 4, 3) ÷ 13 = 38 r 6, 7 r 9, 30 r 10, 23 r 1; two left: to the third and the second
    expect(apportion(100n, [5n, 1n, 4n, 3n])).toEqual([38n, 8n, 31n, 23n]);
  });
});

describe("split by weights of any precision", () => {
  test.each([
    // 10.00 × 0.125 : 0.375 = 2.50 : 7.50
    ["10", ["0.125", "0.375"], ["2.50", "7.50"]],
    // 0.01 : 0.02 of 1.00 = 0.333… : 0.666…
    ["1", ["0.01", "0.02"], ["0.33", "0.67"]],
    ["1", ["3", "0.5"], ["0.86", "0.14"]],
  ])("%s by %j is %j", (whole, weights, parts) => {
    expect(texts(splitBy(new Decimal(whole), yuan(...weights)))).toEqual(parts);
  });
});

describe("pro rata", () => {
  test.each([
    // 99.99 ≤ 100: all get what they want
    ["less than the pool", ["60", "39.99"], ["60.00", "39.99"]],
    ["just the pool", ["60", "40"], ["60.00", "40.00"]],
    // 100.01: 60 × 100 ÷ 100.01 = 59.994…, 40.01 × 100 ÷ 100.01 = 40.005…; the fen left goes to the larger remainder
    ["a fen more than the pool", ["60", "40.01"], ["59.99", "40.01"]],
    ["twice the pool", ["120", "80"], ["60.00", "40.00"]],
  ])("%s", (_title, wanted, shares) => {
    expect(texts(shareProRata(yuan(...wanted), pool))).toEqual(shares);
  });

  test("amounts that fit are handed back untouched", () => {
    const wanted = yuan("60", "40");
    expect(shareProRata(wanted, pool)).toBe(wanted);
  });
});

describe("in order until the pool is used up", () => {
  test("the last one served gets a part, the rest nothing", () => {
    expect(texts(shareInOrder(yuan("30", "60", "50"), pool, [2, 0, 1]))).toEqual(["30.00", "20.00", "50.00"]);
    expect(texts(shareInOrder(yuan("30", "70", "50"), pool, [1, 0, 2]))).toEqual(["30.00", "70.00", "0.00"]);
  });
  test("who is not in the order gets nothing", () => {
    expect(texts(shareInOrder(yuan("30", "60"), pool, [1]))).toEqual(["0.00", "60.00"]);
  });
  test("largest first, ties to the earlier", () => {
    expect(largestFirst(yuan("5", "9", "7", "9", "5"))).toEqual([1, 3, 2, 0, 4]);
  });
});

describe("a pool by reading A12-5", () => {
  const share = (option: string, wanted: readonly (Yuan | undefined)[], arrival?: readonly number[]) =>
    sharePool(
      wanted,
      pool,
      rulesOf(REGULATION_118_2022, { readings: { "A12-5": option } }),
      ...(arrival === undefined ? [] : [arrival]),
    );

  test.each([
    // 100 × 60 ÷ 150, 100 × 90 ÷ 150
    ["pro-rata", ["40.00", "60.00"]],
    // 90 first, 10 are left
    ["ranked", ["10.00", "90.00"]],
    // 60 first, 40 are left
    ["first-come", ["60.00", "40.00"]],
    ["return", ["0.00", "0.00"]],
  ])("%s: 60 and 90 of 100", (option, shares) => {
    const result = share(option, yuan("60", "90"));
    expect(texts(result.awards)).toEqual(shares);
    expect(result.scaled).toBe(true);
    expect(fenText(result.sumBefore)).toBe("150.00");
  });
  test("first come, in the order of arrival", () => {
    expect(texts(share("first-come", yuan("60", "90"), [1, 0]).awards)).toEqual(["10.00", "90.00"]);
  });
  test.each([
    ["40", false, "40.00"],
    ["40.01", true, "40.00"],
    ["39.99", false, "39.99"],
  ])("60 and %s of 100: scaled is %s", (other, scaled, expected) => {
    const result = share("ranked", yuan("60", other));
    expect(result.scaled).toBe(scaled);
    expect(texts(result.awards)).toEqual(["60.00", expected]);
  });
  test("what cannot be told stays so and takes nothing", () => {
    const [first, second] = yuan("60", "50");
    expect(texts(share("pro-rata", [first, undefined]).awards)).toEqual(["60.00", undefined]);
    // 100 × 60 ÷ 110 = 54.5454…, 100 × 50 ÷ 110 = 45.4545…: the fen left goes to the first
    expect(texts(share("pro-rata", [first, undefined, second]).awards)).toEqual([
      "54.55",
      undefined,
      "45.45",
    ]);
  });
  test("a pool that is overdrawn already has nothing", () => {
    const rules = rulesOf(REGULATION_118_2022);
    const result = sharePool(yuan("1"), new Decimal("-5"), rules);
    expect([fenText(result.pool), texts(result.awards)]).toEqual(["0.00", ["0.00"]]);
  });
});
