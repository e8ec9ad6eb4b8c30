/** A host on a workbook made for the test, with the real office.js client joined to it. */
import ExcelJS from "exceljs";
import { connectOffice, type OfficeClient } from "../../src/workbench/host/client/node-client";
import { createHost, type Host, type HostOptions } from "../../src/workbench/host/host";
import { openXlsx } from "../../src/workbench/xlsx/open";
import type { OpenedWorkbook } from "../../src/workbench/xlsx/opened-workbook";

export interface Joined extends OfficeClient {
  readonly host: Host;
  readonly opened: OpenedWorkbook;
  close(): Promise<void>;
}

export async function bytesOf(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

export async function join(bytes: Uint8Array, options?: HostOptions): Promise<Joined> {
  const opened = await openXlsx(bytes);
  const host = createHost(opened, options);
  const client = await connectOffice(host);
  return {
    ...client,
    host,
    opened,
    close: () => {
      client.disconnect();
      return host.dispose();
    },
  };
}

/** One sheet 台账 with a few amounts. */
export function smallLedger(): Promise<Uint8Array> {
  return bytesOf((book) => {
    const sheet = book.addWorksheet("台账");
    sheet.addRow(["单位", "金额"]);
    sheet.addRow(["甲公司", 1_000_000]);
    sheet.addRow(["乙公司", 250_000.5]);
    book.addWorksheet("说明");
  });
}

/** What an add-in catches: the code and where office.js says it happened. */
export async function failureOf(
  run: Promise<unknown>,
): Promise<{ readonly code: string; readonly where: string; readonly message: string }> {
  try {
    await run;
  } catch (error) {
    const code: unknown = Reflect.get(Object(error), "code");
    const debugInfo: unknown = Reflect.get(Object(error), "debugInfo");
    return {
      code: String(code),
      where: String(Reflect.get(Object(debugInfo), "errorLocation") ?? ""),
      message: error instanceof Error ? error.message : "",
    };
  }
  throw new Error("It did not fail.");
}
