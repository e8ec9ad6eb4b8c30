/**
 * Sheets of the file whose rows or columns were inserted, removed, moved or sorted in the grid. Values, formulas and
 * formats went along; what the file keeps by address beside the cells (notes, validation, conditional formats, print
 * areas, tables) the grid does not know, so it stays where it was.
 */
import type { OpenedWorkbook } from "./opened-workbook";

/** Their present names, in the order of the tabs. */
export function movedSheets(opened: OpenedWorkbook): readonly string[] {
  const { sheetOrder, sheets } = opened.current();
  return sheetOrder
    .filter((id) => opened.opened.has(id) && opened.changes.wasMoved(id))
    .map((id) => sheets[id]?.name ?? id);
}
