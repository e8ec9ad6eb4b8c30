/** Rows of a claims table as claims, before applicants are joined with the company list. */

import { scanRecordals } from "../identity/pledge-number";
import { type Article, type Claim, claimId, type Registration } from "../policy/claim";
import { ABSENT, type CellRef, cellsOf, type Fact, invalid, known, knownValue } from "../policy/fact";
import { Decimal, type Yuan } from "../policy/money";
import { type ApplicantFacts, readApplicant } from "./applicant-facts";
import { type Arranged, readArranged } from "./arranged-this-year";
import { isBlank, typed } from "./cell-text";
import {
  bankKind,
  materials,
  mode,
  otherFundWord,
  productRole,
  purpose,
  type RegistrationWord,
  registration,
  repayment,
  review,
  supplierKind,
  yesNo,
} from "./enumerations";
import type { FieldId } from "./reading";
import { remembered } from "./remember-words";
import type { RowReader } from "./row-reader";
import { isStruck, saysWithdrawn } from "./withdrawn";

const WORDS = {
  bankKind: remembered(bankKind),
  materials: remembered(materials),
  mode: remembered(mode),
  productRole: remembered(productRole),
  purpose: remembered(purpose),
  registration: remembered(registration),
  repayment: remembered(repayment),
  review: remembered(review),
  supplierKind: remembered(supplierKind),
  yesNo: remembered(yesNo),
};

/** A claim whose place, applicant and patents are settled only when all rows are read. */
type OpenClaim = Claim extends infer One
  ? One extends Claim
    ? Omit<One, Settled> & { -readonly [Key in Settled]: One[Key] }
    : never
  : never;
type Settled = "id" | "order" | "applicant" | "patents";

/** A claim that waits for its applicant; for a hundred thousand rows it is filled in, not made again. */
export interface ClaimDraft {
  readonly claim: OpenClaim;
  /** Where its table begins: tells claims of one row apart, where tables stand side by side. */
  readonly tableColumn: number;
  readonly applicant: ApplicantFacts;
  /** What the row says was already arranged for the enterprise this year. */
  readonly arranged: readonly Arranged[];
  /** The patent cell points to a list elsewhere, or there is none. */
  readonly patentsElsewhere: boolean;
}

const NUMBERS: Readonly<Record<"transfer" | "pledge" | "bank" | "product" | "project", readonly FieldId[]>> =
  {
    transfer: ["contractNo", "projectNo"],
    pledge: ["loanContractNo", "contractNo", "projectNo"],
    bank: ["projectNo", "contractNo"],
    product: ["productNo", "contractNo", "projectNo"],
    project: ["projectNo", "contractNo"],
  };

/** Reads one row under its article; `folded` are rows below it that only continue it (several patents, one amount). */
export function readClaimRow(
  reader: RowReader,
  row: number,
  article: Article,
  folded: readonly number[],
): ClaimDraft {
  const sheet = reader.table.grid.name;
  const group =
    article === 10
      ? "transfer"
      : article === 11
        ? "pledge"
        : article === 12
          ? "bank"
          : article === 13
            ? "product"
            : "project";
  const projectNo = reader.text(row, ...NUMBERS[group]);
  const remark = reader.joined(row, "remark");
  const opinion = reader.joined(row, "reviewOpinion");
  const patents = patentsOfRow(reader, row, article, folded);
  const common: CommonFacts = {
    id: claimId(sheet, row),
    sheet,
    row,
    order: 0,
    applicant: NOBODY,
    applicationDate: reader.date(row, "applicationDate"),
    projectNo,
    title:
      group === "product"
        ? reader.text(row, "productName", "projectName", "patentTitle")
        : group === "transfer"
          ? reader.text(row, "projectName", "patentTitle", "productName")
          : reader.text(row, "projectName", "productName", "patentTitle"),
    applicationNo: reader.text(row, "applicationNo"),
    patents: patents.fact,
    materialsComplete: reader.word(row, "materials", WORDS.materials),
    withdrawn: isStruck(reader, row) || saysWithdrawn(remark) || saysWithdrawn(opinion),
    remark: joinFacts(remark, opinion),
    officeFigure: officeFigure(reader, row, article),
  };
  const claim = claimOf(reader, row, article, common);
  const otherFundDeclared = fundDeclared(reader, row);
  return {
    claim: otherFundDeclared === undefined ? claim : { ...claim, otherFundDeclared },
    tableColumn: reader.table.firstColumn,
    applicant: readApplicant(reader, row),
    arranged: readArranged(reader, row),
    patentsElsewhere: patents.list,
  };
}

type CommonFacts = Pick<
  Claim,
  | "id"
  | "sheet"
  | "row"
  | "order"
  | "applicant"
  | "applicationDate"
  | "projectNo"
  | "title"
  | "applicationNo"
  | "patents"
  | "materialsComplete"
  | "withdrawn"
  | "remark"
  | "officeFigure"
>;

