/**
 * A claim: one row of a ledger that asks this fund for money, as facts with the cells that state them.
 *
 * Amounts are yuan, whatever unit the sheet used. Nothing here is decided; the rules decide.
 */
import type { IsoDate } from "./dates";
import { ABSENT, type Fact } from "./fact";
import type { Decimal, Yuan } from "./money";

/** `<sheet>!<row>`, with the table's first column where two tables stand side by side: unique within one reading. */
export type ClaimId = string & { readonly __claimId: unique symbol };

export function claimId(sheet: string, row: number, tableColumn?: string): ClaimId {
  return `${sheet}!${row}${tableColumn === undefined ? "" : `@${tableColumn}`}` as ClaimId;
}

export type Article = 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13;

/** The applicant's size class under 工信部联企业〔2011〕300号. */
export type SizeClass = "large" | "medium" | "small" | "micro";

/** What the ledger and the company list say of the applicant (Articles 5 and 10). */
export interface Applicant {
  /** As registered; a bracketed former name or trailing remark is taken off. */
  readonly name: Fact<string>;
  /** Unified social credit code with both check digits right; wrong ones are `invalid`. */
  readonly uscc: Fact<string>;
  /**
   * Owner of caps: the code of the legal person behind a branch (interpretation A12-4), else the applicant's own
   * code, else `name:<core name>` where no usable code exists. Empty when neither is known.
   */
  readonly capOwner: string;
  readonly registeredInBeijing: Fact<boolean>;
  readonly operatingNormally: Fact<boolean>;
  readonly creditGood: Fact<boolean>;
  readonly financeRegular: Fact<boolean>;
  readonly ableToUndertake: Fact<boolean>;
  readonly alreadyCommercializing: Fact<boolean>;
  /** One column that answers all of Article 5 ("第五条条件: 符合"). */
  readonly article5AsAWhole: Fact<boolean>;
  /** Industry as typed, or a GB/T 4754 code. */
  readonly industry: Fact<string>;
  /** Persons. */
  readonly employees: Fact<number>;
  readonly revenue: Fact<Yuan>;
  readonly assets: Fact<Yuan>;
  readonly declaredSize: Fact<SizeClass | "not-sme" | "sme">;
  /** 单位性质 as typed (企业, 高等学校, 社会团体 …). */
  readonly entityKind: Fact<string>;
}

