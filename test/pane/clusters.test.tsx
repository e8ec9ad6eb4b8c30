import { FIELDS } from "../../src/ledger/header-synonyms";
import { FIELD_NAMES_EN } from "../../src/locale/field-names";
import type { DuplicateFinding } from "../../src/review/review";
import { clustersOf } from "../../src/taskpane/views/duplicates/clusters";
import { DUPLICATE } from "./fixtures";

function finding(key: string, ...rows: readonly number[]): DuplicateFinding {
  return { ...DUPLICATE, key, rows: rows.map((row) => ({ sheet: "申报台账", row })) };
}

describe("findings that share a row", () => {
  test("are one cluster, also through a third, in the place of their first", () => {
    const found = clustersOf([
      finding("a", 5, 6),
      finding("b", 9, 10),
      finding("c", 7, 8),
      finding("d", 6, 7),
    ]);
    expect(found.map(({ findings }) => findings.map(({ key }) => key))).toEqual([["a", "c", "d"], ["b"]]);
    expect(found[0]?.rows.map(({ row }) => row)).toEqual([5, 6, 7, 8]);
  });

  test("rows of the same number on other sheets are other rows", () => {
    const other = { ...finding("b", 5), rows: [{ sheet: "历年拨付", row: 5 }] };
    expect(clustersOf([finding("a", 5), other])).toHaveLength(2);
  });

  test("a row that everything shares is shown in parts that a list can draw", () => {
    const many = Array.from({ length: 30 }, (_none, index) => finding(`f${index}`, 5, index + 10));
    expect(clustersOf(many).map(({ findings }) => findings.length)).toEqual([12, 12, 6]);
  });
});

test("every field that a column may be has an English name", () => {
  expect(FIELDS.map(({ id }) => id).filter((id) => FIELD_NAMES_EN[id] === undefined)).toEqual([]);
});
