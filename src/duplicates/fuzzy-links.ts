/**
 * What no exact key ties: titles that are alike, patent numbers one digit apart, an invention and a utility model of
 * one title. Inside one party first; across parties only where a name without a code is probably the same firm.
 * Never more than orange, and never chained: each pair stands for itself.
 */
import { sameAmount } from "./amounts-and-dates";
import { sharedObject } from "./application-pairs";
import { type Comparison, inTime, partyAt, recordAt } from "./comparison";
import type { Draft, NoteCode } from "./draft";
import { type Grouping, groupBy } from "./int-list";
import { TRAIT } from "./key-table";
import { pairProbableNames } from "./probable-names";
import { phasesDiffer } from "./title-form";
import { TITLE_THRESHOLD } from "./weights";

/** Rows of one equal title are each compared with at most so many others. */
const MOST_PARTNERS = 20;

function hasPatents(comparison: Comparison, row: number): boolean {
  return comparison.keys.table.hasKind(row, "patent");
}

/** Whether keys leave the question open: something comparable that differs settles it. */
function keysLeaveOpen(comparison: Comparison, left: number, right: number): boolean {
  const a = recordAt(comparison, left);
  const b = recordAt(comparison, right);
  const shared = sharedObject(comparison, left, right);
  if (shared.number || shared.registration || shared.patent || shared.patentsDisjoint) return false;
  if (shared.registrationsDiffer) return false;
  const ownNumbering = a.role !== "other-fund" && b.role !== "other-fund";
  return !(ownNumbering && shared.numbersDiffer);
}

/** Articles whose titles name a matter; a loan is called 流动资金贷款, a bank's year 2023年度质押登记. */
function titleCounts(comparison: Comparison, row: number): boolean {
  const { article } = recordAt(comparison, row);
  return article !== 11 && article !== 12;
}

function mayPair(comparison: Comparison, left: number, right: number): boolean {
  const a = recordAt(comparison, left);
  const b = recordAt(comparison, right);
  if (a.role !== "application" && b.role !== "application") return false;
  if (comparison.paymentOf.get(left) === right || comparison.paymentOf.get(right) === left) return false;
  if (a.state === "returned" || b.state === "returned") return false;
  return keysLeaveOpen(comparison, left, right) && !phasesDiffer(a.title, b.title);
}

const NO_DRAFTS: readonly Draft[] = [];
const FEW = 16;

/** An invention and a utility model of one title among the rows? Most firms have none, and need no lists. */
function mayFileTwice({ titles }: Comparison, traits: Uint8Array, members: Int32Array): boolean {
  let all = 0;
  for (let i = 0; i < members.length; i++) all |= traits[members[i] ?? 0] ?? 0;
  if ((all & TRAIT.invention) === 0 || (all & TRAIT.utilityModel) === 0) return false;
  if (members.length > FEW) return true;
  for (let i = 0; i < members.length; i++) {
    const title = titles.of[members[i] ?? 0] ?? -1;
    if (title < 0) continue;
    for (let j = i + 1; j < members.length; j++) if (titles.of[members[j] ?? 0] === title) return true;
  }
  return false;
}

function titleDraft(comparison: Comparison, left: number, right: number, note?: NoteCode): Draft {
  const rows = [left, right].sort((a, b) => inTime(comparison, a, b));
  const atRisk = Math.min(...rows.map((row) => recordAt(comparison, row).money ?? Number.MAX_SAFE_INTEGER));
  return {
    kind: "SIMILAR_TITLE",
    rows,
    links: [[rows[0] ?? left, rows[1] ?? right]],
    ...(atRisk === Number.MAX_SAFE_INTEGER ? {} : { atRisk }),
    ...(note === undefined ? {} : { note }),
  };
}

