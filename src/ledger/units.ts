/**
 * The unit of every money column: number format and header before the note above the table before the sheet.
 * Where nothing says it the user is asked; where the figures contradict it, that is said and nothing is converted.
 */

import { YUAN_PER_UNIT } from "../identity/amount-figure";
import type { FoundTable, TextLine } from "./find-tables";
import { a1, cellKey } from "./grid";
import { fieldById } from "./header-synonyms";
import { headerText, squeezed, unitWord } from "./header-text";
import type { MoneyUnit, TableMapping } from "./reading";
import type { RecognisedColumn } from "./recognise-columns";
import { type UnitNote, unitNotesOf, unitOfSheetName } from "./unit-notes";

export interface ColumnUnit {
  readonly unit: MoneyUnit | undefined;
  readonly from: string;
  /** The stated unit makes the figures of the column absurd: nothing is read from it before a person decides. */
  readonly suspect: boolean;
  /** The unit follows from the figures or a sister column, not from a statement: said in a remark. */
  readonly inferred: boolean;
}

/** Medians in yuan outside of these cannot be in the unit stated. */
const PLAUSIBLE: Readonly<Record<string, readonly [number, number]>> = {
  patentPaidAmount: [300, 5e7],
  paidAmount: [300, 1e8],
  contractAmount: [300, 3e8],
  loanAmount: [3_000, 5e9],
  guaranteeFee: [30, 5e7],
  appraisalFee: [30, 2e7],
  feeTotal: [30, 5e7],
  pledgeAmount: [500_000, 5e12],
  financingScale: [100_000, 1e12],
  awardAmount: [50, 2e8],
  recommendedAmount: [500, 1e8],
  requestedAmount: [500, 5e8],
};

function fitsRange(field: string, median: number, unit: MoneyUnit): boolean {
  const range = PLAUSIBLE[field];
  const yuan = median * YUAN_PER_UNIT[unit];
  return range === undefined || (yuan >= range[0] && yuan <= range[1]);
}

/** A literal unit in a number format; formats that scale the figure show another unit than they store. */
function unitOfFormat(format: string | undefined): MoneyUnit | undefined {
  if (format === undefined) return undefined;
  const literal = /(亿元|万元|元)/.exec(format.replace(/\[\$[^\]]*\]/g, ""))?.[1];
  if (literal === undefined) return undefined;
  return /,(?!#|0)|!\.|\\\./.test(format) ? undefined : unitWord(literal);
}

function noteFor(notes: readonly UnitNote[], column: RecognisedColumn): UnitNote | undefined {
  const header = squeezed(column.header);
  const own = notes.find((note) =>
    note.subjects.some((subject) => header.includes(subject) || sharesWord(header, subject)),
  );
  return own ?? notes.find((note) => note.subjects.length === 0);
}

/** “奖励” speaks of “奖励测算”, “登记金额” of “年质押登记金额”. */
function sharesWord(header: string, subject: string): boolean {
  return subject.length >= 2 && header.includes(subject.slice(0, 2)) && header.includes(subject.slice(-2));
}

