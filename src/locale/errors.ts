/** What went wrong with the workbook, and what to do about it. */
import type { TroubleCode } from "../excel/trouble";
import type { MessageTable } from "./message";

export const ERROR_TEXTS: MessageTable<TroubleCode> = {
  "zh-CN": {
    "cell-edit-mode": "有单元格正在编辑，Excel 暂不接受操作。请按回车或 Esc 结束编辑，再试一次。",
    "workbook-protected":
      "工作簿结构受保护，不能新增或替换工作表。请在“审阅－保护工作簿”中取消保护后再试；现有内容未作任何改动。",
    "sheet-protected":
      "工作表受保护，不允许此操作（{detail}）。请在“审阅－撤消工作表保护”后再试；现有内容未作任何改动。",
    "payload-too-large": "这一块数据太大，Excel 拒绝传送。请删除表格外的空白格式区域，或拆分工作表后再试。",
    "item-gone": "要找的工作表或单元格已被删除或改名（{detail}）。请重新运行审核。",
    "api-missing":
      "当前 Excel 版本缺少所需功能（{detail}）。请使用 Excel 2021 或更新版本、Microsoft 365 或网页版。",
    "cell-not-empty": "所选单元格 {detail} 已有内容，为免覆盖没有写入。请选一个空白单元格再试。",
    "half-built-left":
      "生成中断，且未能清理临时工作表（{detail}）。您的数据未作改动；请点“清除标记”旁的“删除生成的工作表”，或手工删除这些以“~”开头的工作表。",
    "host-busy": "Excel 正忙，未能完成操作。请稍候再试。",
    cancelled: "已取消，工作簿未作改动。",
    unknown: "操作未能完成：{detail}。请保存文件后重试；若仍出现，请把这句话转给维护人员。",
  },
  "en-US": {
    "cell-edit-mode":
      "A cell is being edited, so Excel accepts no commands. Press Enter or Esc to finish editing, then try again.",
    "workbook-protected":
      "The structure of the workbook is protected, so no sheet can be added or replaced. Remove it under Review > Protect Workbook and try again; nothing was changed.",
    "sheet-protected":
      "The sheet is protected against this ({detail}). Use Review > Unprotect Sheet and try again; nothing was changed.",
    "payload-too-large":
      "This block of data is too large for Excel to pass on. Clear formats beyond the table or split the sheet, then try again.",
    "item-gone": "The sheet or cell was deleted or renamed ({detail}). Run the review again.",
    "api-missing":
      "This version of Excel lacks a needed feature ({detail}). Use Excel 2021 or later, Microsoft 365 or Excel on the web.",
    "cell-not-empty":
      "The selected cell {detail} has content; nothing was written over it. Select an empty cell and try again.",
    "half-built-left":
      "Writing was interrupted and passing sheets could not be removed ({detail}). Your data was not changed; use “Remove generated sheets”, or delete the sheets whose names begin with ~.",
    "host-busy": "Excel is busy and could not finish. Try again in a moment.",
    cancelled: "Cancelled; the workbook was not changed.",
    unknown:
      "The operation could not be completed: {detail}. Save the file and try again; if it happens again, pass this sentence on to support.",
  },
};
