/**
 * Measures how far the reading of a workbook moves when another office keeps it: claims, and whether a difference
 * was silent. `npx tsx test/review/variants-measure.ts <xlsx> <day> <modes> <seeds> [show]`
 */
import { readFileSync } from "node:fs";
import type { SheetGrid } from "../../src/ledger/grid";
import type { TableReading } from "../../src/ledger/reading";
import { type IsoDate, isoDate } from "../../src/policy/dates";
import { truthReport } from "../../src/review/report";
import type { Review } from "../../src/review/review";
import { review } from "../../src/review/run-review";
import { EMPTY_SETTINGS } from "../../src/review/settings";
import { gridsFromXlsx } from "../generator/grid-from-xlsx";
import { Chance } from "../generator/random";
import { OTHER_HEADERS } from "./other-headers";
import {
  type Headers,
  withColumnsShuffled,
  withHeadersRenamed,
  withRowsAbove,
  withUnitChanged,
} from "./variants";
import {
  type NamedRows,
  named,
  splitByArticle,
  stacked,
  withArticleWords,
  withDatesAsText,
  withGroupHeaders,
  withNoiseBetween,
  withRowsShuffled,
  withUnitsMoved,
  withWordsVaried,
} from "./variants-rows";

export interface Original {
  readonly grids: readonly SheetGrid[];
  readonly asOf: IsoDate;
  readonly review: Review;
  readonly results: ReadonlyMap<string, string>;
  readonly articles: ReadonlyMap<string, number>;
}

export function original(grids: readonly SheetGrid[], asOf: IsoDate): Original {
  const base = review(grids, EMPTY_SETTINGS, asOf);
  const names = new Map(grids.map((grid) => [grid.name, named(grid).names]));
  return {
    grids,
    asOf,
    review: base,
    results: resultsOf(base, names, false),
    articles: new Map(base.reading.claims.map((claim) => [`${claim.sheet}!${claim.row}`, claim.article])),
  };
}

/** Result of every claim by the name of its row; `byRowOnly` leaves out what the order of rows decides. */
function resultsOf(
  found: Review,
  names: ReadonlyMap<string, readonly string[]>,
  byRowOnly: boolean,
): ReadonlyMap<string, string> {
  const report = truthReport(found, "variant");
  return new Map(
    report.claims.map((claim) => {
      const name = names.get(claim.sheet)?.[claim.row - 1] || `new row ${claim.sheet}!${claim.row}`;
      const whole = `art. ${claim.article} ${claim.status} ${claim.award} of ${claim.ceiling} [${[...claim.reasons].sort()}]`;
      return [name, byRowOnly ? `art. ${claim.article} of ${claim.ceiling}` : whole];
    }),
  );
}

/** Shuffled rows change whose row comes first, not what its owner gets. */
function ownersOf(found: Review): ReadonlyMap<string, string> {
  const report = truthReport(found, "variant");
  return new Map(
    report.enterprises.map((group) => [
      `art. ${group.article} ${group.uscc} ${group.period}`,
      `${group.sumOfCeilings} ${group.award}`,
    ]),
  );
}

export type Mode = (typeof MODES)[number];
export const MODES = [
  "columns",
  "headers",
  "units",
  "all",
  "rows",
  "noise",
  "words",
  "dates",
  "articles",
  "split",
  "split-headers",
  "stack",
  "groups",
  "group-headers",
  "unit-header",
  "unit-cells",
  "unit-nowhere",
  "renamed",
  "everything",
] as const;

