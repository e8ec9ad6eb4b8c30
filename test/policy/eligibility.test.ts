/**
 * Conditions as a table: what the sheet says of one claim, and the status it gets. Everything else is in order.
 * A blank is `missing`, a sheet without the column is `absent`, a cell that cannot be read is `invalid`.
 */

import type { Registration } from "../../src/policy/claim";
import { ABSENT, invalid, known, missing } from "../../src/policy/fact";
import {
  alone,
  applicant,
  bankClaim,
  checkOf,
  day,
  no,
  on,
  plan,
  pledgeClaim,
  productClaim,
  projectClaim,
  tick,
  transferClaim,
  verdictOf,
  yes,
  yuan,
} from "./build-claims";

const WHO = (changes: Parameters<typeof applicant>[0]) => ({ applicant: applicant(changes) });

describe("Article 5", () => {
  test.each([
    ["all conditions met", {}, "payable 400000.00"],
    ["registered elsewhere", { registeredInBeijing: no }, "ineligible NOT_IN_BEIJING"],
    ["place of registration blank", { registeredInBeijing: missing() }, "incomplete EVIDENCE_MISSING"],
    ["no column for it", { registeredInBeijing: ABSENT }, "payable 400000.00"],
    ["deregistered", { operatingNormally: no }, "ineligible NOT_OPERATING"],
    ["state blank", { operatingNormally: missing() }, "incomplete EVIDENCE_MISSING"],
    ["bad credit", { creditGood: no }, "ineligible CREDIT_BAD"],
    ["credit not looked up", { creditGood: missing() }, "incomplete CREDIT_NOT_CHECKED"],
    [
      "credit: an unknown word",
      { creditGood: invalid("待核", "unknown-word") },
      "incomplete CREDIT_NOT_CHECKED",
    ],
    ["irregular finance", { financeRegular: no }, "ineligible FINANCE_IRREGULAR"],
    ["finance blank", { financeRegular: missing() }, "incomplete EVIDENCE_MISSING"],
    ["not able, but commercializing", { ableToUndertake: no }, "payable 400000.00"],
    ["able, not commercializing", { alreadyCommercializing: no }, "payable 400000.00"],
    ["able, the other blank", { alreadyCommercializing: missing() }, "payable 400000.00"],
    ["neither", { ableToUndertake: no, alreadyCommercializing: no }, "ineligible NOT_CAPABLE"],
    [
      "not able, the other blank",
      { ableToUndertake: no, alreadyCommercializing: missing() },
      "incomplete EVIDENCE_MISSING",
    ],
    [
      "not able, no column for the other",
      { ableToUndertake: no, alreadyCommercializing: ABSENT },
      "incomplete EVIDENCE_MISSING",
    ],
    [
      "both blank",
      { ableToUndertake: missing(), alreadyCommercializing: missing() },
      "incomplete EVIDENCE_MISSING",
    ],
    [
      "no column for either",
      { ableToUndertake: ABSENT, alreadyCommercializing: ABSENT },
      "payable 400000.00",
    ],
    [
      "two fail: both are named",
      { registeredInBeijing: no, creditGood: no },
      "ineligible NOT_IN_BEIJING CREDIT_BAD",
    ],
  ])("%s", (_title, changes, expected) => {
    expect(alone(transferClaim(1, WHO(changes)))).toBe(expected);
  });

  const onlyWhole = {
    operatingNormally: ABSENT,
    creditGood: ABSENT,
    financeRegular: ABSENT,
    ableToUndertake: ABSENT,
    alreadyCommercializing: ABSENT,
  };
  test.each([
    ["one column says yes to all", { ...onlyWhole, article5AsAWhole: yes }, "payable 500000.00"],
    ["one column says no", { ...onlyWhole, article5AsAWhole: no }, "ineligible ARTICLE5_FAILED"],
    [
      "the one column is blank",
      { ...onlyWhole, article5AsAWhole: missing() },
      "incomplete EVIDENCE_MISSING CREDIT_NOT_CHECKED",
    ],
    [
      "a condition's own no goes before the whole's yes",
      { ...onlyWhole, creditGood: no, article5AsAWhole: yes },
      "ineligible CREDIT_BAD",
    ],
    [
      "a condition's own yes goes before the whole's no",
      { creditGood: yes, article5AsAWhole: no },
      "payable 500000.00",
    ],
    ["the whole answers for a blank", { creditGood: missing(), article5AsAWhole: yes }, "payable 500000.00"],
    [
      "the whole's yes settles one no of the OR",
      { ableToUndertake: no, alreadyCommercializing: missing(), article5AsAWhole: yes },
      "payable 500000.00",
    ],
    [
      "the whole's no settles one no of the OR",
      { ableToUndertake: no, alreadyCommercializing: missing(), article5AsAWhole: no },
      "ineligible ARTICLE5_FAILED",
    ],
  ])("%s", (_title, changes, expected) => {
    expect(alone(bankClaim(1, WHO(changes)))).toBe(expected);
  });
});

