/** Rows for tests, with codes and numbers whose check characters are right. All firms and numbers are invented. */
import { compareRecords, type DuplicateOptions } from "../../src/duplicates/find-duplicates";
import { type FundingRecord, fundingRecord } from "../../src/duplicates/record";
import { organisationCheckCharacter } from "../../src/identity/organisation-code";
import { patentCheckCharacter } from "../../src/identity/patent-check";
import { usccCheckCharacter } from "../../src/identity/uscc";
import type { Company, PatentListing } from "../../src/ledger/reading";
import { claimId } from "../../src/policy/claim";
import type { DuplicateDecision, DuplicateFinding } from "../../src/review/review";

/** First letters of the organisation codes, a hundred thousand firms each. */
const SERIES = "XYWUTRQPNMLKJH";

/** A valid code of the nth firm. */
export function codeOf(n: number, district = "110108"): string {
  const main = `MA${SERIES.charAt(Math.floor(n / 100_000))}${String(n % 100_000).padStart(5, "0")}`;
  const body = `91${district}${main}${organisationCheckCharacter(main)}`;
  return `${body}${usccCheckCharacter(body)}`;
}

/** Twelve digits of the nth patent; kind 1 invention, 2 utility model. */
export function patentKey(n: number, kind: 1 | 2 = 1, year = 2020): string {
  return `${year}${kind}${String(9_000_000 + n)}`;
}

export function patentNo(n: number, kind: 1 | 2 = 1, year = 2020): string {
  const key = patentKey(n, kind, year);
  return `ZL${key}.${patentCheckCharacter(key)}`;
}

/** 万元 as whole fen. */
export function wan(amount: number): number {
  return Math.round(amount * 1_000_000);
}

export const FIRM = {
  orchard: { name: "北京棠梨智能装备有限公司", code: codeOf(1) },
  river: { name: "北京澜汀生物技术有限公司", code: codeOf(2) },
  summit: { name: "北京峰峦电子科技有限公司", code: codeOf(3) },
} as const;

let lines = 0;

type Given = Partial<FundingRecord> & { readonly sheet?: string };

function row(role: FundingRecord["role"], sheet: string, given: Given): FundingRecord {
  lines += 1;
  const at = { sheet: given.sheet ?? sheet, row: given.row ?? lines + 4 };
  return fundingRecord({
    ...FIRM.orchard,
    order: lines,
    ...given,
    ...at,
    role,
    claim: role === "application" ? claimId(at.sheet, at.row) : undefined,
  });
}

/** An application under Article 10 by the first firm, unless told otherwise. */
export function application(given: Given = {}): FundingRecord {
  const amount = given.amount;
  return row("application", "申报台账", {
    article: 10,
    mode: "assignment",
    filed: "2023-04-20",
    ...(amount === undefined ? {} : { money: Math.round(amount * 0.4) }),
    ...given,
  });
}

export function payment(given: Given = {}): FundingRecord {
  return row("payment", "历年拨付", {
    article: 10,
    filed: "2022-08-19",
    ...(given.money === undefined ? {} : { amount: given.money }),
    ...given,
  });
}

export function otherFund(given: Given = {}): FundingRecord {
  return row("other-fund", "市区其他资金", { matter: "专利转让补助", filed: "2022-10-01", ...given });
}

export interface Lists {
  readonly companies?: readonly Company[];
  readonly patentList?: readonly PatentListing[];
  readonly decisions?: readonly DuplicateDecision[];
  readonly readings?: Readonly<Record<string, string>>;
}

export function check(records: readonly FundingRecord[], lists: Lists = {}, options: DuplicateOptions = {}) {
  return compareRecords(
    { records, companies: [], patentList: [], decisions: [], readings: {}, ...lists },
    options,
  );
}

/** Kinds found, worst first. */
export function kinds(records: readonly FundingRecord[], lists: Lists = {}): readonly string[] {
  return check(records, lists).findings.map(({ kind }) => kind);
}

export function listing(given: Partial<PatentListing> & { readonly row: number }): PatentListing {
  return {
    sheet: "专利清单",
    contractNo: undefined,
    patents: [],
    publications: [],
    title: undefined,
    owner: undefined,
    cells: [],
    ...given,
  };
}

/** What a reader sees held or excluded. */
export function serious(findings: readonly DuplicateFinding[]): readonly string[] {
  return findings.flatMap(({ verdict, kind }) => (verdict === "exclude" || verdict === "hold" ? [kind] : []));
}
