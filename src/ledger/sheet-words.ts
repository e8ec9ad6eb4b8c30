/** What the name of a sheet and the lines over a table say of it. */
import type { FoundTable } from "./find-tables";
import { squeezed } from "./header-text";

/** Words that take a sheet out of use. */
const VOID =
  /初稿|草稿|作废|勿用|废弃|旧版|旧表|被.{0,10}替代|停用|不再使用|历史版本|已过期|请勿|废止|草表|过渡稿|征求意见稿/;
/** Words of an empty form, which say nothing where many rows are filled. */
const FORM = /模板|样表|示例|填写范例|空表/;
/** A visible sheet with more rows than this is no empty form. */
const FORM_ROWS = 5;
/** Words of what was decided, not of what is asked for. */
export const OUTCOME = /公示名单|拟支持名单|资金安排表|支持名单|拨付通知|公示稿|公示表|拟奖励名单|拟补贴名单/;
/** Words of a sheet that only counts. */
export const STATISTICS = /统计|分析|对比|汇总统计|进度|图表|透视/;

/** Text above the table and the name of its sheet. */
export function wordsOf(table: FoundTable): string {
  return squeezed([table.grid.name, ...table.titles.map((line) => line.text)].join("｜"));
}

/** Whether name or title call the sheet a draft, void or, with few rows, an empty form. */
export function draftWord(table: FoundTable, rows: number): string | undefined {
  const title = table.titles.filter((line) => line.text.length <= 60).map((line) => line.text);
  const words = squeezed([table.grid.name, ...title].join("｜"));
  const said = VOID.exec(words)?.[0];
  if (said) return said;
  return table.grid.visibility !== "visible" || rows <= FORM_ROWS ? FORM.exec(words)?.[0] : undefined;
}
