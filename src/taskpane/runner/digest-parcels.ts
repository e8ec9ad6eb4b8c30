/**
 * A review on its way from the worker. The pane's thread may not be held for more than a moment, and what holds it
 * is less the reading of a parcel than the objects that stay: so the lists arrive as objects, and the accounts of
 * the claims, nine tenths of a review, as bytes outside the heap that are read when a claim is opened.
 */
import type { LedgerReading } from "../../ledger/reading";
import type { ClaimId } from "../../policy/claim";
import type { AwardPlan, Check } from "../../policy/verdict";
import {
  type ClaimAccount,
  type ClaimLine,
  digestOf,
  type MoneyRow,
  type ReviewDigest,
} from "../../review/digest";
import type { DuplicateFinding, Finding, Review } from "../../review/review";
import type { FromWorker, KeptList, ShownList } from "./messages";
import { pack, unpack } from "./pack";
import { slices } from "./slices";

/** Items in one parcel: a few milliseconds of work for the receiving thread. */
export const PARCEL = 150;

/** Lines whose open conditions are numbers into the list of all checks sent so far, of which many are the same. */
interface PackedLines {
  readonly checks: readonly unknown[];
  readonly lines: readonly unknown[];
}

type ReviewRest = Omit<Review, "claims" | "keys" | "duplicates" | "findings" | "reading" | "plan"> & {
  readonly reading: Pick<LedgerReading, "tables" | "questions">;
  readonly plan: Pick<AwardPlan, "pools" | "departures">;
};

interface Shown {
  readonly duplicates: readonly DuplicateFinding[];
  readonly findings: readonly Finding[];
  readonly moneyRows: readonly MoneyRow[];
}
type Kept = Pick<LedgerReading, Exclude<KeptList, "groups">> & Pick<AwardPlan, "groups">;

function* parcelsOfLines(lines: readonly ClaimLine[]): Generator<FromWorker> {
  const numbers = new Map<string, number>();
  for (const slice of slices(lines, PARCEL)) {
    const checks: unknown[] = [];
    const numberOf = (check: Check): number => {
      const packed = pack(check);
      const text = JSON.stringify(packed);
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      checks.push(packed);
      return numbers.size - 1;
    };
    const packed: PackedLines = {
      lines: slice.map(({ open, ...line }) => pack({ ...line, open: open.map(numberOf) })),
      checks,
    };
    yield { kind: "lines", json: JSON.stringify(packed) };
  }
}

function* parcelsOfAccounts(digest: ReviewDigest): Generator<FromWorker> {
  const encoder = new TextEncoder();
  for (const slice of slices(digest.lines, PARCEL)) {
    const accounts = slice.map(({ id, sheet }) =>
      encoder.encode(JSON.stringify(pack(digest.account(id), sheet))),
    );
    const bytes = new Uint8Array(accounts.reduce((sum, { length }) => sum + length, 0));
    const ends: number[] = [];
    let end = 0;
    for (const account of accounts) {
      bytes.set(account, end);
      end += account.length;
      ends.push(end);
    }
    yield { kind: "accounts", ends, bytes };
  }
}

/** The parcels of a review, the rest last. */
export function* parcelsOf(review: Review): Generator<FromWorker> {
  const digest = digestOf(review);
  yield* parcelsOfLines(digest.lines);
  const { duplicates, findings, claims: _claims, keys: _keys, reading, plan, ...rest } = review;
  const shown: Shown = { duplicates, findings, moneyRows: digest.moneyRows };
  for (const [name, items] of Object.entries(shown) as [ShownList, readonly unknown[]][])
    for (const slice of slices(items, PARCEL))
      yield { kind: "shown", name, json: JSON.stringify(slice.map((item) => pack(item))) };
  const { payments, otherFunding, companies, patentList, notices, tables, questions } = reading;
  const { groups, pools, departures } = plan;
  const kept: Kept = { groups, payments, otherFunding, companies, patentList, notices };
  const encoder = new TextEncoder();
  for (const [name, items] of Object.entries(kept) as [KeptList, readonly unknown[]][])
    for (const slice of slices(items, PARCEL)) {
      const bytes = encoder.encode(JSON.stringify(slice.map((item) => pack(item))));
      yield { kind: "kept", name, bytes };
    }
  yield* parcelsOfAccounts(digest);
  const others: ReviewRest = { ...rest, reading: { tables, questions }, plan: { pools, departures } };
  yield { kind: "rest", json: JSON.stringify(pack(others)) };
}

/** What need not be copied when the parcel is sent. */
export function transferable(parcel: FromWorker): Transferable[] {
  return "bytes" in parcel ? [parcel.bytes.buffer] : [];
}

type AccountsParcel = Extract<FromWorker, { kind: "accounts" }>;

const NO_REASONS: ClaimLine["reasons"] = [];

