/** Opens a workbook file behind the real office.js client, so that the add-in's own code can work on it. */
import { connectOffice } from "../host/client/node-client";
import { createHost } from "../host/host";
import type { NotCarried } from "../xlsx/not-carried";
import { openXlsx } from "../xlsx/open";
import { saveXlsx } from "../xlsx/save";

export interface OpenForAwards {
  readonly host: {
    /** The workbook as it is now. */
    save(): Promise<Uint8Array>;
    /** Ends the session; the process can then end. */
    close(): Promise<void>;
  };
  /** What a saved copy will lack. */
  readonly notCarried: readonly NotCarried[];
}

/** @throws WorkbookOpenError for a file that is no workbook, is damaged or has a password. */
export async function openForAwards(bytes: Uint8Array): Promise<OpenForAwards> {
  const opened = await openXlsx(bytes);
  const host = createHost(opened);
  const client = await connectOffice(host);
  const removeGlobals = client.installGlobals();
  return {
    host: {
      save: () => saveXlsx(opened),
      close: async () => {
        removeGlobals();
        client.disconnect();
        await host.dispose();
      },
    },
    notCarried: opened.notCarried,
  };
}
