/**
 * What columns and remarks beside the usual ones say of a claim: another currency, principal still owed, days overdue,
 * an extension or other fiscal money named in a remark. Nobody must be paid because such a cell was not looked at.
 */
import { type CellRef, cellsOf, type Fact, invalid, known, knownValue } from "../policy/fact";
import type { Yuan } from "../policy/money";
import { isBlank, typed } from "./cell-text";
import type { ClaimDraft } from "./claim-rows/read-claim-row";
import { squeezed } from "./header-text";
import type { RowReader } from "./row-reader";

type OpenClaim = ClaimDraft["claim"];
type Beside = (claim: OpenClaim, row: number) => OpenClaim;

const HOME_CURRENCY = /^(?:人民币|RMB|CNY|元|万元|亿元|￥|¥|本币|[-—/无]+)+$/i;
const OTHER_MONEY =
  /(?:已经?|曾经?|同时|另)(?:获得?|得到|享受|领取|申领|取得|列入|获批)(?:过|了)?.{0,24}?(?:补贴|补助|资助|资金|奖励|支持|扶持|贴息)/;
/** “区级已补贴担保费1万元”; what the district worked out of this claim (“区级已核定补贴”) is none. */
const PAID_BY_OTHERS =
  /(?:区级?|市级?|街道|镇|园区|财政|政府|金融办|科委|部门)[^核测审建拟]{0,4}已经?(?:给予|予以|发放|拨付|安排)?过?[^核测审建拟]{0,4}(?:补贴|补助|资助|奖励|贴息|贴费)/;
const NONE_SAID = /未|没有|无|不|非|否/;
/** Earlier money of this fund is a matter of the cap, not of other funds. */
const THIS_FUND = /本(?:专项)?资金|本专项|本项|专利转化专项|前[一两几]?批|上[一]?批|历年|往年/;

/** A loan that was extended or repaid with another; “未展期” and “无展期” say that it was not. */
const EXTENDED = /展期|延[期长](?:还款|还本|归还|还贷|贷款期限)/;
const REFINANCED = /借新还旧|以[新贷]还[旧贷]|无还本续贷|转贷/;
const NOT_SO =
  /(?:未|没有?|不|非|无(?!还本))[^,，;；。]{0,4}(?:展期|延[期长]|借新|以[新贷]还|无还本续贷|转贷)|是否/;

/** What is to be looked at in every row of the table, or undefined where there is nothing. */
export function saidBeside(reader: RowReader): Beside | undefined {
  const all: Beside[] = [];
  if (reader.has("currency")) all.push(foreignCurrency(reader));
  if (reader.has("principalLeft") || reader.has("overdueDays")) all.push(notSettled(reader));
  if (reader.has("remark")) all.push(extensionInRemark(reader));
  if (reader.has("remark") && !reader.has("otherFundDeclared")) all.push(fundInRemark(reader));
  if (all.length === 0) return undefined;
  return (claim, row) => all.reduce((one, look) => look(one, row), claim);
}

function foreignCurrency(reader: RowReader): Beside {
  const column = reader.columnOf("currency") ?? 0;
  return (claim, row) => {
    const { value, cell } = reader.place(row, column);
    if (isBlank(value) || HOME_CURRENCY.test(squeezed(typed(value)))) return claim;
    const raw = typed(value).trim();
    reader.remarks.notice("amount-foreign-currency", "error", [cell], { typed: raw, row });
    const abroad = (fact: Fact<Yuan>): Fact<Yuan> =>
      fact.state === "known" ? invalid(raw, "foreign-currency", [...fact.cells, cell]) : fact;
    switch (claim.article) {
      case 10:
        return {
          ...claim,
          paid: abroad(claim.paid),
          patentPaid: abroad(claim.patentPaid),
          contractAmount: abroad(claim.contractAmount),
        };
      case 11:
        return {
          ...claim,
          loanDrawn: abroad(claim.loanDrawn),
          guaranteeFee: abroad(claim.guaranteeFee),
          appraisalFee: abroad(claim.appraisalFee),
          otherFee: abroad(claim.otherFee),
          feeTotal: abroad(claim.feeTotal),
        };
      case 12:
        return { ...claim, pledgeAmount: abroad(claim.pledgeAmount) };
      case 13:
        return { ...claim, scale: abroad(claim.scale) };
      default:
        return { ...claim, recommended: abroad(claim.recommended) };
    }
  };
}

/** Days overdue and principal left outweigh a word: a loan may be settled and have been late, or be called settled. */
function notSettled(reader: RowReader): Beside {
  const positive = (
    fact: Fact<{ readonly gt: (than: number) => boolean }>,
  ): readonly CellRef[] | undefined => (fact.state === "known" && fact.value.gt(0) ? fact.cells : undefined);
  return (claim, row) => {
    if (claim.article !== 11) return claim;
    const word = knownValue(claim.repayment);
    if (word === "extended" || word === "refinanced" || word === "overdue") return claim;
    const left = positive(reader.quietMoney(row, ["principalLeft"]));
    const days = reader.count(row, "overdueDays");
    const late = days.state === "known" && days.value > 0 ? days.cells : undefined;
    const state = late ? "overdue" : left ? "outstanding" : undefined;
    if (state === undefined || state === word) return claim;
    const cells = late ?? left ?? [];
    if (word !== undefined)
      reader.remarks.notice("repayment-conflict", "warning", [...cells, ...cellsOf(claim.repayment)], {
        row,
      });
    return { ...claim, repayment: known(state, cells) };
  };
}

/**
 * Whether a loan was repaid on time is another question once its due day was moved (A11-3); where the ledger has no
 * column for that, the remark says it. A word that the loan is overdue or still running stands.
 */
function extensionInRemark(reader: RowReader): Beside {
  return (claim, row) => {
    if (claim.article !== 11) return claim;
    const text = knownValue(claim.remark);
    if (text === undefined) return claim;
    const word = knownValue(claim.repayment);
    if (word !== undefined && word !== "settled" && word !== "settled-early") return claim;
    const clauses = squeezed(text).split(/[;；。,，]/);
    const says = (pattern: RegExp) => clauses.some((clause) => pattern.test(clause) && !NOT_SO.test(clause));
    const state = says(REFINANCED) ? "refinanced" : says(EXTENDED) ? "extended" : undefined;
    if (state === undefined) return claim;
    const cells = cellsOf(claim.remark);
    reader.remarks.notice("extension-in-remark", "warning", cells, { typed: text, row });
    return { ...claim, repayment: known(state, [...cells, ...cellsOf(claim.repayment)]) };
  };
}

function fundInRemark(reader: RowReader): Beside {
  return (claim, row) => {
    const text = knownValue(claim.remark);
    if (text === undefined || !/补|资金|资助|奖|支持|扶持|贴息/.test(text)) return claim;
    const said = squeezed(text)
      .split(/[;；。,，]/)
      .some(
        (clause) =>
          (OTHER_MONEY.test(clause) || PAID_BY_OTHERS.test(clause)) &&
          !NONE_SAID.test(clause) &&
          !THIS_FUND.test(clause),
      );
    if (!said) return claim;
    const cells = cellsOf(claim.remark);
    reader.remarks.notice("other-fund-in-remark", "warning", cells, { typed: text, row });
    return { ...claim, otherFundDeclared: known(true, cells) };
  };
}