describe("Article 22: the application date", () => {
  test.each([
    ["the day before", on("2022-01-23"), "ineligible OUT_OF_FORCE"],
    ["the first day", on("2022-01-24"), "payable 400000.00"],
    ["the second day", on("2022-01-25"), "payable 400000.00"],
    ["the last day but one", on("2023-12-30"), "payable 400000.00"],
    ["the last day", on("2023-12-31"), "payable 400000.00"],
    ["the day after", on("2024-01-01"), "ineligible OUT_OF_FORCE"],
    ["blank", missing(), "incomplete DATE_MISSING"],
    ["31 November", invalid("2022.11.31", "impossible-date"), "incomplete DATE_INVALID"],
    ["no column", ABSENT, "payable 400000.00"],
  ])("%s", (_title, applicationDate, expected) => {
    expect(alone(transferClaim(1, { applicationDate }))).toBe(expected);
  });

  test("remarks on the first day and on events before it", () => {
    const first = transferClaim(1, {
      applicationDate: on("2022-01-24"),
      registration: known({ kind: "completed", date: day("2022-01-23") }),
    });
    expect(verdictOf(plan([first]), first.id).flags).toEqual([
      "EVENT_BEFORE_FORCE",
      "APPLICATION_ON_FIRST_DAY",
    ]);
    const second = transferClaim(1, {
      applicationDate: on("2022-01-25"),
      registration: known({ kind: "completed", date: day("2022-01-24") }),
    });
    expect(verdictOf(plan([second]), second.id).flags).toEqual([]);
  });
});

