/** What a table is for, by its columns, its title and the name of its sheet. */

import { BOUND, type ColumnCandidates } from "./column-candidates";
import type { FoundTable } from "./find-tables";
import type { TableRole } from "./reading";
import { MARKS, WORDS } from "./role-marks";
import { draftWord, OUTCOME, STATISTICS, wordsOf } from "./sheet-words";

export interface RoleReading {
  readonly role: TableRole;
  /** 0..1 */
  readonly score: number;
  readonly reasons: readonly string[];
  /** Roles to choose from, where the user is asked. */
  readonly ask: readonly TableRole[];
}

/** So much speaks for a claims table that a missing base does not speak against it. */
const ONLY_CLAIMS = 4.5;
/** Columns that no other table has. */
const ASKS = ["transferorType", "mode", "purpose", "repayStatus", "settledDate", "isInnovative", "isOfScale"];

/** Without any of these a list of pledges asks for nothing. */
const OF_AN_APPLICATION = [
  "loanAmount",
  "guaranteeFee",
  "appraisalFee",
  "otherFee",
  "feeTotal",
  "dueDate",
  "settledDate",
  "repayStatus",
  "pledgeCount",
  "category",
  "applicationDate",
  "computedSubsidy",
  "requestedAmount",
  "recommendedAmount",
  "materials",
];

export function recogniseRole(table: FoundTable, columns: readonly ColumnCandidates[]): RoleReading {
  if (table.scratch)
    return { role: "notes", score: 0.9, reasons: ["表旁的小块，没有单位列，作草算看待"], ask: [] };
  const filled = Math.max(0, ...columns.map((column) => column.values.filled));
  const draft = draftWord(table, filled);
  if (draft) {
    // A hidden draft is one. A visible sheet with rows is left out too, which errs on the safe side, but it is asked.
    const hidden = table.grid.visibility !== "visible";
    const reasons = [`表名或标题含“${draft}”`];
    return {
      role: "draft",
      score: hidden ? 0.9 : 0.6,
      reasons,
      ask: hidden || filled === 0 ? [] : ["draft", "claims"],
    };
  }
  const words = wordsOf(table);
  const fieldScore = (id: string): number => {
    let best = 0;
    for (const column of columns) {
      const top = column.candidates[0];
      if (!top) continue;
      for (const candidate of column.candidates)
        if (candidate.field.id === id && candidate.score >= BOUND && candidate.score >= top.score - 0.12)
          best = Math.max(best, candidate.score);
    }
    return best;
  };
  const named =
    fieldScore("applicantName") >= BOUND || fieldScore("uscc") >= BOUND || fieldScore("lender") >= 0.8;
  const results: { role: TableRole; score: number; reasons: string[] }[] = [];
  for (const [role, marks] of Object.entries(MARKS) as [TableRole, Readonly<Record<string, number>>][]) {
    let score = 0;
    const seen: string[] = [];
    for (const [id, weight] of Object.entries(marks)) {
      const found = fieldScore(id);
      if (found === 0) continue;
      score += weight * found;
      if (weight >= 0.8) seen.push(labelOf(columns, id));
    }
    const reasons = seen.length > 0 ? [`有“${seen.slice(0, 6).join("、")}”等列`] : [];
    for (const [wordRole, pattern, weight] of WORDS)
      if (wordRole === role) {
        const hit = pattern.exec(words)?.[0];
        if (hit) {
          score += weight;
          reasons.push(`表名或标题含“${hit}”`);
        }
      }
    results.push({ role, score, reasons });
  }
  const of = (role: TableRole) => results.find((result) => result.role === role);
  adjust(of, fieldScore, named);
  results.sort((left, right) => right.score - left.score);
  const [first, second] = results;
  if (!named) {
    const list = of("patent-list");
    if (list && fieldScore("patentNo") >= BOUND && list.score >= 1.5)
      return { role: "patent-list", score: 0.85, reasons: list.reasons, ask: [] };
    if (table.headerGuessed || columns.length < 2 || (first && first.score < 2))
      return {
        role: "lookup",
        score: 0.6,
        reasons: ["没有单位名称和代码列，不是逐户的表"],
        ask: STATISTICS.test(words) || !first || first.score < 1 ? [] : ["claims", "payments", "lookup"],
      };
    return {
      role: "unknown",
      score: 0.3,
      reasons: ["没有单位名称和代码列"],
      ask: ["claims", "payments", "other-funding", "lookup"],
    };
  }
  if (!first || first.score < 1.2)
    return {
      role: "unknown",
      score: 0.3,
      reasons: ["列和标题都不足以判断用途"],
      ask: ["claims", "payments", "other-funding", "companies", "lookup"],
    };
  const baseless = ![
    "patentPaidAmount",
    "paidAmount",
    "loanAmount",
    "guaranteeFee",
    "feeTotal",
    "pledgeAmount",
    "pledgeCount",
    "financingScale",
    "reviewResult",
    "recommendedAmount",
  ].some((id) => fieldScore(id) >= BOUND);
  // “拟支持金额” alone is the outcome of a review, not what a claim is computed from.
  const onlyRecommended =
    [
      "patentPaidAmount",
      "paidAmount",
      "loanAmount",
      "pledgeAmount",
      "financingScale",
      "reviewResult",
      "requestedAmount",
      "score",
    ].every((id) => fieldScore(id) < BOUND) && fieldScore("recommendedAmount") >= BOUND;
  if (OUTCOME.test(words) && (first.role !== "claims" || baseless || onlyRecommended))
    return {
      role: "lookup",
      score: 0.7,
      reasons: [`表名或标题含“${OUTCOME.exec(words)?.[0] ?? ""}”，是办理结果而不是申报`],
      ask: ["lookup", "payments", "claims"],
    };
  if (
    first.role === "claims" &&
    baseless &&
    fieldScore("category") < BOUND &&
    fieldScore("contractAmount") < BOUND
  )
    // What only a claim has is there: the base is under a header that nobody knows, and is asked for.
    return first.score >= ONLY_CLAIMS && ASKS.some((id) => fieldScore(id) >= BOUND)
      ? {
          role: "claims",
          score: 0.55,
          reasons: [...first.reasons, "没有认出补贴基数列"],
          ask: ["claims", "lookup"],
        }
      : {
          role: "unknown",
          score: 0.35,
          reasons: [...first.reasons, "没有任何补贴基数列"],
          ask: ["claims", "companies", "payments", "lookup"],
        };
  const register = ["lender", "applicantName", "pledgeAmount"].every((id) => fieldScore(id) >= BOUND);
  if (first.role === "claims" && register && OF_AN_APPLICATION.every((id) => fieldScore(id) < BOUND))
    // One pledge a row, by whom to whom: what a bank's sums are checked against, no application.
    return {
      role: "lookup",
      score: 0.7,
      reasons: ["逐笔的质押登记，没有贷款、费用和申报的列"],
      ask: ["lookup", "claims"],
    };
  const close = second !== undefined && second.score > first.score * 0.8;
  return {
    role: first.role,
    score: Math.min(0.99, close ? 0.55 : 0.6 + first.score / 20),
    reasons: close ? [...first.reasons, `与“${second.role}”相近`] : first.reasons,
    ask: close ? [first.role, second.role] : [],
  };
}

