/** Texts that custom functions put into cells: results in words, error texts, names of arguments. */
import type { MessageTable } from "./message";

export type FunctionLabel =
  | "paid"
  | "prior"
  | "asOf"
  | "fees"
  | "loan"
  | "repaidOnTime"
  | "pledged"
  | "count"
  | "scale"
  | "productPrior"
  | "subjectPrior"
  | "subject"
  | "article"
  | "requested"
  | "unitPrior"
  | "ways"
  | "otherFunding"
  | "industry"
  | "employees"
  | "revenue"
  | "assets"
  | "published"
  | "days"
  | "uscc"
  | "patent"
  | "amount"
  | "words"
  | "key"
  | "column";

/** Names of arguments as error texts use them. */
export const FUNCTION_LABELS: MessageTable<FunctionLabel> = {
  "zh-CN": {
    paid: "实付专利技术交易金额",
    prior: "本年度已补贴",
    asOf: "适用日期",
    fees: "融资服务费用",
    loan: "实际贷款金额",
    repaidOnTime: "是否按时还款",
    pledged: "质押登记金额",
    count: "登记项目数",
    scale: "融资规模",
    productPrior: "产品已获奖励",
    subjectPrior: "主体已获奖励",
    subject: "主体",
    article: "条款",
    requested: "评审建议金额",
    unitPrior: "单位已获支持",
    ways: "各方式金额",
    otherFunding: "是否已获其他财政资金",
    industry: "行业",
    employees: "从业人员",
    revenue: "营业收入",
    assets: "资产总额",
    published: "公示日期",
    days: "工作日数",
    uscc: "统一社会信用代码",
    patent: "专利号",
    amount: "金额",
    words: "大写金额",
    key: "要查的编号",
    column: "查找列",
  },
  "en-US": {
    paid: "amount actually paid",
    prior: "already awarded this year",
    asOf: "date",
    fees: "service fees",
    loan: "loan drawn",
    repaidOnTime: "repaid on time",
    pledged: "pledged amount",
    count: "number of items",
    scale: "financing scale",
    productPrior: "already awarded for the product",
    subjectPrior: "already awarded to the subject",
    subject: "subject",
    article: "article",
    requested: "recommended amount",
    unitPrior: "already awarded to the unit",
    ways: "amounts of the ways",
    otherFunding: "other fiscal money received",
    industry: "industry",
    employees: "employees",
    revenue: "revenue",
    assets: "total assets",
    published: "publication day",
    days: "number of working days",
    uscc: "credit code",
    patent: "patent number",
    amount: "amount",
    words: "amount in words",
    key: "number looked for",
    column: "column searched",
  },
};

export type FunctionMessage = keyof typeof ZH;

const ZH = {
  unexpected: "无法计算：{detail}",
  "ranges.rows-differ":
    "“{left}”有 {leftRows} 行，“{right}”有 {rightRows} 行：请选同样的行数，或只给一个单元格",
  "ranges.columns-differ":
    "“{left}”有 {leftColumns} 列，“{right}”有 {rightColumns} 列：请选同样的列数，或只给一个单元格",
  "argument.missing": "未填“{name}”，无法计算",
  "amount.not-a-number": "“{name}”不是金额：{typed}",
  "amount.vague": "“{name}”不是确数（约、多、区间或中文数字），请填准确数字：{typed}",
  "amount.foreign-currency": "“{name}”是外币，请折合人民币后填写：{typed}",
  "amount.words-differ": "“{name}”的大写与小写不一致：{typed}",
  "amount.negative": "“{name}”不能是负数：{typed}",
  "amount.sub-fen": "“{name}”不足一分的部分无法写成大写：{typed}",
  "amount.too-large": "“{name}”过大，无法写成大写：{typed}",
  "words.unreadable": "不是规范的大写金额：{typed}",
  "count.not-whole": "“{name}”须是不小于 0 的整数：{typed}",
  "days.range": "“{name}”须在 1 到 366 之间：{typed}",
  "date.not-a-date": "“{name}”不是日期：{typed}",
  "date.impossible": "“{name}”没有这一天：{typed}",
  "date.ambiguous": "“{name}”年月日顺序不明（{candidates}）：{typed}",
  "date.out-of-force": "{date} 不在办法有效期内（{spans}）",
  "date.calendar-unknown": "{date} 的放假安排尚未公布或未收录（已知至 {until}），不能按周末推算工作日",
  "answer.unknown": "“{name}”请填“是”或“否”：{typed}",
  "answer.missing": "未填“{name}”，请填“是”或“否”",
  "article.unknown": "“{name}”须是 6、7、8 或 9：{typed}",
  "bank.undecided": "“{name}”未填，无法判断是否超过 {amount} 元或 {count} 项",
  "size.unknown-industry": "认不出行业“{typed}”，请按划型标准的行业名称或国民经济行业代码填写",
  "size.several-industries": "行业“{typed}”对应划型标准的多个行业，请写明：{candidates}",
  "size.outside": "行业“{typed}”不在中小企业划型标准范围内，无法划型",
  "size.missing": "缺少{missing}，无法划型",
  "patent.none": "没有认出专利号：{typed}",
  "size.large": "大型",
  "size.medium": "中型",
  "size.small": "小型",
  "size.micro": "微型",
  "size.not-large": "中小微（缺{missing}，至多{atMost}）",
  "uscc.right": "正确",
  "uscc.wrong": "校验位错误",
  "uscc.wrong-suggestion": "校验位错误，疑为 {suggestion}",
  "uscc.damaged": "后几位已被 Excel 改成 0，请以文本重新录入（前 15 位 {prefix}）",
  "uscc.malformed": "不是 18 位信用代码（现为 {length} 位）",
  "uscc.characters": "含有信用代码不用的字符",
  "uscc.characters-suggestion": "含有信用代码不用的字符，疑为 {suggestion}",
  "uscc.old": "旧代码，对应组织机构代码 {organisation}",
  "patent.right": "正确",
  "patent.wrong": "校验位错误，应为 {expected}",
  "patent.missing-check": "缺校验位，应为 {expected}",
  "patent.one-of-several": "{key}：{result}",
  "best.excluded": "已获其他财政资金，本专项资金不再支持（第十四条）",
  "best.highest": "同一项目从高不重复（第十四条）：{ways} 元，取最高 {amount} 元",
  "pledge.late": "未按时还款完毕，不予补贴（第十一条）",
  "explain.blank": "未填金额",
  "explain.result": "核定 {amount} 元",
  "funded.none": "未见",
  "funded.rows": "第 {rows} 行",
  "funded.no-key": "没有可查的编号",
  version:
    "{documentNo}《{title}》，有效期 {from} 至 {to}；最后一份已收录的放假安排：{calendar} 年；加载项 {version}",
} as const;

