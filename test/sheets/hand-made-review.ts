/** A small review made by hand: two articles of awards, one claim refused, one incomplete, one payment recovered. */
import type { Claim, ClaimId, PledgeClaim, TransferClaim } from "../../src/policy/claim";
import { claimId, UNKNOWN_APPLICANT } from "../../src/policy/claim";
import { type IsoDate, isoDate } from "../../src/policy/dates";
import { ABSENT, known } from "../../src/policy/fact";
import { Decimal, type Yuan, ZERO } from "../../src/policy/money";
import type { Payment } from "../../src/policy/payment";
import type { Verdict } from "../../src/policy/verdict";
import type { Review } from "../../src/review/review";
import {
  defaultOptions,
  type SheetInput,
  type SheetKind,
  type SheetOptions,
} from "../../src/sheets/sheet-kinds";

export function day(text: string): IsoDate {
  const date = isoDate(text);
  if (date === undefined) throw new RangeError(text);
  return date;
}

export function yuan(text: string): Yuan {
  return new Decimal(text);
}

interface Subject {
  readonly row: number;
  readonly name: string;
  readonly uscc: string;
  readonly title?: string;
  readonly projectNo?: string;
}

function base({ row, name, uscc, title = "", projectNo = "" }: Subject) {
  return {
    id: claimId("申报台账", row),
    sheet: "申报台账",
    row,
    order: row,
    applicant: {
      ...UNKNOWN_APPLICANT,
      name: known(name),
      uscc: known(uscc),
      capOwner: uscc,
    },
    applicationDate: known(day("2023-03-06")),
    projectNo: known(projectNo),
    title: known(title),
    applicationNo: ABSENT,
    patents: known(["ZL202019800001.7"]),
    materialsComplete: ABSENT,
    withdrawn: false,
    remark: ABSENT,
    officeFigure: ABSENT,
  } as const;
}

export function transfer(subject: Subject, paid: string): TransferClaim {
  return {
    ...base(subject),
    article: 10,
    mode: known("assignment"),
    supplier: known("京棠科技大学"),
    supplierKind: known("university"),
    forImplementation: known(true),
    registration: known({ kind: "completed", date: day("2023-02-20") }),
    patentPaid: known(yuan(paid)),
    paid: ABSENT,
    contractAmount: known(yuan(paid)),
    paymentDate: known(day("2023-01-16")),
  };
}

export function pledge(subject: Subject, fees: string, loan: string): PledgeClaim {
  return {
    ...base(subject),
    article: 11,
    lender: known("京棣银行股份有限公司"),
    pledgeRegistrationNo: ABSENT,
    pledgeRegistered: ABSENT,
    guaranteeFee: known(yuan(fees)),
    appraisalFee: known(ZERO),
    otherFee: ABSENT,
    feeTotal: ABSENT,
    refund: ABSENT,
    loanDrawn: known(yuan(loan)),
    dueDate: known(day("2023-04-14")),
    settledDate: known(day("2023-04-14")),
    repayment: known("settled"),
    patentShare: ABSENT,
  };
}

function verdict(claim: Claim, rest: Partial<Verdict> & Pick<Verdict, "status" | "award">): Verdict {
  return {
    claim: claim.id,
    article: claim.article,
    figures: {},
    reasons: [],
    flags: [],
    readings: [],
    capOwner: claim.applicant.capOwner,
    checks: [],
    trace: [],
    ...rest,
  };
}

function rateStep(name: "paid" | "fees", amount: string): Verdict["trace"] {
  const exact = yuan(amount).times("0.4");
  return [
    {
      code: name === "paid" ? "art10.rate" : "art11.fee-limb",
      article: name === "paid" ? "10" : "11",
      values: { [name]: amount, rate: "0.4", exact: exact.toFixed(2), amount: exact.toFixed(2) },
      result: exact,
      cells: [],
    },
  ];
}

