/** A short, stable hash for keys and fingerprints: 53 bits over UTF-16 units (cyrb53's mixing), not for secrets. */

const FIRST_SEED = 0xdeadbeef;
const SECOND_SEED = 0x41c6ce57;

/** Feeds texts one after another; the separators keep "ab","c" apart from "a","bc". */
export class ShortHash {
  #high = FIRST_SEED;
  #low = SECOND_SEED;

  add(text: string): this {
    this.#mixAll(text);
    this.#mix(0xffff);
    return this;
  }

  /** As `add(first + second)`, without making that text: a workbook has millions of cells. */
  addJoined(first: string, second: string): this {
    this.#mixAll(first);
    return this.add(second);
  }

  #mixAll(text: string): void {
    let high = this.#high;
    let low = this.#low;
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      high = Math.imul(high ^ unit, 2_654_435_761);
      low = Math.imul(low ^ unit, 1_597_334_677);
    }
    this.#high = high;
    this.#low = low;
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
