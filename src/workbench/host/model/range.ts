/** `Excel.Range` */
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from "@univerjs/sheets";
import { rangeOf } from "../grid/grid";
import { fullAddress, SHEET_COLUMNS, SHEET_ROWS } from "../grid/range-area";
import { isRecord, truth } from "../protocol/arguments";
import { notImplemented } from "../protocol/host-error";
import { act, type ClassDefinition, type HostObject, hostObject, NULL_OBJECT } from "../protocol/host-object";
import type { Json } from "../protocol/messages";
import { CONDITIONAL_FORMATS } from "./conditional-formats";
import { DATA_VALIDATION } from "./data-validation";
import type { RangeRef } from "./model";
import { clear, copyFrom, insert, merge, mergesIn, remove, unmerge } from "./range-actions";
import { rememberRange } from "./range-argument";
import {
  formulas,
  hasSpill,
  numberFormats,
  spread,
  texts,
  values,
  valueTypes,
  writeContents,
} from "./range-cells";
import { RANGE_FORMAT } from "./range-format";
import { linkOf, setLink } from "./range-link";
import { cellProperties, columnProperties, rowProperties } from "./range-properties";
import { RANGE_SHAPES } from "./range-shape";
import { bounded, setNumberFormats } from "./range-style";
import { tablesIn } from "./tables";

const sheetName = ({ model, sheetId }: RangeRef): string => model.grid.sheet(sheetId).getName();

function agreedHidden(flags: readonly boolean[]): Json {
  const [first] = flags;
  return flags.every((flag) => flag === first) ? (first ?? false) : null;
}

const RANGE: ClassDefinition<RangeRef> = {
  name: "Range",
  keepsReference: true,
  scalars: {
    Address: { get: (ref) => fullAddress(sheetName(ref), ref.area) },
    AddressLocal: { get: (ref) => fullAddress(sheetName(ref), ref.area) },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rows },
    ColumnCount: { get: ({ area }) => area.columns },
    // Excel answers -1 for more than a 32-bit count.
    CellCount: {
      get: ({ area }) => (area.rows * area.columns > 2_147_483_647 ? -1 : area.rows * area.columns),
    },
    Values: { get: values, set: writeContents },
    Formulas: { get: formulas, set: writeContents },
    NumberFormat: { get: numberFormats, set: (ref, value) => setNumberFormats(ref, spread(ref, value)) },
    Text: { get: texts },
    ValueTypes: { get: valueTypes },
    HasSpill: { get: hasSpill },
    IsEntireRow: { get: ({ area }) => area.columns === SHEET_COLUMNS },
    IsEntireColumn: { get: ({ area }) => area.rows === SHEET_ROWS },
    Hyperlink: { get: linkOf, set: setLink },
    RowHidden: {
      get: (ref) => {
        const sheet = ref.model.grid.sheet(ref.sheetId);
        const { row, rows } = bounded(ref);
        return agreedHidden(
          Array.from({ length: rows }, (_, index) => sheet.getRowRawVisible(row + index) === false),
        );
      },
      set: (ref, value) => {
        ref.model.guardSheet(ref.sheetId);
        const id = truth(value, "rowHidden") ? SetRowHiddenMutation.id : SetRowVisibleMutation.id;
        ref.model.grid.execute(id, { subUnitId: ref.sheetId, ranges: [rangeOf(bounded(ref))] });
      },
    },
    ColumnHidden: {
      get: (ref) => {
        const sheet = ref.model.grid.sheet(ref.sheetId);
        const { column, columns } = bounded(ref);
        return agreedHidden(
          Array.from({ length: columns }, (_, index) => sheet.getColVisible(column + index) === false),
        );
      },
      set: (ref, value) => {
        ref.model.guardSheet(ref.sheetId);
        const id = truth(value, "columnHidden") ? SetColHiddenMutation.id : SetColVisibleMutation.id;
        ref.model.grid.execute(id, { subUnitId: ref.sheetId, ranges: [rangeOf(bounded(ref))] });
      },
    },
  },
  navigation: {
    Format: (ref) => hostObject(RANGE_FORMAT, ref),
    Worksheet: ({ model, sheetId }) => model.make.worksheet({ model, sheetId }),
    ConditionalFormats: (ref) => hostObject(CONDITIONAL_FORMATS, ref),
    DataValidation: (ref) => hostObject(DATA_VALIDATION, ref),
  },
  methods: {
    ...RANGE_SHAPES,
    Clear: act((ref, [applyTo]) => clear(ref, applyTo)),
    Merge: act((ref, [across]) => merge(ref, across)),
    Unmerge: act((ref) => unmerge(ref)),
    Insert: (ref, [shift]) => insert(ref, shift),
    Delete: act((ref, [shift]) => remove(ref, shift)),
    CopyFrom: act((ref, args) => copyFrom(ref, args)),
    Select: act(({ model, sheetId, area }) => model.selection.select(sheetId, area)),
    GetMergedAreasOrNullObject: (ref) => {
      const areas = mergesIn(ref);
      return areas.length === 0 ? NULL_OBJECT : ref.model.make.rangeAreas({ ...ref, areas });
    },
    GetCellProperties: (ref, [options]) => cellProperties(ref, options),
    GetRowProperties: (ref, [options]) => rowProperties(ref, options),
    GetColumnProperties: (ref, [options]) => columnProperties(ref, options),
    SetRowProperties: act((ref, [data]) => setLines(ref, data, "rowHidden")),
    SetColumnProperties: act((ref, [data]) => setLines(ref, data, "columnHidden")),
    GetTables: (ref) => tablesIn(ref),
    Calculate: async ({ model }) => {
      await model.grid.calculation.pending();
      return undefined;
    },
    // The client splits big arrays and asks first whether they fit.
    _ValidateArraySize: act((ref, [rows, columns]) => {
      if (rows !== ref.area.rows || columns !== ref.area.columns) spread(ref, [[null]]);
    }),
  },
};

function setLines(ref: RangeRef, data: unknown, member: "rowHidden" | "columnHidden"): void {
  if (!Array.isArray(data))
    throw notImplemented(`Range.set${member === "rowHidden" ? "Row" : "Column"}Properties`);
  const entries: readonly Json[] = data;
  entries.forEach((entry, index) => {
    if (!isRecord(entry) || Object.keys(entry).some((key) => key !== member))
      throw notImplemented(
        `Range.set${member === "rowHidden" ? "Row" : "Column"}Properties (other than ${member})`,
      );
    const area =
      member === "rowHidden"
        ? { ...ref.area, row: ref.area.row + index, rows: 1 }
        : { ...ref.area, column: ref.area.column + index, columns: 1 };
    makeRange({ ...ref, area }).set(
      member === "rowHidden" ? "RowHidden" : "ColumnHidden",
      entry[member] ?? false,
    );
  });
}

export function makeRange(ref: RangeRef): HostObject {
  return rememberRange(hostObject(RANGE, ref), ref);
}
