/**
 * One patent, product or number in rows of different parties. Two assignments contradict each other; so does an
 * exclusive licence beside another licence; common licences to many are what the fund wants. A product that issuer
 * and implementer both claim waits for a person (reading A13-1). One finding per key, not per pair.
 */
import { sameAmount } from "./amounts-and-dates";
import { type Comparison, inTime, partiesAt, partyAt, recordAt } from "./comparison";
import type { Draft, NoteCode } from "./draft";
import { nameForm, probablySame } from "./name-form";
import type { FindingKind } from "./tiers";
import { ROUNDING, WITH_TAX } from "./weights";

const ASSIGNED = new Set(["assignment", "equity", "application-right-assignment"]);
const EXCLUSIVE = new Set(["exclusive-licence", "sole-licence"]);
const COMMON = new Set(["common-licence", "open-licence", "licence"]);

/** One row per party, the earliest; the others of the party are its instalments and have findings of their own. */
function onePerParty(comparison: Comparison, rows: readonly number[]): readonly number[] {
  const first = new Map<number, number>();
  for (const row of rows) {
    const party = partyAt(comparison, row);
    const known = first.get(party);
    if (known === undefined || inTime(comparison, row, known) < 0) first.set(party, row);
  }
  return [...first.values()].sort((a, b) => inTime(comparison, a, b));
}

function parties(comparison: Comparison, rows: readonly number[]): number {
  return new Set(rows.map((row) => partyAt(comparison, row))).size;
}

/** Links from the first row to each other: enough to show what ties them. */
function star(rows: readonly number[]): Draft["links"] {
  const [first, ...others] = rows;
  return first === undefined ? [] : others.slice(0, 10).map((row) => [first, row] as const);
}

function draft(comparison: Comparison, kind: FindingKind, rows: readonly number[], note?: NoteCode): Draft {
  const sorted = [...rows].sort((a, b) => inTime(comparison, a, b));
  const atRisk = sorted.reduce((sum, row) => sum + (recordAt(comparison, row).money ?? 0), 0);
  return {
    kind,
    rows: sorted,
    links: star(onePerParty(comparison, sorted)),
    atRisk,
    ...(note === undefined ? {} : { note }),
  };
}

/** A later assignor who was the earlier assignee: the patent went on, nobody has it twice. */
function isChain(comparison: Comparison, assigned: readonly number[]): boolean {
  const cores = (row: number): string =>
    comparison.parties.nameText(comparison.parties.nameOf[row] ?? -1).core;
  const owners = new Set(assigned.map(cores));
  return assigned.slice(1).every((row) => {
    const { supplier } = recordAt(comparison, row);
    return supplier !== "" && owners.has(nameForm(supplier).core) && nameForm(supplier).core !== cores(row);
  });
}

/** Rows that share their contract number too: joint transferees of one contract. */
function oneContract(comparison: Comparison, rows: readonly number[]): boolean {
  const { table } = comparison.keys;
  const [first, ...others] = rows;
  return (
    first !== undefined &&
    others.every((row) => table.shared(first, row).some((key) => table.kindOf(key) === "number"))
  );
}

function jointDraft(comparison: Comparison, rows: readonly number[]): Draft {
  const paid = rows.reduce((sum, row) => sum + (recordAt(comparison, row).amount ?? 0), 0);
  const stated = rows.flatMap((row) => recordAt(comparison, row).contractAmount ?? []);
  const contract = new Set(stated).size === 1 ? stated[0] : undefined;
  if (contract !== undefined && stated.length > 1 && paid > contract * WITH_TAX * ROUNDING)
    return { ...draft(comparison, "PAID_OVER_CONTRACT", rows, "note.joint"), why: "why.sum-over-contract" };
  return draft(comparison, "JOINT_APPLICANTS", rows);
}

