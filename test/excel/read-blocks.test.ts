/** How cells are cut and packed into requests. */
import { type Block, cutIntoBlocks, packIntoRequests } from "../../src/excel/read-blocks";

function sheet(rows: number, columns: number, name = "台账"): Block {
  return { sheet: name, row: 0, column: 0, rows, columns, askStrike: false, askHiddenRows: false };
}

test("a large sheet is cut into whole rows that cover it without a gap", () => {
  const blocks = cutIntoBlocks(sheet(100_000, 20));
  expect(blocks).toHaveLength(100);
  let next = 0;
  for (const block of blocks) {
    expect(block.row).toBe(next);
    expect(block.rows * block.columns).toBeLessThanOrEqual(20_000);
    next += block.rows;
  }
  expect(next).toBe(100_000);
});

test("a row wider than a request is still read, one row at a time", () => {
  expect(cutIntoBlocks(sheet(2, 16_384), 10_000)).toHaveLength(2);
});

test("small sheets travel in one request, in their order", () => {
  const blocks = ["甲", "乙", "丙"].map((name) => sheet(100, 10, name));
  expect(packIntoRequests(blocks)).toEqual([blocks]);
});

test("no request holds more cells than allowed", () => {
  const blocks = [sheet(750, 20, "甲"), sheet(750, 20, "乙"), sheet(200, 20, "丙")];
  expect(packIntoRequests(blocks).map((request) => request.map((block) => block.sheet))).toEqual([
    ["甲"],
    ["乙", "丙"],
  ]);
});