describe("Article 10: conditions", () => {
  const kind = (value: Registration) => known(value);
  test.each([
    ["from a university", { supplierKind: known("university" as const) }, "payable 400000.00"],
    [
      "from a research institution",
      { supplierKind: known("research-institution" as const) },
      "payable 400000.00",
    ],
    ["from a state-owned enterprise", { supplierKind: known("state-owned" as const) }, "payable 400000.00"],
    [
      "from a private enterprise",
      { supplierKind: known("private-enterprise" as const) },
      "ineligible TRANSFEROR_NOT_ELIGIBLE",
    ],
    [
      "from a natural person",
      { supplierKind: known("natural-person" as const) },
      "ineligible TRANSFEROR_NOT_ELIGIBLE",
    ],
    [
      "state minority stake",
      { supplierKind: known("state-minority" as const) },
      "manual TRANSFEROR_STATE_MINORITY",
    ],
    ["from a hospital", { supplierKind: known("hospital" as const) }, "manual TRANSFEROR_TO_VERIFY"],
    [
      "from a public institution",
      { supplierKind: known("public-institution" as const) },
      "manual TRANSFEROR_TO_VERIFY",
    ],
    ["from something else", { supplierKind: known("other" as const) }, "manual TRANSFEROR_TO_VERIFY"],
    [
      "transferor: an unknown word",
      { supplierKind: invalid("合资", "unknown-word") },
      "manual TRANSFEROR_TO_VERIFY",
    ],
    ["transferor blank", { supplierKind: missing() }, "incomplete EVIDENCE_MISSING"],
    ["no column for the transferor", { supplierKind: ABSENT }, "payable 400000.00"],
    ["common licence", { mode: known("common-licence" as const) }, "payable 400000.00"],
    ["exclusive licence", { mode: known("exclusive-licence" as const) }, "payable 400000.00"],
    ["sole licence", { mode: known("sole-licence" as const) }, "payable 400000.00"],
    ["open licence", { mode: known("open-licence" as const) }, "payable 400000.00"],
    ["licence of unknown kind", { mode: known("licence" as const) }, "payable 400000.00"],
    [
      "assignment of an application",
      { mode: known("application-right-assignment" as const) },
      "ineligible MODE_NOT_ELIGIBLE",
    ],
    ["another manner", { mode: known("other" as const) }, "manual MODE_TO_VERIFY"],
    ["manner: an unknown word", { mode: invalid("合作", "unknown-word") }, "manual MODE_TO_VERIFY"],
    ["manner blank", { mode: missing() }, "incomplete EVIDENCE_MISSING"],
    [
      "equity with a cash part",
      { mode: known("equity" as const), patentPaid: yuan("364000") },
      "payable 145600.00",
    ],
    [
      "equity without cash",
      { mode: known("equity" as const), patentPaid: yuan("0") },
      "manual EQUITY_NO_PAID_AMOUNT",
    ],
    [
      "equity, payment blank",
      { mode: known("equity" as const), patentPaid: missing() },
      "manual EQUITY_NO_PAID_AMOUNT",
    ],
    ["not for implementation", { forImplementation: no }, "ineligible NOT_FOR_IMPLEMENTATION"],
    ["purpose blank", { forImplementation: missing() }, "incomplete EVIDENCE_MISSING"],
    [
      "recordal under way",
      { registration: kind({ kind: "pending" }) },
      "deferred REGISTRATION_NOT_COMPLETED",
    ],
    ["no recordal", { registration: kind({ kind: "none" }) }, "ineligible NOT_REGISTERED"],
    [
      "recordal done, no day",
      { registration: kind({ kind: "completed-undated" }) },
      "incomplete DATE_MISSING",
    ],
    ["recordal blank", { registration: missing() }, "incomplete REGISTRATION_MISSING"],
    [
      "recordal on 30 February",
      { registration: invalid("2023-02-30", "impossible-date") },
      "incomplete DATE_INVALID",
    ],
    [
      "recordal: an unknown word",
      { registration: invalid("见附件", "unknown-word") },
      "incomplete REGISTRATION_MISSING",
    ],
    ["no column for recordal", { registration: ABSENT }, "payable 400000.00"],
    ["papers incomplete", { materialsComplete: no }, "incomplete EVIDENCE_MISSING"],
    ["papers blank", { materialsComplete: missing() }, "incomplete EVIDENCE_MISSING"],
    ["patent number blank", { patents: missing() }, "incomplete PATENT_MISSING"],
    [
      "patent number wrong",
      { patents: invalid("ZL202029800037.1", "check-digit") },
      "incomplete PATENT_CHECK_DIGIT",
    ],
    ["amount in words", { patentPaid: invalid("约30万", "approximate") }, "error AMOUNT_NOT_A_NUMBER"],
    ["amount negative", { patentPaid: invalid("-50000", "negative") }, "error AMOUNT_NEGATIVE"],
    ["amount negative, read as a number", { patentPaid: yuan("-0.01") }, "error AMOUNT_NEGATIVE"],
    ["amount blank", { patentPaid: missing() }, "incomplete AMOUNT_MISSING"],
    ["unit unknown", { patentPaid: invalid("35", "unit-unknown") }, "incomplete UNIT_UNKNOWN"],
    ["unit suspect, as read", { patentPaid: invalid("350000", "unit-suspect") }, "manual UNIT_SUSPECT"],
    [
      "exactly 10,000 times the contract",
      { patentPaid: yuan("3500000000"), contractAmount: yuan("350000") },
      "manual UNIT_SUSPECT",
    ],
    [
      "not exactly 10,000 times",
      { patentPaid: yuan("3500000001"), contractAmount: yuan("350000") },
      "payable 1000000.00",
    ],
    ["far above every ceiling", { patentPaid: yuan("25000000000.01") }, "manual UNIT_SUSPECT"],
    ["just below that", { patentPaid: yuan("25000000000") }, "payable 1000000.00"],
    ["nothing paid", { patentPaid: yuan("0") }, "zero 0.00"],
    [
      "part for patents more than all that was paid",
      { patentPaid: yuan("500000.01"), paid: yuan("500000") },
      "manual PATENT_PART_OVER_PAID",
    ],
    [
      "part for patents all that was paid",
      { patentPaid: yuan("500000"), paid: yuan("500000") },
      "payable 200000.00",
    ],
    [
      "patents not kept apart: all that was paid",
      { patentPaid: ABSENT, paid: yuan("500000") },
      "payable 200000.00",
    ],
    [
      "patents kept apart: only their part",
      { patentPaid: yuan("300000"), paid: yuan("500000") },
      "payable 120000.00",
    ],
    [
      "the part blank: the whole does not stand in",
      { patentPaid: missing(), paid: yuan("500000") },
      "incomplete AMOUNT_MISSING",
    ],
    ["struck out", { withdrawn: true }, "ineligible WITHDRAWN"],
    [
      "struck out, amount unreadable",
      { withdrawn: true, patentPaid: invalid("?", "not-a-number") },
      "ineligible WITHDRAWN",
    ],
  ])("%s", (_title, changes, expected) => {
    expect(alone(transferClaim(1, changes))).toBe(expected);
  });
});

