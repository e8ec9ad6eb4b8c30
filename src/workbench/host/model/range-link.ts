/** `range.hyperlink`: to a place in the workbook or an address. */
import { BooleanNumber, type ICellData } from "@univerjs/core";
import { plainCell } from "../grid/grid";
import { isRecord, textOr } from "../protocol/arguments";
import { invalidArgument } from "../protocol/host-error";
import type { Json } from "../protocol/messages";
import type { RangeRef } from "./model";

/** Where a cell keeps its link, in the form the file library uses: "#Sheet!A1" for places in the workbook. */
export function storedLink(cell: ICellData | undefined): string | undefined {
  const link: unknown = cell?.custom?.link;
  return typeof link === "string" && link !== "" ? link : undefined;
}

export function linkOf({ model, sheetId, area }: RangeRef): Json {
  const cell = model.grid.raw(sheetId, area.row, area.column);
  const link = storedLink(cell);
  if (link === undefined) return null;
  const textToDisplay = String(model.grid.value(sheetId, area.row, area.column));
  return link.startsWith("#") || /^[^:/]+![$A-Z]+[$\d]+$/i.test(link)
    ? { documentReference: link.replace(/^#/, ""), textToDisplay }
    : { address: link, textToDisplay };
}

export function setLink({ model, sheetId, area }: RangeRef, value: Json): void {
  model.guardWrite(sheetId, area);
  if (!isRecord(value)) throw invalidArgument("A hyperlink is an object.");
  const address = textOr(value.address, "");
  const place = textOr(value.documentReference, "");
  if (address === "" && place === "")
    throw invalidArgument("A hyperlink needs an address or a documentReference.");
  const link = address !== "" ? address : `#${place}`;
  const shown = value.textToDisplay;
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: Record<number, ICellData> = {};
    for (let column = area.column; column < area.column + area.columns; column++) {
      const style = model.grid.style(sheetId, row, column);
      line[column] = {
        ...(typeof shown === "string" ? { ...plainCell(shown), f: null } : {}),
        custom: { link },
        // As Excel does: its Hyperlink style.
        s: model.grid.styleId({ ...style, cl: { rgb: "#0563C1" }, ul: { s: BooleanNumber.TRUE } }),
      };
    }
    model.grid.write(sheetId, { [row]: line });
  }
}
