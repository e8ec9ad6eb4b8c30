import { screen, within } from "@testing-library/react";
import type { Review, ReviewSettings } from "../../src/review/review";
import { afterLoading, drawReviewed, openView } from "./draw-pane";
import { DUPLICATE, EQUITY, SHEET, sampleReview } from "./fixtures";
import { PlainSession } from "./plain-session";

/** A review that obeys the settings as the real one does: ticks settle checks, decisions go to their findings. */
function obeying(settings: ReviewSettings): Review {
  const tick = settings.ticks.find(({ claimKey, check }) => claimKey === "key-6" && check === EQUITY.id);
  const decision = settings.duplicateDecisions.find(({ finding }) => finding === DUPLICATE.key);
  return sampleReview({
    ...(tick === undefined ? {} : { equity: { ...EQUITY, outcome: tick.outcome } }),
    duplicates: [decision === undefined ? DUPLICATE : { ...DUPLICATE, decision }],
    questions: settings.mappings.some(({ units }) => units?.[10] === "万元")
      ? []
      : [
          {
            kind: "unit",
            sheet: SHEET,
            tableIndex: 0,
            column: 10,
            header: "实付金额",
            options: ["元", "万元"],
            text: "“实付金额”列是元还是万元？",
          },
        ],
  });
}

test("a question is answered once: the answer is kept with the workbook and not asked again", async () => {
  const { user, session } = await drawReviewed(({ settings }) => obeying(settings));
  const question = screen.getByText("“实付金额”列是元还是万元？").closest("fieldset");
  if (question === null) throw new Error("no question");
  await user.click(within(question).getByRole("button", { name: "万元" }));
  expect(session.settings.mappings).toEqual([
    { sheet: SHEET, headerFingerprint: "h1", units: { 10: "万元" } },
  ]);
  expect(session.settings.log.map(({ action, text }) => [action, text])).toEqual([
    ["mapping", "金额单位 实付金额：万元"],
  ]);
  expect(screen.queryByText("“实付金额”列是元还是万元？")).toBeNull();
});