/** Stands in a draft until the applicant is joined. */
const NOBODY: Claim["applicant"] = {
  name: ABSENT,
  uscc: ABSENT,
  capOwner: "",
  registeredInBeijing: ABSENT,
  operatingNormally: ABSENT,
  creditGood: ABSENT,
  financeRegular: ABSENT,
  ableToUndertake: ABSENT,
  alreadyCommercializing: ABSENT,
  article5AsAWhole: ABSENT,
  industry: ABSENT,
  employees: ABSENT,
  revenue: ABSENT,
  assets: ABSENT,
  declaredSize: ABSENT,
  entityKind: ABSENT,
};

/** One literal for each article: putting two objects together costs a long ledger as much as reading its cells. */
function claimOf(reader: RowReader, row: number, article: Article, common: CommonFacts): Claim {
  const { id, sheet, order, applicant, applicationDate, projectNo, title, applicationNo } = common;
  const { patents, materialsComplete, withdrawn, remark, officeFigure } = common;
  switch (article) {
    case 10:
      return {
        article,
        id,
        sheet,
        row,
        order,
        applicant,
        applicationDate,
        projectNo,
        title,
        applicationNo,
        patents,
        materialsComplete,
        withdrawn,
        remark,
        officeFigure,
        mode: reader.word(row, "mode", WORDS.mode),
        supplier: reader.name(row, "transferor"),
        supplierKind: reader.word(row, "transferorType", WORDS.supplierKind),
        forImplementation: reader.word(row, "purpose", WORDS.purpose),
        registration: registrationFact(reader, row),
        patentPaid: reader.money(row, "patentPaidAmount"),
        paid: reader.money(row, "paidAmount"),
        contractAmount: reader.money(row, "contractAmount"),
        paymentDate: reader.date(row, "paymentDate"),
      };
    case 11: {
      const lender = reader.name(row, "lender");
      const { pledgeRegistrationNo, pledgeRegistered } = pledgeFacts(reader, row);
      return {
        article,
        id,
        sheet,
        row,
        order,
        applicant,
        applicationDate,
        projectNo,
        title,
        applicationNo,
        patents,
        materialsComplete,
        withdrawn,
        remark,
        officeFigure,
        lender,
        pledgeRegistrationNo,
        pledgeRegistered,
        guaranteeFee: reader.money(row, "guaranteeFee"),
        appraisalFee: reader.money(row, "appraisalFee"),
        otherFee: reader.money(row, "otherFee"),
        feeTotal: reader.money(row, "feeTotal"),
        refund: reader.money(row, "refund"),
        loanDrawn: reader.money(row, "loanAmount"),
        dueDate: reader.date(row, "dueDate"),
        settledDate: reader.date(row, "settledDate"),
        repayment: reader.word(row, "repayStatus", WORDS.repayment),
        patentShare: patentShare(reader, row),
      };
    }
    case 12:
      return {
        article,
        id,
        sheet,
        row,
        order,
        applicant,
        applicationDate,
        projectNo,
        title,
        applicationNo,
        patents,
        materialsComplete,
        withdrawn,
        remark,
        officeFigure,
        year: reader.year(row, "year"),
        pledgeAmount: reader.money(row, "pledgeAmount"),
        pledgeCount: reader.count(row, "pledgeCount"),
        isCommercialBank: reader.word(
          row,
          reader.has("isCommercialBank") ? "isCommercialBank" : "",
          WORDS.bankKind,
        ),
      };
    case 13:
      return {
        article,
        id,
        sheet,
        row,
        order,
        applicant,
        applicationDate,
        projectNo,
        title,
        applicationNo,
        patents,
        materialsComplete,
        withdrawn,
        remark,
        officeFigure,
        role: reader.word(row, "role", WORDS.productRole),
        issueDate: reader.date(row, "issueDate"),
        scale: reader.money(row, "financingScale"),
        innovative: reader.word(row, "isInnovative", WORDS.yesNo),
        ofScale: reader.word(row, "isOfScale", WORDS.yesNo),
        decisionRecord: reader.text(row, "decisionRecord"),
      };
    default:
      return {
        article,
        id,
        sheet,
        row,
        order,
        applicant,
        applicationDate,
        projectNo,
        title,
        applicationNo,
        patents,
        materialsComplete,
        withdrawn,
        remark,
        officeFigure,
        reviewResult: reader.word(row, "reviewResult", WORDS.review),
        requested: reader.money(row, "requestedAmount"),
        recommended: reader.money(row, "recommendedAmount"),
        score: reader.figure(row, "score"),
      };
  }
}

