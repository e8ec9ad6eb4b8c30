/** Answers of the user from earlier runs: used while the header is unchanged, and said to be stale when it is not. */
import type { CellRef } from "../policy/fact";
import type { HeaderBlock } from "./header-block";
import type { Remarks } from "./notices";
import type { TableMapping } from "./reading";

/** The answer for a table, by sheet and header; undefined where none fits. */
export function mappingFor(
  mappings: readonly TableMapping[],
  sheet: string,
  fingerprint: string,
): TableMapping | undefined {
  return (
    mappings.find((mapping) => mapping.sheet === sheet && mapping.headerFingerprint === fingerprint) ??
    // A renamed sheet with the very same header is the same table, unless its old sheet is still there with it.
    mappings.find((mapping) => mapping.headerFingerprint === fingerprint)
  );
}

/** Header rows the user named for a sheet, from its newest answer. */
export function forcedHeader(mappings: readonly TableMapping[], sheet: string): HeaderBlock | undefined {
  const rows = mappings.filter((mapping) => mapping.sheet === sheet).at(-1)?.headerRows;
  if (!rows || rows.length === 0) return undefined;
  return { firstRow: Math.min(...rows), lastRow: Math.max(...rows) };
}

/** Says which answers found no table any more. */
export function noticeStaleMappings(
  mappings: readonly TableMapping[],
  used: ReadonlySet<TableMapping>,
  sheets: ReadonlyMap<string, CellRef>,
  remarks: Remarks,
): void {
  for (const mapping of mappings) {
    if (used.has(mapping)) continue;
    const cell = sheets.get(mapping.sheet);
    remarks.notice(cell ? "mapping-header-changed" : "mapping-sheet-gone", "warning", cell ? [cell] : [], {
      sheet: mapping.sheet,
    });
  }
}
