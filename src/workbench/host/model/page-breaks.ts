/** `worksheet.horizontalPageBreaks`: rows that begin a new printed page, kept in the file library's own list. */
import { type ClassDefinition, hostObject } from "../protocol/host-object";
import type { SheetRef } from "./model";
import { rangeArgument } from "./range-argument";

interface BreakRef extends SheetRef {
  /** 0-based; the page begins with it. */
  readonly row: number;
}

/** Last column of a sheet, 0-based: a break runs over the whole row. */
const LAST_COLUMN = 16_383;

const PAGE_BREAK: ClassDefinition<BreakRef> = {
  name: "PageBreak",
  methods: {
    GetCellAfterBreak: ({ model, sheetId, row }) =>
      model.make.range({ model, sheetId, area: { row, rows: 1, column: 0, columns: 1 } }),
  },
};

export const HORIZONTAL_PAGE_BREAKS: ClassDefinition<SheetRef> = {
  name: "PageBreakCollection",
  methods: {
    Add: (ref, [range]) => {
      const { row } = rangeArgument(range, ref.model, ref.sheetId).area;
      // The file names the row after which the page ends, 1-based.
      if (row > 0) ref.model.file(ref.sheetId).getRow(row).addPageBreak(0, LAST_COLUMN);
      return hostObject(PAGE_BREAK, { ...ref, row });
    },
  },
};
