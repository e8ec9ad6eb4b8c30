/** The two shared sample workbooks, where they lie beside the repository: every claim row found, with its facts. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readLedger } from "../../src/ledger/read-ledger";
import type { LedgerReading } from "../../src/ledger/reading";
import type { Claim } from "../../src/policy/claim";
import { isoDate } from "../../src/policy/dates";
import { knownValue } from "../../src/policy/fact";
import { gridsFromXlsx } from "../generator/grid-from-xlsx";

const SAMPLES = resolve(__dirname, "../../../shared/samples");

interface Truth {
  readonly claims: readonly {
    sheet: string;
    row: number;
    article: number;
    applicant: string;
    uscc: string;
    eventDate: string | null;
    group: string;
    reasons: readonly string[];
    flags: readonly string[];
  }[];
  readonly layout: readonly {
    sheet: string;
    headerRows: readonly number[];
    firstRow: number;
    lastRow: number;
    skipRows: readonly number[];
    unit?: string;
  }[];
}

function eventDate(claim: Claim): string | null {
  switch (claim.article) {
    case 10: {
      const registration = knownValue(claim.registration);
      return registration?.kind === "completed" ? registration.date : null;
    }
    case 11:
      return knownValue(claim.settledDate) ?? null;
    case 13:
      return knownValue(claim.issueDate) ?? null;
    default:
      return null;
  }
}

const here = existsSync(SAMPLES) ? describe : describe.skip;

here.each(["ledger-2023", "districts-merge-2022"])("sample %s", (name) => {
  let truth: Truth;
  let reading: LedgerReading;

  beforeAll(async () => {
    const asOf = isoDate("2023-12-31");
    if (!asOf) throw new Error("no such day");
    truth = JSON.parse(readFileSync(resolve(SAMPLES, `${name}.truth.json`), "utf8"));
    reading = readLedger(await gridsFromXlsx(resolve(SAMPLES, `${name}.xlsx`)), { mappings: [], asOf });
  });

  test("every claim row is found, with its article, and no other row", () => {
    const key = (one: { sheet: string; row: number; article: number }) =>
      `${one.sheet}!${one.row} Art. ${one.article}`;
    expect(reading.claims.map(key)).toEqual(truth.claims.map(key));
  });

  test("name, owner of caps and event date are those of the truth", () => {
    // A unit that changed its name stands under the old one in some cell: there only the owner is compared.
    const nameOf = (name: string | undefined, at: number) =>
      truth.claims[at]?.flags.includes("TWO_NAMES") ? "" : (name ?? "").normalize("NFKC");
    const found = reading.claims.map((claim, at) => ({
      row: `${claim.sheet}!${claim.row}`,
      name: nameOf(knownValue(claim.applicant.name), at),
      owner: claim.applicant.capOwner,
      event: eventDate(claim),
    }));
    const expected = truth.claims.map((claim, at) => ({
      row: `${claim.sheet}!${claim.row}`,
      name: nameOf(claim.applicant, at),
      owner: claim.group,
      event: claim.eventDate,
    }));
    expect(found).toEqual(expected);
  });

  test("codes are read right, or as damaged where they are planted so", () => {
    reading.claims.forEach((claim, i) => {
      const wanted = truth.claims[i];
      if (wanted?.reasons.includes("USCC_CHECK_DIGIT"))
        expect(claim.applicant.uscc).toMatchObject({
          state: "invalid",
          problem: "check-digit",
          suggestion: wanted.uscc,
        });
      else expect(knownValue(claim.applicant.uscc)).toBe(wanted?.uscc);
    });
  });

  test("headers, first and last rows are those of the layout, totals and notes are skipped", () => {
    for (const layout of truth.layout) {
      const table = reading.tables.find((one) => one.sheet === layout.sheet && one.role !== "notes");
      expect(table).toMatchObject({
        headerRows: layout.headerRows,
        firstRow: layout.firstRow,
        lastRow: layout.lastRow,
      });
      const skipped = table?.skipped.map((one) => one.row) ?? [];
      expect(skipped).toEqual(expect.arrayContaining([...layout.skipRows]));
    }
  });

  test("nothing of a good workbook is asked", () => {
    expect(reading.questions).toEqual([]);
  });

  test("every column of the main tables is understood", () => {
    expect(reading.notices.filter((notice) => notice.code === "column-not-understood")).toEqual([]);
  });
});

here("what is planted in the samples is said", () => {
  const codes = async (name: string) => {
    const asOf = isoDate("2023-12-31");
    if (!asOf) throw new Error("no such day");
    const reading = readLedger(await gridsFromXlsx(resolve(SAMPLES, `${name}.xlsx`)), { mappings: [], asOf });
    return reading.notices.map(
      (notice) =>
        `${notice.code} ${notice.cells.map((cell) => `${cell.sheet}!R${cell.row}C${cell.column}`)[0] ?? ""}`,
    );
  };

  test("ledger-2023", async () => {
    expect(await codes("ledger-2023")).toEqual(
      expect.arrayContaining([
        "amount-as-text 申报台账!R15C10",
        "amount-vague 申报台账!R31C10",
        "uscc-check-digit 申报台账!R49C4",
        "patent-check-digit 申报台账!R65C8",
        "sum-skips-text 申报台账!R71C10",
        "scratch-left-out 历年拨付!R4C15",
      ]),
    );
  });

  test("districts-merge-2022", async () => {
    expect(await codes("districts-merge-2022")).toEqual(
      expect.arrayContaining([
        "amount-full-width 石景山区!R6C22",
        "date-impossible 石景山区!R13C24",
        "amount-negative 通州区!R10C12",
        "patent-check-digit 通州区!R14C10",
        "unit-suspect 顺义区!R8C22",
        "amount-vague 商业银行!R12C6",
        "table-draft 石景山区（初稿）!R3C1",
        "sum-skips-text 石景山区!R15C22",
        "sum-skips-text 通州区!R18C12",
        "sum-skips-text 商业银行!R13C6",
        "number-among-formulas 石景山区!R6C37",
      ]),
    );
  });
});
