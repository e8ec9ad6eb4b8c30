/** Which cells were written since the file was opened. Only these are carried over into the saved copy. */

/** Row and column in one number. */
const COLUMNS = 16_384;

interface SheetChanges {
  readonly values: Set<number>;
  readonly styles: Set<number>;
  /** Rows or columns moved, so that no cell is where the file has it. */
  moved: boolean;
}

export class CellChanges {
  private readonly sheets = new Map<string, SheetChanges>();

  private of(sheetId: string): SheetChanges {
    let changes = this.sheets.get(sheetId);
    if (!changes) {
      changes = { values: new Set(), styles: new Set(), moved: false };
      this.sheets.set(sheetId, changes);
    }
    return changes;
  }

  /** 0-based. */
  value(sheetId: string, row: number, column: number): void {
    this.of(sheetId).values.add(row * COLUMNS + column);
  }

  style(sheetId: string, row: number, column: number): void {
    this.of(sheetId).styles.add(row * COLUMNS + column);
  }

  moved(sheetId: string): void {
    this.of(sheetId).moved = true;
  }

  wasMoved(sheetId: string): boolean {
    return this.sheets.get(sheetId)?.moved ?? false;
  }

  *values(sheetId: string): Generator<readonly [row: number, column: number]> {
    for (const key of this.sheets.get(sheetId)?.values ?? [])
      yield [Math.floor(key / COLUMNS), key % COLUMNS];
  }

  *styles(sheetId: string): Generator<readonly [row: number, column: number]> {
    for (const key of this.sheets.get(sheetId)?.styles ?? [])
      yield [Math.floor(key / COLUMNS), key % COLUMNS];
  }
}
