/** What the preview offers changes the sheet; what it does not offer would not. */
import { planSheet } from "../../src/sheets/plan-sheet";
import { sampleSize } from "../../src/sheets/sample-size";
import {
  SHEET_CHOICES,
  SHEET_KINDS,
  type SheetKind,
  type SheetOptions,
  statusesOf,
} from "../../src/sheets/sheet-kinds";
import { inputFor, reviewWithRecovery } from "./hand-made-review";

const planned = (kind: SheetKind, options: Partial<SheetOptions>) =>
  planSheet(kind, inputFor(kind, options, { review: reviewWithRecovery() }));

const CASES = SHEET_KINDS.map((kind) => ({ kind }));

test.each(CASES)("the unit of $kind", ({ kind }) => {
  const same = expect(planned(kind, { unit: "元" }));
  if (SHEET_CHOICES[kind].has("unit")) same.not.toEqual(planned(kind, { unit: "万元" }));
  else same.toEqual(planned(kind, { unit: "万元" }));
});

test.each(CASES)("the grouping of $kind", ({ kind }) => {
  const same = expect(planned(kind, { grouping: "article" }));
  if (SHEET_CHOICES[kind].has("grouping")) same.not.toEqual(planned(kind, { grouping: "none" }));
  else same.toEqual(planned(kind, { grouping: "none" }));
});

test.each(CASES.filter(({ kind }) => SHEET_CHOICES[kind].has("statuses")))(
  "the results of $kind",
  ({ kind }) => {
    const [one = "payable", other = "zero"] = statusesOf(kind);
    expect(planned(kind, { statuses: [one] })).not.toEqual(planned(kind, { statuses: [other] }));
  },
);

test.each([
  [0, 0],
  [3, 3],
  [5, 5],
  [50, 5],
  [51, 6],
  [200, 20],
])("of %i awards %i are checked", (population, size) => {
  expect(sampleSize(population)).toBe(size);
});

test("a number that was chosen is kept, as far as there are awards", () => {
  expect([sampleSize(30, 12), sampleSize(8, 12)]).toEqual([12, 8]);
});
