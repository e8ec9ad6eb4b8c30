/** Which way a header asks: “有无失信” asks for the bad, “无失信” for its absence; a yes means the opposite. */
import { squeezed } from "./header-text";

/** A denial right before the matter; the 无 of 有无 and the 否 of 是否 are none. */
const DENIED =
  "(?:(?<!有)(?:无|没有)|未|非|不存在|不)(?:被|有|发现|存在|列入|享受|获得?|受到)*[^,，;；/、]{0,6}?";

const cache = new Map<string, boolean>();

/** Whether a yes under the header says that the matter is there. */
export function asksFor(header: string, matter: RegExp): boolean {
  const key = `${matter.source}|${header}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const text = squeezed(header);
  const asks = matter.test(text) && !new RegExp(`${DENIED}(?:${matter.source})`).test(text);
  if (cache.size > 2_000) cache.clear();
  cache.set(key, asks);
  return asks;
}

/** Whether a yes under the header says that the matter is not there. */
export function asksForAbsence(header: string, matter: RegExp): boolean {
  return matter.test(squeezed(header)) && !asksFor(header, matter);
}