describe("answering a check", () => {
  test("an answer without a reason or a name is not taken", async () => {
    const { user, session, store } = await drawReviewed(({ settings }) => obeying(settings));
    const claim = store.snapshot().review?.lines[2];
    await afterLoading(() => store.openClaim(claim?.id));
    const [pass] = screen.getAllByRole("button", { name: /^判定通过/ });
    if (pass === undefined) throw new Error("no pass button");
    await user.click(pass);
    await user.click(screen.getByRole("button", { name: "保存判定" }));
    expect(screen.getByText("请写明理由，它会进入日志。")).toBeTruthy();
    expect(screen.getByText("请填审核人姓名。")).toBeTruthy();
    expect(session.settings.ticks).toEqual([]);
    await user.type(screen.getByRole("textbox", { name: /理由/ }), "   ");
    await user.click(screen.getByRole("button", { name: "保存判定" }));
    expect(session.settings.ticks).toEqual([]);
  });

  test("with reason, name and amount it is stored under the claim's key, logged, and the claim is reviewed again", async () => {
    const { user, session, store } = await drawReviewed(({ settings }) => obeying(settings));
    await afterLoading(() => store.openClaim(store.snapshot().review?.lines[2]?.id));
    const [pass] = screen.getAllByRole("button", { name: /^判定通过/ });
    if (pass === undefined) throw new Error("no pass button");
    await user.click(pass);
    await user.type(screen.getByRole("textbox", { name: /理由/ }), "银行回单 3 张");
    await user.type(screen.getByRole("textbox", { name: /认定金额/ }), "500,000.00");
    await user.type(screen.getByRole("textbox", { name: /审核人/ }), "王审核");
    await user.click(screen.getByRole("button", { name: "保存判定" }));
    expect(session.settings.ticks).toEqual([
      {
        claimKey: "key-6",
        check: EQUITY.id,
        outcome: "pass",
        reason: "银行回单 3 张",
        by: "王审核",
        at: "2023-11-01T09:30:00.000Z",
        amount: "500000.00",
      },
    ]);
    expect(session.settings.officer).toBe("王审核");
    expect(session.settings.log[0]?.text).toContain("银行回单 3 张");
    expect(session.reads).toBe(1);
    expect(screen.getAllByText("200,000.00").length).toBeGreaterThan(0);
    await openView(user, "日志");
    expect(screen.getByText(/王审核/)).toBeTruthy();
    expect(screen.getByText(/认定金额 500000.00 元/)).toBeTruthy();
  });

  test.each(["EQUITY_NO_PAID_AMOUNT", "UNIT_SUSPECT", "PATENT_PART_OVER_PAID"] as const)(
    "a claim held for %s asks for the amount",
    async (reason) => {
      const equity = { ...EQUITY, effect: { status: "manual", reason } } as const;
      const { user, store } = await drawReviewed(() => sampleReview({ equity }));
      await afterLoading(() => store.openClaim(store.snapshot().review?.lines[2]?.id));
      const [pass] = screen.getAllByRole("button", { name: /^判定通过/ });
      if (pass === undefined) throw new Error("no pass button");
      await user.click(pass);
      expect(screen.getByRole("textbox", { name: /认定金额/ })).toBeTruthy();
    },
  );

  test("an amount that is no amount is refused with what to do", async () => {
    const { user, session, store } = await drawReviewed(({ settings }) => obeying(settings));
    await afterLoading(() => store.openClaim(store.snapshot().review?.lines[2]?.id));
    const [pass] = screen.getAllByRole("button", { name: /^判定通过/ });
    if (pass === undefined) throw new Error("no pass button");
    await user.click(pass);
    await user.type(screen.getByRole("textbox", { name: /理由/ }), "有回单");
    await user.type(screen.getByRole("textbox", { name: /认定金额/ }), "50万");
    await user.type(screen.getByRole("textbox", { name: /审核人/ }), "王");
    await user.click(screen.getByRole("button", { name: "保存判定" }));
    expect(screen.getByText("请填不带单位的金额，至多两位小数。")).toBeTruthy();
    expect(session.settings.ticks).toEqual([]);
  });

  test("a passed check can be overridden, with a reason, and the override taken back", async () => {
    const session = new PlainSession();
    session.settings = { ...session.settings, officer: "王审核" };
    const { user, store } = await drawReviewed(({ settings }) => {
      const plain = obeying(settings);
      const tick = settings.ticks.find(({ check }) => check === "registered-in-beijing");
      const first = plain.plan.verdicts[0];
      const check = first?.checks[0];
      if (tick === undefined || first === undefined || check === undefined) return plain;
      const decided = { ...check, outcome: tick.outcome, decidedBy: { ...tick, claim: first.claim } };
      const verdicts = [{ ...first, checks: [decided] }, ...plain.plan.verdicts.slice(1)];
      return { ...plain, plan: { ...plain.plan, verdicts } };
    }, session);
    await afterLoading(() => store.openClaim(store.snapshot().review?.lines[0]?.id));
    const [fail] = screen.getAllByRole("button", { name: /^判定不通过/ });
    if (fail === undefined) throw new Error("no fail button");
    await user.click(fail);
    await user.type(screen.getByRole("textbox", { name: /理由/ }), "已迁出本市");
    await user.click(screen.getByRole("button", { name: "保存判定" }));
    expect(screen.getByText(/人工判定不通过（王审核，2023-11-01）：已迁出本市/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "撤回判定" }));
    expect(session.settings.ticks).toEqual([]);
    expect(session.settings.log.map(({ action }) => action)).toEqual(["tick", "untick"]);
    expect(screen.queryByText(/人工判定不通过/)).toBeNull();
  });
});

describe("duplicates", () => {
  test("both rows stand side by side and either can be jumped to; the evidence says for and against", async () => {
    const { user, session } = await drawReviewed(({ settings }) => obeying(settings));
    await openView(user, "查重");
    await user.click(screen.getByRole("button", { name: "市区其他资金 第4行" }));
    expect(session.visited).toEqual([{ sheet: "市区其他资金", row: 4, column: 1 }]);
    await user.click(screen.getByRole("button", { name: "看依据（2）" }));
    const evidence = screen.getByRole("list", { name: "依据" });
    expect(within(evidence).getByText("2022 9800 0001.5")).toBeTruthy();
    expect(within(evidence).getByText("支持 +20")).toBeTruthy();
    expect(within(evidence).getByText("反对 −8")).toBeTruthy();
  });

  test("not a duplicate needs a reason, is kept, and can be undone", async () => {
    const { user, session } = await drawReviewed(({ settings }) => obeying(settings));
    await openView(user, "查重");
    await user.click(screen.getByRole("button", { name: "不是重复" }));
    await user.type(screen.getByRole("textbox", { name: /审核人/ }), "王审核");
    await user.click(screen.getByRole("button", { name: "保存判定" }));
    expect(session.settings.duplicateDecisions).toEqual([]);
    await user.type(screen.getByRole("textbox", { name: /理由/ }), "另一合同");
    await user.click(screen.getByRole("button", { name: "保存判定" }));
    expect(session.settings.duplicateDecisions).toMatchObject([
      { finding: "dup-1", outcome: "not-a-duplicate", reason: "另一合同", by: "王审核" },
    ]);
    await user.click(screen.getByRole("button", { name: "撤销判定" }));
    expect(session.settings.duplicateDecisions).toEqual([]);
    expect(session.settings.log.map(({ action }) => action)).toEqual([
      "duplicate-decision",
      "duplicate-revoked",
    ]);
  });

  test("filters narrow by tier, state and party", async () => {
    const other = { ...DUPLICATE, key: "dup-2", tier: "yellow", rows: [{ sheet: SHEET, row: 4 }] } as const;
    const { user } = await drawReviewed(() => sampleReview({ duplicates: [DUPLICATE, other] }));
    await openView(user, "查重");
    expect(screen.getByText("2／2 条")).toBeTruthy();
    await user.selectOptions(screen.getByRole("combobox", { name: "级别" }), "yellow");
    expect(screen.getByText("1／2 条")).toBeTruthy();
    await user.selectOptions(screen.getByRole("combobox", { name: "级别" }), "all");
    await user.type(screen.getByRole("searchbox", { name: "单位名称" }), "乙公");
    expect(screen.getByText("1／2 条")).toBeTruthy();
    await user.selectOptions(screen.getByRole("combobox", { name: "处理状态" }), "confirmed");
    expect(screen.getByText("0／2 条")).toBeTruthy();
  });
});