const plough = transfer(
  {
    row: 5,
    name: "北京朴砾智能装备有限公司",
    uscc: "91110108MAWWW0017F",
    title: "上下料机构",
    projectNo: "JT-ZR-2022-031",
  },
  "380000.00",
);
const boundless = transfer(
  { row: 6, name: "北京无界传感有限公司", uscc: "91110108MAWWW0025A", title: "=1+1", projectNo: "-5" },
  "3000000.00",
);
const refused = transfer(
  { row: 7, name: "北京迟归科技有限公司", uscc: "91110108MAWWW0033X", title: "晚登记的专利" },
  "100000.00",
);
const damaged = transfer(
  { row: 8, name: "北京缺码科技有限公司", uscc: "91110108MAWWW0041P", title: "代码有误的专利" },
  "100000.00",
);
const loan = pledge(
  {
    row: 9,
    name: "北京朴砾智能装备有限公司",
    uscc: "91110108MAWWW0017F",
    title: "流动资金贷款",
    projectNo: "京棣借字2022第0415号",
  },
  "70000.00",
  "4200000.00",
);

const CLAIMS: readonly Claim[] = [plough, boundless, refused, damaged, loan];

const VERDICTS: readonly Verdict[] = [
  verdict(plough, {
    status: "payable",
    award: yuan("152000.01"),
    figures: { computed: yuan("152000.01"), prior: ZERO, afterCaps: yuan("152000.01") },
    readings: ["A10-4"],
    trace: rateStep("paid", "380000.00"),
  }),
  verdict(boundless, {
    status: "payable",
    award: yuan("600000.00"),
    figures: { computed: yuan("1200000.00"), prior: yuan("400000.00"), afterCaps: yuan("600000.00") },
    reasons: ["ANNUAL_CAP"],
    trace: rateStep("paid", "3000000.00"),
  }),
  verdict(refused, {
    status: "ineligible",
    award: ZERO,
    figures: { computed: yuan("40000.00") },
    reasons: ["NOT_REGISTERED"],
  }),
  verdict(damaged, { status: "incomplete", award: null, reasons: ["USCC_CHECK_DIGIT"] }),
  verdict(loan, {
    status: "payable",
    award: yuan("25000.00"),
    figures: { computed: yuan("28000.00"), afterCaps: yuan("28000.00"), afterPool: yuan("25000.00") },
    reasons: ["BUDGET_PRO_RATA"],
    trace: rateStep("fees", "70000.00"),
  }),
];

export function handMadeReview(changes: Partial<Review> = {}): Review {
  const claims = new Map<ClaimId, Claim>(CLAIMS.map((claim) => [claim.id, claim]));
  return {
    fundYear: 2023,
    asOf: day("2023-10-31"),
    regulation: {
      id: "118-2022",
      documentNo: "京财经建〔2022〕118号",
      title: "北京市专利转化专项资金实施细则",
    },
    reading: {
      tables: [],
      claims: CLAIMS,
      payments: [],
      otherFunding: [],
      companies: [],
      patentList: [],
      questions: [],
      notices: [],
    },
    claims,
    keys: new Map(CLAIMS.map((claim) => [claim.id, `key-${claim.row}`])),
    plan: { verdicts: VERDICTS, groups: [], pools: [], departures: [] },
    duplicates: [],
    findings: [],
    fingerprint: "f00dcafe",
    departuresFromDefault: [],
    ...changes,
  };
}

export function inputFor(
  kind: SheetKind,
  options: Partial<SheetOptions> = {},
  rest: Partial<Omit<SheetInput, "options">> = {},
): SheetInput {
  return { review: handMadeReview(), grids: [], ...rest, options: { ...defaultOptions(kind), ...options } };
}

/** The review with something recovered, so that no sheet is empty. */
export function reviewWithRecovery(): Review {
  const made = handMadeReview();
  const [claim] = made.reading.claims;
  if (claim === undefined) throw new Error("no claim");
  const { sheet, row, order, applicant, projectNo, title, remark } = claim;
  const payment: Payment = {
    ...{ id: `历年拨付!${row}`, sheet, row, order, projectNo, title, remark },
    ...{ name: applicant.name, uscc: applicant.uscc, capOwner: applicant.capOwner },
    article: known(10),
    capYear: known(2021),
    amount: known(yuan("168000")),
    recovered: known(yuan("50000")),
    applicationNo: claim.applicationNo,
    patents: claim.patents,
    pledgeRegistrationNo: title,
    eventDate: claim.applicationDate,
    paidDate: claim.applicationDate,
    inForce: true,
  };
  return { ...made, reading: { ...made.reading, payments: [payment] } };
}
