/** Styles, widths and page setup of a planned sheet, through office.js. */
import { a1, columnLetters } from "../ledger/grid";
import { pointsOfCharacters } from "../sheets/page-breaks";
import type { CellStyle, PlannedArea, SheetPlan } from "../sheets/plan";
import { FONTS } from "../sheets/styles";
import { heightRuns } from "./row-heights";

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;
const ALIGNMENTS = { left: "Left", center: "Center", right: "Right" } as const;

/** Everything but the cell contents, each step to be queued when it is taken: a long sheet has many of them. */
export function* formatSteps(sheet: Excel.Worksheet, plan: SheetPlan): Generator<() => void> {
  for (const area of plan.merges) yield () => sheet.getRange(addressOf(area)).merge(false);
  for (const { area, style } of plan.styles)
    yield () => applyStyle(sheet.getRange(addressOf(area)), area, style);
  for (const [index, width] of plan.columnWidths.entries()) {
    const letters = columnLetters(index + 1);
    yield () => {
      sheet.getRange(`${letters}:${letters}`).format.columnWidth = pointsOfCharacters(width);
    };
  }
  for (const { first, last, height } of heightRuns(plan.rowHeights))
    yield () => {
      sheet.getRange(`${first}:${last}`).format.rowHeight = height;
    };
  yield () => {
    if (plan.freezeRows > 0) sheet.freezePanes.freezeRows(plan.freezeRows);
    sheet.showGridlines = false;
    queuePageSetup(sheet.pageLayout, plan.print);
  };
  for (const row of plan.print.newPageAt ?? []) yield () => sheet.horizontalPageBreaks.add(`A${row}`);
}

function queuePageSetup(layout: Excel.PageLayout, print: SheetPlan["print"]): void {
  layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: 1 };
  layout.setPrintArea(addressOf(print.area));
  layout.setPrintTitleRows(`$${print.titleRows.first}:$${print.titleRows.last}`);
  layout.setPrintMargins("Centimeters", {
    top: print.margins.top / 10,
    bottom: print.margins.bottom / 10,
    left: print.margins.left / 10,
    right: print.margins.right / 10,
    footer: Math.min(12, print.margins.bottom / 2) / 10,
  });
  layout.centerHorizontally = true;
  layout.headersFooters.defaultForAllPages.centerFooter = print.footer;
}

function applyStyle(range: Excel.Range, area: PlannedArea, style: CellStyle): void {
  const format = range.format;
  if (style.font !== undefined) format.font.name = FONTS[style.font];
  if (style.size !== undefined) format.font.size = style.size;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.align !== undefined) format.horizontalAlignment = ALIGNMENTS[style.align];
  if (style.align !== undefined || style.wrap === true) format.verticalAlignment = "Center";
  if (style.border !== true) return;
  for (const edge of EDGES) {
    if (edge === "InsideHorizontal" && area.firstRow === area.lastRow) continue;
    if (edge === "InsideVertical" && area.firstColumn === area.lastColumn) continue;
    format.borders.getItem(edge).style = "Continuous";
  }
}

export function addressOf(area: PlannedArea): string {
  const first = a1(area.firstRow, area.firstColumn);
  const last = a1(area.lastRow, area.lastColumn);
  return first === last ? first : `${first}:${last}`;
}
