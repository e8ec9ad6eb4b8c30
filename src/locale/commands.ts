/** What the ribbon buttons and the use cases say. Progress steps are the codes of `Progress.step`. */
import type { MessageTable } from "./message";

export type CommandText =
  | "reading"
  | "reviewing"
  | "writing"
  | "marking"
  | "waiting-for-cell-edit"
  | "checked"
  | "eligibility"
  | "duplicates"
  | "no-duplicates"
  | "sheet-written"
  | "sheet-replaced"
  | "marked"
  | "marks-cleared"
  | "no-marks"
  | "row-reviewed"
  | "row-no-claim"
  | "shown"
  | "no-ledger"
  | "no-ledger-questions"
  | "no-regulation"
  | "what-if-refused"
  | "settings-broken";

export const COMMAND_TEXTS: MessageTable<CommandText> = {
  "zh-CN": {
    reading: "正在读取工作簿…{detail}",
    reviewing: "正在审核…",
    writing: "正在生成工作表…{detail}",
    marking: "正在标记…",
    "waiting-for-cell-edit": "请先结束单元格编辑（按回车或 Esc），之后自动继续。",
    checked:
      "体检完成：读到{tables}个表、{claims}项申报，发现{findings}个问题，其中{questions}个需要您确认。",
    eligibility:
      "资格审核完成：{payable}项拟支持，{zero}项额度已用完，{ineligible}项不予支持，{open}项待补正或待认定。",
    duplicates:
      "查重完成：{red}条应排除，{orange}条待核，{others}条供参考，{distinct}条看似相同、经比对不是重复；已在台账上标记{marked}处。",
    "no-duplicates": "查重完成：没有发现重复支持。",
    "sheet-written": "已生成工作表“{name}”。",
    "sheet-replaced": "已重新生成工作表“{name}”，替换了上次生成的一张。",
    marked: "已标记{count}处，可用“清除标记”全部去掉。",
    "marks-cleared": "已清除本工具所作的{count}处标记，您自己的颜色和批注未动。",
    "no-marks": "没有本工具所作的标记。",
    "row-reviewed": "第{row}行：{status}。",
    "row-no-claim": "第{row}行不是申报记录，请选中台账中的一行。",
    shown: "已打开面板。",
    "no-ledger": "没有找到申报台账：{sheets} 都不像申报台账。请在“设置”里指定台账和表头行。",
    "no-ledger-questions": "还没有读懂申报台账：有{questions}个问题要您确认，请在“概览”里回答。",
    "no-regulation": "{asked} 不在已收录细则的有效期内。请在“设置”里填写资金年度。",
    "what-if-refused": "假设值“{parameter}”{value} 不能采用（现行值 {official}）。请在“设置”里改正。",
    "settings-broken": "工作簿里保存的设置有{count}处损坏，已忽略：{parts}。",
  },
  "en-US": {
    reading: "Reading the workbook… {detail}",
    reviewing: "Reviewing…",
    writing: "Writing the sheet… {detail}",
    marking: "Marking…",
    "waiting-for-cell-edit": "Finish editing the cell first (Enter or Esc); this goes on by itself.",
    checked:
      "Check-up done: {tables} tables and {claims} claims read, {findings} problems found, {questions} of them for you to confirm.",
    eligibility:
      "Eligibility checked: {payable} to be supported, {zero} with the cap used up, {ineligible} not, {open} to be corrected or decided.",
    duplicates:
      "Duplicate check done: {red} to exclude, {orange} to verify, {others} for information, {distinct} alike but not the same; {marked} cells marked.",
    "no-duplicates": "Duplicate check done: nothing is funded twice.",
    "sheet-written": "Sheet “{name}” was written.",
    "sheet-replaced": "Sheet “{name}” was written anew and took the place of the one made before.",
    marked: "{count} cells marked; “Clear marks” takes all of them away.",
    "marks-cleared": "{count} marks of ours were cleared; your own colours and comments were left alone.",
    "no-marks": "There are no marks of ours.",
    "row-reviewed": "Row {row}: {status}.",
    "row-no-claim": "Row {row} is no claim. Select a row of the ledger.",
    shown: "The pane is open.",
    "no-ledger":
      "No application ledger found: none of {sheets} looks like a list of claims. Name the ledger and its header row under Settings.",
    "no-ledger-questions":
      "The ledger is not understood yet: {questions} questions wait for your answer under Settings.",
    "no-regulation":
      "{asked} lies in the validity of no known regulation. Choose the fund year under Settings.",
    "what-if-refused":
      "The value {parameter}={value} is not accepted (the regulation says {official}). Correct it under Settings.",
    "settings-broken": "{count} parts of the settings in the workbook are damaged and were ignored: {parts}.",
  },
};
