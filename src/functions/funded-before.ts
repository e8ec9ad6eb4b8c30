import { keysOfCell } from "../identity/funding-keys";
import { type Cell, cellOf, gridOf, spill } from "./columns";
import { functionText } from "./refusal";

/** Rows (from 1) of the column by the keys in them; cells with errors are passed over. */
function rowsByKey(column: unknown): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  (gridOf(column) ?? []).forEach((line, index) => {
    for (const key of new Set(line.flatMap((cell) => keysOfReadable(cell)))) {
      const known = rows.get(key);
      if (known) known.push(index + 1);
      else rows.set(key, [index + 1]);
    }
  });
  return rows;
}

function keysOfReadable(cell: unknown): readonly string[] {
  let content: Cell;
  try {
    content = cellOf(cell);
  } catch {
    // An error in the list is its owner's business; it names no number.
    return [];
  }
  return typeof content === "boolean" ? [] : keysOfCell(content);
}

/**
 * Looks a patent, contract, pledge or credit code up in a column, however it is spelt on either side: 第 3、17 行 (rows within the column chosen), or 未见. A cell may hold several numbers; one in common is enough.
 * @customfunction FUNDED_BEFORE
 * @param key The number or numbers to look for; a cell or a column.
 * @param range Column of earlier awards to search, for example 历年拨付!H5:H200.
 * @returns 未见, or the rows where it was found, counted from the first row of the range.
 */
export function fundedBeforeFunction(key: unknown[][], range: unknown[][]): unknown[][] {
  const known = rowsByKey(range);
  return spill([{ label: "key", value: key }], ([cell]) => {
    if (cell === undefined || cell === null || cell === 0 || typeof cell === "boolean") return "";
    const keys = keysOfCell(cell);
    if (keys.length === 0) return functionText("funded.no-key");
    const rows = new Set(keys.flatMap((one) => known.get(one) ?? []));
    if (rows.size === 0) return functionText("funded.none");
    return functionText("funded.rows", { rows: [...rows].sort((a, b) => a - b).join("、") });
  });
}
