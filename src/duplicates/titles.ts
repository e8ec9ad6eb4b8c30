/**
 * Titles of projects: which are alike, and which say nothing.
 *
 * Alike means: of the pairs of neighbouring characters in either title, at least three in four are in both. Only
 * titles that may be needed are cut into pairs. Within a list, pairs are sorted rarest first and only the first few
 * of each title are indexed: two titles this alike must share one of them (prefix filter, nothing is lost).
 */
import { IntList } from "./int-list";
import type { FundingRecord } from "./record";
import { TextIndex } from "./text-index";
import { plainTitleCore, titleCore } from "./title-form";
import { GENERIC_TITLE_PARTIES, LONG_POSTING, TITLE_LEAST_LENGTH, TITLE_THRESHOLD } from "./weights";

export interface Titles {
  /** Index of the title's distinctive part by record; −1 where there is none to speak of. */
  readonly of: Int32Array;
  text(title: number): string;
  /** Used by so many parties that it is no evidence. */
  generic(title: number): boolean;
  /** Share of common bigrams, 0..1. */
  similarity(left: number, right: number): number;
  /** All pairs of different titles in the list that are alike; equal titles are the same index. */
  alike(titles: readonly number[], onPair: (left: number, right: number, similarity: number) => void): void;
  /** Bigrams that were too common to follow. */
  readonly skipped: number;
}

class TitleTable implements Titles {
  readonly #cores: TextIndex;
  readonly #users: IntList;
  readonly #bigrams: (Int32Array | undefined)[] = [];
  readonly #frequency = new Map<number, number>();
  skipped = 0;

  constructor(
    readonly of: Int32Array,
    cores: TextIndex,
    users: IntList,
  ) {
    this.#cores = cores;
    this.#users = users;
  }

  text(title: number): string {
    return this.#cores.text(title);
  }

  generic(title: number): boolean {
    return this.#users.at(title * GENERIC_TITLE_PARTIES + GENERIC_TITLE_PARTIES - 1) >= 0;
  }

  #pairs(title: number): Int32Array {
    const known = this.#bigrams[title];
    if (known !== undefined) return known;
    const core = this.#cores.text(title);
    const set = new Set<number>();
    for (let i = 0; i + 1 < core.length; i++) set.add((core.charCodeAt(i) << 16) | core.charCodeAt(i + 1));
    const pairs = Int32Array.from(set).sort();
    for (const pair of pairs) this.#frequency.set(pair, (this.#frequency.get(pair) ?? 0) + 1);
    this.#bigrams[title] = pairs;
    return pairs;
  }

  similarity(left: number, right: number): number {
    if (left === right) return 1;
    const a = this.#pairs(left);
    const b = this.#pairs(right);
    let i = 0;
    let j = 0;
    let common = 0;
    while (i < a.length && j < b.length) {
      const x = a[i] ?? 0;
      const y = b[j] ?? 0;
      if (x === y) common++;
      if (x <= y) i++;
      if (y <= x) j++;
    }
    const all = a.length + b.length - common;
    return all === 0 ? 0 : common / all;
  }

  alike(titles: readonly number[], onPair: (left: number, right: number, similarity: number) => void): void {
    const unique = [...new Set(titles)].filter((title) => title >= 0).sort((a, b) => a - b);
    for (const title of unique) this.#pairs(title);
    const postings = new Map<number, number[]>();
    for (const title of unique) {
      const pairs = this.#pairs(title);
      const seen = new Set<number>();
      for (const pair of this.#prefix(pairs)) {
        const list = postings.get(pair);
        if (list === undefined) {
          postings.set(pair, [title]);
          continue;
        }
        if (list.length > LONG_POSTING) {
          this.skipped++;
          continue;
        }
        for (const other of list) {
          if (seen.has(other)) continue;
          seen.add(other);
          const length = this.#pairs(other).length;
          if (length < pairs.length * TITLE_THRESHOLD || pairs.length < length * TITLE_THRESHOLD) continue;
          const similarity = this.similarity(other, title);
          if (similarity >= TITLE_THRESHOLD) onPair(other, title, similarity);
        }
        list.push(title);
      }
    }
  }

  /** The rarest pairs, as many as must be indexed. */
  #prefix(pairs: Int32Array): readonly number[] {
    const frequency = this.#frequency;
    const sorted = [...pairs].sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || a - b);
    return sorted.slice(0, pairs.length - Math.ceil(TITLE_THRESHOLD * pairs.length) + 1);
  }
}

function use(users: IntList, title: number, party: number): void {
  const first = title * GENERIC_TITLE_PARTIES;
  for (let at = first; at < first + GENERIC_TITLE_PARTIES; at++) {
    const user = users.at(at);
    if (user === party) return;
    if (user !== -1) continue;
    users.set(at, party);
    return;
  }
}

/** Reads every title; `partyOf` tells how many parties use it. */
export function readTitles(records: readonly FundingRecord[], partyOf: Int32Array): Titles {
  const of = new Int32Array(records.length).fill(-1);
  const cores = new TextIndex();
  /** The first few parties of each title. */
  const users = new IntList();
  /** Titles that had to be cut, as typed. */
  const byRaw = new Map<string, number>();
  const titleOf = (core: string): number => {
    if (core.length < TITLE_LEAST_LENGTH) return -1;
    const title = cores.add(core);
    if (users.length === title * GENERIC_TITLE_PARTIES)
      for (let at = 0; at < GENERIC_TITLE_PARTIES; at++) users.push(-1);
    return title;
  };
  for (let i = 0; i < records.length; i++) {
    const raw = records[i]?.title ?? "";
    if (raw === "") continue;
    const plain = plainTitleCore(raw);
    let title = plain === undefined ? byRaw.get(raw) : titleOf(plain);
    if (title === undefined) {
      title = titleOf(titleCore(raw));
      byRaw.set(raw, title);
    }
    of[i] = title;
    if (title >= 0) use(users, title, partyOf[i] ?? -1);
  }
  return new TitleTable(of, cores, users);
}
