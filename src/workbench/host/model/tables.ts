/** `worksheet.tables`: the tables (ListObjects) of the file, for reading. */
import { type Area, intersection, parseArea } from "../grid/range-area";
import { HostError } from "../protocol/host-error";
import { type ClassDefinition, type HostObject, hostObject } from "../protocol/host-object";
import type { Model, RangeRef, SheetRef } from "./model";

interface TableRef extends SheetRef {
  readonly name: string;
  readonly area: Area;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
}

/** ExcelJS declares less of a table than it reads. */
export function tablesOf(model: Model, sheetId: string): TableRef[] {
  const holders: unknown = Reflect.get(model.file(sheetId), "tables");
  if (typeof holders !== "object" || holders === null) return [];
  return Object.values(holders).flatMap((holder: unknown) => {
    const table = Reflect.get(Object(holder), "table");
    if (typeof table !== "object" || table === null) return [];
    const ref: unknown = Reflect.get(table, "tableRef") ?? Reflect.get(table, "ref");
    const area = typeof ref === "string" ? parseArea(ref) : undefined;
    if (!area) return [];
    return [
      {
        model,
        sheetId,
        name: String(Reflect.get(table, "displayName") ?? Reflect.get(table, "name")),
        area,
        headerRow: Reflect.get(table, "headerRow") !== false,
        totalsRow: Reflect.get(table, "totalsRow") === true,
      },
    ];
  });
}

const part = (ref: TableRef, area: Area): HostObject => {
  if (area.rows < 1) throw new HostError("ItemNotFound", `The table "${ref.name}" has no such rows.`);
  return ref.model.make.range({ ...ref, area });
};

const TABLE: ClassDefinition<TableRef> = {
  name: "Table",
  id: ({ name }) => name,
  scalars: {
    Id: { get: ({ name }) => name },
    Name: { get: ({ name }) => name },
    ShowHeaders: { get: ({ headerRow }) => headerRow },
    ShowTotals: { get: ({ totalsRow }) => totalsRow },
  },
  navigation: {
    Worksheet: ({ model, sheetId }) => model.make.worksheet({ model, sheetId }),
  },
  methods: {
    GetRange: (ref) => part(ref, ref.area),
    GetHeaderRowRange: (ref) => part(ref, { ...ref.area, rows: ref.headerRow ? 1 : 0 }),
    GetTotalRowRange: (ref) =>
      part(ref, { ...ref.area, row: ref.area.row + ref.area.rows - 1, rows: ref.totalsRow ? 1 : 0 }),
    GetDataBodyRange: (ref) => {
      const above = ref.headerRow ? 1 : 0;
      const below = ref.totalsRow ? 1 : 0;
      return part(ref, { ...ref.area, row: ref.area.row + above, rows: ref.area.rows - above - below });
    },
  },
};

function collection(name: string): ClassDefinition<() => readonly TableRef[]> {
  return {
    name,
    collection: {
      items: (tables) => tables().map((table) => hostObject(TABLE, table)),
      find: (tables, key) => {
        const table = tables().find(({ name: known }) => known.toLowerCase() === String(key).toLowerCase());
        return table && hostObject(TABLE, table);
      },
    },
  };
}
const TABLES = collection("TableCollection");
const SCOPED = collection("TableScopedCollection");

export function sheetTables({ model, sheetId }: SheetRef): HostObject {
  return hostObject(TABLES, () => tablesOf(model, sheetId));
}

export function workbookTables(model: Model): HostObject {
  return hostObject(TABLES, () =>
    model.grid.workbook.getSheets().flatMap((sheet) => tablesOf(model, sheet.getSheetId())),
  );
}

export function tablesIn({ model, sheetId, area }: RangeRef): HostObject {
  return hostObject(SCOPED, () => tablesOf(model, sheetId).filter((table) => intersection(table.area, area)));
}
