import fc from "fast-check";
import { patentsOfCell, patentText, singlePatentOf } from "../../src/identity/patent-cell";
import { patentCheckCharacter } from "../../src/identity/patent-check";
import { scanPatents } from "../../src/identity/patent-number";
import vectors from "./vectors.json";

const keys = (text: string): readonly string[] => scanPatents(text).map(({ key }) => key);

describe("ZC 0006-2003: published numbers", () => {
  test.each(vectors.patent_valid)("%s has the right check digit", (number) => {
    const found = scanPatents(number);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ key: number.slice(0, -2), check: "right", found: number.slice(-1) });
  });
  test.each(vectors.patent_invalid.map(({ no, expect: digit }) => [no, digit] as const))(
    "%s should end in .%s",
    (number, expected) => {
      expect(scanPatents(number)[0]).toMatchObject({ check: "wrong", expected });
    },
  );
  test.each([
    ["201710601862.3", "invention"],
    ["201320035469.X", "utility-model"],
    ["201230348517.1", "design"],
    ["201380055388.9", "pct-invention"],
    ["202190000043.5", "pct-utility-model"],
    ["95115608.X", "invention"],
  ])("%s is of kind %s", (number, kind) => {
    expect(scanPatents(number)[0]?.kind).toBe(kind);
  });
});

describe("spellings", () => {
  const [key = "", spellings = []] = Object.entries(vectors.patent_spellings)[0] ?? [];
  test.each(spellings)("%s", (typed) => {
    expect(keys(typed)).toEqual([key]);
  });
  test("several in one cell, in order", () => {
    expect(keys("zl201719700015.x、\n202029700016.1；ZL 2020 1 0566088.9")).toEqual([
      "201719700015",
      "202029700016",
      "202010566088",
    ]);
  });
  test("numbers side by side with a blank between stay two", () => {
    expect(keys("ZL202010566088 202010566089")).toEqual(["202010566088", "202010566089"]);
  });
  test("inside a title or a remark", () => {
    expect(keys("基于专利ZL202010566088.9的产业化项目（二期）")).toEqual(["202010566088"]);
  });
  test("start and end mark the number as typed", () => {
    const text = "许可：ZL 2020 1 0566088.9（发明）";
    const [found] = scanPatents(text);
    expect(text.slice(found?.start, found?.end)).toBe("ZL 2020 1 0566088.9");
  });
  test("a full stop that ends the sentence is no check digit", () => {
    expect(scanPatents("受让202010566088。2022年付款")[0]).toMatchObject({ check: "missing", expected: "9" });
  });
});

describe("what is no patent number", () => {
  test.each([
    ["a date", "20230508"],
    ["a date with hyphens", "2023-05-08"],
    ["a mobile number", "13800138000"],
    ["a pledge number", "Y2021110000102"],
    ["a licence number", "X2022110000012"],
    ["a credit code", "91110108MAWWW0017F"],
    ["a bank account", "6222020200112345678"],
    ["an amount", "12345678.9"],
    ["a publication number", "CN104459386A"],
    ["an old publication number", "CN1378750"],
    ["a contract number", "JT-ZR-2022-031"],
    ["eight digits", "95115608"],
    ["a year before the scheme", "200210566088.9"],
    ["kind 4", "202040566088.9"],
    ["one digit short", "20201056608.9"],
    ["one digit long", "20201056608899.1"],
  ])("%s: %s", (_what, text) => {
    expect(scanPatents(text)).toEqual([]);
  });
});

describe("bare digits", () => {
  test.each([
    ["ZL202010566088", false],
    ["202010566088.9", false],
    ["2020105660889", false],
    ["202010566088.1", false],
    ["202010566088", true],
    ["2020105660881", true],
    ["95115608.1", true],
  ])("%s: bare is %s", (text, bare) => {
    expect(scanPatents(text)[0]?.bare).toBe(bare);
  });
});

