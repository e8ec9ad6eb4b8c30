/**
 * Cell formats between ExcelJS and Univer.
 *
 * Univer knows less than a file holds (fill patterns, underline kinds, protection, theme colours). So each Univer
 * style remembers which file style it came from; on saving only what differs from that origin is written over it.
 */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type ExcelJS from "exceljs";
import { argbOf, type Palette, rgbOf } from "./theme-colors";

/** What a Univer style carries besides Univer's own keys. */
export interface FileStyleFacts {
  /** Id of the file style it grew from. */
  readonly base?: string;
  readonly indent?: number;
  readonly shrink?: boolean;
  readonly locked?: boolean;
}

export interface WorkbenchStyle extends IStyleData {
  xl?: FileStyleFacts;
}

const BORDERS: readonly (readonly [ExcelJS.BorderStyle, BorderStyleTypes])[] = [
  ["thin", BorderStyleTypes.THIN],
  ["hair", BorderStyleTypes.HAIR],
  ["dotted", BorderStyleTypes.DOTTED],
  ["dashed", BorderStyleTypes.DASHED],
  ["dashDot", BorderStyleTypes.DASH_DOT],
  ["dashDotDot", BorderStyleTypes.DASH_DOT_DOT],
  ["double", BorderStyleTypes.DOUBLE],
  ["medium", BorderStyleTypes.MEDIUM],
  ["mediumDashed", BorderStyleTypes.MEDIUM_DASHED],
  ["mediumDashDot", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["mediumDashDotDot", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["slantDashDot", BorderStyleTypes.SLANT_DASH_DOT],
  ["thick", BorderStyleTypes.THICK],
];
const HORIZONTAL: readonly (readonly [NonNullable<ExcelJS.Alignment["horizontal"]>, HorizontalAlign])[] = [
  ["left", HorizontalAlign.LEFT],
  ["center", HorizontalAlign.CENTER],
  ["right", HorizontalAlign.RIGHT],
  ["justify", HorizontalAlign.JUSTIFIED],
  ["centerContinuous", HorizontalAlign.CENTER],
  ["distributed", HorizontalAlign.DISTRIBUTED],
];
const VERTICAL: readonly (readonly [NonNullable<ExcelJS.Alignment["vertical"]>, VerticalAlign])[] = [
  ["top", VerticalAlign.TOP],
  ["middle", VerticalAlign.MIDDLE],
  ["bottom", VerticalAlign.BOTTOM],
];
const SIDES = [
  ["top", "t"],
  ["left", "l"],
  ["bottom", "b"],
  ["right", "r"],
] as const;

const paired = <A, B>(pairs: readonly (readonly [A, B])[], first: A): B | undefined =>
  pairs.find(([key]) => key === first)?.[1];
const pairedBack = <A, B>(pairs: readonly (readonly [A, B])[], second: B): A | undefined =>
  pairs.find(([, value]) => value === second)?.[0];

/** The Univer style for a file style. */
export function styleFromFile(style: Partial<ExcelJS.Style>, palette: Palette, base: string): WorkbenchStyle {
  const made: WorkbenchStyle = { xl: { base } };
  const { font, fill, alignment, border, numFmt } = style;
  if (font?.name) made.ff = font.name;
  if (font?.size) made.fs = font.size;
  if (font?.bold) made.bl = BooleanNumber.TRUE;
  if (font?.italic) made.it = BooleanNumber.TRUE;
  if (font?.strike) made.st = { s: BooleanNumber.TRUE };
  if (font?.underline && font.underline !== "none") made.ul = { s: BooleanNumber.TRUE };
  const color = rgbOf(font?.color, palette);
  if (color) made.cl = { rgb: color };
  if (fill?.type === "pattern" && fill.pattern !== "none") {
    const background = rgbOf(
      fill.pattern === "solid" ? fill.fgColor : (fill.bgColor ?? fill.fgColor),
      palette,
    );
    if (background) made.bg = { rgb: background };
  }
  if (alignment?.horizontal) {
    const horizontal = paired(HORIZONTAL, alignment.horizontal);
    if (horizontal !== undefined) made.ht = horizontal;
  }
  if (alignment?.vertical) {
    const vertical = paired(VERTICAL, alignment.vertical);
    if (vertical !== undefined) made.vt = vertical;
  }
  if (alignment?.wrapText) made.tb = WrapStrategy.WRAP;
  if (alignment?.indent) made.pd = { l: 2 + alignment.indent * 9 };
  if (border) {
    const sides = bordersFromFile(border, palette);
    if (sides) made.bd = sides;
  }
  if (numFmt && numFmt !== "General") made.n = { pattern: numFmt };
  return made;
}

function bordersFromFile(border: Partial<ExcelJS.Borders>, palette: Palette): IBorderData | undefined {
  const made: IBorderData = {};
  let any = false;
  for (const [side, key] of SIDES) {
    const line = border[side];
    const kind = line?.style ? paired(BORDERS, line.style) : undefined;
    if (kind === undefined) continue;
    made[key] = { s: kind, cl: { rgb: rgbOf(line?.color, palette) ?? "#000000" } };
    any = true;
  }
  return any ? made : undefined;
}

/** The file style for a Univer style: its origin with what changed written over it; never a shared object. */
export function styleToFile(
  style: WorkbenchStyle,
  originals: ReadonlyMap<string, Partial<ExcelJS.Style>>,
  palette: Palette,
): Partial<ExcelJS.Style> {
  const base = style.xl?.base ?? "";
  const origin = originals.get(base) ?? {};
  const before = styleFromFile(origin, palette, base);
  const made: Partial<ExcelJS.Style> = structuredClone(origin);
  const changed = (key: keyof IStyleData): boolean =>
    JSON.stringify(before[key] ?? null) !== JSON.stringify(style[key] ?? null);

  const font: Partial<ExcelJS.Font> = { ...made.font };
  if (changed("ff")) assign(font, "name", style.ff ?? undefined);
  if (changed("ff") && style.ff) {
    // A font of the theme's scheme would override the name, and a family or charset of the old face misleads.
    delete font.scheme;
    delete font.family;
    delete font.charset;
  }
  if (changed("fs")) assign(font, "size", style.fs);
  if (changed("bl")) assign(font, "bold", style.bl === BooleanNumber.TRUE ? true : undefined);
  if (changed("it")) assign(font, "italic", style.it === BooleanNumber.TRUE ? true : undefined);
  if (changed("st")) assign(font, "strike", style.st?.s === BooleanNumber.TRUE ? true : undefined);
  if (changed("ul")) assign(font, "underline", style.ul?.s === BooleanNumber.TRUE ? "single" : undefined);
  if (changed("cl")) assign(font, "color", style.cl?.rgb ? { argb: argbOf(style.cl.rgb) } : undefined);
  if (Object.keys(font).length > 0) made.font = font;

  if (changed("bg")) {
    if (style.bg?.rgb)
      made.fill = { type: "pattern", pattern: "solid", fgColor: { argb: argbOf(style.bg.rgb) } };
    else delete made.fill;
  }

  const alignment: Partial<ExcelJS.Alignment> = { ...made.alignment };
  if (changed("ht")) assign(alignment, "horizontal", style.ht ? pairedBack(HORIZONTAL, style.ht) : undefined);
  if (changed("vt")) assign(alignment, "vertical", style.vt ? pairedBack(VERTICAL, style.vt) : undefined);
  if (changed("tb")) assign(alignment, "wrapText", style.tb === WrapStrategy.WRAP ? true : undefined);
  if (style.xl?.indent !== undefined) assign(alignment, "indent", style.xl.indent);
  if (style.xl?.shrink !== undefined) assign(alignment, "shrinkToFit", style.xl.shrink ? true : undefined);
  if (Object.keys(alignment).length > 0) made.alignment = alignment;
  else delete made.alignment;

  if (changed("bd")) {
    const border: Partial<ExcelJS.Borders> = { ...made.border };
    for (const [side, key] of SIDES) {
      const line = style.bd?.[key];
      if (line) border[side] = borderToFile(line);
      else delete border[side];
    }
    made.border = border;
  }
  if (changed("n")) made.numFmt = style.n?.pattern ?? "General";
  if (style.xl?.locked !== undefined) made.protection = { ...made.protection, locked: style.xl.locked };
  return made;
}

function borderToFile(line: IBorderStyleData): Partial<ExcelJS.Border> {
  return {
    style: pairedBack(BORDERS, line.s) ?? "thin",
    color: { argb: argbOf(line.cl.rgb ?? "#000000") },
  };
}

/** Sets or takes away an optional key, since exact optional types tell the two apart. */
function assign<T extends object, K extends keyof T>(target: T, key: K, value: T[K] | undefined): void {
  if (value === undefined) delete target[key];
  else target[key] = value;
}
