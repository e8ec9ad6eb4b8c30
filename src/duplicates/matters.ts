/**
 * Pairs that look alike and are not one matter, and what else a reader should know. They are told so that nobody
 * has to look them up again; nothing is held for them.
 */
import { type Comparison, inTime, partyAt, recordAt } from "./comparison";
import type { Draft } from "./draft";
import type { Link } from "./exact-links";
import { type Grouping, groupBy } from "./int-list";
import { nameForm } from "./name-form";
import type { FindingKind } from "./tiers";
import { INFO_LIMIT } from "./weights";

const SHOWN = 5;

/** Adds what is only told; beyond the limit of its kind it is only counted, and its rows need not be looked for. */
function tell(drafts: Draft[], kind: FindingKind, draft: () => Pick<Draft, "rows" | "links">): void {
  drafts.push(drafts.length < INFO_LIMIT ? { kind, ...draft() } : { kind, rows: [], links: [] });
}

function applicationsByParty(comparison: Comparison): Grouping {
  const { parties, live } = comparison;
  return groupBy(
    parties.of.map((party, row) =>
      live[row] === 1 && recordAt(comparison, row).role === "application" ? party : -1,
    ),
    parties.count,
  );
}

/** Other fiscal money of an applicant that shares no object with any of its applications (高企, 研发, 稳岗). */
function otherMatters(
  comparison: Comparison,
  applications: Grouping,
  linked: ReadonlySet<number>,
): readonly Draft[] {
  const drafts: Draft[] = [];
  comparison.records.forEach((record, row) => {
    if (record.role !== "other-fund" || comparison.live[row] !== 1 || linked.has(row)) return;
    const party = partyAt(comparison, row);
    if (party < 0 || applications.size(party) === 0) return;
    tell(drafts, "OTHER_MATTER", () => {
      const own = [...applications.members(party)].sort((a, b) => inTime(comparison, a, b)).slice(0, SHOWN);
      return { rows: [...own, row], links: [[own[0] ?? row, row]] };
    });
  });
  return drafts;
}

/** One code under two names: renamed, or typed differently. */
function twoNames(comparison: Comparison, applications: Grouping): readonly Draft[] {
  const drafts: Draft[] = [];
  const { parties } = comparison;
  for (let party = 0; party < applications.groups; party++) {
    if (applications.size(party) < 2 || !parties.resolved(party)) continue;
    const own = applications.members(party);
    const firstName = parties.nameOf[own[0] ?? 0];
    let differ = false;
    for (let at = 1; at < own.length && !differ; at++) differ = parties.nameOf[own[at] ?? 0] !== firstName;
    if (!differ) continue;
    const firstOf = new Map<number, number>();
    for (const row of own) {
      const name = parties.nameOf[row] ?? -1;
      if (
        name < 0 ||
        parties.branch[row] === 1 ||
        parties.joint.has(row) ||
        recordAt(comparison, row).article === 12
      )
        continue;
      const known = firstOf.get(name);
      if (known === undefined || inTime(comparison, row, known) < 0) firstOf.set(name, row);
    }
    const rows = [...firstOf.values()].sort((a, b) => inTime(comparison, a, b));
    if (rows.length > 1)
      drafts.push({ kind: "SAME_ENTERPRISE_TWO_NAMES", rows, links: [[rows[0] ?? 0, rows[1] ?? 0]] });
  }
  return drafts;
}

/** A borrower under Article 11 and its bank under Article 12: two beneficiaries, two matters (reading A14-1). */
function banksAndBorrowers(comparison: Comparison): readonly Draft[] {
  const { parties, records, live } = comparison;
  const bankRow = new Map<string, number>();
  records.forEach((record, row) => {
    if (record.article !== 12 || record.role !== "application" || live[row] !== 1) return;
    const { core, headCore } = parties.nameText(parties.nameOf[row] ?? -1);
    const name = headCore ?? core;
    const known = bankRow.get(name);
    if (name !== "" && (known === undefined || inTime(comparison, row, known) < 0)) bankRow.set(name, row);
  });
  if (bankRow.size === 0) return [];
  const cores = new Map<string, string>();
  const drafts: Draft[] = [];
  records.forEach((record, row) => {
    if (record.article !== 11 || record.role !== "application" || live[row] !== 1 || record.lender === "")
      return;
    let core = cores.get(record.lender);
    if (core === undefined) {
      const form = nameForm(record.lender);
      core = form.headCore ?? form.core;
      cores.set(record.lender, core);
    }
    const bank = bankRow.get(core);
    if (bank !== undefined)
      tell(drafts, "BANK_AND_BORROWER", () => ({ rows: [row, bank], links: [[row, bank]] }));
  });
  return drafts;
}

function paymentsOf(comparison: Comparison): readonly Draft[] {
  const byApplication = new Map<number, number[]>();
  for (const [payment, application] of comparison.paymentOf) {
    const list = byApplication.get(application);
    if (list === undefined) byApplication.set(application, [payment]);
    else list.push(payment);
  }
  return [...byApplication].map(([application, payments]) => ({
    kind: "APPLICATION_PAID",
    rows: [application, ...payments],
    links: payments.map((payment) => [application, payment] as const),
  }));
}

export function matterDrafts(comparison: Comparison, links: readonly Link[]): readonly Draft[] {
  const linked = new Set(links.flatMap(({ left, right }) => [left, right]));
  const applications = applicationsByParty(comparison);
  return [
    ...otherMatters(comparison, applications, linked),
    ...twoNames(comparison, applications),
    ...banksAndBorrowers(comparison),
    ...paymentsOf(comparison),
  ];
}
