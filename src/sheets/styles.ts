/**
 * Fonts and sizes of what we print, after GB/T 9704-2012 as offices apply it to tables.
 *
 * A cell holds one font name. Where a machine lacks it, Excel, WPS and LibreOffice put a Chinese font of the same
 * class in its place (方正小标宋简体 → 华文中宋 or 宋体, 仿宋_GB2312 → 仿宋, 黑体 → any sans), so no other name is lost.
 */
import type { CellStyle } from "./plan";

export const FONTS: Readonly<Record<NonNullable<CellStyle["font"]>, string>> = {
  title: "方正小标宋简体",
  head: "黑体",
  body: "仿宋_GB2312",
  figure: "Times New Roman",
};

/** Points. */
export const SIZES = { title: 20, longTitle: 16, head: 10.5, body: 10, note: 9 } as const;

export const STYLES = {
  attachment: { font: "head", size: 14, align: "left" },
  title: { font: "title", size: SIZES.title, align: "center", wrap: true },
  longTitle: { font: "title", size: SIZES.longTitle, align: "center", wrap: true },
  unitNote: { font: "body", size: SIZES.body, align: "right" },
  header: { font: "head", size: SIZES.head, align: "center", wrap: true, border: true, fill: "#F2F2F2" },
  text: { font: "body", size: SIZES.body, align: "left", wrap: true, border: true },
  centered: { font: "body", size: SIZES.body, align: "center", wrap: true, border: true },
  code: { font: "figure", size: SIZES.body, align: "left", border: true },
  figure: { font: "figure", size: SIZES.body, align: "right", wrap: false, border: true },
  subtotal: { bold: true, fill: "#FAFAFA" },
  total: { bold: true, fill: "#F2F2F2" },
  note: { font: "body", size: SIZES.note, align: "left", wrap: true },
  signature: { font: "body", size: SIZES.head, align: "left" },
} as const satisfies Readonly<Record<string, CellStyle>>;
