/** Amounts as text: thousands separators, 元 or 万元, to the fen. */
import type { Yuan } from "../policy/money";
import type { AmountUnit } from "./store/pane-state";

const WAN = 10_000;

function grouped(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  const separated = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}

/** "1,234,567.89" in yuan; in 万元 every digit down to the fen stays ("123.456789"), never fewer than two places. */
export function amountText(amount: Yuan, unit: AmountUnit): string {
  if (unit === "yuan") return grouped(amount.toFixed(2));
  const wan = amount.div(WAN);
  return grouped(wan.toFixed(Math.max(2, wan.decimalPlaces())));
}
