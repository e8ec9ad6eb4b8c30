/**
 * Texts and the number each was given, 0, 1, 2 … in order of coming, by open addressing in a typed array. A `Map` of a
 * million texts fetches the texts themselves whenever it grows or meets another of the same bucket; here their hashes
 * stand in the table.
 */

const FULL = 0.5;
const EMPTY = -1;

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

export class TextIndex {
  readonly #texts: string[] = [];
  /** Hash and number by turns; −1 for no number. */
  #slots = new Int32Array(2_048).fill(EMPTY);

  get size(): number {
    return this.#texts.length;
  }

  text(number: number): string {
    return this.#texts[number] ?? "";
  }

  /** The number of a text; −1 if it has none. */
  get(text: string): number {
    return this.#slots[this.#place(text, hashOf(text)) + 1] ?? EMPTY;
  }

  /** The number of a text, a new one if it had none. */
  add(text: string): number {
    const hash = hashOf(text);
    const place = this.#place(text, hash);
    const known = this.#slots[place + 1] ?? EMPTY;
    if (known !== EMPTY) return known;
    const number = this.#texts.length;
    this.#texts.push(text);
    this.#slots[place] = hash;
    this.#slots[place + 1] = number;
    if (number >= (this.#slots.length / 2) * FULL) this.#grow();
    return number;
  }

  /** Where a text stands, or where it would. */
  #place(text: string, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length / 2 - 1;
    let at = hash & mask;
    for (;;) {
      const number = slots[2 * at + 1] ?? EMPTY;
      if (number === EMPTY || (slots[2 * at] === hash && this.#texts[number] === text)) return 2 * at;
      at = (at + 1) & mask;
    }
  }

  #grow(): void {
    const from = this.#slots;
    const slots = new Int32Array(from.length * 2).fill(EMPTY);
    const mask = slots.length / 2 - 1;
    for (let i = 0; i < from.length; i += 2) {
      const number = from[i + 1] ?? EMPTY;
      if (number === EMPTY) continue;
      const hash = from[i] ?? 0;
      let at = hash & mask;
      while (slots[2 * at + 1] !== EMPTY) at = (at + 1) & mask;
      slots[2 * at] = hash;
      slots[2 * at + 1] = number;
    }
    this.#slots = slots;
  }
}