describe("number cells", () => {
  test.each([
    ["the point kept", 202129000043.5, "202129000043", "wrong"],
    [".0 lost", 201510958772, "201510958772", "right"],
    ["no check digit", 202010566088, "202010566088", "missing"],
    ["13 digits without point", 2020105660889, "202010566088", "right"],
    ["a leading zero lost", 1105715.7, "01105715", "right"],
    ["two leading zeros lost", 814037.5, "00814037", "right"],
  ])("%s: %d", (_what, cell, key, check) => {
    expect(singlePatentOf(cell)).toMatchObject({ key, check });
  });
  test("text that lost its zeros counts only if the check digit fits", () => {
    expect(singlePatentOf("1105715.7")).toMatchObject({ key: "01105715" });
    expect(patentsOfCell("1105715.6")).toEqual([]);
    expect(patentsOfCell(1105715.6)).toEqual([]);
  });
  test.each([45000, 380000.04, 20230508, 0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e13])(
    "%d is no patent",
    (cell) => {
      expect(patentsOfCell(cell)).toEqual([]);
    },
  );
  test.each([
    [201510958772, "201510958772"],
    ["1105715.7", "1105715.7"],
    [1105715.7, "1105715.7"],
    [202129000043.5, "202129000043.5"],
  ])("the place of the number in %s is within the cell's text", (cell, text) => {
    expect(patentsOfCell(cell).map(({ start, end }) => text.slice(start, end))).toEqual([text]);
  });
  test("blank and logical cells hold none", () => {
    expect(patentsOfCell(null)).toEqual([]);
    expect(patentsOfCell(true)).toEqual([]);
  });
  test("a cell with two patents has no single one", () => {
    expect(singlePatentOf("ZL202010566088.9、ZL201719700015.X")).toBeUndefined();
  });
});

describe("brute force on the published numbers", () => {
  test("no single wrong digit of 12 goes unseen", () => {
    let tried = 0;
    for (const number of vectors.patent_valid) {
      const digits = number.slice(0, -2);
      for (let place = 0; place < digits.length; place++)
        for (let other = 0; other < 10; other++) {
          const damaged = digits.slice(0, place) + other + digits.slice(place + 1);
          if (damaged === digits) continue;
          tried++;
          if (patentCheckCharacter(damaged) === number.slice(-1)) throw new Error(`${damaged} passes`);
        }
    }
    expect(tried).toBe(vectors.patent_valid.reduce((sum, number) => sum + (number.length - 2) * 9, 0));
  });
  test("no swap of neighbours goes unseen", () => {
    for (const number of vectors.patent_valid) {
      const digits = number.slice(0, -2);
      for (let place = 0; place + 1 < digits.length; place++) {
        const [left, right] = [digits.charAt(place), digits.charAt(place + 1)];
        if (left === right) continue;
        const swapped = digits.slice(0, place) + right + left + digits.slice(place + 2);
        expect(patentCheckCharacter(swapped)).not.toBe(number.slice(-1));
      }
    }
  });
});

describe("properties", () => {
  const patent = fc
    .tuple(fc.integer({ min: 2003, max: 2099 }), fc.constantFrom(1, 2, 3, 8, 9), fc.nat(9_999_999))
    .map(([year, kind, serial]) => `${year}${kind}${String(serial).padStart(7, "0")}`);

  test("what is written in the usual form is read back, alone and among others", () => {
    fc.assert(
      fc.property(fc.array(patent, { minLength: 1, maxLength: 5 }), (numbers) => {
        const cell = numbers
          .map((key) => patentText({ key, expected: patentCheckCharacter(key) }))
          .join("、");
        const found = scanPatents(cell);
        expect(found.map(({ key }) => key)).toEqual(numbers);
        expect(found.every(({ check, bare }) => check === "right" && !bare)).toBe(true);
      }),
    );
  });
  test("any text: never throws, and every find lies in the text with a well-formed key", () => {
    const pieces = fc.constantFrom(
      ..."0123456789",
      "ZL",
      "CN",
      "20",
      "2020",
      ".",
      "。",
      " ",
      "-",
      "X",
      "、",
      "\n",
      "专",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(pieces).map((all) => all.join("")),
        ),
        (text) => {
          let last = 0;
          for (const found of scanPatents(text)) {
            expect(found.key).toMatch(/^(?:20\d{10}|(?:8[5-9]|9\d|0[0-3])\d{6})$/);
            expect(found.start).toBeGreaterThanOrEqual(last);
            expect(found.end).toBeGreaterThan(found.start);
            last = found.end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
