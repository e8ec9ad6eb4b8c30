/**
 * Keys of contract, loan, product and project numbers as people write them.
 *
 * Brackets, hyphens, width, case, blanks and a label before the number make no difference; everything else does:
 * a hyphen left out is another number until a person says otherwise.
 */
import { foldText } from "./fold";

const LABEL =
  /^(?:[\p{Script=Han}()/]{0,8}(?:编号|合同号|协议号|贷款号|登记号|备案号|产品代码|项目号)|合同|协议|NO\.?|№)[:.]/u;

/** What stands in a number column when there is no number. */
const PLACEHOLDER =
  /^(?:[-/\\.*_]+|N\/?A|TBD|NULL|NONE|无|暂无|没有|不详|不适用|未知|空|略|同上|同前|待定|待补(?:充|正)?|待签|另附|后补|补充中|申请中|办理中|签订中|备案中|审批中|见附件.*|详见.*|参见.*|如附件.*|附件.*|X+|0+|1+|1?2?3?4?5?6?7?8?9?0?)$/;

/** Separators between several numbers in one cell. */
const SEPARATOR = /[、；;\n\r]+/;

/** The key of one number; undefined for blanks and placeholders ("申请中", "见附件", "123456"). */
export function contractKey(text: string | number | null): string | undefined {
  if (text === null) return undefined;
  const folded = foldText(String(text))
    .replace(LABEL, "")
    .replace(/^:/, "")
    .replace(/[.,:]+$/, "");
  const bare = folded.replace(/^\((.*)\)$/, "$1");
  if (bare.length < 3 || PLACEHOLDER.test(bare)) return undefined;
  return /^(\S)\1*$/u.test(bare) ? undefined : folded;
}

/** Keys of all numbers in a cell that may hold several, in order and each once. */
export function contractKeys(text: string | number | null): readonly string[] {
  if (text === null) return [];
  const keys = String(text)
    .split(SEPARATOR)
    .map((part) => contractKey(part))
    .filter((key) => key !== undefined);
  return [...new Set(keys)];
}
