/** `range.format`: font, fill, borders, alignment, sizes. */
import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { SetWorksheetColWidthMutation } from "@univerjs/sheets";
import type { WorkbenchStyle } from "../../xlsx/cell-style";
import { pixelsOfPoints, pointsOfPixels } from "../../xlsx/sheet-facts";
import { rangeOf } from "../grid/grid";
import { integer, number, oneOf, truth } from "../protocol/arguments";
import { act, type ClassDefinition, hostObject } from "../protocol/host-object";
import type { Json } from "../protocol/messages";
import { autofitColumns, autofitRows } from "./autofit";
import { BORDERS } from "./borders";
import type { RangeRef } from "./model";
import { agreed, bounded, changeStyle, colorValue, defaultFont } from "./range-style";

const HORIZONTAL: readonly (readonly [string, HorizontalAlign])[] = [
  ["General", HorizontalAlign.UNSPECIFIED],
  ["Left", HorizontalAlign.LEFT],
  ["Center", HorizontalAlign.CENTER],
  ["Right", HorizontalAlign.RIGHT],
  ["Justify", HorizontalAlign.JUSTIFIED],
  ["Distributed", HorizontalAlign.DISTRIBUTED],
];
const VERTICAL: readonly (readonly [string, VerticalAlign])[] = [
  ["Bottom", VerticalAlign.BOTTOM],
  ["Top", VerticalAlign.TOP],
  ["Center", VerticalAlign.MIDDLE],
];

const nameOf = <T>(pairs: readonly (readonly [string, T])[], value: T | null | undefined): string =>
  pairs.find(([, known]) => known === value)?.[0] ?? pairs[0]?.[0] ?? "";
function valueNamed<T>(pairs: readonly (readonly [string, T])[], name: Json, what: string): T {
  const wanted = oneOf(
    name,
    pairs.map(([known]) => known),
    what,
  );
  const found = pairs.find(([known]) => known === wanted);
  if (!found) throw new Error(what);
  return found[1];
}

/** The style without a key, since a style that says nothing is not one that says "no". */
export function without<K extends keyof WorkbenchStyle>(
  style: WorkbenchStyle,
  key: K,
): Omit<WorkbenchStyle, K> {
  const { [key]: _gone, ...rest } = style;
  return rest;
}

const flag = (key: "bl" | "it") => ({
  get: (ref: RangeRef): Json => agreed(ref, (style) => style[key] === BooleanNumber.TRUE),
  set: (ref: RangeRef, value: Json): void => {
    const on = truth(value, key === "bl" ? "bold" : "italic");
    changeStyle(ref, (style) => (on ? { ...style, [key]: BooleanNumber.TRUE } : without(style, key)));
  },
});

export const RANGE_FONT: ClassDefinition<RangeRef> = {
  name: "RangeFont",
  scalars: {
    Name: {
      get: (ref) => agreed(ref, (style) => style.ff ?? defaultFont(ref.model).name),
      set: (ref, value) => changeStyle(ref, (style) => ({ ...style, ff: String(value) })),
    },
    Size: {
      get: (ref) => agreed(ref, (style) => style.fs ?? defaultFont(ref.model).size),
      set: (ref, value) => {
        const fs = number(value, "size");
        changeStyle(ref, (style) => ({ ...style, fs }));
      },
    },
    Color: {
      get: (ref) => agreed(ref, (style) => style.cl?.rgb ?? "#000000"),
      set: (ref, value) => {
        const rgb = colorValue(value);
        changeStyle(ref, (style) => ({ ...style, cl: { rgb } }));
      },
    },
    Bold: flag("bl"),
    Italic: flag("it"),
    Strikethrough: {
      get: (ref) => agreed(ref, (style) => style.st?.s === BooleanNumber.TRUE),
      set: (ref, value) => {
        const on = truth(value, "strikethrough");
        changeStyle(ref, (style) =>
          on ? { ...style, st: { s: BooleanNumber.TRUE } } : without(style, "st"),
        );
      },
    },
    Underline: {
      get: (ref) => agreed(ref, (style) => (style.ul?.s === BooleanNumber.TRUE ? "Single" : "None")),
      set: (ref, value) => {
        const on = oneOf(value, ["None", "Single"], "underline") === "Single";
        changeStyle(ref, (style) =>
          on ? { ...style, ul: { s: BooleanNumber.TRUE } } : without(style, "ul"),
        );
      },
    },
  },
};

export const RANGE_FILL: ClassDefinition<RangeRef> = {
  name: "RangeFill",
  scalars: {
    Color: {
      // Excel answers white for no fill.
      get: (ref) => agreed(ref, (style) => style.bg?.rgb ?? "#FFFFFF"),
      set: (ref, value) => {
        if (value === "") changeStyle(ref, (style) => without(style, "bg"));
        else {
          const rgb = colorValue(value);
          changeStyle(ref, (style) => ({ ...style, bg: { rgb } }));
        }
      },
    },
  },
  methods: {
    Clear: act((ref) => changeStyle(ref, (style) => without(style, "bg"))),
  },
};

