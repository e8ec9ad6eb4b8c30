/** A vocabulary that remembers what a text meant: columns repeat few words over many rows. */
import type { Word } from "./enumerations";
import { squeezed } from "./header-text";

export type WordReader<T> = (text: string, header: string) => Word<T>;

const MOST = 2_000;

/** What the texts under one header meant. */
interface Remembered<T> {
  /** The header, squeezed. */
  readonly plain: string;
  readonly words: Map<string, Word<T>>;
  /** Most rows say what the row above says. */
  lastText: string | undefined;
  lastWord: Word<T>;
}

/** The same reader, asked once per text and header. */
export function remembered<T>(read: WordReader<T>): WordReader<T> {
  const headers = new Map<string, Remembered<T>>();
  // Asked row by row: mostly for the header it was asked for last.
  let lastHeader: string | undefined;
  let own: Remembered<T> | undefined;
  return (text, header) => {
    if (own === undefined || header !== lastHeader) {
      own = headers.get(header);
      lastHeader = header;
    }
    if (!own) {
      if (headers.size > MOST) headers.clear();
      own = { plain: squeezed(header), words: new Map(), lastText: undefined, lastWord: { kind: "unknown" } };
      headers.set(header, own);
    }
    if (text === own.lastText) return own.lastWord;
    let word = own.words.get(text);
    if (!word) {
      word = read(text, own.plain);
      if (own.words.size > MOST) own.words.clear();
      own.words.set(text, word);
    }
    own.lastText = text;
    own.lastWord = word;
    return word;
  };
}
