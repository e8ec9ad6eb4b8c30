/** One number format for a column of amounts. */
import { Decimal } from "../../src/policy/money";
import { evenPlaces, placesFor } from "../../src/sheets/even-places";
import { count, figureWidth, money, sumFormula, text } from "../../src/sheets/sheet-layout";

const yuan = (...amounts: string[]): Decimal[] => amounts.map((amount) => new Decimal(amount));

test.each([
  [["30", "100"], 2],
  [["30", "34.4"], 2],
  [["30", "1.824691"], 6],
  [["30", "63.11607"], 5],
  // A ledger may state more than fen; a sheet does not.
  [["0.00000001"], 6],
  [[], 2],
])("amounts of %j are shown with %i places", (amounts, places) => {
  expect(placesFor(yuan(...amounts))).toBe(places);
});

test("each column has its own places; sums go along, counts and texts stay", () => {
  const [one, fen, whole] = yuan("300000", "0.01", "1000000");
  const rows = evenPlaces([
    [count(1), text("甲"), money(one, "万元"), money(whole, "万元")],
    [count(2), text("乙"), money(fen, "万元"), money(whole, "万元")],
    [text("合计"), text(""), sumFormula("=SUM(C1:C2)", new Decimal("300000.01"), "万元"), money(one, "元")],
  ]);
  const formats = rows.map((row) => row.map((cell) => ("format" in cell ? cell.format : "")));
  expect(formats).toEqual([
    ["0", "", "#,##0.000000", "#,##0.00"],
    ["0", "", "#,##0.000000", "#,##0.00"],
    ["", "", "#,##0.000000", "#,##0.00"],
  ]);
  expect(rows[1]?.[2]).toMatchObject({ kind: "number", value: 0.000001 });
});

test("a column is as wide as its longest amount with the places of all", () => {
  // 1,000.000000 and two more characters of room.
  expect(figureWidth([...yuan("10000000", "0.01"), null, undefined], "万元")).toBe(14);
  expect(figureWidth(yuan("10000000", "0.01"), "元")).toBe(15);
  expect(figureWidth([], "元")).toBe(0);
});
