/** Object keys of all rows, interned: which rows carry which patent, contract, register or application number. */

import { type Grouping, groupBy, IntList } from "./int-list";
import { NumberIndex } from "./number-index";
import { TextIndex } from "./text-index";

export const KEY_KINDS = ["patent", "publication", "pct", "number", "registration", "application"] as const;
export type KeyKind = (typeof KEY_KINDS)[number];

/** Where a row's key was found. */
export const KEY_ORIGINS = ["own", "alias", "listing", "remark", "title"] as const;
export type KeyOrigin = (typeof KEY_ORIGINS)[number];

export const KEY_CHECKS = ["missing", "right", "wrong"] as const;
export type KeyCheck = (typeof KEY_CHECKS)[number];

/** One key of one row. */
export interface RowKey {
  readonly key: number;
  readonly origin: KeyOrigin;
  readonly check: KeyCheck;
}

const KIND_INDEX: Readonly<Record<KeyKind, number>> = {
  patent: 0,
  publication: 1,
  pct: 2,
  number: 3,
  registration: 4,
  application: 5,
};

/** Bits of `traits`: what kinds of keys a row has, and what kinds of patents. */
export const TRAIT = { patent: 1, number: 2, invention: 4, utilityModel: 8 } as const;

function traitsOf(kind: KeyKind, text: string): number {
  if (kind === "number") return TRAIT.number;
  if (kind !== "patent") return 0;
  const filing = text.charAt(text.length === 12 ? 4 : 2);
  return TRAIT.patent | (filing === "1" ? TRAIT.invention : filing === "2" ? TRAIT.utilityModel : 0);
}

/** Digits only, no leading zero, exact as a double. */
function isWhole(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 49 && first <= 57 && text.length <= 15 && /^\d+$/.test(text);
}

const NO_KEYS: readonly number[] = [];

/** Keys of one kind that are not plain numbers. */
class TextKeys {
  readonly #texts = new TextIndex();
  readonly #keys = new IntList();

  find(text: string): number {
    const at = this.#texts.get(text);
    return at < 0 ? -1 : this.#keys.at(at);
  }

  add(text: string, key: number): void {
    this.#texts.add(text);
    this.#keys.push(key);
  }
}

export class KeyTable {
  readonly #texts: string[] = [];
  readonly #kinds = new IntList();
  readonly #traits = new IntList();
  /** Twelve-digit patent numbers and 13-digit register numbers are exact doubles: a third of the cost of texts. */
  readonly #byNumber: readonly NumberIndex[] = KEY_KINDS.map(() => new NumberIndex());
  readonly #byText: readonly TextKeys[] = KEY_KINDS.map(() => new TextKeys());
  readonly #starts = new IntList();
  readonly #keys = new IntList();
  readonly #flags = new IntList();
  readonly #rowOf = new IntList();
  readonly #wrong: number[] = [];
  #rows = 0;

  get count(): number {
    return this.#texts.length;
  }

