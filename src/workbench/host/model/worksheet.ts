/** `Excel.Worksheet` */
import { BooleanNumber } from "@univerjs/core";
import {
  RemoveSheetCommand,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import { intersection, parseAddress, SHEET_COLUMNS, SHEET_ROWS } from "../grid/range-area";
import { integer, oneOf, text, truth } from "../protocol/arguments";
import { HostError, invalidArgument } from "../protocol/host-error";
import {
  type Argument,
  act,
  type ClassDefinition,
  type HostObject,
  hostObject,
  NULL_OBJECT,
} from "../protocol/host-object";
import { COMMENTS } from "./comments";
import { CUSTOM_PROPERTIES } from "./custom-properties";
import { eventMethods } from "./event-methods";
import { FREEZE_PANES } from "./freeze-panes";
import type { SheetRef } from "./model";
import { NAMES } from "./names";
import { HORIZONTAL_PAGE_BREAKS } from "./page-breaks";
import { PAGE_LAYOUT } from "./page-layout";
import { PROTECTION } from "./protection";
import { colorValue } from "./range-style";
import { sheetTables } from "./tables";

/** Excel's rules for a sheet's name. */
export function checkedName(
  { model, sheetId }: { readonly model: SheetRef["model"]; readonly sheetId?: string },
  value: Argument,
): string {
  const name = text(value, "name");
  if (name === "" || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name))
    throw invalidArgument(`"${name}" is no valid sheet name.`);
  const taken = model.grid.sheetByName(name);
  if (taken && taken.getSheetId() !== sheetId)
    throw new HostError("ItemAlreadyExists", `There is a sheet "${name}" already.`);
  return name;
}

const sheetOf = ({ model, sheetId }: SheetRef) => model.grid.sheet(sheetId);
const visibleSheets = ({ model }: SheetRef) =>
  model.grid.workbook.getSheets().filter((sheet) => !sheet.isSheetHidden());

function setVisibility(ref: SheetRef, wanted: "Visible" | "Hidden" | "VeryHidden"): void {
  const { model, sheetId } = ref;
  const hide = wanted !== "Visible";
  const visible = visibleSheets(ref);
  if (hide && visible.length === 1 && visible[0]?.getSheetId() === sheetId)
    throw new HostError("InvalidOperation", "A workbook needs one visible sheet.");
  if (hide && model.selection.sheetId === sheetId) {
    const other = visible.find((sheet) => sheet.getSheetId() !== sheetId);
    if (other) model.selection.activate(other.getSheetId());
  }
  model.grid.execute(SetWorksheetHideMutation.id, {
    subUnitId: sheetId,
    hidden: hide ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  });
  model.file(sheetId).state =
    wanted === "Visible" ? "visible" : wanted === "Hidden" ? "hidden" : "veryHidden";
}

function range(ref: SheetRef, address: Argument): HostObject {
  if (address === undefined || address === null || address === "")
    return ref.model.make.range({
      ...ref,
      area: { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS },
    });
  const asked = text(address, "address");
  const name = ref.model.opened.parts.definedNames.find(
    ({ name: known, sheet }) =>
      known.toLowerCase() === asked.toLowerCase() &&
      (sheet === undefined || sheet === sheetOf(ref).getName()),
  );
  const { sheet, area } = parseAddress(name ? name.source.replace(/<[^>]*>/g, "") : asked);
  if (sheet !== undefined && sheet.toLowerCase() !== sheetOf(ref).getName().toLowerCase())
    throw invalidArgument(`The address "${asked}" is of another sheet.`);
  return ref.model.make.range({ ...ref, area });
}

function neighbour(ref: SheetRef, step: 1 | -1, visibleOnly: Argument): HostObject | undefined {
  const sheets = ref.model.grid.workbook.getSheets();
  const at = sheets.findIndex((sheet) => sheet.getSheetId() === ref.sheetId);
  for (let index = at + step; sheets[index]; index += step) {
    const sheet = sheets[index];
    if (sheet && !(visibleOnly === true && sheet.isSheetHidden()))
      return ref.model.make.worksheet({ ...ref, sheetId: sheet.getSheetId() });
  }
  return undefined;
}