function median(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Median of the filled, positive number cells of a column. */
function medianOf(column: RecognisedColumn): number | undefined {
  const numbers = column.values.texts.map(Number).filter((value) => Number.isFinite(value) && value > 0);
  return median(numbers);
}

/** Units of all money columns of a table. `notes` are the lines above, then those below the table. */
export function columnUnits(
  table: FoundTable,
  columns: readonly RecognisedColumn[],
  dataRows: readonly number[],
  notes: readonly TextLine[],
  elsewhere: readonly TextLine[],
  mapping: TableMapping | undefined,
): ReadonlyMap<number, ColumnUnit> {
  const own = notes.flatMap(unitNotesOf);
  const near = own.filter(
    (note) =>
      note.row >= table.bodyFirst || (note.column >= table.firstColumn && note.column <= table.lastColumn),
  );
  const stated = near.length > 0 ? [...near, ...own.filter((note) => !near.includes(note))] : own;
  const others = elsewhere.flatMap(unitNotesOf);
  const sheetUnit = unitOfSheetName(table.grid.name);
  const units = new Map<number, ColumnUnit>();
  const money = columns.filter(
    (column) => column.field !== undefined && fieldById(column.field)?.kind === "money",
  );
  for (const column of money) units.set(column.column, statedUnit(column));
  for (const column of money) {
    const found = units.get(column.column);
    if (found && !found.unit) units.set(column.column, fromSisters(column) ?? found);
  }
  for (const column of money) {
    const found = units.get(column.column);
    if (found?.unit && !column.confirmed) units.set(column.column, checked(column, found, found.unit));
  }
  return units;

  function statedUnit(column: RecognisedColumn): ColumnUnit {
    const sure = (unit: MoneyUnit, from: string): ColumnUnit => ({
      unit,
      from,
      suspect: false,
      inferred: false,
    });
    const said = mapping?.units?.[column.column] ?? mapping?.units?.[0];
    const bySelf = mapping?.units?.[column.column];
    if (bySelf) return sure(bySelf, "由用户确认");
    for (const row of dataRows.slice(0, 3)) {
      const unit = unitOfFormat(table.grid.formats.get(cellKey(row, column.column)));
      if (unit) return sure(unit, `数字格式（${a1(row, column.column)}）`);
    }
    if (column.parts.some((part) => FOREIGN.test(part)))
      return { unit: undefined, from: "标题为外币", suspect: false, inferred: false };
    for (const part of [...column.parts].reverse()) {
      const unit = headerText(part).unit;
      if (unit) return sure(unit, `标题“${part.trim()}”`);
    }
    if (said) return sure(said, "由用户确认");
    const note = noteFor(stated, column);
    if (note) return sure(note.unit, `${a1(note.row, note.column)} “${note.text}”`);
    if (sheetUnit) return sure(sheetUnit, `工作表名“${table.grid.name}”`);
    const far = noteFor(others, column);
    if (far) return sure(far.unit, `同表上方 ${a1(far.row, far.column)} “${far.text}”`);
    return { unit: undefined, from: "未说明", suspect: false, inferred: false };
  }

  /** Sister columns say their unit, and in no other unit do the figures make sense. */
  function fromSisters(column: RecognisedColumn): ColumnUnit | undefined {
    const sisters = money.filter(
      (other) => other !== column && units.get(other.column)?.unit && !isMaster(other),
    );
    const first = sisters[0] && units.get(sisters[0].column)?.unit;
    if (!first || isMaster(column) || sisters.some((other) => units.get(other.column)?.unit !== first))
      return undefined;
    const middle = medianOf(column);
    const field = column.field ?? "";
    if (middle === undefined || PLAUSIBLE[field] === undefined) return undefined;
    const alternatives = (["元", "万元", "亿元"] as const).filter((unit) => fitsRange(field, middle, unit));
    if (alternatives.length !== 1 || alternatives[0] !== first) return undefined;
    return {
      unit: first,
      from: `同表其他金额列均为${first}，数值只与${first}相符`,
      suspect: false,
      inferred: true,
    };
  }

  function checked(column: RecognisedColumn, found: ColumnUnit, unit: MoneyUnit): ColumnUnit {
    if (isMaster(column)) return masterUnit(column, found, unit);
    const middle = medianOf(column);
    if (middle === undefined || column.values.filled < 3 || found.from === "由用户确认") return found;
    if (fitsRange(column.field ?? "", middle, unit)) return found;
    return { ...found, suspect: true };
  }

  /** 营收 and 资产 are kept in 万元 by habit, whatever the sheet's amounts are in; staff numbers tell. */
  function masterUnit(column: RecognisedColumn, found: ColumnUnit, unit: MoneyUnit): ColumnUnit {
    if (unit !== "元" || /标题|格式|确认/.test(found.from)) return found;
    const staff = columns.find((other) => other.field === "employees");
    if (!staff) return found;
    const perHead: number[] = [];
    for (const row of dataRows.slice(0, 400)) {
      const amount = table.grid.values[row - 1]?.[column.column - 1];
      const persons = table.grid.values[row - 1]?.[staff.column - 1];
      if (typeof amount === "number" && typeof persons === "number" && persons > 0 && amount > 0)
        perHead.push(amount / persons);
    }
    const middle = median(perHead);
    if (perHead.length < 2 || middle === undefined || middle >= 2_000 || middle < 1) return found;
    return {
      unit: "万元",
      from: `${found.from}，但人均仅${middle.toFixed(0)}元，按惯例为万元`,
      suspect: false,
      inferred: true,
    };
  }
}

const FOREIGN = /美元|美金|欧元|港币|港元|日元|英镑|\b(?:USD|EUR|HKD|JPY|GBP)\b/i;

function isMaster(column: RecognisedColumn): boolean {
  return column.field === "revenue" || column.field === "assets";
}