describe("Article 10: size of the applicant", () => {
  test.each([
    [
      "industry, 1000 persons and 40,000 万元: large",
      { employees: known(1000), revenue: yuan("400000000") },
      "ineligible NOT_SME",
    ],
    ["999 persons", { employees: known(999), revenue: yuan("400000000") }, "payable 400000.00"],
    ["39,999.99 万元", { employees: known(1000), revenue: yuan("399999900") }, "payable 400000.00"],
    [
      "1150 persons, revenue blank",
      { employees: known(1150), revenue: missing() },
      "incomplete SIZE_EVIDENCE_MISSING",
    ],
    [
      "150 persons, revenue blank: no large one either way",
      { employees: known(150), revenue: missing() },
      "payable 400000.00",
    ],
    [
      "software, 300 and 10,000",
      { industry: known("软件和信息技术服务业"), employees: known(300), revenue: yuan("100000000") },
      "ineligible NOT_SME",
    ],
    [
      "software, 299 and 120,000",
      { industry: known("软件和信息技术服务业"), employees: known(299), revenue: yuan("1200000000") },
      "payable 400000.00",
    ],
    ["outside the standard", { industry: known("货币金融服务") }, "manual SIZE_NOT_CLASSIFIABLE"],
    ["industry blank", { industry: missing() }, "incomplete SIZE_EVIDENCE_MISSING"],
    [
      "no size columns at all",
      { industry: ABSENT, employees: ABSENT, revenue: ABSENT, assets: ABSENT },
      "payable 400000.00",
    ],
    [
      "no size columns, declares itself large",
      {
        industry: ABSENT,
        employees: ABSENT,
        revenue: ABSENT,
        assets: ABSENT,
        declaredSize: known("large" as const),
      },
      "ineligible NOT_SME",
    ],
    [
      "industry known, no indicator columns",
      { employees: ABSENT, revenue: ABSENT, assets: ABSENT },
      "payable 400000.00",
    ],
    [
      "declares itself small, is large",
      { employees: known(1000), revenue: yuan("400000000"), declaredSize: known("small" as const) },
      "ineligible NOT_SME",
    ],
  ])("%s", (_title, changes, expected) => {
    expect(alone(transferClaim(1, WHO(changes)))).toBe(expected);
  });

  test("what the size is shown with", () => {
    const claim = transferClaim(1, WHO({ employees: known(320), declaredSize: known("small") }));
    const result = plan([claim]);
    expect(checkOf(result, claim.id, "sme-class")).toMatchObject({
      outcome: "pass",
      values: {
        size: "medium",
        employees: "320",
        employeesBound: "1000",
        revenue: "9120",
        revenueBound: "40000",
      },
    });
    expect(verdictOf(result, claim.id).flags).toEqual(["SELF_DECLARED_SIZE_WRONG"]);
  });

  test.each([
    [299, ["SME_BOUNDARY"]],
    [297, ["SME_BOUNDARY"]],
    [296, []],
  ])("software with %i persons, revenue above its bound", (persons, flags) => {
    const claim = transferClaim(
      1,
      WHO({
        industry: known("软件和信息技术服务业"),
        employees: known(persons),
        revenue: yuan("1200000000"),
      }),
    );
    expect(verdictOf(plan([claim]), claim.id).flags).toEqual(flags);
  });
});

