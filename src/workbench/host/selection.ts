/** Which sheet is in front and which cells are selected; the visible grid and the host keep it together. */
import type { ICommandService } from "@univerjs/core";
import { SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import { areaOf, type Grid, rangeOf } from "./grid/grid";
import type { Area } from "./grid/range-area";

export class Selection {
  private readonly areas = new Map<string, Area>();

  constructor(
    private readonly grid: Grid,
    private readonly changed: (
      kind: "selection" | "sheet",
      sheetId: string,
      previous: string | undefined,
    ) => void,
  ) {
    this.listen(grid.commands);
  }

  get sheetId(): string {
    return this.grid.workbook.getActiveSheet().getSheetId();
  }

  get area(): Area {
    return this.areas.get(this.sheetId) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  }

  activate(sheetId: string): void {
    if (sheetId === this.sheetId) return;
    this.grid.execute(SetWorksheetActiveOperation.id, { subUnitId: sheetId });
  }

  select(sheetId: string, area: Area): void {
    this.activate(sheetId);
    const range = rangeOf(area);
    this.grid.execute(SetSelectionsOperation.id, {
      subUnitId: sheetId,
      // Scrolled into view, as Excel does.
      reveal: true,
      // A finished selection, not one being dragged.
      type: 2,
      selections: [
        {
          range,
          primary: {
            actualRow: range.startRow,
            actualColumn: range.startColumn,
            isMerged: false,
            isMergedMainCell: false,
            startRow: range.startRow,
            startColumn: range.startColumn,
            endRow: range.startRow,
            endColumn: range.startColumn,
          },
          style: null,
        },
      ],
    });
  }

  private listen(commands: ICommandService): void {
    let front = this.sheetId;
    commands.onCommandExecuted((command) => {
      const params: {
        readonly subUnitId?: string;
        readonly selections?: readonly { readonly range: Parameters<typeof areaOf>[0] }[];
      } = command.params ?? {};
      if (command.id === SetWorksheetActiveOperation.id && params.subUnitId && params.subUnitId !== front) {
        const previous = front;
        front = params.subUnitId;
        this.changed("sheet", front, previous);
      } else if (command.id === SetSelectionsOperation.id && params.subUnitId) {
        const range = params.selections?.[0]?.range;
        if (!range) return;
        const area = areaOf(range);
        const before = JSON.stringify(this.areas.get(params.subUnitId));
        this.areas.set(params.subUnitId, area);
        if (before !== JSON.stringify(area)) this.changed("selection", params.subUnitId, undefined);
      }
    });
  }
}
