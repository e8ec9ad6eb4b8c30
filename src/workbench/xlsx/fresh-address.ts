/**
 * Gives a cell an address text of its own. ExcelJS looks every address up in its tables of links and notes, and what
 * was looked up the engine keeps in its one list of names. With half a million entries in that list each full
 * collection holds the page 30 to 50 ms longer, and with it the pane, which here lies in the same heap.
 */
import type ExcelJS from "exceljs";

/** @param letters the cell's column @param row 1-based */
export function freshAddress(cell: ExcelJS.Cell, letters: string, row: number): void {
  const address = `${letters}${row}`;
  // ExcelJS has no way to set it, and holds it twice.
  Reflect.set(cell, "_address", address);
  const value: unknown = Reflect.get(cell, "_value");
  const model: unknown =
    typeof value === "object" && value !== null ? Reflect.get(value, "model") : undefined;
  if (typeof model === "object" && model !== null) Reflect.set(model, "address", address);
}
