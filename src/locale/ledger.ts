/** Texts of the remarks on a workbook's data (`Notice.code`), each with the remedy. */
import { type Locale, type MessageTable, message } from "./message";

const ZH = {
  "amount-as-text": "“{header}”的“{typed}”是文本型数字：已按数值采用；SUM 不会计入它，建议改为数值。",
  "amount-full-width": "“{header}”的“{typed}”是全角数字：已按数值采用；SUM 不会计入它，建议改为数值。",
  "amount-unit-in-cell": "“{header}”的“{typed}”在单元格内写了单位：按所写单位采用；建议改为数值。",
  "amount-informal-unit": "“{header}”的“{typed}”用了不规范的单位写法：已按其数值采用，请核对。",
  "amount-with-remark": "“{header}”的“{typed}”带有说明：采用了其中的金额，请核对。",
  "amount-unreadable": "“{header}”的“{typed}”不是金额，不能用于计算：请改为一个数。",
  "amount-vague": "“{header}”的“{typed}”不是确数，不能用于计算：请改为一个数。",
  "amount-unit-refused":
    "“{header}”的“{typed}”在单元格内写了单位，所选口径（G15）不接受：请改为一个数，并在表头写明单位。",
  "amount-in-words": "“{header}”的“{typed}”是中文数字：按所选口径（G15）采用，请核对。",
  "amount-negative": "“{header}”的“{typed}”是负数，不能作为申报金额：退款请按收回办理。",
  "nil-read-as-zero": "“{header}”写“{typed}”，按没有此项（0）计：如是未填，请补。",
  "uscc-typed-oddly": "“{header}”的“{typed}”有空格、小写或全角字符：已按规范写法识别，建议改正。",
  "uscc-check-digit": "“{header}”的“{typed}”校验位不对：请核对营业执照。可能是：{suggestion}",
  "uscc-damaged": "“{header}”的“{typed}”被 Excel 当作数字，末几位已丢失：请改为文本格式后重新录入。",
  "uscc-old-code": "“{header}”的“{typed}”是旧的组织机构代码或税号：请换成 18 位统一社会信用代码。",
  "uscc-malformed": "“{header}”的“{typed}”不是统一社会信用代码：请核对。可能是：{suggestion}",
  "patent-check-digit": "“{header}”的“{typed}”校验位不对：请核对专利证书。应为：{suggestion}",
  "patent-as-number": "“{header}”的“{typed}”存成了数字，末尾的 .0 可能丢失：建议改为文本。",
  "patent-publication-only": "“{header}”的“{typed}”是公开（公告）号，不是申请号：请补专利号。",
  "patent-unreadable": "“{header}”的“{typed}”中没有可识别的专利号：请核对。",
  "date-impossible": "“{header}”的“{typed}”不是存在的日期：请更正。",
  "date-ambiguous": "“{header}”的“{typed}”可读作几个日期（{suggestion}）：请写成“年-月-日”。",
  "date-unreadable": "“{header}”的“{typed}”不是完整的日期：请写成“年-月-日”。",
  "count-unreadable": "“{header}”的“{typed}”不是整数：请更正。",
  "count-as-text": "“{header}”的“{typed}”是文本型数字：已按数值采用，建议改为数值。",
  "year-unreadable": "“{header}”的“{typed}”不是年份：请更正。",
  "share-unreadable": "“{header}”的“{typed}”不是 0 至 100% 的比例：请更正。",
  "word-unknown": "“{header}”的“{typed}”看不懂，没有当作是或否：请换成规范用语，或人工认定。",
  "registration-conflict": "登记（备案）日期列有“{typed}”，状态列却说没有办完：按没有办完处理，请核对。",
  "share-in-remark": "备注写明了专利质押占比（“{typed}”）：默认按全部贷款计算，请人工复核。",
  "article-conflict": "第{row}行的支持方向“{typed}”指向两个条款，未作为申报计入：请更正。",
  "article-unknown":
    "第{row}行的支持方向“{typed}”看不出是哪一条，未作为申报计入：请更正或在“设置”的“表的识别”中指定。",
  "article-from-columns": "第{row}行没有可识别的支持方向，按所填的列当作第{article}条：请核对。",
  "rows-folded": "第{row}行与其下{count}行共用一个合并的金额，按一笔申报处理。",
  "row-withdrawn": "第{row}行有删除线，或注明撤回、退件、不予受理：只显示，不安排资金。",
  "payment-article-unknown": "拨付记录的条款“{typed}”看不出是哪一条，未占用任何上限：请更正。",
  "payment-article-missing": "拨付记录没有写明条款，未占用任何上限：请补。",
  "payment-amount-unusable": "拨付记录的金额“{typed}”不能用，未占用上限：请更正。",
  "arranged-counted":
    "{cell}“{header}”写明{year}年已安排{amount}元，而工作簿中没有本资金的拨付记录：已计入该单位的年度上限，请核对。",
  "arranged-left-out":
    "“{sheet}”{column}列“{header}”没有用于测算，工作簿中也没有本资金的拨付记录：以前安排的资金请另列一表（单位、条款、年度、金额）。",
  "arranged-exceeds-payments":
    "{cell}“{header}”写明{year}年已安排{amount}元，拨付记录只有{stated}元：按拨付记录计算，请核对是否漏登。",
  "payment-reversed": "拨付记录“{typed}”与同单位同项目的一笔相抵，两笔都不占用上限。",
  "company-twice": "代码 {code} 在单位信息中有两个名称：“{name}”和“{other}”，请核对。",
  "uscc-in-company-list": "“{name}”的代码“{typed}”有误；单位信息中同名单位的代码是 {code}，请核对后更正。",
  "uscc-from-company-list": "“{name}”没有填代码，按同名单位采用单位信息中的 {code}：请核对。",
  "name-differs-from-list": "同一代码下，台账写“{name}”，单位信息写“{other}”：可能已更名，请核对。",
  "differs-from-company-list": "“{name}”：台账写“{own}”，单位信息写“{listed}”；以台账为准，请核对。",
  "not-in-company-list": "“{name}”不在单位信息表中：其经营、信用、划型情况无从核对。",
  "one-code-two-names": "代码 {code} 下有两个名称“{name}”和“{other}”：按同一单位计算上限，请核对是否更名。",
  "unit-suspect": "金额 {yuan} 元疑似单位填错，可能是 {probably} 元：未自动改动，请人工认定。",
  "amount-far-below": "金额 {yuan} 元远低于同列其他金额（约 {usual} 元），单位可能填错：请核对。",
  "unit-inferred": "“{sheet}”{column}列的单位按{unit}理解（{from}）：请确认。",
  "unit-column-suspect": "“{sheet}”{column}列按{from}是{unit}，但整列数值不合理：暂不采用，请确认单位。",
  "sheet-hidden": "工作表“{sheet}”是隐藏的（是否读取：{read}）。",
  "sheet-without-table": "工作表“{sheet}”中没有找到表格，未读取。",
  "table-draft": "“{sheet}”{area}是草稿或作废的表（{reasons}），其{rows}行不计入。",
  "table-unknown": "“{sheet}”{area}看不出用途，其{rows}行没有读取：请在“设置”的“表的识别”中指定。",
  "table-left-out": "“{sheet}”{area}没有读取（{reasons}）。",
  "table-returns": "“{sheet}”{area}是收回或退款记录，共{rows}行，不参与测算（第二十条另行办理）。",
  "scratch-left-out": "“{sheet}”{area}是表旁的草算，没有读取。",
  "header-guessed": "“{sheet}”{area}的标题行没有把握：请在“设置”的“表的识别”中确认。",
  "sheet-copy": "“{sheet}”有{percent}%的行与“{other}”相同，按副本处理，不计入。",
  "rows-hidden": "“{sheet}”有{count}行被隐藏或筛掉，仍然计入。",
  "columns-hidden": "“{sheet}”的{columns}列是隐藏的，仍然读取。",
  "column-not-understood": "“{sheet}”{column}列“{header}”没有识别，未读取。",
  "row-unexplained": "“{sheet}”第{row}行只有数，没有单位名称和代码，未读取。",
  "answers-not-read":
    "“{sheet}”{column}列“{header}”填的是“是”或“否”，但看不出问的是什么，没有读取：其中若有不符合条件的，金额可能有误；请在“设置”的“表的识别”中指定。",
  "payments-by-year": "“{sheet}”的拨付按年份分列（{headers}）：每一列按列名的年份占用年度上限，请核对。",
  "amount-foreign-currency": "第{row}行的币种是“{typed}”：金额没有采用，请按付款当日汇率折成人民币后填写。",
  "repayment-conflict": "第{row}行还款情况与剩余本金（逾期天数）不一致：按没有按时还清处理，请核对。",
  "other-fund-in-remark": "第{row}行的备注写有其他财政资金（“{typed}”）：请人工认定是否同一项目。",
  "fund-year-title-differs":
    "资金年度按多数受理（申报）日期定为{year}年，标题写的却是{other}年：请在“设置”中填写资金年度。",
  "fund-year-tied": "{year}年和{other}年的申报一样多，资金年度暂取{year}年：请在“设置”中填写资金年度。",
  "fund-year-unknown": "台账看不出资金年度，暂取测算基准日所在的{year}年：请在“设置”中填写资金年度。",
  "code-from-elsewhere":
    "第{row}行的统一社会信用代码“{typed}”是外省市发放的，台账没有写注册地：请核对是否注册在本市（第五条）。",
  "extension-in-remark": "第{row}行的备注写有展期或借新还旧（“{typed}”）：是否按时还款请人工认定。",
  "base-column-missing": "“{sheet}”没有找到“{field}”列：请在“设置”的“表的识别”中指定。",
  "cap-year-column-missing": "“{sheet}”没有额度年度列：按付款（还款）或拨付日期的年份占用上限，请核对。",
  "payment-article-column-missing":
    "“{sheet}”没有条款列，标题也没有写明：这些拨付未占用任何上限，请指定条款。",
  "cells-outside-tables": "“{sheet}”在表格之外还有{count}个单元格（自 {first} 起），没有读取。",
  "sum-misses-rows": "{cell} 的合计漏了{count}行（第{rows}行）：请改求和范围。",
  "sum-skips-text": "{cell} 的合计没有计入文本型数字 {text}（“{typed}”）：请把它改为数值。",
  "sum-skips-unreadable": "{cell} 的合计没有计入 {text}（“{typed}”），因为它不是数。",
  "sum-counts-subtotals": "{cell} 的合计把第{rows}行的小计又加了一遍：请改用 SUBTOTAL 或缩小范围。",
  "number-among-formulas": "“{sheet}”的公式列中有手填的数：{cells}。请核对。",
  "criteria-on-merged-cells": "{cell} 的条件求和用到合并单元格 {merged}，只会计入合并区的第一行。",
  "cap-per-row": "“{sheet}”自 {cell} 起有{count}个公式逐行套用上限，但上限是按单位合计的：多行单位会超额。",
  "mapping-header-changed": "“{sheet}”的标题行变了，以前确认的字段对应不再使用：请重新确认。",
  "mapping-sheet-gone": "以前确认过字段对应的工作表“{sheet}”已不在。",
  "more-of-a-kind": "“{sheet}”另有{count}处同样的情况（{code}），不再逐一列出。",
} as const;

