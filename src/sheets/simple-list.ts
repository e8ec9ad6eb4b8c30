/** A plain list with a title, a header, rows and notes: the shape of most sheets that are not signed as awards. */
import type { CellStyle, PlannedCell, SheetPlan } from "./plan";
import { SheetLayout, text } from "./sheet-layout";
import { STYLES } from "./styles";

export interface ListColumn {
  readonly header: string;
  readonly width: number;
  readonly style?: CellStyle;
}

export interface SimpleList {
  readonly kind: string;
  readonly name: string;
  readonly title: string;
  readonly orientation: "portrait" | "landscape";
  readonly columns: readonly ListColumn[];
  readonly rows: readonly (readonly PlannedCell[])[];
  /** Said in place of rows, when there are none. */
  readonly empty: string;
  /** Above the header. */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  /** A last row with totals. */
  readonly total?: (firstRow: number, lastRow: number) => readonly PlannedCell[];
}

export function simpleList(list: SimpleList): SheetPlan {
  const layout = new SheetLayout(list.columns.map(({ width }) => width));
  layout.addWide(list.title, STYLES.longTitle, 34);
  for (const line of list.before ?? []) layout.addWide(line, STYLES.note, 16);
  const header = layout.add(
    list.columns.map((column) => text(column.header)),
    11,
    26,
  );
  layout.style(header, 1, header, layout.columns, STYLES.header);
  const first = layout.nextRow;
  for (const row of list.rows) layout.add(row);
  const last = layout.lastRow;
  if (list.rows.length === 0) layout.addWide(list.empty, STYLES.text, 22);
  else if (list.total !== undefined) {
    const total = layout.add(list.total(first, last), 10, 20);
    layout.keepWithPrevious(total);
    layout.style(first, 1, total, layout.columns, STYLES.text);
    layout.style(total, 1, total, layout.columns, STYLES.total);
  } else layout.style(first, 1, last, layout.columns, STYLES.text);
  for (const [index, { style }] of list.columns.entries())
    if (style !== undefined && list.rows.length > 0)
      layout.style(first, index + 1, list.total === undefined ? last : last + 1, index + 1, style);
  for (const note of list.after ?? []) layout.addWide(note, STYLES.note, 16);
  return layout.finish({
    name: list.name,
    kind: list.kind,
    orientation: list.orientation,
    titleRows: { first: header, last: header },
  });
}
