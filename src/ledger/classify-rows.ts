/** Sorts the rows of a table: data, or why not. A row is never dropped without a reason. */
import { compact, isBlank } from "./cell-text";
import type { FoundTable } from "./find-tables";
import { type CellValue, cellAt, cellKey } from "./grid";
import { mergeIndexOf } from "./merge-index";
import type { SkippedRow } from "./reading";

export interface BodyRows {
  readonly data: readonly number[];
  readonly skipped: readonly SkippedRow[];
  /** Headings inside the body ("一、获取专利技术"), by the row they stand in. */
  readonly sections: ReadonlyMap<number, string>;
  /** Notes under or inside the table. */
  readonly notes: readonly { readonly row: number; readonly text: string }[];
  /** Rows with figures but without name, code or label: not read, and said. */
  readonly unexplained: readonly number[];
}

/** Columns that tell whose row it is, once known. */
export interface IdentityColumns {
  readonly name?: number | undefined;
  readonly code?: number | undefined;
}

const TOTAL =
  /^(?:[(（]?[一二三四五六七八九十\d]*[)）、.]?)?.{0,18}?(小计|合计|总计|共计|累计|总和|页计|汇总数)(?:[(（:：].*|\d.*|金额.*|数.*|额.*)?$/;
/** "本页3家", "以上共5户", "平均", "其中：高校来源": sums and statistics in other words. */
const SUMMARY =
  /^(?:本页|以上|上述|全表|全区|全市|本区)?(?:合计|总计|共计|共|计)?\d+(?:家|户|笔|项|件|行|条|宗)(?:企业|单位|机构)?[。.]?$|^(?:平均|均值|最大|最小|最高|最低|中位)(?:值|数|额)?$|^其中[:：]?.{1,12}$|^(?:过次|转次|承前|接前|承上|接上|转下)页$/;
const ORGANISATION = /(?:公司|大学|学院|院|所|银行|行|中心|集团|协会|联盟|社|会|厂|店|部)(?:[(（].*[)）])?$/;
const NOTE =
  /^(?:注(?:[:：\d.、]|$)|备注[:：]|说明[:：]|(?:填表|填报|编制|有关)说明|附注|备注说明|[※*★]|数据来源|资料来源|以上|本表|此表|说明\d|附[:：])/;
const SIGNATURE =
  /(?:制表|复核|审核|填报|填表|负责|经办|分管|单位负责|部门负责|财务负责|联系)(?:人|领导|负责人|人员)?[:：]|签字|签名|盖章|公章|^\d{0,4}年\d{0,2}月\d{0,2}日$|^(?:填表|填报|报送|制表|审核)?日期[:：]|第\d+页|续表|接下页|承上页|转下页/;
const USCC_SHAPE = /^[0-9A-Z]{18}$/i;

/** Whether a text without blanks labels a total; the pattern is only tried where one of its words can be. */
function isTotal(text: string): boolean {
  return (text.includes("计") || text.includes("和") || text.includes("数")) && TOTAL.test(text);
}

function labelOf(cells: readonly { column: number; value: CellValue }[]): string {
  for (const cell of cells.slice(0, 3)) {
    const text = compact(cell.value);
    if (typeof cell.value === "string" && isTotal(text)) return text;
  }
  const first = cells.find((cell) => typeof cell.value === "string");
  return first ? compact(first.value) : "";
}

/** Notes and signatures have no more filled cells than this. */
const FEW = 8;

/**
 * A row with more cells than notes and signatures have, figures among them and no label of a total: data, whatever
 * the columns mean. Told without a list of its cells, since nearly all rows of a long ledger are such.
 */
function isFullRow(values: readonly CellValue[], firstColumn: number, lastColumn: number): boolean {
  let filled = 0;
  let figures = 0;
  let label: string | undefined;
  let something = false;
  for (let column = firstColumn; column <= lastColumn; column++) {
    const value = values[column - 1] ?? null;
    if (isBlank(value)) continue;
    filled++;
    if (typeof value === "string") {
      if ((label === undefined || filled <= 3) && isTotal(compact(value))) return false;
      label ??= value;
    } else figures++;
    if (value !== 0) something = true;
    if (filled > FEW && figures > 0 && something && label !== undefined) return true;
  }
  return filled > FEW && figures > 0 && something;
}

/** Classifies every body row; with the identity columns known it is exact, without them good enough to sample. */
export function classifyRows(table: FoundTable, identity: IdentityColumns = {}): BodyRows {
  const { grid, firstColumn, lastColumn } = table;
  const merges = mergeIndexOf(grid);
  const hasMerges = grid.merges.length > 0;
  const data: number[] = [];
  const skipped: SkippedRow[] = [];
  const sections = new Map<number, string>();
  const notes: { row: number; text: string }[] = [];
  const unexplained: number[] = [];
  const known = identity.name !== undefined || identity.code !== undefined;
  const totalsRow = new Set(grid.tables.filter((area) => area.hasTotals).map((area) => area.area.lastRow));
  const skip = (row: number, why: SkippedRow["why"]) => skipped.push({ row, why });

  for (let row = table.bodyFirst; row <= table.bodyLast; row++) {
    const values = grid.values[row - 1] ?? [];
    if (table.repeatedHeaders.has(row)) {
      skip(row, "repeated-header");
      continue;
    }
    // The common case first: a row whose name or code cell is filled and no label of a total.
    const nameCell = identity.name === undefined ? null : (values[identity.name - 1] ?? null);
    const codeCell = identity.code === undefined ? null : (values[identity.code - 1] ?? null);
    if (
      typeof nameCell === "string" &&
      nameCell.length >= 4 &&
      typeof codeCell === "string" &&
      codeCell.length >= 15
    ) {
      data.push(row);
      continue;
    }
    if (!known && !totalsRow.has(row) && isFullRow(values, firstColumn, lastColumn)) {
      data.push(row);
      continue;
    }
    const cells: { column: number; value: CellValue }[] = [];
    let typedCells = 0;
    for (let column = firstColumn; column <= lastColumn; column++) {
      const value = values[column - 1] ?? null;
      if (isBlank(value)) continue;
      cells.push({ column, value });
      if (!grid.formulas.has(cellKey(row, column))) typedCells++;
    }
    const shownName =
      identity.name === undefined ? null : hasMerges ? merges.shown(row, identity.name) : nameCell;
    const shownCode =
      identity.code === undefined ? null : hasMerges ? merges.shown(row, identity.code) : codeCell;
    if (cells.length === 0) {
      // Inside a vertical merge of the name the row is a blank line of a group, still nothing to read.
      skip(row, "blank");
      continue;
    }
    const label = labelOf(cells);
    const hasCode = !isBlank(shownCode) && USCC_SHAPE.test(compact(shownCode));
    if (!hasCode && isTotal(label) && label.length <= 30) {
      skip(row, /小计|页计/.test(label) ? "subtotal" : "total");
      continue;
    }
    if (!hasCode && SUMMARY.test(label) && (isBlank(shownName) || compact(shownName) === label)) {
      skip(row, "subtotal");
      continue;
    }
    if (totalsRow.has(row) && !hasCode) {
      skip(row, "total");
      continue;
    }
    const texts = cells.filter((cell) => typeof cell.value === "string");
    const numbers = cells.length - texts.length;
    const nameIsLabel = isBlank(shownName) || compact(shownName) === label;
    // 制表人：　复核：　负责人签字： — whatever column each stands in.
    if (
      !hasCode &&
      numbers === 0 &&
      texts.every((cell) => SIGNATURE.test(compact(cell.value)) || compact(cell.value).length <= 4) &&
      texts.some((cell) => SIGNATURE.test(compact(cell.value)))
    ) {
      skip(row, "signature");
      continue;
    }
    if (!hasCode && nameIsLabel) {
      const only = cells.length === 1 && texts.length === 1;
      if (NOTE.test(label) && (numbers === 0 || only) && cells.length <= 3) {
        notes.push({ row, text: label });
        skip(row, "note");
        continue;
      }
      if (
        SIGNATURE.test(label) &&
        cells.length <= FEW &&
        !(known && !isBlank(shownName) && compact(shownName) !== label)
      ) {
        skip(row, "signature");
        continue;
      }
      if (only) {
        if (label.length > 30 || /[。；;]/.test(label)) {
          notes.push({ row, text: label });
          skip(row, "note");
          continue;
        }
        const column = cells[0]?.column ?? firstColumn;
        const spread = hasMerges ? merges.areaAt(row, column) : undefined;
        const wide = spread !== undefined && spread.lastColumn - spread.firstColumn >= 2;
        if (
          wide ||
          column !== identity.name ||
          !ORGANISATION.test(label) ||
          /^[(（]?[一二三四五六七八九十]+[)）、.]|^第.{1,3}条/.test(label)
        ) {
          sections.set(row, label);
          skip(row, wide && nextIsHeader(table, row) ? "title" : "section");
          continue;
        }
      }
    }
    const nobody = known && isBlank(shownName) && isBlank(shownCode);
    if (nobody) {
      const formulas = cells.filter((cell) => grid.formulas.has(cellKey(row, cell.column)));
      if (
        formulas.length > 0 &&
        formulas.some((cell) =>
          /\b(?:SUM|SUBTOTAL|AGGREGATE)\(/i.test(grid.formulas.get(cellKey(row, cell.column)) ?? ""),
        )
      ) {
        skip(row, "total");
        continue;
      }
      // Pre-numbered or pre-filled lines that nobody used.
      const used = cells.filter(
        (cell) =>
          !grid.formulas.has(cellKey(row, cell.column)) &&
          !(cell.column === firstColumn && typeof cell.value === "number"),
      );
      if (used.length === 0) {
        skip(row, "blank");
        continue;
      }
      if (used.length <= 2 && used.every((cell) => typeof cell.value === "number")) {
        unexplained.push(row);
        skip(row, "note");
        continue;
      }
      if (used.length <= 2 && texts.length === used.length && !/\d/.test(label)) {
        notes.push({ row, text: label });
        skip(row, "note");
        continue;
      }
    } else if (!known && typedCells === 0 && cells.every((cell) => cell.value === 0)) {
      skip(row, "blank");
      continue;
    }
    data.push(row);
  }
  return { data, skipped, sections, notes, unexplained };
}

function nextIsHeader(table: FoundTable, row: number): boolean {
  for (let next = row + 1; next <= row + 4; next++) if (table.repeatedHeaders.has(next)) return true;
  return false;
}

/** The section heading that stands over a row, if any. */
export function sectionOver(sections: ReadonlyMap<number, string>, row: number): string | undefined {
  let found: string | undefined;
  for (const [at, text] of sections) if (at < row) found = text;
  return found;
}

/** The first data cells of a column, for looking at its values. */
export function sampleColumn(
  table: FoundTable,
  rows: readonly number[],
  column: number,
  most: number,
): CellValue[] {
  const step = Math.max(1, Math.floor(rows.length / most));
  const sample: CellValue[] = [];
  for (let i = 0; i < rows.length && sample.length < most; i += step) {
    const row = rows[i];
    if (row !== undefined) sample.push(cellAt(table.grid, row, column));
  }
  return sample;
}