export type LedgerCode = keyof typeof ZH;

const EN: Readonly<Record<LedgerCode, string>> = {
  "amount-as-text":
    '"{typed}" in "{header}" is a number stored as text: used as a number, but SUM leaves it out. Make it a number.',
  "amount-full-width":
    '"{typed}" in "{header}" is in full-width digits: used as a number, but SUM leaves it out. Make it a number.',
  "amount-unit-in-cell":
    '"{typed}" in "{header}" carries its own unit, which was used. Better make it a plain number.',
  "amount-informal-unit": '"{typed}" in "{header}" uses an informal unit: its figure was used, please check.',
  "amount-with-remark": '"{typed}" in "{header}" carries a remark: the amount in it was used, please check.',
  "amount-unreadable": '"{typed}" in "{header}" is no amount and cannot be computed with: enter one number.',
  "amount-vague": '"{typed}" in "{header}" is not exact and cannot be computed with: enter one number.',
  "amount-unit-refused":
    '"{typed}" in "{header}" carries its own unit, which the chosen reading (G15) refuses: enter one number.',
  "amount-in-words":
    '"{typed}" in "{header}" is in Chinese numerals: used, as the chosen reading (G15) has it. Please check.',
  "amount-negative": '"{typed}" in "{header}" is negative and no claim: refunds are recovery business.',
  "nil-read-as-zero": '"{typed}" in "{header}" was read as none (0). If it was not filled in yet, supply it.',
  "uscc-typed-oddly":
    '"{typed}" in "{header}" has blanks, lower case or full-width characters: read in its proper form.',
  "uscc-check-digit":
    '"{typed}" in "{header}" has a wrong check digit: check the licence. Perhaps: {suggestion}',
  "uscc-damaged":
    '"{typed}" in "{header}" was taken for a number by Excel and lost digits: format as text and retype.',
  "uscc-old-code":
    '"{typed}" in "{header}" is an old organisation or tax code: supply the 18-character code.',
  "uscc-malformed": '"{typed}" in "{header}" is no unified social credit code. Perhaps: {suggestion}',
  "patent-check-digit":
    '"{typed}" in "{header}" has a wrong check digit: check the certificate. Should be: {suggestion}',
  "patent-as-number":
    '"{typed}" in "{header}" is stored as a number and may have lost its ".0": make it text.',
  "patent-publication-only":
    '"{typed}" in "{header}" is a publication number, not an application number: supply the latter.',
  "patent-unreadable": '"{typed}" in "{header}" holds no patent number that can be read.',
  "date-impossible": '"{typed}" in "{header}" is no day that exists: correct it.',
  "date-ambiguous": '"{typed}" in "{header}" may be several days ({suggestion}): write year-month-day.',
  "date-unreadable": '"{typed}" in "{header}" is no complete date: write year-month-day.',
  "count-unreadable": '"{typed}" in "{header}" is no whole number: correct it.',
  "count-as-text": '"{typed}" in "{header}" is a number stored as text: used as a number.',
  "year-unreadable": '"{typed}" in "{header}" is no year: correct it.',
  "share-unreadable": '"{typed}" in "{header}" is no share between 0 and 100%: correct it.',
  "word-unknown": '"{typed}" in "{header}" was not understood and taken neither for yes nor for no.',
  "registration-conflict":
    'The recordal date says "{typed}", the status that it is not completed: taken as not completed.',
  "share-in-remark":
    'The remark gives the share of the patents ("{typed}"): the whole loan counts by default, please check.',
  "article-conflict": 'Row {row}: "{typed}" names two articles; the row is not counted as a claim.',
  "article-unknown":
    'Row {row}: "{typed}" names no article that is known; the row is not counted as a claim.',
  "article-from-columns":
    "Row {row} names no article; by its filled columns it was taken for Article {article}.",
  "rows-folded": "Row {row} and the {count} rows below share one merged amount and are one claim.",
  "row-withdrawn":
    "Row {row} is struck through, or said to be withdrawn, returned or refused: shown, never paid.",
  "payment-article-unknown": 'The article "{typed}" of an earlier payment is not known; it uses no cap.',
  "payment-article-missing": "An earlier payment names no article; it uses no cap.",
  "payment-amount-unusable": 'The amount "{typed}" of an earlier payment cannot be used; it uses no cap.',
  "arranged-counted":
    '{cell} "{header}" says that {amount} yuan were arranged in {year}, and the workbook lists no payments of this fund: counted against the yearly cap, please check.',
  "arranged-left-out":
    'Column {column} of "{sheet}" ("{header}") was not used, and the workbook lists no payments of this fund: list earlier awards on a sheet of their own (unit, article, year, amount).',
  "arranged-exceeds-payments":
    '{cell} "{header}" says that {amount} yuan were arranged in {year}, the list of payments only {stated}: the list counts, check whether one is missing.',
  "payment-reversed":
    'The payment "{typed}" reverses another of the same unit and project; neither uses a cap.',
  "company-twice": 'Code {code} has two names in the company list: "{name}" and "{other}".',
  "uscc-in-company-list": 'The code "{typed}" of {name} is wrong; the company list has {code} for that name.',
  "uscc-from-company-list": "{name} has no code; {code} was taken from the company list by exact name.",
  "name-differs-from-list": 'One code, two names: "{name}" in the ledger, "{other}" in the company list.',
  "differs-from-company-list":
    '{name}: the ledger says "{own}", the company list "{listed}"; the ledger was used.',
  "not-in-company-list": "{name} is not in the company list: status, credit and size cannot be checked.",
  "one-code-two-names": 'Code {code} has two names, "{name}" and "{other}": one cap for both.',
  "unit-suspect":
    "The amount of {yuan} yuan is probably in the wrong unit, perhaps {probably} yuan. It was not changed.",
  "amount-far-below": "The amount of {yuan} yuan is far below the others of its column (about {usual} yuan).",
  "unit-inferred": 'Column {column} of "{sheet}" was read in {unit} ({from}): please confirm.',
  "unit-column-suspect":
    'Column {column} of "{sheet}" should be in {unit} ({from}), but its figures cannot be: please confirm.',
  "sheet-hidden": 'Sheet "{sheet}" is hidden (read: {read}).',
  "sheet-without-table": 'No table was found on sheet "{sheet}".',
  "table-draft": '{area} of "{sheet}" is a draft or void ({reasons}); its {rows} rows do not count.',
  "table-unknown": '{area} of "{sheet}": its use is not known and its {rows} rows were not read.',
  "table-left-out": '{area} of "{sheet}" was not read ({reasons}).',
  "table-returns":
    '{area} of "{sheet}" lists recovered money ({rows} rows); it takes no part in the computation.',
  "scratch-left-out": '{area} of "{sheet}" is a side calculation and was not read.',
  "header-guessed": 'The header rows of {area} of "{sheet}" are not certain: please confirm.',
  "sheet-copy": '{percent}% of the rows of "{sheet}" are those of "{other}": a copy, not counted.',
  "rows-hidden": '{count} rows of "{sheet}" are hidden or filtered; they count.',
  "columns-hidden": 'Columns {columns} of "{sheet}" are hidden; they were read.',
  "column-not-understood": 'Column {column} "{header}" of "{sheet}" was not understood and not read.',
  "row-unexplained": 'Row {row} of "{sheet}" has figures but neither name nor code; it was not read.',
  "answers-not-read":
    'Column {column} "{header}" of "{sheet}" holds yes or no, but what it asks was not understood and it was not read: a refusal may hide there, please name it.',
  "payments-by-year":
    '"{sheet}" keeps payments in a column for each year ({headers}): each counts against the yearly cap of the year in its header, please check.',
  "amount-foreign-currency":
    'The currency of row {row} is "{typed}": its amounts were not taken, please enter them in yuan at the rate of the day of payment.',
  "repayment-conflict":
    "Row {row}: the state of repayment and the principal left or the days overdue disagree; taken as not repaid on time, please check.",
  "other-fund-in-remark":
    'The remark of row {row} names other fiscal money ("{typed}"): a person must say whether it is for the same project.',
  "fund-year-title-differs":
    "The fund year is taken as {year}, in which most claims were applied for; the title says {other}: please give it in the settings.",
  "fund-year-tied":
    "As many claims belong to {year} as to {other}; the fund year is taken as {year}: please give it in the settings.",
  "fund-year-unknown":
    "Nothing in the ledger tells the fund year; {year}, the year of the as-of date, stands in: please give it in the settings.",
  "code-from-elsewhere":
    'The credit code "{typed}" in row {row} was given out outside Beijing and nothing says where the applicant is registered: please check that it is in Beijing (Article 5).',
  "extension-in-remark":
    'The remark of row {row} speaks of an extension or a refinancing ("{typed}"): a person must say whether the loan was repaid on time.',
  "base-column-missing": 'No column "{field}" was found on "{sheet}": please name it.',
  "cap-year-column-missing":
    '"{sheet}" has no column for the year whose cap was used; the year of payment stands in.',
  "payment-article-column-missing": '"{sheet}" names no article; its payments use no cap until you name one.',
  "cells-outside-tables":
    '{count} cells of "{sheet}" lie outside of its tables (from {first}); they were not read.',
  "sum-misses-rows": "The sum in {cell} misses {count} rows ({rows}).",
  "sum-skips-text": 'The sum in {cell} leaves out {text} ("{typed}"), a number stored as text.',
  "sum-skips-unreadable": 'The sum in {cell} leaves out {text} ("{typed}"), which is no number.',
  "sum-counts-subtotals": "The sum in {cell} counts the subtotals of rows {rows} again.",
  "number-among-formulas": 'Numbers typed among formulas on "{sheet}": {cells}.',
  "criteria-on-merged-cells":
    "The conditional sum in {cell} looks at merged cells {merged} and sees only their first row.",
  "cap-per-row":
    '{count} formulas of "{sheet}" from {cell} on apply to each row a cap that is per enterprise.',
  "mapping-header-changed":
    'The header of "{sheet}" changed; your earlier answers no longer apply: please confirm again.',
  "mapping-sheet-gone": 'Sheet "{sheet}", for which columns were confirmed, is gone.',
  "more-of-a-kind": '"{sheet}" has {count} more of the same kind ({code}), not listed one by one.',
};

export const LEDGER_MESSAGES: MessageTable<LedgerCode> = { "zh-CN": ZH, "en-US": EN };

export function isLedgerCode(code: string): code is LedgerCode {
  return Object.hasOwn(ZH, code);
}

/** The text of a notice. @throws Error for a code without a text. */
export function ledgerText(
  locale: Locale,
  notice: { readonly code: string; readonly values: Readonly<Record<string, string | number>> },
): string {
  if (!isLedgerCode(notice.code)) throw new Error(`no ledger text for "${notice.code}"`);
  return message(LEDGER_MESSAGES, locale, notice.code, notice.values);
}
