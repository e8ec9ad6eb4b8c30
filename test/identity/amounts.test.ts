import fc from "fast-check";
import { type AmountReading, parseAmount } from "../../src/identity/amount-cell";
import type { AmountUnit } from "../../src/identity/amount-figure";
import { Decimal } from "../../src/policy/money";
import vectors from "./vectors.json";

/** The flags of the vectors in the words of the reader. */
function flagOf(reading: AmountReading): string | null {
  if (reading.kind === "empty") return "empty";
  if (reading.kind === "vague")
    return { approximate: "approx", "ambiguous-amount": "ambiguous", "number-words": null }[reading.problem];
  if (reading.kind === "amount") return reading.notes.includes("informal-unit") ? "informal" : null;
  const names: Readonly<Record<string, string>> = {
    range: "range",
    "foreign-currency": "currency",
    "words-and-figures-differ": "words_and_figures_differ",
    "excel-error": "error",
    "unit-suspect": "unit_suspect",
  };
  return names[reading.problem] ?? reading.problem;
}

function yuanOf(reading: AmountReading): string | undefined {
  return "yuan" in reading ? reading.yuan.toString() : undefined;
}

function unitOf(text: string | null): AmountUnit | null {
  return text === "元" || text === "万元" || text === "亿元" ? text : null;
}

describe("cells as people type them", () => {
  const suspectAbove = new Decimal(100_000_000);
  test.each(vectors.amounts.map((one) => [one.cell, one.column_unit, one.yuan, one.flag] as const))(
    "%s in a column of %s is %s (%s)",
    (cell, unit, yuan, flag) => {
      const reading = parseAmount(cell, unitOf(unit), { suspectAbove });
      expect(yuanOf(reading)).toBe(yuan === null ? undefined : String(yuan));
      expect(flagOf(reading)).toBe(flag);
    },
  );
});

describe("exact: a figure with its unit beside it (G15)", () => {
  test.each([
    ["96万元", "元", "960000"],
    ["8.6亿元", "元", "860000000"],
    ["1,350,000元", "万元", "1350000"],
    ["1 268 000.00", "元", "1268000"],
    ["３．７５", "亿元", "375000000"],
    ["1亿2000万元", "元", "120000000"],
    ["12.5千万", "元", "125000000"],
    ["3元5角", "元", "3.5"],
    ["人民币120万元整", "元", "1200000"],
    ["合计：120万元", "元", "1200000"],
    ["100（大写：壹佰元整）", "元", "100"],
    ["85.50", "万元", "855000"],
    ["¥-5", "元", "-5"],
    ["(5)", "万元", "-50000"],
    ["00012", "元", "12"],
    ["1e5", "元", "100000"],
  ] as const)("%s in %s is %s yuan", (cell, unit, yuan) => {
    const reading = parseAmount(cell, unit);
    expect(reading.kind).toBe("amount");
    expect(yuanOf(reading)).toBe(yuan);
  });
});

describe("not exact: never an amount", () => {
  test.each([
    ["约30万", "vague"],
    ["5亿多", "vague"],
    ["30余万元", "vague"],
    ["100万以上", "vague"],
    ["不超过50万元", "vague"],
    ["近一百万", "vague"],
    ["五十", "vague"],
    ["12万5", "vague"],
    ["120万元（首付30）", "vague"],
    ["12 5", "vague"],
    ["100\n200", "vague"],
    ["10万~15万", "unusable"],
    ["10至15万元", "unusable"],
    ["12,5", "unusable"],
    ["1.2.3", "unusable"],
    ["50%", "unusable"],
    ["首付30，尾款20未付", "unusable"],
    ["2023.5.8", "unusable"],
    ["5千12万", "unusable"],
    ["9999999999999999999", "unusable"],
    ["1E400", "unusable"],
    ["#N/A", "unusable"],
    ["TRUE", "unusable"],
  ])("%s is %s", (cell, kind) => {
    expect(parseAmount(cell, "元").kind).toBe(kind);
  });
  test("a figure without any unit is never guessed", () => {
    expect(parseAmount("12.5", null)).toEqual({ kind: "unusable", problem: "unit-unknown" });
    expect(parseAmount(12.5, null)).toEqual({ kind: "unusable", problem: "unit-unknown" });
  });
});