/** Applications of Article 10 for one patent by several parties. */
function transferDrafts(comparison: Comparison, rows: readonly number[]): readonly Draft[] {
  const having = (modes: ReadonlySet<string>): readonly number[] =>
    rows.filter((row) => modes.has(recordAt(comparison, row).mode));
  const assigned = onePerParty(comparison, having(ASSIGNED));
  const exclusive = having(EXCLUSIVE);
  const common = having(COMMON);
  const found: Draft[] = [];
  if (assigned.length > 1) {
    if (oneContract(comparison, assigned)) found.push(jointDraft(comparison, having(ASSIGNED)));
    else if (isChain(comparison, assigned)) found.push(draft(comparison, "TRANSFER_CHAIN", assigned));
    else found.push(draft(comparison, "TRANSFER_CONFLICT", having(ASSIGNED)));
  }
  // Who does not say how the patent was acquired may have been assigned what another has been assigned, too.
  const unsaid = rows.filter((row) => recordAt(comparison, row).mode === "");
  const claimants = onePerParty(comparison, [...having(ASSIGNED), ...exclusive, ...unsaid]);
  if (
    unsaid.length > 0 &&
    claimants.length > 1 &&
    !oneContract(comparison, claimants) &&
    !isChain(comparison, claimants)
  )
    found.push(
      draft(
        comparison,
        "TRANSFER_CONFLICT",
        [...having(ASSIGNED), ...exclusive, ...unsaid],
        "note.mode-unsaid",
      ),
    );
  const licensed = [...exclusive, ...common];
  if (exclusive.length > 0 && parties(comparison, licensed) > 1)
    found.push(
      oneContract(comparison, onePerParty(comparison, licensed))
        ? jointDraft(comparison, licensed)
        : draft(comparison, "EXCLUSIVE_LICENCE_CONFLICT", licensed),
    );
  else if (parties(comparison, common) > 1) {
    const related = onePerParty(comparison, common);
    found.push(draft(comparison, "NON_EXCLUSIVE_LICENCE", common));
    const twins = sameContact(comparison, related);
    if (twins.length > 1) found.push(draft(comparison, "RELATED_PARTIES", twins));
  }
  if (assigned.length > 0 && licensed.length > 0 && parties(comparison, [...assigned, ...licensed]) > 1)
    found.push(draft(comparison, "TRANSFER_AND_LICENCE", [...assigned, ...licensed]));
  return found;
}

/** Different firms with one telephone or account, the same patent and the same amount. */
function sameContact(comparison: Comparison, rows: readonly number[]): readonly number[] {
  const byContact = new Map<string, number[]>();
  for (const row of rows) {
    const record = recordAt(comparison, row);
    if (record.contact === "") continue;
    const contact = record.contact.replace(/\D/g, "") || record.contact;
    const list = byContact.get(contact);
    if (list === undefined) byContact.set(contact, [row]);
    else if (sameAmount(recordAt(comparison, list[0] ?? row).amount, record.amount) === "equal")
      list.push(row);
  }
  return [...byContact.values()].find((list) => list.length > 1) ?? [];
}

function patentDrafts(comparison: Comparison, rows: readonly number[]): readonly Draft[] {
  const purchases: number[] = [];
  const money: number[] = [];
  for (const row of rows) {
    const record = recordAt(comparison, row);
    if (record.role !== "application") money.push(row);
    else if (record.article === 10) purchases.push(row);
  }
  const found = [...transferDrafts(comparison, purchases)];
  const others = money.filter((row) => {
    const record = recordAt(comparison, row);
    if (record.state === "returned" || record.article === 11 || record.article === 12) return false;
    return !purchases.some((asked) => partiesAt(comparison, asked).includes(partyAt(comparison, row)));
  });
  const asked = purchases.filter((row) => others.some((other) => !probable(comparison, row, other)));
  if (others.length > 0 && asked.length > 0) {
    const told = others.filter((other) => asked.some((row) => !probable(comparison, row, other)));
    found.push({
      kind: "OTHER_PARTY_FUNDED",
      rows: [...asked, ...told],
      links: [[asked[0] ?? 0, told[0] ?? 0]],
    });
  }
  return found;
}

