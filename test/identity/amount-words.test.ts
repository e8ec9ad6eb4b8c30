import fc from "fast-check";
import { amountInWords, parseAmountWords } from "../../src/identity/amount-words";
import { parseChineseNumber } from "../../src/identity/chinese-number";
import { Decimal } from "../../src/policy/money";
import vectors from "./vectors.json";

const words = (yuan: string): string => amountInWords(new Decimal(yuan));

describe("reading: every form that the rules for vouchers allow", () => {
  test.each(vectors.rmb.map(([yuan, text]) => [String(text), String(yuan)] as const))(
    "%s is %s",
    (text, yuan) => {
      expect(parseAmountWords(text)?.toString()).toBe(yuan);
    },
  );
  test.each([
    ["壹佰零壹元零伍分", "101.05"],
    ["廿三元", "23"],
    ["卅五元", "35"],
    ["两万", "20000"],
    ["一百二十万", "1200000"],
    ["壹万亿元整", "1000000000000"],
    ["人民币（大写）：壹佰元整", undefined],
    ["大写：壹佰元整", "100"],
    ["五块", "5"],
    ["叁毛", "0.3"],
  ])("%s is %s", (text, yuan) => {
    expect(parseAmountWords(text)?.toString()).toBe(yuan);
  });
});

describe("reading: no guess where the words are no single number", () => {
  test.each([
    "一百五",
    "十二万五",
    "二〇二三",
    "元",
    "整",
    "",
    "亿元",
    "十百",
    "一千千",
    "壹佰元伍佰元",
    "1.2万",
    "壹佰元零",
    "一二三",
    "万元整",
    "五万六万",
    "伍元伍元",
  ])("%s", (text) => {
    expect(parseAmountWords(text)).toBeUndefined();
  });
});

describe("writing: 正确填写票据和结算凭证的基本规定", () => {
  test.each([
    ["1409.50", "壹仟肆佰零玖元伍角"],
    ["6007.14", "陆仟零柒元壹角肆分"],
    ["1680.32", "壹仟陆佰捌拾元零叁角贰分"],
    ["107000.53", "壹拾万柒仟元零伍角叁分"],
    ["16409.02", "壹万陆仟肆佰零玖元零贰分"],
    ["325.04", "叁佰贰拾伍元零肆分"],
    ["40861010", "肆仟零捌拾陆万壹仟零壹拾元整"],
    ["0", "零元整"],
    ["0.5", "伍角"],
    ["0.05", "伍分"],
    ["1.05", "壹元零伍分"],
    ["10", "壹拾元整"],
    ["100000000", "壹亿元整"],
    ["100010000", "壹亿零壹万元整"],
    ["1000000000000", "壹万亿元整"],
    ["1000100000000", "壹万零壹亿元整"],
    ["-5", "负伍元整"],
    ["9999999999999999.99", "玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"],
  ])("%s is %s", (yuan, text) => {
    expect(words(yuan)).toBe(text);
  });
  test("整 after 角 is a choice", () => {
    expect(amountInWords(new Decimal("0.5"), { wholeAfterJiao: true })).toBe("伍角整");
    expect(amountInWords(new Decimal("0.05"), { wholeAfterJiao: true })).toBe("伍分");
  });
  test.each(["0.005", "10000000000000000", "-10000000000000000", "NaN"])("%s cannot be written", (yuan) => {
    expect(() => words(yuan)).toThrow(RangeError);
  });
});

describe("properties", () => {
  test("what is written is read back, to the fen", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -999_999_999_999_999_999n, max: 999_999_999_999_999_999n }), (fen) => {
        const yuan = new Decimal(fen.toString()).dividedBy(100);
        expect(parseAmountWords(amountInWords(yuan))?.eq(yuan)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
  test("zeros in every place are read back", () => {
    const places = fc.array(fc.constantFrom("0", "0", "0", "1", "5"), { minLength: 3, maxLength: 18 });
    fc.assert(
      fc.property(places, (digits) => {
        const yuan = new Decimal(digits.join("")).dividedBy(100);
        expect(parseAmountWords(amountInWords(yuan))?.eq(yuan)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
  test("words never hold two 零 in a row, and end in 整 exactly where there is neither 角 nor 分", () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), (fen) => {
        const text = amountInWords(new Decimal(fen).dividedBy(100));
        expect(text).not.toMatch(/零零/);
        expect(text.endsWith("整")).toBe(fen % 100 === 0);
      }),
    );
  });
  test("any words: a number or undefined, never NaN, never negative without 负", () => {
    const pieces = fc.array(fc.constantFrom(..."零一壹二两三十拾百佰千仟万亿廿元角分整正负"));
    fc.assert(
      fc.property(pieces, (all) => {
        const text = all.join("");
        const value = parseAmountWords(text);
        if (value === undefined) return;
        expect(value.isFinite()).toBe(true);
        if (value.isNegative()) expect(text).toMatch(/^负/);
        if (value.isZero()) expect(text).toMatch(/零/);
      }),
      { numRuns: 5000 },
    );
  });
  test("numbers below 100,000 in everyday words", () => {
    expect(parseChineseNumber("九万九千九百九十九")?.toNumber()).toBe(99_999);
    expect(parseChineseNumber("十")?.toNumber()).toBe(10);
    expect(parseChineseNumber("一千零十")?.toNumber()).toBe(1010);
    expect(parseChineseNumber("一万零五")?.toNumber()).toBe(10_005);
  });
});
