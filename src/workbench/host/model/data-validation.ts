/** `range.dataValidation`, for reading: what may be put into the cells. */
import type { DataValidation } from "exceljs";
import type { ClassDefinition } from "../protocol/host-object";
import type { Json } from "../protocol/messages";
import type { RangeRef } from "./model";
import { bounded } from "./range-style";

const TYPES: { readonly [type: string]: readonly [type: string, rule: string] } = {
  list: ["List", "list"],
  whole: ["WholeNumber", "wholeNumber"],
  decimal: ["Decimal", "decimal"],
  date: ["Date", "date"],
  time: ["Time", "time"],
  textLength: ["TextLength", "textLength"],
  custom: ["Custom", "custom"],
};

/** Undefined where the cells differ, null where none has a validation. */
function shared({ model, sheetId, ...ref }: RangeRef): DataValidation | null | undefined {
  const file = model.file(sheetId);
  const area = bounded({ model, sheetId, ...ref });
  let first: string | undefined;
  let found: DataValidation | null = null;
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = file.findCell(row + 1, column + 1);
      const validation = cell?.dataValidation ?? null;
      const key = JSON.stringify(validation);
      if (first === undefined) {
        first = key;
        found = validation;
      } else if (first !== key) return undefined;
    }
  return found;
}

export const DATA_VALIDATION: ClassDefinition<RangeRef> = {
  name: "DataValidation",
  scalars: {
    Type: {
      get: (ref) => {
        const validation = shared(ref);
        if (validation === undefined) return "MixedCriteria";
        return validation === null ? "None" : (TYPES[validation.type]?.[0] ?? "None");
      },
    },
    Rule: {
      get: (ref): Json => {
        const validation = shared(ref);
        if (!validation) return validation === null ? {} : null;
        const kind = TYPES[validation.type]?.[1] ?? "";
        const formulae: readonly unknown[] = validation.formulae;
        const [first = "", second] = formulae.map((formula) => String(formula));
        if (validation.type === "list") {
          const quoted = /^"(.*)"$/s.exec(first);
          return { list: { inCellDropDown: true, source: quoted ? (quoted[1] ?? "") : `=${first}` } };
        }
        if (validation.type === "custom") return { custom: { formula: `=${first}` } };
        const operator = validation.operator ?? "between";
        return {
          [kind]: {
            formula1: first,
            ...(second === undefined ? {} : { formula2: second }),
            operator: operator.slice(0, 1).toUpperCase() + operator.slice(1),
          },
        };
      },
    },
  },
};
