/** 核查结果 and 补正清单: every line says where, what and what to do. */
import { correctionsList } from "../../src/sheets/corrections-list";
import { findingsSheet } from "../../src/sheets/findings-sheet";
import { textsOf } from "./evaluate-plan";
import { handMadeReview, inputFor } from "./hand-made-review";

const cell = { sheet: "区'局台账", row: 7, column: 28 };

function reviewWithFinding() {
  return handMadeReview({
    findings: [
      {
        code: "tick-without-claim",
        severity: "warning",
        cells: [cell],
        values: { by: "李明", at: "2023-09-01", check: "of-scale", reason: "有会议纪要" },
      },
      { code: "question-unit", severity: "warning", cells: [], values: { text: "“金额”列是元还是万元？" } },
    ],
  });
}

test("a finding links to its cell; one without a cell has no link", () => {
  const plan = findingsSheet(inputFor("findings", {}, { review: reviewWithFinding() }));
  const links = plan.rows.flat().flatMap((each) => (each.kind === "text" && each.link ? [each.link] : []));
  expect(links).toContainEqual({ sheet: "区'局台账", cell: "AB7" });
  expect(textsOf(plan)).toContain("“金额”列是元还是万元？");
});

test("claims that are simply paid need nobody's attention", () => {
  const texts = textsOf(findingsSheet(inputFor("findings")));
  expect(texts).toEqual(expect.arrayContaining(["北京迟归科技有限公司", "北京缺码科技有限公司"]));
  expect(texts).not.toContain("北京朴砾智能装备有限公司");
});

test("claims whose result was not chosen are left out, and the sheet says how many", () => {
  const texts = textsOf(findingsSheet(inputFor("findings", { statuses: ["incomplete"] })));
  expect(texts).toContain("北京缺码科技有限公司");
  expect(texts).not.toContain("北京迟归科技有限公司");
  expect(texts).toContain("按生成时所选的结果列示，本表未列：不予支持1笔。");
  expect(textsOf(findingsSheet(inputFor("findings"))).join()).not.toContain("本表未列");
});

test("the summary counts what the sheet lists", () => {
  const texts = textsOf(findingsSheet(inputFor("findings", {}, { review: reviewWithFinding() })));
  expect(texts.some((text) => text.startsWith("资格审核2项，查重0项，数据质量2项。"))).toBe(true);
});

test("nothing to find is said", () => {
  const review = handMadeReview();
  const clean = { ...review, plan: { ...review.plan, verdicts: [] } };
  expect(textsOf(findingsSheet(inputFor("findings", {}, { review: clean })))).toContain(
    "未发现需要处理的事项。",
  );
});

test("补正清单 has one line per firm that can be pasted as it stands", () => {
  const plan = correctionsList(inputFor("corrections"));
  const rows = plan.rows.filter(([first]) => first?.kind === "number");
  expect(rows).toHaveLength(1);
  expect(rows[0]?.[4]).toEqual({
    kind: "text",
    text: "北京缺码科技有限公司：贵单位申报的北京市专利转化专项资金项目需补正材料：1）代码有误的专利：统一社会信用代码校验位有误（对照营业执照更正）。请补正后报回，未补正前暂不能核定金额。",
  });
});
