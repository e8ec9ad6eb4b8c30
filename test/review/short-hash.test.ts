import fc from "fast-check";
import { ShortHash } from "../../src/review/short-hash";

const hashOf = (...texts: readonly string[]): string => {
  const hash = new ShortHash();
  for (const text of texts) hash.add(text);
  return hash.digest();
};

describe("short hash", () => {
  test("always 14 hexadecimal digits, the same for the same texts", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (texts) => {
        expect(hashOf(...texts)).toMatch(/^[0-9a-f]{14}$/);
        expect(hashOf(...texts)).toBe(hashOf(...texts));
      }),
    );
  });

  test("where one text ends matters", () => {
    expect(hashOf("ab", "c")).not.toBe(hashOf("a", "bc"));
    expect(hashOf("ab")).not.toBe(hashOf("ab", ""));
  });

  test("100,000 different keys do not collide", () => {
    const digests = new Set(Array.from({ length: 100_000 }, (_, index) => hashOf(`合同${index}`)));
    expect(digests.size).toBe(100_000);
  });
});
