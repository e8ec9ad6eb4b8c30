/**
 * Awards of Article 12 have no object but the year: branches of one legal person are added up (reading A12-4), not
 * duplicates. The same figures twice are; so is the head office's figure beside that of its branch, which it holds.
 */
import { sameAmount } from "./amounts-and-dates";
import { type Comparison, inTime, partyAt, recordAt } from "./comparison";
import type { Draft } from "./draft";
import { allButHighest } from "./same-party-drafts";

function yearOf(comparison: Comparison, row: number): number {
  const record = recordAt(comparison, row);
  if (record.year !== 0) return record.year;
  const inText = /20\d{2}/.exec(`${record.title} ${record.number}`)?.[0];
  return inText === undefined ? Number((record.filed || "0").slice(0, 4)) : Number(inText);
}

function pairDraft(comparison: Comparison, one: number, other: number): Draft {
  const [first, second] = [one, other].sort((a, b) => inTime(comparison, a, b));
  const rows = [first ?? one, second ?? other];
  const a = recordAt(comparison, one);
  const b = recordAt(comparison, other);
  const links = [[rows[0] ?? one, rows[1] ?? other]] as const;
  if (sameAmount(a.amount, b.amount) === "equal")
    return {
      kind: "SAME_CLAIM_TWICE",
      rows,
      links,
      why: "why.same-bank-figures",
      atRisk: allButHighest(comparison, rows),
    };
  const headAndBranch = comparison.parties.branch[one] !== comparison.parties.branch[other];
  const sameUnit = comparison.parties.unitOf[one] === comparison.parties.unitOf[other];
  if (headAndBranch && !sameUnit)
    return {
      kind: "SAME_CLAIM_TWICE",
      rows: [...rows].sort(
        (x, y) => (comparison.parties.branch[x] ?? 0) - (comparison.parties.branch[y] ?? 0),
      ),
      links,
      why: "why.head-office-holds-branch",
      atRisk: allButHighest(comparison, rows),
    };
  return { kind: "SAME_LEGAL_PERSON_BRANCHES", rows, links };
}

/** All findings on bank awards. */
export function bankDrafts(comparison: Comparison): readonly Draft[] {
  const groups = new Map<string, number[]>();
  comparison.records.forEach((record, row) => {
    if (record.article !== 12 || comparison.live[row] !== 1 || partyAt(comparison, row) < 0) return;
    const group = `${partyAt(comparison, row)}/${yearOf(comparison, row)}`;
    const list = groups.get(group);
    if (list === undefined) groups.set(group, [row]);
    else list.push(row);
  });
  const drafts: Draft[] = [];
  for (const rows of groups.values()) {
    const claims = rows.filter((row) => recordAt(comparison, row).role === "application");
    const paid = rows.filter((row) => recordAt(comparison, row).role === "payment");
    claims.forEach((one, at) => {
      for (const other of claims.slice(at + 1)) drafts.push(pairDraft(comparison, one, other));
      for (const payment of paid) {
        if (comparison.paymentOf.get(payment) === one) continue;
        const equal =
          sameAmount(recordAt(comparison, one).money, recordAt(comparison, payment).money) === "equal";
        const atRisk = recordAt(comparison, one).money;
        drafts.push({
          kind: equal ? "PRIOR_ROUND_SAME_CLAIM" : "SAME_BANK_YEAR",
          rows: [one, payment],
          links: [[one, payment]],
          ...(equal ? { why: "why.same-award" } : {}),
          ...(equal && atRisk !== undefined ? { atRisk } : {}),
        });
      }
    });
  }
  return drafts;
}
