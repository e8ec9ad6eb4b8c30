/**
 * Further ways in which another office keeps the same workbook: rows in another order, subtotals and blank rows
 * between them, a sheet per article, group headers, units in headers or cells, other words, other dates. Every row
 * carries the name it had in the original, so that results can be compared by row and not by place.
 */
import Decimal from "decimal.js";
import {
  type CellArea,
  type CellKey,
  type CellValue,
  cellKey,
  columnOfKey,
  rowOfKey,
  type SheetGrid,
} from "../../src/ledger/grid";
import { fieldById } from "../../src/ledger/header-synonyms";
import type { TableReading } from "../../src/ledger/reading";
import type { Chance } from "../generator/random";

/** A sheet whose rows know where they stood in the original: "sheet!row". */
export interface NamedRows {
  readonly grid: SheetGrid;
  readonly names: readonly string[];
}

export function named(grid: SheetGrid): NamedRows {
  return { grid, names: grid.values.map((_, index) => `${grid.name}!${index + 1}`) };
}

const fieldColumn = (table: TableReading, field: string): number | undefined =>
  table.columns.find((column) => column.field === field)?.column;

const kindOf = (field: string | undefined) => (field === undefined ? undefined : fieldById(field)?.kind);

/** Rebuilds a sheet from rows of itself (by number) and new rows (by value). */
function arranged({ grid, names }: NamedRows, rows: readonly (number | readonly CellValue[])[]): NamedRows {
  const places = new Map<number, number>();
  rows.forEach((row, index) => {
    if (typeof row === "number") places.set(row, index + 1);
  });
  const keys = <T>(map: ReadonlyMap<CellKey, T>): Map<CellKey, T> =>
    new Map(
      [...map].flatMap(([key, value]) => {
        const row = places.get(rowOfKey(key));
        return row === undefined ? [] : [[cellKey(row, columnOfKey(key)), value] as const];
      }),
    );
  const merges = grid.merges.flatMap((area): CellArea[] => {
    const firstRow = places.get(area.firstRow);
    const lastRow = places.get(area.lastRow);
    if (firstRow === undefined || lastRow === undefined) return [];
    return lastRow - firstRow === area.lastRow - area.firstRow ? [{ ...area, firstRow, lastRow }] : [];
  });
  return {
    grid: {
      ...grid,
      values: rows.map((row) => [...(typeof row === "number" ? (grid.values[row - 1] ?? []) : row)]),
      formulas: new Map(),
      formats: keys(grid.formats),
      merges,
      tables: [],
      hiddenRows: new Set([...grid.hiddenRows].flatMap((row) => places.get(row) ?? [])),
      struckCells: new Set(
        [...grid.struckCells].flatMap((key) => {
          const row = places.get(rowOfKey(key));
          return row === undefined ? [] : [cellKey(row, columnOfKey(key))];
        }),
      ),
      comments: keys(grid.comments),
    },
    names: rows.map((row) => (typeof row === "number" ? (names[row - 1] ?? "") : "")),
  };
}

function dataRows(table: TableReading): readonly number[] {
  const skipped = new Set(table.skipped.map(({ row }) => row));
  const rows: number[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row++) if (!skipped.has(row)) rows.push(row);
  return rows;
}

/** Whether a merged cell runs over data rows: such rows are not moved. */
function hasTallMerges(grid: SheetGrid, table: TableReading): boolean {
  return grid.merges.some(
    (area) =>
      area.lastRow > area.firstRow && area.lastRow >= table.firstRow && area.firstRow <= table.lastRow,
  );
}

/** Puts the data rows into another order; totals and notes stay below. */
export function withRowsShuffled(sheet: NamedRows, table: TableReading, chance: Chance): NamedRows {
  if (hasTallMerges(sheet.grid, table)) return sheet;
  const data = dataRows(table);
  const order = chance.shuffled(data);
  const at = new Map(data.map((row, index) => [row, order[index] ?? row]));
  return arranged(
    sheet,
    sheet.grid.values.map((_, index) => at.get(index + 1) ?? index + 1),
  );
}

