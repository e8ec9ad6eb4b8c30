/** Every sheet says what it rests on, so that it can be told later whether it still holds. */
import { planSheet } from "../../src/sheets/plan-sheet";
import { SHEET_KINDS, type SheetKind } from "../../src/sheets/sheet-kinds";
import { textsOf } from "./evaluate-plan";
import { day, handMadeReview, inputFor } from "./hand-made-review";

/** The public does not know the codes of readings. */
const OFFICE_KINDS = SHEET_KINDS.filter((kind) => kind !== "notice");

function said(kind: SheetKind, review = handMadeReview()): string {
  return textsOf(planSheet(kind, inputFor(kind, { madeOn: day("2024-01-15") }, { review }))).join("\n");
}

describe.each(SHEET_KINDS)("%s", (kind) => {
  test("names the regulation, the as-of date, the day of the run and the input's print", () => {
    const text = said(kind);
    const { regulation } = handMadeReview();
    expect(text).toContain(`《${regulation.title}》（${regulation.documentNo}）`);
    expect(text).toMatch(/测算基准日2023年10月31日/);
    expect(text).toMatch(/生成日期2024年1月15日/);
    expect(text).toContain("输入指纹f00dcafe");
    expect(text).not.toContain("非现行口径");
  });

  test("says that values other than the regulation's were used", () => {
    const review = handMadeReview();
    const departure = { parameter: "art10.rate", article: "10", official: "0.4", used: "0.3" };
    const text = said(kind, { ...review, plan: { ...review.plan, departures: [departure] } });
    expect(text).toMatch(/【非现行口径】.*第10条 art10\.rate 0\.4→0\.3/);
  });

  test("says that a reading other than the default was chosen", () => {
    const review = { ...handMadeReview(), departuresFromDefault: [{ reading: "A16-1", option: "count-it" }] };
    expect(said(kind, review)).toMatch(/未采用默认口径的有：.*计入。/);
  });
});

test.each(OFFICE_KINDS)("%s names readings by their codes, and says when all are the default", (kind) => {
  const review = { ...handMadeReview(), departuresFromDefault: [{ reading: "A16-1", option: "count-it" }] };
  expect(said(kind, review)).toContain("A16-1 计入");
  expect(said(kind)).toContain("各项解释口径均为默认值");
});

test("the public notice names readings by what they are on", () => {
  const review = { ...handMadeReview(), departuresFromDefault: [{ reading: "A16-1", option: "count-it" }] };
  expect(said("notice", review)).toContain("未采用默认口径的有：公示当日是否计入：计入。");
});
