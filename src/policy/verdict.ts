/** What the rules say of one claim, and of all claims together. */
import type { Article, ClaimId } from "./claim";
import type { IsoDate } from "./dates";
import type { CellRef } from "./fact";
import type { Yuan } from "./money";

/** From paid to not understood, the order in which they are offered. */
export const CLAIM_STATUSES = [
  "payable",
  "zero",
  "ineligible",
  "deferred",
  "manual",
  "incomplete",
  "error",
] as const;

export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** Codes of interpretations.md, e.g. "G1", "A10-4". */
export type ReadingId = string & { readonly __readingId?: unique symbol };

/** Why a claim has its status, or what lowered a payable amount. Stable, upper case; texts are in locale/. */
export type ReasonCode =
  // amount lowered
  | "ANNUAL_CAP"
  | "OVER_CEILING"
  | "LOAN_2PCT"
  | "INSTITUTION_CAP"
  | "PRODUCT_CAP"
  | "SUBJECT_CAP"
  | "POOL_PRO_RATA"
  | "POOL_RANKED"
  | "POOL_FIRST_COME"
  | "BUDGET_PRO_RATA"
  // ineligible
  | "NOT_IN_BEIJING"
  | "NOT_OPERATING"
  | "CREDIT_BAD"
  | "FINANCE_IRREGULAR"
  | "NOT_CAPABLE"
  | "ARTICLE5_FAILED"
  | "NOT_SME"
  | "TRANSFEROR_NOT_ELIGIBLE"
  | "MODE_NOT_ELIGIBLE"
  | "NOT_FOR_IMPLEMENTATION"
  | "OUT_OF_FORCE"
  | "NOT_REGISTERED"
  | "REPAID_LATE"
  | "PLEDGE_NOT_REGISTERED"
  | "THRESHOLD_NOT_EXCEEDED"
  | "NOT_A_BANK"
  | "NOT_SELECTED"
  | "NOT_INNOVATIVE"
  | "NOT_OF_SCALE"
  | "WITHDRAWN"
  | "REJECTED_BY_OFFICE"
  | "DUPLICATE_CLAIM"
  | "OTHER_FISCAL_FUND"
  | "PRIOR_ROUND_SAME_CLAIM"
  | "ART14_LOWER"
  | "DECIDED_AGAINST"
  // deferred
  | "REGISTRATION_NOT_COMPLETED"
  | "NOT_YET_REPAID"
  // manual
  | "EQUITY_NO_PAID_AMOUNT"
  | "TRANSFEROR_STATE_MINORITY"
  | "TRANSFEROR_TO_VERIFY"
  | "UNIT_SUSPECT"
  | "OTHER_FUND_PENDING"
  | "OTHER_FUND_DECLARED"
  | "TRANSFER_CONFLICT"
  | "EXCLUSIVE_LICENCE_CONFLICT"
  | "SAME_PRODUCT_TWO_APPLICANTS"
  | "LOAN_EXTENDED"
  | "REFINANCED"
  | "OTHER_FEES_ONLY"
  | "PAID_OVER_CONTRACT"
  | "PATENT_PART_OVER_PAID"
  | "SIZE_NOT_CLASSIFIABLE"
  | "DUPLICATE_TO_VERIFY"
  | "POOL_RETURNED"
  | "MODE_TO_VERIFY"
  // incomplete
  | "USCC_MISSING"
  | "USCC_CHECK_DIGIT"
  | "PATENT_MISSING"
  | "PATENT_CHECK_DIGIT"
  | "SIZE_EVIDENCE_MISSING"
  | "CREDIT_NOT_CHECKED"
  | "SETTLE_DATE_MISSING"
  | "DATE_INVALID"
  | "DATE_MISSING"
  | "EVIDENCE_MISSING"
  | "REVIEW_DECISION_MISSING"
  | "AMOUNT_MISSING"
  | "UNIT_UNKNOWN"
  | "ARTICLE_UNKNOWN"
  | "REGISTRATION_MISSING"
  | "PRIOR_AWARD_UNREADABLE"
  // error
  | "AMOUNT_NOT_A_NUMBER"
  | "AMOUNT_NEGATIVE"
  | "COUNT_NOT_AN_INTEGER";

/** Soft remarks; they never change an amount. */
export type FlagCode =
  | "INSTALMENT"
  | "LARGE_ENTERPRISE_OK"
  | "TEXT_NUMBER"
  | "FULL_WIDTH"
  | "UNIT_IN_CELL"
  | "NON_EXCLUSIVE_LICENCE_OK"
  | "SELF_DECLARED_SIZE_WRONG"
  | "PRIOR_AWARDS_COUNTED"
  | "PRIOR_EXCEEDS_CAP"
  | "EARLY_REPAYMENT_OK"
  | "OTHER_FEES_PENDING"
  | "COUNT_MISSING_BUT_DECIDED"
  | "AMOUNT_MISSING_BUT_DECIDED"
  | "POOL_BELOW_ART14_LOSER"
  | "EQUITY_CASH_PART"
  | "TWO_NAMES"
  | "MULTI_PATENT_CELL"
  | "MIXED_COLLATERAL"
  | "FEES_NET_OF_REFUND"
  | "SME_BOUNDARY"
  | "EVENT_BEFORE_FORCE"
  | "APPLICATION_ON_FIRST_DAY"
  | "SUB_FEN_INPUT"
  | "HIDDEN_ROW"
  | "PAID_OVER_CONTRACT"
  | "WHAT_IF"
  | "PERSON_DECIDED"
  | "PAID_ALREADY"
  | "OFFICE_FIGURE_DIFFERS";