/** Subtotals, blank rows, repeated headers, notes below and sums beside. */
export function withNoiseBetween(sheet: NamedRows, table: TableReading, chance: Chance): NamedRows {
  if (hasTallMerges(sheet.grid, table)) return sheet;
  const { grid } = sheet;
  const data = new Set(dataRows(table));
  const leaf = Math.max(...table.headerRows);
  const money = table.columns.filter((column) => column.unit !== undefined).map(({ column }) => column);
  const width = table.area.lastColumn;
  const labelColumn = chance.pick([
    table.area.firstColumn,
    fieldColumn(table, "applicantName") ?? table.area.firstColumn,
    Math.min(width, table.area.firstColumn + 1),
  ]);
  const sum = (label: string, from: readonly number[]): CellValue[] => {
    const row: CellValue[] = new Array<CellValue>(width).fill(null);
    for (const column of money)
      row[column - 1] = from.reduce((total, r) => {
        const value = grid.values[r - 1]?.[column - 1];
        return typeof value === "number" ? new Decimal(total).plus(value).toNumber() : total;
      }, 0);
    row[labelColumn - 1] = label;
    return row;
  };
  const rows: (number | readonly CellValue[])[] = [];
  let block: number[] = [];
  const size = chance.between(6, 14);
  grid.values.forEach((_, index) => {
    const row = index + 1;
    rows.push(row);
    if (!data.has(row)) return;
    block.push(row);
    if (block.length === size && row < table.lastRow) {
      rows.push(sum(chance.pick(["小计", "小　计", "本页小计", "西城区小计", "分区小计："]), block));
      if (chance.maybe(0.5)) rows.push([]);
      if (table.headerRows.length === 1 && chance.maybe(0.5)) rows.push([...(grid.values[leaf - 1] ?? [])]);
      block = [];
    }
  });
  rows.push(
    [],
    [
      chance.pick([
        "注：1.本表一式两份。",
        "填表说明：金额按实际发生数填列，保留两位小数。",
        "备注：以上数据截至报送日。",
      ]),
    ],
  );
  rows.push(["制表人：", null, "复核人：", null, "负责人（签字）："]);
  const out = arranged(sheet, rows);
  if (!chance.maybe(0.5)) return out;
  const values = out.grid.values.map((row) => [...row]);
  for (let r = 0; r < 3; r++) {
    const cells = values[table.firstRow + r];
    if (cells === undefined) continue;
    while (cells.length < width + 3) cells.push(null);
    cells[width + 2] = 1000 * (r + 1);
  }
  return { ...out, grid: { ...out.grid, values } };
}

const YES = ["√", "有", "Y", "是", "符合", "通过", "已", "是（已核）", "具备"];
const NO = ["×", "无", "N", "否", "不符合", "未通过", "未", "不具备"];
const PLAIN: ReadonlySet<string> = new Set([
  "registeredInBeijing",
  "beijingLicence",
  "ableToUndertake",
  "alreadyCommercializing",
  "article5",
  "isInnovative",
  "isOfScale",
  "purpose",
]);
const FULL = ["齐全", "齐备", "材料齐备", "完整", "√", "已齐全", "通过"];

/** Yes, no and "complete" in other words, one choice per column. */
export function withWordsVaried(sheet: NamedRows, table: TableReading, chance: Chance): NamedRows {
  const values = sheet.grid.values.map((row) => [...row]);
  for (const column of table.columns) {
    const yes = chance.pick(YES);
    const no = chance.pick(NO);
    const full = chance.pick(FULL);
    for (const row of dataRows(table)) {
      const cells = values[row - 1];
      const value = cells?.[column.column - 1];
      if (cells === undefined || typeof value !== "string") continue;
      const text = value.trim();
      if (PLAIN.has(column.field ?? "")) {
        if (text === "是") cells[column.column - 1] = yes;
        if (text === "否") cells[column.column - 1] = no;
      }
      if (column.field === "materials" && text === "齐全") cells[column.column - 1] = full;
    }
  }
  return { ...sheet, grid: { ...sheet.grid, values } };
}

