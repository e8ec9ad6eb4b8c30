/** Every condition says under which article it stands, which cells answer it, and what was compared. */
import type { Applicant, Claim } from "../../src/policy/claim";
import { ABSENT, type CellRef, invalid, known, missing } from "../../src/policy/fact";
import {
  applicant,
  bankClaim,
  checkOf,
  no,
  plan,
  pledgeClaim,
  productClaim,
  projectClaim,
  transferClaim,
  verdictOf,
  yuan,
} from "./build-claims";

/** Each fact in a cell of its own, on a sheet named after the fact. */
function inCells<T extends object>(record: T): T {
  const entries = Object.entries(record).map(([key, fact]) => {
    const located = typeof fact === "object" && fact !== null && "state" in fact && fact.state !== "absent";
    return [key, located ? { ...fact, cells: [{ sheet: key, row: 1, column: 1 }] } : fact];
  });
  return { ...record, ...Object.fromEntries(entries) };
}

function located<T extends Claim>(claim: T): T {
  return { ...inCells(claim), applicant: inCells(claim.applicant) };
}

const named = (cells: readonly CellRef[]): string => cells.map(({ sheet }) => sheet).join(" ");

type Line = readonly [id: string, article: string, facts: string, values?: Record<string, string | number>];

const COMMON: readonly Line[] = [
  ["not-withdrawn", "16", ""],
  ["applicant-code", "14", "uscc"],
  [
    "force-date",
    "22",
    "applicationDate",
    { date: "2023-06-01", validFrom: "2022-01-24", validTo: "2023-12-31" },
  ],
  ["registered-in-beijing", "5", "registeredInBeijing"],
  ["operating-normally", "5", "operatingNormally"],
  ["credit-good", "5", "creditGood"],
  ["finance-regular", "5", "financeRegular"],
  ["able-or-commercializing", "5", "ableToUndertake alreadyCommercializing"],
  ["materials-complete", "16", "materialsComplete"],
];

describe("a claim with everything in order", () => {
  test.each<[string, Claim, readonly Line[]]>([
    [
      "Article 10",
      transferClaim(1),
      [
        ["paid-amount", "10", "patentPaid"],
        ["patent-numbers", "10", "patents"],
        ["acquisition-mode", "10", "mode"],
        ["supplier-listed", "10", "supplierKind"],
        ["for-implementation", "10", "forImplementation"],
        ["registration-completed", "10", "registration", { date: "2023-04-10" }],
        [
          "sme-class",
          "10",
          "industry employees revenue assets",
          // 91,200,000 yuan are 9,120 万元
          {
            size: "medium",
            employees: "320",
            employeesBound: "1000",
            revenue: "9120",
            revenueBound: "40000",
          },
        ],
      ],
    ],
    [
      "Article 11",
      pledgeClaim(1),
      [
        ["guarantee-fee", "11", "guaranteeFee"],
        ["appraisal-fee", "11", "appraisalFee"],
        ["loan-drawn", "11", "loanDrawn"],
        ["pledge-registered", "11", "pledgeRegistrationNo"],
        [
          "repaid-on-time",
          "11",
          "repayment settledDate dueDate",
          { settled: "2023-04-14", due: "2023-04-14" },
        ],
        ["patent-numbers", "11", "patents"],
      ],
    ],
    [
      "Article 12",
      bankClaim(1),
      [
        ["pledge-amount", "12", "pledgeAmount"],
        ["pledge-count", "12", "pledgeCount"],
        ["commercial-bank", "12", "isCommercialBank"],
        [
          "bank-threshold",
          "12",
          "pledgeAmount",
          { amount: "500000000.00", count: 30, rows: 1, amountThreshold: "300000000.00", countThreshold: 20 },
        ],
      ],
    ],
    [
      "Article 13",
      productClaim(1),
      [
        ["financing-scale", "13", "scale"],
        ["innovative", "13", "innovative"],
        ["of-scale", "13", "ofScale"],
        ["decision-record", "13", "decisionRecord"],
        ["issue-date", "13", "issueDate"],
      ],
    ],
    [
      "Article 7",
      projectClaim(1),
      [
        ["recommended-amount", "7", "recommended"],
        ["review-result", "7", "reviewResult"],
      ],
    ],
  ])("%s", (_article, claim, own) => {
    const { checks } = verdictOf(plan([located(claim)]), claim.id);
    expect(
      checks.map(({ id, article, outcome, effect, cells, values }) => ({
        id,
        article,
        outcome,
        effect,
        cells: named(cells),
        values,
      })),
    ).toEqual(
      [...COMMON, ...own].map(([id, article, cells, values]) => ({
        id,
        article,
        outcome: "pass",
        effect: undefined,
        cells,
        values,
      })),
    );
  });
});

