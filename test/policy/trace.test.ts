/** Traces, reasons and checks in words: every step has a sentence in both languages, and the arithmetic is in it. */
import { CHECK_IDS, checkMaterials, checkSettledBy, checkTitle } from "../../src/locale/checks";
import {
  FLAGS,
  flagText,
  REASON_NEXT,
  REASONS,
  reasonNext,
  reasonText,
  statusNext,
  statusText,
} from "../../src/locale/reasons";
import { articleName, describeTrace, groupedAmount, TRACE_STEPS } from "../../src/locale/trace";
import { bankReward } from "../../src/policy/bank-reward";
import type { Claim } from "../../src/policy/claim";
import { invalid, known, missing } from "../../src/policy/fact";
import { Decimal } from "../../src/policy/money";
import { READINGS } from "../../src/policy/readings";
import { REGULATION_118_2022 } from "../../src/policy/regulation-118-2022";
import { rulesOf } from "../../src/policy/rules";
import type { Relation, TraceStep } from "../../src/policy/verdict";
import {
  bankClaim,
  named,
  no,
  on,
  payment,
  plan,
  pledgeClaim,
  productClaim,
  projectClaim,
  transferClaim,
  verdictOf,
  yuan,
} from "./build-claims";

function sentences(
  claim: Claim,
  setup: Parameters<typeof plan>[1] = {},
  locale: "zh-CN" | "en-US" = "zh-CN",
) {
  return describeTrace(verdictOf(plan([claim], setup), claim.id).trace, locale);
}

describe("sentences", () => {
  test("Article 10", () => {
    const claim = transferClaim(1, { patentPaid: yuan("380000.04") });
    expect(sentences(claim, { payments: [payment(1, { amount: yuan("900000") })] })).toEqual([
      "第十条：实付专利技术交易金额 380,000.04 元 × 40% = 152,000.01 元（向下取整到分，G1；取整前 152,000.016 元）",
      "第十条：单个企业年度上限 1,000,000.00 元 − 以前已安排 900,000.00 元 − 本次在先 0.00 元 = 剩余额度 100,000.00 元",
      "第十条：152,000.01 元超过剩余额度 100,000.00 元，取 100,000.00 元",
      "第十条：核定 100,000.00 元",
    ]);
    expect(sentences(transferClaim(1), {}, "en-US")[0]).toBe(
      "Article 10: actually paid for patents 1,000,000.00 yuan × 40% = 400,000.00 yuan",
    );
  });

  test("Article 11", () => {
    expect(sentences(pledgeClaim(1, { refund: yuan("1000") }))).toEqual([
      "第十一条：企业承担的融资服务费用：担保费 52,000.00 + 评估费 18,000.00 − 退还 1,000.00 = 69,000.00 元",
      "第十一条：融资服务费用 69,000.00 元 × 40% = 27,600.00 元",
      "第十一条：实际贷款金额 4,200,000.00 元 × 2% = 84,000.00 元",
      "第十一条：两者取低 27,600.00 元（27,600.00 与 84,000.00）",
      "第十一条：单个企业年度上限 200,000.00 元 − 以前已安排 0.00 元 − 本次在先 0.00 元 = 剩余额度 200,000.00 元",
      "第十一条：27,600.00 元未超过剩余额度，为 27,600.00 元",
      "第十一条：核定 27,600.00 元",
    ]);
  });

  test("a claim that is held up says why, with the article of the check", () => {
    expect(sentences(transferClaim(1, { applicationDate: on("2024-01-01") })).at(-1)).toBe(
      "第二十二条：不予支持：申报日期不在细则有效期内，核定 0.00 元",
    );
    expect(
      sentences(transferClaim(1, { registration: known({ kind: "pending" }) }), {}, "en-US").at(-1),
    ).toBe("Article 10: deferred: Registration or recordal is not completed yet; 0.00 yuan meanwhile");
    expect(sentences(transferClaim(1, { patentPaid: missing() })).at(-1)).toBe("第十条：待补正：缺金额");
  });

  test.each([
    ["0.00", "0.00"],
    ["999.99", "999.99"],
    ["1000.00", "1,000.00"],
    ["999999999999.99", "999,999,999,999.99"],
    ["876543.048", "876,543.048"],
    ["1000", "1,000"],
  ])("%s is shown as %s", (text, shown) => {
    expect(groupedAmount(text)).toBe(shown);
  });

  test.each([
    ["5", "第五条", "Article 5"],
    ["10", "第十条", "Article 10"],
    ["14", "第十四条", "Article 14"],
    ["20", "第二十条", "Article 20"],
    ["22", "第二十二条", "Article 22"],
  ])("Article %s", (article, zh, en) => {
    expect(articleName(article, "zh-CN")).toBe(zh);
    expect(articleName(article, "en-US")).toBe(en);
  });
});

