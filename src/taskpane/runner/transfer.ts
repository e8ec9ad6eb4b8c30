/**
 * A review across the wall of a worker. Decimals lose their methods in a structured clone, and one clone of
 * 20,000 claims would hold the pane for seconds, so the review travels as plain data in small parcels.
 */
import type { SheetGrid } from "../../ledger/grid";
import type { Claim } from "../../policy/claim";
import { Decimal } from "../../policy/money";
import { RegulationError } from "../../policy/regulation";
import { WhatIfRefused } from "../../policy/rules";
import type { Review } from "../../review/review";

const DECIMAL = "$decimal";

interface PackedDecimal {
  readonly [DECIMAL]: string;
}

/** A copy without class instances: decimals as text. Maps and sets do not occur below the review's own top level. */
export function pack(value: unknown): unknown {
  if (Decimal.isDecimal(value)) return { [DECIMAL]: value.toString() } satisfies PackedDecimal;
  if (Array.isArray(value)) return value.map(pack);
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) copy[name] = pack(part);
  return copy;
}

/** Puts the decimals back, in place: the clone belongs to nobody else. */
export function unpack(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    value.forEach((part, index) => {
      if (typeof part === "object" && part !== null) value[index] = unpack(part);
    });
    return value;
  }
  const record: Record<string, unknown> = Object.assign(value);
  const digits = record[DECIMAL];
  if (typeof digits === "string") return new Decimal(digits);
  for (const name in record) {
    const part = record[name];
    if (typeof part === "object" && part !== null) record[name] = unpack(part);
  }
  return record;
}

/** An error as plain data; the two kinds that the pane explains keep their fields. */
export type PackedFailure =
  | { readonly name: "RegulationError"; readonly asked: string; readonly known: RegulationError["known"] }
  | {
      readonly name: "WhatIfRefused";
      readonly parameter: string;
      readonly value: string;
      readonly why: WhatIfRefused["why"];
      readonly official: string | undefined;
    }
  | { readonly name: "Error"; readonly message: string };

export function packFailure(reason: unknown): PackedFailure {
  if (reason instanceof RegulationError)
    return { name: "RegulationError", asked: reason.asked, known: reason.known };
  if (reason instanceof WhatIfRefused) {
    const { parameter, value, why, official } = reason;
    return { name: "WhatIfRefused", parameter, value, why, official };
  }
  return { name: "Error", message: reason instanceof Error ? reason.message : String(reason) };
}

export function unpackFailure(failure: PackedFailure): Error {
  switch (failure.name) {
    case "RegulationError":
      return new RegulationError(failure.asked, failure.known);
    case "WhatIfRefused":
      return new WhatIfRefused(failure.parameter, failure.value, failure.why, failure.official);
    default:
      return new Error(failure.message);
  }
}

/** How far the worker is, as the review itself tells it. */
export type WorkerStep = "ledger" | "duplicates" | "plan";

/** The parts of a review that grow with the workbook; each travels in parcels of its own. */
interface ReviewLists {
  readonly claims: readonly Claim[];
  readonly keys: readonly (readonly [Claim["id"], string])[];
  readonly verdicts: Review["plan"]["verdicts"];
  readonly groups: Review["plan"]["groups"];
  readonly duplicates: Review["duplicates"];
  readonly findings: Review["findings"];
  readonly payments: Review["reading"]["payments"];
  readonly otherFunding: Review["reading"]["otherFunding"];
  readonly companies: Review["reading"]["companies"];
  readonly patentList: Review["reading"]["patentList"];
  readonly notices: Review["reading"]["notices"];
}
type ListName = keyof ReviewLists;

export type FromWorker =
  | { readonly kind: "progress"; readonly step: WorkerStep; readonly done: number }
  | { readonly kind: "list"; readonly name: ListName; readonly items: readonly unknown[] }
  /** The review with its lists left empty; it comes last. */
  | { readonly kind: "rest"; readonly rest: unknown }
  | { readonly kind: "failed"; readonly failure: PackedFailure };

export type ToWorker =
  /** A sheet without rows; its rows follow. The first sheet of a new workbook state says so. */
  | { readonly kind: "sheet"; readonly first: boolean; readonly grid: SheetGrid }
  | { readonly kind: "rows"; readonly rows: SheetGrid["values"] }
  | { readonly kind: "run"; readonly settings: unknown; readonly asOf: string };

/** Records in one parcel: about ten milliseconds of work for the receiving thread. */
export const PARCEL = 250;
/** Rows of cells in one parcel. */
export const ROWS_PARCEL = 1_000;

const NO_LISTS: ReviewLists = {
  claims: [],
  keys: [],
  verdicts: [],
  groups: [],
  duplicates: [],
  findings: [],
  payments: [],
  otherFunding: [],
  companies: [],
  patentList: [],
  notices: [],
};

function listsOf({ reading, plan, keys, duplicates, findings }: Review): ReviewLists {
  const { claims, payments, otherFunding, companies, patentList, notices } = reading;
  const { verdicts, groups } = plan;
  return {
    claims,
    keys: [...keys],
    verdicts,
    groups,
    duplicates,
    findings,
    payments,
    otherFunding,
    companies,
    patentList,
    notices,
  };
}

function withLists(rest: Review, lists: ReviewLists): Review {
  const { claims, keys, verdicts, groups, duplicates, findings, ...read } = lists;
  return {
    ...rest,
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    keys: new Map(keys),
    plan: { ...rest.plan, verdicts, groups },
    reading: { ...rest.reading, claims, ...read },
    duplicates,
    findings,
  };
}

/** The parcels of a review, the rest last. */
export function* parcelsOf(review: Review): Generator<FromWorker> {
  const lists = listsOf(review);
  for (const [name, items] of Object.entries(lists) as [ListName, readonly unknown[]][])
    for (let at = 0; at < items.length; at += PARCEL)
      yield { kind: "list", name, items: items.slice(at, at + PARCEL).map(pack) };
  // Maps are made anew from the lists; left in, they would be packed as empty objects.
  yield { kind: "rest", rest: pack(withLists(review, NO_LISTS)) };
}

/** Puts a review together from its parcels. */
export class ReviewParcels {
  readonly #lists = new Map<ListName, unknown[]>();

  /** The whole review once its last parcel has come, else undefined. */
  add(parcel: FromWorker): Review | undefined {
    if (parcel.kind === "list") {
      const list = this.#lists.get(parcel.name);
      const items = parcel.items.map(unpack);
      if (list === undefined) this.#lists.set(parcel.name, items);
      else for (const item of items) list.push(item);
      return undefined;
    }
    if (parcel.kind !== "rest") return undefined;
    // The one place where data from the worker, which runs the same code, is taken for what it was.
    const lists = { ...NO_LISTS, ...Object.fromEntries(this.#lists) } as ReviewLists;
    return withLists(unpack(parcel.rest) as Review, lists);
  }
}
