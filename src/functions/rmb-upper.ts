import { parseAmount } from "../identity/amount-cell";
import { amountInWords } from "../identity/amount-words";
import { amountOf } from "./arguments";
import { labelText, spill } from "./columns";
import { Refusal } from "./refusal";

/**
 * An amount in Chinese words as on vouchers (人民币大写), without the word 人民币: 壹佰万元整.
 * @customfunction RMB_UPPER
 * @param amount Amount in yuan with at most two decimals.
 * @returns The amount in words; blank where the cell is blank.
 */
export function rmbUpperFunction(amount: unknown[][]): unknown[][] {
  return spill([{ label: "amount", value: amount }], ([cell]) => {
    const reading = cell === undefined ? undefined : parseAmount(cell, "元");
    // Words may be negative (负伍元整), unlike the amounts that rules take.
    const yuan = reading?.kind === "amount" ? reading.yuan : amountOf(cell, "amount");
    if (yuan === undefined) return "";
    const values = { name: labelText("amount"), typed: String(cell) };
    if (yuan.abs().gte("1e16")) throw new Refusal("value", "amount.too-large", values);
    if (yuan.decimalPlaces() > 2) throw new Refusal("value", "amount.sub-fen", values);
    return amountInWords(yuan);
  });
}