/** The workbook rewritten in one way, and the names of its rows. */
export function rewritten(
  from: Original,
  mode: Mode,
  seed: number,
  headers: Headers = OTHER_HEADERS,
): readonly NamedRows[] {
  const chance = new Chance(seed);
  let sheetNumber = 0;
  const sheetsOf = (grid: SheetGrid): readonly NamedRows[] => {
    const tables = from.review.reading.tables.filter(
      ({ sheet, role }) => sheet === grid.name && role !== "notes",
    );
    const table = tables[0];
    const sheet = named(grid);
    if (table === undefined || tables.length !== 1) return [sheet];
    const through = (change: (one: SheetGrid) => SheetGrid): NamedRows => ({ ...sheet, grid: change(grid) });
    const renamedHeaders = (one: SheetGrid, of: TableReading = table): SheetGrid =>
      withHeadersRenamed(one, of, headers, chance).grid;
    switch (mode) {
      case "columns":
        return [through((one) => withColumnsShuffled(one, table, chance))];
      case "headers":
        return [through((one) => renamedHeaders(one))];
      case "units":
        return [through((one) => withUnitChanged(one, table, chance.pick(["元", "万元"] as const)))];
      case "all":
      case "everything": {
        const unit = chance.pick(["元", "万元"] as const);
        let out: NamedRows = through((one) => renamedHeaders(withUnitChanged(one, table, unit)));
        if (mode === "everything") {
          out = withWordsVaried(out, table, chance);
          out = withDatesAsText(out, table, chance);
          out = withArticleWords(out, table, from.articles, chance);
        }
        const lines = ["附件2", "报送单位（盖章）：　　　　填报日期：2023年12月"];
        const shuffled = withColumnsShuffled(out.grid, table, chance);
        return [{ grid: withRowsAbove(shuffled, lines), names: ["", "", ...out.names] }];
      }
      case "rows":
        return [withRowsShuffled(sheet, table, chance)];
      case "noise":
        return [withNoiseBetween(sheet, table, chance)];
      case "words":
        return [withWordsVaried(sheet, table, chance)];
      case "dates":
        return [withDatesAsText(sheet, table, chance)];
      case "articles":
        return [withArticleWords(sheet, table, from.articles, chance)];
      case "split":
        return table.role === "claims" ? splitByArticle(sheet, table, from.articles) : [sheet];
      case "split-headers":
        return table.role === "claims"
          ? splitByArticle(
              through((one) => renamedHeaders(one)),
              table,
              from.articles,
            )
          : [through((one) => renamedHeaders(one))];
      case "stack":
        return table.role === "claims"
          ? [stacked(splitByArticle(sheet, table, from.articles), grid.name)]
          : [sheet];
      case "groups":
        return [withGroupHeaders(sheet, table)];
      case "group-headers":
        return [
          withGroupHeaders(
            through((one) => renamedHeaders(one)),
            table,
          ),
        ];
      case "unit-header":
        return [withUnitsMoved(sheet, table, "header", chance)];
      case "unit-cells":
        return [withUnitsMoved(sheet, table, "cells", chance)];
      case "unit-nowhere":
        return [withUnitsMoved(sheet, table, "nowhere", chance)];
      case "renamed":
        return [
          {
            ...sheet,
            grid: { ...grid, name: chance.pick(["Sheet", "新建工作表", "工作表"]) + ++sheetNumber },
          },
        ];
    }
  };
  return from.grids.flatMap(sheetsOf);
}

/** Remarks that tell a person that the reading of a table or column is not certain. */
const LOUD: ReadonlySet<string> = new Set([
  "column-not-understood",
  "base-column-missing",
  "table-draft",
  "table-unknown",
  "table-left-out",
  "header-guessed",
  "unit-inferred",
  "unit-column-suspect",
  "article-unknown",
  "article-conflict",
  "article-from-columns",
  "word-unknown",
  "row-unexplained",
  "payment-article-unknown",
  "payment-article-missing",
  "payment-article-column-missing",
  "cap-year-column-missing",
  "sheet-copy",
]);

export interface Outcome {
  readonly differences: readonly string[];
  /** Differences on sheets of which neither a question nor a new warning speaks. */
  readonly silent: readonly string[];
  readonly questions: readonly string[];
  readonly review: Review;
}

export function outcome(from: Original, sheets: readonly NamedRows[], mode: Mode): Outcome {
  const found = review(
    sheets.map(({ grid }) => grid),
    EMPTY_SETTINGS,
    from.asOf,
  );
  const names = new Map(sheets.map(({ grid, names: own }) => [grid.name, own]));
  const byRowOnly = mode === "rows";
  const expected = byRowOnly
    ? resultsOf(from.review, new Map(from.grids.map((grid) => [grid.name, named(grid).names])), true)
    : from.results;
  const got = resultsOf(found, names, byRowOnly);
  const differences: string[] = [];
  for (const [name, result] of expected)
    if (got.get(name) !== result) differences.push(`${name}: ${result} → ${got.get(name) ?? "no claim"}`);
  for (const [name, result] of got)
    if (!expected.has(name)) differences.push(`${name}: extra claim ${result}`);
  const owners = ownersOf(found);
  for (const [owner, sums] of ownersOf(from.review))
    if (owners.get(owner) !== sums) differences.push(`${owner}: ${sums} → ${owners.get(owner) ?? "gone"}`);
  const { questions, notices } = found.reading;
  const old = new Set(
    from.review.reading.notices.map(({ code, values }) => `${code}|${JSON.stringify(values)}`),
  );
  const loud = new Set(questions.map(({ sheet }) => sheet));
  for (const notice of notices)
    if (LOUD.has(notice.code) && !old.has(`${notice.code}|${JSON.stringify(notice.values)}`))
      for (const cell of notice.cells) loud.add(cell.sheet);
  const sheetOf = new Map<string, string>();
  for (const { grid, names: own } of sheets)
    for (const name of own) if (name !== "") sheetOf.set(name, grid.name);
  const claimSheets = new Set(found.reading.claims.map(({ sheet }) => sheet));
  const silent = differences.filter((line) => {
    const sheet = sheetOf.get(/^([^!]+!\d+):/.exec(line)?.[1] ?? "");
    if (/ → art\. \d+ (incomplete|error|manual)/.test(line)) return false;
    return sheet === undefined
      ? ![...claimSheets, ...loud].some((one) => loud.has(one))
      : loud.size === 0 || !(loud.has(sheet) || [...loud].some((one) => !claimSheets.has(one)));
  });
  return { differences, silent, questions: questions.map(({ text }) => text), review: found };
}