/** `format.protection`: whether cells are locked once the sheet is protected. */
const FORMAT_PROTECTION: ClassDefinition<RangeRef> = {
  name: "FormatProtection",
  scalars: {
    Locked: {
      get: (ref) => agreed(ref, (style) => isLocked(ref, style)),
      set: (ref, value) => {
        const locked = truth(value, "locked");
        changeStyle(ref, (style) => ({ ...style, xl: { ...style.xl, locked } }));
      },
    },
  },
};

export function isLocked({ model }: Pick<RangeRef, "model">, style: WorkbenchStyle): boolean {
  if (style.xl?.locked !== undefined) return style.xl.locked;
  return model.opened.styles.get(style.xl?.base ?? "")?.protection?.locked !== false;
}

export const RANGE_FORMAT: ClassDefinition<RangeRef> = {
  name: "RangeFormat",
  navigation: {
    Font: (ref) => hostObject(RANGE_FONT, ref),
    Fill: (ref) => hostObject(RANGE_FILL, ref),
    Borders: (ref) => hostObject(BORDERS, ref),
    Protection: (ref) => hostObject(FORMAT_PROTECTION, ref),
  },
  scalars: {
    HorizontalAlignment: {
      get: (ref) => agreed(ref, (style) => nameOf(HORIZONTAL, style.ht)),
      set: (ref, value) => {
        const ht = valueNamed(HORIZONTAL, value, "horizontalAlignment");
        changeStyle(ref, (style) =>
          ht === HorizontalAlign.UNSPECIFIED ? without(style, "ht") : { ...style, ht },
        );
      },
    },
    VerticalAlignment: {
      get: (ref) => agreed(ref, (style) => nameOf(VERTICAL, style.vt)),
      set: (ref, value) => {
        const vt = valueNamed(VERTICAL, value, "verticalAlignment");
        changeStyle(ref, (style) => ({ ...style, vt }));
      },
    },
    WrapText: {
      get: (ref) => agreed(ref, (style) => style.tb === WrapStrategy.WRAP),
      set: (ref, value) => {
        const wrap = truth(value, "wrapText");
        changeStyle(ref, (style) => (wrap ? { ...style, tb: WrapStrategy.WRAP } : without(style, "tb")));
      },
    },
    IndentLevel: {
      get: (ref) => agreed(ref, (style) => indentOf(ref, style)),
      set: (ref, value) => {
        const indent = integer(value, "indentLevel");
        changeStyle(ref, (style) => ({ ...style, pd: { l: 2 + indent * 9 }, xl: { ...style.xl, indent } }));
      },
    },
    ShrinkToFit: {
      get: (ref) =>
        agreed(
          ref,
          (style) =>
            style.xl?.shrink ??
            ref.model.opened.styles.get(style.xl?.base ?? "")?.alignment?.shrinkToFit === true,
        ),
      set: (ref, value) => {
        const shrink = truth(value, "shrinkToFit");
        changeStyle(ref, (style) => ({ ...style, xl: { ...style.xl, shrink } }));
      },
    },
    ColumnWidth: {
      get: (ref) => agreedSize(columnWidths(ref)),
      set: (ref, value) => {
        ref.model.guardSheet(ref.sheetId);
        ref.model.grid.execute(SetWorksheetColWidthMutation.id, {
          subUnitId: ref.sheetId,
          ranges: [rangeOf(bounded(ref))],
          colWidth: pixelsOfPoints(number(value, "columnWidth")),
        });
      },
    },
    RowHeight: {
      get: (ref) => agreedSize(rowHeights(ref)),
      set: (ref, value) => {
        const { model, sheetId } = ref;
        model.guardSheet(sheetId);
        const { row, rows } = bounded(ref);
        model.grid.setRowHeight(sheetId, { first: row, rows }, pixelsOfPoints(number(value, "rowHeight")));
      },
    },
  },
  methods: {
    AutofitColumns: act((ref) => autofitColumns(ref)),
    AutofitRows: act((ref) => autofitRows(ref)),
  },
};

function indentOf({ model }: RangeRef, style: WorkbenchStyle): number {
  return style.xl?.indent ?? model.opened.styles.get(style.xl?.base ?? "")?.alignment?.indent ?? 0;
}

function columnWidths(ref: RangeRef): number[] {
  const sheet = ref.model.grid.sheet(ref.sheetId);
  const { column, columns } = bounded(ref);
  return Array.from({ length: columns }, (_, index) => pointsOfPixels(sheet.getColumnWidth(column + index)));
}

function rowHeights(ref: RangeRef): number[] {
  ref.model.grid.settleRowHeights();
  const sheet = ref.model.grid.sheet(ref.sheetId);
  const { row, rows } = bounded(ref);
  return Array.from({ length: rows }, (_, index) => pointsOfPixels(sheet.getRowHeight(row + index)));
}

function agreedSize(sizes: readonly number[]): Json {
  const [first] = sizes;
  return first !== undefined && sizes.every((size) => size === first) ? first : null;
}
