/** What the user says of a table (its role, article, columns, units), kept with the workbook. */
import { headerFingerprint } from "../../ledger/fingerprint";
import type { MoneyUnit, Question, TableMapping, TableReading, TableRole } from "../../ledger/reading";
import type { Article } from "../../policy/claim";
import type { ReviewDigest } from "../../review/digest";
import type { Translate } from "../translate";
import type { PaneStore } from "./pane-store";

export const ROLES: readonly TableRole[] = [
  "claims",
  "payments",
  "other-funding",
  "companies",
  "patent-list",
  "returns",
  "lookup",
  "draft",
  "copy",
  "own-output",
  "notes",
  "unknown",
];
export const ARTICLES: readonly Article[] = [6, 7, 8, 9, 10, 11, 12, 13];
export const UNITS: readonly MoneyUnit[] = ["元", "千元", "万元", "百万元", "亿元"];

type Said = Omit<TableMapping, "sheet" | "headerFingerprint">;

function joined(
  known: TableMapping | undefined,
  sheet: string,
  fingerprint: string,
  said: Said,
): TableMapping {
  return {
    ...known,
    sheet,
    headerFingerprint: fingerprint,
    ...said,
    ...(known?.columns === undefined && said.columns === undefined
      ? {}
      : { columns: { ...known?.columns, ...said.columns } }),
    ...(known?.units === undefined && said.units === undefined
      ? {}
      : { units: { ...known?.units, ...said.units } }),
  };
}

/** Adds to what was said of the table before. */
export async function mapTable(
  store: PaneStore,
  table: TableReading,
  said: Said,
  text: string,
  rerun: boolean,
): Promise<void> {
  const fingerprint = table.headerFingerprint ?? headerFingerprint(table.columns);
  const same = (mapping: TableMapping): boolean =>
    mapping.sheet === table.sheet && mapping.headerFingerprint === fingerprint;
  await store.changeSettings(
    (settings) => ({
      ...settings,
      mappings: [
        ...settings.mappings.filter((mapping) => !same(mapping)),
        joined(settings.mappings.find(same), table.sheet, fingerprint, said),
      ],
    }),
    [{ action: "mapping", subject: table.sheet, text }],
    rerun,
  );
}

/** "第十条", "10", "article-10": the article an option names. */
export function articleOf(option: string): Article | undefined {
  const digits = option.replace(/\D/g, "");
  return ARTICLES.find((article) => String(article) === digits);
}

/** What an answer to a question says of its table; undefined for an option that fits no field of a mapping. */
export function saidBy(question: Question, option: string): Said | undefined {
  switch (question.kind) {
    case "role": {
      const role = ROLES.find((one) => one === option);
      return role === undefined ? undefined : { role };
    }
    case "column":
      return question.column === undefined ? undefined : { columns: { [question.column]: option } };
    case "unit": {
      const unit = UNITS.find((one) => one === option);
      return unit === undefined ? undefined : { units: { [question.column ?? 0]: unit } };
    }
    case "article": {
      const article = articleOf(option);
      return article === undefined ? undefined : { article };
    }
  }
}

/** Stores the answer and runs the review again. */
export async function answerQuestion(
  store: PaneStore,
  review: ReviewDigest,
  question: Question,
  option: { readonly id: string; readonly text: string },
  t: Translate,
): Promise<void> {
  const table = review.tables[question.tableIndex];
  const said = saidBy(question, option.id);
  if (table === undefined || said === undefined) return;
  const text = t("log.mapped", {
    question: t(`question.${question.kind}`),
    header: question.header ?? "",
    option: option.text,
  });
  await mapTable(store, table, said, text, true);
}
