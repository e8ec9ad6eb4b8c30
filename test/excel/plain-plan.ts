/** A small plan that has one of everything. */
import type { PlannedCell, SheetPlan } from "../../src/sheets/plan";

const text = (content: string): PlannedCell => ({ kind: "text", text: content });

export function plainPlan(changes: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name: "资金安排表",
    kind: "award",
    rows: [
      [text("标题")],
      [text("单位"), text("代码"), text("金额")],
      [text("=1+1"), text("911101080000000017"), { kind: "number", value: 152000.01, format: "#,##0.00" }],
      [text("-5"), text("00123"), { kind: "number", value: 0.02, format: "#,##0.00" }],
      [
        text("合计"),
        { kind: "blank" },
        { kind: "formula", formula: "=SUM(C3:C4)", format: "#,##0.00", expected: 152000.03 },
      ],
      [{ kind: "text", text: "申报台账!A1", link: { sheet: "申报台账", cell: "A1" } }],
    ],
    merges: [{ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 3 }],
    styles: [
      {
        area: { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 3 },
        style: { font: "title", size: 20, align: "center" },
      },
      {
        area: { firstRow: 2, firstColumn: 1, lastRow: 5, lastColumn: 3 },
        style: { border: true, wrap: true },
      },
    ],
    columnWidths: [30, 20, 15],
    rowHeights: { 1: 36 },
    print: {
      orientation: "landscape",
      titleRows: { first: 2, last: 2 },
      area: { firstRow: 1, firstColumn: 1, lastRow: 6, lastColumn: 3 },
      margins: { top: 28, bottom: 22, left: 15, right: 15 },
      footer: "第 &P 页 共 &N 页",
    },
    freezeRows: 2,
    ...changes,
  };
}
