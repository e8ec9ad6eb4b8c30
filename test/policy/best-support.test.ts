/** Article 14: one way of support per project, the highest; nothing beside other fiscal money. */
import { bestSupport } from "../../src/policy/best-support";
import { Decimal } from "../../src/policy/money";

const ways = (...amounts: readonly string[]) => amounts.map((text) => ({ amount: new Decimal(text) }));

test.each<[string, readonly string[], number, readonly number[]]>([
  ["the first is higher", ["400000.01", "400000"], 0, []],
  ["the second is higher", ["400000", "400000.01"], 1, []],
  ["alike: the earlier one", ["400000", "400000"], 0, [1]],
  ["a later, higher one has no ties of the lower ones", ["5", "5", "6"], 2, []],
  ["ties of the highest only", ["5", "6", "6", "5"], 1, [2]],
])("%s", (_title, amounts, place, tiedWith) => {
  const best = bestSupport(ways(...amounts));
  expect(best).toEqual({ kind: "best", place, amount: new Decimal(amounts[place] ?? ""), tiedWith });
});

test("other fiscal money excludes every way", () => {
  expect(bestSupport(ways("400000"), true)).toEqual({ kind: "excluded-by-other-funding" });
  expect(bestSupport([], true)).toEqual({ kind: "excluded-by-other-funding" });
  expect(bestSupport(ways("400000"), false).kind).toBe("best");
});
