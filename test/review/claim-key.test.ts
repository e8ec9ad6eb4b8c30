import { invalid } from "../../src/policy/fact";
import { claimKeys } from "../../src/review/claim-key";
import { projectClaim } from "./claims";

const FIRST = { name: "京棠科技大学", projectNo: "XM-2023-003", title: "分级分类" };
const SECOND = { name: "京棠科技大学", projectNo: "XM-2023-004", title: "分级分类" };

const keysOf = (...claims: readonly ReturnType<typeof projectClaim>[]): readonly (string | undefined)[] => {
  const { keyOf } = claimKeys(claims);
  return claims.map(({ id }) => keyOf.get(id));
};

describe("the key under which a person's ticks are stored", () => {
  test("sorting the rows and renaming the sheet do not change it", () => {
    const [first, second] = keysOf(projectClaim({ row: 5, ...FIRST }), projectClaim({ row: 6, ...SECOND }));
    const [secondMoved, firstMoved] = keysOf(
      projectClaim({ sheet: "台账（改名）", row: 5, ...SECOND }),
      projectClaim({ sheet: "台账（改名）", row: 40, ...FIRST }),
    );
    expect(firstMoved).toBe(first);
    expect(secondMoved).toBe(second);
  });

  test("width, case and blanks in a re-typed number do not change it", () => {
    const [plain] = keysOf(projectClaim({ row: 5, ...FIRST }));
    const [wide] = keysOf(projectClaim({ row: 5, ...FIRST, projectNo: "ｘｍ－2023－ 003" }));
    expect(wide).toBe(plain);
  });

  test("another project of the same unit has another key", () => {
    const [first, second] = keysOf(projectClaim({ row: 5, ...FIRST }), projectClaim({ row: 6, ...SECOND }));
    expect(first).not.toBe(second);
  });

  test("a code with a wrong check digit still names its row", () => {
    const wrong = { uscc: invalid("12110000MBWWW05041", "check-digit") };
    const other = { uscc: invalid("12110000MBWWW05042", "check-digit") };
    const [first, second] = keysOf(projectClaim({ row: 5, ...wrong }), projectClaim({ row: 6, ...other }));
    expect(first).not.toBe(second);
  });

  test("two rows that agree in everything get two keys, in their order", () => {
    const [first, second] = keysOf(projectClaim({ row: 5, ...FIRST }), projectClaim({ row: 9, ...FIRST }));
    const [again] = keysOf(projectClaim({ row: 7, ...FIRST }));
    expect(first).not.toBe(second);
    expect(again).toBe(first);
  });
});
