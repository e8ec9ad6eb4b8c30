/**
 * A worksheet that we write, as a plain description. `excel/write` turns it into cells; tests read it as it is.
 *
 * Only values and classic formulas (SUM, SUBTOTAL), so that the sheet opens anywhere without the add-in.
 */

export type PlannedCell =
  | { readonly kind: "blank" }
  /** Written as text whatever it looks like ("=1", "-5", 18-digit codes). */
  | {
      readonly kind: "text";
      readonly text: string;
      readonly link?: { readonly sheet: string; readonly cell: string };
    }
  | { readonly kind: "number"; readonly value: number; readonly format: string }
  /** A1 formula with leading "=", with the value it must have, for checking. */
  | {
      readonly kind: "formula";
      readonly formula: string;
      readonly format: string;
      readonly expected?: number;
    };

export interface CellStyle {
  readonly font?: "title" | "head" | "body" | "figure";
  readonly size?: number;
  readonly bold?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  readonly border?: boolean;
  readonly fill?: string;
  readonly color?: string;
}

/** Rows and columns are 1-based and inclusive. */
export interface PlannedArea {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface SheetPlan {
  /** Wanted name; the writer adds a suffix rather than touch a sheet that is not ours. */
  readonly name: string;
  /** Which of our sheets this is ("award", "notice", …): an earlier one of the same kind is replaced. */
  readonly kind: string;
  /** `rows[r][c]` is row r+1, column c+1. */
  readonly rows: readonly (readonly PlannedCell[])[];
  readonly merges: readonly PlannedArea[];
  readonly styles: readonly { readonly area: PlannedArea; readonly style: CellStyle }[];
  /** Widths in characters, by column. */
  readonly columnWidths: readonly number[];
  /** Heights in points, by 1-based row. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly print: {
    readonly orientation: "portrait" | "landscape";
    readonly titleRows: { readonly first: number; readonly last: number };
    readonly area: PlannedArea;
    /** Millimetres. */
    readonly margins: {
      readonly top: number;
      readonly bottom: number;
      readonly left: number;
      readonly right: number;
    };
    readonly footer: string;
    /** Rows that begin a new page. */
    readonly newPageAt?: readonly number[];
  };
  readonly freezeRows: number;
}
