/** The case of the fifty that needs a sheet: what of its rows is a record. */
import { findDuplicates } from "../../src/duplicates/find-duplicates";
import { readLedger } from "../../src/ledger/read-ledger";
import { isoDate } from "../../src/policy/dates";
import { SheetBuilder } from "../generator/sheet-builder";
import { codeOf, patentNo } from "./rows";

test("44 totals and repeated headers are never records, hidden rows are", () => {
  const head = [
    "序号",
    "单位名称",
    "信用代码",
    "专利号",
    "获取方式",
    "出让方性质",
    "实付金额（元）",
    "付款日期",
  ];
  const claim = (place: number, firm: number) => [
    place,
    `北京棠${firm}智能装备有限公司`,
    codeOf(firm),
    patentNo(firm),
    "转让",
    "高校",
    100_000,
    "2023-05-06",
  ];
  const lines = [
    head,
    claim(1, 1),
    claim(2, 2),
    ["小计", "", "", "", "", "", 200_000, ""],
    head,
    claim(3, 3),
    claim(4, 1),
    ["合计", "", "", "", "", "", 400_000, ""],
  ];
  const sheet = new SheetBuilder("申报台账", 0);
  lines.forEach((cells, row) => {
    sheet.row(row + 1, cells);
  });
  sheet.hideRow(7);
  const asOf = isoDate("2023-12-11");
  if (asOf === undefined) throw new RangeError("no such day");
  const reading = readLedger([sheet.build()], { mappings: [], asOf });
  expect(reading.claims.map(({ row }) => row)).toEqual([2, 3, 6, 7]);
  const { findings } = findDuplicates({ reading, decisions: [], readings: {} });
  expect(findings.map(({ kind, rows }) => [kind, rows.map(({ row }) => row)])).toEqual([
    ["SAME_CLAIM_TWICE", [2, 7]],
  ]);
});
