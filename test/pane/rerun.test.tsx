import { act, screen, within } from "@testing-library/react";
import { digestOf } from "../../src/review/digest";
import type { Review } from "../../src/review/review";
import { aborted } from "../../src/taskpane/runner/review-runner";
import { afterLoading, drawPane, drawReviewed } from "./draw-pane";
import { sampleReview } from "./fixtures";

test("an edit makes the review out of date; one button runs again and shows whose award changed", async () => {
  let paid = "1000000";
  const { user, session } = await drawReviewed(() => sampleReview({ paidInRow4: paid }));
  expect(screen.queryByText(/审核结果已过期/)).toBeNull();
  paid = "1500000";
  act(() => session.userEdits("申报台账", "J4"));
  expect(screen.getByText(/审核结果已过期/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "重新审核" }));
  expect(session.reads).toBe(2);
  expect(screen.queryByText(/审核结果已过期/)).toBeNull();
  const changes = screen.getByRole("region", { name: "与上次相比：1 笔有变化" });
  expect(within(changes).getByRole("button", { name: "甲公司" })).toBeTruthy();
  expect(within(changes).getByText("400,000.00")).toBeTruthy();
  expect(within(changes).getByText("600,000.00")).toBeTruthy();
});

test("running again over the same cells says that nothing changed", async () => {
  const { store } = await drawReviewed(() => sampleReview());
  await act(() => store.runReview());
  expect(screen.getByText("各笔的结果和金额都没有变化。")).toBeTruthy();
});

test("an edit while the review runs leaves it out of date", async () => {
  let finish: (review: Review) => void = () => {};
  const { store, session } = await drawPane(
    () =>
      new Promise<Review>((resolve) => {
        finish = resolve;
      }),
  );
  let running: Promise<void> = Promise.resolve();
  await act(async () => {
    running = store.runReview();
  });
  act(() => session.userEdits("申报台账", "J4"));
  await act(async () => {
    finish(sampleReview());
    await running;
  });
  expect(screen.getByText(/审核结果已过期/)).toBeTruthy();
});

describe("long work", () => {
  test("shows what it is doing, can be cancelled, and leaves the last review", async () => {
    const { user, store } = await drawPane(
      ({ signal, onProgress }) =>
        new Promise<Review>((_resolve, reject) => {
          onProgress("duplicates", 0.5);
          signal.addEventListener("abort", () => reject(aborted()));
        }),
    );
    await act(async () => {
      void store.runReview();
    });
    expect(screen.getByRole("progressbar", { name: "正在跨表查重…" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "取消" }));
    expect(screen.getByText("已取消，工作簿未作改动。")).toBeTruthy();
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(screen.getByRole("heading", { name: "专利转化专项资金审核" })).toBeTruthy();
  });

  test("a review that fails says what to do", async () => {
    await drawReviewed(() => {
      throw new Error("boom");
    });
    expect(screen.getByText(/审核没有完成：boom。可检查“设置”/)).toBeTruthy();
  });
});

test("a ribbon command's progress, review and result show in the pane, where it can be cancelled", async () => {
  const cancel = jest.fn();
  const { store, user } = await drawPane(() => sampleReview());
  await afterLoading(() =>
    store.hear({
      command: "findDuplicates",
      state: "running",
      progress: { step: "waiting-for-cell-edit", done: undefined },
      cancel,
    }),
  );
  expect(screen.getByRole("progressbar", { name: /请按回车或 Esc 结束编辑/ })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "取消" }));
  expect(cancel).toHaveBeenCalledTimes(1);
  await afterLoading(() =>
    store.hear({
      command: "findDuplicates",
      state: "done",
      view: "duplicates",
      review: digestOf(sampleReview()),
      grids: [],
      text: { code: "duplicates", values: { red: 1, orange: 0, others: 0, distinct: 0, marked: 2 } },
    }),
  );
  expect(screen.getByText(/查重完成：1条应排除/)).toBeTruthy();
  expect(screen.getByText("1／1 条")).toBeTruthy();
});

test("a view that crashes leaves the others alive", async () => {
  const silenced = jest.spyOn(console, "error").mockImplementation(() => {});
  const broken = digestOf(sampleReview());
  Object.defineProperty(broken, "duplicates", {
    get: () => {
      throw new Error("lost");
    },
  });
  const { store } = await drawPane(() => sampleReview());
  await afterLoading(() => store.show("help"));
  await afterLoading(() =>
    store.hear({
      command: "checkUp",
      state: "done",
      view: "duplicates",
      review: broken,
      grids: [],
      text: { code: "shown", values: {} },
    }),
  );
  expect(screen.getByText("这一页没能显示。")).toBeTruthy();
  await afterLoading(() => store.show("help"));
  expect(screen.getByRole("heading", { name: "怎么开始" })).toBeTruthy();
  silenced.mockRestore();
});
