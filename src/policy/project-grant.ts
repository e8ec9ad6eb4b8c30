/**
 * Articles 6–9: projects selected by review (供给侧专利培育、重点产业专利运营、交易运营服务能力、集聚区环境支撑).
 *
 * Grant a selected unit what the review recommends, up to 30, 100, 200 and 30 万元 per unit.
 *
 * There is no formula and no period: the cap is taken to run over the whole validity (G9), so earlier awards under
 * the same article count. An approval above the ceiling is clipped and flagged (G13). The lists of who may apply
 * end in 等 and stay with a person, as does 根据预算和绩效目标.
 */
import { takeRoom } from "./annual-room";
import type { CellRef } from "./fact";
import { exactText, floorToFen, minOf, usableAmount, type Yuan, ZERO } from "./money";
import type { ParameterId } from "./regulation";
import type { Rules } from "./rules";
import type { TraceStep } from "./verdict";

export type ProjectArticle = 6 | 7 | 8 | 9;

const CAP_OF: Readonly<Record<ProjectArticle, ParameterId>> = {
  6: "art6.unit-cap",
  7: "art7.unit-cap",
  8: "art8.unit-cap",
  9: "art9.unit-cap",
};

export function unitCap(article: ProjectArticle, rules: Rules): Yuan {
  return rules.values[CAP_OF[article]];
}

export interface ProjectInput {
  readonly article: ProjectArticle;
  /** What the review recommends (or, before it, what is requested), in yuan. */
  readonly requested: Yuan;
  /** Already awarded to the unit under this article, in yuan. */
  readonly prior?: Yuan;
  readonly cells?: readonly CellRef[];
}

export interface ProjectGrant {
  /** The amount asked, down to the fen. */
  readonly computed: Yuan;
  /** After the ceiling of the article. */
  readonly afterRowCeiling: Yuan;
  readonly roomBefore: Yuan;
  readonly amount: Yuan;
}

/** The recommended amount, down to the fen, and what the article's ceiling leaves of it. */
export function projectCeiling(
  { article, requested, cells = [] }: ProjectInput,
  rules: Rules,
  trace?: TraceStep[],
): Pick<ProjectGrant, "computed" | "afterRowCeiling"> {
  const cap = unitCap(article, rules);
  const computed = floorToFen(usableAmount(requested, "requested"));
  const afterRowCeiling = minOf(computed, cap);
  const clipped = afterRowCeiling.lt(computed);
  trace?.push({
    code: clipped ? "project.clipped" : "project.within",
    article: String(article),
    values: { recommended: exactText(computed), cap: exactText(cap), amount: exactText(afterRowCeiling) },
    result: afterRowCeiling,
    cells,
    ...(clipped ? { reading: "G13" } : {}),
  });
  return { computed, afterRowCeiling };
}

/**
 * The grant for one selected project.
 * @throws {AmountRefused} for a negative or non-finite amount.
 */
export function projectGrant(input: ProjectInput, rules: Rules, trace?: TraceStep[]): ProjectGrant {
  const ceiling = projectCeiling(input, rules, trace);
  const taken = takeRoom(
    {
      article: String(input.article),
      wanted: ceiling.afterRowCeiling,
      cap: unitCap(input.article, rules),
      prior: input.prior === undefined ? ZERO : usableAmount(input.prior, "prior"),
      used: ZERO,
    },
    trace,
  );
  return { ...ceiling, ...taken };
}
