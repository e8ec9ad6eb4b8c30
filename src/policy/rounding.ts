/**
 * Rounding of computed amounts, once per row (interpretations G1, G2).
 *
 * Articles 10 and 11 say 不超过: a ceiling, so always down to the fen. Articles 12 and 13 say 按照…给予: a fixed
 * rate, where half-up or whole yuan are readings one may choose.
 */
import { Decimal, floorToFen, type Yuan } from "./money";
import type { Rules } from "./rules";

/** For limbs worded 不超过. */
export const roundCeiling: (amount: Yuan) => Yuan = floorToFen;

/** For the fixed rates of Articles 12 and 13. */
export function roundReward(amount: Yuan, rules: Rules): Yuan {
  switch (rules.options.G1) {
    case "half-up-fen":
      return amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
    case "floor-yuan":
      return amount.toDecimalPlaces(0, Decimal.ROUND_DOWN);
    case "floor-fen":
      return floorToFen(amount);
  }
}
