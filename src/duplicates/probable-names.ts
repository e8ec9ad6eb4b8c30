/**
 * Which parties without a code are probably another party, by name: every pair that `probablySame` accepts, without
 * comparing every two names that begin alike.
 *
 * Pairs of characters become numbers, rarest first within the names of one beginning. Two names whose pairs agree to
 * four fifths must share one of the first few of each (prefix filter), be of about one length (length filter) and
 * have enough left after the shared one (positional filter): nothing is lost. Only a pair that thousands of names of one
beginning have is not followed. A pair of characters that occurs twice
 * in a name counts as two, as in the Dice coefficient.
 */
import { NumberIndex } from "./number-index";
import { LONG_POSTING } from "./weights";

/** Shorter names are too little to go by. */
const SHORTEST = 3;

const UNITS = 0x1_0000;
const TWO_UNITS = 0x1_0000_0000;

/** Pairs of characters in common, at least: Dice 2c / (l + r) ≥ 4/5. */
function leastCommon(left: number, right: number): number {
  return Math.ceil((2 * (left + right)) / 5);
}

/** How many of a name's pairs must be indexed: a partner has at least two thirds as many pairs in common with it. */
function prefixLength(length: number): number {
  return length - Math.ceil((2 * length) / 3) + 1;
}

/** Names of one beginning as sorted lists of numbers, rarest first, packed end to end. */
interface Block {
  readonly pairs: Int32Array;
  readonly starts: Int32Array;
  readonly distinct: number;
  /** From this number on, too many names have the pair. */
  readonly common: number;
}

function stands(pairs: Int32Array, id: number, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (pairs[at] === id) return true;
  return false;
}

/** Numbers the pairs of characters of the names of a block by how many names have them, rarest first. */
function readBlock(names: readonly string[]): Block {
  const starts = new Int32Array(names.length + 1);
  names.forEach((name, i) => {
    starts[i + 1] = (starts[i] ?? 0) + name.length - 1;
  });
  const pairs = new Int32Array(starts[names.length] ?? 0);
  const index = new NumberIndex();
  const counts: number[] = [];
  names.forEach((name, i) => {
    const from = starts[i] ?? 0;
    for (let at = 0; at + 1 < name.length; at++) {
      let key = name.charCodeAt(at) * UNITS + name.charCodeAt(at + 1);
      let id = index.get(key);
      // The second 科技 of a name is another pair than the first.
      while (id >= 0 && stands(pairs, id, from, from + at)) {
        key += TWO_UNITS;
        id = index.get(key);
      }
      if (id < 0) {
        id = counts.length;
        counts.push(0);
        index.set(key, id);
      }
      counts[id] = (counts[id] ?? 0) + 1;
      pairs[from + at] = id;
    }
  });
  const rank = new Int32Array(counts.length);
  [...counts.keys()]
    .sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b)
    .forEach((id, place) => {
      rank[id] = place;
    });
  for (let at = 0; at < pairs.length; at++) pairs[at] = rank[pairs[at] ?? 0] ?? 0;
  names.forEach((_name, i) => {
    pairs.subarray(starts[i], starts[i + 1]).sort();
  });
  const common = counts.reduce((sum, count) => (count > LONG_POSTING ? sum : sum + 1), 0);
  return { pairs, starts, distinct: counts.length, common };
}

/** Names by pairs of characters that stand near their front: chains of entries in typed arrays. */
class FrontIndex {
  readonly #heads: Int32Array;
  readonly #next: Int32Array;
  readonly #names: Int32Array;
  readonly #places: Int32Array;
  #entries = 0;

  constructor(distinct: number, entries: number) {
    this.#heads = new Int32Array(distinct).fill(-1);
    this.#next = new Int32Array(entries);
    this.#names = new Int32Array(entries);
    this.#places = new Int32Array(entries);
  }