/** Left out of mutation runs: twenty claims under every option, for texts that no rule here writes. */
const withTime = process.env.EXAMPLES_ONLY === undefined ? describe : describe.skip;
withTime("every step that a plan can take has a sentence in both languages", () => {
  const everything: readonly Claim[] = [
    transferClaim(1, { patentPaid: yuan("380000.04") }),
    transferClaim(2, { patentPaid: yuan("3000000") }),
    transferClaim(3, { forImplementation: no }),
    transferClaim(4, { patentPaid: invalid("约", "approximate") }),
    transferClaim(5, { materialsComplete: no }),
    transferClaim(6, { supplierKind: known("hospital") }),
    transferClaim(7, { registration: known({ kind: "pending" }) }),
    transferClaim(8, { applicant: named("满额", { capOwner: "满额" }) }),
    pledgeClaim(11, {
      otherFee: yuan("100"),
      patentShare: known(new Decimal("0.6")),
      guaranteeFee: yuan("52000.07"),
    }),
    pledgeClaim(12, { loanDrawn: yuan("100000") }),
    ...["甲", "乙", "丙", "丁"].map((name, place) =>
      bankClaim(20 + place, { applicant: named(name), pledgeAmount: yuan(`100000000${place}`) }),
    ),
    bankClaim(25, { applicant: named("支行1", { capOwner: "甲支" }) }),
    bankClaim(26, { applicant: named("支行2", { capOwner: "甲支" }) }),
    bankClaim(27, { applicant: named("小"), pledgeAmount: yuan("5"), pledgeCount: known(1) }),
    bankClaim(28, { applicant: named("缺"), pledgeAmount: yuan("5"), pledgeCount: missing() }),
    bankClaim(29, { applicant: named("全缺"), pledgeAmount: missing(), pledgeCount: missing() }),
    productClaim(30, { projectNo: known("P1"), scale: yuan("150000000"), applicant: named("发") }),
    productClaim(31, {
      projectNo: known("P1"),
      scale: yuan("150000000"),
      applicant: named("施"),
      role: known("implementer"),
    }),
    productClaim(32, { scale: yuan("61234566.5") }),
    ...[33, 34, 35, 36, 37].map((row) =>
      productClaim(row, { applicant: named(`主体${row}`), scale: yuan("100000000") }),
    ),
    projectClaim(40, { recommended: yuan("9000000") }),
    projectClaim(41, { article: 6, recommended: yuan("100000") }),
  ];
  const relations: readonly Relation[] = [
    {
      kind: "one-project",
      claims: [everything[1]?.id, everything.at(-1)?.id].flatMap((id) => id ?? []),
      finding: "f",
    },
    {
      kind: "hold",
      claims: everything.filter(({ id }) => /!3[01]$/.test(id)).map(({ id }) => id),
      reason: "SAME_PRODUCT_TWO_APPLICANTS",
      finding: "g",
    },
  ];
  const payments = [payment(1, { capOwner: "满额", amount: yuan("1000000") })];
  const alternatives = [
    {},
    ...READINGS.filter(({ settledIn }) => settledIn === "policy").flatMap(({ id, options }) =>
      options.slice(1).map((option) => ({ [id]: option.id })),
    ),
    { "A12-5": "return", "A13-1": "split" },
    { "A13-1": "issuer-first" },
  ];
  const seen = new Set<string>();

  test.each(alternatives.map((readings) => [JSON.stringify(readings), readings] as const))(
    "%s",
    (_title, readings) => {
      for (const budget of [undefined, "100000", "99999999"]) {
        const settings = budget === undefined ? { readings } : { readings, budget };
        const traces = plan(everything, { relations, payments, settings }).verdicts.map(({ trace }) => trace);
        for (const { code } of traces.flat()) seen.add(code);
        for (const locale of ["zh-CN", "en-US"] as const)
          expect(describeTrace(traces.flat(), locale).join("\n")).not.toMatch(/[{}]|undefined/);
      }
    },
  );

  test("no sentence is left over that no step uses", () => {
    const steps: TraceStep[] = [];
    bankReward({ amount: undefined, count: undefined }, rulesOf(REGULATION_118_2022), steps);
    for (const { code } of [...steps, ...plan([bankClaim(1)]).verdicts.flatMap(({ trace }) => trace)])
      seen.add(code);
    expect(Object.keys(TRACE_STEPS["zh-CN"]).filter((code) => !seen.has(code))).toEqual([]);
    expect(Object.keys(TRACE_STEPS["en-US"])).toEqual(Object.keys(TRACE_STEPS["zh-CN"]));
  });
});

describe("reasons, remarks and checks in words", () => {
  test("say something in both languages, and what to do", () => {
    for (const locale of ["zh-CN", "en-US"] as const) {
      expect(reasonText("ANNUAL_CAP", locale)).not.toBe("");
      expect(reasonNext("DATE_INVALID", locale)).not.toBe("");
      expect(flagText("WHAT_IF", locale)).not.toBe("");
      expect(statusText("zero", locale)).not.toBe("");
      expect(statusNext("manual", locale)).not.toBe("");
    }
    expect(flagText("WHAT_IF", "zh-CN")).toBe("非现行口径");
    expect(Object.keys(REASONS["en-US"])).toEqual(Object.keys(REASON_NEXT["zh-CN"]));
    expect(Object.keys(FLAGS["en-US"])).toEqual(Object.keys(FLAGS["zh-CN"]));
  });

  test("use no word of blame", () => {
    for (const text of [...Object.values(REASONS["zh-CN"]), ...Object.values(FLAGS["zh-CN"])])
      expect(text).not.toMatch(/违规|骗补|追缴/);
  });

  test("every check that a verdict carries has a title, what settles it, and papers", () => {
    const claims = [
      transferClaim(1),
      pledgeClaim(2, { otherFee: yuan("1"), refund: missing() }),
      bankClaim(3),
      productClaim(4),
      projectClaim(5),
      transferClaim(6, { mode: known("equity") }),
    ];
    const relations: Relation[] = [
      { kind: "one-project", claims: [claims[0]?.id, claims[4]?.id].flatMap((id) => id ?? []), finding: "f" },
    ];
    for (const { checks } of plan(claims, { relations }).verdicts)
      for (const { id } of checks)
        for (const locale of ["zh-CN", "en-US"] as const) {
          expect(checkTitle(id, locale)).not.toBe("");
          expect(checkSettledBy(id, locale)).not.toBe("");
          expect(checkMaterials(id, locale)).not.toBe("");
        }
    expect(CHECK_IDS.length).toBeGreaterThan(35);
    expect(() => checkTitle("no-such-check", "zh-CN")).toThrow("no-such-check");
  });
});
