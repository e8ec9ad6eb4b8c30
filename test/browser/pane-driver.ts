/** What a person does in the pane, by the texts that she reads. */
import type { FrameLocator, Locator } from "playwright-core";

export type ViewName = "概览" | "待核" | "明细" | "查重" | "日志" | "设置" | "帮助";

export class PaneDriver {
  readonly frame: FrameLocator;

  constructor(frame: FrameLocator) {
    this.frame = frame;
  }

  button(name: string): Locator {
    return this.frame.getByRole("button", { name, exact: true });
  }

  /** First time 体检, then 重新审核; resolves when the result is there. */
  async review(): Promise<void> {
    await this.frame
      .locator("header")
      .getByRole("button", { name: /^(体检|重新审核)$/ })
      .click();
    await this.settled();
  }

  /** Resolves when nothing is under way and the result is up to date. */
  async settled(): Promise<void> {
    // While work runs the button keeps the focus and only says that it is disabled.
    await this.frame
      .locator('header button:enabled:not([aria-disabled="true"])', { hasText: "重新审核" })
      .waitFor();
    await this.frame.getByText("审核结果已过期").waitFor({ state: "detached" });
  }

  /** What has the focus in the pane, by its label or its words; "BODY" where the focus is lost. */
  async focused(): Promise<string> {
    return this.frame.locator("body").evaluate(() => {
      const { activeElement, body } = document;
      if (activeElement === null || activeElement === body) return "BODY";
      return activeElement.getAttribute("aria-label") ?? activeElement.textContent ?? "";
    });
  }

  async show(view: ViewName): Promise<void> {
    await this.frame.getByRole("tab", { name: view, exact: true }).click();
  }

  /** Resolves when a message above the views says so. */
  async says(text: string | RegExp): Promise<void> {
    await this.frame.locator("header").getByText(text).waitFor();
  }

  /** Searches for the applicant and opens her claim in that row. */
  async openClaim(applicant: string, row: number): Promise<void> {
    await this.show("明细");
    const back = this.button("返回列表");
    if (await back.isVisible()) await back.click();
    await this.frame.getByRole("searchbox").fill(applicant);
    const claims = this.frame.getByRole("listbox", { name: "明细" }).getByRole("option");
    await claims
      .filter({ hasText: applicant })
      .filter({ hasText: new RegExp(`\\D${row}行`) })
      .click();
    await back.waitFor();
  }

  /** The claim's figure at the head of its detail: "344,000.00". */
  async award(): Promise<string> {
    return ((await this.frame.locator("dd").last().textContent()) ?? "").trim();
  }

  /** Fills the form that every decision asks for and sends it off. */
  async giveReason(reason: string, officer: string): Promise<void> {
    await this.frame.getByRole("textbox", { name: "理由" }).fill(reason);
    await this.frame.getByRole("textbox", { name: "审核人" }).fill(officer);
    await this.button("保存判定").click();
    await this.settled();
  }
}
