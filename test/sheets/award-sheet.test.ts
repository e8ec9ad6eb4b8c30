/** 资金安排表: what is signed must add up. */
import { amountInWords } from "../../src/identity/amount-words";
import { Decimal } from "../../src/policy/money";
import { awardSheet } from "../../src/sheets/award-sheet";
import type { PlannedCell, SheetPlan } from "../../src/sheets/plan";
import { amountIn, formulasOf, textsOf } from "./evaluate-plan";
import { day, handMadeReview, inputFor, yuan } from "./hand-made-review";

const APPROVED = 12;

function rowWith(plan: SheetPlan, text: string): readonly PlannedCell[] {
  const row = plan.rows.find((cells) => cells.some((cell) => cell.kind === "text" && cell.text === text));
  if (row === undefined) throw new Error(`no row with ${text}`);
  return row;
}

function figure(plan: SheetPlan, row: readonly PlannedCell[], column: number): number {
  return amountIn(plan, row[column - 1] ?? { kind: "blank" });
}

describe("the sums", () => {
  const plan = awardSheet(inputFor("award"));

  test("152,000.01 + 600,000.00 under Article 10, 25,000.00 under Article 11, 777,000.01 in all", () => {
    expect(figure(plan, rowWith(plan, "第十条小计"), APPROVED)).toBe(752000.01);
    expect(figure(plan, rowWith(plan, "第十一条小计"), APPROVED)).toBe(25000);
    expect(figure(plan, rowWith(plan, "合计"), APPROVED)).toBe(777000.01);
  });

  test("every formula comes to the value that it must have", () => {
    for (const formula of formulasOf(plan)) expect(amountIn(plan, formula)).toBe(formula.expected);
  });

  test("the total adds subtotals only, so that no row counts twice", () => {
    const total = rowWith(plan, "合计")[APPROVED - 1];
    expect(total?.kind === "formula" && total.formula).toMatch(/^=SUM\(L\d+,L\d+\)$/);
  });

  test("the check cells read 0", () => {
    const check = rowWith(plan, "勾稽校验（应为0）").filter((cell) => cell.kind === "formula");
    expect(check).toHaveLength(2);
    for (const cell of check) expect(amountIn(plan, cell)).toBe(0);
  });

  test("in each row computed − cap cut − pool cut = approved", () => {
    // 1,200,000 computed, 600,000 cut by the annual cap; 28,000 computed, 3,000 cut by the budget.
    const capped = rowWith(plan, "北京无界传感有限公司");
    expect([8, 10, 11, 12].map((column) => figure(plan, capped, column))).toEqual([
      1200000, 600000, 0, 600000,
    ]);
    const cut = rowWith(plan, "流动资金贷款\n京棣借字2022第0415号");
    expect([8, 10, 11, 12].map((column) => figure(plan, cut, column))).toEqual([28000, 0, 3000, 25000]);
  });

  test("the words say the total", () => {
    expect(textsOf(plan)).toContain(`核定金额合计（大写）：人民币${amountInWords(yuan("777000.01"))}`);
  });
});

describe("the unit", () => {
  test("万元 keeps every fen visible and the sums exact", () => {
    const plan = awardSheet(inputFor("award", { unit: "万元" }));
    expect(textsOf(plan)).toContain("单位：万元");
    expect(figure(plan, rowWith(plan, "合计"), APPROVED)).toBe(77.700001);
    for (const formula of formulasOf(plan))
      expect(amountIn(plan, formula)).toBeCloseTo(formula.expected ?? Number.NaN, 9);
  });
});

describe("base and rate", () => {
  test("the base is what the rule took its rate of", () => {
    const plan = awardSheet(inputFor("award"));
    const row = rowWith(plan, "北京无界传感有限公司");
    expect(figure(plan, row, 6)).toBe(3000000);
    expect(row[6]).toEqual({ kind: "text", text: "40%" });
    expect(figure(plan, row, 9)).toBe(400000);
  });
});

describe("text from the ledger", () => {
  test("a title that looks like a formula, and a number that looks negative, stay text", () => {
    const plan = awardSheet(inputFor("award"));
    expect(rowWith(plan, "北京无界传感有限公司")[4]).toEqual({ kind: "text", text: "=1+1\n-5" });
  });

  test("only SUM and ROUND occur in formulas", () => {
    for (const { formula } of formulasOf(awardSheet(inputFor("award"))))
      expect(formula).toMatch(/^=(SUM|ROUND)\([A-Z0-9:,.-]+\)$/);
  });
});