function productDrafts(comparison: Comparison, rows: readonly number[]): readonly Draft[] {
  const products = rows.filter((row) => {
    const record = recordAt(comparison, row);
    return record.role === "application" && record.article === 13;
  });
  return parties(comparison, products) > 1
    ? [draft(comparison, "SAME_PRODUCT_TWO_APPLICANTS", products)]
    : [];
}

function contractDraftsOf(comparison: Comparison, key: number, rows: readonly number[]): readonly Draft[] {
  const transfers = rows.filter((row) => {
    const record = recordAt(comparison, row);
    return record.role === "application" && record.article === 10;
  });
  // Without a common patent a number of two firms is two contracts that happen to be numbered alike.
  const { table } = comparison.keys;
  const [first, ...others] = onePerParty(comparison, transfers);
  if (first === undefined || others.length === 0) return [];
  const tied = others.every((row) => table.shared(first, row).some((one) => one !== key));
  const licences = transfers.every((row) => !ASSIGNED.has(recordAt(comparison, row).mode));
  return tied && licences && !transfers.some((row) => EXCLUSIVE.has(recordAt(comparison, row).mode))
    ? [jointDraft(comparison, transfers)]
    : [];
}

/** A name without any code on one side, and so alike that it is probably the same firm. */
export function probable(comparison: Comparison, left: number, right: number): boolean {
  const { parties: known } = comparison;
  const a = partyAt(comparison, left);
  const b = partyAt(comparison, right);
  if (a < 0 || b < 0 || a === b || (known.resolved(a) && known.resolved(b))) return false;
  const core = (row: number): string => known.nameText(known.nameOf[row] ?? -1).core;
  return core(left) !== "" && core(right) !== "" && probablySame(core(left), core(right));
}

/** Rows of probably one firm that share a key. */
function probableDrafts(comparison: Comparison, rows: readonly number[]): readonly Draft[] {
  const unresolved = rows.filter((row) => !comparison.parties.resolved(partyAt(comparison, row)));
  const found: Draft[] = [];
  for (const row of unresolved)
    for (const other of rows) {
      if (other === row || (unresolved.includes(other) && other < row)) continue;
      const roles = [recordAt(comparison, row).role, recordAt(comparison, other).role];
      if (!roles.includes("application") || !probable(comparison, row, other)) continue;
      const pair = [row, other].sort((a, b) => inTime(comparison, a, b));
      found.push({ kind: "PROBABLE_PARTY", rows: pair, links: [[pair[0] ?? 0, pair[1] ?? 0]] });
    }
  return found;
}

/** What rows of several parties under one key are to each other. */
export function crossPartyDrafts(
  comparison: Comparison,
  groups: readonly { readonly key: number; readonly rows: readonly number[] }[],
): readonly Draft[] {
  const { table } = comparison.keys;
  const drafts: Draft[] = [];
  for (const { key, rows } of groups) {
    const kind = table.kindOf(key);
    drafts.push(...probableDrafts(comparison, rows));
    if (kind === "patent" || kind === "publication") {
      // A number whose check character fails may be meant for another patent: no ground to doubt another firm.
      const sure = rows.filter((row) => table.rowKey(row, key)?.check !== "wrong");
      drafts.push(...patentDrafts(comparison, sure));
    }
    if (kind === "number") {
      drafts.push(...productDrafts(comparison, rows));
      drafts.push(...contractDraftsOf(comparison, key, rows));
    } else if (kind === "registration") {
      const pledges = rows.filter((row) => recordAt(comparison, row).article === 11);
      if (parties(comparison, pledges) > 1)
        drafts.push(draft(comparison, "SAME_RECORD_TWO_PARTIES", pledges));
    }
  }
  return oncePerRows(drafts);
}

/** Two patents of one contract tell the same story about the same rows: once is enough. */
function oncePerRows(drafts: readonly Draft[]): readonly Draft[] {
  const seen = new Set<string>();
  return drafts.filter(({ kind, rows }) => {
    const key = `${kind}:${[...rows].sort((a, b) => a - b).join(",")}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