const WHO = (changes: Partial<Applicant>) => ({ applicant: applicant(changes) });
const UNREADABLE = invalid("？", "unknown-word");
const NO_AMOUNT = invalid("约", "approximate");

describe("a condition that does not pass points at the same cells", () => {
  test.each<[string, string, string, Claim, string]>([
    // [check, article, facts, claim, outcome and effect]
    [
      "applicant-code",
      "14",
      "uscc",
      transferClaim(1, WHO({ uscc: invalid("9", "check-digit") })),
      "verify incomplete USCC_CHECK_DIGIT",
    ],
    [
      "force-date",
      "22",
      "applicationDate",
      transferClaim(1, { applicationDate: missing() }),
      "verify incomplete DATE_MISSING",
    ],
    [
      "registered-in-beijing",
      "5",
      "registeredInBeijing",
      transferClaim(1, WHO({ registeredInBeijing: no })),
      "fail ineligible NOT_IN_BEIJING",
    ],
    [
      "registered-in-beijing",
      "5",
      "registeredInBeijing",
      transferClaim(1, WHO({ registeredInBeijing: UNREADABLE })),
      "verify incomplete EVIDENCE_MISSING",
    ],
    [
      "operating-normally",
      "5",
      "operatingNormally",
      transferClaim(1, WHO({ operatingNormally: no })),
      "fail ineligible NOT_OPERATING",
    ],
    [
      "credit-good",
      "5",
      "creditGood",
      transferClaim(1, WHO({ creditGood: no })),
      "fail ineligible CREDIT_BAD",
    ],
    [
      "finance-regular",
      "5",
      "financeRegular",
      transferClaim(1, WHO({ financeRegular: missing() })),
      "verify incomplete EVIDENCE_MISSING",
    ],
    [
      "able-or-commercializing",
      "5",
      "ableToUndertake alreadyCommercializing",
      transferClaim(1, WHO({ ableToUndertake: no, alreadyCommercializing: no })),
      "fail ineligible NOT_CAPABLE",
    ],
    [
      "materials-complete",
      "16",
      "materialsComplete",
      transferClaim(1, { materialsComplete: no }),
      "verify incomplete EVIDENCE_MISSING",
    ],
    [
      "paid-amount",
      "10",
      "patentPaid",
      transferClaim(1, { patentPaid: NO_AMOUNT }),
      "fail error AMOUNT_NOT_A_NUMBER",
    ],
    [
      "paid-amount",
      "10",
      "patentPaid",
      transferClaim(1, { patentPaid: missing() }),
      "verify incomplete AMOUNT_MISSING",
    ],
    [
      "acquisition-mode",
      "10",
      "mode",
      transferClaim(1, { mode: UNREADABLE }),
      "verify manual MODE_TO_VERIFY",
    ],
    [
      "supplier-listed",
      "10",
      "supplierKind",
      transferClaim(1, { supplierKind: missing() }),
      "verify incomplete EVIDENCE_MISSING",
    ],
    [
      "for-implementation",
      "10",
      "forImplementation",
      transferClaim(1, { forImplementation: no }),
      "fail ineligible NOT_FOR_IMPLEMENTATION",
    ],
    [
      "registration-completed",
      "10",
      "registration",
      transferClaim(1, { registration: known({ kind: "pending" }) }),
      "verify deferred REGISTRATION_NOT_COMPLETED",
    ],
    [
      "sme-class",
      "10",
      "industry revenue assets",
      transferClaim(1, WHO({ employees: ABSENT, revenue: yuan("500000000") })),
      "verify incomplete SIZE_EVIDENCE_MISSING",
    ],
    [
      "loan-drawn",
      "11",
      "loanDrawn",
      pledgeClaim(1, { loanDrawn: NO_AMOUNT }),
      "fail error AMOUNT_NOT_A_NUMBER",
    ],
    [
      "guarantee-fee",
      "11",
      "guaranteeFee",
      pledgeClaim(1, { guaranteeFee: yuan("-1") }),
      "fail error AMOUNT_NEGATIVE",
    ],
    [
      "appraisal-fee",
      "11",
      "appraisalFee",
      pledgeClaim(1, { appraisalFee: yuan("-1") }),
      "fail error AMOUNT_NEGATIVE",
    ],
    ["refund", "11", "refund", pledgeClaim(1, { refund: yuan("-1") }), "fail error AMOUNT_NEGATIVE"],
    [
      "repaid-on-time",
      "11",
      "repayment settledDate dueDate",
      pledgeClaim(1, { repayment: known("overdue") }),
      "fail ineligible REPAID_LATE",
    ],
    [
      "pledge-amount",
      "12",
      "pledgeAmount",
      bankClaim(1, { pledgeAmount: missing() }),
      "verify incomplete AMOUNT_MISSING",
    ],
    [
      "pledge-count",
      "12",
      "pledgeCount",
      bankClaim(1, { pledgeCount: invalid("2.5", "not-an-integer") }),
      "fail error COUNT_NOT_AN_INTEGER",
    ],
    [
      "pledge-count",
      "12",
      "pledgeCount",
      bankClaim(1, { pledgeCount: invalid("-2", "negative") }),
      "fail error AMOUNT_NEGATIVE",
    ],
    [
      "pledge-count",
      "12",
      "pledgeCount",
      bankClaim(1, { pledgeCount: NO_AMOUNT }),
      "fail error AMOUNT_NOT_A_NUMBER",
    ],
    [
      "pledge-count",
      "12",
      "pledgeCount",
      bankClaim(1, { pledgeCount: known(2.5) }),
      "fail error COUNT_NOT_AN_INTEGER",
    ],
    [
      "pledge-count",
      "12",
      "pledgeCount",
      bankClaim(1, { pledgeCount: known(-1) }),
      "fail error AMOUNT_NEGATIVE",
    ],
    [
      "commercial-bank",
      "12",
      "isCommercialBank",
      bankClaim(1, { isCommercialBank: no }),
      "fail ineligible NOT_A_BANK",
    ],
    ["innovative", "13", "innovative", productClaim(1, { innovative: no }), "fail ineligible NOT_INNOVATIVE"],
    ["of-scale", "13", "ofScale", productClaim(1, { ofScale: no }), "fail ineligible NOT_OF_SCALE"],
    [
      "financing-scale",
      "13",
      "scale",
      productClaim(1, { scale: missing() }),
      "verify incomplete AMOUNT_MISSING",
    ],
    [
      "recommended-amount",
      "7",
      "recommended",
      projectClaim(1, { recommended: missing() }),
      "verify incomplete AMOUNT_MISSING",
    ],
    [
      "review-result",
      "7",
      "reviewResult",
      projectClaim(1, { reviewResult: known("rejected") }),
      "fail ineligible NOT_SELECTED",
    ],
  ])("%s (Article %s): %s", (id, article, facts, claim, expected) => {
    const check = checkOf(plan([located(claim)]), claim.id, id);
    expect([check?.article, check && named(check.cells)]).toEqual([article, facts]);
    expect(`${check?.outcome} ${check?.effect?.status} ${check?.effect?.reason}`).toBe(expected);
  });
});
