/** `getCellProperties`, `getRowProperties`, `getColumnProperties`: the facts asked for, cell by cell. */
import { type Area, addressOf, fullAddress } from "../grid/range-area";
import { isRecord, record } from "../protocol/arguments";
import { notImplemented } from "../protocol/host-error";
import { type Argument, type HostObject, pascal } from "../protocol/host-object";
import type { Json } from "../protocol/messages";
import type { RangeRef } from "./model";
import { bounded } from "./range-style";

/** Follows `{format: {font: {bold: true}}}` through the range's own members; values come back under the same names. */
function follow(
  object: HostObject,
  wanted: { readonly [key: string]: Json },
  address: string,
): { readonly [key: string]: Json } {
  const made: Record<string, Json> = {};
  for (const [key, below] of Object.entries(wanted)) {
    const name = pascal(key);
    if (key === "address") {
      if (below === true) made[key] = address;
    } else if (isRecord(below)) made[key] = follow(object.navigate(name), below, address);
    else if (below === true) made[key] = object.get(name);
  }
  return made;
}

export function cellProperties(ref: RangeRef, options: Argument): Json {
  const wanted = record(options, "cellPropertiesLoadOptions");
  const { model, sheetId } = ref;
  const area = bounded(ref);
  const sheetName = model.grid.sheet(sheetId).getName();
  const known = new Map<string, { readonly [key: string]: Json }>();
  return each(area, (one) => {
    const address = fullAddress(sheetName, one);
    // Cells of one style give one answer; a sheet has few styles and many cells.
    const style = JSON.stringify(model.grid.style(sheetId, one.row, one.column));
    if (wanted.address === true) return follow(model.make.range({ ...ref, area: one }), wanted, address);
    let answer = known.get(style);
    if (!answer) {
      answer = follow(model.make.range({ ...ref, area: one }), wanted, address);
      known.set(style, answer);
    }
    return answer;
  });
}

function each(area: Area, read: (cell: Area) => Json): Json {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_unused, column) =>
      read({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 }),
    ),
  );
}

export function rowProperties(ref: RangeRef, options: Argument): Json {
  const wanted = record(options, "rowPropertiesLoadOptions");
  const sheet = ref.model.grid.sheet(ref.sheetId);
  const area = bounded(ref);
  return Array.from({ length: area.rows }, (_, index) => {
    const row = area.row + index;
    return line(
      wanted,
      "rowHidden",
      sheet.getRowRawVisible(row) === false,
      addressOf({ ...area, row, rows: 1 }),
    );
  });
}

export function columnProperties(ref: RangeRef, options: Argument): Json {
  const wanted = record(options, "columnPropertiesLoadOptions");
  const sheet = ref.model.grid.sheet(ref.sheetId);
  const area = bounded(ref);
  return Array.from({ length: area.columns }, (_, index) => {
    const column = area.column + index;
    const hidden = sheet.getColVisible(column) === false;
    return line(wanted, "columnHidden", hidden, addressOf({ ...area, column, columns: 1 }));
  });
}

function line(
  wanted: { readonly [key: string]: Json },
  hiddenName: string,
  hidden: boolean,
  address: string,
): { readonly [key: string]: Json } {
  const made: Record<string, Json> = {};
  for (const [key, asked] of Object.entries(wanted)) {
    if (asked !== true) {
      if (asked === false) continue;
      throw notImplemented(`Range.get${pascal(hiddenName.slice(0, -6))}Properties (${key})`);
    }
    if (key === hiddenName) made[key] = hidden;
    else if (key === "address") made[key] = address;
    else throw notImplemented(`Range.get${pascal(hiddenName.slice(0, -6))}Properties (${key})`);
  }
  return made;
}
