/**
 * From rows to events: one act of funding may show in several rows. Rows that never took effect go out first
 * (withdrawn, refused, reversed, bounced), and an application and its own payments are one event.
 */
import { sameDay } from "./amounts-and-dates";
import { type Comparison, inTime, recordAt, sameParty } from "./comparison";
import { type Grouping, groupBy } from "./int-list";
import type { FundingRecord } from "./record";
import { ROUNDING } from "./weights";

type Rows = Omit<Comparison, "live" | "paymentOf">;

export interface Events {
  readonly live: Uint8Array;
  readonly paymentOf: ReadonlyMap<number, number>;
  /** Payments beyond what their application can yield: events of their own, by payment. */
  readonly beyondApproved: ReadonlyMap<
    number,
    { readonly application: number; readonly payments: readonly number[] }
  >;
}

function isReversal(record: FundingRecord): boolean {
  return record.role === "payment" && record.amount !== undefined && record.amount < 0;
}

/** A negative payment takes out the latest equal payment for the same object before it; neither counts. */
function reverse(rows: Rows, live: Uint8Array, payments: Grouping): void {
  for (let i = 0; i < rows.records.length; i++) {
    const record = recordAt(rows, i);
    if (!isReversal(record)) continue;
    live[i] = 0;
    let best = -1;
    for (const other of payments.members(rows.parties.of[i] ?? -1)) {
      const candidate = recordAt(rows, other);
      if (live[other] !== 1 || candidate.amount !== -(record.amount ?? 0)) continue;
      if (record.filed !== "" && candidate.filed > record.filed) continue;
      if (rows.keys.table.shared(i, other).length === 0) continue;
      if (best < 0 || inTime(rows, best, other) < 0) best = other;
    }
    if (best >= 0) live[best] = 0;
  }
}

/** Whether the payment can be this application's own: same number of application, or paid after it was filed. */
function belongs(rows: Rows, payment: number, application: number): "by-number" | "by-object" | undefined {
  const paid = recordAt(rows, payment);
  const asked = recordAt(rows, application);
  if (paid.article !== 0 && paid.article !== asked.article) return undefined;
  const numbered = paid.applicationNo !== "" && asked.applicationNo !== "";
  const inTime = paid.filed !== "" && asked.filed !== "" && paid.filed >= asked.filed;
  if (!numbered && !inTime) return undefined;
  const shared = rows.keys.table.shared(payment, application);
  if (shared.some((key) => rows.keys.table.kindOf(key) === "application")) return "by-number";
  if (numbered || shared.length === 0) return undefined;
  return sameDay(paid.date, asked.date) === "different" ? undefined : "by-object";
}

function hasHome(rows: Rows, live: Uint8Array, payment: number, applications: Grouping): boolean {
  const party = rows.parties.of[payment] ?? -1;
  if (party < 0) return false;
  for (let at = applications.start(party); at < applications.start(party + 1); at++) {
    const application = applications.at(at);
    if (live[application] === 1 && belongs(rows, payment, application) !== undefined) return true;
  }
  return false;
}

function joinPayments(rows: Rows, live: Uint8Array, applications: Grouping): Events {
  const paymentOf = new Map<number, number>();
  const paidFor = new Map<number, number[]>();
  // Most payments belong to no application here: only the others are put in order.
  const byTime: number[] = [];
  rows.records.forEach((record, i) => {
    if (record.role === "payment" && live[i] === 1 && hasHome(rows, live, i, applications)) byTime.push(i);
  });
  byTime.sort((a, b) => inTime(rows, a, b));
  for (const payment of byTime) {
    let home = -1;
    for (const application of applications.members(rows.parties.of[payment] ?? -1)) {
      if (live[application] !== 1 || !sameParty(rows, payment, application)) continue;
      const how = belongs(rows, payment, application);
      if (how === undefined) continue;
      if (how === "by-number") {
        home = application;
        break;
      }
      const asked = recordAt(rows, application).money;
      const before = (paidFor.get(application) ?? []).reduce(
        (sum, one) => sum + (recordAt(rows, one).money ?? 0),
        0,
      );
      const fits = asked === undefined || before + (recordAt(rows, payment).money ?? 0) <= asked * ROUNDING;
      if (fits && (home < 0 || inTime(rows, application, home) < 0)) home = application;
    }
    if (home < 0) continue;
    paymentOf.set(payment, home);
    const list = paidFor.get(home);
    if (list === undefined) paidFor.set(home, [payment]);
    else list.push(payment);
  }
  return { live, paymentOf, beyondApproved: beyond(rows, paidFor) };
}

function beyond(rows: Rows, paidFor: ReadonlyMap<number, readonly number[]>): Events["beyondApproved"] {
  const found = new Map<number, { readonly application: number; readonly payments: readonly number[] }>();
  for (const [application, payments] of paidFor) {
    const approved = recordAt(rows, application).money;
    if (approved === undefined) continue;
    let paid = 0;
    for (const payment of payments) {
      paid += recordAt(rows, payment).money ?? 0;
      if (paid > approved * ROUNDING) found.set(payment, { application, payments });
    }
  }
  return found;
}

/** Which rows count, and which payments belong to which application. */
export function readEvents(rows: Rows): Events {
  const { records, parties } = rows;
  const live = new Uint8Array(records.length);
  let reversals = 0;
  for (let i = 0; i < records.length; i++) {
    const record = recordAt(rows, i);
    live[i] = record.state === "void" ? 0 : 1;
    if (isReversal(record)) reversals++;
  }
  const ofRole = (role: FundingRecord["role"]): Grouping =>
    groupBy(
      parties.of.map((party, i) => (recordAt(rows, i).role === role ? party : -1)),
      parties.count,
    );
  if (reversals > 0) reverse(rows, live, ofRole("payment"));
  return joinPayments(rows, live, ofRole("application"));
}
