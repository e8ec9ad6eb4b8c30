/** Puts a sheet together row by row, keeping count of where things stand. */
import { grouped } from "../locale/sheets";
import type { Decimal } from "../policy/money";
import { AS_MANY_PLACES_AS_NEEDED, evenPlaces, placesFor } from "./even-places";
import { pageBreaks, pageCapacity } from "./page-breaks";
import type { CellStyle, PlannedArea, PlannedCell, SheetPlan } from "./plan";
import type { SheetUnit } from "./sheet-kinds";
import { linesNeeded } from "./text-width";

export const BLANK: PlannedCell = { kind: "blank" };

/** Text, or a blank cell for none. */
export function text(content: string | undefined): PlannedCell {
  return content === undefined || content === "" ? BLANK : { kind: "text", text: content };
}

export function linked(content: string, sheet: string, cell: string): PlannedCell {
  return { kind: "text", text: content, link: { sheet, cell } };
}

export function count(value: number): PlannedCell {
  return { kind: "number", value, format: "0" };
}

/** All digits of the amount stay visible: fen in 元, as many places as its column has in 万元. */
const FORMATS: Readonly<Record<SheetUnit, string>> = { 元: "#,##0.00", 万元: AS_MANY_PLACES_AS_NEEDED };
const IN_YUAN: Readonly<Record<SheetUnit, number>> = { 元: 1, 万元: 10_000 };

export function moneyFormat(unit: SheetUnit): string {
  return FORMATS[unit];
}

/** The amount as the number that a cell holds. */
export function inUnit(amount: Decimal, unit: SheetUnit): number {
  return amount.div(IN_YUAN[unit]).toNumber();
}

/** An amount in yuan, shown in the unit; blank for undefined and null. */
export function money(amount: Decimal | null | undefined, unit: SheetUnit): PlannedCell {
  if (amount === null || amount === undefined) return BLANK;
  return { kind: "number", value: inUnit(amount, unit), format: FORMATS[unit] };
}

/**
 * Characters of column width that the amounts of a column take in bold digits, also where a wider font stands in for
 * theirs. As they are shown: fen in 元, the places of the longest in 万元.
 */
export function figureWidth(amounts: readonly (Decimal | null | undefined)[], unit: SheetUnit): number {
  const shown = amounts.flatMap((amount) =>
    amount === null || amount === undefined ? [] : [amount.div(IN_YUAN[unit])],
  );
  const places = unit === "元" ? 2 : placesFor(shown);
  return shown.reduce((widest, amount) => Math.max(widest, grouped(amount.toFixed(places)).length + 2), 0);
}

/** A sum of amounts, with the value it must come to. */
export function sumFormula(formula: string, expected: Decimal, unit: SheetUnit): PlannedCell {
  return { kind: "formula", formula, format: FORMATS[unit], expected: inUnit(expected, unit) };
}

export class SheetLayout {
  readonly #rows: PlannedCell[][] = [];
  readonly #merges: PlannedArea[] = [];
  readonly #styles: { area: PlannedArea; style: CellStyle }[] = [];
  readonly #heights: Record<number, number> = {};
  readonly #newPageAt = new Set<number>();
  readonly #withPrevious = new Set<number>();

  /** @param widths of the columns, in characters. */
  constructor(readonly widths: readonly number[]) {}

  get columns(): number {
    return this.widths.length;
  }

  /** Number of the row that comes next. */
  get nextRow(): number {
    return this.#rows.length + 1;
  }

  get lastRow(): number {
    return this.#rows.length;
  }

  /** Adds a row and returns its number. The height fits the longest wrapped text of its cells. */
  add(cells: readonly PlannedCell[], size = 10, least = 18): number {
    this.#rows.push([...cells]);
    const row = this.#rows.length;
    let lines = 1;
    for (const [index, cell] of cells.entries())
      if (cell.kind === "text") lines = Math.max(lines, linesNeeded(cell.text, this.widths[index] ?? 8));
    this.height(row, Math.max(least, lines * size * 1.35 + 5));
    return row;
  }

  /** Adds a row whose one text runs over all columns. */
  addWide(content: string, style: CellStyle, least = 18): number {
    const row = this.add([]);
    this.#rows[row - 1] = [text(content)];
    const width = this.widths.reduce((sum, each) => sum + each, 0);
    const size = style.size ?? 10;
    // Widths count in characters of 11 points.
    const lines = linesNeeded(content, (width * 11) / size);
    this.height(row, Math.max(least, lines * size * 1.35 + 5));
    if (this.columns > 1) this.merge(row, 1, row, this.columns);
    this.style(row, 1, row, this.columns, style);
    return row;
  }

  /** Adds a row of sums whose label runs over the first `span` columns. `sums`: cell by 1-based column. */
  addSums(label: string, span: number, sums: Readonly<Record<number, PlannedCell>>, least = 20): number {
    const cells = Array.from({ length: this.columns }, (_, index) => sums[index + 1] ?? BLANK);
    const row = this.add(cells, 10, least);
    this.#rows[row - 1] = [text(label), ...cells.slice(1)];
    if (span > 1) this.merge(row, 1, row, span);
    return row;
  }

  /** What is added next begins a new page. */
  newPage(): void {
    this.#newPageAt.add(this.nextRow);
  }

  /** Rows from `first` on are printed on the page of the row above: a total with what it adds, and signatures. */
  keepWithPrevious(first: number, last = this.lastRow): void {
    for (let row = first; row <= last; row++) this.#withPrevious.add(row);
  }

  height(row: number, points: number): void {
    // Excel allows 409 points.
    this.#heights[row] = Math.min(409, Math.round(points));
  }

  merge(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): void {
    this.#merges.push({ firstRow, firstColumn, lastRow, lastColumn });
  }

  style(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number, style: CellStyle): void {
    if (lastRow >= firstRow && lastColumn >= firstColumn)
      this.#styles.push({ area: { firstRow, firstColumn, lastRow, lastColumn }, style });
  }

  /** @param page `titleRows` are repeated on every printed page and stay in view when scrolling. */
  finish(page: {
    readonly name: string;
    readonly kind: string;
    readonly orientation: "portrait" | "landscape";
    readonly titleRows: { readonly first: number; readonly last: number };
  }): SheetPlan {
    const { orientation, titleRows } = page;
    // GB/T 9704 gives 37 mm above and 28 mm at the binding edge; a landscape table is turned, and leaner.
    const margins =
      orientation === "landscape"
        ? { top: 28, bottom: 22, left: 15, right: 15 }
        : { top: 30, bottom: 25, left: 22, right: 20 };
    const newPageAt = pageBreaks({
      heights: this.#rows.map((_row, index) => this.#heights[index + 1] ?? 0),
      capacity: pageCapacity({ orientation, margins }, this.widths),
      titleRows,
      newPageAt: this.#newPageAt,
      withPrevious: this.#withPrevious,
    });
    return {
      name: page.name,
      kind: page.kind,
      rows: evenPlaces(this.#rows),
      merges: this.#merges,
      styles: this.#styles,
      columnWidths: this.widths,
      rowHeights: this.#heights,
      print: {
        orientation,
        titleRows,
        area: { firstRow: 1, firstColumn: 1, lastRow: Math.max(1, this.lastRow), lastColumn: this.columns },
        margins,
        footer: "第 &P 页 共 &N 页",
        ...(newPageAt.length === 0 ? {} : { newPageAt }),
      },
      freezeRows: titleRows.last,
    };
  }
}