describe("which claims", () => {
  test("every claim has one row: paid ones with money, the others apart with their reason", () => {
    const plan = awardSheet(inputFor("award"));
    for (const name of [
      "上下料机构\nJT-ZR-2022-031",
      "=1+1\n-5",
      "晚登记的专利",
      "代码有误的专利",
      "流动资金贷款\n京棣借字2022第0415号",
    ])
      expect(textsOf(plan).filter((text) => text === name)).toHaveLength(1);
    expect(textsOf(plan)).toContain(
      "附：未列入本次安排的申报（共2项，不占上限和总额；“核定金额”栏为审核结果，“测算依据”栏为原因）",
    );
    expect(textsOf(plan)).toEqual(
      expect.arrayContaining(["不予支持", "待补正", "原因：未在国家知识产权局办理转移登记或许可备案"]),
    );
  });

  test("statuses that are not wanted are left out", () => {
    const plan = awardSheet(inputFor("award", { statuses: ["payable", "zero"] }));
    expect(textsOf(plan)).not.toContain("晚登记的专利");
    expect(figure(plan, rowWith(plan, "合计"), APPROVED)).toBe(777000.01);
    expect(textsOf(plan).join("\n")).toContain("本表未列：不予支持1笔、待补正1笔。");
  });

  test("in one list without groups the total is one SUM over the rows", () => {
    const plan = awardSheet(inputFor("award", { grouping: "none" }));
    expect(textsOf(plan)).not.toContain("第十条小计");
    expect(figure(plan, rowWith(plan, "合计"), APPROVED)).toBe(777000.01);
  });

  test("with nothing to pay the total is zero, in words too", () => {
    const plan = awardSheet(inputFor("award", { statuses: ["incomplete"] }));
    expect(figure(plan, rowWith(plan, "合计"), APPROVED)).toBe(0);
    expect(textsOf(plan)).toContain("核定金额合计（大写）：人民币零元整");
  });
});

describe("the notes", () => {
  const notes = (review = handMadeReview()): string =>
    textsOf(awardSheet(inputFor("award", {}, { review }))).join("\n");

  test("nothing is said of left-out claims where none is left out", () => {
    expect(notes()).not.toContain("本表未列");
  });

  test("regulation, day, year and fingerprint are stated", () => {
    expect(notes()).toContain("《北京市专利转化专项资金实施细则》（京财经建〔2022〕118号）");
    expect(notes()).toContain("测算基准日2023年10月31日，资金年度2023年");
    expect(notes()).toContain("f00dcafe");
  });

  test("defaults that decided a row are called defaults of the engine (A23-1)", () => {
    expect(notes()).toMatch(/引擎默认口径，待主管部门解释（A23-1，第二十三条）：A10-4 /);
  });

  test("a reading other than the default is named as such", () => {
    const review = handMadeReview({ departuresFromDefault: [{ reading: "A16-1", option: "count-it" }] });
    expect(notes(review)).toContain("未采用默认口径的有：A16-1 计入");
  });

  test("a what-if value is 非现行口径, and says what the regulation has", () => {
    const review = handMadeReview();
    const departures = [{ parameter: "art10.rate", article: "10", official: "0.4", used: "0.3" }];
    expect(notes({ ...review, plan: { ...review.plan, departures } })).toMatch(
      /【非现行口径】.*第10条 art10\.rate 0\.4→0\.3/,
    );
    expect(notes(review)).not.toContain("非现行口径");
  });

  test("a pool that was too small is accounted for", () => {
    const review = handMadeReview();
    const pool = {
      article: 12,
      period: 2023,
      pool: yuan("3000000"),
      usedBefore: new Decimal(0),
      available: yuan("3000000"),
      sumBefore: yuan("3353345.68"),
      sumAfter: yuan("3000000"),
      scaled: true,
      members: [],
    } as const;
    expect(notes({ ...review, plan: { ...review.plan, pools: [pool] } })).toContain(
      "合计3,353,345.68元，按规则压减为3,000,000.00元",
    );
  });

  test("the officer's name stands before 复核", () => {
    const texts = textsOf(awardSheet(inputFor("award", { preparedBy: "李明" })));
    expect(texts.some((text) => text.startsWith("制表：李明"))).toBe(true);
  });
});

test("the page: A4 across, the header on every page, page numbers", () => {
  const { print, rows, freezeRows } = awardSheet(inputFor("award"));
  expect(print.orientation).toBe("landscape");
  expect(print.footer).toBe("第 &P 页 共 &N 页");
  const header = rows[print.titleRows.first - 1];
  expect(header?.[0]).toEqual({ kind: "text", text: "序号" });
  expect(freezeRows).toBe(print.titleRows.last);
  expect(print.area).toEqual({ firstRow: 1, firstColumn: 1, lastRow: rows.length, lastColumn: 15 });
});

test("claims listed apart stand under the one header: result under 核定金额, reason under 测算依据", () => {
  const plan = awardSheet(inputFor("award"));
  expect(textsOf(plan).filter((text) => text === "序号")).toHaveLength(1);
  const header = plan.rows[plan.print.titleRows.first - 1] ?? [];
  const refused = rowWith(plan, "晚登记的专利");
  const under = (name: string): PlannedCell | undefined =>
    refused[header.findIndex((cell) => cell.kind === "text" && cell.text === name)];
  expect(under("核定金额")).toEqual({ kind: "text", text: "不予支持" });
  expect(under("测算依据")).toEqual({
    kind: "text",
    text: "原因：未在国家知识产权局办理转移登记或许可备案",
  });
});

test("the list apart begins a page of its own", () => {
  const plan = awardSheet(inputFor("award"));
  const apart = plan.rows.findIndex((cells) =>
    cells.some((cell) => cell.kind === "text" && cell.text.startsWith("附：未列入")),
  );
  expect(plan.print.newPageAt).toContain(apart + 1);
});

test("a column is as wide as its longest figure", () => {
  const base = awardSheet(inputFor("award")).columnWidths[5];
  // "3,000,000.00" and two more.
  expect(base).toBe(14);
});

test("the same review gives the same plan to the byte", () => {
  const text = (asOf: string): string =>
    JSON.stringify(awardSheet(inputFor("award", {}, { review: handMadeReview({ asOf: day(asOf) }) })));
  expect(text("2023-10-31")).toBe(text("2023-10-31"));
});