/** Pairs of rows with equal or similar titles, from a list of rows with titles. */
function similarRows(
  comparison: Comparison,
  rows: readonly number[],
  onPair: (left: number, right: number) => void,
): void {
  const { titles } = comparison;
  const byTitle = new Map<number, number[]>();
  for (const row of rows) {
    const title = titles.of[row] ?? -1;
    const list = byTitle.get(title);
    if (list === undefined) byTitle.set(title, [row]);
    else list.push(row);
  }
  const cross = (left: readonly number[], right: readonly number[]): void => {
    for (const a of left.slice(0, MOST_PARTNERS)) for (const b of right.slice(0, MOST_PARTNERS)) onPair(a, b);
  };
  for (const list of byTitle.values()) {
    if (list.length > MOST_PARTNERS) list.sort((a, b) => inTime(comparison, a, b));
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < Math.min(list.length, i + 1 + MOST_PARTNERS); j++)
        onPair(list[i] ?? 0, list[j] ?? 0);
  }
  if (byTitle.size > 1)
    titles.alike([...byTitle.keys()], (a, b) => cross(byTitle.get(a) ?? [], byTitle.get(b) ?? []));
}

function titledRows(comparison: Comparison, rows: Iterable<number>): readonly number[] {
  const { titles } = comparison;
  const found: number[] = [];
  for (const row of rows) {
    const title = titles.of[row] ?? -1;
    if (title >= 0 && !titles.generic(title) && titleCounts(comparison, row)) found.push(row);
  }
  return found;
}

const SETTLED = TRAIT.patent | TRAIT.number;

/** A row that has both a patent and a number is settled by them against any other such row. */
function settled(traits: Uint8Array, row: number): boolean {
  return ((traits[row] ?? 0) & SETTLED) === SETTLED;
}

function allSettled(traits: Uint8Array, rows: ArrayLike<number>): boolean {
  for (let at = 0; at < rows.length; at++) if (!settled(traits, rows[at] ?? 0)) return false;
  return true;
}

function titlesInsideParty(
  comparison: Comparison,
  traits: Uint8Array,
  members: Int32Array,
): readonly Draft[] {
  if (allSettled(traits, members)) return NO_DRAFTS;
  const rows = titledRows(comparison, members);
  if (rows.length < 2 || allSettled(traits, rows)) return NO_DRAFTS;
  const drafts: Draft[] = [];
  similarRows(comparison, rows, (a, b) => {
    if (settled(traits, a) && settled(traits, b)) return;
    if (mayPair(comparison, a, b)) drafts.push(titleDraft(comparison, a, b));
  });
  return drafts;
}

/** Invention and utility model of one title and year: one invention, filed twice. */
function dualFilings(comparison: Comparison, traits: Uint8Array, members: Int32Array): readonly Draft[] {
  const { titles, keys } = comparison;
  if (!mayFileTwice(comparison, traits, members)) return NO_DRAFTS;
  const byTitle = new Map<number, number[]>();
  for (const row of members) {
    const title = titles.of[row] ?? -1;
    if (title < 0 || recordAt(comparison, row).role !== "application" || !hasPatents(comparison, row))
      continue;
    const list = byTitle.get(title);
    if (list === undefined) byTitle.set(title, [row]);
    else list.push(row);
  }
  const filings = (row: number): readonly string[] =>
    keys.table
      .keysOf(row)
      .flatMap((key) => (keys.table.kindOf(key) === "patent" ? [keys.table.textOf(key)] : []));
  const kindAndYear = (text: string): readonly [string, string] =>
    text.length === 12 ? [text.charAt(4), text.slice(0, 4)] : [text.charAt(2), text.slice(0, 2)];
  const drafts: Draft[] = [];
  for (const list of byTitle.values()) {
    if (list.length < 2 || list.length > MOST_PARTNERS) continue;
    list.forEach((a, at) => {
      for (const b of list.slice(at + 1)) {
        const dual = filings(a).some((one) =>
          filings(b).some((other) => {
            const [kind, year] = kindAndYear(one);
            const [otherKind, otherYear] = kindAndYear(other);
            return (
              year === otherYear &&
              ((kind === "1" && otherKind === "2") || (kind === "2" && otherKind === "1"))
            );
          }),
        );
        if (dual && keys.table.shared(a, b).length === 0)
          drafts.push({
            kind: "DUAL_FILING",
            rows: [a, b].sort((x, y) => inTime(comparison, x, y)),
            links: [[a, b]],
          });
      }
    });
  }
  return drafts;
}

