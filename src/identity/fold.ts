/**
 * Folding: one spelling for all texts that mean the same key.
 *
 * Per character: Unicode NFKC (full-width forms, circled figures), upper case, traditional to simplified, one
 * hyphen, one full stop, one kind of bracket; blanks, line breaks and zero-width characters go. One look-up per
 * UTF-16 unit in a table of 65,536 places, because `normalize` and a regular expression per cell cost ten times
 * as much on a million rows. Characters outside the basic plane stay as they are.
 */
import { simplifiedForms } from "./traditional-simplified";

/** Table entry of a character that is dropped. */
export const FOLD_DROPPED = 0;
/** Table entry of a character that becomes several ("㈱" → "(株)"). */
export const FOLD_EXPANDS = 0xffff;

const HYPHENS = "‐‑‒–—―−⁃﹣－─━ーｰ";
const STOPS = "。．·•・｡∙‧⋅";
const OPENING = "【〔［〖{「『[｛";
const CLOSING = "】〕］〗}」』]｝";
const INVISIBLE = /[\s\p{Cf}\p{Cc}\u3164\uffa0\u2800]/u;

interface FoldTable {
  readonly units: Uint16Array;
  readonly expansions: ReadonlyMap<number, string>;
}

let built: FoldTable | undefined;

function build(): FoldTable {
  const simple = simplifiedForms();
  for (const hyphen of HYPHENS) simple.set(hyphen, "-");
  for (const stop of STOPS) simple.set(stop, ".");
  for (const bracket of OPENING) simple.set(bracket, "(");
  for (const bracket of CLOSING) simple.set(bracket, ")");
  const units = new Uint16Array(65_536);
  const expansions = new Map<number, string>();
  for (let unit = 0; unit < 65_536; unit++) {
    if (unit >= 0xd800 && unit <= 0xdfff) {
      units[unit] = unit;
      continue;
    }
    const text = foldOne(String.fromCharCode(unit), simple);
    if (text.length === 1) units[unit] = text.charCodeAt(0);
    else if (text.length > 1) {
      units[unit] = FOLD_EXPANDS;
      expansions.set(unit, text);
    }
  }
  return { units, expansions };
}

function foldOne(character: string, simple: ReadonlyMap<string, string>): string {
  if (INVISIBLE.test(character)) return "";
  const direct = simple.get(character);
  if (direct !== undefined) return direct;
  let folded = "";
  for (const part of character.normalize("NFKC").toUpperCase())
    if (!INVISIBLE.test(part)) folded += simple.get(part) ?? part;
  return folded;
}

/** The table and what its `FOLD_EXPANDS` entries stand for; built on first use in some 30 ms. */
export function foldTable(): FoldTable {
  built ??= build();
  return built;
}

/** The folded text; the same string when nothing changes. */
export function foldText(text: string): string {
  const { units, expansions } = foldTable();
  let start = 0;
  while (start < text.length && units[text.charCodeAt(start)] === text.charCodeAt(start)) start++;
  if (start === text.length) return text;
  let folded = text.slice(0, start);
  for (let i = start; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const to = units[unit] ?? unit;
    if (to === FOLD_EXPANDS) folded += expansions.get(unit) ?? text.charAt(i);
    else if (to !== FOLD_DROPPED) folded += String.fromCharCode(to);
  }
  return folded;
}
