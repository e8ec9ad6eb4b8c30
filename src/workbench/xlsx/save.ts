/**
 * Saves a copy: the opened file as the file library holds it, with just the cells, sheets and facts changed that
 * the grid changed, and the parts put back that the library drops.
 */
import ExcelJS from "exceljs";
import JSZip from "jszip";
import { writeCarriedParts } from "./carried-parts";
import { writeCells } from "./cells-out";
import { mendLinks } from "./mend-links";
import type { OpenedWorkbook } from "./opened-workbook";
import { fileSheet, freeName } from "./save-sheets";
import { writeSheetFacts } from "./sheet-facts";

/** The bytes of an .xlsx. The opened workbook can be worked on and saved again afterwards. */
export async function saveXlsx(opened: OpenedWorkbook): Promise<Uint8Array> {
  const { book } = opened;
  const data = opened.current();
  for (const [id, sheet] of opened.sheets)
    if (!data.sheetOrder.includes(id)) {
      book.removeWorksheet(sheet.id);
      opened.sheets.delete(id);
    }
  const names = new Map(data.sheetOrder.map((id) => [id, data.sheets[id]?.name ?? id]));
  // Two sheets may have exchanged their names: those that change give theirs up first.
  for (const [id, sheet] of opened.sheets) if (sheet.name !== names.get(id)) sheet.name = freeName(book);
  data.sheetOrder.forEach((id, index) => {
    const name = names.get(id) ?? id;
    const sheet = fileSheet(opened, id, name);
    if (sheet.name !== name) sheet.name = name;
    Reflect.set(sheet, "orderNo", index);
    const now = data.sheets[id] ?? {};
    writeSheetFacts(sheet, opened.opened.get(id), now);
    writeCells(opened, id, sheet, now, data.styles);
  });
  const written = await book.xlsx.writeBuffer({ useStyles: true, useSharedStrings: true });
  const zip = await JSZip.loadAsync(written);
  await mendLinks(zip);
  await writeCarriedParts(zip, opened.parts, names);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

/** A blank workbook with one sheet, for tests and for a workbench that starts with nothing. */
export async function blankXlsx(sheet = "Sheet1"): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet(sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
