/**
 * Values as plain data and back, for the way between a worker and the pane: class instances lose their methods in a
 * structured clone, and cells, of which a claim names a hundred, are most of what a claim weighs.
 */
import type { CellRef } from "../../policy/fact";
import { Decimal } from "../../policy/money";

const DECIMAL = "$decimal";
/** Row and column of a cell of the sheet that packer and unpacker call home. */
const CELL = "$cell";

interface PackedDecimal {
  readonly [DECIMAL]: string;
}
interface PackedCell {
  readonly [CELL]: readonly [row: number, column: number];
}

function isCellOf(home: string, value: object): value is CellRef {
  return "sheet" in value && value.sheet === home && "column" in value && Object.keys(value).length === 3;
}

/** A copy without class instances. Maps and sets are not packed: they do not occur in what is sent. */
export function pack(value: unknown, home?: string): unknown {
  if (Decimal.isDecimal(value)) return { [DECIMAL]: value.toString() } satisfies PackedDecimal;
  if (Array.isArray(value)) return value.map((part) => pack(part, home));
  if (typeof value !== "object" || value === null) return value;
  if (home !== undefined && isCellOf(home, value))
    return { [CELL]: [value.row, value.column] } satisfies PackedCell;
  const copy: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) copy[name] = pack(part, home);
  return copy;
}

/** Puts decimals and cells back, in place: the clone belongs to nobody else. */
export function unpack(value: unknown, home = ""): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    value.forEach((part, index) => {
      if (typeof part === "object" && part !== null) value[index] = unpack(part, home);
    });
    return value;
  }
  const record: Record<string, unknown> = Object.assign(value);
  const digits = record[DECIMAL];
  if (typeof digits === "string") return new Decimal(digits);
  const cell = record[CELL];
  if (Array.isArray(cell)) return { sheet: home, row: cell[0], column: cell[1] };
  for (const name in record) {
    const part = record[name];
    if (typeof part === "object" && part !== null) record[name] = unpack(part, home);
  }
  return record;
}
