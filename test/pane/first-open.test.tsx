import { act, screen, within } from "@testing-library/react";
import { ExcelTrouble } from "../../src/excel/trouble";
import { drawPane, drawReviewed } from "./draw-pane";
import { DUPLICATE, sampleReview } from "./fixtures";
import { PlainSession } from "./plain-session";

describe("first open", () => {
  test("says what it does before anything was configured, and reads nothing by itself", async () => {
    const { session } = await drawPane(() => sampleReview());
    expect(screen.getByRole("heading", { name: "专利转化专项资金审核" })).toBeTruthy();
    expect(screen.getByText("体检不改动任何单元格；数据不离开本机。")).toBeTruthy();
    expect(session.reads).toBe(0);
  });

  test("shows the workbook at a glance: sheets, hidden ones, our own, and what was done before", async () => {
    const session = new PlainSession();
    session.sheets = [
      { name: "申报台账", hidden: false, rows: 48, columns: 20, ownKind: undefined },
      { name: "历年拨付", hidden: true, rows: 30, columns: 9, ownKind: undefined },
      { name: "资金安排表", hidden: false, rows: 60, columns: 15, ownKind: "award" },
    ];
    session.settings = {
      ...session.settings,
      log: [
        { at: "2023-10-20T08:00:00Z", by: "王敏", action: "sheet-written", subject: "资金安排表", text: "" },
      ],
    };
    const { user } = await drawPane(() => sampleReview(), session);
    expect(screen.getByRole("heading", { name: "本工作簿（3 张表）" })).toBeTruthy();
    expect(screen.getByText("48 行 × 20 列")).toBeTruthy();
    expect(screen.getByText("隐藏")).toBeTruthy();
    expect(screen.getByText("本程序生成")).toBeTruthy();
    expect(screen.getByText("上次生成“资金安排表”：2023-10-20，王敏")).toBeTruthy();
    expect(session.reads).toBe(0);
    await user.click(screen.getByRole("button", { name: "申报台账" }));
    expect(session.visited).toEqual([{ sheet: "申报台账", row: 1, column: 1 }]);
  });

  test("one press of 体检 shows totals, what waits and what was read", async () => {
    const { user, session } = await drawPane(() => sampleReview());
    const [first] = screen.getAllByRole("button", { name: "体检" });
    if (first === undefined) throw new Error("no check-up button");
    await user.click(first);
    expect(session.reads).toBe(1);
    const row = screen.getByRole("row", { name: /第十条 获取专利技术/ });
    expect(within(row).getByText("400,000.00")).toBeTruthy();
    expect(screen.getByRole("button", { name: "待人工认定 1" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "重复待判 1" })).toBeTruthy();
    expect(screen.getByText("表头第 3 行，数据第 4–9 行，读出 3 条")).toBeTruthy();
    expect(screen.getByText("单位元（表头）")).toBeTruthy();
    expect(screen.getByText("标题 1、合计 1")).toBeTruthy();
    expect(screen.getByText("未读的列：内部编号")).toBeTruthy();
    expect(
      screen.getByRole("img", { name: /总额 3,000,000.00，此前已用 500,000.00，本次 2,500,000.00，余 0.00/ }),
    ).toBeTruthy();
  });

  test("speaks English to an English Excel", async () => {
    const session = new PlainSession();
    session.language = "en-US";
    await drawReviewed(() => sampleReview(), session);
    expect(screen.getByRole("tab", { name: "To verify" })).toBeTruthy();
    expect(screen.getByRole("row", { name: /Art. 10 Patent acquisition 1 \/ 4/ })).toBeTruthy();
  });

  test("a workbook that cannot be read is told with what to do, and can be read again", async () => {
    const session = new PlainSession();
    session.readFailure = new ExcelTrouble("cell-edit-mode");
    const { user } = await drawReviewed(() => sampleReview(), session);
    expect(screen.getByText(/请按回车或 Esc 结束编辑，再试一次/)).toBeTruthy();
    session.readFailure = undefined;
    const [first] = screen.getAllByRole("button", { name: "体检" });
    if (first === undefined) throw new Error("no check-up button");
    await user.click(first);
    expect(screen.queryByText(/请按回车或 Esc 结束编辑，再试一次/)).toBeNull();
    expect(screen.getByRole("button", { name: "重新审核" })).toBeTruthy();
  });

  test("shows amounts in 万元 where the user chose so, without losing a fen", async () => {
    const { store } = await drawReviewed(() => sampleReview({ paidInRow4: "1234567.85" }));
    expect(screen.getAllByText("493,827.14").length).toBeGreaterThan(0);
    act(() => store.setUnit("wan"));
    expect(screen.getAllByText("49.382714").length).toBeGreaterThan(0);
  });

  test("a finding decided already waits for nobody", async () => {
    const decision = {
      finding: "dup-1",
      outcome: "not-a-duplicate",
      reason: "另一合同",
      by: "王",
      at: "2023-11-01T00:00:00Z",
    } as const;
    await drawReviewed(() => sampleReview({ duplicates: [{ ...DUPLICATE, decision }] }));
    expect(screen.queryByRole("button", { name: /重复待判/ })).toBeNull();
  });
});