/** Marks that rule a role out, or decide between two. */
function adjust(
  of: (role: TableRole) => { score: number } | undefined,
  field: (id: string) => number,
  named: boolean,
): void {
  const lower = (role: TableRole, by: number) => {
    const found = of(role);
    if (found) found.score -= by;
  };
  const claimBase = [
    "patentPaidAmount",
    "paidAmount",
    "loanAmount",
    "pledgeAmount",
    "pledgeCount",
    "financingScale",
    "reviewResult",
    "guaranteeFee",
    "appraisalFee",
  ].some((id) => field(id) >= 0.7);
  if (claimBase) lower("companies", 4);
  // What a claim is computed from, without a word on when it was paid, is no list of payments.
  if (claimBase && field("capYear") < BOUND && field("paidDate") < BOUND) lower("payments", 1.5);
  if (field("capYear") >= 0.8) lower("claims", 2);
  if (field("otherFundName") >= 0.8 && field("otherFundLevel") >= 0.7) lower("claims", 2);
  if (field("otherFundName") < BOUND && field("otherFundLevel") < BOUND) lower("other-funding", 0.8);
  if (field("awardAmount") < BOUND && field("awardOfYear") < BOUND) lower("payments", 1.5);
  if (!named)
    for (const role of ["claims", "payments", "other-funding", "companies", "returns"] as const)
      lower(role, 1);
  if (named && field("uscc") >= BOUND) lower("patent-list", 1.5);
  if (field("patentNo") < BOUND && field("publicationNo") < BOUND) lower("patent-list", 3);
  if (field("recovered") < BOUND) lower("returns", 3);
  if (field("awardAmount") >= 0.8 && field("capYear") >= 0.7) lower("returns", 1.5);
}

function labelOf(columns: readonly ColumnCandidates[], id: string): string {
  for (const column of columns)
    for (const candidate of column.candidates)
      if (candidate.field.id === id) return column.header.parts.at(-1) ?? candidate.field.label;
  return id;
}
