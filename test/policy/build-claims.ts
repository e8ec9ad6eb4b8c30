/** Claims, earlier awards and plans for tests: everything in order, and what a test changes about it. */
import { type PlanInput, planAwards } from "../../src/policy/award-plan";
import type {
  Applicant,
  BankClaim,
  Claim,
  PledgeClaim,
  ProductClaim,
  ProjectClaim,
  TransferClaim,
} from "../../src/policy/claim";
import { type ClaimId, claimId } from "../../src/policy/claim";
import { type IsoDate, isoDate } from "../../src/policy/dates";
import { ABSENT, type Fact, known } from "../../src/policy/fact";
import { Decimal, fenText, type Yuan } from "../../src/policy/money";
import type { Payment } from "../../src/policy/payment";
import { REGULATION_118_2022 } from "../../src/policy/regulation-118-2022";
import type { PolicySettings } from "../../src/policy/settings";
import type { AwardPlan, Check, Tick, Verdict } from "../../src/policy/verdict";

export function day(text: string): IsoDate {
  const date = isoDate(text);
  if (date === undefined) throw new RangeError(`no such day: ${text}`);
  return date;
}

export const on = (text: string): Fact<IsoDate> => known(day(text));
export const yuan = (text: string): Fact<Yuan> => known(new Decimal(text));
export const yes: Fact<boolean> = known(true);
export const no: Fact<boolean> = known(false);

/** A medium manufacturer in Beijing against whom nothing speaks. */
export function applicant(changes: Partial<Applicant> = {}): Applicant {
  return {
    name: known("北京甲装备有限公司"),
    uscc: known("91110108MAWWW0017F"),
    capOwner: "91110108MAWWW0017F",
    registeredInBeijing: yes,
    operatingNormally: yes,
    creditGood: yes,
    financeRegular: yes,
    ableToUndertake: yes,
    alreadyCommercializing: yes,
    article5AsAWhole: ABSENT,
    industry: known("工业"),
    employees: known(320),
    revenue: yuan("91200000"),
    assets: yuan("88000000"),
    declaredSize: ABSENT,
    entityKind: known("企业"),
    ...changes,
  };
}

function base(row: number) {
  return {
    id: claimId("台账", row),
    sheet: "台账",
    row,
    order: row,
    applicant: applicant(),
    applicationDate: on("2023-06-01"),
    projectNo: known(`HT-${row}`),
    title: known(`项目${row}`),
    applicationNo: ABSENT,
    patents: known([`ZL2020198000${String(row).padStart(2, "0")}.7`]),
    materialsComplete: yes,
    withdrawn: false,
    remark: ABSENT,
    officeFigure: ABSENT,
  };
}

export function transferClaim(row: number, changes: Partial<TransferClaim> = {}): TransferClaim {
  return {
    ...base(row),
    article: 10,
    mode: known("assignment"),
    supplier: known("某大学"),
    supplierKind: known("university"),
    forImplementation: yes,
    registration: known({ kind: "completed", date: day("2023-04-10") }),
    patentPaid: yuan("1000000"),
    paid: ABSENT,
    contractAmount: ABSENT,
    paymentDate: on("2023-03-01"),
    ...changes,
  };
}

export function pledgeClaim(row: number, changes: Partial<PledgeClaim> = {}): PledgeClaim {
  return {
    ...base(row),
    article: 11,
    lender: known("某银行"),
    pledgeRegistrationNo: known("Y2022980000415"),
    pledgeRegistered: ABSENT,
    guaranteeFee: yuan("52000"),
    appraisalFee: yuan("18000"),
    otherFee: yuan("0"),
    feeTotal: ABSENT,
    refund: ABSENT,
    loanDrawn: yuan("4200000"),
    dueDate: on("2023-04-14"),
    settledDate: on("2023-04-14"),
    repayment: known("settled"),
    patentShare: ABSENT,
    ...changes,
  };
}

