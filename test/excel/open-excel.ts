/** An Excel to test with: the real office.js client over a workbook that a test builds. */
import ExcelJS from "exceljs";
import JSZip from "jszip";
import { connectOffice } from "../../src/workbench/host/client/node-client";
import { createHost, type Host } from "../../src/workbench/host/host";
import { openXlsx } from "../../src/workbench/xlsx/open";
import { saveXlsx } from "../../src/workbench/xlsx/save";

export interface OpenExcel {
  readonly host: Host;
  /** The file as it would be saved now. */
  bytes(): Promise<Uint8Array>;
  /** The same, opened again. */
  saved(): Promise<ExcelJS.Workbook>;
  close(): Promise<void>;
}

/** Until `close`, the globals Excel and Office are those of this workbook. */
export async function openExcel(build: (book: ExcelJS.Workbook) => void): Promise<OpenExcel> {
  const book = new ExcelJS.Workbook();
  build(book);
  return await openExcelFile(new Uint8Array(await book.xlsx.writeBuffer()));
}

export async function openExcelFile(file: Uint8Array): Promise<OpenExcel> {
  const opened = await openXlsx(file);
  const host = createHost(opened);
  const client = await connectOffice(host);
  const removeGlobals = client.installGlobals();
  const bytes = async (): Promise<Uint8Array> => new Uint8Array(await saveXlsx(opened));
  return {
    host,
    bytes,
    saved: async () => {
      const again = new ExcelJS.Workbook();
      const content = await bytes();
      await again.xlsx.load(
        content.buffer.slice(content.byteOffset, content.byteOffset + content.byteLength) as ArrayBuffer,
      );
      return again;
    },
    close: async () => {
      removeGlobals();
      client.disconnect();
      await host.dispose();
    },
  };
}

/** The file with its structure protected ("保护工作簿"), as Excel writes it. */
export async function lockStructure(file: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(file);
  const xml = (await zip.file("xl/workbook.xml")?.async("string")) ?? "";
  zip.file(
    "xl/workbook.xml",
    xml.replace(/<bookViews|<sheets/, (at) => `<workbookProtection lockStructure="1"/>${at}`),
  );
  return await zip.generateAsync({ type: "uint8array" });
}
