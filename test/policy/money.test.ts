/** Exact money: what a double of a workbook means, where an amount is cut, and which amounts no rule can use. */
import {
  AmountRefused,
  Decimal,
  decimalFromDouble,
  exactText,
  fenText,
  fifteenDigits,
  floorToFen,
  minOf,
  roomLeft,
  usableAmount,
} from "../../src/policy/money";

const amount = (text: string): Decimal => new Decimal(text);

describe("a workbook number is read through its 15 significant digits (G3)", () => {
  test.each([
    [0.35, "0.35"],
    [1.45, "1.45"],
    [12.5, "12.5"],
    [-12.5, "-12.5"],
    [0, "0"],
    // 0.30000000000000004
    [0.1 + 0.2, "0.300000000000000"],
    // fifteen digits and a point: as they stand
    [1234567890123.45, "1234567890123.45"],
    // sixteen digits and a point: the last one is not shown
    [12345678901234.56, "12345678901234.6"],
    [9_007_199_254_740_991, "9007199254740991"],
    // above the safe integers sixteen digits are more than a cell holds
    [9_007_199_254_740_992, "9.00719925474099e+15"],
    [-9_007_199_254_740_992, "-9.00719925474099e+15"],
    [1e21, "1.00000000000000e+21"],
  ])("%d is %s", (cell, digits) => {
    expect(fifteenDigits(cell)).toBe(digits);
    expect(decimalFromDouble(cell).eq(digits)).toBe(true);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("%d is in no cell", (cell) => {
    expect(() => decimalFromDouble(cell)).toThrow(new RangeError(`not a finite number: ${cell}`));
  });
});

describe("down to the fen, towards zero", () => {
  test.each([
    ["0.009", "0.00"],
    ["0.01", "0.01"],
    ["0.019", "0.01"],
    ["152000.016", "152000.01"],
    ["-0.019", "-0.01"],
  ])("%s becomes %s", (exact, cut) => {
    expect(fenText(floorToFen(amount(exact)))).toBe(cut);
  });
});

describe("amounts in texts: two places, more where there are more", () => {
  test.each([
    ["5", "5.00"],
    ["5.1", "5.10"],
    ["5.12", "5.12"],
    ["876543.048", "876543.048"],
    ["0.0001", "0.0001"],
    ["1e21", "1000000000000000000000.00"],
  ])("%s is shown as %s", (exact, text) => {
    expect(exactText(amount(exact))).toBe(text);
  });
});

test("the lowest of several", () => {
  expect(minOf(amount("3"), amount("2"), amount("2.5")).toString()).toBe("2");
  expect(minOf(amount("1"), amount("2"), amount("1.5")).toString()).toBe("1");
  expect(minOf(amount("3"), amount("2"), amount("1")).toString()).toBe("1");
  expect(minOf(amount("7")).toString()).toBe("7");
});

describe("room under a ceiling is never negative (G10)", () => {
  test.each([
    ["100", "99.99", "0.01"],
    ["100", "100", "0"],
    ["100", "100.01", "0"],
  ])("%s − %s leaves %s", (limit, used, left) => {
    expect(roomLeft(amount(limit), amount(used)).toString()).toBe(left);
  });
});

describe("amounts that a rule can use", () => {
  test.each(["0", "0.01", "999999999999.99"])("%s is used as it is", (text) => {
    expect(usableAmount(amount(text), "paid").toString()).toBe(text);
  });
  test("minus nothing is nothing", () => {
    const nothing = usableAmount(amount("-0"), "paid");
    expect(nothing.isZero()).toBe(true);
    expect(nothing.isNegative()).toBe(false);
  });
  test.each(["-0.01", "NaN", "Infinity", "-Infinity"])("%s is refused, by its name", (text) => {
    const attempt = () => usableAmount(amount(text), "paid");
    expect(attempt).toThrow(AmountRefused);
    try {
      attempt();
    } catch (error) {
      expect(error).toMatchObject({ name: "AmountRefused", input: "paid", amount: text });
      expect(String(error)).toBe(`AmountRefused: paid must be a finite amount of zero or more, not ${text}`);
    }
  });
});