describe("Article 11: conditions", () => {
  test.each([
    ["on the due day", {}, "payable 28000.00"],
    ["a day early", { settledDate: on("2023-04-13") }, "payable 28000.00"],
    ["a day late", { settledDate: on("2023-04-15") }, "ineligible REPAID_LATE"],
    ["said to be overdue", { repayment: known("overdue" as const) }, "ineligible REPAID_LATE"],
    [
      "early by the bank's word",
      { repayment: known("settled-early" as const), settledDate: on("2023-04-01") },
      "payable 28000.00",
    ],
    [
      "still running",
      { repayment: known("outstanding" as const), settledDate: missing() },
      "deferred NOT_YET_REPAID",
    ],
    [
      "extended, then repaid",
      { repayment: known("extended" as const), settledDate: on("2023-09-27") },
      "manual LOAN_EXTENDED",
    ],
    ["refinanced", { repayment: known("refinanced" as const) }, "manual REFINANCED"],
    ["settled, day blank", { settledDate: missing() }, "incomplete SETTLE_DATE_MISSING"],
    [
      "settled on 31 April",
      { settledDate: invalid("2023-04-31", "impossible-date") },
      "incomplete DATE_INVALID",
    ],
    ["due day blank", { dueDate: missing() }, "incomplete DATE_MISSING"],
    ["due day impossible", { dueDate: invalid("2023-02-30", "impossible-date") }, "incomplete DATE_INVALID"],
    ["state blank, days tell", { repayment: missing() }, "payable 28000.00"],
    [
      "state and days without columns",
      { repayment: ABSENT, settledDate: ABSENT, dueDate: ABSENT },
      "payable 28000.00",
    ],
    [
      "late, fees blank: late decides",
      { settledDate: on("2023-05-09"), guaranteeFee: missing(), appraisalFee: missing() },
      "ineligible REPAID_LATE",
    ],
    [
      "explicitly not registered",
      { pledgeRegistered: no, pledgeRegistrationNo: missing() },
      "ineligible PLEDGE_NOT_REGISTERED",
    ],
    [
      "registered, number not in the sheet",
      { pledgeRegistered: yes, pledgeRegistrationNo: ABSENT },
      "payable 28000.00",
    ],
    ["registration number blank", { pledgeRegistrationNo: missing() }, "incomplete REGISTRATION_MISSING"],
    ["no column for registration", { pledgeRegistrationNo: ABSENT }, "payable 28000.00"],
    ["a large enterprise", WHO({ employees: known(5000), revenue: yuan("900000000") }), "payable 28000.00"],
    ["guarantee fee blank", { guaranteeFee: missing() }, "incomplete AMOUNT_MISSING"],
    ["no column for the guarantee fee", { guaranteeFee: ABSENT }, "payable 7200.00"],
    ["no column for the appraisal fee", { appraisalFee: ABSENT }, "payable 20800.00"],
    [
      "only a sum of fees",
      { guaranteeFee: ABSENT, appraisalFee: ABSENT, feeTotal: yuan("70000") },
      "payable 28000.00",
    ],
    ["no fee columns at all", { guaranteeFee: ABSENT, appraisalFee: ABSENT }, "incomplete AMOUNT_MISSING"],
    ["a refund is taken off", { refund: yuan("17500") }, "payable 21000.00"],
    ["a refund above the fees leaves nothing", { refund: yuan("80000") }, "zero 0.00"],
    ["a blank refund is none", { refund: missing() }, "payable 28000.00"],
    ["an unreadable refund", { refund: invalid("一部分", "not-a-number") }, "error AMOUNT_NOT_A_NUMBER"],
    ["other fees are left out", { otherFee: yuan("12000") }, "payable 28000.00"],
    [
      "only other fees",
      { guaranteeFee: yuan("0"), appraisalFee: yuan("0"), otherFee: yuan("28000") },
      "manual OTHER_FEES_ONLY",
    ],
    ["no fees at all", { guaranteeFee: yuan("0"), appraisalFee: yuan("0") }, "zero 0.00"],
    ["loan blank", { loanDrawn: missing() }, "incomplete AMOUNT_MISSING"],
    ["loan in words", { loanDrawn: invalid("四百万左右", "approximate") }, "error AMOUNT_NOT_A_NUMBER"],
    ["mixed collateral: the whole loan", { patentShare: known(yuanOf("0.2")) }, "payable 28000.00"],
    ["the loan limb is lower", { loanDrawn: yuan("1000000") }, "payable 20000.00"],
  ])("%s", (_title, changes, expected) => {
    expect(alone(pledgeClaim(1, changes))).toBe(expected);
  });

  test("what is remarked", () => {
    const flagsOf = (changes: Parameters<typeof pledgeClaim>[1]) => {
      const claim = pledgeClaim(1, changes);
      return verdictOf(plan([claim]), claim.id).flags;
    };
    expect(flagsOf({})).toEqual([]);
    expect(flagsOf({ otherFee: yuan("12000") })).toEqual(["OTHER_FEES_PENDING"]);
    expect(flagsOf({ refund: yuan("1") })).toEqual(["FEES_NET_OF_REFUND"]);
    expect(flagsOf({ patentShare: known(yuanOf("0.6")) })).toEqual(["MIXED_COLLATERAL"]);
    expect(flagsOf({ patentShare: known(yuanOf("1")) })).toEqual([]);
    expect(flagsOf({ repayment: known("settled-early") })).toEqual(["EARLY_REPAYMENT_OK"]);
    expect(flagsOf({ loanDrawn: yuan("4200000.005") })).toEqual(["SUB_FEN_INPUT"]);
    expect(flagsOf(WHO({ employees: known(5000), revenue: yuan("900000000") }))).toEqual([
      "LARGE_ENTERPRISE_OK",
    ]);
    expect(flagsOf(WHO({ industry: ABSENT, declaredSize: known("large") }))).toEqual(["LARGE_ENTERPRISE_OK"]);
  });

  test("the reason names the limb only where the loan is strictly lower", () => {
    const reasonsOf = (loan: string) => {
      const claim = pledgeClaim(1, { loanDrawn: yuan(loan) });
      return verdictOf(plan([claim]), claim.id).reasons;
    };
    expect(reasonsOf("1399999.99")).toEqual(["LOAN_2PCT"]);
    expect(reasonsOf("1400000")).toEqual([]);
    expect(reasonsOf("1400000.01")).toEqual([]);
  });
});

