/** Colours of a workbook as "#RRGGBB": theme slots with tint, the indexed palette, ARGB. */
import type ExcelJS from "exceljs";
import { elements } from "./xml";

/** Theme slots in the order a cell style counts them (ECMA-376 §18.8.3: light before dark). */
const SLOTS = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
const OFFICE_THEME =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");
/** ECMA-376 §18.8.27, entries 8–63; 0–7 repeat 8–15. */
const INDEXED =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );

export type Palette = readonly string[];

export function paletteOf(themeXml: string): Palette {
  return SLOTS.map((slot, index) => {
    const found = elements(themeXml, slot)[0]?.inner ?? "";
    const hex = /(?:lastClr|val)="([0-9A-Fa-f]{6})"/.exec(found)?.[1];
    return (hex ?? OFFICE_THEME[index] ?? "000000").toUpperCase();
  });
}

function tinted(hex: string, tint: number): string {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16);
    // Close to Excel's HLS tint for the greys and pastels in use; exact only at -1, 0 and 1.
    const shaded = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(Math.min(255, Math.max(0, shaded)));
  };
  return [0, 2, 4].map((at) => channel(at).toString(16).padStart(2, "0")).join("");
}

/** "#RRGGBB", or undefined for an automatic colour. */
export function rgbOf(color: Partial<ExcelJS.Color> | undefined, palette: Palette): string | undefined {
  if (!color) return undefined;
  if (typeof color.argb === "string" && color.argb.length >= 6)
    return `#${color.argb.slice(-6).toUpperCase()}`;
  const tint: unknown = Reflect.get(color, "tint");
  const indexed: unknown = Reflect.get(color, "indexed");
  let hex: string | undefined;
  if (typeof color.theme === "number") hex = palette[color.theme];
  else if (typeof indexed === "number") hex = INDEXED[indexed < 8 ? indexed : indexed - 8];
  if (hex === undefined) return undefined;
  return `#${(typeof tint === "number" ? tinted(hex, tint) : hex).toUpperCase()}`;
}

export function argbOf(rgb: string): string {
  return `FF${rgb.replace("#", "").toUpperCase()}`;
}
