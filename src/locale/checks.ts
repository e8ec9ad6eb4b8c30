/**
 * Every check of a claim in words: what it asks, what settles it, which papers to ask for.
 *
 * The lists of papers follow like notices of other cities; the guide under Article 16 goes before them.
 */
import { type Locale, type MessageTable, message } from "./message";

export type CheckId =
  | "not-withdrawn"
  | "applicant-code"
  | "force-date"
  | "registered-in-beijing"
  | "operating-normally"
  | "credit-good"
  | "finance-regular"
  | "able-or-commercializing"
  | "materials-complete"
  | "paid-amount"
  | "equity-payment"
  | "patent-numbers"
  | "acquisition-mode"
  | "supplier-listed"
  | "for-implementation"
  | "registration-completed"
  | "sme-class"
  | "guarantee-fee"
  | "appraisal-fee"
  | "fee-total"
  | "refund"
  | "other-fees"
  | "loan-drawn"
  | "pledge-registered"
  | "repaid-on-time"
  | "pledge-amount"
  | "pledge-count"
  | "commercial-bank"
  | "bank-threshold"
  | "financing-scale"
  | "innovative"
  | "of-scale"
  | "decision-record"
  | "issue-date"
  | "recommended-amount"
  | "review-result"
  | "not-entered-twice"
  | "not-supported-before"
  | "no-other-fiscal-fund"
  | "other-fund-declared"
  | "no-open-duplicate"
  | "earlier-awards-readable"
  | "one-way-of-support";

/** What the check asks. */
export const CHECK_TITLES: MessageTable<CheckId> = {
  "zh-CN": {
    "not-withdrawn": "未撤回",
    "applicant-code": "统一社会信用代码有效",
    "force-date": "申报日期在有效期内",
    "registered-in-beijing": "注册在本市",
    "operating-normally": "经营状态正常",
    "credit-good": "信用记录良好",
    "finance-regular": "财务管理制度规范",
    "able-or-commercializing": "有项目承担能力或已开展专利转化工作",
    "materials-complete": "申报材料齐全",
    "paid-amount": "实付专利技术交易金额",
    "equity-payment": "作价入股的可计金额",
    "patent-numbers": "专利号",
    "acquisition-mode": "获取方式",
    "supplier-listed": "从高等学校、科研机构、国有企业获取",
    "for-implementation": "以转化实施为目的",
    "registration-completed": "转移登记或许可备案已完成",
    "sme-class": "中小微企业",
    "guarantee-fee": "担保费",
    "appraisal-fee": "评估费",
    "fee-total": "融资服务费合计",
    refund: "退还、减免的费用",
    "other-fees": "其他融资服务费",
    "loan-drawn": "实际贷款金额",
    "pledge-registered": "专利权质押已登记",
    "repaid-on-time": "按时还款完毕",
    "pledge-amount": "年专利质押登记金额",
    "pledge-count": "年质押登记项目数",
    "commercial-bank": "商业银行",
    "bank-threshold": "超过3亿元或超过20项",
    "financing-scale": "融资规模",
    innovative: "具有创新性",
    "of-scale": "形成规模",
    "decision-record": "认定记录",
    "issue-date": "发行（实施）日期",
    "recommended-amount": "评审建议支持金额",
    "review-result": "经评审立项",
    "not-entered-twice": "没有重复填报",
    "not-supported-before": "以前轮次未支持",
    "no-other-fiscal-fund": "未获其他财政资金支持",
    "other-fund-declared": "未申报已获其他财政资金",
    "no-open-duplicate": "没有待核的重复线索",
    "earlier-awards-readable": "以前的拨付记录可计入额度",
    "one-way-of-support": "同一项目只按一种方式支持",
  },
  "en-US": {
    "not-withdrawn": "Not withdrawn",
    "applicant-code": "Credit code is right",
    "force-date": "Applied while the rules were in force",
    "registered-in-beijing": "Registered in Beijing",
    "operating-normally": "Operating normally",
    "credit-good": "Good credit record",
    "finance-regular": "Regular financial management",
    "able-or-commercializing": "Able to undertake, or commercializing already",
    "materials-complete": "The file is complete",
    "paid-amount": "Amount actually paid for patents",
    "equity-payment": "What counts of an equity contribution",
    "patent-numbers": "Patent numbers",
    "acquisition-mode": "Manner of acquisition",
    "supplier-listed": "From a university, research institution or state-owned enterprise",
    "for-implementation": "For the purpose of implementation",
    "registration-completed": "Registration or recordal completed",
    "sme-class": "Micro, small or medium enterprise",
    "guarantee-fee": "Guarantee fee",
    "appraisal-fee": "Appraisal fee",
    "fee-total": "Service fees in all",
    refund: "Fees refunded or waived",
    "other-fees": "Other service fees",
    "loan-drawn": "Loan really drawn",
    "pledge-registered": "The pledge is registered",
    "repaid-on-time": "Repaid in full on time",
    "pledge-amount": "Pledged amount of the year",
    "pledge-count": "Items registered in the year",
    "commercial-bank": "Commercial bank",
    "bank-threshold": "More than 3 亿元 or more than 20 items",
    "financing-scale": "Financing scale",
    innovative: "Innovative",
    "of-scale": "Has reached scale",
    "decision-record": "Record of the decision",
    "issue-date": "Day of issue or implementation",
    "recommended-amount": "Amount recommended",
    "review-result": "Selected by the review",
    "not-entered-twice": "Not entered twice",
    "not-supported-before": "Not supported in an earlier round",
    "no-other-fiscal-fund": "No other fiscal money",
    "other-fund-declared": "No other fiscal money declared",
    "no-open-duplicate": "No open duplicate question",
    "earlier-awards-readable": "Earlier awards can be counted",
    "one-way-of-support": "One way of support per project",
  },
};

