import { parseAmountWords } from "../identity/amount-words";
import { spill } from "./columns";
import { Refusal } from "./refusal";

/**
 * The figure of an amount in Chinese words: 壹拾万柒仟元零伍角叁分 is 107000.53. All forms that the rules for vouchers allow are read.
 * @customfunction RMB_LOWER
 * @param text Amount in words, formal or everyday.
 * @returns The amount in yuan; #VALUE! where the words are no amount; blank where the cell is blank.
 */
export function rmbLowerFunction(text: unknown[][]): unknown[][] {
  return spill([{ label: "words", value: text }], ([cell]) => {
    if (cell === undefined || cell === null || cell === 0) return "";
    const yuan = typeof cell === "string" ? parseAmountWords(cell) : undefined;
    if (yuan === undefined) throw new Refusal("value", "words.unreadable", { typed: String(cell) });
    return yuan.toNumber();
  });
}
