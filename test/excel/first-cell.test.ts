import { firstCell } from "../../src/excel/watch";

test.each([
  ["B7", { row: 7, column: 2 }],
  ["Sheet1!$B$7:$C$9", { row: 7, column: 2 }],
  ["'a!b'!AB12", { row: 12, column: 28 }],
  ["C:C", { row: 1, column: 3 }],
  ["5:9", { row: 5, column: 1 }],
  ["A1:B2,D4", { row: 1, column: 1 }],
])("%s begins at %j", (address, cell) => {
  expect(firstCell(address)).toEqual(cell);
});

test.each(["", "#REF!", "A1B"])("%j is no place", (address) => {
  expect(firstCell(address)).toBeUndefined();
});
