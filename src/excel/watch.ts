/** Hears of edits and selections. Our own writes and other persons' selections are no news. */
import type { CellRef } from "../policy/fact";
import { runInExcel } from "./run-in-excel";

type Stop = () => Promise<void>;

function stopper(
  handler: OfficeExtension.EventHandlerResult<never> | { remove(): void; context: object },
): Stop {
  return async () => {
    // A handler can only be removed in the context that added it.
    const context = handler.context as Excel.RequestContext;
    await Excel.run(context, async (same) => {
      handler.remove();
      await same.sync();
    });
  };
}

/** Calls back with sheet name and A1 address after every edit that this add-in did not make itself. */
export async function watchEdits(listener: (sheet: string, address: string) => void): Promise<Stop> {
  return await runInExcel(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async (event) => {
      if (event.triggerSource === "ThisLocalAddin") return;
      listener(await nameOfSheet(event.worksheetId), event.address);
    });
    await context.sync();
    return stopper(handler);
  });
}

/** Calls back with the top left cell of the selection, on any sheet. */
export async function watchSelection(listener: (cell: CellRef) => void): Promise<Stop> {
  return await runInExcel(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(async (event) => {
      const place = firstCell(event.address);
      if (place !== undefined) listener({ sheet: await nameOfSheet(event.worksheetId), ...place });
    });
    await context.sync();
    return stopper(handler);
  });
}

/** "" when the sheet is gone by the time we ask. */
async function nameOfSheet(id: string): Promise<string> {
  return await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? "" : sheet.name;
  });
}

/** Row and column of "B7", "B7:C9" or "Sheet1!$B$7"; whole rows and columns begin at their first cell. */
export function firstCell(address: string): { readonly row: number; readonly column: number } | undefined {
  const area = address.slice(address.lastIndexOf("!") + 1).split(/[:,]/)[0] ?? "";
  const parts = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/.exec(area);
  if (!parts || area === "") return undefined;
  let column = 0;
  for (const letter of parts[1] ?? "A") column = column * 26 + (letter.charCodeAt(0) - 64);
  return { row: Number(parts[2] ?? "1"), column };
}