/** Numbers of equal length that differ in one digit, or in two neighbours that changed places. */
export function oneDigitApart(left: string, right: string): boolean {
  if (left.length !== right.length || left === right) return false;
  const places: number[] = [];
  for (let i = 0; i < left.length; i++) {
    if (left[i] !== right[i]) places.push(i);
    if (places.length > 2) return false;
  }
  const [first, second] = places;
  if (first === undefined || second === undefined) return true;
  return second === first + 1 && left[first] === right[second] && left[second] === right[first];
}

/** A number whose check character fails beside one that it misses by a digit, of one firm, with like titles. */
function slips(comparison: Comparison, byParty: Grouping): readonly Draft[] {
  const { table } = comparison.keys;
  const drafts: Draft[] = [];
  const doubtful = new Set(table.rowsWithWrongCheck());
  for (const row of doubtful) {
    const party = partyAt(comparison, row);
    if (comparison.live[row] !== 1 || party < 0) continue;
    const wrong = table.keysOf(row).filter((key) => table.rowKey(row, key)?.check === "wrong");
    for (const other of byParty.members(party)) {
      if (other === row || table.shared(row, other).some((key) => table.kindOf(key) === "patent")) continue;
      const roles = [recordAt(comparison, row).role, recordAt(comparison, other).role];
      if (!roles.includes("application")) continue;
      const near = table
        .keysOf(other)
        .some(
          (key) =>
            table.kindOf(key) === "patent" &&
            wrong.some((mine) => oneDigitApart(table.textOf(mine), table.textOf(key))),
        );
      if (!near || !alikeOtherwise(comparison, row, other)) continue;
      if (doubtful.has(other) && other < row) continue;
      const rows = [row, other].sort((a, b) => inTime(comparison, a, b));
      drafts.push({ kind: "ONE_DIGIT_OFF", rows, links: [[rows[0] ?? row, rows[1] ?? other]] });
    }
  }
  return drafts;
}

function alikeOtherwise(comparison: Comparison, left: number, right: number): boolean {
  const { titles, keys } = comparison;
  if (keys.table.shared(left, right).length > 0) return false;
  const a = titles.of[left] ?? -1;
  const b = titles.of[right] ?? -1;
  if (a >= 0 && b >= 0) return titles.similarity(a, b) >= TITLE_THRESHOLD;
  return sameAmount(recordAt(comparison, left).amount, recordAt(comparison, right).amount) === "equal";
}

/** Firms without a code whose names are probably another firm's, and their titles. */
function titlesAcrossParties(comparison: Comparison, byParty: Grouping): readonly Draft[] {
  const { parties } = comparison;
  const nameOf = (party: number): string => {
    if (byParty.size(party) === 0) return "";
    return parties.nameText(parties.nameOf[byParty.at(byParty.start(party))] ?? -1).core;
  };
  const drafts: Draft[] = [];
  pairProbableNames(parties.count, nameOf, parties.resolved, (left, right) => {
    const rows = titledRows(comparison, [...byParty.members(left), ...byParty.members(right)]);
    similarRows(comparison, rows, (a, b) => {
      if (partyAt(comparison, a) !== partyAt(comparison, b) && mayPair(comparison, a, b))
        drafts.push(titleDraft(comparison, a, b, "note.probable-party"));
    });
  });
  return drafts;
}

/** All links that rest on likeness; `onParties` hears how many parties are done. */
export function fuzzyDrafts(
  comparison: Comparison,
  onParties: (done: number) => void = () => {},
): readonly Draft[] {
  const { parties, live } = comparison;
  const byParty = groupBy(
    parties.of.map((party, row) => (live[row] === 1 ? party : -1)),
    parties.count,
  );
  const traits = new Uint8Array(live.length);
  for (let row = 0; row < live.length; row++) traits[row] = comparison.keys.table.traits(row);
  const drafts: Draft[] = [];
  for (let party = 0; party < parties.count; party++) {
    if (party % 20_000 === 19_999) onParties(party + 1);
    if (byParty.size(party) < 2) continue;
    const members = byParty.members(party);
    for (const draft of titlesInsideParty(comparison, traits, members)) drafts.push(draft);
    for (const draft of dualFilings(comparison, traits, members)) drafts.push(draft);
  }
  return [...drafts, ...slips(comparison, byParty), ...titlesAcrossParties(comparison, byParty)];
}