/** What settles it. */
export const CHECK_SETTLED_BY: MessageTable<CheckId> = {
  "zh-CN": {
    "not-withdrawn": "台账未划去、未标注撤回或退件",
    "applicant-code": "两位校验位均正确",
    "force-date": "申报受理日在施行日至有效期满日之间，首尾均含",
    "registered-in-beijing": "营业执照或法人证书住所在北京；分支机构持北京执照即可",
    "operating-normally": "登记状态为存续、在营、开业",
    "credit-good": "信用中国等查询无失信记录",
    "finance-regular": "审计报告或财务制度",
    "able-or-commercializing": "两项有一项即可",
    "materials-complete": "材料清单逐项核对",
    "paid-amount": "以银行回单为准，只计专利部分",
    "equity-payment": "现金实付部分；无现金由人认定",
    "patent-numbers": "校验位正确，与证书一致",
    "acquisition-mode": "转让、许可、作价入股等",
    "supplier-listed": "转让（许可）方的法人性质",
    "for-implementation": "用途说明和实施佐证",
    "registration-completed": "国家知识产权局手续合格通知书或备案证明及其日期",
    "sme-class": "按工信部联企业〔2011〕300号以行业和指标划型",
    "guarantee-fee": "企业实际承担的担保费",
    "appraisal-fee": "企业实际承担的评估费",
    "fee-total": "不含利息的服务费合计",
    refund: "退费凭证；未填视为没有",
    "other-fees": "“等”的范围由人认定，填写可计入的金额",
    "loan-drawn": "放款凭证金额",
    "pledge-registered": "质押登记通知书及登记号",
    "repaid-on-time": "结清日期不晚于约定还款日",
    "pledge-amount": "国家知识产权局登记清单合计",
    "pledge-count": "按登记号计数",
    "commercial-bank": "金融许可证",
    "bank-threshold": "同一法人全年合并，等于不算超过",
    "financing-scale": "实际募集或放款金额",
    innovative: "评审认定结论",
    "of-scale": "评审认定结论",
    "decision-record": "认定人和日期",
    "issue-date": "产品成立或放款日",
    "recommended-amount": "评审结论",
    "review-result": "评审结论为立项",
    "not-entered-twice": "与其他行不是同一申报",
    "not-supported-before": "历年拨付中没有同一笔",
    "no-other-fiscal-fund": "其他市、区及中央资金清单中没有同一项目",
    "other-fund-declared": "台账的其他财政资金一列为否；他行写“否”的，空白须补填",
    "no-open-duplicate": "查重线索已由人认定",
    "earlier-awards-readable": "改正拨付记录的金额、条款，或由人认定不影响本笔",
    "one-way-of-support": "各方式比较后从高",
  },
  "en-US": {
    "not-withdrawn": "Neither struck out nor marked as withdrawn or returned",
    "applicant-code": "Both check digits are right",
    "force-date": "The date of receipt lies in the validity, both ends included",
    "registered-in-beijing": "The licence's address is in Beijing; a branch's Beijing licence suffices",
    "operating-normally": "The register says it is operating",
    "credit-good": "No bad record in the official look-ups",
    "finance-regular": "Audit report or financial rules",
    "able-or-commercializing": "One of the two suffices",
    "materials-complete": "Every item of the list is there",
    "paid-amount": "Bank vouchers; the patents' part only",
    "equity-payment": "Cash paid; without cash a person decides",
    "patent-numbers": "Check digits right, as on the certificate",
    "acquisition-mode": "Assignment, licence, equity contribution and the like",
    "supplier-listed": "The transferor's legal nature",
    "for-implementation": "Statement of purpose and proof of use",
    "registration-completed": "CNIPA notice or certificate with its date",
    "sme-class": "Class by industry and indicators of the 2011 standard",
    "guarantee-fee": "The fee the enterprise bore",
    "appraisal-fee": "The fee the enterprise bore",
    "fee-total": "Sum of service fees without interest",
    refund: "Refund voucher; blank is taken as none",
    "other-fees": "A person decides what 等 takes in, and names the amount",
    "loan-drawn": "The drawdown voucher",
    "pledge-registered": "Registration notice and number",
    "repaid-on-time": "Settled no later than the due day",
    "pledge-amount": "Sum of the CNIPA list",
    "pledge-count": "Counted by registration number",
    "commercial-bank": "Financial licence",
    "bank-threshold": "Added up per legal person; equal is not more",
    "financing-scale": "Actually raised or lent",
    innovative: "The reviewers' decision",
    "of-scale": "The reviewers' decision",
    "decision-record": "Who decided, and when",
    "issue-date": "The day the product was set up or lent",
    "recommended-amount": "The review's result",
    "review-result": "The review selects it",
    "not-entered-twice": "Not the same claim as another row",
    "not-supported-before": "No such award in earlier rounds",
    "no-other-fiscal-fund": "No such project among other funds",
    "other-fund-declared":
      "The ledger's own column on other funds says no; a blank among noes is to be filled in",
    "no-open-duplicate": "A person has decided the finding",
    "earlier-awards-readable": "The record is mended, or a person says it does not matter",
    "one-way-of-support": "The highest of the ways",
  },
};

