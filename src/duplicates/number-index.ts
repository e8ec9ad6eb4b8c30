/**
 * Whole numbers up to 2^53 and the index each was given, by open addressing in typed arrays. A `Map` allocates every
 * key beyond 31 bits on the heap, which at a million patent numbers costs more than the search.
 */

const FULL = 0.6;

function hashOf(key: number): number {
  const low = key >>> 0;
  const high = Math.floor(key / 4_294_967_296);
  let mixed = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

export class NumberIndex {
  #keys = new Float64Array(1_024).fill(-1);
  #values = new Int32Array(1_024);
  #size = 0;

  #place(keys: Float64Array, key: number): number {
    const mask = keys.length - 1;
    let at = hashOf(key) & mask;
    while (keys[at] !== key && keys[at] !== -1) at = (at + 1) & mask;
    return at;
  }

  /** The index of a number that is not negative; −1 if it has none. */
  get(key: number): number {
    const at = this.#place(this.#keys, key);
    return this.#keys[at] === key ? (this.#values[at] ?? -1) : -1;
  }

  set(key: number, value: number): void {
    if (this.#size >= this.#keys.length * FULL) this.#grow();
    const at = this.#place(this.#keys, key);
    if (this.#keys[at] !== key) this.#size++;
    this.#keys[at] = key;
    this.#values[at] = value;
  }

  #grow(): void {
    const keys = new Float64Array(this.#keys.length * 2).fill(-1);
    const values = new Int32Array(keys.length);
    this.#keys.forEach((key, i) => {
      if (key < 0) return;
      const at = this.#place(keys, key);
      keys[at] = key;
      values[at] = this.#values[i] ?? -1;
    });
    this.#keys = keys;
    this.#values = values;
  }
}
