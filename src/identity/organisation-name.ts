/**
 * Names of organisations: their core without legal form, former names in brackets, branches, similarity.
 *
 * A name never outweighs a credit code: two valid codes that differ are two parties whatever their names.
 */
import { foldText } from "./fold";

const FORMER = /\((?:原名?称?|曾用名|更名前|前身为?|原企业名称|曾名):?([^()]{4,})\)/g;
const REMARK = /\((?:原|曾|更名|前身|已|现|盖章|公章|本部|简称|以下)[^()]*\)/g;
const LEGAL_FORM =
  /(?:股份有限公司|有限责任公司|有限公司|股份公司|总公司|公司|\(?(?:有限|普通)合伙\)?|合伙企业)$/;
const BEIJING =
  /^\(?北京市?\)?(?:(?:东城|西城|朝阳|海淀|丰台|石景山|门头沟|房山|通州|顺义|大兴|昌平|平谷|怀柔|密云|延庆)区)?/;
const BRANCH_ENDS = "分公司|分行|支行|营业部|分部|办事处|分理处|代表处|事业部|分院|分所".split("|");
const BRANCH = new RegExp(
  `^(.{2,}(?:公司|银行|合作社|集团|大学|学院|研究[院所])(?:\\([^()]*\\))?)([^()]{1,24}(?:${BRANCH_ENDS.join("|")}))$`,
);
const STRAY = "*,.;:'\"“”‘’、";
const STRAY_ENDS = new RegExp(`[${STRAY}]+$`);

/** Former names that the cell gives in brackets: "…股份有限公司（原…有限公司）". Folded. */
export function formerNames(name: string): readonly string[] {
  return [...foldText(name).matchAll(FORMER)].map((match) => match[1] ?? "").filter((text) => text !== "");
}

/** The name without remarks and former names, folded; the form in which two spellings are compared. */
export function plainName(name: string): string {
  const folded = foldText(name);
  const bare = (folded.includes("(") ? folded.replace(REMARK, "") : folded).replace(/^\d+[.、]/, "");
  return STRAY.includes(bare.charAt(bare.length - 1)) ? bare.replace(STRAY_ENDS, "") : bare;
}

/**
 * What tells a company from others: legal form, leading 北京市 and district taken off, brackets opened.
 * Other places stay, because 天津某某 is not 北京某某, and so does 集团: a group is not its subsidiary. Names without
 * a legal form (北京大学) stay whole.
 */
export function coreName(name: string): string {
  const whole = plainName(name);
  const formless = whole.replace(LEGAL_FORM, "");
  if (formless === whole) return whole.replace(/[()]/g, "");
  const core = formless.replace(BEIJING, "").replace(/[()]/g, "");
  return core.length >= 3 ? core : formless.replace(/[()]/g, "");
}

/** Head office and branch of a branch's name; undefined for a name that is no branch's. */
export function branchOf(name: string): { readonly headOffice: string; readonly branch: string } | undefined {
  // Most names end so, and whatever is folded before it, no branch's name does.
  if (name.endsWith("有限公司")) return undefined;
  const plain = plainName(name);
  if (!BRANCH_ENDS.some((end) => plain.endsWith(end))) return undefined;
  const match = BRANCH.exec(plain);
  return match?.[1] && match[2] ? { headOffice: match[1], branch: match[2] } : undefined;
}

/** The core name of the legal person: of the head office, for a branch. */
export function legalPersonCore(name: string): string {
  return coreName(branchOf(name)?.headOffice ?? name);
}

/** Names joined in one cell ("甲公司、乙公司"); a single name comes back alone. */
export function splitNames(text: string): readonly string[] {
  return text
    .split(/[、；;\n\r]+|\/(?=\p{Script=Han}{4})/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Dice coefficient of the character pairs of two folded texts, 0..1; equal texts are 1. */
export function similarity(left: string, right: string): number {
  if (left === right) return left === "" ? 0 : 1;
  if (left.length < 2 || right.length < 2) return 0;
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < left.length; i++) {
    const pair = left.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let i = 0; i + 1 < right.length; i++) {
    const pair = right.slice(i, i + 2);
    const count = pairs.get(pair) ?? 0;
    if (count > 0) {
      common++;
      pairs.set(pair, count - 1);
    }
  }
  return (2 * common) / (left.length + right.length - 2);
}
