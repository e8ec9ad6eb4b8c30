/** A short, stable hash for keys and fingerprints: 53 bits over UTF-16 units (cyrb53's mixing), not for secrets. */

const FIRST_SEED = 0xdeadbeef;
const SECOND_SEED = 0x41c6ce57;

/** Feeds texts one after another; the separators keep "ab","c" apart from "a","bc". */
export class ShortHash {
  #high = FIRST_SEED;
  #low = SECOND_SEED;

  add(text: string): this {
    for (let index = 0; index < text.length; index++) this.#mix(text.charCodeAt(index));
    this.#mix(0xffff);
    return this;
  }

  #mix(unit: number): void {
    this.#high = Math.imul(this.#high ^ unit, 2_654_435_761);
    this.#low = Math.imul(this.#low ^ unit, 1_597_334_677);
  }

  /** 14 hexadecimal digits. */
  digest(): string {
    let high = this.#high;
    let low = this.#low;
    high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
    low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
    const value = 4_294_967_296 * (2_097_151 & low) + (high >>> 0);
    return value.toString(16).padStart(14, "0");
  }
}