  #add(kind: KeyKind, text: string): number {
    const id = this.#texts.length;
    this.#texts.push(text);
    this.#kinds.push(KIND_INDEX[kind]);
    this.#traits.push(traitsOf(kind, text));
    return id;
  }

  /** Index of a key; digits only are kept as numbers. */
  intern(kind: KeyKind, text: string): number {
    if (kind === "patent") return this.internPatent(text);
    const numeric = isWhole(text);
    if (numeric) return this.#internNumber(kind, Number(text), text);
    const texts = this.#byText[KIND_INDEX[kind]];
    const known = texts?.find(text) ?? -1;
    if (known >= 0) return known;
    const id = this.#add(kind, text);
    texts?.add(text, id);
    return id;
  }

  /** Index of a patent by its digits; the commonest key, so without a test of what it is. */
  internPatent(digits: string): number {
    return this.#internNumber("patent", Number(digits), digits);
  }

  #internNumber(kind: KeyKind, value: number, text: string): number {
    const index = this.#byNumber[KIND_INDEX[kind]];
    const known = index?.get(value) ?? -1;
    if (known >= 0) return known;
    const id = this.#add(kind, text);
    index?.set(value, id);
    return id;
  }

  /** Index of a key that is already there; −1 otherwise. */
  find(kind: KeyKind, text: string): number {
    const numeric = isWhole(text);
    const found = numeric
      ? this.#byNumber[KIND_INDEX[kind]]?.get(Number(text))
      : this.#byText[KIND_INDEX[kind]]?.find(text);
    return found ?? -1;
  }

  /** Opens the next row; its keys follow by `addToRow`. */
  openRow(): void {
    this.#starts.push(this.#keys.length);
    this.#rows++;
  }

  /** Adds a key to the open row; the first origin of a key counts. */
  addToRow(key: number, origin: KeyOrigin, check: KeyCheck): void {
    for (let at = this.#starts.at(this.#rows - 1); at < this.#keys.length; at++)
      if (this.#keys.at(at) === key) return;
    this.#keys.push(key);
    this.#flags.push(KEY_ORIGINS.indexOf(origin) * 4 + KEY_CHECKS.indexOf(check));
    this.#rowOf.push(this.#rows - 1);
    if (check === "wrong" && this.#wrong.at(-1) !== this.#rows - 1) this.#wrong.push(this.#rows - 1);
  }

  /** Rows with a patent number whose check character fails, ascending. */
  rowsWithWrongCheck(): readonly number[] {
    return this.#wrong;
  }

  #start(row: number): number {
    return this.#starts.at(row);
  }

  #end(row: number): number {
    return row + 1 < this.#rows ? this.#starts.at(row + 1) : this.#keys.length;
  }

  kindOf(key: number): KeyKind {
    return KEY_KINDS[this.#kinds.at(key)] ?? "number";
  }

  textOf(key: number): string {
    return this.#texts[key] ?? "";
  }

  /** Keys of a row. Makes a list: not for the inner loop over all rows. */
  keysOf(row: number): readonly number[] {
    const keys: number[] = [];
    for (let at = this.#start(row); at < this.#end(row); at++) keys.push(this.#keys.at(at));
    return keys;
  }

  /** How a row came to a key; undefined when it has not got it. */
  rowKey(row: number, key: number): RowKey | undefined {
    for (let at = this.#start(row); at < this.#end(row); at++) {
      if (this.#keys.at(at) !== key) continue;
      const flags = this.#flags.at(at);
      return { key, origin: KEY_ORIGINS[flags >> 2] ?? "own", check: KEY_CHECKS[flags & 3] ?? "missing" };
    }
    return undefined;
  }

  /** Keys that both rows have. */
  shared(left: number, right: number): readonly number[] {
    let common: number[] | undefined;
    const end = this.#end(right);
    for (let i = this.#start(left); i < this.#end(left); i++) {
      const key = this.#keys.at(i);
      for (let j = this.#start(right); j < end; j++) {
        if (this.#keys.at(j) !== key) continue;
        common ??= [];
        common.push(key);
        break;
      }
    }
    return common ?? NO_KEYS;
  }

  hasKind(row: number, kind: KeyKind): boolean {
    const wanted = KIND_INDEX[kind];
    for (let at = this.#start(row); at < this.#end(row); at++)
      if (this.#kinds.at(this.#keys.at(at)) === wanted) return true;
    return false;
  }

  /** Bits of `TRAIT` for all keys of a row. */
  traits(row: number): number {
    let traits = 0;
    for (let at = this.#start(row); at < this.#end(row); at++) traits |= this.#traits.at(this.#keys.at(at));
    return traits;
  }

  /** Rows by key. */
  rowsByKey(): Grouping {
    const grouping = groupBy(this.#keys.view(), this.count);
    const rowOf = this.#rowOf.view();
    return {
      groups: grouping.groups,
      size: grouping.size,
      members: (key) => grouping.members(key).map((entry) => rowOf[entry] ?? -1),
      start: grouping.start,
      at: (place) => rowOf[grouping.at(place)] ?? -1,
    };
  }
}
