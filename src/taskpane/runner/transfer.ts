/**
 * A review across the wall of a worker. Decimals lose their methods in a structured clone, and one clone of
 * 20,000 claims would hold the pane for seconds, so the review travels as plain data in small parcels, and as JSON
 * text: reading that takes half the time of reading a structured clone.
 */
import type { SheetGrid } from "../../ledger/grid";
import type { Claim } from "../../policy/claim";
import { Decimal } from "../../policy/money";
import { RegulationError } from "../../policy/regulation";
import { WhatIfRefused } from "../../policy/rules";
import type { Review } from "../../review/review";
import type { SheetPlan } from "../../sheets/plan";
import type { SheetKind, SheetOptions } from "../../sheets/sheet-kinds";

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
  /** Items of a list, packed, as the JSON text of an array. */
  | { readonly kind: "list"; readonly name: ListName; readonly json: string }
  /** Rows of a sheet that was asked for, then the rest of it. */
  | { readonly kind: "plan-rows"; readonly rows: SheetPlan["rows"] }
  | { readonly kind: "plan"; readonly plan: SheetPlan }
  /** The review with its lists left empty; it comes last. */
  | { readonly kind: "rest"; readonly rest: unknown }
  | { readonly kind: "failed"; readonly failure: PackedFailure };

/** The maps and sets of a grid that grow with its cells. */
export const CELL_TEXTS = ["formulas", "formats", "comments"] as const;
export const CELL_MARKS = ["hiddenRows", "struckCells"] as const;
export type CellTexts = (typeof CELL_TEXTS)[number];
export type CellMarks = (typeof CELL_MARKS)[number];

export type ToWorker =
  /** A sheet without its cells, which follow. The first sheet of a new workbook state says so. */
  | { readonly kind: "sheet"; readonly first: boolean; readonly grid: SheetGrid }
  | { readonly kind: "rows"; readonly rows: SheetGrid["values"] }
  /** What single cells have beside their values, and rows or cells that are hidden or struck. */
  | {
      readonly kind: "texts";
      readonly of: CellTexts;
      readonly entries: readonly (readonly [number, string])[];
    }
  | { readonly kind: "marks"; readonly of: CellMarks; readonly members: readonly number[] }
  /** Asks for a sheet made of the review that was sent last. */
  | { readonly kind: "plan"; readonly sheet: SheetKind; readonly options: SheetOptions }
  | { readonly kind: "run"; readonly settings: unknown; readonly asOf: string };

/** Records in one parcel: some five milliseconds of work for the receiving thread. */
export const PARCEL = 150;
/** Rows of cells in one parcel. */
export const ROWS_PARCEL = 1_000;
/** Entries of a grid's maps in one parcel. */
const ENTRIES_PARCEL = 10_000;

function* slices<Item>(items: Iterable<Item>, most: number): Generator<readonly Item[]> {
  let slice: Item[] = [];
  for (const item of items) {
    slice.push(item);
    if (slice.length < most) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}

/** The parcels of a grid. */
export function* parcelsOfGrid(grid: SheetGrid, first: boolean): Generator<ToWorker> {
  const bare: SheetGrid = {
    ...grid,
    values: [],
    formulas: new Map(),
    formats: new Map(),
    comments: new Map(),
    hiddenRows: new Set(),
    struckCells: new Set(),
  };
  yield { kind: "sheet", first, grid: bare };
  for (const rows of slices(grid.values, ROWS_PARCEL)) yield { kind: "rows", rows };
  for (const of of CELL_TEXTS)
    for (const entries of slices(grid[of], ENTRIES_PARCEL)) yield { kind: "texts", of, entries };
  for (const of of CELL_MARKS)
    for (const members of slices(grid[of], ENTRIES_PARCEL)) yield { kind: "marks", of, members };
}

/** Puts grids together from their parcels. */
export class GridParcels {
  readonly #grids: {
    readonly grid: SheetGrid;
    readonly rows: SheetGrid["values"][number][];
    readonly texts: Readonly<Record<CellTexts, Map<number, string>>>;
    readonly marks: Readonly<Record<CellMarks, Set<number>>>;
  }[] = [];

  add(parcel: ToWorker): void {
    if (parcel.kind === "sheet") {
      if (parcel.first) this.#grids.length = 0;
      this.#grids.push({
        grid: parcel.grid,
        rows: [],
        texts: { formulas: new Map(), formats: new Map(), comments: new Map() },
        marks: { hiddenRows: new Set(), struckCells: new Set() },
      });
      return;
    }
    const last = this.#grids.at(-1);
    if (last === undefined) return;
    if (parcel.kind === "rows") last.rows.push(...parcel.rows);
    else if (parcel.kind === "texts")
      for (const [cell, text] of parcel.entries) last.texts[parcel.of].set(cell, text);
    else if (parcel.kind === "marks") for (const member of parcel.members) last.marks[parcel.of].add(member);
  }

  whole(): readonly SheetGrid[] {
    return this.#grids.map(({ grid, rows, texts, marks }) => ({ ...grid, ...texts, ...marks, values: rows }));
  }
}

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

function withLists(rest: Review, lists: ReviewLists, maps: Pick<Review, "claims" | "keys">): Review {
  const { claims, keys: _keys, verdicts, groups, duplicates, findings, ...read } = lists;
  return {
    ...rest,
    ...maps,
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
    for (const slice of slices(items, PARCEL))
      yield { kind: "list", name, json: JSON.stringify(slice.map(pack)) };
  // Maps are made anew from the lists; left in, they would be packed as empty objects.
  yield { kind: "rest", rest: pack(withLists(review, NO_LISTS, { claims: new Map(), keys: new Map() })) };
}

/** The parcels of a planned sheet, the rest last. A plan is plain data. */
export function* parcelsOfPlan(plan: SheetPlan): Generator<FromWorker> {
  for (const rows of slices(plan.rows, ROWS_PARCEL)) yield { kind: "plan-rows", rows };
  yield { kind: "plan", plan: { ...plan, rows: [] } };
}

/** Puts a review together from its parcels. */
export class ReviewParcels {
  readonly #lists = new Map<ListName, unknown[]>();
  /** Filled parcel by parcel, so that the last one has little left to do. */
  readonly #claims = new Map<Claim["id"], Claim>();
  readonly #keys = new Map<Claim["id"], string>();

  /** The whole review once its last parcel has come, else undefined. */
  add(parcel: FromWorker): Review | undefined {
    if (parcel.kind === "list") {
      const list = this.#lists.get(parcel.name);
      const packed: unknown[] = JSON.parse(parcel.json);
      const items = packed.map(unpack);
      if (list === undefined) this.#lists.set(parcel.name, items);
      else for (const item of items) list.push(item);
      // As below: what comes from the worker is taken for what it was there.
      if (parcel.name === "claims")
        for (const claim of items as ReviewLists["claims"]) this.#claims.set(claim.id, claim);
      if (parcel.name === "keys")
        for (const [id, key] of items as ReviewLists["keys"]) this.#keys.set(id, key);
      return undefined;
    }
    if (parcel.kind !== "rest") return undefined;
    // The one place where data from the worker, which runs the same code, is taken for what it was.
    const lists = { ...NO_LISTS, ...Object.fromEntries(this.#lists) } as ReviewLists;
    return withLists(unpack(parcel.rest) as Review, lists, { claims: this.#claims, keys: this.#keys });
  }
}
