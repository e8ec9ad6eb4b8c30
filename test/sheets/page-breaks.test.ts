/** Where printed pages begin. */
import { pageBreaks, pageCapacity } from "../../src/sheets/page-breaks";
import { SheetLayout, text } from "../../src/sheets/sheet-layout";
import { STYLES } from "../../src/sheets/styles";

const TITLE = { first: 1, last: 1 };

/** A header of 10 points, then rows of 20 on pages of 100: four rows beside the header. */
function broken(
  rows: number,
  keep: readonly number[],
  more: { readonly newPageAt?: readonly number[] } = {},
): readonly number[] {
  return pageBreaks({
    heights: [10, ...Array.from({ length: rows }, () => 20)],
    capacity: 100,
    titleRows: TITLE,
    newPageAt: new Set(more.newPageAt ?? []),
    withPrevious: new Set(keep),
  });
}

test("each page takes what fits under the header, which is repeated", () => {
  // 10 + 4 × 20 = 90; a fifth row would make 110.
  expect(broken(4, [5])).toEqual([]);
  expect(broken(9, [10])).toEqual([6, 9]);
});

test("rows that belong together go to the next page with the row before them", () => {
  // Rows 2 to 5 fill the page, 6 and 7 belong to 5.
  expect(broken(6, [6, 7])).toEqual([5]);
});

test("a row that begins a page ends the page before it, and does not pull its own group back", () => {
  expect(broken(4, [4], { newPageAt: [4] })).toEqual([4]);
});

test("a group that is higher than a page still gets one break only, before it", () => {
  expect(broken(8, [4, 5, 6, 7, 8, 9])).toEqual([3]);
});

test("a list with nothing to keep together breaks by itself", () => {
  expect(broken(50, [])).toEqual([]);
  expect(broken(50, [], { newPageAt: [20] })).toEqual([20]);
});

test("more breaks than a sheet may hold are left to the program that prints", () => {
  expect(broken(4 * 1000 + 4, [3])).toHaveLength(1000);
  expect(broken(4 * 1001 + 4, [3])).toEqual([]);
});

test("a page holds more points of a wide sheet, which is printed smaller", () => {
  const page = { orientation: "landscape", margins: { top: 28, bottom: 22, left: 15, right: 15 } } as const;
  const narrow = pageCapacity(page, [20, 20]);
  // (210 − 50) mm = 453.5 points, filled to 96 %.
  expect(narrow).toBeCloseTo(435.4, 1);
  // 300 characters are 1,578.75 points on 756.85: 47 %.
  expect(pageCapacity(page, [300])).toBeCloseTo(435.4 / 0.47, 0);
});

test.each(Array.from({ length: 60 }, (_, index) => index + 1))(
  "with %i rows the total, the words and the signatures are on the page of the last row",
  (count) => {
    const layout = new SheetLayout([10, 20]);
    const header = layout.add([text("序号"), text("单位")], 11, 30);
    for (let row = 1; row <= count; row++) layout.add([text(String(row)), text("单位")], 10, 40);
    const last = layout.lastRow;
    const total = layout.add([text("合计")], 10, 20);
    layout.addWide("大写", STYLES.text, 22);
    layout.addWide("制表", STYLES.signature, 34);
    layout.keepWithPrevious(total);
    const plan = layout.finish({
      name: "表",
      kind: "award",
      orientation: "landscape",
      titleRows: { first: header, last: header },
    });
    const breaks = plan.print.newPageAt ?? [];
    expect(breaks.filter((row) => row > last)).toEqual([]);
    // And no page is overfull: 453.5 points between the margins.
    const starts = [1, ...breaks, plan.rows.length + 1];
    starts.slice(1).forEach((end, index) => {
      const start = starts[index] ?? 1;
      let height = start > header ? 30 : 0;
      for (let row = start; row < end; row++) height += plan.rowHeights[row] ?? 0;
      expect(height).toBeLessThan(453.5);
    });
  },
);
