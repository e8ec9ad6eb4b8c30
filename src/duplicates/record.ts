/**
 * One row that asks for public money or received it, flat: the form on which the duplicate check works.
 *
 * Flat because a million of them must fit into memory and be compared in seconds; the facts with their cells
 * stay with `source` and are looked up only for the few rows that end in a finding.
 */
import type { AcquisitionMode, Article, Claim, ClaimId } from "../policy/claim";
import type { OtherFunding, Payment } from "../policy/payment";

/** What the row is: an application to this fund, earlier money of this fund, or money of another fund. */
export type RecordRole = "application" | "payment" | "other-fund";

/**
 * Whether the row still counts. `pending`: another fund has not decided yet. `returned`: paid back in full.
 * `void`: withdrawn, refused, reversed; such rows are taken out before anything is compared.
 */
export type RecordState = "live" | "pending" | "returned" | "void";

/** Texts as typed, "" where there is none; amounts in whole fen; dates `YYYY-MM-DD`, "" where unknown. */
export interface FundingRecord {
  readonly role: RecordRole;
  readonly sheet: string;
  readonly row: number;
  /** Position in the workbook; only decides between rows that nothing else tells apart. */
  readonly order: number;
  readonly claim: ClaimId | undefined;
  /** 0: unknown, or money of another fund. */
  readonly article: Article | 0;
  readonly name: string;
  /** Unified social credit code, right or wrong. */
  readonly code: string;
  /** Code of the legal person behind a branch, where a company list names it. */
  readonly legalPerson: string;
  /** Contract, loan, product or project number. */
  readonly number: string;
  readonly pledgeNo: string;
  readonly applicationNo: string;
  /** All patent and publication numbers of the row. */
  readonly patents: string;
  /** What an other-fund row says the money was for ("patent, contract or project"). */
  readonly about: string;
  readonly title: string;
  readonly matter: string;
  readonly remark: string;
  readonly supplier: string;
  readonly lender: string;
  /** Telephone, account or legal representative, where the sheet has such a column. */
  readonly contact: string;
  readonly mode: AcquisitionMode | "";
  /** Year of an Article 12 award, or the year whose cap a payment used; 0 unknown. */
  readonly year: number;
  /** What the row is about in money: the sum paid for the patents, the fees, the pledged or raised sum, the award. */
  readonly amount: number | undefined;
  readonly contractAmount: number | undefined;
  readonly loan: number | undefined;
  /** Money of this fund: awarded, or the most that the claim can yield. */
  readonly money: number | undefined;
  /** Day on which the enterprise paid, settled or issued. */
  readonly date: string;
  /** Day of the application, or on which the fund paid. */
  readonly filed: string;
  readonly state: RecordState;
  /** Part of the other fund's money that was paid back. */
  readonly partlyReturned: boolean;
  readonly source: Claim | Payment | OtherFunding | undefined;
}

const BLANK: FundingRecord = {
  role: "application",
  sheet: "",
  row: 0,
  order: 0,
  claim: undefined,
  article: 0,
  name: "",
  code: "",
  legalPerson: "",
  number: "",
  pledgeNo: "",
  applicationNo: "",
  patents: "",
  about: "",
  title: "",
  matter: "",
  remark: "",
  supplier: "",
  lender: "",
  contact: "",
  mode: "",
  year: 0,
  amount: undefined,
  contractAmount: undefined,
  loan: undefined,
  money: undefined,
  date: "",
  filed: "",
  state: "live",
  partlyReturned: false,
  source: undefined,
};

/** A record of which only some fields are known; the same fields in the same order, so that all are of one shape. */
export function fundingRecord(
  known: Partial<FundingRecord> & Pick<FundingRecord, "role" | "sheet" | "row">,
): FundingRecord {
  return { ...BLANK, ...known };
}