const WORKSHEET: ClassDefinition<SheetRef> = {
  name: "Worksheet",
  id: ({ sheetId }) => sheetId,
  scalars: {
    Id: { get: ({ sheetId }) => sheetId },
    Name: {
      get: (ref) => sheetOf(ref).getName(),
      set: (ref, value) => {
        const name = checkedName(ref, value);
        if (name !== sheetOf(ref).getName())
          ref.model.grid.execute(SetWorksheetNameCommand.id, { subUnitId: ref.sheetId, name });
      },
    },
    Position: {
      get: ({ model, sheetId }) => model.grid.workbook.getSheetIndex(model.grid.sheet(sheetId)),
      set: ({ model, sheetId }, value) => {
        const toOrder = integer(value, "position");
        if (toOrder < 0 || toOrder >= model.grid.workbook.getSheetSize())
          throw invalidArgument(`There is no position ${toOrder}.`);
        const fromOrder = model.grid.workbook.getSheetIndex(model.grid.sheet(sheetId));
        if (fromOrder !== toOrder)
          model.grid.execute(SetWorksheetOrderMutation.id, { subUnitId: sheetId, fromOrder, toOrder });
      },
    },
    Visibility: {
      get: (ref) => {
        if (!sheetOf(ref).isSheetHidden()) return "Visible";
        return ref.model.file(ref.sheetId).state === "veryHidden" ? "VeryHidden" : "Hidden";
      },
      set: (ref, value) =>
        setVisibility(ref, oneOf(value, ["Visible", "Hidden", "VeryHidden"], "visibility")),
    },
    TabColor: {
      get: (ref) => sheetOf(ref).getTabColor() ?? "",
      set: ({ model, sheetId }, value) => {
        const color = value === "" ? "" : colorValue(value);
        model.grid.execute(SetTabColorMutation.id, { subUnitId: sheetId, color });
      },
    },
    ShowGridlines: {
      get: (ref) => sheetOf(ref).getConfig().showGridlines !== BooleanNumber.FALSE,
      set: ({ model, sheetId }, value) => {
        const showGridlines = truth(value, "showGridlines") ? BooleanNumber.TRUE : BooleanNumber.FALSE;
        model.grid.execute(ToggleGridlinesMutation.id, { subUnitId: sheetId, showGridlines });
      },
    },
    // The client reads `ShowGridlines` and sets `Gridlines`.
    Gridlines: {
      get: (ref) => sheetOf(ref).getConfig().showGridlines !== BooleanNumber.FALSE,
      set: ({ model, sheetId }, value) => {
        const showGridlines = truth(value, "showGridlines") ? BooleanNumber.TRUE : BooleanNumber.FALSE;
        model.grid.execute(ToggleGridlinesMutation.id, { subUnitId: sheetId, showGridlines });
      },
    },
  },
  navigation: {
    Protection: (ref) => hostObject(PROTECTION, ref),
    FreezePanes: (ref) => hostObject(FREEZE_PANES, ref),
    PageLayout: (ref) => hostObject(PAGE_LAYOUT, ref),
    HorizontalPageBreaks: (ref) => hostObject(HORIZONTAL_PAGE_BREAKS, ref),
    CustomProperties: (ref) => hostObject(CUSTOM_PROPERTIES, ref),
    Comments: (ref) => hostObject(COMMENTS, ref),
    Names: (ref) => hostObject(NAMES, ref),
    Tables: sheetTables,
  },
  methods: {
    GetRange: (ref, [address]) => range(ref, address),
    GetRangeByIndexes: (ref, [row, column, rows, columns]) => {
      const area = {
        row: integer(row, "startRow"),
        column: integer(column, "startColumn"),
        rows: integer(rows, "rowCount"),
        columns: integer(columns, "columnCount"),
      };
      const whole = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };
      const within = area.rows > 0 && area.columns > 0 ? intersection(area, whole) : undefined;
      if (!within || within.rows !== area.rows || within.columns !== area.columns)
        throw invalidArgument("The range would leave the sheet.");
      return ref.model.make.range({ ...ref, area });
    },
    GetCell: (ref, [row, column]) =>
      ref.model.make.range({
        ...ref,
        area: { row: integer(row, "row"), column: integer(column, "column"), rows: 1, columns: 1 },
      }),
    GetUsedRange: (ref, [valuesOnly]) => {
      const area = ref.model.grid.usedArea(ref.sheetId, valuesOnly === true);
      // A blank sheet's used range is its first cell.
      return ref.model.make.range({ ...ref, area: area ?? { row: 0, column: 0, rows: 1, columns: 1 } });
    },
    GetUsedRangeOrNullObject: (ref, [valuesOnly]) => {
      const area = ref.model.grid.usedArea(ref.sheetId, valuesOnly === true);
      return area ? ref.model.make.range({ ...ref, area }) : NULL_OBJECT;
    },
    GetNextOrNullObject: (ref, [visibleOnly]) => neighbour(ref, 1, visibleOnly) ?? NULL_OBJECT,
    GetPreviousOrNullObject: (ref, [visibleOnly]) => neighbour(ref, -1, visibleOnly) ?? NULL_OBJECT,
    Activate: act(({ model, sheetId }) => {
      if (model.grid.sheet(sheetId).isSheetHidden())
        throw new HostError("InvalidOperation", "A hidden sheet cannot be activated.");
      model.selection.activate(sheetId);
    }),
    Delete: act((ref) => {
      const { model, sheetId } = ref;
      const visible = visibleSheets(ref);
      if (visible.length === 1 && visible[0]?.getSheetId() === sheetId)
        throw new HostError("InvalidOperation", "A workbook needs one visible sheet.");
      if (model.selection.sheetId === sheetId) {
        const other = visible.find((sheet) => sheet.getSheetId() !== sheetId);
        if (other) model.selection.activate(other.getSheetId());
      }
      model.grid.execute(RemoveSheetCommand.id, { subUnitId: sheetId });
      model.opened.parts.sheetProperties.delete(sheetId);
    }),
    Calculate: async ({ model }) => {
      await model.grid.calculation.pending();
      return undefined;
    },
    ...eventMethods(["Activated", "Deactivated", "Calculated", "DataChanged", "SelectionChanged"]),
  },
};

export function makeWorksheet(ref: SheetRef): HostObject {
  // So that a sheet that is gone fails as missing, and not at the first member.
  ref.model.grid.sheet(ref.sheetId);
  return hostObject(WORKSHEET, ref);
}
