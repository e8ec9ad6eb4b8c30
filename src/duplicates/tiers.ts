/**
 * What each kind of finding means: tier, verdict and clause follow from the kind by rule. The score never moves a
 * finding to another tier; it only sorts within one.
 *
 * Red: same object and same party with two live events, other fiscal money on the object, or paid beyond what was
 * approved. Orange: a person decides first. Yellow and info: nothing is held; the reader is told.
 */

import type { DuplicateCode } from "../locale/duplicates";
import type { ReasonCode } from "../policy/verdict";
import type { DuplicateFinding, FindingTier } from "../review/review";

export const FINDING_KINDS = [
  "SAME_CLAIM_TWICE",
  "PRIOR_ROUND_SAME_CLAIM",
  "SAME_PROJECT_TWO_ARTICLES",
  "SAME_NUMBER",
  "OTHER_FISCAL_FUND",
  "PAID_OVER_CONTRACT",
  "PAID_OVER_APPROVED",
  "PAID_TWICE",
  "SHEET_COPY",
  "TRANSFER_CONFLICT",
  "EXCLUSIVE_LICENCE_CONFLICT",
  "SAME_PRODUCT_TWO_APPLICANTS",
  "OTHER_FUND_PENDING",
  "SAME_OBJECT_TO_VERIFY",
  "PRIOR_ROUND_TO_VERIFY",
  "SIMILAR_TITLE",
  "ONE_DIGIT_OFF",
  "PROBABLE_PARTY",
  "EQUAL_PAYMENTS",
  "RENEWAL",
  "OTHER_COST_BASE",
  "SAME_PATENT_TWO_ARTICLES",
  "DUAL_FILING",
  "PATENT_FAMILY",
  "TRANSFER_CHAIN",
  "TRANSFER_AND_LICENCE",
  "OTHER_PARTY_FUNDED",
  "SAME_RECORD_TWO_PARTIES",
  "RELATED_PARTIES",
  "SAME_BANK_YEAR",
  "INSTALMENT",
  "PRIOR_ROUND_INSTALMENT",
  "SPLIT_CONTRACT",
  "JOINT_APPLICANTS",
  "NON_EXCLUSIVE_LICENCE",
  "BANK_AND_BORROWER",
  "SAME_LEGAL_PERSON_BRANCHES",
  "SAME_ENTERPRISE_TWO_NAMES",
  "APPLICATION_PAID",
  "OTHER_MATTER",
  "OTHER_FUND_RETURNED",
  "TWO_OTHER_FUNDS",
  "COMMON_KEY",
  "MORE_OF_A_KIND",
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** What would clear a finding: codes of `locale/duplicates.ts`. */
export type ClearCode = Extract<DuplicateCode, `clear.${string}`>;

export interface KindRule {
  readonly tier: FindingTier;
  readonly verdict: DuplicateFinding["verdict"];
  readonly clause: 1 | 2 | undefined;
  /** Reason on the claims that an orange finding holds. */
  readonly reason?: ReasonCode;
  /** What would clear the finding; codes of `locale/duplicates.ts`. */
  readonly clearedBy: readonly ClearCode[];
}

const INFO: KindRule = { tier: "info", verdict: "distinct", clause: undefined, clearedBy: [] };
const YELLOW: KindRule = { tier: "yellow", verdict: "inform", clause: undefined, clearedBy: [] };

function red(clause: 1 | 2, ...clearedBy: readonly ClearCode[]): KindRule {
  return { tier: "red", verdict: "exclude", clause, clearedBy };
}

function orange(reason: ReasonCode, clause: 1 | 2 | undefined, ...clearedBy: readonly ClearCode[]): KindRule {
  return { tier: "orange", verdict: "hold", clause, reason, clearedBy };
}

export const KIND_RULES: Readonly<Record<FindingKind, KindRule>> = {
  SAME_CLAIM_TWICE: red(1, "clear.other-voucher", "clear.other-contract"),
  PRIOR_ROUND_SAME_CLAIM: red(1, "clear.other-voucher", "clear.recovered"),
  SAME_PROJECT_TWO_ARTICLES: red(1, "clear.other-project"),
  SAME_NUMBER: red(1, "clear.other-project"),
  OTHER_FISCAL_FUND: red(2, "clear.refund-voucher", "clear.other-matter"),
  PAID_OVER_CONTRACT: {
    tier: "red",
    verdict: "hold",
    clause: 1,
    reason: "PAID_OVER_CONTRACT",
    clearedBy: ["clear.supplement", "clear.tax"],
  },
  PAID_OVER_APPROVED: {
    tier: "red",
    verdict: "inform",
    clause: 1,
    clearedBy: ["clear.bounced", "clear.approval"],
  },
  PAID_TWICE: {
    tier: "red",
    verdict: "inform",
    clause: 1,
    clearedBy: ["clear.bounced", "clear.other-voucher"],
  },
  SHEET_COPY: { tier: "info", verdict: "exclude", clause: 1, clearedBy: ["clear.not-a-copy"] },
  TRANSFER_CONFLICT: orange("TRANSFER_CONFLICT", undefined, "clear.register-extract"),
  EXCLUSIVE_LICENCE_CONFLICT: orange(
    "EXCLUSIVE_LICENCE_CONFLICT",
    undefined,
    "clear.register-extract",
    "clear.terms",
  ),
  SAME_PRODUCT_TWO_APPLICANTS: orange("SAME_PRODUCT_TWO_APPLICANTS", 1, "clear.one-payee"),
  OTHER_FUND_PENDING: orange("OTHER_FUND_PENDING", 2, "clear.other-decision"),
  SAME_OBJECT_TO_VERIFY: orange("DUPLICATE_TO_VERIFY", 1, "clear.other-voucher", "clear.other-contract"),
  PRIOR_ROUND_TO_VERIFY: orange("DUPLICATE_TO_VERIFY", 1, "clear.other-voucher"),
  SIMILAR_TITLE: orange("DUPLICATE_TO_VERIFY", 1, "clear.numbers"),
  ONE_DIGIT_OFF: orange("DUPLICATE_TO_VERIFY", 1, "clear.right-number"),
  PROBABLE_PARTY: orange("DUPLICATE_TO_VERIFY", undefined, "clear.code"),
  EQUAL_PAYMENTS: YELLOW,
  RENEWAL: YELLOW,
  OTHER_COST_BASE: YELLOW,
  SAME_PATENT_TWO_ARTICLES: YELLOW,
  DUAL_FILING: YELLOW,
  PATENT_FAMILY: YELLOW,
  TRANSFER_CHAIN: YELLOW,
  TRANSFER_AND_LICENCE: YELLOW,
  OTHER_PARTY_FUNDED: YELLOW,
  SAME_RECORD_TWO_PARTIES: YELLOW,
  RELATED_PARTIES: YELLOW,
  SAME_BANK_YEAR: YELLOW,
  INSTALMENT: INFO,
  PRIOR_ROUND_INSTALMENT: INFO,
  SPLIT_CONTRACT: INFO,
  JOINT_APPLICANTS: INFO,
  NON_EXCLUSIVE_LICENCE: INFO,
  BANK_AND_BORROWER: INFO,
  SAME_LEGAL_PERSON_BRANCHES: INFO,
  SAME_ENTERPRISE_TWO_NAMES: INFO,
  APPLICATION_PAID: { ...INFO, verdict: "inform" },
  OTHER_MATTER: INFO,
  OTHER_FUND_RETURNED: INFO,
  TWO_OTHER_FUNDS: { ...INFO, verdict: "inform" },
  COMMON_KEY: { ...INFO, verdict: "inform" },
  MORE_OF_A_KIND: { ...INFO, verdict: "inform" },
};
