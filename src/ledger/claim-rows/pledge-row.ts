/** Article 11: a row that asks for the fees of a patent-pledge loan. */
import { scanRecordals } from "../../identity/pledge-number";
import type { PledgeClaim } from "../../policy/claim";
import { cellsOf, type Fact, known, knownValue } from "../../policy/fact";
import { Decimal, type Yuan } from "../../policy/money";
import { registration, repayment, yesNo } from "../enumerations";
import { remembered } from "../remember-words";
import type { RowReader } from "../row-reader";
import { ClaimRow, type CommonColumns } from "./claim-row";

const REGISTERED = remembered(registration);
const REPAYMENT = remembered(repayment);
const YES_NO = remembered(yesNo);
const COLUMNS: CommonColumns = {
  projectNo: ["loanContractNo", "contractNo", "projectNo", "productNo"],
  title: ["projectName", "productName", "patentTitle"],
  officeFigure: ["computedSubsidy", "recommendedAmount"],
};

export class PledgeRow extends ClaimRow implements PledgeClaim {
  readonly article = 11;
  readonly lender;
  readonly pledgeRegistrationNo;
  readonly pledgeRegistered;
  readonly guaranteeFee;
  readonly appraisalFee;
  readonly otherFee;
  readonly feeTotal;
  readonly refund;
  readonly loanDrawn;
  readonly dueDate;
  readonly settledDate;
  readonly repayment;
  readonly patentShare;

  constructor(reader: RowReader, row: number, patents: Fact<readonly string[]>) {
    super(reader, row, patents, COLUMNS);
    this.lender = reader.name(row, "lender");
    const pledge = pledgeFacts(reader, row);
    this.pledgeRegistrationNo = pledge.number;
    this.pledgeRegistered = pledge.registered;
    this.guaranteeFee = reader.money(row, "guaranteeFee");
    this.appraisalFee = reader.money(row, "appraisalFee");
    this.otherFee = reader.money(row, "otherFee");
    const net = borneByEnterprise(reader.money(row, "borneFee"), {
      total: reader.money(row, "feeTotal"),
      parts: [this.guaranteeFee, this.appraisalFee, this.otherFee],
      refund: reader.money(row, "refund"),
    });
    this.feeTotal = net.total;
    this.refund = net.refund;
    this.loanDrawn = reader.money(row, "loanAmount");
    this.dueDate = reader.date(row, "dueDate");
    this.settledDate = reader.date(row, "settledDate");
    const extended = reader.word(row, "extended", YES_NO);
    const state = reader.word(row, "repayStatus", REPAYMENT);
    // A loan that was extended stays so when it is paid back (A11-3); only a refinancing says more.
    this.repayment =
      knownValue(extended) === true && knownValue(state) !== "refinanced" && knownValue(state) !== "overdue"
        ? known("extended" as const, [...cellsOf(extended), ...cellsOf(state)])
        : state;
    this.patentShare = patentShare(reader, row);
  }
}

interface Fees {
  readonly total: Fact<Yuan>;
  readonly parts: readonly Fact<Yuan>[];
  readonly refund: Fact<Yuan>;
}

/** “其中企业承担” (A11-6): the rest of the fees was borne by others, and is taken off like what was paid back. */
function borneByEnterprise(borne: Fact<Yuan>, { total, parts, refund }: Fees): Omit<Fees, "parts"> {
  if (borne.state === "absent" || borne.state === "missing") return { total, refund };
  if (borne.state === "invalid") return { total, refund: refund.state === "invalid" ? refund : borne };
  const stated = parts.flatMap((part) => (part.state === "known" ? [part.value] : []));
  const sum =
    knownValue(total) ?? (stated.length > 0 ? stated.reduce((all, one) => all.plus(one)) : undefined);
  if (sum === undefined) return { total: borne, refund };
  const byOthers = sum.minus(borne.value);
  const paidBack = knownValue(refund);
  return byOthers.gt(paidBack ?? 0) ? { total, refund: known(byOthers, borne.cells) } : { total, refund };
}

/** The registration number may say in words that there is none ("未办理质押登记"). */
function pledgeFacts(
  reader: RowReader,
  row: number,
): { readonly number: Fact<string>; readonly registered: Fact<boolean> } {
  const number = reader.text(row, "pledgeRegNo");
  const status = reader.word(row, "pledgeRegistered", REGISTERED);
  const said: Fact<boolean> =
    status.state === "known" ? known(status.value === "completed", status.cells) : status;
  if (number.state !== "known") return { number, registered: said };
  if (scanRecordals(number.value, "pledge").length > 0 || /\d{6}/.test(number.value))
    return { number, registered: said.state === "known" ? said : known(true, number.cells) };
  const word = registration(number.value);
  if (word.kind !== "value") return { number, registered: said };
  return {
    number: { state: "missing", cells: number.cells },
    // Under way is no refusal: the number is still to come.
    registered:
      said.state === "known" || word.value === "pending"
        ? said
        : known(word.value === "completed", number.cells),
  };
}

const SHARE_IN_WORDS = /专利(?:权)?(?:质押)?(?:部分)?(?:占|占比)[:：]?(\d+(?:\.\d+)?)%/;

/** A share column, or the remark that says it. */
function patentShare(reader: RowReader, row: number): Fact<Decimal> {
  const own = reader.share(row, "patentShare");
  if (own.state === "known" || own.state === "invalid") return own;
  const remark = reader.joined(row, "remark");
  const text = (knownValue(remark) ?? "").normalize("NFKC").replace(/\s/g, "");
  const percent = SHARE_IN_WORDS.exec(text)?.[1];
  const share = percent === undefined ? undefined : new Decimal(percent).div(100);
  if (!share || share.gt(1)) return own;
  reader.remarks.notice("share-in-remark", "info", cellsOf(remark), { typed: knownValue(remark) ?? "" });
  return known(share, cellsOf(remark));
}
