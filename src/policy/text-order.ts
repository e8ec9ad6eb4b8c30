/**
 * The order of two texts, code unit by code unit, as a sort wants it: dates and keys come out alike on every
 * machine, which `localeCompare` does not promise.
 */
export function textOrder(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
