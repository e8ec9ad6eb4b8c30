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
  /** The generator as it is published, by the name that the sheet prints. */
  const mulberry32 = (seed: number): number => {
    let t = (seed + 0x6d2b79f5) | 0;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };

  test("population, certain items, interval, start and seed are printed, so that the draw can be repeated", () => {
    // 600,000.00 × 2 is above the total of 777,000.01: certain. One is drawn from 152,000.01 and 25,000.00.
    const texts = textsOf(spotCheckList(inputFor("spot-check", { seed: 7, sampleSize: 2 })));
    expect(texts).toContain(
      "依据第十八条抽取，按金额加权：金额越大，抽中的机会越大。总体为核定金额大于零的3项、合计777,000.01元，抽取2项，其中必抽1项。",
    );
    const drawing = texts.find((text) => text.startsWith("抽取办法："));
    const fen = (17_700_001n * BigInt(mulberry32(7))) >> 32n;
    const start = `${fen / 100n}.${String(fen % 100n).padStart(2, "0")}`;
    expect(drawing?.replaceAll(",", "")).toContain(`从随机起点${start}元起，每隔177000.01元取一点`);
    expect(drawing).toContain("随机种子7。");
    expect(texts.some((text) => text.startsWith("复核：") && text.includes("mulberry32"))).toBe(true);
    const drawn = fen < 15_200_001n ? "申报台账 第5行" : "申报台账 第9行";
    expect(texts.filter((text) => /^申报台账 第\d+行$/.test(text))).toContain(drawn);
  });

  test("where every item is certain nothing is said of a random start", () => {
    const texts = textsOf(spotCheckList(inputFor("spot-check", { seed: 7, sampleSize: 3 })));
    expect(texts).toContain(
      "抽取办法：金额达到间隔的项目必抽；本次抽取的各项均为必抽，未作随机抽取。随机种子7。",
    );
  });

  test("a clerk reads no word of the trade", () => {
    const [population, drawing] = textsOf(spotCheckList(inputFor("spot-check", { sampleSize: 2 }))).slice(1);
    expect(`${population}${drawing}`).not.toMatch(/[a-z]|货币单元|系统抽样/i);
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