/** The date column holds the day of completion, or words for it; a status column may speak beside it. */
function registrationFact(reader: RowReader, row: number): Fact<Registration> {
  const status = reader.word(row, "registrationStatus", WORDS.registration);
  const column = reader.columnOf("registrationDate");
  if (column === undefined) return fromStatus(status);
  const { value, cell } = reader.place(row, column);
  if (isBlank(value)) {
    const said = fromStatus(status);
    return said.state === "absent" || said.state === "missing" ? { state: "missing", cells: [cell] } : said;
  }
  if (typeof value === "string" && !/\d/.test(value.normalize("NFKC"))) {
    const word = registration(value);
    if (word.kind === "value") return ofWord(word.value, [cell]);
  }
  const date = reader.date(row, "registrationDate");
  if (date.state === "known") {
    const said = knownValue(status);
    if (said === "pending" || said === "none") {
      reader.remarks.notice("registration-conflict", "warning", [cell, ...cellsOf(status)], {
        typed: typed(value),
      });
      return ofWord(said, [cell, ...cellsOf(status)]);
    }
    return known({ kind: "completed", date: date.value }, date.cells);
  }
  if (date.state === "invalid") {
    const word = registration(typed(value));
    // "2023.5.8已受理", "预计2023年底办完": words beside figures decide only for "not yet".
    if (word.kind === "value" && word.value !== "completed") return ofWord(word.value, [cell]);
    return invalid(date.raw, date.problem, date.cells, date.suggestion);
  }
  const said = fromStatus(status);
  return said.state === "absent" ? { state: "missing", cells: [cell] } : said;
}

function ofWord(
  word: RegistrationWord,
  cells: readonly { sheet: string; row: number; column: number }[],
): Fact<Registration> {
  if (word === "completed") return known<Registration>({ kind: "completed-undated" }, cells);
  return known<Registration>({ kind: word }, cells);
}

function fromStatus(status: Fact<RegistrationWord>): Fact<Registration> {
  return status.state === "known" ? ofWord(status.value, status.cells) : status;
}

/** The registration number may say in words that there is none ("未办理质押登记"). */
function pledgeFacts(
  reader: RowReader,
  row: number,
): { pledgeRegistrationNo: Fact<string>; pledgeRegistered: Fact<boolean> } {
  const number = reader.text(row, "pledgeRegNo");
  const status = reader.word(row, "pledgeRegistered", WORDS.registration);
  const said: Fact<boolean> =
    status.state === "known" ? known(status.value === "completed", status.cells) : status;
  if (number.state !== "known") return { pledgeRegistrationNo: number, pledgeRegistered: said };
  if (scanRecordals(number.value, "pledge").length > 0 || /\d{6}/.test(number.value))
    return {
      pledgeRegistrationNo: number,
      pledgeRegistered: said.state === "known" ? said : known(true, number.cells),
    };
  const word = registration(number.value);
  if (word.kind !== "value") return { pledgeRegistrationNo: number, pledgeRegistered: said };
  return {
    pledgeRegistrationNo: { state: "missing", cells: number.cells },
    pledgeRegistered: said.state === "known" ? said : known(word.value === "completed", number.cells),
  };
}

function patentsOfRow(reader: RowReader, row: number, article: Article, folded: readonly number[]) {
  const fields =
    article === 11 ? (["pledgedPatents", "patentNo"] as const) : (["patentNo", "pledgedPatents"] as const);
  const first = reader.patents(row, ...fields);
  let fact = first.fact;
  for (const next of folded) {
    const more = reader.patents(next, ...fields).fact;
    if (more.state === "invalid" && fact.state !== "invalid") fact = more;
    if (fact.state === "known" && more.state === "known")
      fact = known(
        [
          ...fact.value,
          ...more.value.filter((patent) => !(fact.state === "known" && fact.value.includes(patent))),
        ],
        [...fact.cells, ...more.cells],
      );
    else if (fact.state === "missing" && more.state === "known") fact = more;
  }
  return { fact, list: first.list };
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

/** Yes in any column on other fiscal money; the name or the amount of such money says yes too. */
function fundDeclared(reader: RowReader, row: number): Fact<boolean> | undefined {
  const columns = reader.columnsOf("otherFundDeclared");
  if (columns.length === 0) return undefined;
  const yes: CellRef[] = [];
  const no: CellRef[] = [];
  for (const { column } of columns) {
    const { value, cell } = reader.place(row, column);
    if (isBlank(value)) continue;
    const word = otherFundWord(typeof value === "number" ? (value > 0 ? "有" : "无") : typed(value));
    if (word.kind === "value") (word.value ? yes : no).push(cell);
  }
  if (yes.length > 0) return known(true, yes);
  return no.length > 0 ? known(false, no) : { state: "missing", cells: [] };
}

/** The office's own result, for comparison only: what it holds that is no amount is nobody's mistake. */
function officeFigure(reader: RowReader, row: number, article: Article): Fact<Yuan> {
  if (reader.has("computedSubsidy")) return reader.quietMoney(row, "computedSubsidy");
  return article > 9 ? reader.quietMoney(row, "recommendedAmount") : ABSENT;
}

function joinFacts(first: Fact<string>, second: Fact<string>): Fact<string> {
  if (first.state !== "known") return second.state === "known" || first.state === "absent" ? second : first;
  if (second.state !== "known") return first;
  return known(`${first.value}；${second.value}`, [...first.cells, ...second.cells]);
}