describe("Article 12: conditions", () => {
  test.each([
    ["500 million, 30 items", {}, "payable 500000.00"],
    [
      "exactly 300 million and 20 items",
      { pledgeAmount: yuan("300000000"), pledgeCount: known(20) },
      "ineligible THRESHOLD_NOT_EXCEEDED",
    ],
    ["one fen more", { pledgeAmount: yuan("300000000.01"), pledgeCount: known(20) }, "payable 300000.00"],
    ["one item more", { pledgeAmount: yuan("300000000"), pledgeCount: known(21) }, "payable 300000.00"],
    ["count blank, amount decides", { pledgeCount: missing() }, "payable 500000.00"],
    [
      "count blank, amount does not",
      { pledgeAmount: yuan("300000000"), pledgeCount: missing() },
      "incomplete AMOUNT_MISSING",
    ],
    ["amount blank, count would decide", { pledgeAmount: missing() }, "incomplete AMOUNT_MISSING"],
    ["amount in words", { pledgeAmount: invalid("5亿多", "approximate") }, "error AMOUNT_NOT_A_NUMBER"],
    ["count broken", { pledgeCount: invalid("20.5", "not-an-integer") }, "error COUNT_NOT_AN_INTEGER"],
    ["count broken, read as a number", { pledgeCount: known(20.5) }, "error COUNT_NOT_AN_INTEGER"],
    ["count negative", { pledgeCount: known(-1) }, "error AMOUNT_NEGATIVE"],
    ["count negative, as read", { pledgeCount: invalid("-1", "negative") }, "error AMOUNT_NEGATIVE"],
    ["count in words", { pledgeCount: invalid("若干", "not-a-number") }, "error AMOUNT_NOT_A_NUMBER"],
    ["not a bank", { isCommercialBank: no }, "ineligible NOT_A_BANK"],
    ["bank or not: blank", { isCommercialBank: missing() }, "incomplete EVIDENCE_MISSING"],
    ["bank or not: no column", { isCommercialBank: ABSENT }, "payable 500000.00"],
    ["a branch with a Beijing licence", WHO({ registeredInBeijing: yes }), "payable 500000.00"],
    ["year blank: the fund year", { year: missing() }, "payable 500000.00"],
  ])("%s", (_title, changes, expected) => {
    expect(alone(bankClaim(1, changes))).toBe(expected);
  });
});

describe("Article 13: conditions", () => {
  test.each([
    ["decided innovative and of scale", {}, "payable 410000.00"],
    ["not innovative", { innovative: no }, "ineligible NOT_INNOVATIVE"],
    ["not of scale", { ofScale: no }, "ineligible NOT_OF_SCALE"],
    ["innovation undecided", { innovative: missing() }, "incomplete REVIEW_DECISION_MISSING"],
    ["scale undecided", { ofScale: missing() }, "incomplete REVIEW_DECISION_MISSING"],
    ["no record of the decision", { decisionRecord: missing() }, "incomplete REVIEW_DECISION_MISSING"],
    ["issue day blank", { issueDate: missing() }, "incomplete DATE_MISSING"],
    [
      "issue day impossible",
      { issueDate: invalid("2023-06-31", "impossible-date") },
      "incomplete DATE_INVALID",
    ],
    ["scale blank", { scale: missing() }, "incomplete AMOUNT_MISSING"],
    ["scale vague", { scale: invalid("5亿多", "approximate") }, "error AMOUNT_NOT_A_NUMBER"],
    [
      "not innovative, scale blank: that decides",
      { innovative: no, scale: missing() },
      "ineligible NOT_INNOVATIVE",
    ],
  ])("%s", (_title, changes, expected) => {
    expect(alone(productClaim(1, changes))).toBe(expected);
  });
});

