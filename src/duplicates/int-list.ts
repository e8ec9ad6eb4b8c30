/** A growing list of 32-bit integers, and rows of such lists packed end to end: plain arrays cost too much at a million rows. */

export class IntList {
  #values: Int32Array;
  #length = 0;

  constructor(capacity = 1024) {
    this.#values = new Int32Array(Math.max(16, capacity));
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  at(index: number): number {
    return this.#values[index] ?? -1;
  }

  set(index: number, value: number): void {
    if (index >= this.#length) throw new RangeError(`no place ${index}`);
    this.#values[index] = value;
  }

  /** The values as they are; shares memory with the list. */
  view(): Int32Array {
    return this.#values.subarray(0, this.#length);
  }
}

/**
 * Groups of positions: `members(g)` are the positions whose group is `g`, ascending; `at(start(g))` …
 * `at(start(g + 1) - 1)` are the same without a list.
 */
export interface Grouping {
  readonly groups: number;
  size(group: number): number;
  members(group: number): Int32Array;
  start(group: number): number;
  at(place: number): number;
}

/** Groups the positions 0 … n−1 by `groupOf[position]` (negative: no group), in linear time. */
export function groupBy(groupOf: Int32Array, groups: number): Grouping {
  const starts = new Int32Array(groups + 1);
  for (const group of groupOf) if (group >= 0) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  for (let g = 0; g < groups; g++) starts[g + 1] = (starts[g + 1] ?? 0) + (starts[g] ?? 0);
  const cursor = starts.slice(0, groups);
  const members = new Int32Array(starts[groups] ?? 0);
  for (let position = 0; position < groupOf.length; position++) {
    const group = groupOf[position] ?? -1;
    if (group < 0) continue;
    const place = cursor[group] ?? 0;
    members[place] = position;
    cursor[group] = place + 1;
  }
  return {
    groups,
    size: (group) => (starts[group + 1] ?? 0) - (starts[group] ?? 0),
    members: (group) => members.subarray(starts[group] ?? 0, starts[group + 1] ?? 0),
    start: (group) => starts[group] ?? 0,
    at: (place) => members[place] ?? -1,
  };
}
