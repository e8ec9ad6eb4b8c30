/** Puts the blocks of one sheet together into a SheetGrid. */
import { type CellArea, type CellKey, type CellValue, cellKey, type SheetGrid } from "../ledger/grid";
import { breathe } from "./breathe";
import type { BlockContent } from "./read-blocks";

/** What is known of a sheet besides its cells. */
export type SheetFacts = Pick<
  SheetGrid,
  "name" | "position" | "visibility" | "isProtected" | "ownSheet" | "tables" | "comments"
> & {
  readonly merges: readonly CellArea[];
  readonly hiddenColumns: ReadonlySet<number>;
  /** The whole used range is hidden, or struck through. */
  readonly allRowsHidden: boolean;
  readonly allStruck: boolean;
};

/** Cells put into a grid in one go: ten or twenty milliseconds. */
const CELLS_AT_ONCE = 10_000;

/** The blocks must come in row order. Long sheets are built with pauses, so that the page stays alive. */
export async function buildGrid(facts: SheetFacts, contents: readonly BlockContent[]): Promise<SheetGrid> {
  let sincePause = 0;
  const values: CellValue[][] = [];
  const formulas = new Map<CellKey, string>();
  const formats = new Map<CellKey, string>();
  const hiddenRows = new Set<number>();
  const struckCells = new Set<CellKey>();
  for (const { block, ...content } of contents)
    for (let r = 0; r < block.rows; r++) {
      sincePause += block.columns;
      if (sincePause >= CELLS_AT_ONCE) {
        sincePause = 0;
        await breathe();
      }
      const row = block.row + r + 1;
      if (facts.allRowsHidden || content.hiddenRows?.[r] === true) hiddenRows.add(row);
      while (values.length < row) values.push([]);
      const line: CellValue[] = new Array<CellValue>(block.column).fill(null);
      for (let c = 0; c < block.columns; c++) {
        const value = content.values[r]?.[c];
        const formula = content.formulas[r]?.[c];
        const format = content.formats[r]?.[c];
        const key = cellKey(row, block.column + c + 1);
        line.push(cellValue(value));
        // A text cell that looks like a formula shows the same text as its value.
        if (typeof formula === "string" && formula.startsWith("=") && formula !== value)
          formulas.set(key, formula);
        if (typeof format === "string" && format !== "General" && format !== "") formats.set(key, format);
        if (facts.allStruck || content.struck?.[r]?.[c] === true) struckCells.add(key);
      }
      values[row - 1] = line;
    }
  const { allRowsHidden: _rows, allStruck: _struck, ...plain } = facts;
  return { ...plain, values, formulas, formats, hiddenRows, struckCells };
}

function cellValue(value: unknown): CellValue {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return String(value);
}
