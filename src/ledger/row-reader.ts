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
  figureInYuan,
  type MoneyReadings,
  moneyFact,
  nameFact,
  patentsFact,
  serialFact,
  shareFact,
  textFact,
  usccFact,
  wordFact,
  wordKnown,
  yearFact,
} from "./cell-facts";
import { isBlank, trimmed } from "./cell-text";
import type { FoundTable } from "./find-tables";
import { type CellArea, type CellValue, cellAt } from "./grid";
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

/** A field, or fields in the order of preference. */
export type FieldChoice = FieldId | readonly FieldId[];

/** The columns of one field. */
interface FieldColumns {
  readonly first: RecognisedColumn;
  readonly all: readonly RecognisedColumn[];
  readonly amounts: MoneyReadings;
}

const NO_COLUMNS: readonly RecognisedColumn[] = [];

export class RowReader {
  readonly table: FoundTable;
  readonly remarks: Remarks;
  readonly #columns: ReadonlyMap<FieldId, FieldColumns>;
  readonly #units: ReadonlyMap<number, ColumnUnit>;
  readonly #quietAmounts: MoneyReadings;
  readonly #merges: MergeIndex | undefined;

  constructor(
    table: FoundTable,
    columns: readonly RecognisedColumn[],
    units: ReadonlyMap<number, ColumnUnit>,
    remarks: Remarks,
    typedAmounts: OptionOf["G15"] = "accept-units",
  ) {
    this.table = table;
    this.remarks = remarks;
    this.#units = units;
    this.#quietAmounts = { typed: typedAmounts };
    this.#merges = table.grid.merges.length > 0 ? mergeIndexOf(table.grid) : undefined;
    this.#columns = columnsByField(columns, typedAmounts);
  }

  has(field: FieldId): boolean {
    return this.#columns.has(field);
  }

  columnOf(field: FieldId): number | undefined {
    return this.#columns.get(field)?.first.column;
  }

  headerOf(field: FieldId): string {
    return this.#columns.get(field)?.first.header ?? field;
  }

  columnsOf(field: FieldId): readonly RecognisedColumn[] {
    return this.#columns.get(field)?.all ?? NO_COLUMNS;
  }

  place(row: number, column: number): Place {
    return { value: this.valueAt(row, column), cell: this.cellOf(row, column) };
  }

  /** What the cell shows: in a merge, what stands in its first cell. */
  valueAt(row: number, column: number): CellValue {
    const { grid } = this.table;
    const area = this.#mergeAt(row, column);
    return area ? cellAt(grid, area.firstRow, area.firstColumn) : cellAt(grid, row, column);
  }

  /** The cell itself; in a merge, its first one. */
  cellOf(row: number, column: number): CellRef {
    const sheet = this.table.grid.name;
    const area = this.#mergeAt(row, column);
    return area ? { sheet, row: area.firstRow, column: area.firstColumn } : { sheet, row, column };
  }

  /** The merge that a cell of the body lies in; one that reaches down from the header says nothing of a row. */
  #mergeAt(row: number, column: number): CellArea | undefined {
    if (this.#merges === undefined) return undefined;
    const area = this.#merges.areaAt(row, column);
    return area && area.firstRow >= this.table.bodyFirst ? area : undefined;
  }

  /** Whether the cell continues a merge that began in a row above. */
  continues(row: number, column: number): boolean {
    const area = this.#mergeAt(row, column);
    return area !== undefined && area.firstRow < row;
  }

  isBlank(row: number, field: FieldId): boolean {
    const columns = this.#columns.get(field)?.all ?? NO_COLUMNS;
    for (const { column } of columns) if (!isBlank(this.valueAt(row, column))) return false;
    return true;
  }

