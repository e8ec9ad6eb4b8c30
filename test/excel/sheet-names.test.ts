import { acceptableName, freeName } from "../../src/excel/sheet-names";

test("a name that nobody has is taken as it is", () => {
  expect(freeName("资金安排表", ["申报台账"])).toBe("资金安排表");
});

test("a user's sheet keeps its name: ours gets a suffix, and the next free one", () => {
  expect(freeName("资金安排表", ["资金安排表"])).toBe("资金安排表 (2)");
  expect(freeName("资金安排表", ["资金安排表", "资金安排表 (2)"])).toBe("资金安排表 (3)");
});

test("Excel does not tell names apart by case", () => {
  expect(freeName("Award", ["AWARD"])).toBe("Award (2)");
});

test("a suffix never makes a name longer than 31 characters", () => {
  const long = "长".repeat(31);
  const name = freeName(long, [long]);
  expect(name).toHaveLength(31);
  expect(name.endsWith(" (2)")).toBe(true);
});

test.each([
  ["a/b:c*d?[e]\\f", "a b c d  e  f"],
  ["'quoted'", "quoted"],
  ["   ", "Sheet"],
])("%j becomes %j, which Excel accepts", (wanted, name) => {
  expect(acceptableName(wanted)).toBe(name);
});
