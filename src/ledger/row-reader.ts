/** Reads the cells of one table by field, carrying values down only through real merges. */

import type { IsoDate } from "../policy/dates";
import { ABSENT, type CellRef, type Fact } from "../policy/fact";
import type { Decimal, Yuan } from "../policy/money";
import type { OptionOf } from "../policy/readings";
import {
  type CellReading,
  countFact,
  dateFact,
  figureFact,
  moneyFact,
  nameFact,
  patentsFact,
  shareFact,
  textFact,
  usccFact,
  wordFact,
  yearFact,
} from "./cell-facts";
import { isBlank, typed } from "./cell-text";
import type { FoundTable } from "./find-tables";
import { type CellValue, cellAt } from "./grid";
import { type MergeIndex, mergeIndexOf } from "./merge-index";
import type { Remarks } from "./notices";
import type { FieldId } from "./reading";
import type { RecognisedColumn } from "./recognise-columns";
import type { WordReader } from "./remember-words";
import type { ColumnUnit } from "./units";

/** Fee-like columns in which "无" and "—" say that nothing was paid. */
const NIL_IS_ZERO = new Set([
  "guaranteeFee",
  "appraisalFee",
  "otherFee",
  "refund",
  "recovered",
  "returnedAmount",
]);

interface Place {
  readonly value: CellValue;
  readonly cell: CellRef;
}

export class RowReader {
  readonly table: FoundTable;
  readonly #columns = new Map<FieldId, RecognisedColumn[]>();
  readonly #units: ReadonlyMap<number, ColumnUnit>;
  readonly #remarks: Remarks;
  readonly #typedAmounts: OptionOf["G15"];
  readonly #merges: MergeIndex | undefined;

  constructor(
    table: FoundTable,
    columns: readonly RecognisedColumn[],
    units: ReadonlyMap<number, ColumnUnit>,
    remarks: Remarks,
    typedAmounts: OptionOf["G15"] = "accept-units",
  ) {
    this.table = table;
    this.#units = units;
    this.#remarks = remarks;
    this.#typedAmounts = typedAmounts;
    this.#merges = table.grid.merges.length > 0 ? mergeIndexOf(table.grid) : undefined;
    for (const column of columns) {
      if (column.field === undefined) continue;
      const list = this.#columns.get(column.field) ?? [];
      list.push(column);
      this.#columns.set(column.field, list);
    }
  }

  get remarks(): Remarks {
    return this.#remarks;
  }

  has(field: FieldId): boolean {
    return this.#columns.has(field);
  }

  columnOf(field: FieldId): number | undefined {
    return this.#columns.get(field)?.[0]?.column;
  }

  headerOf(field: FieldId): string {
    return this.#columns.get(field)?.[0]?.header ?? field;
  }

  columnsOf(field: FieldId): readonly RecognisedColumn[] {
    return this.#columns.get(field) ?? [];
  }

  place(row: number, column: number): Place {
    const { grid } = this.table;
    const area = this.#merges?.areaAt(row, column);
    if (area && area.firstRow >= this.table.bodyFirst) {
      const cell = { sheet: grid.name, row: area.firstRow, column: area.firstColumn };
      return { value: cellAt(grid, area.firstRow, area.firstColumn), cell };
    }
    return { value: cellAt(grid, row, column), cell: { sheet: grid.name, row, column } };
  }

  /** Whether the cell continues a merge that began in a row above. */
  continues(row: number, column: number): boolean {
    const area = this.#merges?.areaAt(row, column);
    return area !== undefined && area.firstRow < row && area.firstRow >= this.table.bodyFirst;
  }

  isBlank(row: number, field: FieldId): boolean {
    const columns = this.#columns.get(field);
    if (columns) for (const { column } of columns) if (!isBlank(this.#value(row, column))) return false;
    return true;
  }

  #value(row: number, column: number): CellValue {
    return this.#merges ? this.place(row, column).value : cellAt(this.table.grid, row, column);
  }

  /** The column of the first of the fields whose cell is filled; else of the first that has one. */
  #column(row: number, fields: readonly FieldId[]): RecognisedColumn | undefined {
    let first: RecognisedColumn | undefined;
    for (const field of fields) {
      const column = this.#columns.get(field)?.[0];
      if (!column) continue;
      if (fields.length === 1 || !this.isBlank(row, field)) return column;
      first ??= column;
    }
    return first;
  }

  text(row: number, ...fields: readonly FieldId[]): Fact<string> {
    return this.#quiet(row, this.#column(row, fields), textFact);
  }

  /** Texts of all columns of the field joined with "；". */
  joined(row: number, field: FieldId): Fact<string> {
    const columns = this.columnsOf(field);
    if (columns.length <= 1) return this.#quiet(row, columns[0], textFact);
    const cells: CellRef[] = [];
    const texts: string[] = [];
    for (const column of columns) {
      const { value, cell } = this.place(row, column.column);
      cells.push(cell);
      if (!isBlank(value)) texts.push(typed(value).trim());
    }
    return texts.length === 0
      ? { state: "missing", cells }
      : { state: "known", value: texts.join("；"), cells };
  }

  name(row: number, ...fields: readonly FieldId[]): Fact<string> {
    return this.#quiet(row, this.#column(row, fields), nameFact);
  }

  uscc(row: number, field: FieldId): Fact<string> {
    return this.#read(row, this.#columns.get(field)?.[0], usccFact);
  }

  patents(
    row: number,
    ...fields: readonly FieldId[]
  ): { readonly fact: Fact<readonly string[]>; readonly list: boolean } {
    const column = this.#column(row, fields);
    if (!column) return { fact: ABSENT, list: true };
    const { value, cell } = this.place(row, column.column);
    const reading = patentsFact(value, cell);
    this.#remarkReading(reading, cell, value, column.header);
    return reading;
  }

