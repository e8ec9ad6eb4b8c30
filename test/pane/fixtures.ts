/** A small review made by hand: an Article-10 claim paid, one for a person, one incomplete, and a red duplicate. */
import type { ColumnReading, TableReading } from "../../src/ledger/reading";
import {
  type Applicant,
  type Claim,
  type ClaimId,
  claimId,
  type TransferClaim,
  UNKNOWN_APPLICANT,
} from "../../src/policy/claim";
import { type IsoDate, isoDate } from "../../src/policy/dates";
import { ABSENT, type CellRef, known } from "../../src/policy/fact";
import { Decimal, ZERO } from "../../src/policy/money";
import type { Check, Verdict } from "../../src/policy/verdict";
import type { DuplicateFinding, Review } from "../../src/review/review";

export const SHEET = "申报台账";

export function day(text: string): IsoDate {
  const date = isoDate(text);
  if (date === undefined) throw new RangeError(text);
  return date;
}

export function cell(row: number, column: number, sheet = SHEET): CellRef {
  return { sheet, row, column };
}

function applicant(name: string, uscc: string): Applicant {
  return {
    ...UNKNOWN_APPLICANT,
    name: known(name),
    uscc: known(uscc),
    capOwner: uscc,
    registeredInBeijing: known(true),
    operatingNormally: known(true),
    ableToUndertake: known(true),
    declaredSize: known("small"),
  };
}

export function transferClaim(row: number, name: string, paid: string): TransferClaim {
  return {
    article: 10,
    id: claimId(SHEET, row),
    sheet: SHEET,
    row,
    order: row,
    applicant: applicant(name, `91110000MAWWW${String(row).padStart(5, "0")}`),
    applicationDate: known(day("2023-03-01")),
    projectNo: known(`HT-2023-${row}`, [cell(row, 4)]),
    title: known("一种示例方法"),
    applicationNo: ABSENT,
    patents: known(["ZL202298000001.5"], [cell(row, 5)]),
    materialsComplete: known(true),
    withdrawn: false,
    remark: ABSENT,
    officeFigure: ABSENT,
    mode: known("assignment"),
    supplier: known("示例大学"),
    supplierKind: known("university"),
    forImplementation: known(true),
    registration: known({ kind: "completed", date: day("2023-02-01") }),
    patentPaid: known(new Decimal(paid), [cell(row, 10)]),
    paid: ABSENT,
    contractAmount: ABSENT,
    paymentDate: ABSENT,
  };
}

export const VERIFY_CREDIT: Check = {
  id: "credit-good",
  article: "5",
  outcome: "verify",
  cells: [],
};

function verdict(claim: Claim, change: Partial<Verdict>): Verdict {
  return {
    claim: claim.id,
    article: claim.article,
    status: "payable",
    award: ZERO,
    figures: {},
    reasons: [],
    flags: [],
    readings: [],
    capOwner: claim.applicant.capOwner,
    capPeriod: 2023,
    checks: [
      { id: "registered-in-beijing", article: "5", outcome: "pass", cells: [cell(claim.row, 3)] },
      VERIFY_CREDIT,
    ],
    trace: [],
    ...change,
  };
}

const COLUMNS: readonly ColumnReading[] = [
  {
    column: 2,
    header: "单位名称",
    field: "applicantName",
    score: 1,
    reasons: ["标题相同"],
    confirmed: false,
  },
  {
    column: 10,
    header: "实付专利技术交易金额",
    field: "patentPaidAmount",
    score: 0.9,
    reasons: [],
    unit: { unit: "元", from: "表头" },
    confirmed: false,
  },
  { column: 12, header: "内部编号", field: undefined, score: 0, reasons: [], confirmed: false },
];

export const TABLE: TableReading = {
  sheet: SHEET,
  role: "claims",
  roleScore: 1,
  roleReasons: [],
  headerRows: [3],
  area: { firstRow: 3, firstColumn: 1, lastRow: 9, lastColumn: 12 },
  firstRow: 4,
  lastRow: 9,
  columns: COLUMNS,
  skipped: [
    { row: 1, why: "title" },
    { row: 9, why: "total" },
  ],
  hiddenRowsRead: 1,
  records: 3,
  headerFingerprint: "h1",
};

export const EQUITY: Check = {
  id: "paid-amount",
  article: "10",
  outcome: "verify",
  effect: { status: "manual", reason: "EQUITY_NO_PAID_AMOUNT" },
  cells: [cell(6, 10)],
};

