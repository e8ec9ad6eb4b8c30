/**
 * An application against other fiscal money on the same object (Article 14, clause 2; reading A14-5): approved or
 * received excludes the project whatever the amount or level; not yet decided holds it for a person.
 */
import { sharedObject } from "./application-pairs";
import { type Comparison, recordAt } from "./comparison";
import type { NoteCode, PairVerdict } from "./draft";
import type { FundingRecord } from "./record";

const LOAN_COSTS = /质押|担保|评估|贷款|融资|利息|贴息|保险/;
const PURCHASE_COSTS = /转让|受让|许可|引进|购买|交易|技术合同|转移|转化|获取/;
const MATCHING = /配套/;

/** Whether a patent alone ties money to the row: the loan is the object of Article 11, the patent only secures it. */
function otherCosts(asked: FundingRecord, other: FundingRecord): boolean {
  const words = `${other.matter} ${other.about}`;
  const aboutLoan = LOAN_COSTS.test(words);
  const aboutPurchase = PURCHASE_COSTS.test(words);
  if (asked.article === 11) return !aboutLoan;
  return asked.article === 10 && aboutLoan && !aboutPurchase;
}

function noteOf(comparison: Comparison, application: number, fund: number): NoteCode | undefined {
  const asked = recordAt(comparison, application);
  const other = recordAt(comparison, fund);
  if (MATCHING.test(`${other.matter} ${other.remark} ${other.about}`)) return "note.matching";
  if (other.partlyReturned) return "note.partly-returned";
  const { table } = comparison.keys;
  const patents = table.keysOf(application).filter((key) => table.kindOf(key) === "patent");
  const hit = patents.filter((key) => table.rowKey(fund, key) !== undefined);
  if (hit.length > 0 && hit.length < patents.length) return "note.part-of-bundle";
  return other.date !== "" && asked.filed !== "" && other.date > asked.filed
    ? "note.later-elsewhere"
    : undefined;
}

/** A live application and a row of another fund for the same party; undefined when not the same object. */
export function againstOtherFund(
  comparison: Comparison,
  application: number,
  fund: number,
): PairVerdict | undefined {
  const asked = recordAt(comparison, application);
  const other = recordAt(comparison, fund);
  const shared = sharedObject(comparison, application, fund);
  if (shared.pctOnly) return { kind: "PATENT_FAMILY" };
  if (!shared.number && !shared.registration && !shared.patent) return undefined;
  if (other.state === "returned") return { kind: "OTHER_FUND_RETURNED" };
  const byPatentOnly = !shared.number && !shared.registration;
  if (byPatentOnly && otherCosts(asked, other)) return { kind: "OTHER_COST_BASE" };
  if (other.state === "pending") return { kind: "OTHER_FUND_PENDING" };
  const note = noteOf(comparison, application, fund);
  return note === undefined ? { kind: "OTHER_FISCAL_FUND" } : { kind: "OTHER_FISCAL_FUND", note };
}
