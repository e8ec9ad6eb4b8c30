/**
 * Row heights that wait to go into the grid together: the grid on a screen is laid out anew after each command, and
 * the client sets heights row by row.
 */
import { BooleanNumber, type IRange } from "@univerjs/core";

/** Pixels, by 0-based row. */
type Heights = Record<number, number>;

export interface HeightCommand {
  readonly subUnitId: string;
  readonly ranges: IRange[];
  readonly rowHeight: Heights;
  readonly autoHeightInfo: BooleanNumber;
}

export class RowHeights {
  readonly #bySheet = new Map<string, { readonly ranges: IRange[]; readonly heights: Heights }>();

  /** @param pixels of each of `rows` rows from `first` on. */
  wait(
    sheetId: string,
    { first, rows }: { readonly first: number; readonly rows: number },
    pixels: number,
  ): void {
    const sheet = this.#bySheet.get(sheetId) ?? { ranges: [], heights: {} };
    this.#bySheet.set(sheetId, sheet);
    const last = first + rows - 1;
    sheet.ranges.push({ startRow: first, endRow: last, startColumn: 0, endColumn: 0 });
    for (let row = first; row <= last; row++) sheet.heights[row] = pixels;
  }

  /** What waits, one command a sheet; nothing waits afterwards. */
  take(): readonly HeightCommand[] {
    const commands = [...this.#bySheet].map(([subUnitId, { ranges, heights }]) => ({
      subUnitId,
      ranges,
      rowHeight: heights,
      autoHeightInfo: BooleanNumber.FALSE,
    }));
    this.#bySheet.clear();
    return commands;
  }
}
