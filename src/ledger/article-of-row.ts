/** The article a row of a claims table asks under: its own word, the heading over it, the table, or the filled columns. */
import type { Article } from "../policy/claim";
import { readArticle } from "./article-words";
import type { FieldGroup } from "./fields/field";
import { fieldById } from "./header-synonyms";
import { squeezed } from "./header-text";
import type { RecognisedColumn } from "./recognise-columns";
import type { RowReader } from "./row-reader";

export type RowArticle =
  | {
      readonly kind: "article";
      readonly article: Article;
      readonly by: "confirmed" | "category" | "heading" | "table" | "columns";
      /** The word of 支持方向 that was not understood, where the columns decided instead. */
      readonly typed?: string;
    }
  | { readonly kind: "conflict" | "unknown"; readonly typed: string };

const OF_GROUP: Readonly<Partial<Record<FieldGroup, Article>>> = {
  transfer: 10,
  pledge: 11,
  bank: 12,
  product: 13,
};

/** Columns of each article's own, without those that only look like it. */
export function groupColumns(
  columns: readonly RecognisedColumn[],
): ReadonlyMap<FieldGroup, readonly RecognisedColumn[]> {
  const groups = new Map<FieldGroup, RecognisedColumn[]>();
  for (const column of columns) {
    const definition = column.field === undefined ? undefined : fieldById(column.field);
    if (!definition?.group || definition.ignored || WEAK.has(definition.id)) continue;
    groups.set(definition.group, [...(groups.get(definition.group) ?? []), column]);
  }
  return groups;
}

const WEAK = new Set([
  "recommendedAmount",
  "requestedAmount",
  "score",
  "contractAmount",
  "otherFee",
  "refund",
  "isCommercialBank",
  "productName",
  "registrationStatus",
]);

/** What only the borrower of a single loan has. */
const OF_A_BORROWER = new Set([
  "guaranteeFee",
  "appraisalFee",
  "feeTotal",
  "dueDate",
  "settledDate",
  "repayStatus",
  "loanContractNo",
  "pledgeRegNo",
  "pledgedPatents",
]);

/** The article of a whole table without a 支持方向 column, if one can be told. */
export function articleOfTable(
  columns: readonly RecognisedColumn[],
  titles: readonly string[],
): Article | undefined {
  const groups = groupColumns(columns);
  const strong = [...groups].filter(
    ([group, own]) =>
      own.length >= 2 &&
      // Loans in a bank's own sums: whoever asks for the fees of a loan states them, or how it was repaid.
      (group !== "pledge" || !groups.has("bank") || own.some(({ field }) => OF_A_BORROWER.has(field ?? ""))),
  );
  const own = strong.length === 1 ? strong[0] : undefined;
  const fromColumns = own ? OF_GROUP[own[0]] : undefined;
  if (fromColumns) return fromColumns;
  const named = titles.flatMap((title) => {
    const word = readArticle(squeezed(title));
    return word.kind === "article" ? [word] : [];
  });
  const most = [...groups].sort((left, right) => right[1].length - left[1].length);
  const [firstNamed] = named;
  if (firstNamed !== undefined) {
    if (firstNamed.by === "number" || groups.has("project") || groups.size === 0) return firstNamed.article;
    // Name of the sheet and title may name two articles ("质押登记", "商业银行…"): the columns choose, or nobody.
    const group = most[0] && OF_GROUP[most[0][0]];
    return named.find(({ article }) => article === group)?.article;
  }
  const [first, second] = most;
  return first && first[1].length >= 2 && (second?.[1].length ?? 0) * 3 <= first[1].length
    ? OF_GROUP[first[0]]
    : undefined;
}

/** The only article whose own columns are filled in the row. */
export function articleOfFilled(
  reader: RowReader,
  row: number,
  groups: ReadonlyMap<FieldGroup, readonly RecognisedColumn[]>,
): Article | undefined {
  const counts: { article: Article | undefined; filled: number }[] = [];
  for (const [group, columns] of groups) {
    let filled = 0;
    for (const column of columns) if (column.field && !reader.isBlank(row, column.field)) filled++;
    if (filled > 0) counts.push({ article: OF_GROUP[group], filled });
  }
  counts.sort((left, right) => right.filled - left.filled);
  const [first, second] = counts;
  if (!first || first.filled < 2 || (second && second.filled * 3 > first.filled)) return undefined;
  return first.article;
}

/** Decides one row. */
export function articleOfRow(
  reader: RowReader,
  row: number,
  context: {
    readonly confirmed: Article | undefined;
    readonly table: Article | undefined;
    readonly heading: string | undefined;
    readonly groups: ReadonlyMap<FieldGroup, readonly RecognisedColumn[]>;
  },
): RowArticle {
  if (context.confirmed) return { kind: "article", article: context.confirmed, by: "confirmed" };
  const typed = reader.typed(row, "category");
  if (typed !== "") {
    const word = readArticle(typed);
    if (word.kind === "article") return { kind: "article", article: word.article, by: "category" };
    if (word.kind === "conflict") return { kind: "conflict", typed };
  }
  if (typed === "" && context.heading !== undefined) {
    const word = readArticle(context.heading);
    if (word.kind === "article") return { kind: "article", article: word.article, by: "heading" };
  }
  if (context.table) return { kind: "article", article: context.table, by: "table" };
  const filled = articleOfFilled(reader, row, context.groups);
  return filled ? { kind: "article", article: filled, by: "columns", typed } : { kind: "unknown", typed };
}
