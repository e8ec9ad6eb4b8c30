/** Spot check, recovery and performance: what they say comes from the ledger alone. */
import { ABSENT, known } from "../../src/policy/fact";
import type { Payment } from "../../src/policy/payment";
import { performanceSummary } from "../../src/sheets/performance-summary";
import { recoveryLedger } from "../../src/sheets/recovery-ledger";
import { spotCheckList } from "../../src/sheets/spot-check-list";
import { amountIn, formulasOf, textsOf } from "./evaluate-plan";
import { day, handMadeReview, inputFor, yuan } from "./hand-made-review";

function payment(row: number, amount: string, recovered: string | undefined): Payment {
  return {
    id: `历年拨付!${row}`,
    sheet: "历年拨付",
    row,
    order: row,
    name: known("北京瓠尊传感器有限公司"),
    uscc: known("91110106MAWWW90111"),
    capOwner: "91110106MAWWW90111",
    article: known(10),
    capYear: known(2021),
    projectNo: known("HZ-2021-02"),
    title: ABSENT,
    applicationNo: ABSENT,
    patents: ABSENT,
    pledgeRegistrationNo: ABSENT,
    amount: known(yuan(amount)),
    recovered: recovered === undefined ? ABSENT : known(yuan(recovered)),
    eventDate: ABSENT,
    paidDate: known(day("2022-08-19")),
    inForce: true,
    remark: ABSENT,
  };
}

function withPayments(payments: readonly Payment[]) {
  const review = handMadeReview();
  return { review: { ...review, reading: { ...review.reading, payments } } };
}

describe("收回台账 (Article 20)", () => {
  test("168,000.00 paid, 50,000.50 recovered, 117,999.50 left; payments without recovery are left out", () => {
    const input = inputFor(
      "recovery",
      {},
      withPayments([payment(5, "168000", "50000.5"), payment(6, "450000", "0")]),
    );
    const plan = recoveryLedger(input);
    expect(formulasOf(plan).map((formula) => amountIn(plan, formula))).toEqual([168000, 50000.5, 117999.5]);
    expect(textsOf(plan)).not.toContain("历年拨付 第6行");
  });

  test("without any recovery the sheet says so instead of showing an empty table", () => {
    const plan = recoveryLedger(inputFor("recovery", {}, withPayments([payment(5, "168000", undefined)])));
    expect(textsOf(plan)).toContain("台账没有“收回金额”列，或没有收回记录。");
  });
});

describe("抽查名单 (Article 18)", () => {
  test("seed, interval and start are printed, so that the draw can be repeated", () => {
    const method = textsOf(spotCheckList(inputFor("spot-check", { seed: 7, sampleSize: 1 }))).find((text) =>
      text.includes("随机种子"),
    );
    expect(method).toMatch(/总体3项、777,000\.01元，抽1项；随机种子7（mulberry32），间隔[\d,.]+元/);
  });

  test("nobody is drawn who gets no money", () => {
    const texts = textsOf(spotCheckList(inputFor("spot-check", { sampleSize: 10 })));
    expect(texts).not.toContain("北京迟归科技有限公司");
  });
});

describe("绩效汇总", () => {
  test("sums what was paid for: 380,000 + 3,000,000 received under Article 10, in 万元", () => {
    const plan = performanceSummary(inputFor("performance"));
    const row = plan.rows.find(
      (cells) =>
        cells[1]?.kind === "text" &&
        cells[1].text.startsWith("第十条") &&
        cells[2]?.kind === "text" &&
        cells[2].text === "实付金额",
    );
    expect(row?.[3]).toMatchObject({ kind: "number", value: 338 });
  });

  test("a sum that no row states is left blank, with the number of rows, and is not nought", () => {
    const review = handMadeReview();
    const claims = new Map(
      [...review.claims].map(([id, claim]) => [
        id,
        claim.article === 10 ? { ...claim, contractAmount: ABSENT } : claim,
      ]),
    );
    const plan = performanceSummary(inputFor("performance", {}, { review: { ...review, claims } }));
    const row = plan.rows.find((cells) => cells[2]?.kind === "text" && cells[2].text === "合同成交金额");
    expect([row?.[3], row?.[5]]).toEqual([{ kind: "blank" }, { kind: "number", value: 2, format: "0" }]);
  });

  test("all applications are counted, the refused one too", () => {
    const plan = performanceSummary(inputFor("performance"));
    const row = plan.rows.find((cells) => cells[2]?.kind === "text" && cells[2].text === "申报项数");
    expect(row?.[3]).toMatchObject({ value: 4 });
  });
});
