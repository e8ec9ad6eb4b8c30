import { heightRuns } from "../../src/excel/row-heights";
import { Chance } from "../generator/random";

/** What the rows have after the runs were set one after another. */
function afterwards(heights: Readonly<Record<number, number>>): Readonly<Record<number, number>> {
  const set: Record<number, number> = {};
  for (const { first, last, height } of heightRuns(heights))
    for (let row = first; row <= last; row++) set[row] = height;
  return set;
}

test("rows of one height are one run, and a gap stays a gap", () => {
  expect(heightRuns({ 1: 30, 3: 18, 4: 18, 5: 18 })).toEqual([
    { first: 1, last: 1, height: 30 },
    { first: 3, last: 5, height: 18 },
  ]);
});

test("among rows of many heights the commonest is set once for all, then the others", () => {
  expect(heightRuns({ 1: 18, 2: 36, 3: 18, 4: 18, 5: 54, 6: 18 })).toEqual([
    { first: 1, last: 6, height: 18 },
    { first: 2, last: 2, height: 36 },
    { first: 5, last: 5, height: 54 },
  ]);
});

test("whatever the heights, every row gets its own and no other row gets any", () => {
  for (let seed = 1; seed <= 50; seed++) {
    const chance = new Chance(seed);
    const heights: Record<number, number> = {};
    for (let row = 1; row <= 60; row++) if (chance.maybe(0.9)) heights[row] = 18 * chance.between(1, 3);
    expect(afterwards(heights)).toEqual(heights);
  }
});
