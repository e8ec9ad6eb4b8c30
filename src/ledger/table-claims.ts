/** The claims of one table: each row under its article, rows that only continue another folded into it. */
import { articleOfRow, groupColumns } from "./article-of-row";
import { isBlank } from "./cell-text";
import { type ClaimDraft, readClaimRow } from "./claim-rows/read-claim-row";
import { sectionOver } from "./classify-rows";
import { fieldById } from "./header-synonyms";
import type { Remarks } from "./notices";
import type { RecognisedTable } from "./recognise-table";
import type { RowReader } from "./row-reader";
import { saidBeside } from "./said-beside";

const ARTICLES = ["6", "7", "8", "9", "10", "11", "12", "13"];

export function readTableClaims(
  recognised: RecognisedTable,
  tableIndex: number,
  reader: RowReader,
  remarks: Remarks,
): readonly ClaimDraft[] {
  const { table, columns, rows, article, mapping } = recognised;
  const sheet = table.grid.name;
  const groups = groupColumns(columns);
  const claims: ClaimDraft[] = [];
  const folded = foldedRows(recognised, reader);
  const unknownWords = new Map<string, number>();
  const guessed = new Map<string, number>();
  const beside = saidBeside(reader);
  let heading: string | undefined;
  const hasSections = rows.sections.size > 0;
  const column = reader.columnOf("category") ?? reader.columnOf("applicantName") ?? table.firstColumn;
  const at = (row: number) => [{ sheet, row, column }];
  for (const row of rows.data) {
    if (folded.continued.has(row)) continue;
    if (hasSections) heading = sectionOver(rows.sections, row);
    const found = articleOfRow(reader, row, { confirmed: mapping?.article, table: article, heading, groups });
    if (found.kind !== "article") {
      remarks.notice(found.kind === "conflict" ? "article-conflict" : "article-unknown", "error", at(row), {
        typed: found.typed,
        row,
      });
      unknownWords.set(found.typed, (unknownWords.get(found.typed) ?? 0) + 1);
      continue;
    }
    if (found.by === "columns" && found.typed) guessed.set(found.typed, found.article);
    if (found.by === "columns")
      remarks.notice("article-from-columns", "warning", at(row), { article: found.article, row });
    const below = folded.continuations.get(row) ?? [];
    if (below.length > 0) remarks.notice("rows-folded", "info", at(row), { row, count: below.length });
    const read = readClaimRow(reader, row, found.article, below);
    const claim = beside ? beside(read.claim, row) : read.claim;
    const draft = claim === read.claim ? read : { ...read, claim };
    if (draft.claim.withdrawn) remarks.notice("row-withdrawn", "warning", at(row), { row });
    claims.push(draft);
  }
  if (unknownWords.size === 0 && guessed.size > 0) {
    const words = [...guessed].map(([word, by]) => `“${word}”按第${by}条`).join("、");
    remarks.question({
      kind: "article",
      sheet,
      tableIndex,
      column: reader.columnOf("category") ?? 0,
      header: reader.headerOf("category"),
      options: ARTICLES,
      text: `工作表“${sheet}”的支持方向有看不懂的写法，暂按所填的列计入（${words}）。是哪一条？`,
    });
  }
  if (unknownWords.size > 0) {
    const words = [...unknownWords]
      .map(([word, count]) => `“${word === "" ? "（空白）" : word}”${count}行`)
      .join("、");
    remarks.question({
      kind: "article",
      sheet,
      tableIndex,
      ...(reader.columnOf("category") === undefined
        ? {}
        : { column: reader.columnOf("category") ?? 0, header: reader.headerOf("category") }),
      options: ARTICLES,
      text: `工作表“${sheet}”有${[...unknownWords.values()].reduce((sum, count) => sum + count, 0)}行看不出属于哪一条（${words}），未作为申报计入。是哪一条？`,
    });
  }
  return claims;
}

/** Rows whose amount is the merged amount of a row above: one claim over several rows, one patent each. */
function foldedRows(recognised: RecognisedTable, reader: RowReader) {
  const continued = new Set<number>();
  const continuations = new Map<number, number[]>();
  const { table, columns, rows } = recognised;
  if (table.grid.merges.length === 0) return { continued, continuations };
  const money = columns.filter((column) => {
    const definition = column.field === undefined ? undefined : fieldById(column.field);
    return (
      definition?.kind === "money" &&
      !definition.ignored &&
      definition.id !== "computedSubsidy" &&
      definition.group !== undefined
    );
  });
  const name = reader.columnOf("applicantName");
  let master: number | undefined;
  for (const row of rows.data) {
    const sameName = name !== undefined && reader.continues(row, name);
    const merged = money.some((column) => reader.continues(row, column.column));
    const own = money.some(
      (column) => !reader.continues(row, column.column) && !isBlank(reader.place(row, column.column).value),
    );
    if (master !== undefined && sameName && merged && !own) {
      continued.add(row);
      continuations.set(master, [...(continuations.get(master) ?? []), row]);
    } else master = row;
  }
  return { continued, continuations };
}
