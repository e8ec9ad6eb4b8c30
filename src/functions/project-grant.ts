import type { Yuan } from "../policy/money";
import { type ProjectArticle, projectGrant } from "../policy/project-grant";
import type { TraceStep } from "../policy/verdict";
import { amountOf } from "./arguments";
import { type Argument, type ArgumentCell, labelText, spill } from "./columns";
import { Refusal } from "./refusal";
import { required } from "./required";
import { rulesAt } from "./rules-at";

export function projectArguments(article: unknown, requested: unknown, prior: unknown): readonly Argument[] {
  return [
    { label: "article", value: article },
    { label: "requested", value: requested },
    { label: "unitPrior", value: prior },
  ];
}

const ARTICLES: Readonly<Record<string, ProjectArticle>> = {
  6: 6,
  7: 7,
  8: 8,
  9: 9,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** "第六条 …", "6", 6. */
function articleOf(cell: ArgumentCell): ProjectArticle | undefined {
  if (cell === undefined || cell === null) return undefined;
  const shape = /^第?([6-9六七八九])(?:条.*)?$/.exec(String(cell).normalize("NFKC").trim());
  const article = ARTICLES[shape?.[1] ?? ""];
  if (article === undefined)
    throw new Refusal("value", "article.unknown", { name: labelText("article"), typed: String(cell) });
  return article;
}

/** The grant of one row; undefined where no amount is filled in. */
export function projectOfRow(cells: readonly ArgumentCell[], trace?: TraceStep[]): Yuan | undefined {
  const article = articleOf(cells[0]);
  const requested = amountOf(cells[1], "requested");
  const prior = amountOf(cells[2], "unitPrior");
  if (requested === undefined) return undefined;
  const input = { article: required(article, "article"), requested };
  return projectGrant(prior === undefined ? input : { ...input, prior }, rulesAt(undefined), trace).amount;
}

/**
 * Grant for one project selected by review (Articles 6 to 9) in yuan: the recommended amount within the ceiling per unit, which is 300,000, 1,000,000, 2,000,000 and 300,000 yuan.
 * @customfunction PROJECT_GRANT
 * @param article 6, 7, 8 or 9; "第六条" works too.
 * @param requested Amount that the review recommends, in yuan.
 * @param prior Already awarded to the unit under this article, in yuan; 0 if left out.
 * @returns The grant in yuan; blank where the amount is blank.
 */
export function projectGrantFunction(
  article: unknown[][],
  requested: unknown[][],
  prior?: unknown[][],
): unknown[][] {
  return spill(projectArguments(article, requested, prior), (cells) => projectOfRow(cells)?.toNumber() ?? "");
}