const EN: Readonly<Record<FunctionMessage, string>> = {
  unexpected: "Cannot be computed: {detail}",
  "ranges.rows-differ":
    "“{left}” has {leftRows} rows, “{right}” has {rightRows}: choose as many rows, or one single cell",
  "ranges.columns-differ":
    "“{left}” has {leftColumns} columns, “{right}” has {rightColumns}: choose as many columns, or one single cell",
  "argument.missing": "“{name}” is not filled in",
  "amount.not-a-number": "“{name}” is no amount: {typed}",
  "amount.vague": "“{name}” is not exact (about, a range or number words); type the exact figure: {typed}",
  "amount.foreign-currency": "“{name}” is foreign money; convert it to yuan: {typed}",
  "amount.words-differ": "Words and figures of “{name}” differ: {typed}",
  "amount.negative": "“{name}” must not be negative: {typed}",
  "amount.sub-fen": "“{name}” has fractions of a fen, which cannot be written in words: {typed}",
  "amount.too-large": "“{name}” is too large for words: {typed}",
  "words.unreadable": "Not an amount in words: {typed}",
  "count.not-whole": "“{name}” must be a whole number of 0 or more: {typed}",
  "days.range": "“{name}” must lie between 1 and 366: {typed}",
  "date.not-a-date": "“{name}” is no date: {typed}",
  "date.impossible": "“{name}” is a day that does not exist: {typed}",
  "date.ambiguous": "Day and month of “{name}” cannot be told apart ({candidates}): {typed}",
  "date.out-of-force": "{date} lies outside the regulation's validity ({spans})",
  "date.calendar-unknown":
    "The holidays around {date} are not announced or not known here (known until {until}); weekends alone do not tell working days",
  "answer.unknown": "Answer “{name}” with yes or no: {typed}",
  "answer.missing": "“{name}” is not filled in; answer yes or no",
  "article.unknown": "“{name}” must be 6, 7, 8 or 9: {typed}",
  "bank.undecided": "Without “{name}” it cannot be told whether {amount} yuan or {count} items are exceeded",
  "size.unknown-industry": "Industry “{typed}” is not known; use a name of the standard or a GB/T 4754 code",
  "size.several-industries":
    "Industry “{typed}” covers several of the standard's industries; say which: {candidates}",
  "size.outside": "Industry “{typed}” lies outside the size standard",
  "size.missing": "{missing} is missing: no size class",
  "patent.none": "No patent number found: {typed}",
  "size.large": "大型",
  "size.medium": "中型",
  "size.small": "小型",
  "size.micro": "微型",
  "size.not-large": "中小微（缺{missing}，至多{atMost}）",
  "uscc.right": "正确",
  "uscc.wrong": "Wrong check digit",
  "uscc.wrong-suggestion": "Wrong check digit, perhaps {suggestion}",
  "uscc.damaged": "Excel replaced the last digits by 0; type it again as text (first 15: {prefix})",
  "uscc.malformed": "Not an 18-character credit code ({length} characters)",
  "uscc.characters": "Contains characters that no credit code has",
  "uscc.characters-suggestion": "Contains characters that no credit code has, perhaps {suggestion}",
  "uscc.old": "Old code of organisation {organisation}",
  "patent.right": "正确",
  "patent.wrong": "Wrong check digit, should be {expected}",
  "patent.missing-check": "Check digit missing, should be {expected}",
  "patent.one-of-several": "{key}: {result}",
  "best.excluded": "Other fiscal money was received: no support by this fund (Article 14)",
  "best.highest": "One way of support per project, the highest (Article 14): of {ways} yuan, {amount} yuan",
  "pledge.late": "Not repaid in full on time: no subsidy (Article 11)",
  "explain.blank": "No amount filled in",
  "explain.result": "Approved: {amount} yuan",
  "funded.none": "未见",
  "funded.rows": "第 {rows} 行",
  "funded.no-key": "No number to look for",
  version:
    "{documentNo} 《{title}》, in force {from} to {to}; last holiday calendar known: {calendar}; add-in {version}",
};

export const FUNCTION_MESSAGES: MessageTable<FunctionMessage> = { "zh-CN": ZH, "en-US": EN };
