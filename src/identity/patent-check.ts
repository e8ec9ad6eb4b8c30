/** Check character of Chinese patent application numbers, ZC 0006-2003. */

const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5] as const;

/** Of 12 digits (year, kind, serial) or, before October 2003, 8: sum of digit × weight mod 11, 10 is X. */
export function patentCheckCharacter(digits: string): string {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum += (digits.charCodeAt(i) - 48) * (WEIGHTS[i] ?? 0);
  const check = sum % 11;
  return check === 10 ? "X" : String(check);
}
