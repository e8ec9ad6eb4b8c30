import { cellKey, type SheetGrid } from "../../src/ledger/grid";
import { typedCells } from "../../src/review/typed-cell";

const GRID: SheetGrid = {
  name: "台账",
  position: 0,
  visibility: "visible",
  isProtected: false,
  ownSheet: false,
  values: [["ＺＬ2020", 45026, 45026, true, null, 45026]],
  formulas: new Map(),
  formats: new Map([
    [cellKey(1, 2), "yyyy-mm-dd"],
    [cellKey(1, 3), '#,##0.00"yd"'],
    [cellKey(1, 6), 'yyyy"年"m"月"d"日"'],
  ]),
  merges: [],
  tables: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  struckCells: new Set(),
  comments: new Map(),
};

test.each([
  [1, "ＺＬ2020", "text stays as typed"],
  [2, "2023-04-10", "a date is a day"],
  [3, "45026", "letters inside quotes make no date"],
  [4, "true", "a truth value is said"],
  [5, "", "a blank is empty"],
  [6, "2023-04-10", "a Chinese date format is a date"],
])("column %i reads %p: %s", (column, expected) => {
  expect(typedCells([GRID])({ sheet: "台账", row: 1, column })).toBe(expected);
});

test("a sheet that is gone reads as empty", () => {
  expect(typedCells([GRID])({ sheet: "另一张", row: 1, column: 1 })).toBe("");
});
