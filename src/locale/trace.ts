/** Traces as sentences: one per step, with the article, the arithmetic and the reading that decided it. */
import { Decimal } from "../policy/money";
import type { ReasonCode, Trace, TraceStep } from "../policy/verdict";
import { type Locale, type MessageTable, message } from "./message";
import { REASONS, reasonText } from "./reasons";

/** Step code → sentence; `{capName}` and `{reading}` come from the step itself. */
export const TRACE_STEPS: MessageTable<string> = {
  "zh-CN": {
    "cap.room": "{capName} {cap} 元 − 以前已安排 {prior} 元 − 本次在先 {used} 元 = 剩余额度 {room} 元",
    "cap.within": "{wanted} 元未超过剩余额度，为 {amount} 元",
    "cap.cut": "{wanted} 元超过剩余额度 {room} 元，取 {amount} 元",
    "cap.shared":
      "各行按比例使用{capName} {cap} 元（以前已安排 {prior} 元）：{wanted} 元 → {amount} 元（口径 {reading}）",
    "art10.rate": "实付专利技术交易金额 {paid} 元 × {rate} = {amount} 元",
    "art10.rate-floored":
      "实付专利技术交易金额 {paid} 元 × {rate} = {amount} 元（向下取整到分，{reading}；取整前 {exact} 元）",
    "art10.net-of-vat": "实付 {paid} 元扣除 {rate} 增值税后为 {amount} 元（口径 {reading}）",
    "art11.fees":
      "企业承担的融资服务费用：担保费 {guarantee} + 评估费 {appraisal} − 退还 {refund} = {fees} 元",
    "art11.fees-all":
      "企业承担的融资服务费用：担保费 {guarantee} + 评估费 {appraisal} + 其他 {other} − 退还 {refund} = {fees} 元（口径 {reading}）",
    "art11.fee-limb": "融资服务费用 {fees} 元 × {rate} = {exact} 元",
    "art11.loan-limb": "实际贷款金额 {loan} 元 × {rate} = {exact} 元",
    "art11.lower": "两者取低 {amount} 元（{feeLimb} 与 {loanLimb}）",
    "art11.lower-floored": "两者取低 {amount} 元（{feeLimb} 与 {loanLimb}，向下取整到分，{reading}）",
    "art11.patent-share":
      "混合担保，实际贷款 {loan} 元 × 专利质押占比 {rate} = {amount} 元（口径 {reading}）",
    "art11.totals":
      "全年合计取低：费用 {feeLimb} 元、贷款 {loanLimb} 元，共 {total} 元，本行 {amount} 元（口径 {reading}）",
    "art12.exceeds": "年质押登记 {pledged} 元、{count}，超过 {amountThreshold} 元或 {countThreshold} 项",
    "art12.not-exceeds":
      "年质押登记 {pledged} 元、{count}，均未超过 {amountThreshold} 元和 {countThreshold} 项",
    "art12.threshold-open":
      "年质押登记 {pledged} 元、{count}，缺数，不能判断是否超过 {amountThreshold} 元或 {countThreshold} 项",
    "art12.rate": "质押金额 {pledged} 元 × {rate} = {amount} 元",
    "art12.rate-rounded": "质押金额 {pledged} 元 × {rate} = {amount} 元（取整前 {exact} 元，{reading}）",
    "art12.branch-share":
      "法人奖励 {total} 元按质押金额分到本行：{pledged} ÷ {sum} → {amount} 元（口径 {reading}）",
    "art13.rate": "融资规模 {scale} 元 × {rate} = {amount} 元",
    "art13.rate-rounded": "融资规模 {scale} 元 × {rate} = {amount} 元（取整前 {exact} 元，{reading}）",
    "art13.product-within": "{wanted} 元未超过单个产品上限 {cap} 元（已用 {used} 元），为 {amount} 元",
    "art13.product-cut": "{wanted} 元超过单个产品上限 {cap} 元（已用 {used} 元），取 {amount} 元",
    "art13.split":
      "同一产品 {claimants} 家申报，一份奖励 {reward} 元平分，本行 {amount} 元（口径 {reading}）",
    "art13.issuer-first":
      "同一产品 {claimants} 家申报，一份奖励 {reward} 元归发行方，本行 {amount} 元（口径 {reading}）",
    "project.within": "评审建议 {recommended} 元，未超过每家单位上限 {cap} 元，为 {amount} 元",
    "project.clipped": "评审建议 {recommended} 元，超过每家单位上限 {cap} 元，取 {amount} 元（{reading}）",
    "art14.kept": "同一项目从高不重复：本方式 {amount} 元，其他方式最高 {lower} 元，按本方式支持",
    "art14.lower":
      "同一项目从高不重复：本方式 {amount} 元，另一方式（第 {keptArticle} 条，{keptRow}）{kept} 元，不再按本方式支持",
    "pool.whole": "奖励资金总额 {pool} 元，可用 {available} 元，各主体合计 {sum} 元，不压减，为 {amount} 元",
    "pool.shared":
      "奖励资金总额 {pool} 元，可用 {available} 元，各主体合计 {sum} 元，{before} 元压减为 {amount} 元（口径 {reading}）",
    "pool.returned":
      "奖励资金总额可用 {available} 元，各主体合计 {sum} 元，退回主管部门决定，暂为 {amount} 元（口径 {reading}）",
    "budget.whole": "预算 {available} 元，合计 {sum} 元，不压减，为 {amount} 元",
    "budget.shared": "预算 {available} 元，合计 {sum} 元，{before} 元压减为 {amount} 元（口径 {reading}）",
    "budget.returned":
      "预算 {available} 元，合计 {sum} 元，退回主管部门决定，暂为 {amount} 元（口径 {reading}）",
    "result.payable": "核定 {amount} 元",
    "result.zero": "条件成立，额度已用完，核定 {amount} 元",
    "result.ineligible": "不予支持：{reason}，核定 {amount} 元",
    "result.deferred": "暂缓：{reason}，暂为 {amount} 元",
    "result.manual": "待人工认定：{reason}，暂为 {amount} 元",
    "result.incomplete": "待补正：{reason}",
    "result.error": "数据有误：{reason}",
  },
  "en-US": {
    "cap.room":
      "{capName} {cap} yuan − awarded before {prior} − rows before this one {used} = room {room} yuan",
    "cap.within": "{wanted} yuan fits the room: {amount} yuan",
    "cap.cut": "{wanted} yuan exceeds the room of {room}: {amount} yuan",
    "cap.shared":
      "the rows share {capName} {cap} yuan (awarded before {prior}) pro rata: {wanted} → {amount} yuan (reading {reading})",
    "art10.rate": "actually paid for patents {paid} yuan × {rate} = {amount} yuan",
    "art10.rate-floored":
      "actually paid for patents {paid} yuan × {rate} = {amount} yuan (down to the fen, {reading}; {exact} before)",
    "art10.net-of-vat": "paid {paid} yuan less {rate} VAT = {amount} yuan (reading {reading})",
    "art11.fees":
      "service fees borne: guarantee {guarantee} + appraisal {appraisal} − refunded {refund} = {fees} yuan",
    "art11.fees-all":
      "service fees borne: guarantee {guarantee} + appraisal {appraisal} + other {other} − refunded {refund} = {fees} yuan (reading {reading})",
    "art11.fee-limb": "service fees {fees} yuan × {rate} = {exact} yuan",
    "art11.loan-limb": "loan drawn {loan} yuan × {rate} = {exact} yuan",
    "art11.lower": "the lower of {feeLimb} and {loanLimb}: {amount} yuan",
    "art11.lower-floored":
      "the lower of {feeLimb} and {loanLimb}: {amount} yuan (down to the fen, {reading})",
    "art11.patent-share":
      "mixed collateral: loan {loan} yuan × patents' share {rate} = {amount} yuan (reading {reading})",
    "art11.totals":
      "the lower limb of the year's totals, fees {feeLimb} and loans {loanLimb}: {total} yuan, this row {amount} (reading {reading})",
    "art12.exceeds":
      "registered in the year {pledged} yuan, {count}: more than {amountThreshold} yuan or {countThreshold} items",
    "art12.not-exceeds":
      "registered in the year {pledged} yuan, {count}: neither more than {amountThreshold} yuan nor {countThreshold} items",
    "art12.threshold-open":
      "registered in the year {pledged} yuan, {count}: figures are missing to tell whether it is more than {amountThreshold} yuan or {countThreshold} items",
    "art12.rate": "pledged amount {pledged} yuan × {rate} = {amount} yuan",
    "art12.rate-rounded":
      "pledged amount {pledged} yuan × {rate} = {amount} yuan ({exact} before rounding, {reading})",
    "art12.branch-share":
      "the institution's {total} yuan by pledged amount: {pledged} ÷ {sum} → {amount} yuan (reading {reading})",
    "art13.rate": "financing scale {scale} yuan × {rate} = {amount} yuan",
    "art13.rate-rounded":
      "financing scale {scale} yuan × {rate} = {amount} yuan ({exact} before rounding, {reading})",
    "art13.product-within": "{wanted} yuan fits the cap per product of {cap} (used {used}): {amount} yuan",
    "art13.product-cut": "{wanted} yuan exceeds the cap per product of {cap} (used {used}): {amount} yuan",
    "art13.split":
      "{claimants} claimants of one product share one reward of {reward} yuan: {amount} yuan here (reading {reading})",
    "art13.issuer-first":
      "{claimants} claimants of one product, one reward of {reward} yuan for the issuer: {amount} yuan here (reading {reading})",
    "project.within": "recommended {recommended} yuan, within the ceiling of {cap}: {amount} yuan",
    "project.clipped":
      "recommended {recommended} yuan, above the ceiling of {cap}: {amount} yuan ({reading})",
    "art14.kept":
      "one project, the highest way: this one gives {amount} yuan, the best other {lower}; this one stays",
    "art14.lower":
      "one project, the highest way: this one gives {amount} yuan, the other (Article {keptArticle}, {keptRow}) {kept}; this one is not paid",
    "pool.whole": "pool {pool} yuan, available {available}, wanted in all {sum}: not reduced, {amount} yuan",
    "pool.shared":
      "pool {pool} yuan, available {available}, wanted in all {sum}: {before} is reduced to {amount} yuan (reading {reading})",
    "pool.returned":
      "available {available} yuan, wanted in all {sum}: returned to the bureau, {amount} yuan meanwhile (reading {reading})",
    "budget.whole": "budget {available} yuan, wanted in all {sum}: not reduced, {amount} yuan",
    "budget.shared":
      "budget {available} yuan, wanted in all {sum}: {before} is reduced to {amount} yuan (reading {reading})",
    "budget.returned":
      "budget {available} yuan, wanted in all {sum}: returned to the bureau, {amount} yuan meanwhile (reading {reading})",
    "result.payable": "approved: {amount} yuan",
    "result.zero": "eligible, nothing left: {amount} yuan",
    "result.ineligible": "not eligible: {reason}; {amount} yuan",
    "result.deferred": "deferred: {reason}; {amount} yuan meanwhile",
    "result.manual": "a person decides: {reason}; {amount} yuan meanwhile",
    "result.incomplete": "incomplete: {reason}",
    "result.error": "error in the sheet: {reason}",
  },
};