/** An applicant of whom nothing is known. */
export const UNKNOWN_APPLICANT: Applicant = {
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

interface ClaimBase {
  readonly id: ClaimId;
  readonly sheet: string;
  readonly row: number;
  /** Position among all claims of the workbook: sheets in tab order, rows from above (interpretation G11). */
  readonly order: number;
  readonly applicant: Applicant;
  readonly applicationDate: Fact<IsoDate>;
  /** Contract, loan, product or project number as typed. */
  readonly projectNo: Fact<string>;
  /** 项目名称, 专利名称 or 产品名称 as typed. */
  readonly title: Fact<string>;
  /** The applicant's own number of the application, where the ledger has one. */
  readonly applicationNo: Fact<string>;
  /** Every patent number in the row, as written there; a wrong check digit makes the fact `invalid`. */
  readonly patents: Fact<readonly string[]>;
  /** 材料情况/佐证材料: true when the file is complete. */
  readonly materialsComplete: Fact<boolean>;
  /** The row's own column on other fiscal money, where there is one: true when it says that there was some. */
  readonly otherFundDeclared?: Fact<boolean>;
  /** Struck through, or marked 撤回 / 退件: shown, never paid. */
  readonly withdrawn: boolean;
  readonly remark: Fact<string>;
  /** The office's own earlier result for the row, for comparison only. */
  readonly officeFigure: Fact<Yuan>;
}

/** Articles 6–9: projects selected by review. */
export interface ProjectClaim extends ClaimBase {
  readonly article: 6 | 7 | 8 | 9;
  readonly reviewResult: Fact<"selected" | "rejected" | "pending">;
  readonly requested: Fact<Yuan>;
  /** The amount that the review recommends. */
  readonly recommended: Fact<Yuan>;
  readonly score: Fact<Decimal>;
}

export type AcquisitionMode =
  | "assignment"
  | "exclusive-licence"
  | "sole-licence"
  | "common-licence"
  | "open-licence"
  | "licence"
  | "equity"
  | "application-right-assignment"
  | "other";

export type SupplierKind =
  | "university"
  | "research-institution"
  | "state-owned"
  | "state-minority"
  | "hospital"
  | "public-institution"
  | "private-enterprise"
  | "natural-person"
  | "other";

/** Recordal at CNIPA: the day it was completed, or that it is under way. */
export type Registration =
  | { readonly kind: "completed"; readonly date: IsoDate }
  /** Said to be done, without a day. */
  | { readonly kind: "completed-undated" }
  | { readonly kind: "pending" }
  | { readonly kind: "none" };

/** Article 10: acquiring patented technology. */
export interface TransferClaim extends ClaimBase {
  readonly article: 10;
  readonly mode: Fact<AcquisitionMode>;
  readonly supplier: Fact<string>;
  readonly supplierKind: Fact<SupplierKind>;
  readonly forImplementation: Fact<boolean>;
  readonly registration: Fact<Registration>;
  /** Paid for the patents themselves (其中：专利技术交易额), where the sheet keeps it apart. */
  readonly patentPaid: Fact<Yuan>;
  /** Paid in all. */
  readonly paid: Fact<Yuan>;
  readonly contractAmount: Fact<Yuan>;
  readonly paymentDate: Fact<IsoDate>;
}

export type RepaymentState =
  | "settled"
  | "settled-early"
  | "overdue"
  | "outstanding"
  | "extended"
  | "refinanced";

/** Article 11: patent-pledge loans. */
export interface PledgeClaim extends ClaimBase {
  readonly article: 11;
  readonly lender: Fact<string>;
  readonly pledgeRegistrationNo: Fact<string>;
  /** Explicitly said to be not registered, or registered. */
  readonly pledgeRegistered: Fact<boolean>;
  readonly guaranteeFee: Fact<Yuan>;
  readonly appraisalFee: Fact<Yuan>;
  /** Insurance, notary, agency …: under 等, a person decides (A11-4). */
  readonly otherFee: Fact<Yuan>;
  /** One sum of all service fees, where the sheet does not split them. */
  readonly feeTotal: Fact<Yuan>;
  /** Refunded, waived or borne by others (A11-6). */
  readonly refund: Fact<Yuan>;
  readonly loanDrawn: Fact<Yuan>;
  readonly dueDate: Fact<IsoDate>;
  readonly settledDate: Fact<IsoDate>;
  readonly repayment: Fact<RepaymentState>;
  /** Share of the patents in the collateral, 0..1 (A11-5). */
  readonly patentShare: Fact<Decimal>;
}

/** Article 12: commercial banks. */
export interface BankClaim extends ClaimBase {
  readonly article: 12;
  readonly year: Fact<number>;
  readonly pledgeAmount: Fact<Yuan>;
  /** Registrations (登记号), not patents (A12-7). */
  readonly pledgeCount: Fact<number>;
  readonly isCommercialBank: Fact<boolean>;
}

export type ProductRole = "issuer" | "implementer";

/** Article 13: intellectual-property financial products. */
export interface ProductClaim extends ClaimBase {
  readonly article: 13;
  readonly role: Fact<ProductRole>;
  readonly issueDate: Fact<IsoDate>;
  /** Actually raised or lent (A13-4). */
  readonly scale: Fact<Yuan>;
  /** Planned or registered quota, where the sheet has it; counts only under another reading (A13-4). */
  readonly plannedScale?: Fact<Yuan>;
  readonly innovative: Fact<boolean>;
  readonly ofScale: Fact<boolean>;
  /** Who decided, and when (A13-5). */
  readonly decisionRecord: Fact<string>;
}

export type Claim = ProjectClaim | TransferClaim | PledgeClaim | BankClaim | ProductClaim;
