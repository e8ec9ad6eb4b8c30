/**
 * One number format for each column of amounts in 万元, so that decimal points stand under each other.
 *
 * Such an amount has as many places as its fen need, six at most; a column shows all of its amounts with the places
 * of the longest. Values stay as they are, and no fen is lost.
 */
import { Decimal } from "../policy/money";
import type { PlannedCell } from "./plan";

/** What an amount in 万元 bears until its column is known. */
export const AS_MANY_PLACES_AS_NEEDED = "#,##0.00####";

const LEAST = 2;
const MOST = 6;

/** Places that all of the amounts, in 万元, can be shown with. */
export function placesFor(amounts: readonly Decimal[]): number {
  return amounts.reduce((most, amount) => Math.max(most, Math.min(MOST, amount.decimalPlaces())), LEAST);
}

export function evenPlaces(rows: readonly (readonly PlannedCell[])[]): PlannedCell[][] {
  const places = new Map<number, number>();
  for (const row of rows)
    for (const [column, cell] of row.entries())
      if (isOpen(cell))
        places.set(column, Math.max(places.get(column) ?? LEAST, placesFor([amountOf(cell)])));
  return rows.map((row) =>
    row.map((cell, column) => {
      const most = places.get(column);
      return most === undefined || !isOpen(cell) ? cell : { ...cell, format: `#,##0.${"0".repeat(most)}` };
    }),
  );
}

type FigureCell = Extract<PlannedCell, { readonly kind: "number" | "formula" }>;

function isOpen(cell: PlannedCell): cell is FigureCell {
  return (cell.kind === "number" || cell.kind === "formula") && cell.format === AS_MANY_PLACES_AS_NEEDED;
}

function amountOf(cell: FigureCell): Decimal {
  return new Decimal(cell.kind === "number" ? cell.value : (cell.expected ?? 0));
}