/** Papers to ask for. */
export const CHECK_MATERIALS: MessageTable<CheckId> = {
  "zh-CN": {
    "not-withdrawn": "撤回申报的说明（如有）",
    "applicant-code": "营业执照或法人证书",
    "force-date": "受理回执、申报书",
    "registered-in-beijing": "营业执照或法人证书",
    "operating-normally": "企业信用信息公示报告",
    "credit-good": "信用中国查询报告",
    "finance-regular": "审计报告或财务报表、财务制度",
    "able-or-commercializing": "承诺书、专利转化工作说明",
    "materials-complete": "指南所列全部材料",
    "paid-amount": "合同、发票、银行回单",
    "equity-payment": "评估报告、投资协议、付款回单",
    "patent-numbers": "专利证书或登记簿副本",
    "acquisition-mode": "转让（许可）合同",
    "supplier-listed": "转让（许可）方法人证书、股权结构",
    "for-implementation": "实施转化佐证、承诺书",
    "registration-completed": "手续合格通知书或许可合同备案证明",
    "sme-class": "中小微企业声明、财务报表、社保人数",
    "guarantee-fee": "担保合同、担保费发票和回单",
    "appraisal-fee": "评估报告、评估费发票和回单",
    "fee-total": "各项费用发票和回单",
    refund: "退费凭证（如有）",
    "other-fees": "保险、公证等合同和发票",
    "loan-drawn": "借款合同、放款凭证（借据）",
    "pledge-registered": "专利权质押登记通知书",
    "repaid-on-time": "还款凭证或结清证明；展期协议（如有）",
    "pledge-amount": "质权登记证明清单",
    "pledge-count": "质权登记证明清单",
    "commercial-bank": "金融许可证、营业执照",
    "bank-threshold": "质权登记证明清单",
    "financing-scale": "募集或放款到账证明",
    innovative: "评审认定记录",
    "of-scale": "评审认定记录",
    "decision-record": "评审会纪要",
    "issue-date": "产品成立公告、放款凭证",
    "recommended-amount": "评审意见、项目预算",
    "review-result": "评审意见、立项文件",
    "not-entered-twice": "合同、付款凭证",
    "not-supported-before": "付款凭证（分期的逐笔提供）",
    "no-other-fiscal-fund": "承诺书、其他资金批复",
    "other-fund-declared": "承诺书、其他资金批复",
    "no-open-duplicate": "权属、备案、批复等证明",
    "earlier-awards-readable": "以前批次的拨付凭证",
    "one-way-of-support": "各条款申报材料",
  },
  "en-US": {
    "not-withdrawn": "Request of withdrawal, if any",
    "applicant-code": "Business licence or certificate of the legal person",
    "force-date": "Receipt, application form",
    "registered-in-beijing": "Business licence or certificate",
    "operating-normally": "Extract from the register",
    "credit-good": "Report of the credit look-up",
    "finance-regular": "Audit report or accounts, financial rules",
    "able-or-commercializing": "Undertaking, account of commercialization work",
    "materials-complete": "All papers that the guide lists",
    "paid-amount": "Contract, invoice, bank voucher",
    "equity-payment": "Appraisal, investment agreement, voucher",
    "patent-numbers": "Patent certificate or register extract",
    "acquisition-mode": "Transfer or licence contract",
    "supplier-listed": "Transferor's certificate, shareholding",
    "for-implementation": "Proof of implementation, undertaking",
    "registration-completed": "Notice of conformity or recordal certificate",
    "sme-class": "SME statement, accounts, number of insured",
    "guarantee-fee": "Guarantee contract, invoice, voucher",
    "appraisal-fee": "Appraisal report, invoice, voucher",
    "fee-total": "Invoices and vouchers of each fee",
    refund: "Refund voucher, if any",
    "other-fees": "Contracts and invoices of insurance, notary …",
    "loan-drawn": "Loan contract, drawdown voucher",
    "pledge-registered": "Notice of pledge registration",
    "repaid-on-time": "Repayment voucher or settlement proof; extension, if any",
    "pledge-amount": "List of registration certificates",
    "pledge-count": "List of registration certificates",
    "commercial-bank": "Financial licence, business licence",
    "bank-threshold": "List of registration certificates",
    "financing-scale": "Proof of funds raised or lent",
    innovative: "Record of the decision",
    "of-scale": "Record of the decision",
    "decision-record": "Minutes of the review",
    "issue-date": "Notice of issue, drawdown voucher",
    "recommended-amount": "Review opinion, project budget",
    "review-result": "Review opinion, decision to support",
    "not-entered-twice": "Contract, voucher",
    "not-supported-before": "Voucher of each instalment",
    "no-other-fiscal-fund": "Undertaking, approvals of other funds",
    "other-fund-declared": "Undertaking, approvals of other funds",
    "no-open-duplicate": "Proof of title, recordal or approval",
    "earlier-awards-readable": "Vouchers of the earlier round",
    "one-way-of-support": "Papers under each article",
  },
};

function isCheckId(id: string): id is CheckId {
  return Object.hasOwn(CHECK_TITLES["zh-CN"], id);
}

/** Ids of all checks, in the order in which a reviewer meets them. */
export const CHECK_IDS: readonly CheckId[] = Object.keys(CHECK_TITLES["zh-CN"]).filter(isCheckId);

function textOf(table: MessageTable<CheckId>, id: string, locale: Locale): string {
  if (!isCheckId(id)) throw new Error(`no text for check "${id}"`);
  return message(table, locale, id);
}

/**
 * What the check asks.
 * @throws Error for an id that no check has.
 */
export function checkTitle(id: string, locale: Locale): string {
  return textOf(CHECK_TITLES, id, locale);
}

/** What settles the check. */
export function checkSettledBy(id: string, locale: Locale): string {
  return textOf(CHECK_SETTLED_BY, id, locale);
}

/** The papers to ask for. */
export function checkMaterials(id: string, locale: Locale): string {
  return textOf(CHECK_MATERIALS, id, locale);
}