export const DUPLICATE: DuplicateFinding = {
  key: "dup-1",
  tier: "red",
  verdict: "exclude",
  kind: "OTHER_FISCAL_FUND",
  clause: 2,
  rows: [
    { sheet: SHEET, row: 5 },
    { sheet: "市区其他资金", row: 4 },
  ],
  claims: [claimId(SHEET, 5)],
  score: 42,
  evidence: [
    {
      left: { cell: cell(5, 5), typed: "ZL202298000001.5" },
      right: { cell: cell(4, 6, "市区其他资金"), typed: "2022 9800 0001.5" },
      normalised: "202298000001",
      relation: "evidence.patent-equal",
      values: {},
      weight: 20,
    },
    {
      left: { cell: cell(5, 2), typed: "乙公司" },
      right: { cell: cell(4, 2, "市区其他资金"), typed: "乙有限公司" },
      normalised: "乙",
      relation: "evidence.patents-disjoint",
      values: {},
      weight: -8,
    },
  ],
  clearedBy: ["clear.other-contract"],
  amountAtRisk: new Decimal("400000"),
};

/** What a test may vary: more claims, another figure. */
export interface ReviewShape {
  readonly paidInRow4?: string;
  readonly questions?: Review["reading"]["questions"];
  readonly duplicates?: Review["duplicates"];
  readonly equity?: Check;
}

export function sampleReview(shape: ReviewShape = {}): Review {
  const paid = shape.paidInRow4 ?? "1000000";
  const first = transferClaim(4, "甲公司", paid);
  const second = transferClaim(5, "乙公司", "2000000");
  const third = transferClaim(6, "丙公司", "500000");
  const fourth = transferClaim(7, "丁公司", "600000");
  const claims = [first, second, third, fourth];
  const award = new Decimal(paid).times("0.4");
  const equity = shape.equity ?? EQUITY;
  const verdicts = [
    verdict(first, {
      award,
      figures: { computed: award, afterCaps: award },
      trace: [
        {
          code: "art10.rate",
          article: "10",
          values: { paid, rate: "0.4", amount: award.toFixed(2) },
          result: award,
          cells: [cell(4, 10)],
        },
      ],
    }),
    verdict(second, { status: "ineligible", award: ZERO, reasons: ["OTHER_FISCAL_FUND"] }),
    verdict(third, {
      status: equity.outcome === "verify" ? "manual" : "payable",
      award: equity.outcome === "verify" ? ZERO : new Decimal("200000"),
      reasons: equity.outcome === "verify" ? ["EQUITY_NO_PAID_AMOUNT"] : [],
      checks: [equity, VERIFY_CREDIT],
    }),
    verdict(fourth, {
      status: "incomplete",
      award: null,
      reasons: ["USCC_CHECK_DIGIT"],
      checks: [
        {
          id: "applicant-code",
          article: "5",
          outcome: "fail",
          effect: { status: "incomplete", reason: "USCC_CHECK_DIGIT" },
          cells: [cell(7, 3)],
        },
      ],
    }),
  ];
  return {
    fundYear: 2023,
    asOf: day("2023-10-31"),
    regulation: {
      id: "118-2022",
      documentNo: "京财经建〔2022〕118号",
      title: "北京市专利转化专项资金实施细则",
    },
    reading: {
      tables: [TABLE],
      claims,
      payments: [],
      otherFunding: [],
      companies: [],
      patentList: [],
      questions: shape.questions ?? [],
      notices: [],
    },
    claims: new Map<ClaimId, Claim>(claims.map((claim) => [claim.id, claim])),
    keys: new Map(claims.map(({ id, row }) => [id, `key-${row}`])),
    plan: {
      verdicts,
      groups: [],
      pools: [
        {
          article: 12,
          period: 2023,
          pool: new Decimal("3000000"),
          usedBefore: new Decimal("500000"),
          available: new Decimal("2500000"),
          sumBefore: new Decimal("2600000"),
          sumAfter: new Decimal("2500000"),
          scaled: true,
          members: [],
        },
      ],
      departures: [],
    },
    duplicates: shape.duplicates ?? [DUPLICATE],
    findings: [],
    fingerprint: "abc123",
    departuresFromDefault: [],
  };
}

/** `count` claims, all payable; they share their facts, so that making them costs next to nothing. */
export function longReview(count: number): Review {
  const base = sampleReview();
  const model = transferClaim(4, "甲号企业", "100000");
  const paid = verdict(model, { award: new Decimal("40000") });
  const claims = Array.from({ length: count }, (_none, index) => {
    const row = index + 4;
    return { ...model, id: claimId(SHEET, row), row, order: row };
  });
  return {
    ...base,
    reading: { ...base.reading, claims },
    claims: new Map<ClaimId, Claim>(claims.map((claim) => [claim.id, claim])),
    keys: new Map(claims.map(({ id, row }) => [id, `key-${row}`])),
    plan: { ...base.plan, verdicts: claims.map(({ id }) => ({ ...paid, claim: id })) },
    duplicates: [],
  };
}