  money(row: number, field: FieldId): Fact<Yuan> {
    const columns = this.#columns.get(field);
    const first = columns?.[0];
    if (!columns || !first) return ABSENT;
    if (columns.length === 1) return this.#money(row, field, first);
    // Several columns of one kind (保险费, 公证费): their sum, as far as every one can be read.
    const facts = columns.map((column) => this.#money(row, field, column));
    const bad = facts.find((fact) => fact.state === "invalid");
    if (bad) return bad;
    const cells = facts.flatMap((fact) => (fact.state === "absent" ? [] : fact.cells));
    let sum: Yuan | undefined;
    for (const fact of facts)
      if (fact.state === "known") sum = sum === undefined ? fact.value : sum.plus(fact.value);
    return sum === undefined ? { state: "missing", cells } : { state: "known", value: sum, cells };
  }

  #money(row: number, field: FieldId, column: RecognisedColumn): Fact<Yuan> {
    const unit = this.#units.get(column.column);
    const { value, cell } = this.place(row, column.column);
    const reading = moneyFact(value, cell, unit?.unit, {
      nilIsZero: NIL_IS_ZERO.has(field),
      typed: this.#typedAmounts,
    });
    if (reading.remarks.length > 0) this.#remark(reading.remarks, cell, value, column.header);
    if (unit?.suspect && reading.fact.state === "known" && !reading.fact.value.isZero())
      return { state: "invalid", raw: typed(value).trim(), problem: "unit-suspect", cells: [cell] };
    return reading.fact;
  }

  /** One of several columns of a field. */
  moneyAt(row: number, column: RecognisedColumn): Fact<Yuan> {
    return this.#money(row, column.field ?? "", column);
  }

  /** The first column of the field without remarks; unusable cells are missing. */
  quietMoney(row: number, field: FieldId): Fact<Yuan> {
    const [column] = this.columnsOf(field);
    return column ? this.quietMoneyAt(row, column) : ABSENT;
  }

  quietMoneyAt(row: number, column: RecognisedColumn): Fact<Yuan> {
    const { value, cell } = this.place(row, column.column);
    const { fact } = moneyFact(value, cell, this.#units.get(column.column)?.unit, {
      typed: this.#typedAmounts,
    });
    return fact.state === "known" ? fact : { state: "missing", cells: [cell] };
  }

  date(row: number, ...fields: readonly FieldId[]): Fact<IsoDate> {
    return this.#read(row, this.#column(row, fields), dateFact);
  }

  count(row: number, field: FieldId): Fact<number> {
    return this.#read(row, this.#columns.get(field)?.[0], countFact);
  }

  year(row: number, field: FieldId): Fact<number> {
    return this.#read(row, this.#columns.get(field)?.[0], yearFact);
  }

  share(row: number, field: FieldId): Fact<Decimal> {
    return this.#read(row, this.#columns.get(field)?.[0], shareFact);
  }

  figure(row: number, field: FieldId): Fact<Decimal> {
    return this.#read(row, this.#columns.get(field)?.[0], figureFact);
  }

  /** A word of a vocabulary. */
  word<T>(row: number, field: FieldId, read: WordReader<T>): Fact<T> {
    const column = this.#columns.get(field)?.[0];
    if (!column) return ABSENT;
    const { value, cell } = this.place(row, column.column);
    const reading = wordFact(value, cell, column.header, read);
    if (reading.remarks.length > 0) this.#remark(reading.remarks, cell, value, column.header);
    return reading.fact;
  }

  /** For readers that remark nothing. */
  #quiet<T>(
    row: number,
    column: RecognisedColumn | undefined,
    read: (value: CellValue, cell: CellRef) => Fact<T>,
  ): Fact<T> {
    if (!column) return ABSENT;
    const { value, cell } = this.place(row, column.column);
    return read(value, cell);
  }

  #read<T>(
    row: number,
    column: RecognisedColumn | undefined,
    read: (value: CellValue, cell: CellRef) => CellReading<T>,
  ): Fact<T> {
    if (!column) return ABSENT;
    const { value, cell } = this.place(row, column.column);
    const reading = read(value, cell);
    this.#remarkReading(reading, cell, value, column.header);
    return reading.fact;
  }

  #remarkReading(reading: CellReading<unknown>, cell: CellRef, value: CellValue, header: string): void {
    if (reading.remarks.length === 0) return;
    const suggestion = reading.fact.state === "invalid" ? (reading.fact.suggestion ?? "") : "";
    this.#remark(reading.remarks, cell, value, header, suggestion);
  }

  #remark(codes: readonly string[], cell: CellRef, value: CellValue, header: string, suggestion = ""): void {
    for (const code of codes)
      this.#remarks.notice(code, SEVERITY[code] ?? "warning", [cell], {
        typed: typed(value).trim(),
        header,
        suggestion,
      });
  }
}

const SEVERITY: Readonly<Record<string, "error" | "warning" | "info">> = {
  "amount-unreadable": "error",
  "amount-vague": "error",
  "amount-unit-refused": "error",
  "amount-negative": "error",
  "uscc-check-digit": "error",
  "uscc-damaged": "error",
  "uscc-malformed": "error",
  "patent-check-digit": "error",
  "date-impossible": "error",
  "amount-as-text": "info",
  "amount-full-width": "info",
  "amount-unit-in-cell": "info",
  "amount-with-remark": "info",
  "count-as-text": "info",
  "uscc-typed-oddly": "info",
  "patent-as-number": "info",
};
