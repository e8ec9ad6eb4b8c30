/**
 * A review across the wall of a worker. Decimals lose their methods in a structured clone, and one clone of
 * 20,000 claims would hold the pane for seconds, so the review travels as plain data in small parcels.
 */
import type { SheetGrid } from "../../ledger/grid";
import type { Claim } from "../../policy/claim";
import { Decimal } from "../../policy/money";
import { RegulationError } from "../../policy/regulation";
import { WhatIfRefused } from "../../policy/rules";
import type { Verdict } from "../../policy/verdict";
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

/** Everything of a review but its long lists. */
type ReviewHead = Omit<Review, "claims" | "keys">;

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

export type FromWorker =
  | { readonly kind: "progress"; readonly step: WorkerStep; readonly done: number }
  | {
      readonly kind: "claims";
      readonly claims: unknown;
      readonly keys: readonly (readonly [Claim["id"], string])[];
    }
  | { readonly kind: "verdicts"; readonly verdicts: unknown }
  | { readonly kind: "duplicates"; readonly duplicates: unknown }
  | { readonly kind: "head"; readonly head: unknown }
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

function claimsParcel(claims: readonly Claim[], keys: Review["keys"]): FromWorker {
  const named = claims.flatMap(({ id }): [Claim["id"], string][] => {
    const key = keys.get(id);
    return key === undefined ? [] : [[id, key]];
  });
  return { kind: "claims", claims: pack(claims), keys: named };
}

/** The parcels of a review, the head last. */
export function* parcelsOf(review: Review): Generator<FromWorker> {
  const { claims, keys, plan, reading, duplicates, ...rest } = review;
  const all = [...claims.values()];
  for (let at = 0; at < all.length; at += PARCEL) yield claimsParcel(all.slice(at, at + PARCEL), keys);
  for (let at = 0; at < plan.verdicts.length; at += PARCEL)
    yield { kind: "verdicts", verdicts: pack(plan.verdicts.slice(at, at + PARCEL)) };
  for (let at = 0; at < duplicates.length; at += PARCEL)
    yield { kind: "duplicates", duplicates: pack(duplicates.slice(at, at + PARCEL)) };
  yield {
    kind: "head",
    head: pack({
      ...rest,
      plan: { ...plan, verdicts: [] },
      reading: { ...reading, claims: [] },
      duplicates: [],
    }),
  };
}

/** Puts a review together from its parcels. */
export class ReviewParcels {
  readonly #claims: Claim[] = [];
  readonly #keys = new Map<Claim["id"], string>();
  readonly #verdicts: Verdict[] = [];
  readonly #duplicates: Review["duplicates"][number][] = [];

  /** The whole review once the head has come, else undefined. */
  add(parcel: FromWorker): Review | undefined {
    switch (parcel.kind) {
      case "claims":
        this.#claims.push(...(unpack(parcel.claims) as Claim[]));
        for (const [id, key] of parcel.keys) this.#keys.set(id, key);
        return undefined;
      case "verdicts":
        this.#verdicts.push(...(unpack(parcel.verdicts) as Verdict[]));
        return undefined;
      case "duplicates":
        this.#duplicates.push(...(unpack(parcel.duplicates) as Review["duplicates"]));
        return undefined;
      case "head": {
        const head = unpack(parcel.head) as ReviewHead;
        return {
          ...head,
          claims: new Map(this.#claims.map((claim) => [claim.id, claim])),
          keys: this.#keys,
          reading: { ...head.reading, claims: this.#claims },
          plan: { ...head.plan, verdicts: this.#verdicts },
          duplicates: this.#duplicates,
        };
      }
      default:
        return undefined;
    }
  }
}
