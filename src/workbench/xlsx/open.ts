/** Opens an .xlsx or .xlsm from its bytes. */
import { type IWorkbookData, type IWorksheetData, LocaleType } from "@univerjs/core";
import ExcelJS from "exceljs";
import { readCarriedParts } from "./carried-parts";
import { CellChanges } from "./cell-changes";
import { styleFromFile, type WorkbenchStyle } from "./cell-style";
import { cellsIn } from "./cells-in";
import { openPackage } from "./container";
import { findNotCarried, type NotCarried } from "./not-carried";
import type { OpenedWorkbook, StoredSpill } from "./opened-workbook";
import { readText, sheetsOfPackage } from "./package-sheets";
import { restoreNotes } from "./restore-notes";
import { keepWidths, sheetFacts } from "./sheet-facts";
import { paletteOf } from "./theme-colors";
import { WorkbookOpenError } from "./workbook-open-error";

/**
 * The engine keeps parsed formulas in a store of the whole process, by workbook id and text, and each of them
 * holds on to the services of the grid that parsed it. So no two workbooks may have the same id.
 */
let workbooks = 0;

export interface OpenOptions {
  /** Bytes after unpacking past which the file is refused. */
  readonly largest?: number;
}

/**
 * @throws WorkbookOpenError with code `not-xlsx`, `encrypted`, `damaged` or `too-large`
 */
export async function openXlsx(bytes: Uint8Array, options: OpenOptions = {}): Promise<OpenedWorkbook> {
  const zip = await openPackage(bytes, options.largest);
  const book = new ExcelJS.Workbook();
  try {
    // ExcelJS declares a Buffer of its own making that is an ArrayBuffer underneath.
    await book.xlsx.load(arrayBufferOf(bytes));
    book.worksheets.forEach(keepWidths);
    const packageSheets = await sheetsOfPackage(zip);
    const sheetXml = new Map<string, string>();
    for (const { part } of packageSheets) sheetXml.set(part, await readText(zip, part));
    const notCarried: NotCarried[] = await findNotCarried(zip, packageSheets, sheetXml);
    const palette = paletteOf(await readText(zip, "xl/theme/theme1.xml"));

    const styles = new Map<string, Partial<ExcelJS.Style>>();
    const gridStyles: Record<string, WorkbenchStyle> = {};
    const ids = new Map<Partial<ExcelJS.Style>, string | undefined>();
    const styleId = (style: Partial<ExcelJS.Style>): string | undefined => {
      if (ids.has(style)) return ids.get(style);
      const id = Object.keys(style).length === 0 ? undefined : `x${styles.size}`;
      ids.set(style, id);
      if (id !== undefined) {
        styles.set(id, structuredClone(style));
        gridStyles[id] = styleFromFile(style, palette, id);
      }
      return id;
    };

    const sheets = new Map<string, ExcelJS.Worksheet>();
    const sheetIds = new Map<string, string>();
    const opened = new Map<string, Partial<IWorksheetData>>();
    const spills = new Map<string, readonly StoredSpill[]>();
    const customFunctions = new Set<string>();
    const snapshot: IWorkbookData = {
      id: `workbook-${++workbooks}`,
      name: "workbook",
      appVersion: "0.25.1",
      locale: LocaleType.ZH_CN,
      styles: gridStyles,
      sheetOrder: [],
      sheets: {},
    };
    for (const sheet of book.worksheets) {
      const id = `sheet-${sheet.id}`;
      const part = packageSheets.find(({ name }) => name === sheet.name)?.part ?? "";
      for (const { type, target } of packageSheets.find(({ name }) => name === sheet.name)?.relationships ??
        [])
        if (type === "comments") restoreNotes(sheet, await readText(zip, target));
      const read = cellsIn(sheet, sheetXml.get(part) ?? "", styleId);
      const facts = sheetFacts(sheet, id, palette);
      sheets.set(id, sheet);
      sheetIds.set(sheet.name, id);
      opened.set(id, structuredClone(facts));
      spills.set(id, read.spills);
      for (const name of read.customFunctions) customFunctions.add(name);
      if (read.lostLinks.length > 0) notCarried.push({ kind: "formula-link", part, sheet: sheet.name });
      snapshot.sheetOrder.push(id);
      snapshot.sheets[id] = { ...facts, cellData: read.cells };
    }
    const names = packageSheets.map(({ name }) => name);
    return {
      book,
      snapshot,
      notCarried,
      sheets,
      opened,
      spills,
      styles,
      palette,
      parts: await readCarriedParts(zip, names, sheetIds),
      changes: new CellChanges(),
      customFunctions,
      current: () => snapshot,
      currentSpills: (sheetId) => spills.get(sheetId) ?? [],
      savedSpills: new Map(spills),
    };
  } catch (cause) {
    if (cause instanceof WorkbookOpenError) throw cause;
    throw new WorkbookOpenError("damaged", "The workbook's parts cannot be read.", { cause });
  }
}

function arrayBufferOf(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
}