  add(pair: number, name: number, place: number): void {
    const entry = this.#entries++;
    this.#names[entry] = name;
    this.#places[entry] = place;
    this.#next[entry] = this.#heads[pair] ?? -1;
    this.#heads[pair] = entry;
  }

  /** First entry of a pair; −1 after the last. */
  first(pair: number): number {
    return this.#heads[pair] ?? -1;
  }

  after(entry: number): number {
    return this.#next[entry] ?? -1;
  }

  nameAt(entry: number): number {
    return this.#names[entry] ?? -1;
  }

  placeAt(entry: number): number {
    return this.#places[entry] ?? -1;
  }
}

/** Whether two names from these places on have at least `least` pairs of characters in common. */
function haveInCommon(
  { pairs, starts }: Block,
  left: number,
  leftFrom: number,
  right: number,
  rightFrom: number,
  least: number,
): boolean {
  const leftEnd = starts[left + 1] ?? 0;
  const rightEnd = starts[right + 1] ?? 0;
  let i = (starts[left] ?? 0) + leftFrom;
  let j = (starts[right] ?? 0) + rightFrom;
  let missing = least;
  while (missing > 0) {
    if (leftEnd - i < missing || rightEnd - j < missing) return false;
    const x = pairs[i] ?? 0;
    const y = pairs[j] ?? 0;
    if (x === y) missing--;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return true;
}

/** Pairs of a block, each once; the first `unresolved` names are without a code, and one of each pair is of them. */
function pairUp(
  names: readonly string[],
  unresolved: number,
  onPair: (left: number, right: number) => void,
): void {
  const block = readBlock(names);
  const { pairs, starts } = block;
  const index = new FrontIndex(block.distinct, starts[unresolved] ?? 0);
  const seenBy = new Int32Array(unresolved).fill(-1);
  for (let name = 0; name < names.length; name++) {
    const start = starts[name] ?? 0;
    const length = (starts[name + 1] ?? 0) - start;
    let front = prefixLength(length);
    while (front > 0 && (pairs[start + front - 1] ?? 0) >= block.common) front--;
    for (let place = 0; place < front; place++) {
      const pair = pairs[start + place] ?? 0;
      for (let entry = index.first(pair); entry >= 0; entry = index.after(entry)) {
        const other = index.nameAt(entry);
        if (seenBy[other] === name) continue;
        seenBy[other] = name;
        const otherLength = (starts[other + 1] ?? 0) - (starts[other] ?? 0);
        const otherPlace = index.placeAt(entry);
        if (haveInCommon(block, name, place, other, otherPlace, leastCommon(length, otherLength)))
          onPair(other, name);
      }
    }
    if (name < unresolved)
      for (let place = 0; place < front; place++) index.add(pairs[start + place] ?? 0, name, place);
  }
}

/**
 * Calls `onPair` once for every two parties whose names are probably one firm's and of which one has no code;
 * `nameOf` is "" for a party that does not count.
 */
export function pairProbableNames(
  count: number,
  nameOf: (party: number) => string,
  resolved: (party: number) => boolean,
  onPair: (left: number, right: number) => void,
): void {
  const blocks = new Map<number, { readonly unresolved: number[]; readonly resolved: number[] }>();
  for (let party = 0; party < count; party++) {
    const name = nameOf(party);
    if (name.length < SHORTEST) continue;
    const beginning = name.charCodeAt(0) * UNITS + name.charCodeAt(1);
    let block = blocks.get(beginning);
    if (block === undefined) {
      block = { unresolved: [], resolved: [] };
      blocks.set(beginning, block);
    }
    (resolved(party) ? block.resolved : block.unresolved).push(party);
  }
  for (const { unresolved, resolved: coded } of blocks.values()) {
    const members = [...unresolved, ...coded];
    if (unresolved.length === 0 || members.length < 2) continue;
    pairUp(members.map(nameOf), unresolved.length, (left, right) =>
      onPair(members[left] ?? -1, members[right] ?? -1),
    );
  }
}
