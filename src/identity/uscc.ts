/**
 * Unified social credit code, GB 32100-2015: 1 department, 1 kind, 6 district, 9 organisation code (GB 11714),
 * 1 check character. Both check characters are tested: the outer one alone lets one damaged code in 31 through.
 *
 * The first eight places are not checked against lists of departments and districts: newer ones come up.
 */
import { readOrganisationCode } from "./organisation-code";

export type UsccReading =
  | {
      readonly kind: "valid";
      /** 18 characters, upper case. */
      readonly code: string;
      /** Places 9–17: the old organisation code without its hyphen, the legal person's own number. */
      readonly organisationCode: string;
    }
  | {
      readonly kind: "wrong-check-digit";
      readonly typed: string;
      /** `code`: place 18 does not fit; `organisation`: place 17 does not fit places 9–16; or both. */
      readonly wrong: "code" | "organisation" | "both";
      /** What place 18 would have to be if all else were right. */
      readonly expected: string;
      /** The only code one repaired character away for which both checks pass; never use it unasked. */
      readonly suggestion?: string;
    }
  | {
      /** A number cell, or a text that was one: Excel keeps 15 digits. */
      readonly kind: "damaged-by-excel";
      readonly typed: string;
      /** The digits that can be trusted, at most 15. */
      readonly prefix: string;
    }
  | { readonly kind: "malformed"; readonly typed: string; readonly suggestion?: string }
  /** An organisation code ("80210043-3") or a 15-digit tax number: names the same legal person. */
  | { readonly kind: "old-code"; readonly typed: string; readonly organisationCode: string }
  | { readonly kind: "missing" };

const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const VALUE = new Int8Array(128).fill(-1);
for (let i = 0; i < ALPHABET.length; i++) VALUE[ALPHABET.charCodeAt(i)] = i;
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

/** Letters that the alphabet leaves out, and the one that people mean. */
const LOOK_ALIKE: Readonly<Record<string, string>> = { O: "0", I: "1", S: "5", Z: "2", V: "U" };

/** Check character of the first 17 places; undefined if one of them is not of the alphabet. */
export function usccCheckCharacter(code: string): string | undefined {
  let sum = 0;
  for (let i = 0; i < WEIGHTS.length; i++) {
    const value = VALUE[code.charCodeAt(i)] ?? -1;
    if (value < 0) return undefined;
    sum += value * (WEIGHTS[i] ?? 0);
  }
  // The outer remainder matters: a sum of 0 gives check value 0, not 31.
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

function bothChecksPass(code: string): boolean {
  return (
    code.length === 18 &&
    usccCheckCharacter(code) === code.charAt(17) &&
    readOrganisationCode(code.slice(8, 17)) !== undefined
  );
}

/** Upper-case ASCII letters and digits of the text; full-width forms count, everything else is left out. */
function codeCharacters(text: string): string {
  if (/^[0-9A-Z]*$/.test(text)) return text;
  let kept = "";
  for (let i = 0; i < text.length; i++) {
    let unit = text.charCodeAt(i);
    if (unit >= 0xff01 && unit <= 0xff5e) unit -= 0xfee0;
    if (unit >= 97 && unit <= 122) unit -= 32;
    if ((unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90)) kept += String.fromCharCode(unit);
  }
  return kept;
}

/** The only code that passes both checks and differs in one place, trying look-alikes where a letter is foreign. */
function onlyRepair(code: string): string | undefined {
  if (code.length !== 18) return undefined;
  const foreign: number[] = [];
  for (let i = 0; i < 18; i++) if (!ALPHABET.includes(code.charAt(i))) foreign.push(i);
  if (foreign.length > 1) return undefined;
  const found = new Set<string>();
  const place = foreign[0];
  if (place !== undefined) {
    const meant = LOOK_ALIKE[code.charAt(place)];
    const candidate = code.slice(0, place) + meant + code.slice(place + 1);
    return meant !== undefined && bothChecksPass(candidate) ? candidate : undefined;
  }
  for (let i = 0; i < 18; i++)
    for (const other of ALPHABET) {
      const candidate = code.slice(0, i) + other + code.slice(i + 1);
      if (candidate !== code && bothChecksPass(candidate)) found.add(candidate);
      if (found.size > 1) return undefined;
    }
  return [...found][0];
}

function malformed(typed: string, suggestion?: string): UsccReading {
  return suggestion === undefined ? { kind: "malformed", typed } : { kind: "malformed", typed, suggestion };
}

/** Reads a cell that should hold a code. Labels, brackets and blanks around the code do no harm. Never throws. */
export function checkUscc(cell: string | number | boolean | null): UsccReading {
  if (cell === null || typeof cell === "boolean") return { kind: "missing" };
  if (typeof cell === "number") return ofNumber(cell);
  if (/^\s*[0-9.,]+[Ee]\+?1[0-9]\s*$/.test(cell)) {
    const digits = cell.replace(/[Ee].*$/, "").replace(/\D/g, "");
    return { kind: "damaged-by-excel", typed: cell.trim(), prefix: digits.slice(0, 15) };
  }
  const code = codeCharacters(cell);
  if (code === "") return { kind: "missing" };
  return ofCharacters(code, false);
}

function ofNumber(cell: number): UsccReading {
  if (!Number.isFinite(cell) || cell < 0 || !Number.isInteger(cell)) return malformed(String(cell));
  if (cell < 1e15) return ofCharacters(String(cell), true);
  const prefix = cell.toExponential(14).replace(/e.*$/, "").replace(".", "");
  return {
    kind: "damaged-by-excel",
    typed: `${prefix}${"0".repeat(Math.max(0, String(BigInt(cell)).length - 15))}`,
    prefix,
  };
}

function ofCharacters(code: string, numeric: boolean): UsccReading {
  if (code.length !== 18) {
    const organisationCode = oldCode(numeric && code.length === 8 ? `0${code}` : code);
    return organisationCode === undefined
      ? malformed(code)
      : { kind: "old-code", typed: code, organisationCode };
  }
  const expected = usccCheckCharacter(code);
  const organisationCode = code.slice(8, 17);
  const organisationFits = readOrganisationCode(organisationCode) !== undefined;
  if (expected === code.charAt(17) && organisationFits) return { kind: "valid", code, organisationCode };
  if (/^\d{15}000$/.test(code)) return { kind: "damaged-by-excel", typed: code, prefix: code.slice(0, 15) };
  if (expected === undefined || !ALPHABET.includes(code.charAt(17))) return malformed(code, onlyRepair(code));
  const codeFits = expected === code.charAt(17);
  const wrong = codeFits ? "organisation" : organisationFits ? "code" : "both";
  const suggestion = onlyRepair(code);
  return suggestion === undefined
    ? { kind: "wrong-check-digit", typed: code, wrong, expected }
    : { kind: "wrong-check-digit", typed: code, wrong, expected, suggestion };
}

/** The organisation code in an old organisation code (9 places) or a 15-digit tax number (district + 9 places). */
function oldCode(code: string): string | undefined {
  if (code.length === 9) return readOrganisationCode(code);
  if (code.length === 15 && /^\d{6}/.test(code)) return readOrganisationCode(code.slice(6));
  return undefined;
}

/**
 * The nine-character organisation code that a valid USCC, an old organisation code ("80210043-3") or a 15-digit tax
 * number names; two cells with the same one mean the same legal person. Undefined for anything else.
 */
export function organisationCodeOf(cell: string | number | null): string | undefined {
  const reading = checkUscc(cell);
  return reading.kind === "valid" || reading.kind === "old-code" ? reading.organisationCode : undefined;
}
