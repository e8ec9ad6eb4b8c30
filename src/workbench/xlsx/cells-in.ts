/** From the cells of an opened file to grid cells; sets the ExcelJS cells right on the way (see raw-cells.ts). */
import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import ExcelJS from "exceljs";
import { freshAddress } from "./fresh-address";
import { customFunctionsIn, withoutPrefixes } from "./function-prefixes";
import type { StoredSpill } from "./opened-workbook";
import { type RawCell, type RawResult, rawCells } from "./raw-cells";
import { rangeOfRef } from "./sheet-facts";

const { ValueType } = ExcelJS;

export interface CellsIn {
  readonly cells: IObjectMatrixPrimitiveType<ICellData>;
  readonly spills: readonly StoredSpill[];
  readonly customFunctions: readonly string[];
  /** Addresses of formulas that lost their hyperlink. */
  readonly lostLinks: readonly string[];
}

/** Translates the references of a shared formula; the engine's own reader knows strings and sheet names. */
const lexer = new LexerTreeBuilder();

interface SharedMaster {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** @param styleId the grid style for a file style, or undefined for none */
export function cellsIn(
  sheet: ExcelJS.Worksheet,
  sheetXml: string,
  styleId: (style: Partial<ExcelJS.Style>) => string | undefined,
): CellsIn {
  const masters = new Map<string, SharedMaster>();
  const formulas = new Map<string, { readonly text: string; readonly ref: string | undefined }>();
  const lostLinks: string[] = [];
  const customFunctions: string[] = [];
  const covered: { readonly ref: string; readonly address: string }[] = [];

  for (const raw of rawCells(sheetXml)) {
    const cell = sheet.getCell(raw.address);
    if (raw.formula) {
      const text = formulaText(raw, masters);
      if (text === undefined) continue;
      if (cell.type === ValueType.Hyperlink) lostLinks.push(raw.address);
      setFormula(cell, raw, text);
      formulas.set(raw.address, { text, ref: raw.formula.kind === "array" ? raw.formula.ref : undefined });
      customFunctions.push(...customFunctionsIn(text));
      const { kind, ref } = raw.formula;
      if (kind === "array" && ref?.includes(":")) covered.push({ ref, address: raw.address });
    } else if (cell.type === ValueType.Date && typeof raw.value === "number") {
      cell.value = raw.value;
    }
  }

  const cells: Record<number, Record<number, ICellData>> = {};
  for (let row = 1; row <= sheet.rowCount; row++) {
    const source = sheet.findRow(row);
    if (!source) continue;
    const line: Record<number, ICellData> = {};
    let any = false;
    for (let column = 1; column <= source.cellCount; column++) {
      const cell = source.findCell(column);
      if (!cell) continue;
      const data = gridCell(cell, formulas.get(cell.address)?.text);
      freshAddress(cell, sheet.getColumn(column).letter, row);
      const style = styleId(cell.style);
      if (style !== undefined) data.s = style;
      if (Object.keys(data).length === 0) continue;
      line[column - 1] = data;
      any = true;
    }
    if (any) cells[row - 1] = line;
  }
  return { cells, spills: covered.map(({ ref }) => takeSpill(cells, ref)), customFunctions, lostLinks };
}

function formulaText(raw: RawCell, masters: Map<string, SharedMaster>): string | undefined {
  const { formula } = raw;
  if (!formula || formula.kind === "other") return undefined;
  if (formula.kind !== "shared" || formula.sharedIndex === undefined) return formula.text;
  const { startRow: row, startColumn: column } = rangeOfRef(raw.address);
  if (formula.text !== "") {
    masters.set(formula.sharedIndex, { text: formula.text, row, column });
    return formula.text;
  }
  const master = masters.get(formula.sharedIndex);
  if (!master) return undefined;
  return lexer.moveFormulaRefOffset(`=${master.text}`, column - master.column, row - master.row).slice(1);
}

function setFormula(cell: ExcelJS.Cell, raw: RawCell, text: string): void {
  const array =
    raw.formula?.kind === "array" ? { shareType: "array", ref: raw.formula.ref ?? raw.address } : undefined;
  const result = raw.value;
  cell.value =
    result === undefined
      ? { formula: text, ...array }
      : { formula: text, ...array, result: excelResult(result) };
}

/** Error texts come from files, where others than the known seven may stand. */
function excelResult(
  result: Exclude<RawResult, undefined>,
): number | string | boolean | ExcelJS.CellErrorValue {
  if (typeof result !== "object") return result;
  const known = ERRORS.find((error) => error === result.error);
  return { error: known ?? "#VALUE!" };
}

const ERRORS: readonly ExcelJS.CellErrorValue["error"][] = [
  "#N/A",
  "#REF!",
  "#NAME?",
  "#DIV/0!",
  "#NULL!",
  "#VALUE!",
  "#NUM!",
];

function gridCell(cell: ExcelJS.Cell, formula: string | undefined): ICellData {
  if (formula !== undefined) return { f: `=${withoutPrefixes(formula)}`, ...plain(cell.result) };
  const { value } = cell;
  switch (cell.type) {
    case ValueType.Null:
    case ValueType.Merge:
      return {};
    case ValueType.RichText:
      return plain(cell.text);
    case ValueType.Hyperlink:
      return { ...plain(cell.text), custom: { link: cell.hyperlink } };
    default:
      return plain(value);
  }
}

function plain(value: unknown): ICellData {
  switch (typeof value) {
    case "number":
      return { v: value, t: CellValueType.NUMBER };
    case "string":
      return { v: value, t: CellValueType.STRING };
    case "boolean":
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    default:
      break;
  }
  if (typeof value === "object" && value !== null && "error" in value)
    return { v: String(value.error), t: CellValueType.STRING };
  return {};
}

/** Takes a formula's results out of the grid cells, where they would stand in the way of its own next result. */
function takeSpill(cells: Record<number, Record<number, ICellData>>, ref: string): StoredSpill {
  const { startRow, startColumn, endRow, endColumn } = rangeOfRef(ref);
  const values: (string | number | boolean | null)[][] = [];
  for (let row = startRow; row <= endRow; row++) {
    const line: (string | number | boolean | null)[] = [];
    for (let column = startColumn; column <= endColumn; column++) {
      const cell = cells[row]?.[column];
      line.push(cell?.t === CellValueType.BOOLEAN ? cell.v === 1 : (cell?.v ?? null));
      if (!cell || (row === startRow && column === startColumn)) continue;
      delete cell.v;
      delete cell.t;
    }
    values.push(line);
  }
  return { row: startRow, column: startColumn, endRow, endColumn, values };
}