describe("Articles 6–9: conditions", () => {
  test.each([
    ["selected", {}, "payable 260000.00"],
    [
      "not selected",
      { reviewResult: known("rejected" as const), recommended: yuan("0") },
      "ineligible NOT_SELECTED",
    ],
    [
      "not selected, amount blank",
      { reviewResult: known("rejected" as const), recommended: missing() },
      "ineligible NOT_SELECTED",
    ],
    ["review pending", { reviewResult: known("pending" as const) }, "incomplete REVIEW_DECISION_MISSING"],
    ["review blank", { reviewResult: missing() }, "incomplete REVIEW_DECISION_MISSING"],
    ["review: no column", { reviewResult: ABSENT }, "payable 260000.00"],
    ["recommended amount blank", { recommended: missing() }, "incomplete AMOUNT_MISSING"],
    [
      "no recommendation column: what is requested",
      { recommended: ABSENT, requested: yuan("120000") },
      "payable 120000.00",
    ],
    [
      "article 6 above its ceiling",
      { article: 6 as const, recommended: yuan("300000.01") },
      "payable 300000.00",
    ],
    ["article 8 at its ceiling", { article: 8 as const, recommended: yuan("2000000") }, "payable 2000000.00"],
    [
      "article 9 above its ceiling",
      { article: 9 as const, recommended: yuan("999999") },
      "payable 300000.00",
    ],
  ])("%s", (_title, changes, expected) => {
    expect(alone(projectClaim(1, changes))).toBe(expected);
  });

  test("above the ceiling is clipped and said", () => {
    const claim = projectClaim(1, { recommended: yuan("1000000.01") });
    const { reasons, figures } = verdictOf(plan([claim]), claim.id);
    expect(reasons).toEqual(["OVER_CEILING"]);
    expect(
      [figures.computed, figures.afterRowCeiling, figures.afterCaps].map((amount) => amount?.toFixed(2)),
    ).toEqual(["1000000.01", "1000000.00", "1000000.00"]);
  });
});

describe("G18: the order when several things apply", () => {
  const wrongCode = invalid("91110108MAWWW0017X", "check-digit", [], "91110108MAWWW0017F");
  test.each([
    [
      "an unreadable amount before a wrong code",
      { patentPaid: invalid("约", "approximate"), ...WHO({ uscc: wrongCode }) },
      "error AMOUNT_NOT_A_NUMBER",
    ],
    [
      "a wrong code before a failure",
      { forImplementation: no, ...WHO({ uscc: wrongCode }) },
      "incomplete USCC_CHECK_DIGIT",
    ],
    [
      "a wrong patent number before a failure",
      { forImplementation: no, patents: invalid("ZL1", "check-digit") },
      "incomplete PATENT_CHECK_DIGIT",
    ],
    [
      "a failure before waiting",
      { forImplementation: no, registration: known({ kind: "pending" as const }) },
      "ineligible NOT_FOR_IMPLEMENTATION",
    ],
    [
      "a failure although the amount is blank",
      { forImplementation: no, patentPaid: missing() },
      "ineligible NOT_FOR_IMPLEMENTATION",
    ],
    [
      "waiting before what is missing",
      { registration: known({ kind: "pending" as const }), materialsComplete: no },
      "deferred REGISTRATION_NOT_COMPLETED",
    ],
    [
      "what is missing before a person's question",
      { materialsComplete: no, supplierKind: known("hospital" as const) },
      "incomplete EVIDENCE_MISSING",
    ],
    [
      "a code that is blank is only missing",
      { forImplementation: no, ...WHO({ uscc: missing() }) },
      "ineligible NOT_FOR_IMPLEMENTATION",
    ],
    ["a blank code alone", WHO({ uscc: missing() }), "incomplete USCC_MISSING"],
  ])("%s", (_title, changes, expected) => {
    expect(alone(transferClaim(1, changes))).toBe(expected);
  });

  test("a suggestion for a wrong code is shown, never used", () => {
    const claim = transferClaim(1, WHO({ uscc: wrongCode }));
    expect(checkOf(plan([claim]), claim.id, "applicant-code")).toMatchObject({
      outcome: "verify",
      values: { raw: "91110108MAWWW0017X", suggestion: "91110108MAWWW0017F" },
    });
  });

  test("a blank amount is remarked where something else decided", () => {
    const claim = transferClaim(1, { forImplementation: no, patentPaid: missing() });
    expect(verdictOf(plan([claim]), claim.id).flags).toContain("AMOUNT_MISSING_BUT_DECIDED");
  });
});

