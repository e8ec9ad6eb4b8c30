/** A vocabulary that remembers what a text meant: columns repeat few words over many rows. */
import type { Word } from "./enumerations";
import { squeezed } from "./header-text";

export type WordReader<T> = (text: string, header: string) => Word<T>;

const MOST = 2_000;

/** The same reader, asked once per text and header. */
export function remembered<T>(read: WordReader<T>): WordReader<T> {
  const headers = new Map<string, { readonly plain: string; readonly words: Map<string, Word<T>> }>();
  // Asked row by row: mostly for the header it was asked for last.
  let lastHeader: string | undefined;
  let own: { readonly plain: string; readonly words: Map<string, Word<T>> } | undefined;
  return (text, header) => {
    if (own === undefined || header !== lastHeader) {
      own = headers.get(header);
      lastHeader = header;
    }
    if (!own) {
      if (headers.size > MOST) headers.clear();
      own = { plain: squeezed(header), words: new Map() };
      headers.set(header, own);
    }
    const known = own.words.get(text);
    if (known) return known;
    const made = read(text, own.plain);
    if (own.words.size > MOST) own.words.clear();
    own.words.set(text, made);
    return made;
  };
}
