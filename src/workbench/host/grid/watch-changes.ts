/** Notes every cell that the grid writes, whoever asked for it, so that saving carries just those over. */
import type { ICommandService } from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import type { CellChanges } from "../../xlsx/cell-changes";

const MOVES = new Set([
  "sheet.mutation.insert-row",
  "sheet.mutation.insert-col",
  "sheet.mutation.remove-rows",
  "sheet.mutation.remove-col",
  "sheet.mutation.move-range",
  "sheet.mutation.move-rows",
  "sheet.mutation.move-columns",
  "sheet.mutation.reorder-range",
]);

export function watchChanges(commands: ICommandService, changes: CellChanges): void {
  commands.onCommandExecuted((command) => {
    if (MOVES.has(command.id)) {
      const params: { readonly subUnitId?: string } = command.params ?? {};
      if (params.subUnitId) changes.moved(params.subUnitId);
      return;
    }
    if (command.id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue }: Partial<ISetRangeValuesMutationParams> = command.params ?? {};
    if (!subUnitId || !cellValue) return;
    for (const rowKey of Object.keys(cellValue)) {
      const row = Number(rowKey);
      const line = cellValue[row];
      for (const columnKey of Object.keys(line ?? {})) {
        const column = Number(columnKey);
        const cell = line?.[column];
        if (!cell) {
          changes.value(subUnitId, row, column);
          changes.style(subUnitId, row, column);
          continue;
        }
        if ("s" in cell) changes.style(subUnitId, row, column);
        if ("v" in cell || "f" in cell || "si" in cell || "p" in cell || "custom" in cell)
          changes.value(subUnitId, row, column);
      }
    }
  });
}