describe("number cells", () => {
  test.each([
    [0.1 + 0.2, "元", "0.3"],
    [0.35, "元", "0.35"],
    [52.80006, "万元", "528000.6"],
    [9.87654321, "亿元", "987654321"],
    [999999999999.99, "元", "999999999999.99"],
    [-50000, "元", "-50000"],
    [0, "元", "0"],
  ] as const)("%d in %s is %s yuan, through its 15 digits", (cell, unit, yuan) => {
    expect(yuanOf(parseAmount(cell, unit))).toBe(yuan);
  });
  test("NaN, infinities and logical values are no amounts", () => {
    for (const cell of [Number.NaN, Number.POSITIVE_INFINITY, true])
      expect(parseAmount(cell, "元")).toEqual({ kind: "unusable", problem: "not-a-number" });
  });
  test.each([
    [12.35, "万元", "100"],
    ["12.350", "万元", "10"],
    [123456, "元", "1"],
    ["1.2亿元", "元", "10000000"],
  ] as const)("the last digit of %s in %s is worth %s yuan", (cell, unit, lastDigit) => {
    const reading = parseAmount(cell, unit);
    expect(reading.kind === "amount" && reading.lastDigit.toString()).toBe(lastDigit);
  });
});

test("what was typed is noted", () => {
  const notes = (cell: string): readonly string[] => {
    const reading = parseAmount(cell, "元");
    return reading.kind === "amount" ? reading.notes : [];
  };
  expect(notes("１２０")).toEqual(["text-number", "full-width"]);
  expect(notes("120万元（含税）")).toEqual(["text-number", "unit-in-cell", "remark-in-cell"]);
  expect(notes("(5)")).toEqual(["text-number", "negative-in-brackets"]);
  expect(notes("壹佰元整（¥100.00）")).toEqual(["text-number", "words-and-figures"]);
});

describe("properties", () => {
  const fen = fc.bigInt({ min: 0n, max: 99_999_999_999_999n });
  const decimal = fen.map((all) => new Decimal(all.toString()).dividedBy(100));

  test("every way to write an amount reads back to the fen", () => {
    fc.assert(
      fc.property(decimal, (yuan) => {
        const plain = yuan.toFixed(2);
        const grouped = plain.replace(/\B(?=(\d{3})+\.)/g, ",");
        const wide = plain.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
        const tenThousands = `${yuan.dividedBy(10_000).toFixed()}万元`;
        for (const cell of [plain, grouped, wide, `¥${grouped}`, `${plain}元`, tenThousands, ` ${plain} `])
          expect(yuanOf(parseAmount(cell, "元"))).toBe(yuan.toString());
      }),
    );
  });
  test("any cell: never throws, never NaN, and zero only where a zero stands", () => {
    const pieces = fc.constantFrom(
      ..."0123456789",
      ".",
      ",",
      "万",
      "亿",
      "元",
      "约",
      "-",
      "（",
      "）",
      "壹",
      "拾",
      "佰",
      "E",
      " ",
      "多",
      "¥",
    );
    const cell = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pieces).map((all) => all.join("")),
      fc.double(),
    );
    fc.assert(
      fc.property(cell, fc.constantFrom<AmountUnit | null>("元", "万元", "亿元", null), (typed, unit) => {
        const reading = parseAmount(typed, unit);
        if (!("yuan" in reading)) return;
        expect(reading.yuan.isFinite()).toBe(true);
        if (reading.yuan.isZero() && typeof typed === "string")
          expect(typed.normalize("NFKC")).toMatch(/[0零〇○]/);
      }),
      { numRuns: 5000 },
    );
  });
});
