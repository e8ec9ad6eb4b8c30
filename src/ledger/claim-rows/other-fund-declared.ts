/** What the row itself says of other fiscal money. */
import { type CellRef, type Fact, known } from "../../policy/fact";
import { isBlank, typed } from "../cell-text";
import { otherFundWord } from "../enumerations";
import type { RowReader } from "../row-reader";

/** Yes in any column on such money; its name or its amount says yes too. Undefined where no column is on it. */
export function otherFundDeclared(reader: RowReader, row: number): Fact<boolean> | undefined {
  const columns = reader.columnsOf("otherFundDeclared");
  if (columns.length === 0) return undefined;
  const yes: CellRef[] = [];
  const no: CellRef[] = [];
  for (const { column, header } of columns) {
    const { value, cell } = reader.place(row, column);
    if (isBlank(value)) continue;
    const word = otherFundWord(typeof value === "number" ? (value > 0 ? "有" : "无") : typed(value), header);
    if (word.kind === "value") (word.value ? yes : no).push(cell);
  }
  if (yes.length > 0) return known(true, yes);
  return no.length > 0 ? known(false, no) : { state: "missing", cells: [] };
}
