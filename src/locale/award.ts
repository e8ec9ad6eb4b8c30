/** What the headless award program says, one line each; it prints both languages side by side. */
import { type MessageTable, message } from "./message";

export type AwardLine =
  | "usage"
  | "no-input"
  | "too-many-inputs"
  | "unknown-option"
  | "bad-date"
  | "bad-year"
  | "same-file"
  | "settings-unreadable"
  | "settings-broken"
  | "unreadable"
  | "not-xlsx"
  | "encrypted"
  | "damaged"
  | "too-large"
  | "unwritable"
  | "stored-settings-broken"
  | "unexpected"
  | "written"
  | "reported"
  | "questions"
  | "not-carried"
  | "article"
  | "rows"
  | "payable"
  | "amount"
  | "open"
  | "total";

export const AWARD_LINES: MessageTable<AwardLine> = {
  "zh-CN": {
    usage:
      "用法：npm run -s award -- 台账.xlsx [--out 结果.xlsx] [--report 报告.json] [--as-of 2023-10-31] [--year 2023] [--settings 设置.json]",
    "no-input": "请给出要处理的台账文件。",
    "too-many-inputs": "一次只能处理一个文件，多余的参数：{detail}。",
    "unknown-option": "参数不对：{detail}。",
    "bad-date": "--as-of 不是存在的日期（应如 2023-10-31）：{detail}。",
    "bad-year": "--year 应为四位年份（如 2023）：{detail}。",
    "same-file": "输出文件不能是输入文件本身：{detail}。请用 --out 另起一个名字。",
    "settings-unreadable": "读不了设置文件 {detail}，请检查路径和 JSON 格式。",
    "settings-broken": "设置文件有看不懂的部分：{detail}。请改正或删去。",
    unreadable: "读不了文件 {detail}，请检查路径和权限。",
    "not-xlsx": "{detail} 不是 .xlsx 工作簿。请在 Excel 或 WPS 中另存为 .xlsx 再试。",
    encrypted: "{detail} 设有打开密码。请去掉密码另存后再试。",
    damaged: "{detail} 已损坏，打不开。请在 Excel 中修复并另存后再试。",
    "too-large": "{detail} 解压后过大，为免耗尽内存未打开。请拆分后再试。",
    unwritable: "写不了 {detail}，请检查文件夹是否存在、有无写权限、文件是否正被打开。",
    "stored-settings-broken": "工作簿里保存的设置有损坏的部分，已忽略：{detail}。",
    unexpected: "程序内部出错：{detail}。请把这句话转给维护人员；没有写出任何文件。",
    written: "已另存为 {file}，资金安排表在工作表“{sheet}”；原文件未作改动。",
    reported: "报告已写入 {file}。",
    questions: "还有{count}个问题要您确认（见报告 questions）。",
    "not-carried": "另存的文件不含原文件里的：{detail}。",
    article: "条款",
    rows: "项数",
    payable: "拟支持",
    amount: "核定金额（元）",
    open: "待定",
    total: "合计",
  },
  "en-US": {
    usage:
      "usage: npm run -s award -- ledger.xlsx [--out result.xlsx] [--report report.json] [--as-of 2023-10-31] [--year 2023] [--settings settings.json]",
    "no-input": "Name the ledger to process.",
    "too-many-inputs": "One file at a time; not understood: {detail}.",
    "unknown-option": "Wrong arguments: {detail}.",
    "bad-date": "--as-of is no day that exists (like 2023-10-31): {detail}.",
    "bad-year": "--year wants a year like 2023: {detail}.",
    "same-file": "The output cannot be the input itself: {detail}. Choose another name with --out.",
    "settings-unreadable": "Cannot read the settings {detail}; check the path and the JSON.",
    "settings-broken": "The settings hold parts that are not understood: {detail}. Correct or delete them.",
    unreadable: "Cannot read {detail}; check path and permissions.",
    "not-xlsx": "{detail} is no .xlsx workbook. Save it as .xlsx in Excel or WPS and try again.",
    encrypted: "{detail} is password-protected. Save it without a password and try again.",
    damaged: "{detail} is damaged and cannot be opened. Repair and save it in Excel, then try again.",
    "too-large": "{detail} is too large when unpacked and was not opened. Split it and try again.",
    unwritable:
      "Cannot write {detail}; check that the folder exists and is writable, and that the file is not open.",
    "stored-settings-broken": "Parts of the settings in the workbook are damaged and were ignored: {detail}.",
    unexpected:
      "An error inside the program: {detail}. Pass this sentence on to support; no file was written.",
    written: "Saved as {file}, award sheet in “{sheet}”; the input was not changed.",
    reported: "Report written to {file}.",
    questions: "{count} questions wait for an answer (see questions in the report).",
    "not-carried": "The copy lacks what the input holds of: {detail}.",
    article: "article",
    rows: "rows",
    payable: "payable",
    amount: "approved (yuan)",
    open: "open",
    total: "total",
  },
};

/** Chinese first, English after a slash. */
export function awardLine(code: AwardLine, values: Readonly<Record<string, string | number>> = {}): string {
  return `${message(AWARD_LINES, "zh-CN", code, values)} / ${message(AWARD_LINES, "en-US", code, values)}`;
}
