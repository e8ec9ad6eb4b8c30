/** `workbook.worksheets` */
import { BooleanNumber } from "@univerjs/core";
import { InsertSheetMutation } from "@univerjs/sheets";
import { pixelsOfCharacters, pixelsOfPoints } from "../../xlsx/sheet-facts";
import { itemNotFound } from "../protocol/host-error";
import { type Argument, type ClassDefinition, type HostObject, NULL_OBJECT } from "../protocol/host-object";
import { eventMethods } from "./event-methods";
import type { Model } from "./model";
import { checkedName } from "./worksheet";

function visible(model: Model, visibleOnly: Argument): string[] {
  return model.grid.workbook
    .getSheets()
    .filter((sheet) => !(visibleOnly === true && sheet.isSheetHidden()))
    .map((sheet) => sheet.getSheetId());
}

/** "Sheet1", "Sheet2" …: the next that is free. */
function freeName(model: Model): string {
  let number = 1;
  while (model.grid.sheetByName(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

function add(model: Model, wanted: Argument): HostObject {
  const name = wanted === undefined || wanted === null ? freeName(model) : checkedName({ model }, wanted);
  const { workbook } = model.grid;
  let number = workbook.getSheetSize() + 1;
  while (workbook.getSheetBySheetId(`added-${number}`)) number += 1;
  const id = `added-${number}`;
  model.grid.execute(InsertSheetMutation.id, {
    index: workbook.getSheetSize(),
    sheet: {
      id,
      name,
      tabColor: "",
      hidden: BooleanNumber.FALSE,
      freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
      rowCount: 200,
      columnCount: 30,
      zoomRatio: 1,
      scrollTop: 0,
      scrollLeft: 0,
      defaultColumnWidth: pixelsOfCharacters(9.140625),
      defaultRowHeight: pixelsOfPoints(15),
      mergeData: [],
      cellData: {},
      rowData: {},
      columnData: {},
      rowHeader: { width: 46 },
      columnHeader: { height: 20 },
      showGridlines: BooleanNumber.TRUE,
      rightToLeft: BooleanNumber.FALSE,
    },
  });
  return model.make.worksheet({ model, sheetId: id });
}

export const WORKSHEETS: ClassDefinition<Model> = {
  name: "WorksheetCollection",
  collection: {
    items: (model) => visible(model, false).map((sheetId) => model.make.worksheet({ model, sheetId })),
    find: (model, key) => {
      if (typeof key !== "string") return undefined;
      const sheet = model.grid.sheetByName(key) ?? model.grid.workbook.getSheetBySheetId(key);
      return sheet ? model.make.worksheet({ model, sheetId: sheet.getSheetId() }) : undefined;
    },
  },
  methods: {
    Add: (model, [name]) => add(model, name),
    GetActiveWorksheet: (model) => model.make.worksheet({ model, sheetId: model.selection.sheetId }),
    GetCount: (model, [visibleOnly]) => visible(model, visibleOnly).length,
    GetFirst: (model, [visibleOnly]) => {
      const [sheetId] = visible(model, visibleOnly);
      if (sheetId === undefined) throw itemNotFound("the first sheet");
      return model.make.worksheet({ model, sheetId });
    },
    GetLast: (model, [visibleOnly]) => {
      const sheetId = visible(model, visibleOnly).at(-1);
      if (sheetId === undefined) throw itemNotFound("the last sheet");
      return model.make.worksheet({ model, sheetId });
    },
    GetItemOrNullObject: (model, [key]) => {
      if (typeof key !== "string") return NULL_OBJECT;
      const sheet = model.grid.sheetByName(key) ?? model.grid.workbook.getSheetBySheetId(key);
      return sheet ? model.make.worksheet({ model, sheetId: sheet.getSheetId() }) : NULL_OBJECT;
    },
    ...eventMethods([
      "Activated",
      "Deactivated",
      "Added",
      "Deleted",
      "Calculated",
      "DataChanged",
      "SelectionChanged",
    ]),
  },
};
