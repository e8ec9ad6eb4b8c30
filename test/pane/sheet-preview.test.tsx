/** The line of the preview says what the sheet then holds, and only what does something can be chosen. */
import { fireEvent, screen, within } from "@testing-library/react";
import { digestOf } from "../../src/review/digest";
import { planSheet } from "../../src/sheets/plan-sheet";
import { defaultOptions, SHEET_KINDS, type SheetKind } from "../../src/sheets/sheet-kinds";
import { readDraw } from "../../src/taskpane/sheets/draw-fields";
import { sheetPreview } from "../../src/taskpane/sheets/sheet-preview";
import { translator } from "../../src/taskpane/translate";
import { handMadeReview, inputFor, reviewWithRecovery } from "../sheets/hand-made-review";
import { drawReviewed } from "./draw-pane";
import { sampleReview } from "./fixtures";

const lineOf = (kind: SheetKind, language: "zh-CN" | "en-US" = "zh-CN"): string =>
  sheetPreview(kind, digestOf(sampleReview()), defaultOptions(kind), translator(language));

/** Rows that are numbered in the first column. */
const numbered = (kind: SheetKind): number =>
  planSheet(kind, { review: sampleReview(), grids: [], options: defaultOptions(kind) }).rows.filter(
    ([first]) => first?.kind === "number",
  ).length;

test("the findings are counted as the sheet lists them", () => {
  const rows = Number(/将列出 (\d+) 行/.exec(lineOf("findings"))?.[1]);
  expect(rows).toBe(numbered("findings"));
  expect(rows).toBeGreaterThan(0);
});

test("the spot check draws as many as it says", () => {
  const size = Number(/抽取 (\d+) 笔/.exec(lineOf("spot-check"))?.[1]);
  expect(size).toBe(numbered("spot-check"));
  expect(size).toBeGreaterThan(0);
});

test("the clawback ledger holds as many earlier awards, and as much recovered, as its line says", () => {
  const review = reviewWithRecovery();
  const line = sheetPreview("recovery", digestOf(review), defaultOptions("recovery"), translator("zh-CN"));
  expect(line).toContain("有收回金额的 1 笔，收回合计 50,000.00 元");
  const { rows } = planSheet("recovery", inputFor("recovery", {}, { review }));
  expect(rows.filter(([first]) => first?.kind === "number")).toHaveLength(1);
  expect(lineOf("recovery")).toContain("有收回金额的 0 笔，收回合计 0.00 元");
});

test.each(SHEET_KINDS)("%s says what it will hold in both languages", (kind) => {
  expect(lineOf(kind)).toMatch(/^将.+。$/);
  expect(lineOf(kind, "en-US")).toMatch(/^[^一-龥{}]+\.$/);
});

test("a sheet made from the pane bears the day on which it was made", async () => {
  const { user, session } = await drawReviewed(() => sampleReview());
  await user.click(screen.getByRole("button", { name: "生成工作表" }));
  const dialog = await screen.findByRole("dialog");
  await user.click(within(dialog).getByRole("button", { name: "生成" }));
  await screen.findByText(/已生成“资金安排表”/);
  const cells = session.written.flatMap(({ rows }) => rows.flat());
  expect(cells.some((cell) => cell.kind === "text" && cell.text.includes("生成日期2023年11月1日"))).toBe(
    true,
  );
});

test("unit, grouping and results are asked where the sheet obeys them, and nowhere else", async () => {
  const { user } = await drawReviewed(() => sampleReview());
  await user.click(screen.getByRole("button", { name: "生成工作表" }));
  const dialog = await screen.findByRole("dialog");
  const asked = async (sheet: string): Promise<readonly string[]> => {
    await user.selectOptions(within(dialog).getByRole("combobox", { name: "哪一张" }), sheet);
    const boxes = within(dialog).queryByRole("group", { name: "列入哪些结果" });
    return ["金额单位", "分组"]
      .filter((name) => within(dialog).queryByRole("combobox", { name }) !== null)
      .concat(boxes === null ? [] : ["结果"]);
  };
  expect(await asked("资金安排表")).toEqual(["金额单位", "分组", "结果"]);
  expect(await asked("公示名单")).toEqual(["金额单位", "结果"]);
  expect(await asked("核查结果")).toEqual(["结果"]);
  // What is simply paid is no finding.
  expect(within(dialog).queryByRole("checkbox", { name: "拟支持" })).toBeNull();
  expect(await asked("补正清单")).toEqual([]);
  expect(await asked("收回台账")).toEqual(["金额单位"]);
});

test("the spot check is drawn with the seed and the number that were typed, by default with the day", async () => {
  const { user, session } = await drawReviewed(() => handMadeReview());
  await user.click(screen.getByRole("button", { name: "生成工作表" }));
  const dialog = await screen.findByRole("dialog");
  await user.selectOptions(within(dialog).getByRole("combobox", { name: "哪一张" }), "抽查名单");
  const seed = within(dialog).getByRole("textbox", { name: "随机种子" });
  expect(seed).toHaveProperty("value", "20231101");
  await user.clear(seed);
  await user.type(seed, "7.5");
  expect(within(dialog).getByRole("button", { name: "生成" })).toHaveProperty("disabled", true);
  within(dialog).getByText("请填1至999999999的整数");
  await user.clear(seed);
  await user.type(seed, "75");
  await user.type(within(dialog).getByRole("textbox", { name: "抽取项数" }), "2");
  within(dialog).getByText(/抽取 2 笔，随机种子 75。/);
  await user.click(within(dialog).getByRole("button", { name: "生成" }));
  await screen.findByText(/已生成“抽查名单”/);
  const [plan] = session.written;
  expect(plan?.rows.filter(([first]) => first?.kind === "number")).toHaveLength(2);
  expect(JSON.stringify(plan?.rows)).toContain("随机种子75。");
});

test.each([
  ["0", false],
  ["1", true],
  ["999999999", true],
  ["1000000000", false],
  ["", false],
])("%j as a seed: %s", (seed, taken) => {
  expect(readDraw({ seed, size: "" }) !== undefined).toBe(taken);
});

test("a size that is no whole number is refused, none is left to the rule", () => {
  expect(readDraw({ seed: "7", size: "0" })).toBeUndefined();
  expect(readDraw({ seed: "7", size: "1" })).toEqual({ seed: 7, sampleSize: 1 });
  expect(readDraw({ seed: "7", size: " " })).toEqual({ seed: 7 });
});

test("the notice period follows from the day of publication", async () => {
  const { user, session } = await drawReviewed(() => sampleReview());
  await user.click(screen.getByRole("button", { name: "生成工作表" }));
  const dialog = await screen.findByRole("dialog");
  await user.selectOptions(within(dialog).getByRole("combobox", { name: "哪一张" }), "公示名单");
  const published = within(dialog).getByLabelText("公布日期");
  expect(published).toHaveProperty("value", sampleReview().asOf);
  fireEvent.change(published, { target: { value: "2023-11-06" } });
  await user.click(within(dialog).getByRole("button", { name: "生成" }));
  await screen.findByText(/已生成“公示名单”/);
  expect(JSON.stringify(session.written)).toContain("2023年11月6日公布，2023年11月7日至2023年11月13日");
});
