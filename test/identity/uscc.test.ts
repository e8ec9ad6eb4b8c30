import fc from "fast-check";
import { organisationCheckCharacter } from "../../src/identity/organisation-code";
import { checkUscc, organisationCodeOf, usccCheckCharacter } from "../../src/identity/uscc";
import vectors from "./vectors.json";

const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

describe("GB 32100-2015: valid codes", () => {
  test.each(vectors.uscc_valid.map(({ code, who }) => [code, who] as const))("%s %s", (code) => {
    expect(checkUscc(code)).toEqual({ kind: "valid", code, organisationCode: code.slice(8, 17) });
  });

  test("a check sum of 0 gives check character 0, not nothing", () => {
    expect(usccCheckCharacter("91152201078376286")).toBe("0");
    expect(usccCheckCharacter("91620105L01510128")).toBe("0");
  });

  test.each([
    ["lower case", "9144030071526726xg"],
    ["full width", "９１４４０３００７１５２６７２６ＸＧ"],
    ["blanks in groups", " 9144 0300 7152 6726 XG "],
    ["with its label", "统一社会信用代码：9144030071526726XG"],
    ["with a remark", "9144030071526726XG（三证合一）"],
    ["with zero-width characters", "\u200b9144030071526726XG\ufeff"],
  ])("%s does no harm", (_what, typed) => {
    expect(checkUscc(typed)).toMatchObject({ kind: "valid", code: "9144030071526726XG" });
  });
});

describe("codes that do not verify", () => {
  test.each(vectors.uscc_invalid)("%s", (code) => {
    expect(checkUscc(code).kind).not.toBe("valid");
  });

  test("the wrong place is named: 18th, 17th or both", () => {
    expect(checkUscc("91110108551385082X")).toMatchObject({
      kind: "wrong-check-digit",
      wrong: "code",
      expected: "Q",
    });
    // Place 17 (2 → 3) spoils both checks.
    expect(checkUscc("91110108551385083Q")).toMatchObject({ wrong: "both" });
    const outer = usccCheckCharacter("91110108551385083");
    expect(checkUscc(`91110108551385083${outer}`)).toMatchObject({ wrong: "organisation" });
  });

  test.each([
    ["O for 0", "911100008O2100433B", "91110000802100433B"],
    ["I for 1", "9I110000802100433B", "91110000802100433B"],
    ["S for 5", "9144030071S26726XG", "9144030071526726XG"],
    ["Z for 2", "91440300715Z6726XG", "9144030071526726XG"],
    ["l for 1", "91110108MAWWW00l7F", "91110108MAWWW0017F"],
  ])("%s is suggested, never applied", (_what, typed, suggestion) => {
    const reading = checkUscc(typed);
    expect(reading.kind).not.toBe("valid");
    expect(reading).toMatchObject({ suggestion });
  });

  test("two foreign letters give no suggestion", () => {
    expect(checkUscc("9I11OO00802100433B")).toEqual({ kind: "malformed", typed: "9I11OO00802100433B" });
  });

  test("where several repairs fit none is suggested", () => {
    expect(checkUscc("91110108551385082X")).not.toHaveProperty("suggestion");
  });
});

describe("damage by Excel", () => {
  test("a number cell of 18 digits has lost its tail, even if its check happens to pass", () => {
    // 华为's code typed into a cell of the General format.
    expect(checkUscc(Number("914403001922038216"))).toEqual({
      kind: "damaged-by-excel",
      typed: "914403001922038000",
      prefix: "914403001922038",
    });
  });
  test("text that was such a number", () => {
    expect(checkUscc("914403001922038000")).toMatchObject({
      kind: "damaged-by-excel",
      prefix: "914403001922038",
    });
    expect(checkUscc("9.14403E+17")).toMatchObject({ kind: "damaged-by-excel", prefix: "914403" });
  });
  test("every number of 16 digits and more is damaged or malformed, never valid", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e15, max: 1e21, noNaN: true }), (cell) => {
        expect(["damaged-by-excel", "malformed"]).toContain(checkUscc(cell).kind);
      }),
    );
  });
});

describe("old codes name the same legal person", () => {
  test.each(vectors.org_code_links)("%s and %s", (left, right) => {
    expect(organisationCodeOf(left ?? null)).toBe("802100433");
    expect(organisationCodeOf(right ?? null)).toBe("802100433");
  });
  test("an old code with a wrong check digit names nobody", () => {
    expect(organisationCodeOf("80210043-4")).toBeUndefined();
    expect(organisationCodeOf("110000802100434")).toBeUndefined();
  });
  test("a number cell may have lost the leading zero of an organisation code", () => {
    const check = organisationCheckCharacter("01234567");
    expect(organisationCodeOf(Number(`01234567${check}`))).toBe(`01234567${check}`);
    expect(organisationCodeOf(0)).toBeUndefined();
  });
});

test("blank cells and texts without any code are missing", () => {
  for (const cell of [null, "", "　", "无", "—", true]) expect(checkUscc(cell)).toEqual({ kind: "missing" });
});

/** Left out of mutation runs: half a million codes for every mutant. */
const withTime = process.env.EXAMPLES_ONLY === undefined ? describe : describe.skip;
withTime("brute force", () => {
  test("no single substitution of any place in any valid code passes", () => {
    let tried = 0;
    for (const { code } of vectors.uscc_valid)
      for (let place = 0; place < 18; place++)
        for (const other of ALPHABET) {
          if (other === code.charAt(place)) continue;
          const damaged = code.slice(0, place) + other + code.slice(place + 1);
          tried++;
          if (checkUscc(damaged).kind === "valid") throw new Error(`${damaged} passes`);
        }
    expect(tried).toBe(vectors.uscc_valid.length * 18 * 30);
  });
  test("no swap of neighbours passes", () => {
    for (const { code } of vectors.uscc_valid)
      for (let place = 0; place < 17; place++) {
        const [left, right] = [code.charAt(place), code.charAt(place + 1)];
        if (left === right) continue;
        const swapped = code.slice(0, place) + right + left + code.slice(place + 2);
        if (checkUscc(swapped).kind === "valid") throw new Error(`${swapped} passes`);
      }
  });
  test("every suggestion passes both checks and differs in one place", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...vectors.uscc_valid.map(({ code }) => code)),
        fc.nat(17),
        fc.constantFrom(...ALPHABET, "O", "I", "S", "Z", "V"),
        (code, place, other) => {
          const reading = checkUscc(code.slice(0, place) + other + code.slice(place + 1));
          if (!("suggestion" in reading) || reading.suggestion === undefined) return;
          expect(checkUscc(reading.suggestion).kind).toBe("valid");
          const typed = "typed" in reading ? reading.typed : "";
          expect([...reading.suggestion].filter((one, i) => one !== typed.charAt(i))).toHaveLength(1);
        },
      ),
    );
  });
});

test("no cell makes it throw", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "binary" }), fc.double(), fc.boolean(), fc.constant(null)),
      (cell) => {
        expect(typeof checkUscc(cell).kind).toBe("string");
      },
    ),
    { numRuns: 2000 },
  );
});
