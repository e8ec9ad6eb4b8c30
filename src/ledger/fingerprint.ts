/** Names the header of a table, so that an answer is used again only while the header is still the same. */
import { squeezed } from "./header-text";

/** Two 32-bit FNV-1a hashes over the joined headers, as 16 hexadecimal digits. Column positions count. */
export function headerFingerprint(
  headers: readonly { readonly column: number; readonly header: string }[],
): string {
  let low = 0x811c9dc5;
  let high = 0x1000193;
  for (const { column, header } of headers) {
    const text = `${column}:${squeezed(header)}\u0001`;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      low = Math.imul(low ^ unit, 0x01000193);
      high = Math.imul(high ^ (unit * 31 + i), 0x01000193);
    }
  }
  const hex = (word: number) => (word >>> 0).toString(16).padStart(8, "0");
  return hex(high) + hex(low);
}
