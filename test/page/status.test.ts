/** The status bar speaks the language of the page, also of what was said before the language changed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseManifest } from "../../src/workbench/build/manifest/manifest-document";
import { readRibbon } from "../../src/workbench/page/ribbon/ribbon-model";
import { plain, reasonOf, type Status, statusText, WorkbenchTrouble } from "../../src/workbench/page/status";
import { WorkbookOpenError } from "../../src/workbench/xlsx/workbook-open-error";

const MANIFEST = parseManifest(readFileSync(join(__dirname, "../../manifest.xml"), "utf8"));
const inBoth = (code: Status["code"], values: Status["values"]) =>
  (["zh-CN", "en-US"] as const).map((locale) =>
    statusText({ kind: "calm", code, values }, locale, readRibbon(MANIFEST, locale, "addin/")),
  );

test("a command is called as its button is called in the language", () => {
  expect(inBoth("done", { label: { is: "button", id: "PatentFund.writeAwardSheet" } })).toEqual([
    "资金安排表：命令已结束，结果见面板或新工作表",
    "Award sheet has ended; see the pane or the new sheet",
  ]);
});

test("the reason why a file does not open is worded with the rest", () => {
  const reason = reasonOf(new WorkbookOpenError("not-xlsx", "no zip"));
  expect(inBoth("openFailed", { name: plain("坏的.xlsx"), reason })).toEqual([
    "无法打开 坏的.xlsx：它不是 .xlsx 工作簿",
    "坏的.xlsx cannot be opened: it is no .xlsx workbook",
  ]);
});

test("so is a trouble of the page itself; any other error speaks as it does", () => {
  expect(inBoth("saveFailed", { reason: reasonOf(new WorkbenchTrouble("paneMissing")) })).toEqual([
    "无法保存：面板没有启动。",
    "Cannot save: The pane has not started.",
  ]);
  expect(inBoth("saveFailed", { reason: reasonOf(new Error("disk full")) })[1]).toBe(
    "Cannot save: disk full",
  );
});
