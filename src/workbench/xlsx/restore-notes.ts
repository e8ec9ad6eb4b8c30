/** Notes on cells without content or format: ExcelJS reads notes only where the sheet part has the cell. */
import type ExcelJS from "exceljs";
import { elements, unescapeXml } from "./xml";

export function restoreNotes(sheet: ExcelJS.Worksheet, commentsXml: string): void {
  for (const { attributes, inner } of elements(commentsXml, "comment")) {
    const cell = sheet.getCell(attributes.get("ref") ?? "A1");
    if (cell.note) continue;
    const text = elements(inner, "t")
      .map((piece) => unescapeXml(piece.inner))
      .join("");
    cell.note = { texts: [{ text }] };
  }
}
