/**
 * Article 22: in force from the day of issue to 2023-12-31, both days included.
 *
 * Leaves open which date must lie within (G8: the application date; paying in 2024 what was approved in 2023 is
 * normal execution). Events before the first day are flagged, not refused: the guide sets the window.
 */
import type { IsoDate } from "./dates";
import type { Rules } from "./rules";

export function inForce(date: IsoDate, rules: Pick<Rules, "validFrom" | "validTo">): boolean {
  return rules.validFrom <= date && date <= rules.validTo;
}