function dayOf(serial: number): readonly [number, number, number] {
  const date = new Date((serial - 25_569) * 86_400_000);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

const two = (value: number): string => String(value).padStart(2, "0");
const DATES: readonly ((y: number, m: number, d: number) => CellValue)[] = [
  (y, m, d) => `${y}.${m}.${d}`,
  (y, m, d) => `${y}年${m}月${d}日`,
  (y, m, d) => `${y}/${two(m)}/${two(d)}`,
  (y, m, d) => `${y}-${m}-${d}`,
  (y, m, d) => y * 10_000 + m * 100 + d,
  (y, m, d) => `${y}${two(m)}${two(d)}`,
  (y, m, d) => `${y} 年 ${m} 月 ${d} 日`,
];

/** Serial dates written as texts, one way per column. */
export function withDatesAsText(sheet: NamedRows, table: TableReading, chance: Chance): NamedRows {
  const values = sheet.grid.values.map((row) => [...row]);
  const formats = new Map(sheet.grid.formats);
  for (const column of table.columns) {
    if (kindOf(column.field) !== "date") continue;
    const write = chance.pick(DATES);
    for (const row of dataRows(table)) {
      const cells = values[row - 1];
      const value = cells?.[column.column - 1];
      if (cells === undefined || typeof value !== "number" || value < 40_000 || value > 50_000) continue;
      cells[column.column - 1] = write(...dayOf(value));
      formats.delete(cellKey(row, column.column));
    }
  }
  return { ...sheet, grid: { ...sheet.grid, values, formats } };
}

const ARTICLE_WORDS: Readonly<Record<number, readonly string[]>> = {
  6: ["六", "6", "第6条", "Art.6", "供给侧", "高校院所专利培育与转化"],
  7: ["七", "7", "第7条", "Art.7", "重点产业专利运营", "产业运营"],
  8: ["八", "8", "第8条", "Art.8", "交易运营服务", "运营服务能力提升"],
  9: ["九", "9", "第9条", "Art.9", "园区运营环境", "集聚区"],
  10: ["十", "10", "第10条", "Art.10", "专利转让", "转让许可", "获取专利技术补贴", "细则第十条"],
  11: ["十一", "11", "第11条", "Art.11", "质押贴费", "质押融资补贴", "专利质押融资"],
  12: ["十二", "12", "第12条", "Art.12", "银行奖励", "商业银行质押登记奖励"],
  13: ["十三", "13", "第13条", "Art.13", "金融产品奖励", "金融创新", "知识产权金融产品"],
};

/** The words of 支持方向 written otherwise; `articles` says what each row (by its first name) is. */
export function withArticleWords(
  sheet: NamedRows,
  table: TableReading,
  articles: ReadonlyMap<string, number>,
  chance: Chance,
): NamedRows {
  const category = fieldColumn(table, "category");
  if (category === undefined) return sheet;
  const values = sheet.grid.values.map((row) => [...row]);
  const chosen = new Map(
    Object.entries(ARTICLE_WORDS).map(([article, words]) => [Number(article), chance.pick(words)]),
  );
  for (const row of dataRows(table)) {
    const article = articles.get(sheet.names[row - 1] ?? "");
    const cells = values[row - 1];
    const word = article === undefined ? undefined : chosen.get(article);
    if (cells !== undefined && word !== undefined) cells[category - 1] = word;
  }
  return { ...sheet, grid: { ...sheet.grid, values } };
}

const TITLES: Readonly<Record<number, readonly [string, string]>> = {
  6: ["供给侧", "高校院所专利培育与转化项目（第六条）评审情况表"],
  7: ["产业运营", "重点产业专利运营项目（第七条）评审情况表"],
  8: ["服务机构", "专利交易运营服务项目（第八条）评审情况表"],
  9: ["园区", "园区专利运营环境项目（第九条）评审情况表"],
  10: ["转让许可", "企业获取专利技术补贴申报表"],
  11: ["质押融资", "专利质押融资补贴申报表"],
  12: ["银行", "商业银行专利质押登记奖励申报表"],
  13: ["金融产品", "知识产权金融产品奖励申报表"],
};

/** Cuts a mixed ledger into one sheet per article without 支持方向; empty columns are left out. */
export function splitByArticle(
  sheet: NamedRows,
  table: TableReading,
  articles: ReadonlyMap<string, number>,
): readonly NamedRows[] {
  const category = fieldColumn(table, "category");
  if (category === undefined || table.headerRows.length > 1 || hasTallMerges(sheet.grid, table))
    return [sheet];
  const above = Array.from({ length: Math.max(...table.headerRows) }, (_, index) => index + 1);
  const kinds = [...new Set(dataRows(table).map((row) => articles.get(sheet.names[row - 1] ?? "")))];
  if (kinds.some((kind) => kind === undefined)) return [sheet];
  return kinds.flatMap((article, index): NamedRows[] => {
    if (article === undefined) return [];
    const own = dataRows(table).filter((row) => articles.get(sheet.names[row - 1] ?? "") === article);
    const part = arranged(sheet, [...above, ...own]);
    const kept: number[] = [];
    for (let column = 1; column <= table.area.lastColumn; column++) {
      const used = own.some((row) => (sheet.grid.values[row - 1]?.[column - 1] ?? null) !== null);
      if (column !== category && (used || column < table.area.firstColumn)) kept.push(column);
    }
    const [name, title] = TITLES[article] ?? ["", ""];
    const titleRow = part.grid.values.findIndex((row) => row.some((cell) => typeof cell === "string"));
    const to = new Map(kept.map((column, at) => [column, at + 1]));
    const move = <T>(map: ReadonlyMap<CellKey, T>): Map<CellKey, T> =>
      new Map(
        [...map].flatMap(([key, value]) => {
          const column = to.get(columnOfKey(key));
          return column === undefined ? [] : [[cellKey(rowOfKey(key), column), value] as const];
        }),
      );
    const firstHeader = Math.min(...table.headerRows);
    const values = part.grid.values.map((row, r) =>
      r < firstHeader - 1 ? [...row] : kept.map((column) => row[column - 1] ?? null),
    );
    const top = values[titleRow];
    if (top !== undefined && titleRow < firstHeader - 1) {
      const at = top.findIndex((cell) => typeof cell === "string");
      if (!/单位[:：]/.test(String(top[at]))) top[at] = title;
    }
    return [
      {
        grid: {
          ...part.grid,
          name: `${name}${article}${sheet.grid.name}`.slice(0, 31),
          position: sheet.grid.position + index / 100,
          values,
          formats: move(part.grid.formats),
          comments: move(part.grid.comments),
          struckCells: new Set(
            move(new Map([...part.grid.struckCells].map((key) => [key, true] as const))).keys(),
          ),
          hiddenColumns: new Set([...part.grid.hiddenColumns].flatMap((column) => to.get(column) ?? [])),
          merges: [],
        },
        names: part.names,
      },
    ];
  });
}

/** Puts several sheets below each other on one. */
export function stacked(sheets: readonly NamedRows[], name: string): NamedRows {
  const values: (readonly CellValue[])[] = [];
  const names: string[] = [];
  const formats = new Map<CellKey, string>();
  const struck = new Set<CellKey>();
  const comments = new Map<CellKey, string>();
  const first = sheets[0];
  if (first === undefined) throw new Error("nothing to stack");
  for (const { grid, names: own } of sheets) {
    const down = values.length;
    for (const [key, value] of grid.formats)
      formats.set(cellKey(rowOfKey(key) + down, columnOfKey(key)), value);
    for (const [key, value] of grid.comments)
      comments.set(cellKey(rowOfKey(key) + down, columnOfKey(key)), value);
    for (const key of grid.struckCells) struck.add(cellKey(rowOfKey(key) + down, columnOfKey(key)));
    values.push(...grid.values, []);
    names.push(...own, "");
  }
  return { grid: { ...first.grid, name, values, formats, struckCells: struck, comments, merges: [] }, names };
}

const PARENTS: Readonly<Record<string, string>> = {
  applicant: "企业基本情况",
  transfer: "专利交易情况",
  pledge: "质押融资情况",
  bank: "质押登记情况",
  product: "金融产品情况",
  project: "评审情况",
};

/** A row of merged group headers over a header of one row. */
export function withGroupHeaders(sheet: NamedRows, table: TableReading): NamedRows {
  const header = table.headerRows[0];
  if (table.headerRows.length !== 1 || header === undefined) return sheet;
  const groupOf = (column: number): string => {
    const field = table.columns.find((one) => one.column === column)?.field;
    const definition = field === undefined ? undefined : fieldById(field);
    if (definition?.group !== undefined) return definition.group;
    return definition?.roles.includes("companies") === true &&
      definition.id !== "seq" &&
      definition.id !== "remark"
      ? "applicant"
      : "";
  };
  const parent: CellValue[] = new Array<CellValue>(table.area.lastColumn).fill(null);
  const out = arranged(sheet, [
    ...Array.from({ length: header - 1 }, (_, index) => index + 1),
    parent,
    ...Array.from({ length: sheet.grid.values.length - header + 1 }, (_, index) => header + index),
  ]);
  const values = out.grid.values.map((row) => [...row]);
  const merges = [...out.grid.merges];
  for (let column = table.area.firstColumn; column <= table.area.lastColumn; ) {
    const group = groupOf(column);
    let end = column;
    while (end < table.area.lastColumn && group !== "" && groupOf(end + 1) === group) end++;
    const top = values[header - 1];
    if (top === undefined) break;
    if (group === "" || end === column) {
      // A single column: merged downwards, its text in the upper cell.
      const leaf = values[header];
      if (leaf !== undefined) {
        top[column - 1] = leaf[column - 1] ?? null;
        leaf[column - 1] = null;
      }
      merges.push({ firstRow: header, lastRow: header + 1, firstColumn: column, lastColumn: column });
    } else {
      top[column - 1] = PARENTS[group] ?? null;
      merges.push({ firstRow: header, lastRow: header, firstColumn: column, lastColumn: end });
    }
    column = end + 1;
  }
  return { ...out, grid: { ...out.grid, values, merges } };
}

const NOTE = /单位[:：]?[^，,。；;]{0,6}(亿元|万元|元)/;
const UNIT_IN_HEADER = /[（(][^（）()]*(元|亿|万)[^（）()]*[)）]\s*$/;

/** Takes the unit out of the note above and writes it into every money header, into every money cell, or nowhere. */
export function withUnitsMoved(
  sheet: NamedRows,
  table: TableReading,
  to: "header" | "cells" | "nowhere",
  chance: Chance,
): NamedRows {
  const values = sheet.grid.values.map((row) => [...row]);
  const firstHeader = Math.min(...table.headerRows);
  let notes = 0;
  for (const row of values.slice(0, firstHeader - 1))
    row.forEach((value, c) => {
      if (typeof value === "string" && NOTE.test(value) && !/[为，,]/.test(value)) {
        row[c] = value.replace(NOTE, "").replace(/[（(][)）]/, "");
        notes++;
      }
    });
  if (notes !== 1) return sheet;
  for (const column of table.columns) {
    const unit = column.unit?.unit;
    if (unit === undefined || UNIT_IN_HEADER.test(column.header)) continue;
    if (to === "header") {
      const at = [...table.headerRows].reverse().find((row) => {
        const text = values[row - 1]?.[column.column - 1];
        return typeof text === "string" && text !== "";
      });
      const cells = at === undefined ? undefined : values[at - 1];
      if (cells !== undefined)
        cells[column.column - 1] =
          `${String(cells[column.column - 1])}${chance.pick([`（${unit}）`, `(${unit})`, `/${unit}`, `\n（单位：${unit}）`, `[${unit}]`])}`;
    } else if (to === "cells")
      for (const row of dataRows(table)) {
        const cells = values[row - 1];
        const value = cells?.[column.column - 1];
        if (cells !== undefined && typeof value === "number")
          cells[column.column - 1] = `${new Decimal(value).toFixed()}${unit}`;
      }
  }
  return {
    ...sheet,
    grid: {
      ...sheet.grid,
      values,
      formats: new Map(
        [...sheet.grid.formats].filter(
          ([key]) =>
            !table.columns.some((column) => column.unit !== undefined && column.column === columnOfKey(key)),
        ),
      ),
    },
  };
}