async function main(): Promise<void> {
  const [path = "", day = "2023-12-31", modes = "all", seeds = "4", show = "0"] = process.argv.slice(2);
  const asOf = isoDate(day);
  if (asOf === undefined) throw new Error("no such day");
  const from = original(await gridsFromXlsx(path), asOf);
  let headers: Headers = OTHER_HEADERS;
  const extra = process.env.HEADERS;
  if (extra !== undefined) {
    const listed = JSON.parse(readFileSync(extra, "utf8")) as Record<string, { synonyms: string[] }>;
    headers = Object.fromEntries(Object.entries(listed).map(([field, { synonyms }]) => [field, synonyms]));
  }
  const write = (line: string): void => void process.stdout.write(`${line}\n`);
  let clean = 0;
  let runs = 0;
  let silent = 0;
  let questions = 0;
  let differing = 0;
  for (const mode of modes === "*" ? MODES : (modes.split(",") as Mode[]))
    for (let seed = 1; seed <= Number(seeds); seed++) {
      const sheets = rewritten(from, mode, seed, headers);
      const result = outcome(from, sheets, mode);
      runs++;
      if (result.differences.length === 0) clean++;
      differing += result.differences.length;
      silent += result.silent.length;
      questions += result.questions.length;
      write(
        `${mode} ${seed}: ${result.differences.length} differences, ${result.silent.length} silent, ${result.questions.length} questions`,
      );
      if (Number(show) === 0) continue;
      for (const line of result.differences.slice(0, Number(show)))
        write(`    ${result.silent.includes(line) ? "SILENT " : ""}${line}`);
      for (const line of result.questions) write(`    Q ${line}`);
      reportColumns(from, sheets, result, write);
    }
  write(
    `${path}: ${clean}/${runs} without difference, ${differing} differences, ${silent} silent, ${questions} questions (${from.review.reading.questions.length} in the original)`,
  );
}

/** Columns whose field moved: told by their first values. */
function reportColumns(
  from: Original,
  sheets: readonly NamedRows[],
  result: Outcome,
  write: (line: string) => void,
): void {
  const signature = (grid: SheetGrid | undefined, rows: readonly number[], column: number): string =>
    rows.map((row) => String(grid?.values[row - 1]?.[column - 1] ?? "")).join("|");
  for (const { grid, names } of sheets) {
    const now = result.review.reading.tables.find(
      ({ sheet, role }) => sheet === grid.name && role !== "notes",
    );
    const first = names.find((name) => name !== "")?.replace(/!\d+$/, "");
    const before = from.review.reading.tables.find(({ sheet, role }) => sheet === first && role !== "notes");
    if (now === undefined || before === undefined) continue;
    if (now.role !== before.role) write(`    ROLE ${grid.name}: ${before.role} → ${now.role}`);
    const rows = names
      .map((name, index) => ({ name, row: index + 1 }))
      .filter(({ row, name }) => name !== "" && row > Math.max(...now.headerRows));
    const old = rows.map(({ name }) => Number(name.split("!")[1]));
    const fields = new Map(
      before.columns.map((column) => [
        signature(
          from.grids.find(({ name }) => name === first),
          old,
          column.column,
        ),
        column,
      ]),
    );
    for (const column of now.columns) {
      const was = fields.get(
        signature(
          grid,
          rows.map(({ row }) => row),
          column.column,
        ),
      );
      if (was !== undefined && was.field !== column.field)
        write(
          `    COLUMN “${column.header.replaceAll("\n", "⏎")}” was ${was.field}, now ${column.field} ${column.score.toFixed(2)}`,
        );
    }
  }
}

if (process.argv[1]?.endsWith("variants-measure.ts") === true) void main();
