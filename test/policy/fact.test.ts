/** Known, missing, absent, invalid: four answers that are never confused. */
import { ABSENT, cellsOf, invalid, known, knownValue, missing } from "../../src/policy/fact";

const CELLS = [{ sheet: "台账", row: 3, column: 4 }];

test("what a cell says, with and without the place where it says so", () => {
  expect(known(5, CELLS)).toEqual({ state: "known", value: 5, cells: CELLS });
  expect(known(5)).toEqual({ state: "known", value: 5, cells: [] });
  expect(missing(CELLS)).toEqual({ state: "missing", cells: CELLS });
  expect(missing()).toEqual({ state: "missing", cells: [] });
  expect(invalid("约30", "approximate")).toEqual({
    state: "invalid",
    raw: "约30",
    problem: "approximate",
    cells: [],
  });
  expect(invalid("2023-11-31", "impossible-date", CELLS, "2023-11-30")).toEqual({
    state: "invalid",
    raw: "2023-11-31",
    problem: "impossible-date",
    cells: CELLS,
    suggestion: "2023-11-30",
  });
  expect(invalid("约30", "approximate")).not.toHaveProperty("suggestion");
});

test("only a known fact has a value", () => {
  expect([known(0), missing(), ABSENT, invalid("x", "not-a-number")].map(knownValue)).toEqual([
    0,
    undefined,
    undefined,
    undefined,
  ]);
});

test("every fact but an absent one has cells", () => {
  expect(cellsOf(known(5, CELLS))).toBe(CELLS);
  expect(cellsOf(missing(CELLS))).toBe(CELLS);
  expect(cellsOf(invalid("x", "not-a-number", CELLS))).toBe(CELLS);
  expect(cellsOf(ABSENT)).toEqual([]);
});
