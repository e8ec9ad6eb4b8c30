/** `context.workbook` */
import { type ClassDefinition, type HostObject, hostObject, NULL_OBJECT } from "../protocol/host-object";
import { APPLICATION, RUNTIME } from "./application";
import { COMMENTS } from "./comments";
import { CUSTOM_XML_PARTS } from "./custom-xml-parts";
import { eventMethods } from "./event-methods";
import type { Model } from "./model";
import { NAMES } from "./names";
import { rangeArgument } from "./range-argument";
import { SETTINGS } from "./settings";
import { workbookTables } from "./tables";
import { WORKBOOK_PROTECTION } from "./workbook-protection";
import { WORKSHEETS } from "./worksheets";

const WORKBOOK: ClassDefinition<Model> = {
  name: "Workbook",
  scalars: {
    Name: { get: ({ opened }) => opened.snapshot.name },
  },
  navigation: {
    Worksheets: (model) => hostObject(WORKSHEETS, model),
    Application: (model) => hostObject(APPLICATION, model),
    _Runtime: (model) => hostObject(RUNTIME, model),
    Settings: (model) => hostObject(SETTINGS, model),
    CustomXmlParts: (model) => hostObject(CUSTOM_XML_PARTS, model),
    Comments: (model) => hostObject(COMMENTS, { model, sheetId: undefined }),
    Names: (model) => hostObject(NAMES, { model, sheetId: undefined }),
    Tables: workbookTables,
    Protection: (model) => hostObject(WORKBOOK_PROTECTION, model),
  },
  methods: {
    GetSelectedRange: (model) =>
      model.make.range({ model, sheetId: model.selection.sheetId, area: model.selection.area }),
    GetActiveCell: (model) =>
      model.make.range({
        model,
        sheetId: model.selection.sheetId,
        area: { ...model.selection.area, rows: 1, columns: 1 },
      }),
    // "sheet id!A1", as the host's own change events name it.
    _GetRangeForEventByReferenceId: (model, [id]) => eventRange(model, String(id)) ?? NULL_OBJECT,
    _GetRangeOrNullObjectForEventByReferenceId: (model, [id]) => eventRange(model, String(id)) ?? NULL_OBJECT,
    ...eventMethods(["Activated"]),
  },
};

function eventRange(model: Model, id: string): HostObject | undefined {
  const cut = id.lastIndexOf("!");
  const sheetId = id.slice(0, cut);
  if (!model.grid.workbook.getSheetBySheetId(sheetId)) return undefined;
  return model.make.range(rangeArgument(id.slice(cut + 1), model, sheetId));
}

export function makeWorkbook(model: Model): HostObject {
  return hostObject(WORKBOOK, model);
}
