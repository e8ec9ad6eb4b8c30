/** What the row itself says of other fiscal money. */
import { type CellRef, type Fact, known, missing } from "../../policy/fact";
import { isBlank, typed } from "../cell-text";
import { otherFundWord } from "../enumerations";
import type { RecognisedColumn } from "../recognise-columns";
import type { RowReader } from "../row-reader";

const DASHES = /^\s*[-—–/\\]+\s*$/;

/**
 * Yes in any column on such money; its name or its amount says yes too. “待核实” is no answer, and neither is a blank
 * under “是否…” where the other rows say 否. Undefined where nothing is on it: a blank where only yes is written.
 */
export function otherFundDeclared(reader: RowReader, row: number): Fact<boolean> | undefined {
  const yes: CellRef[] = [];
  const no: CellRef[] = [];
  const open: CellRef[] = [];
  for (const column of reader.columnsOf("otherFundDeclared")) {
    const { value, cell } = reader.place(row, column.column);
    if (isBlank(value) || DASHES.test(String(value))) {
      if (writesNoes(column)) open.push(cell);
      continue;
    }
    const word = otherFundWord(
      typeof value === "number" ? (value > 0 ? "有" : "无") : typed(value),
      column.header,
    );
    (word.kind !== "value" ? open : word.value ? yes : no).push(cell);
  }
  if (yes.length > 0) return known(true, yes);
  if (open.length > 0) return missing(open);
  return no.length > 0 ? known(false, no) : undefined;
}

/** The column asks, and its noes are written out, so that a blank is an answer not given. */
function writesNoes({ header, values }: RecognisedColumn): boolean {
  return (
    /是否|有无/.test(header) &&
    values.texts.some((text) => {
      const word = otherFundWord(text, header);
      return word.kind === "value" && !word.value;
    })
  );
}