const CAP_NAMES: MessageTable<"unit" | "annual" | "institution" | "subject"> = {
  "zh-CN": {
    unit: "每家单位上限",
    annual: "单个企业年度上限",
    institution: "单个机构上限",
    subject: "单个主体上限",
  },
  "en-US": {
    unit: "ceiling per unit",
    annual: "annual cap per enterprise",
    institution: "cap per institution",
    subject: "cap per subject",
  },
};

function capName(article: string, locale: Locale): string {
  if (article === "10" || article === "11") return message(CAP_NAMES, locale, "annual");
  if (article === "12") return message(CAP_NAMES, locale, "institution");
  return message(CAP_NAMES, locale, article === "13" ? "subject" : "unit");
}

const DIGITS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 第十二条, Article 12. */
export function articleName(article: string, locale: Locale): string {
  const number = Number.parseInt(article, 10);
  if (locale !== "zh-CN" || !(number >= 1 && number <= 99)) return `Article ${article}`;
  const tens = Math.floor(number / 10);
  const words = `${tens > 1 ? DIGITS[tens] : ""}${tens > 0 ? "十" : ""}${DIGITS[number % 10]}`;
  return `第${words}条`;
}

/** "380,000.04" for "380000.04": the digits as they are, grouped. */
export function groupedAmount(text: string): string {
  const [whole = "", fraction] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

const NUMBER = /^-?\d+(\.\d+)?$/;

function isReason(text: string): text is ReasonCode {
  return Object.hasOwn(REASONS["zh-CN"], text);
}

/** How many registrations; "?" where the ledger does not say. */
const COUNTS: MessageTable<"known" | "unknown"> = {
  "zh-CN": { known: "{count} 项", unknown: "项数未填" },
  "en-US": { known: "{count} items", unknown: "items not given" },
};

const NOT_GIVEN: MessageTable<"figure"> = {
  "zh-CN": { figure: "（未填）" },
  "en-US": { figure: "(not given)" },
};

function shown(key: string, value: string | number, locale: Locale): string {
  if (key === "count")
    return message(COUNTS, locale, value === "?" ? "unknown" : "known", { count: String(value) });
  if (typeof value === "number") return String(value);
  if (value === "?") return message(NOT_GIVEN, locale, "figure");
  if (key === "rate") return `${new Decimal(value).times(100).toFixed()}%`;
  if (key === "reason" && isReason(value)) return reasonText(value, locale);
  return NUMBER.test(value) ? groupedAmount(value) : value;
}

/** One step as a sentence without the article. */
function sentence(step: TraceStep, locale: Locale): string {
  const values: Record<string, string> = {
    capName: capName(step.article, locale),
    reading: step.reading ?? "",
  };
  for (const [key, value] of Object.entries(step.values)) values[key] = shown(key, value, locale);
  return message(TRACE_STEPS, locale, step.code, values);
}

/**
 * The steps of a computation in words, in their order: “第十条：实付专利技术交易金额 380,000.04 元 × 40% = …”.
 * @throws Error for a step that has no text.
 */
export function describeTrace(trace: Trace, locale: Locale): string[] {
  const colon = locale === "zh-CN" ? "：" : ": ";
  return trace.map((step) => `${articleName(step.article, locale)}${colon}${sentence(step, locale)}`);
}
