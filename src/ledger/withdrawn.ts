/** Rows that were taken back or turned away: struck through, or said to be. */
import type { Fact } from "../policy/fact";
import { isBlank } from "./cell-text";
import { cellKey } from "./grid";
import { squeezed } from "./header-text";
import type { RowReader } from "./row-reader";

const TAKEN_BACK =
  /(?:已|主动|企业|自愿|申请)?撤回(?:申报|申请)?|撤销申[报请]|退件|放弃(?:申报|申请)?|撤件|不再申报|已撤|自愿退出|取消申报|终止申报|作废/;
const NOT_TAKEN_BACK = /未撤回|撤回后重新|撤回重报|不撤回|非撤回/;
/**
 * The office has refused the application as a whole. A clause of its own, so that “保险费不予补贴” or “其他项目未通过”
 * do not refuse the claim.
 */
const TURNED_AWAY =
  /^(?:\d{1,2}[.、])?(?:不符合(?:支持|补贴|申报|资助)?条件,)?(?:经|由)?(?:形式|区级?局?|市级?局?|处室|专家|材料)?(?:审核|初审|复审|审查|复核|核查|评审)?(?:意见|结果|结论)?[:,]?(?:均|建议|决定|拟|被|已|予以)*(?:(?:不予|未予)(?:受理|支持|资助|补贴|立项|通过|安排)?|不(?:受理|支持|同意|通过|合格)|未(?:受理|通过)(?:审核|初审|审查|复核|评审)?|驳回)(?:该|本|其)?(?:申报|申请|项目)?(?=$|[,(:])/;

/** Struck through in the name, the code or most of its filled cells. */
export function isStruck(reader: RowReader, row: number): boolean {
  const { grid, firstColumn, lastColumn } = reader.table;
  if (grid.struckCells.size === 0) return false;
  const struck = (column: number | undefined) =>
    column !== undefined && grid.struckCells.has(cellKey(row, column));
  if (struck(reader.columnOf("applicantName"))) return true;
  let filled = 0;
  let lines = 0;
  for (let column = firstColumn; column <= lastColumn; column++) {
    if (isBlank(grid.values[row - 1]?.[column - 1] ?? null)) continue;
    filled++;
    if (struck(column)) lines++;
  }
  return filled > 0 && lines * 2 > filled;
}

export function saysWithdrawn(fact: Fact<string>): boolean {
  if (fact.state !== "known") return false;
  const text = squeezed(fact.value);
  return (
    (TAKEN_BACK.test(text) && !NOT_TAKEN_BACK.test(text)) ||
    text.split(/[;；。]/).some((clause) => TURNED_AWAY.test(clause))
  );
}