describe("many at once", () => {
  test("a condition without a column is ticked for the whole sheet with one reason", async () => {
    const { user, session } = await drawReviewed(({ settings }) => obeying(settings));
    await openView(user, "待核");
    await user.click(screen.getByRole("checkbox", { name: "整表待核条件（1）" }));
    const bar = screen.getByRole("group", { name: "批量判定" });
    expect(within(bar).getByText("已选 1 项")).toBeTruthy();
    await user.click(within(bar).getByRole("button", { name: "通过" }));
    await user.type(screen.getByRole("textbox", { name: /审核人/ }), "王审核");
    await user.click(screen.getByRole("button", { name: "保存判定" }));
    expect(session.settings.ticks).toEqual([]);
    await user.type(screen.getByRole("textbox", { name: /理由/ }), "信用中国逐户查询");
    await user.click(screen.getByRole("button", { name: "保存判定" }));
    expect(session.settings.ticks.map(({ claimKey, check }) => [claimKey, check])).toEqual([
      ["key-4", "credit-good"],
      ["key-5", "credit-good"],
      ["key-6", "credit-good"],
    ]);
    expect(session.settings.log).toHaveLength(3);
  });

  test("duplicates are decided in the words of their cards, beside conditions in both words", async () => {
    const { user, session } = await drawReviewed(({ settings }) => obeying(settings));
    await openView(user, "待核");
    await user.selectOptions(screen.getByRole("combobox", { name: "类别" }), "duplicate");
    const [group] = screen.getAllByRole("checkbox");
    if (group === undefined) throw new Error("no group");
    await user.click(group);
    const words = () =>
      within(screen.getByRole("group", { name: "批量判定" }))
        .getAllByRole("button")
        .map(({ textContent }) => textContent);
    expect(words()).toEqual(["不是重复", "确认重复", "清除选择"]);

    await user.selectOptions(screen.getByRole("combobox", { name: "类别" }), "all");
    await user.click(screen.getByRole("checkbox", { name: "整表待核条件（1）" }));
    expect(words()).toEqual(["通过／不是重复", "不通过／确认重复", "清除选择"]);

    await user.click(screen.getByRole("checkbox", { name: "整表待核条件（1）" }));
    await user.click(screen.getByRole("button", { name: "确认重复" }));
    const form = screen.getByRole("form", { name: "批量判定 1 项：确认重复" });
    await user.type(within(form).getByRole("textbox", { name: /理由/ }), "同一合同");
    await user.type(within(form).getByRole("textbox", { name: /审核人/ }), "王审核");
    await user.click(within(form).getByRole("button", { name: "保存判定" }));
    expect(session.settings.duplicateDecisions).toMatchObject([{ finding: "dup-1", outcome: "confirmed" }]);
  });

  test("what only a correction in the cells can settle has no box", async () => {
    const { user } = await drawReviewed(({ settings }) => obeying(settings));
    await openView(user, "待核");
    await user.selectOptions(screen.getByRole("combobox", { name: "类别" }), "claim");
    expect(screen.getByText("丁公司")).toBeTruthy();
    // One box for the group of the claim that waits for a person, one for the claim; none for the incomplete one.
    expect(screen.getAllByRole("checkbox")).toHaveLength(2);
  });
});