  /** The column of the first of the fields whose cell is filled; else of the first that has one. */
  #column(row: number, choice: FieldChoice): RecognisedColumn | undefined {
    if (typeof choice === "string") return this.#columns.get(choice)?.first;
    let first: RecognisedColumn | undefined;
    for (const field of choice) {
      const column = this.#columns.get(field)?.first;
      if (!column) continue;
      if (!this.isBlank(row, field)) return column;
      first ??= column;
    }
    return first;
  }

  /** As typed, without outer blanks; "" where the cell is blank or the field has no column. */
  typed(row: number, field: FieldId): string {
    const column = this.columnOf(field);
    const value = column === undefined ? null : this.valueAt(row, column);
    return isBlank(value) ? "" : trimmed(value);
  }

  text(row: number, choice: FieldChoice): Fact<string> {
    const column = this.#column(row, choice);
    if (!column) return ABSENT;
    return textFact(this.valueAt(row, column.column), this.cellOf(row, column.column));
  }

  /** Texts of all columns of the field joined with "；". */
  joined(row: number, field: FieldId): Fact<string> {
    const columns = this.columnsOf(field);
    if (columns.length <= 1) return this.text(row, field);
    const cells: CellRef[] = [];
    const texts: string[] = [];
    for (const column of columns) {
      const { value, cell } = this.place(row, column.column);
      cells.push(cell);
      if (!isBlank(value)) texts.push(trimmed(value));
    }
    return texts.length === 0
      ? { state: "missing", cells }
      : { state: "known", value: texts.join("；"), cells };
  }

  name(row: number, choice: FieldChoice): Fact<string> {
    const column = this.#column(row, choice);
    if (!column) return ABSENT;
    return nameFact(this.valueAt(row, column.column), this.cellOf(row, column.column));
  }

  uscc(row: number, field: FieldId): Fact<string> {
    return this.#read(row, this.#columns.get(field)?.first, usccFact);
  }

  patents(
    row: number,
    choice: FieldChoice,
  ): { readonly fact: Fact<readonly string[]>; readonly list: boolean } {
    const column = this.#column(row, choice);
    if (!column) return { fact: ABSENT, list: true };
    const value = this.valueAt(row, column.column);
    const cell = this.cellOf(row, column.column);
    const reading = patentsFact(value, cell);
    if (reading.remarks.length > 0) this.#remarkReading(reading, cell, value, column.header);
    return reading;
  }

  money(row: number, field: FieldId): Fact<Yuan> {
    const columns = this.#columns.get(field);
    if (!columns) return ABSENT;
    if (columns.all.length === 1) return this.#money(row, columns.first, columns.amounts);
    // Several columns of one kind (保险费, 公证费): their sum, as far as every one can be read.
    const facts = columns.all.map((column) => this.#money(row, column, columns.amounts));
    const bad = facts.find((fact) => fact.state === "invalid");
    if (bad) return bad;
    const cells = facts.flatMap((fact) => (fact.state === "absent" ? [] : fact.cells));
    let sum: Yuan | undefined;
    for (const fact of facts)
      if (fact.state === "known") sum = sum === undefined ? fact.value : sum.plus(fact.value);
    return sum === undefined ? { state: "missing", cells } : { state: "known", value: sum, cells };
  }

  #money(row: number, column: RecognisedColumn, amounts: MoneyReadings): Fact<Yuan> {
    const unit = this.#units.get(column.column);
    const value = this.valueAt(row, column.column);
    const cell = this.cellOf(row, column.column);
    const figure = unit?.suspect ? undefined : figureInYuan(value, cell, unit?.unit);
    if (figure) return figure;
    const reading = moneyFact(value, cell, unit?.unit, amounts);
    if (reading.remarks.length > 0) this.#remark(reading.remarks, cell, value, column.header);
    if (unit?.suspect && reading.fact.state === "known" && !reading.fact.value.isZero())
      return { state: "invalid", raw: trimmed(value), problem: "unit-suspect", cells: [cell] };
    return reading.fact;
  }

  /** One of several columns of a field. */
  moneyAt(row: number, column: RecognisedColumn): Fact<Yuan> {
    const amounts = this.#columns.get(column.field ?? "")?.amounts ?? this.#quietAmounts;
    return this.#money(row, column, amounts);
  }

  /** The first column of the first field that has one, without remarks; unusable cells are missing. */
  quietMoney(row: number, fields: readonly FieldId[]): Fact<Yuan> {
    for (const field of fields) {
      const column = this.#columns.get(field)?.first;
      if (column) return this.quietMoneyAt(row, column);
    }
    return ABSENT;
  }

  quietMoneyAt(row: number, column: RecognisedColumn): Fact<Yuan> {
    const { value, cell } = this.place(row, column.column);
    const { fact } = moneyFact(value, cell, this.#units.get(column.column)?.unit, this.#quietAmounts);
    return fact.state === "known" ? fact : { state: "missing", cells: [cell] };
  }

  date(row: number, field: FieldId): Fact<IsoDate> {
    const column = this.#columns.get(field)?.first;
    if (!column) return ABSENT;
    return (
      serialFact(this.valueAt(row, column.column), this.cellOf(row, column.column)) ??
      this.#read(row, column, dateFact)
    );
  }

  count(row: number, field: FieldId): Fact<number> {
    return this.#read(row, this.#columns.get(field)?.first, countFact);
  }

  year(row: number, field: FieldId): Fact<number> {
    return this.#read(row, this.#columns.get(field)?.first, yearFact);
  }

  share(row: number, field: FieldId): Fact<Decimal> {
    return this.#read(row, this.#columns.get(field)?.first, shareFact);
  }

  figure(row: number, field: FieldId): Fact<Decimal> {
    return this.#read(row, this.#columns.get(field)?.first, figureFact);
  }

  /** A word of a vocabulary. */
  word<T>(row: number, field: FieldId, read: WordReader<T>): Fact<T> {
    const column = this.#columns.get(field)?.first;
    if (!column) return ABSENT;
    const value = this.valueAt(row, column.column);
    const cell = this.cellOf(row, column.column);
    const known = wordKnown(value, cell, column.header, read);
    if (known) return known;
    const reading = wordFact(value, cell, column.header, read);
    if (reading.remarks.length > 0) this.#remark(reading.remarks, cell, value, column.header);
    return reading.fact;
  }

  #read<T>(
    row: number,
    column: RecognisedColumn | undefined,
    read: (value: CellValue, cell: CellRef) => CellReading<T>,
  ): Fact<T> {
    if (!column) return ABSENT;
    const value = this.valueAt(row, column.column);
    const cell = this.cellOf(row, column.column);
    const reading = read(value, cell);
    if (reading.remarks.length > 0) this.#remarkReading(reading, cell, value, column.header);
    return reading.fact;
  }

  #remarkReading(reading: CellReading<unknown>, cell: CellRef, value: CellValue, header: string): void {
    const suggestion = reading.fact.state === "invalid" ? (reading.fact.suggestion ?? "") : "";
    this.#remark(reading.remarks, cell, value, header, suggestion);
  }

  #remark(codes: readonly string[], cell: CellRef, value: CellValue, header: string, suggestion = ""): void {
    for (const code of codes)
      this.remarks.notice(code, SEVERITY[code] ?? "warning", [cell], {
        typed: trimmed(value),
        header,
        suggestion,
      });
  }
}

function columnsByField(
  columns: readonly RecognisedColumn[],
  typed: OptionOf["G15"],
): ReadonlyMap<FieldId, FieldColumns> {
  const byField = new Map<FieldId, FieldColumns>();
  for (const column of columns) {
    const { field } = column;
    if (field === undefined) continue;
    const before = byField.get(field);
    byField.set(
      field,
      before
        ? { ...before, all: [...before.all, column] }
        : { first: column, all: [column], amounts: { nilIsZero: NIL_IS_ZERO.has(field), typed } },
    );
  }
  return byField;
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
