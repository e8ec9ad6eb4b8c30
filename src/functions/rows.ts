/** Columns read as a whole, for functions whose rows depend on each other (pools). */
import { type Argument, type ArgumentCell, type CellResult, type ResultGrid, spill } from "./columns";
import { cellErrorOf } from "./refusal";
import type { CellError } from "./runtime";

/** A row as read, or why it could not be read. */
export type RowRead<T> = { readonly row: T } | { readonly error: CellError };

/**
 * Reads every row first, then computes all results together. A row that cannot be read shows its own error, takes
 * nothing and nothing is kept for it.
 */
export function spillTogether<T>(
  args: readonly Argument[],
  read: (cells: readonly ArgumentCell[]) => T,
  compute: (rows: readonly T[]) => readonly (CellResult | CellError)[],
): ResultGrid {
  const rows: RowRead<T>[] = [];
  const shape = spill(args, (cells) => {
    try {
      rows.push({ row: read(cells) });
    } catch (thrown) {
      rows.push({ error: cellErrorOf(thrown) });
    }
    return rows.length - 1;
  });
  const good = rows.flatMap((one) => ("row" in one ? [one.row] : []));
  const results = compute(good);
  let next = 0;
  const all = rows.map((one) => ("row" in one ? (results[next++] ?? "") : one.error));
  return shape.map((line) => line.map((place) => (typeof place === "number" ? (all[place] ?? "") : place)));
}
