/** `range.format.borders`: outer edges, inner lines. */
import { BorderStyleTypes, type IBorderData, type IBorderStyleData } from "@univerjs/core";
import type { WorkbenchStyle } from "../../xlsx/cell-style";
import type { Area } from "../grid/range-area";
import { oneOf } from "../protocol/arguments";
import { notImplemented } from "../protocol/host-error";
import { type ClassDefinition, type HostObject, hostObject } from "../protocol/host-object";
import type { Json } from "../protocol/messages";
import type { RangeRef } from "./model";
import { bounded, changeStyle, colorValue } from "./range-style";

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Edge = (typeof EDGES)[number];

const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
type LineStyle = (typeof LINE_STYLES)[number];
type Weight = (typeof WEIGHTS)[number];

/** Excel's style and weight together are one kind of line in the file. */
const KINDS: readonly (readonly [BorderStyleTypes, LineStyle, Weight])[] = [
  [BorderStyleTypes.THIN, "Continuous", "Thin"],
  [BorderStyleTypes.MEDIUM, "Continuous", "Medium"],
  [BorderStyleTypes.THICK, "Continuous", "Thick"],
  [BorderStyleTypes.HAIR, "Continuous", "Hairline"],
  [BorderStyleTypes.DASHED, "Dash", "Thin"],
  [BorderStyleTypes.MEDIUM_DASHED, "Dash", "Medium"],
  [BorderStyleTypes.DASH_DOT, "DashDot", "Thin"],
  [BorderStyleTypes.MEDIUM_DASH_DOT, "DashDot", "Medium"],
  [BorderStyleTypes.DASH_DOT_DOT, "DashDotDot", "Thin"],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, "DashDotDot", "Medium"],
  [BorderStyleTypes.DOTTED, "Dot", "Thin"],
  [BorderStyleTypes.DOUBLE, "Double", "Thick"],
  [BorderStyleTypes.SLANT_DASH_DOT, "SlantDashDot", "Medium"],
];

interface BorderRef {
  readonly range: RangeRef;
  readonly edge: Edge;
}

const SIDES = ["t", "b", "l", "r"] as const;
type Side = (typeof SIDES)[number];

/** The sides of the cell at that place that belong to the edge. */
function sides(edge: Edge, area: Area, row: number, column: number): Side[] {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  switch (edge) {
    case "EdgeTop":
      return row === area.row ? ["t"] : [];
    case "EdgeBottom":
      return row === last.row ? ["b"] : [];
    case "EdgeLeft":
      return column === area.column ? ["l"] : [];
    case "EdgeRight":
      return column === last.column ? ["r"] : [];
    case "InsideHorizontal":
      return [...(row > area.row ? (["t"] as const) : []), ...(row < last.row ? (["b"] as const) : [])];
    case "InsideVertical":
      return [
        ...(column > area.column ? (["l"] as const) : []),
        ...(column < last.column ? (["r"] as const) : []),
      ];
    default:
      throw notImplemented(`RangeBorder (${edge})`);
  }
}

function change(
  { range, edge }: BorderRef,
  make: (line: IBorderStyleData | undefined) => IBorderStyleData | undefined,
): void {
  const area = bounded(range);
  const touchedAt = (row: number, column: number): string | undefined =>
    sides(edge, area, row, column).join("") || undefined;
  const withLines = (style: WorkbenchStyle, touched: string): WorkbenchStyle => {
    const borders: IBorderData = { ...style.bd };
    for (const side of SIDES) {
      if (!touched.includes(side)) continue;
      const line = make(borders[side] ?? undefined);
      if (line) borders[side] = line;
      else delete borders[side];
    }
    const made: WorkbenchStyle = { ...style, bd: borders };
    if (Object.keys(borders).length === 0) delete made.bd;
    return made;
  };
  changeStyle(range, withLines, touchedAt);
}

/** The line that all touched cells share; undefined for none, null where they differ. */
function lineOf({ range, edge }: BorderRef): IBorderStyleData | undefined | null {
  const area = bounded(range);
  let first: string | undefined;
  let line: IBorderStyleData | undefined;
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      for (const side of sides(edge, area, row, column)) {
        const found = range.model.grid.style(range.sheetId, row, column).bd?.[side] ?? undefined;
        const key = JSON.stringify(found ?? null);
        if (first === undefined) {
          first = key;
          line = found;
        } else if (first !== key) return null;
      }
  return line;
}

const kindOf = (line: IBorderStyleData): readonly [BorderStyleTypes, LineStyle, Weight] =>
  KINDS.find(([kind]) => kind === line.s) ?? [BorderStyleTypes.THIN, "Continuous", "Thin"];
const kindFor = (style: LineStyle, weight: Weight): BorderStyleTypes =>
  (KINDS.find(([, s, w]) => s === style && w === weight) ?? KINDS.find(([, s]) => s === style))?.[0] ??
  BorderStyleTypes.THIN;

function scalar(read: (line: IBorderStyleData) => Json, none: Json): (ref: BorderRef) => Json {
  return (ref) => {
    const line = lineOf(ref);
    return line === null ? null : line === undefined ? none : read(line);
  };
}

const BORDER: ClassDefinition<BorderRef> = {
  name: "RangeBorder",
  id: ({ edge }) => edge,
  scalars: {
    Id: { get: ({ edge }) => edge },
    SideIndex: { get: ({ edge }) => edge },
    Style: {
      get: scalar((line) => kindOf(line)[1], "None"),
      set: (ref, value) => {
        const style = oneOf(value, LINE_STYLES, "style");
        change(ref, (line) =>
          style === "None"
            ? undefined
            : { s: kindFor(style, line ? kindOf(line)[2] : "Thin"), cl: line?.cl ?? { rgb: "#000000" } },
        );
      },
    },
    Weight: {
      get: scalar((line) => kindOf(line)[2], "Thin"),
      set: (ref, value) => {
        const weight = oneOf(value, WEIGHTS, "weight");
        change(ref, (line) => ({
          s: kindFor(line ? kindOf(line)[1] : "Continuous", weight),
          cl: line?.cl ?? { rgb: "#000000" },
        }));
      },
    },
    Color: {
      get: scalar((line) => line.cl.rgb ?? "#000000", "#000000"),
      set: (ref, value) => {
        const rgb = colorValue(value);
        change(ref, (line) => ({ s: line?.s ?? BorderStyleTypes.THIN, cl: { rgb } }));
      },
    },
  },
};

export const BORDERS: ClassDefinition<RangeRef> = {
  name: "RangeBorderCollection",
  collection: {
    items: (range) => EDGES.slice(0, 6).map((edge) => hostObject(BORDER, { range, edge })),
    find: (range, key): HostObject => hostObject(BORDER, { range, edge: oneOf(key, EDGES, "index") }),
  },
};
