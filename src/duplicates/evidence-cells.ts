/** Which cell says what: from a flat record back to the facts of the ledger, for the few rows that are shown. */
import type { Claim } from "../policy/claim";
import { type CellRef, cellsOf, type Fact } from "../policy/fact";
import type { OtherFunding, Payment } from "../policy/payment";
import type { FundingRecord } from "./record";
import { titleOfFunding } from "./record-source";

export type EvidenceField =
  | "name"
  | "code"
  | "number"
  | "patents"
  | "pledgeNo"
  | "applicationNo"
  | "title"
  | "remark"
  | "amount"
  | "loan"
  | "date";

/** A cell and what stands in it. */
export interface TypedCell {
  readonly cell: CellRef;
  readonly typed: string;
}

/** Text of a cell as typed, where the caller has the sheet; undefined falls back to the fact. */
export type TypedAt = (cell: CellRef) => string | undefined;

type Source = Claim | Payment | OtherFunding;
type Picked = Fact<unknown> | undefined;

function amountOf(source: Source): Picked {
  if ("amount" in source) return source.amount;
  if ("patentPaid" in source) return source.patentPaid.state === "known" ? source.patentPaid : source.paid;
  if ("feeTotal" in source) return source.feeTotal.state === "known" ? source.feeTotal : source.guaranteeFee;
  if ("pledgeAmount" in source) return source.pledgeAmount;
  if ("scale" in source) return source.scale;
  return "recommended" in source ? source.recommended : undefined;
}

function dateOf(source: Source): Picked {
  if ("eventDate" in source) return source.eventDate;
  if ("paymentDate" in source) return source.paymentDate;
  if ("settledDate" in source) return source.settledDate;
  if ("issueDate" in source) return source.issueDate;
  return "date" in source ? source.date : undefined;
}

function factOf(source: Source, field: EvidenceField): Picked {
  switch (field) {
    case "name":
      return "applicant" in source ? source.applicant.name : source.name;
    case "code":
      return "applicant" in source ? source.applicant.uscc : source.uscc;
    case "number":
      return "key" in source && source.projectNo.state === "absent" ? source.key : source.projectNo;
    case "patents":
      return "key" in source && source.patents.state === "absent" ? source.key : source.patents;
    case "pledgeNo":
      return "pledgeRegistrationNo" in source ? source.pledgeRegistrationNo : undefined;
    case "applicationNo":
      return "applicationNo" in source ? source.applicationNo : undefined;
    case "title":
      return "key" in source ? titleOfFunding(source) : source.title;
    case "remark":
      return source.remark;
    case "loan":
      return "loanDrawn" in source ? source.loanDrawn : undefined;
    case "amount":
      return amountOf(source);
    case "date":
      return dateOf(source);
  }
}

function textOf(record: FundingRecord, field: EvidenceField): string {
  switch (field) {
    case "amount":
      return record.amount === undefined ? "" : yuanText(record.amount);
    case "loan":
      return record.loan === undefined ? "" : yuanText(record.loan);
    case "number":
      return record.number === "" ? record.about : record.number;
    case "patents":
      return record.patents === "" ? record.about : record.patents;
    default:
      return record[field];
  }
}

/** Whole fen as "12345.67". */
export function yuanText(fen: number): string {
  const sign = fen < 0 ? "-" : "";
  const digits = String(Math.abs(fen)).padStart(3, "0");
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The cell of a field with its text as typed; the first cell of the row where the field has none. */
export function typedCell(
  record: FundingRecord,
  field: EvidenceField,
  typedAt: TypedAt | undefined,
): TypedCell {
  const fact = record.source === undefined ? undefined : factOf(record.source, field);
  const cell = (fact === undefined ? undefined : cellsOf(fact)[0]) ?? {
    sheet: record.sheet,
    row: record.row,
    column: 1,
  };
  return { cell, typed: typedAt?.(cell) ?? textOf(record, field) };
}
