import { readLedger } from "../../src/ledger/read-ledger";
import type { Claim } from "../../src/policy/claim";
import { isoDate } from "../../src/policy/dates";
import { type Fact, knownValue } from "../../src/policy/fact";
import type { Yuan } from "../../src/policy/money";
import { messyLedger } from "./messy-ledger";

const AS_OF = isoDate("2023-12-31");
const SEEDS = 60;

function moneyOf(claim: Claim, key: string): Fact<Yuan> | undefined {
  switch (claim.article) {
    case 10:
      return { paid: claim.paid, contractAmount: claim.contractAmount }[key];
    case 11:
      return { loan: claim.loanDrawn, guarantee: claim.guaranteeFee, appraisal: claim.appraisalFee }[key];
    case 12:
      return key === "pledgeAmount" ? claim.pledgeAmount : undefined;
    case 13:
      return key === "scale" ? claim.scale : undefined;
    default:
      return key === "recommended" ? claim.recommended : undefined;
  }
}

function dateOf(claim: Claim, key: string): string | undefined {
  if (key === "applied") return knownValue(claim.applicationDate);
  switch (claim.article) {
    case 10: {
      if (key === "paidOn") return knownValue(claim.paymentDate);
      const registration = knownValue(claim.registration);
      return registration?.kind === "completed" ? registration.date : undefined;
    }
    case 11:
      return knownValue(key === "due" ? claim.dueDate : claim.settledDate);
    case 13:
      return knownValue(claim.issueDate);
    default:
      return undefined;
  }
}

describe("messy ledgers of many seeds are read as they were meant", () => {
  test.each(Array.from({ length: SEEDS }, (_unused, seed) => seed + 1))("seed %i", (seed) => {
    if (!AS_OF) throw new Error("no such day");
    const ledger = messyLedger(seed);
    const reading = readLedger(ledger.grids, { mappings: [], asOf: AS_OF });
    const rows = (list: readonly { sheet: string; row: number; article: unknown }[]) =>
      list.map((one) => `${one.sheet}!${one.row}:${one.article}`).sort();

    expect(rows(reading.claims)).toEqual(rows(ledger.claims));
    for (const truth of ledger.claims) {
      const claim = reading.claims.find((one) => one.sheet === truth.sheet && one.row === truth.row);
      if (!claim) throw new Error("compared above");
      expect(knownValue(claim.applicant.name)).toBe(truth.name);
      expect(knownValue(claim.applicant.uscc)).toBe(truth.code);
      expect(claim.applicant.capOwner).toBe(truth.code);
      expect(claim.applicant.registeredInBeijing).toMatchObject({ state: "known", value: true });
      expect(knownValue(claim.applicant.employees)).toBeGreaterThan(0);
      const money = Object.fromEntries(
        Object.keys(truth.money).map((key) => [
          key,
          knownValue(moneyOf(claim, key) ?? { state: "absent" })?.toFixed(),
        ]),
      );
      expect({ at: `${truth.sheet}!${truth.row}`, ...money }).toEqual({
        at: `${truth.sheet}!${truth.row}`,
        ...truth.money,
      });
      const dates = Object.fromEntries(Object.keys(truth.dates).map((key) => [key, dateOf(claim, key)]));
      expect(dates).toEqual(truth.dates);
    }
    expect(
      reading.payments.map((payment) => ({
        sheet: payment.sheet,
        row: payment.row,
        article: knownValue(payment.article),
        code: knownValue(payment.uscc),
        capYear: knownValue(payment.capYear),
        amount: knownValue(payment.amount)?.toFixed(),
      })),
    ).toEqual(ledger.payments);
    expect(reading.otherFunding).toHaveLength(ledger.otherFunding);
    expect(reading.companies).toHaveLength(ledger.companies);
    expect(reading.questions.filter((question) => question.kind !== "column")).toEqual([]);
  });
});