/**
 * Puts a digest together from its parcels. What many lines have in common they share: the collector's pauses grow
 * with the number of objects that stay.
 */
export class DigestParcels {
  readonly #lines: ClaimLine[] = [];
  /** Which line is a claim's. */
  readonly #places = new Map<ClaimId, number>();
  readonly #checks: Check[] = [];
  readonly #checkLists = new Map<string, readonly Check[]>();
  readonly #shown: Record<ShownList, unknown[]> = { duplicates: [], findings: [], moneyRows: [] };
  readonly #kept: Record<KeptList, Uint8Array[]> = {
    groups: [],
    payments: [],
    otherFunding: [],
    companies: [],
    patentList: [],
    notices: [],
  };
  readonly #decoder = new TextDecoder();
  /** Of `PARCEL` claims each, in the order of the lines. */
  readonly #accounts: AccountsParcel[] = [];

  /** The digest once its last parcel has come, else undefined. */
  add(parcel: FromWorker): ReviewDigest | undefined {
    switch (parcel.kind) {
      case "lines":
        this.#addLines(JSON.parse(parcel.json));
        return undefined;
      case "shown":
        this.#shown[parcel.name].push(...items(parcel.json));
        return undefined;
      case "kept":
        this.#kept[parcel.name].push(parcel.bytes);
        return undefined;
      case "accounts":
        this.#accounts.push(parcel);
        return undefined;
      case "rest":
        return this.#digest(taken<ReviewRest>(unpack(JSON.parse(parcel.json))));
      default:
        return undefined;
    }
  }

  #addLines({ checks, lines }: PackedLines): void {
    for (const check of checks) this.#checks.push(taken<Check>(unpack(check)));
    for (const packed of lines) {
      const { open } = taken<{ readonly open: readonly number[] }>(packed);
      const line = taken<{ -readonly [Name in keyof ClaimLine]: ClaimLine[Name] }>(unpack(packed));
      line.open = this.#checkList(open);
      if (line.reasons.length === 0) line.reasons = NO_REASONS;
      if (line.award !== null && line.computed?.eq(line.award)) line.computed = line.award;
      this.#places.set(line.id, this.#lines.length);
      this.#lines.push(line);
    }
  }

  #checkList(numbers: readonly number[]): readonly Check[] {
    const key = numbers.join();
    let list = this.#checkLists.get(key);
    if (list === undefined) {
      list = numbers.flatMap((number) => this.#checks[number] ?? []);
      this.#checkLists.set(key, list);
    }
    return list;
  }

  #line(claim: ClaimId): ClaimLine | undefined {
    const place = this.#places.get(claim);
    return place === undefined ? undefined : this.#lines[place];
  }

  #account(claim: ClaimId): ClaimAccount | undefined {
    const place = this.#places.get(claim);
    const line = this.#line(claim);
    if (place === undefined || line === undefined) return undefined;
    const parcel = this.#accounts[Math.floor(place / PARCEL)];
    const within = place % PARCEL;
    const bytes = parcel?.bytes.subarray(parcel.ends[within - 1] ?? 0, parcel.ends[within]);
    return taken<ClaimAccount>(unpack(JSON.parse(this.#decoder.decode(bytes)), line.sheet));
  }

  #digest(rest: ReviewRest): ReviewDigest {
    const { reading, plan, departuresFromDefault: _departures, ...shared } = rest;
    return {
      ...shared,
      ...plan,
      ...reading,
      ...taken<Shown>(this.#shown),
      lines: this.#lines,
      line: (claim) => this.#line(claim),
      account: (claim) => this.#account(claim),
      whole: () => this.#whole(rest),
    };
  }

  #whole(rest: ReviewRest): Review {
    const accounts = this.#lines.flatMap(({ id }) => this.#account(id) ?? []);
    const claims = accounts.map(({ claim }) => claim);
    const kept = Object.fromEntries(
      Object.entries(this.#kept).map(([name, parcels]) => [
        name,
        parcels.flatMap((bytes) => items(this.#decoder.decode(bytes))),
      ]),
    );
    const { groups, ...read } = taken<Kept>(kept);
    const { duplicates, findings } = taken<Shown>(this.#shown);
    return {
      ...rest,
      duplicates,
      findings,
      claims: new Map(claims.map((claim) => [claim.id, claim])),
      keys: new Map(this.#lines.map(({ id, key }) => [id, key])),
      reading: { ...rest.reading, ...read, claims },
      plan: { ...rest.plan, groups, verdicts: accounts.map(({ verdict }) => verdict) },
    };
  }
}

/** The one place where data from the worker, which runs the same code, is taken for what it was there. */
function taken<Kind>(value: unknown): Kind {
  return value as Kind;
}

function items(json: string): readonly unknown[] {
  const packed: unknown[] = JSON.parse(json);
  return packed.map((item) => unpack(item));
}
