/** Works out the formulas of a plan the way a spreadsheet does, so that tests need not trust `expected`. */
import type { PlannedCell, SheetPlan } from "../../src/sheets/plan";

function cellOf(plan: SheetPlan, address: string): PlannedCell {
  const parts = /^([A-Z])(\d+)$/.exec(address);
  if (!parts) throw new Error(`no plain address: ${address}`);
  const column = (parts[1] ?? "A").charCodeAt(0) - 65;
  return plan.rows[Number(parts[2]) - 1]?.[column] ?? { kind: "blank" };
}

/** Sums of doubles, as Excel would add them. */
function sum(plan: SheetPlan, list: string): number {
  let total = 0;
  for (const part of list.split(",")) {
    const [from = "", to = from] = part.split(":");
    const column = from.charAt(0);
    for (let row = Number(from.slice(1)); row <= Number(to.slice(1)); row++)
      total += amountIn(plan, cellOf(plan, `${column}${row}`));
  }
  return total;
}

export function amountIn(plan: SheetPlan, cell: PlannedCell): number {
  if (cell.kind === "number") return cell.value;
  if (cell.kind !== "formula") return 0;
  const sums = /^=SUM\(([^()]+)\)$/.exec(cell.formula);
  if (sums) return sum(plan, sums[1] ?? "");
  const rounded = /^=ROUND\(([^(),]+),(\d+)\)$/.exec(cell.formula);
  if (!rounded) throw new Error(`a formula of a kind that no sheet should have: ${cell.formula}`);
  const terms = (rounded[1] ?? "").split("-");
  const values = terms.map((term) =>
    /^[A-Z]/.test(term) ? amountIn(plan, cellOf(plan, term)) : Number(term),
  );
  const [first = 0, ...rest] = values;
  const places = Number(rounded[2]);
  // + 0 turns −0 into 0, which is what a cell shows.
  return Number(rest.reduce((left, right) => left - right, first).toFixed(places)) + 0;
}

export function textsOf(plan: SheetPlan): readonly string[] {
  return plan.rows.flat().flatMap((cell) => (cell.kind === "text" ? [cell.text] : []));
}

export function formulasOf(plan: SheetPlan): readonly (PlannedCell & { readonly kind: "formula" })[] {
  return plan.rows.flat().filter((cell) => cell.kind === "formula");
}
