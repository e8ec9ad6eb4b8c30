import { act, screen, waitFor, within } from "@testing-library/react";
import { drawPane, drawReviewed, openView } from "./draw-pane";
import { sampleReview } from "./fixtures";

test("the officer's name, the as-of date and the year are kept with the workbook and logged", async () => {
  const { user, session } = await drawPane(() => sampleReview());
  await openView(user, "设置");
  await user.type(screen.getByRole("textbox", { name: "审核人" }), "王审核{Enter}");
  await user.type(screen.getByRole("textbox", { name: "资金年度" }), "2023{Enter}");
  expect(session.settings.officer).toBe("王审核");
  expect(session.settings.policy.fundYear).toBe(2023);
  expect(session.settings.log.map(({ by, subject, text }) => [by, subject, text])).toEqual([
    ["王审核", "审核人", "王审核"],
    ["王审核", "资金年度", "2023"],
  ]);
});

test("a year that is no year is refused with what to type", async () => {
  const { user, session } = await drawPane(() => sampleReview());
  await openView(user, "设置");
  await user.type(screen.getByRole("textbox", { name: "资金年度" }), "23年{Enter}");
  expect(screen.getByText("请填四位年份，如 2023。")).toBeTruthy();
  expect(session.settings.policy.fundYear).toBeUndefined();
});

test("another reading than the default is marked and makes the review out of date", async () => {
  const { user, session } = await drawReviewed(() => sampleReview());
  await openView(user, "设置");
  await user.selectOptions(screen.getByRole("combobox", { name: /^A11-1/ }), "sme-only");
  expect(session.settings.policy.readings).toEqual({ "A11-1": "sme-only" });
  expect(screen.getByText("非默认")).toBeTruthy();
  expect(screen.getByText(/审核结果已过期/)).toBeTruthy();
  await user.selectOptions(screen.getByRole("combobox", { name: /^A11-1/ }), "any-enterprise");
  expect(session.settings.policy.readings).toEqual({});
});

test("a what-if rate is typed in percent and stored as a ratio; above a 不超过 it is refused", async () => {
  const { user, session } = await drawReviewed(() => sampleReview());
  await openView(user, "设置");
  const rate = screen.getByRole("textbox", { name: "第十条 补贴比例" });
  await user.type(rate, "45{Enter}");
  expect(screen.getByText("细则写的是“不超过”，不能高于 40。")).toBeTruthy();
  expect(session.settings.policy.whatIf).toEqual({});
  await user.clear(rate);
  await user.type(rate, "30{Enter}");
  expect(session.settings.policy.whatIf).toEqual({ "art10.rate": "0.3" });
  await user.click(screen.getByRole("button", { name: "全部恢复" }));
  expect(session.settings.policy.whatIf).toEqual({});
});

test("the unit of a table is corrected once, and the next review hears of it", async () => {
  const heard: unknown[] = [];
  const { user, store, session } = await drawReviewed(({ settings }) => {
    heard.push(settings.mappings);
    return sampleReview();
  });
  await openView(user, "设置");
  await user.click(screen.getByRole("button", { name: /申报台账/ }));
  await user.selectOptions(screen.getByRole("combobox", { name: "整表金额单位" }), "万元");
  await act(() => store.runReview());
  expect(heard).toEqual([[], [{ sheet: "申报台账", headerFingerprint: "h1", units: { 0: "万元" } }]]);
  expect(session.reads).toBe(1);
});

test("a column that is known for something nothing is made of has its name, not its code", async () => {
  const { user } = await drawReviewed(() => {
    const review = sampleReview();
    const legalStatus = {
      column: 13,
      header: "权利状态",
      field: "legalStatus",
      score: 1,
      reasons: [],
      confirmed: false,
    };
    const tables = review.reading.tables.map((table) => ({
      ...table,
      columns: [...table.columns, legalStatus],
    }));
    return { ...review, reading: { ...review.reading, tables } };
  });
  await openView(user, "设置");
  await user.click(screen.getByRole("button", { name: /申报台账/ }));
  const column = await screen.findByRole("combobox", { name: "M列 权利状态" });
  await waitFor(() => expect(column).toHaveProperty("selectedOptions.0.text", "法律状态"));
});

test("an example of the help goes into the sheet, and says where", async () => {
  const { user, session } = await drawPane(() => sampleReview());
  await openView(user, "帮助");
  await user.click(screen.getByRole("button", { name: /第十条/ }));
  await user.click(screen.getByRole("button", { name: "把 =TRANSFER_SUBSIDY(1000000,0) 写入所选单元格" }));
  expect(session.formulas).toEqual(["=TRANSFER_SUBSIDY(1000000,0)"]);
  expect(screen.getByText(/已写入公式 =TRANSFER_SUBSIDY\(1000000,0\)。/)).toBeTruthy();
});

test("the preview of a sheet counts what it will hold, and the choice of statuses changes it", async () => {
  const { user } = await drawReviewed(() => sampleReview());
  await user.click(screen.getByRole("button", { name: "生成工作表" }));
  const dialog = await screen.findByRole("dialog");
  expect(within(dialog).getByText("将列入 4 笔，核定合计 400,000.00 元。")).toBeTruthy();
  await user.click(within(dialog).getByRole("checkbox", { name: "待人工认定" }));
  expect(within(dialog).getByText("将列入 3 笔，核定合计 400,000.00 元。")).toBeTruthy();
  await user.selectOptions(within(dialog).getByRole("combobox", { name: "金额单位" }), "万元");
  expect(within(dialog).getByText("将列入 3 笔，核定合计 40.00 万元。")).toBeTruthy();
});
