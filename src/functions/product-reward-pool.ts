import { plainName } from "../identity/organisation-name";
import { checkUscc } from "../identity/uscc";
import { type ProductOfSubject, productRewardPool } from "../policy/product-reward";
import { amountOf, textOf } from "./arguments";
import type { Argument, ArgumentCell } from "./columns";
import { required } from "./required";
import { spillTogether } from "./rows";
import { rulesAt } from "./rules-at";

export function productPoolArguments(subjects: unknown, scales: unknown): readonly Argument[] {
  return [
    { label: "subject", value: subjects },
    { label: "scale", value: scales },
  ];
}

/** One spelling for one subject: its credit code, else its name without blanks, width and brackets' kind. */
function subjectKey(text: string): string {
  const reading = checkUscc(text);
  return reading.kind === "valid" ? reading.code : plainName(text);
}

/** One product with the key of its subject; the scale undefined in a blank row. */
export function productOfPoolRow(cells: readonly ArgumentCell[]): ProductOfSubject {
  const subject = textOf(cells[0]);
  const scale = amountOf(cells[1], "scale");
  if (scale === undefined) return { subject: subject === undefined ? "" : subjectKey(subject), scale };
  return { subject: subjectKey(required(subject, "subject")), scale };
}

/**
 * Rewards for several financial products (Article 13) in yuan after product cap, subject cap and the pool of 2,000,000 yuan, each row one product. Rows with the same subject share its cap in their order; a pool that is too small is shared by subject pro rata and split back to the products, to the fen.
 * @customfunction PRODUCT_REWARD_POOL
 * @param subjects Issuing or implementing unit of each product: credit code or name, spelt alike.
 * @param scales Financing scale actually raised or lent, in yuan, one row per product.
 * @returns One reward per row, in yuan; they add up to the pool at most.
 */
export function productRewardPoolFunction(subjects: unknown[][], scales: unknown[][]): unknown[][] {
  return spillTogether(productPoolArguments(subjects, scales), productOfPoolRow, (products) =>
    productRewardPool(products, rulesAt(undefined)).awards.map((award) => award?.toNumber() ?? ""),
  );
}