/** One step on the way to a number or a status. Texts are made from `code` and `values` in locale/. */
export interface TraceStep {
  /** Message key, e.g. "art10.rate". */
  readonly code: string;
  /** "10" or "14(1)"; what the step applies. */
  readonly article: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** The figure after the step, in yuan. */
  readonly result?: Yuan;
  readonly cells: readonly CellRef[];
  /** The reading that decided the step, where another reading would give another result. */
  readonly reading?: ReadingId;
}
export type Trace = readonly TraceStep[];

export type CheckOutcome = "pass" | "fail" | "verify";

/** One condition of the regulation, looked at for one claim. */
export interface Check {
  /** Stable id, e.g. "registered-in-beijing". */
  readonly id: string;
  readonly article: string;
  readonly outcome: CheckOutcome;
  /** What the outcome does to the claim if it is not `pass`; undefined when it only stays on the checklist (G17). */
  readonly effect?: { readonly status: ClaimStatus; readonly reason: ReasonCode };
  readonly cells: readonly CellRef[];
  /** Values shown beside the condition ("299人 < 300人"). */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Set when a person ticked or overrode it. */
  readonly decidedBy?: Tick;
}

/** A person's answer to one check of one claim. */
export interface Tick {
  readonly claim: ClaimId;
  readonly check: string;
  readonly outcome: "pass" | "fail";
  readonly reason: string;
  readonly by: string;
  /** ISO date and time. */
  readonly at: string;
  /** Amount decided by the person in yuan text, for checks that ask for one (作价入股, 其他费用, unit). */
  readonly amount?: string;
}

/** The stages of a claim's amount, in yuan; undefined where the stage was not reached. */
export interface Figures {
  /** The row's own formula, before every cap (truth: `ceiling`). */
  readonly computed?: Yuan;
  /** After the ceiling of the row itself (unit, product). */
  readonly afterRowCeiling?: Yuan;
  /** Room of the cap's owner before this row took its part. */
  readonly roomBefore?: Yuan;
  /** Earlier awards that use the same cap. */
  readonly prior?: Yuan;
  /** After annual, institution or subject cap (truth: `afterCaps`). */
  readonly afterCaps?: Yuan;
  /** What this fund has paid on this very claim, where the workbook keeps its payment too. */
  readonly paidAlready?: Yuan;
  /** After pool or budget. */
  readonly afterPool?: Yuan;
}

export interface Verdict {
  readonly claim: ClaimId;
  readonly article: Article;
  readonly status: ClaimStatus;
  /** Yuan; null for incomplete and error, where no amount can be named. */
  readonly award: Yuan | null;
  readonly figures: Figures;
  readonly reasons: readonly ReasonCode[];
  readonly flags: readonly FlagCode[];
  readonly readings: readonly ReadingId[];
  readonly eventDate?: IsoDate;
  /** Year whose cap the row uses, or "validity". */
  readonly capPeriod?: number | "validity";
  readonly capOwner: string;
  readonly checks: readonly Check[];
  readonly trace: Trace;
}

/** A link between records that Article 14 or the duplicate check found; duplicates/ makes them, the plan obeys. */
export type Relation =
  /** Same claim entered twice: `keep` stays, the others are not paid. */
  | {
      readonly kind: "same-claim";
      readonly keep: ClaimId;
      readonly drop: readonly ClaimId[];
      readonly finding: string;
    }
  /** Already supported by this fund in an earlier round. */
  | { readonly kind: "prior-round"; readonly claim: ClaimId; readonly finding: string }
  /** Other fiscal money on the same project. */
  | { readonly kind: "other-funding"; readonly claim: ClaimId; readonly finding: string }
  /** One project under several articles or claims: the highest stays (Article 14, clause 1). */
  | { readonly kind: "one-project"; readonly claims: readonly ClaimId[]; readonly finding: string }
  /** Money of this fund that was paid on this very claim: one event, which uses the cap once (`payment` is its id). */
  | {
      readonly kind: "own-payment";
      readonly claim: ClaimId;
      readonly payment: string;
      readonly finding: string;
    }
  /** A person has to look first. */
  | {
      readonly kind: "hold";
      readonly claims: readonly ClaimId[];
      readonly reason: ReasonCode;
      readonly finding: string;
    };

/** All claims that share one cap. */
export interface CapGroup {
  readonly article: Article;
  readonly owner: string;
  readonly name: string;
  readonly period: number | "validity";
  readonly cap: Yuan;
  readonly prior: Yuan;
  readonly sumOfCeilings: Yuan;
  readonly award: Yuan;
  readonly capBinding: boolean;
  readonly claims: readonly ClaimId[];
}

export interface PoolMember {
  readonly owner: string;
  readonly name: string;
  readonly claims: readonly ClaimId[];
  readonly before: Yuan;
  readonly after: Yuan;
}

export interface PoolUse {
  readonly article: Article | "budget";
  readonly period: number | "validity";
  readonly pool: Yuan;
  readonly usedBefore: Yuan;
  readonly available: Yuan;
  readonly sumBefore: Yuan;
  readonly sumAfter: Yuan;
  readonly scaled: boolean;
  readonly members: readonly PoolMember[];
}

export interface AwardPlan {
  /** In the order of the claims given. */
  readonly verdicts: readonly Verdict[];
  readonly groups: readonly CapGroup[];
  readonly pools: readonly PoolUse[];
  /** Everything that departs from the regulation's own values (非现行口径); empty otherwise. */
  readonly departures: readonly Departure[];
}

/** One value that a what-if setting changed. */
export interface Departure {
  readonly parameter: string;
  readonly article: string;
  readonly official: string;
  readonly used: string;
}
