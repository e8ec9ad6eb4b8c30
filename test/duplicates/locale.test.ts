/** Texts of the check; that every code it gives has one, the types see to. */
import { FINDING_KINDS, KIND_RULES } from "../../src/duplicates/tiers";
import { DUPLICATES, isDuplicateCode } from "../../src/locale/duplicates";

test("kinds and what clears them", () => {
  const codes = FINDING_KINDS.flatMap((kind) => [`kind.${kind}`, ...KIND_RULES[kind].clearedBy]);
  expect(codes.filter((code) => !isDuplicateCode(code))).toEqual([]);
});

test("both languages have the same codes and the same places", () => {
  const places = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();
  for (const code of Object.keys(DUPLICATES["zh-CN"])) {
    if (!isDuplicateCode(code)) throw new Error(code);
    expect(places(DUPLICATES["en-US"][code])).toEqual(places(DUPLICATES["zh-CN"][code]));
  }
});
