/** The table that the award program prints: per article what was asked, what is paid, what waits. */
import { AWARD_LINES, type AwardLine } from "../../locale/award";
import { ARTICLE_NAMES } from "../../locale/sheets";
import type { Article } from "../../policy/claim";
import { fenText, type Yuan, ZERO } from "../../policy/money";
import type { ClaimStatus } from "../../policy/verdict";
import type { Review } from "../../review/review";
import { textWidth } from "../../sheets/text-width";

const OPEN: readonly ClaimStatus[] = ["deferred", "manual", "incomplete", "error"];

interface Line {
  readonly name: string;
  readonly rows: number;
  readonly payable: number;
  readonly amount: Yuan;
  readonly open: number;
}

export function summaryTable(review: Review): string {
  const articles = [...new Set(review.plan.verdicts.map(({ article }) => article))].sort((a, b) => a - b);
  const lines = articles.map((article) => lineOf(ARTICLE_NAMES[article], review, article));
  const total = lineOf(both("total"), review);
  const cells = [
    [both("article"), both("rows"), both("payable"), both("amount"), both("open")],
    ...[...lines, total].map((line) => [
      line.name,
      String(line.rows),
      String(line.payable),
      fenText(line.amount),
      String(line.open),
    ]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...cells.map((row) => textWidth(row[column] ?? ""))),
  );
  return cells
    .map((row) =>
      row
        .map((cell, column) => padded(cell, widths[column] ?? 0, column > 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function both(code: AwardLine): string {
  return `${AWARD_LINES["zh-CN"][code]} ${AWARD_LINES["en-US"][code]}`;
}

function lineOf(name: string, review: Review, article?: Article): Line {
  const verdicts = review.plan.verdicts.filter(
    (verdict) => article === undefined || verdict.article === article,
  );
  return {
    name,
    rows: verdicts.length,
    payable: verdicts.filter(({ status }) => status === "payable").length,
    amount: verdicts.reduce((sum, { award }) => sum.plus(award ?? ZERO), ZERO),
    open: verdicts.filter(({ status }) => OPEN.includes(status)).length,
  };
}

function padded(text: string, width: number, right: boolean): string {
  const space = " ".repeat(Math.max(0, width - textWidth(text)));
  return right ? space + text : text + space;
}
