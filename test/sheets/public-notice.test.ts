/** 公示名单: names and amounts, nothing personal. */
import type { CellValue, SheetGrid } from "../../src/ledger/grid";
import type { ColumnReading, TableReading } from "../../src/ledger/reading";
import type { Review } from "../../src/review/review";
import { publicNotice } from "../../src/sheets/public-notice";
import { sheetOf } from "../generator/sheet-builder";
import { amountIn, formulasOf, textsOf } from "./evaluate-plan";
import { day, handMadeReview, inputFor } from "./hand-made-review";

const HEADERS = ["单位名称", "联系人", "手机号", "银行账号", "所属区"];
const FIELDS = ["applicantName", "contact", "phone", "bankAccount", "district"];

/** A ledger that knows a person, her telephone and an account. */
function ledgerWithPersonalData(): { readonly review: Review; readonly grids: readonly SheetGrid[] } {
  const row = (name: string): CellValue[] => [name, "王小明", "13800138000", "0200001234567890123", "海淀区"];
  const blank: CellValue[] = [];
  const values = [blank, blank, blank, HEADERS, row("甲"), row("乙"), row("丙"), row("丁"), row("甲")];
  const columns = HEADERS.map(
    (header, index): ColumnReading => ({
      column: index + 1,
      header,
      field: FIELDS[index],
      score: 1,
      reasons: [],
      confirmed: false,
    }),
  );
  const table: TableReading = {
    sheet: "申报台账",
    role: "claims",
    roleScore: 1,
    roleReasons: [],
    headerRows: [4],
    area: { firstRow: 4, firstColumn: 1, lastRow: 9, lastColumn: 5 },
    firstRow: 5,
    lastRow: 9,
    columns,
    skipped: [],
    hiddenRowsRead: 0,
    records: 5,
  };
  const review = handMadeReview();
  return {
    review: { ...review, reading: { ...review.reading, tables: [table] } },
    grids: [sheetOf("申报台账", values)],
  };
}

test("no person, telephone, account or code appears, though the ledger has them", () => {
  const plan = publicNotice(inputFor("notice", {}, ledgerWithPersonalData()));
  const all = textsOf(plan).join("\n");
  for (const secret of ["王小明", "13800138000", "0200001234567890123", "91110108MAWWW0017F"])
    expect(all).not.toContain(secret);
});

test("the district is shown where the ledger has it, and has no column where it has not", () => {
  expect(textsOf(publicNotice(inputFor("notice", {}, ledgerWithPersonalData())))).toContain("海淀区");
  expect(textsOf(publicNotice(inputFor("notice")))).not.toContain("所属区");
});

test("amounts are in 万元, per unit and article, and tie out", () => {
  const plan = publicNotice(inputFor("notice"));
  expect(textsOf(plan)).toContain("拟支持金额（万元）");
  const sums = formulasOf(plan).map((formula) => amountIn(plan, formula));
  expect(sums).toEqual([75.200001, 2.5, 77.700001]);
});

test("all amounts of the column are shown with the places of the longest, so that their points align", () => {
  const formatsIn = (unit: "元" | "万元"): readonly string[] =>
    publicNotice(inputFor("notice", { unit }))
      .rows.slice(7)
      .flatMap((row) => row[3] ?? [])
      .flatMap((cell) => (cell.kind === "number" || cell.kind === "formula" ? [cell.format] : []));
  expect(new Set(formatsIn("万元"))).toEqual(new Set(["#,##0.000000"]));
  expect(new Set(formatsIn("元"))).toEqual(new Set(["#,##0.00"]));
});

test("only what is to be paid is published", () => {
  const all = textsOf(publicNotice(inputFor("notice"))).join("\n");
  expect(all).not.toContain("北京迟归科技有限公司");
  expect(all).not.toContain("北京缺码科技有限公司");
});

describe("the period (Article 16)", () => {
  const period = (published: string, review = handMadeReview()): string =>
    textsOf(publicNotice(inputFor("notice", { publishedOn: day(published) }, { review }))).find(
      (text) => text.includes("公示期：2") || text.includes("公示期：　"),
    ) ?? "";

  test("published on Wednesday 2023-09-27: 28 Sep, then the holidays to 6 Oct, 7 and 8 Oct are worked", () => {
    expect(period("2023-09-27")).toContain("2023年9月28日至2023年10月10日，共5个工作日（公布当日不计入）");
  });

  test("with the publication day counted it ends a working day earlier", () => {
    const review = handMadeReview({ departuresFromDefault: [{ reading: "A16-1", option: "count-it" }] });
    expect(period("2023-09-27", review)).toContain(
      "2023年9月27日至2023年10月9日，共5个工作日（公布当日计入）",
    );
  });

  test("a year whose holidays are not known leaves the dates open", () => {
    expect(period("2099-01-05")).toContain("2099年放假安排未收录");
  });
});