describe("a person's tick", () => {
  test.each([
    [
      "passes what was open",
      { supplierKind: known("hospital" as const) },
      "supplier-listed",
      "pass",
      undefined,
      "payable 400000.00",
    ],
    [
      "refuses what was open",
      { supplierKind: known("hospital" as const) },
      "supplier-listed",
      "fail",
      undefined,
      "ineligible DECIDED_AGAINST",
    ],
    [
      "refuses what no sheet has a column for",
      { materialsComplete: ABSENT },
      "materials-complete",
      "fail",
      undefined,
      "ineligible DECIDED_AGAINST",
    ],
    [
      "overrules a failure",
      { forImplementation: no },
      "for-implementation",
      "pass",
      undefined,
      "payable 400000.00",
    ],
    ["overrules a pass", {}, "sme-class", "fail", undefined, "ineligible DECIDED_AGAINST"],
    [
      "names the amount of an equity contribution",
      { mode: known("equity" as const), patentPaid: yuan("0") },
      "equity-payment",
      "pass",
      "500000",
      "payable 200000.00",
    ],
    [
      "passes without the amount that is needed: nothing changes",
      { mode: known("equity" as const), patentPaid: yuan("0") },
      "equity-payment",
      "pass",
      undefined,
      "manual EQUITY_NO_PAID_AMOUNT",
    ],
    [
      "names an amount that is none: nothing changes",
      { patentPaid: missing() },
      "paid-amount",
      "pass",
      "五十万",
      "incomplete AMOUNT_MISSING",
    ],
    [
      "names the amount where the unit was suspect",
      { patentPaid: invalid("350000", "unit-suspect") },
      "paid-amount",
      "pass",
      "350000",
      "payable 140000.00",
    ],
    [
      "names an amount far above: a person said so",
      { patentPaid: missing() },
      "paid-amount",
      "pass",
      "30000000000",
      "payable 1000000.00",
    ],
    [
      "passes a day that no cell tells: the fund year",
      { registration: missing() },
      "registration-completed",
      "pass",
      undefined,
      "payable 400000.00",
    ],
    [
      "of another check changes nothing",
      { supplierKind: known("hospital" as const) },
      "sme-class",
      "pass",
      undefined,
      "manual TRANSFEROR_TO_VERIFY",
    ],
  ] as const)("%s", (_title, changes, check, outcome, amount, expected) => {
    const claim = transferClaim(1, changes);
    const ticks = [tick(claim, check, outcome, amount)];
    const result = plan([claim], { ticks });
    expect(alone(claim, { ticks })).toBe(expected);
    const decided = checkOf(result, claim.id, check)?.decidedBy;
    const changed = expected !== alone(claim) || check === "sme-class";
    expect(decided === undefined).toBe(!changed);
    expect(verdictOf(result, claim.id).flags.includes("PERSON_DECIDED")).toBe(changed);
  });

  test("the later of two ticks counts, in whatever order they come", () => {
    const claim = transferClaim(1, { supplierKind: known("hospital") });
    const early = { ...tick(claim, "supplier-listed", "fail"), at: "2023-11-01T09:00:00Z" };
    const late = { ...tick(claim, "supplier-listed", "pass"), at: "2023-11-02T09:00:00Z" };
    expect(alone(claim, { ticks: [early, late] })).toBe("payable 400000.00");
    expect(alone(claim, { ticks: [late, early] })).toBe("payable 400000.00");
  });

  test("other fees: accepted with an amount, or refused without harm to the rest", () => {
    const both = pledgeClaim(1, { otherFee: yuan("12000") });
    expect(alone(both, { ticks: [tick(both, "other-fees", "pass", "12000")] })).toBe("payable 32800.00");
    expect(alone(both, { ticks: [tick(both, "other-fees", "pass", "5000")] })).toBe("payable 30000.00");
    expect(alone(both, { ticks: [tick(both, "other-fees", "fail")] })).toBe("payable 28000.00");
    const only = pledgeClaim(1, {
      guaranteeFee: yuan("0"),
      appraisalFee: yuan("0"),
      otherFee: yuan("28000"),
    });
    expect(alone(only, { ticks: [tick(only, "other-fees", "pass", "28000")] })).toBe("payable 11200.00");
    expect(alone(only, { ticks: [tick(only, "other-fees", "fail")] })).toBe("ineligible DECIDED_AGAINST");
  });
});

function yuanOf(text: string) {
  const fact = yuan(text);
  if (fact.state !== "known") throw new Error("not known");
  return fact.value;
}
