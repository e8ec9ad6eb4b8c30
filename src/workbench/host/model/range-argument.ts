/** Ranges as arguments: the object itself, or an address. */

import { parseAddress } from "../grid/range-area";
import { invalidArgument } from "../protocol/host-error";
import { type Argument, type HostObject, isHostObject } from "../protocol/host-object";
import type { Model, RangeRef } from "./model";

const refs = new WeakMap<HostObject, RangeRef>();

export function rememberRange(object: HostObject, ref: RangeRef): HostObject {
  refs.set(object, ref);
  return object;
}

/** @param sheetId the sheet that an address without a sheet name means */
export function rangeArgument(value: Argument, model: Model, sheetId: string): RangeRef {
  const ref = isHostObject(value) ? refs.get(value) : undefined;
  if (ref) return ref;
  if (typeof value !== "string") throw invalidArgument("A range or an address is expected.");
  const { sheet, area } = parseAddress(value);
  if (sheet === undefined) return { model, sheetId, area };
  const found = model.grid.sheetByName(sheet);
  if (!found) throw invalidArgument(`There is no sheet "${sheet}".`);
  return { model, sheetId: found.getSheetId(), area };
}
