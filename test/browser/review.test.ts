/** A clerk's way through the pane: what was read, one claim to its cells, decisions, corrections, edits. */
import { PaneDriver } from "./pane-driver";
import { closeBrowser, LEDGER, openWorkbench, type WorkbenchPage } from "./workbench-page";

jest.setTimeout(240_000);
let excel: WorkbenchPage;
let pane: PaneDriver;
/** Article 10, 860,000 yuan paid, nothing against it. */
const ROW = 21;
let applicant: string;

beforeAll(async () => {
  excel = await openWorkbench();
  pane = new PaneDriver(excel.pane);
  applicant = String(await excel.shown(LEDGER, `C${ROW}`));
});
afterAll(async () => {
  await excel.close();
  await closeBrowser();
});

test("on first open the pane says what it does and offers the check-up", async () => {
  await pane.frame.getByRole("heading", { name: "专利转化专项资金审核", level: 1 }).waitFor();
  await pane.show("明细");
  await pane.frame.getByText("还没有审核结果").waitFor();
  await pane.show("概览");
});

test("体检 reads every sheet and totals the claims", async () => {
  await pane.review();
  await pane.show("概览");
  for (const sheet of ["申报台账", "历年拨付", "其他财政资金", "企业名单", "专利清单"])
    await pane.frame.getByText(sheet).first().waitFor();
  await pane.frame.getByRole("heading", { name: "测算结果" }).waitFor();
});

test("a claim explains its number down to the cell it comes from", async () => {
  await pane.openClaim(applicant, ROW);
  await excel.standsIn(`A${ROW}`);
  expect(await pane.award()).toBe("344,000.00");
  await pane.frame.getByRole("heading", { name: "为什么是这个结果" }).waitFor();
  await pane.button(`${LEDGER}!J${ROW}`).first().click();
  await excel.standsIn(`J${ROW}`);
});

test("a condition is overridden with a reason, logged, and given back", async () => {
  await pane.openClaim(applicant, ROW);
  await pane.frame
    .getByRole("button", { name: /^判定不通过：/ })
    .first()
    .click();
  await pane.button("保存判定").click();
  await pane.frame.getByText("请写明理由").waitFor();
  await pane.giveReason("合同未实际履行", "张三");
  await pane.frame.getByText("人工判定不通过（张三").waitFor();
  expect(await pane.award()).not.toBe("344,000.00");
  await pane.show("日志");
  await pane.frame.getByText("合同未实际履行").first().waitFor();

  await pane.openClaim(applicant, ROW);
  await pane.button("撤回判定").click();
  await pane.frame.getByText("人工判定不通过（张三").waitFor({ state: "detached" });
  await pane.settled();
  expect(await pane.award()).toBe("344,000.00");
});

test("a duplicate is decided with a reason, and the decision can be taken back", async () => {
  await pane.show("查重");
  await pane.button("不是重复").first().click();
  await pane.giveReason("分期付款，凭证不同", "张三");
  const decided = pane.frame.getByText("人工判定不是重复（张三");
  await decided.waitFor();
  await pane.button("撤销判定").click();
  await decided.waitFor({ state: "detached" });
  await pane.settled();
});

test("another unit for the ledger is taken up by the next review", async () => {
  await pane.show("设置");
  await pane.frame.getByRole("button", { name: `${LEDGER} · 申报台账` }).click();
  const unit = pane.frame.getByRole("combobox", { name: "整表金额单位" }).first();
  await unit.selectOption("万元");
  await pane.frame.getByText("审核结果已过期").waitFor();
  await pane.review();
  await pane.openClaim(applicant, ROW);
  expect(await pane.award()).toBe("1,000,000.00");

  await pane.show("设置");
  await pane.frame.getByRole("button", { name: `${LEDGER} · 申报台账` }).click();
  await unit.selectOption("元");
  await pane.review();
  await pane.openClaim(applicant, ROW);
  expect(await pane.award()).toBe("344,000.00");
});

test("an edit makes the review out of date; the next one says whose award changed", async () => {
  await excel.type(`J${ROW}`, "1000000");
  await pane.frame.getByText("审核结果已过期").waitFor();
  await pane.review();
  await pane.show("概览");
  await pane.frame.getByRole("heading", { name: "与上次相比：1 笔有变化" }).waitFor();
  const change = pane.frame.getByRole("listitem").filter({ hasText: applicant });
  await change.filter({ hasText: "344,000.00" }).filter({ hasText: "400,000.00" }).first().waitFor();
});

test("the row where she stands is shown in the pane", async () => {
  await pane.show("概览");
  await excel.goTo("C41");
  await pane.frame
    .locator("header")
    .getByText(String(await excel.shown(LEDGER, "C41")))
    .waitFor();
});
