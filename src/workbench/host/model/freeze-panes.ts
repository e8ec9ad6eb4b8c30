/** `worksheet.freezePanes` */
import { SetFrozenMutation } from "@univerjs/sheets";
import { integer } from "../protocol/arguments";
import { act, type ClassDefinition, NULL_OBJECT } from "../protocol/host-object";
import type { SheetRef } from "./model";
import { rangeArgument } from "./range-argument";

function freeze({ model, sheetId }: SheetRef, rows: number, columns: number): void {
  model.grid.execute(SetFrozenMutation.id, {
    subUnitId: sheetId,
    ySplit: rows,
    xSplit: columns,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  });
}

export const FREEZE_PANES: ClassDefinition<SheetRef> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: act((ref, [count]) =>
      freeze(ref, count === undefined || count === null ? 1 : integer(count, "count"), 0),
    ),
    FreezeColumns: act((ref, [count]) =>
      freeze(ref, 0, count === undefined || count === null ? 1 : integer(count, "count")),
    ),
    FreezeAt: act((ref, [range]) => {
      const { area } = rangeArgument(range, ref.model, ref.sheetId);
      freeze(ref, area.row + area.rows, area.column + area.columns);
    }),
    Unfreeze: act((ref) => freeze(ref, 0, 0)),
    GetLocationOrNullObject: (ref) => {
      const { xSplit, ySplit } = ref.model.grid.sheet(ref.sheetId).getFreeze();
      if (xSplit === 0 && ySplit === 0) return NULL_OBJECT;
      const area =
        xSplit === 0
          ? { row: 0, column: 0, rows: ySplit, columns: 16_384 }
          : { row: 0, column: 0, rows: ySplit === 0 ? 1_048_576 : ySplit, columns: xSplit };
      return ref.model.make.range({ ...ref, area });
    },
  },
};
