/** axe over every view, in both languages; contrast is looked at in a real browser, which lays the page out. */
import { act, screen } from "@testing-library/react";
import axe from "axe-core";
import type { ViewId } from "../../src/taskpane/store/pane-state";
import { afterLoading, drawPane, drawReviewed } from "./draw-pane";
import { SHEET, sampleReview } from "./fixtures";
import { PlainSession } from "./plain-session";

const QUESTION = {
  kind: "unit",
  sheet: SHEET,
  tableIndex: 0,
  column: 10,
  header: "实付金额",
  options: ["元", "万元"],
  text: "“实付金额”列是元还是万元？",
} as const;
const VIEWS: readonly ViewId[] = ["overview", "pending", "claims", "duplicates", "log", "settings", "help"];

/** Rule and element of every violation. */
async function violations(): Promise<readonly string[]> {
  const rules = { "color-contrast": { enabled: false }, region: { enabled: false } };
  const { violations: found } = await act(() => axe.run(document.body, { rules }));
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

describe.each(["zh-CN", "en-US"] as const)("in %s", (language) => {
  test("the first opening has no violations", async () => {
    const session = new PlainSession();
    session.language = language;
    await drawPane(() => sampleReview(), session);
    expect(await violations()).toEqual([]);
  });

  test.each(VIEWS)("%s has no violations", async (view) => {
    const session = new PlainSession();
    session.language = language;
    const { store } = await drawReviewed(() => sampleReview({ questions: [QUESTION] }), session);
    await act(() => store.log({ action: "setting", subject: "A", text: "B" }));
    await afterLoading(() => store.show(view));
    expect(await violations()).toEqual([]);
  });
});

test("an open claim with a decision under way has no violations", async () => {
  const { user, store } = await drawReviewed(() => sampleReview());
  await afterLoading(() => store.openClaim(store.snapshot().review?.lines[2]?.id));
  const [pass] = screen.getAllByRole("button", { name: /^判定通过/ });
  if (pass === undefined) throw new Error("no pass button");
  await user.click(pass);
  expect(await violations()).toEqual([]);
});

test("open evidence of a duplicate has no violations", async () => {
  const { user, store } = await drawReviewed(() => sampleReview());
  await afterLoading(() => store.show("duplicates"));
  await user.click(screen.getByRole("button", { name: "看依据（2）" }));
  expect(await violations()).toEqual([]);
});

test("the preview of a sheet has no violations", async () => {
  const { user } = await drawReviewed(() => sampleReview());
  await user.click(screen.getByRole("button", { name: "生成工作表" }));
  await screen.findByRole("dialog");
  expect(await violations()).toEqual([]);
});
