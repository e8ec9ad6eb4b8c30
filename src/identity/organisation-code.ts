/** Organisation code, GB 11714: eight digits or letters and a check character, the core of every USCC. */

const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;

/** Digits 0–9, letters A=10 … Z=35; negative for anything else. */
function characterValue(unit: number): number {
  if (unit >= 48 && unit <= 57) return unit - 48;
  return unit >= 65 && unit <= 90 ? unit - 55 : -1;
}

/** Check character of the first eight places: 11 − (sum mod 11), 10 is X, 11 is 0. Undefined for foreign characters. */
export function organisationCheckCharacter(code: string): string | undefined {
  let sum = 0;
  for (let i = 0; i < WEIGHTS.length; i++) {
    const value = characterValue(code.charCodeAt(i));
    if (!(value >= 0)) return undefined;
    sum += value * (WEIGHTS[i] ?? 0);
  }
  const check = 11 - (sum % 11);
  return check === 10 ? "X" : check === 11 ? "0" : String(check);
}

/** The code itself if it has nine places (upper case, no hyphen), is not all zeros, and its check character is right. */
export function readOrganisationCode(code: string): string | undefined {
  if (code.length !== 9 || code === "000000000") return undefined;
  return organisationCheckCharacter(code) === code.charAt(8) ? code : undefined;
}
