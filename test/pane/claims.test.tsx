import { act, screen, within } from "@testing-library/react";
import { afterLoading, drawReviewed, openView } from "./draw-pane";
import { cell, longReview, SHEET, sampleReview } from "./fixtures";
import { PlainSession } from "./plain-session";

test("100,000 claims draw only a window of rows", async () => {
  const { user } = await drawReviewed(() => longReview(100_000));
  await openView(user, "明细");
  const options = screen.getAllByRole("option", { name: /号企业/ });
  expect(options.length).toBeGreaterThan(5);
  expect(options.length).toBeLessThan(60);
  expect(options[0]?.getAttribute("aria-setsize")).toBe("100000");
  expect(screen.getByText("100000／100000 笔")).toBeTruthy();
  expect(screen.getByText("4,000,000,000.00")).toBeTruthy();
});

test("a claim opens by keyboard to its row, its reason and its trace; every figure leads to its cell", async () => {
  const { user, session } = await drawReviewed(() => sampleReview());
  await openView(user, "明细");
  const list = screen.getByRole("listbox", { name: "明细" });
  act(() => list.focus());
  await user.keyboard("{ArrowDown}{ArrowUp}{Enter}");
  expect(screen.getByRole("heading", { name: "甲公司" })).toBe(document.activeElement);
  expect(session.visited).toEqual([cell(4, 1)]);
  const steps = screen.getByRole("region", { name: "为什么是这个结果" });
  await user.click(within(steps).getByRole("button", { name: `${SHEET}!J4` }));
  expect(session.visited.at(-1)).toEqual(cell(4, 10));
});

test("in English a condition is told with English punctuation", async () => {
  const session = new PlainSession();
  session.language = "en-US";
  const { user } = await drawReviewed(() => sampleReview(), session);
  await openView(user, "Claims");
  await user.click(within(screen.getByRole("listbox")).getByRole("option", { name: /甲公司/ }));
  const conditions = await screen.findByRole("region", { name: "Conditions" });
  expect(conditions.textContent).toContain("Article 5: ");
  expect(conditions.textContent).not.toMatch(/[：，。；]/);
});

test("search and filters narrow the list and its total", async () => {
  const { user } = await drawReviewed(() => sampleReview());
  await openView(user, "明细");
  await user.type(screen.getByRole("searchbox"), "甲公");
  expect(screen.getByText("1／4 笔")).toBeTruthy();
  await user.clear(screen.getByRole("searchbox"));
  await user.selectOptions(screen.getByRole("combobox", { name: "结果" }), "incomplete");
  expect(screen.getByText("1／4 笔")).toBeTruthy();
  expect(screen.getByRole("option", { name: /丁公司/ })).toBeTruthy();
});

test("sorted by urgency, what is wrong comes before what is paid", async () => {
  const { user } = await drawReviewed(() => sampleReview());
  await openView(user, "明细");
  await user.selectOptions(screen.getByRole("combobox", { name: "排序" }), "status");
  const list = screen.getByRole("listbox");
  const names = within(list)
    .getAllByRole("option")
    .map((option) => option.textContent?.slice(0, 3));
  expect(names).toEqual(["丁公司", "丙公司", "乙公司", "甲公司"]);
});

describe("the row where the user stands", () => {
  test("opens in the list of claims", async () => {
    const { user, session } = await drawReviewed(() => sampleReview());
    await openView(user, "明细");
    act(() => session.userSelects(cell(5, 3)));
    expect(screen.getByRole("heading", { name: "乙公司" })).toBeTruthy();
  });

  test("elsewhere it is offered in one line, without leaving the view", async () => {
    const { user, session } = await drawReviewed(() => sampleReview());
    act(() => session.userSelects(cell(6, 3)));
    const line = screen.getByText("当前行").closest("div");
    if (line === null) throw new Error("no current row");
    await user.click(within(line).getByRole("button", { name: "丙公司" }));
    expect(screen.getByRole("heading", { name: "丙公司" })).toBeTruthy();
  });

  test("a jump of our own to another claim's row does not pull the reader away", async () => {
    const { store } = await drawReviewed(() => sampleReview());
    await afterLoading(() => store.openClaim(store.snapshot().review?.lines[0]?.id));
    await act(() => store.goTo(cell(5, 2)));
    expect(screen.getByRole("heading", { name: "甲公司" })).toBeTruthy();
  });
});