export function bankClaim(row: number, changes: Partial<BankClaim> = {}): BankClaim {
  return {
    ...base(row),
    article: 12,
    year: known(2023),
    pledgeAmount: yuan("500000000"),
    pledgeCount: known(30),
    isCommercialBank: yes,
    ...changes,
  };
}

export function productClaim(row: number, changes: Partial<ProductClaim> = {}): ProductClaim {
  return {
    ...base(row),
    article: 13,
    role: known("issuer"),
    issueDate: on("2023-03-15"),
    scale: yuan("82000000"),
    innovative: yes,
    ofScale: yes,
    decisionRecord: known("2023-10-18 评审会"),
    ...changes,
  };
}

export function projectClaim(row: number, changes: Partial<ProjectClaim> = {}): ProjectClaim {
  return {
    ...base(row),
    article: 7,
    reviewResult: known("selected"),
    requested: ABSENT,
    recommended: yuan("260000"),
    score: ABSENT,
    ...changes,
  };
}

/** An applicant of its own for each name, so that caps are not shared by accident. */
export function named(name: string, changes: Partial<Applicant> = {}): Applicant {
  return applicant({ name: known(name), uscc: known(`CODE-${name}`), capOwner: `CODE-${name}`, ...changes });
}

export function payment(row: number, changes: Partial<Payment> = {}): Payment {
  return {
    id: `拨付!${row}`,
    sheet: "拨付",
    row,
    order: row,
    name: known("北京甲装备有限公司"),
    uscc: known("91110108MAWWW0017F"),
    capOwner: "91110108MAWWW0017F",
    article: known(10),
    capYear: known(2023),
    projectNo: ABSENT,
    title: ABSENT,
    applicationNo: ABSENT,
    patents: ABSENT,
    pledgeRegistrationNo: ABSENT,
    amount: yuan("100000"),
    recovered: ABSENT,
    eventDate: ABSENT,
    paidDate: on("2023-06-30"),
    inForce: true,
    remark: ABSENT,
    ...changes,
  };
}

export function tick(claim: Claim, check: string, outcome: Tick["outcome"], amount?: string): Tick {
  const given = { claim: claim.id, check, outcome, reason: "见附件", by: "王某", at: "2023-11-01T09:00:00Z" };
  return amount === undefined ? given : { ...given, amount };
}

export const SETTINGS: PolicySettings = {
  asOf: day("2023-12-11"),
  fundYear: 2023,
  readings: {},
  whatIf: {},
};

export function plan(
  claims: readonly Claim[],
  changes: Partial<Omit<PlanInput, "claims" | "settings">> & {
    readonly settings?: Partial<PolicySettings>;
  } = {},
): AwardPlan {
  const { settings, ...rest } = changes;
  return planAwards({
    claims,
    payments: [],
    relations: [],
    ticks: [],
    regulation: REGULATION_118_2022,
    trace: true,
    ...rest,
    settings: { ...SETTINGS, ...settings },
  });
}

export function verdictOf(result: AwardPlan, id: ClaimId): Verdict {
  const found = result.verdicts.find(({ claim }) => claim === id);
  if (found === undefined) throw new Error(`no verdict for ${id}`);
  return found;
}

/** "payable 400000.00", "ineligible NOT_SME": what a table of cases compares. */
export function outcomeOf(result: AwardPlan, id: ClaimId): string {
  const { status, award, reasons } = verdictOf(result, id);
  const amount = award === null ? "" : ` ${fenText(award)}`;
  return status === "payable" || status === "zero" ? `${status}${amount}` : `${status} ${reasons.join(" ")}`;
}

/** The outcome of a claim that is alone in the workbook. */
export function alone(claim: Claim, changes: Parameters<typeof plan>[1] = {}): string {
  return outcomeOf(plan([claim], changes), claim.id);
}

/** Awards of all claims in their order, null where none can be named. */
export function awards(result: AwardPlan): readonly (string | null)[] {
  return result.verdicts.map(({ award }) => (award === null ? null : fenText(award)));
}

export function checkOf(result: AwardPlan, id: ClaimId, check: string): Check | undefined {
  return verdictOf(result, id).checks.find((one) => one.id === check);
}
