/** How much a text looks like a column header, whatever the field. */
import { FIELDS, SPELLINGS } from "./header-synonyms";
import { headerText } from "./header-text";

const cache = new Map<string, number>();
const LONGEST = 40;

/** 1: a known spelling; 0.6: the shape of one; 0: neither. */
export function headerStrength(raw: string): number {
  if (raw.length > LONGEST || raw.length < 1) return 0;
  const known = cache.get(raw);
  if (known !== undefined) return known;
  const made = measure(raw);
  if (cache.size > 20_000) cache.clear();
  cache.set(raw, made);
  return made;
}

/** Only whether it is a known spelling: cheap enough for every row of a long sheet. */
export function isKnownSpelling(raw: string): boolean {
  return raw.length <= LONGEST && headerStrength(raw) === 1;
}

function measure(raw: string): number {
  // "单位：万元", "填报单位：某区" are lines above a table, not headers.
  if (/单位\s*[:：]|日期\s*[:：]/.test(raw)) return 0;
  const { core, full, chinese } = headerText(raw);
  if (core === "") return 0;
  if (SPELLINGS.has(core.toUpperCase()) || SPELLINGS.has(full.toUpperCase())) return 1;
  if (chinese !== undefined && SPELLINGS.has(chinese)) return 1;
  if (/[::]/.test(raw) || /\d{4,}/.test(raw) || core.length > 16) return 0;
  for (const field of FIELDS) {
    if (field.never?.test(core)) continue;
    for (const pattern of field.patterns) if (pattern.test(core)) return 0.6;
  }
  return 0;
}
