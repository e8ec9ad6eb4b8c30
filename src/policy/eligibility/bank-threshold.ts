/**
 * Article 12: 年专利质押登记金额超过 3 亿元或年质押登记项目数超过 20 项, tested on the institution (A12-4).
 *
 * Strictly more (A12-1). The branches of a legal person are added up. Where figures are missing, what is known
 * decides if it can: a sum that exceeds already stays so whatever the rest is (A12-2).
 */
import { exceedsThreshold } from "../bank-reward";
import type { CellRef } from "../fact";
import { exactText, type Yuan } from "../money";
import type { Check } from "../verdict";
import { type CheckContext, fails, holds, passes } from "./check";

/** What the rows of one institution and year add up to. */
export interface InstitutionYear {
  readonly amount: Yuan;
  /** Some row's amount is not known: `amount` is a lower bound. */
  readonly amountOpen: boolean;
  readonly count: number;
  readonly countOpen: boolean;
  readonly rows: number;
}

export function bankThreshold(
  total: InstitutionYear,
  cells: readonly CellRef[],
  { rules }: CheckContext,
): Check {
  const name = { id: "bank-threshold", article: "12" };
  const values = {
    amount: exactText(total.amount),
    count: total.count,
    rows: total.rows,
    amountThreshold: exactText(rules.values["art12.amount-threshold"]),
    countThreshold: rules.values["art12.count-threshold"].toNumber(),
  };
  if (exceedsThreshold(total.amount, total.count, rules) === true) return passes(name, cells, values);
  return total.amountOpen || total.countOpen
    ? holds(name, "incomplete", "AMOUNT_MISSING", cells, values)
    : fails(name, "THRESHOLD_NOT_EXCEEDED", cells, values);
}
