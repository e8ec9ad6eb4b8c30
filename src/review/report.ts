/**
 * A review as JSON for other programs and for auditors: schema `patent-fund-truth/1`.
 *
 * Money is text in yuan with two decimals; rows are Excel's, 1-based; a row is named by sheet and row.
 */
import { describeTrace } from "../locale/trace";
import type { Claim, ClaimId } from "../policy/claim";
import { type Fact, knownValue } from "../policy/fact";
import { fenText, type Yuan } from "../policy/money";
import type { CapGroup, PoolUse, TraceStep, Verdict } from "../policy/verdict";
import type { Review } from "./review";

interface RowRef {
  readonly sheet: string;
  readonly row: number;
}

function money(amount: Yuan | null | undefined): string | null {
  return amount === null || amount === undefined ? null : fenText(amount);
}

/** The value, or the cell as typed where it was not accepted. */
function textOf(fact: Fact<string>): string {
  return fact.state === "invalid" ? (fact.suggestion ?? fact.raw) : (knownValue(fact) ?? "");
}

function stepJson(step: TraceStep, sentence: string | undefined) {
  return {
    code: step.code,
    article: step.article,
    text: sentence ?? step.code,
    values: step.values,
    ...(step.result === undefined ? {} : { result: step.result.toFixed() }),
    ...(step.reading === undefined ? {} : { reading: step.reading }),
    cells: step.cells,
  };
}

/** Rows of articles 12 split a legal person's award by convention only, so that the group's total is what counts. */
function assertLevel(verdict: Verdict, groups: readonly CapGroup[]): "row" | "group" {
  const shared = groups.some((group) => group.claims.length > 1 && group.claims.includes(verdict.claim));
  return verdict.article === 12 && shared ? "group" : "row";
}

function claimJson(claim: Claim, verdict: Verdict, review: Review) {
  const sentences = describeTrace(verdict.trace, "zh-CN");
  return {
    id: verdict.claim,
    sheet: claim.sheet,
    row: claim.row,
    article: claim.article,
    applicant: textOf(claim.applicant.name),
    uscc: textOf(claim.applicant.uscc),
    status: verdict.status,
    award: money(verdict.award),
    ceiling: money(verdict.figures.computed),
    ...(claim.article === 12 || claim.article === 13 ? { afterCaps: money(verdict.figures.afterCaps) } : {}),
    eventDate: verdict.eventDate ?? null,
    capPeriod: verdict.capPeriod === undefined ? null : String(verdict.capPeriod),
    group: verdict.capOwner,
    assertLevel: assertLevel(verdict, review.plan.groups),
    reasons: verdict.reasons,
    flags: verdict.flags,
    depends: verdict.readings,
    note: "",
    checks: verdict.checks.map(({ id, article, outcome, effect, cells }) => ({
      id,
      article,
      outcome,
      ...(effect === undefined ? {} : { reason: effect.reason }),
      cells,
    })),
    steps: verdict.trace.map((step, index) => stepJson(step, sentences[index])),
  };
}

function groupJson(group: CapGroup, rowOf: (id: ClaimId) => RowRef) {
  return {
    article: group.article,
    uscc: group.owner,
    name: group.name,
    period: String(group.period),
    cap: money(group.cap),
    prior: money(group.prior),
    sumOfCeilings: money(group.sumOfCeilings),
    award: money(group.award),
    capBinding: group.capBinding,
    rows: group.claims.map(rowOf),
  };
}

function poolJson(pool: PoolUse, rowOf: (id: ClaimId) => RowRef) {
  const { article, period, scaled } = pool;
  const total = fenText(pool.sumBefore);
  const available = fenText(pool.available);
  return {
    article,
    period: String(period),
    pool: money(pool.pool),
    usedBefore: money(pool.usedBefore),
    available,
    sumBefore: total,
    scaled,
    sumAfter: money(pool.sumAfter),
    members: pool.members.map((member) => ({
      uscc: member.owner,
      name: member.name,
      rows: member.claims.map(rowOf),
      before: money(member.before),
      exactShare: scaled ? `${fenText(member.before)}*${available}/${total}` : fenText(member.before),
      after: money(member.after),
    })),
  };
}

const OPEN = new Set(["deferred", "manual", "incomplete", "error"]);

function totalsJson(verdicts: readonly Verdict[]) {
  const byArticle: Record<string, { award: string; rows: number; open: number }> = {};
  const statusCounts: Record<string, number> = {};
  const sums = new Map<string, Yuan>();
  let all: Yuan | undefined;
  for (const verdict of verdicts) {
    const article = String(verdict.article);
    const entry = byArticle[article] ?? { award: "0.00", rows: 0, open: 0 };
    entry.rows += 1;
    if (OPEN.has(verdict.status)) entry.open += 1;
    statusCounts[verdict.status] = (statusCounts[verdict.status] ?? 0) + 1;
    if (verdict.award !== null) {
      const sum = sums.get(article)?.plus(verdict.award) ?? verdict.award;
      sums.set(article, sum);
      entry.award = fenText(sum);
      all = all?.plus(verdict.award) ?? verdict.award;
    }
    byArticle[article] = entry;
  }
  return { byArticle, all: all === undefined ? "0.00" : fenText(all), statusCounts };
}

/**
 * The report of a review.
 * @param workbook file name, as shown to the reader.
 */
export function truthReport(review: Review, workbook: string) {
  const rowOf = (id: ClaimId): RowRef => {
    const claim = review.claims.get(id);
    if (claim === undefined) throw new Error(`no claim ${id} in the review`);
    return { sheet: claim.sheet, row: claim.row };
  };
  const claims = review.plan.verdicts.flatMap((verdict) => {
    const claim = review.claims.get(verdict.claim);
    return claim === undefined ? [] : [claimJson(claim, verdict, review)];
  });
  return {
    schema: "patent-fund-truth/1",
    workbook,
    fundYear: review.fundYear,
    money: "yuan, string with two decimals",
    asOf: review.asOf,
    regulation: review.regulation,
    fingerprint: review.fingerprint,
    departures: review.plan.departures,
    readingsOtherThanDefault: review.departuresFromDefault,
    claims,
    enterprises: review.plan.groups.map((group) => groupJson(group, rowOf)),
    duplicates: review.duplicates.map((finding) => ({
      verdict: finding.verdict,
      kind: finding.kind,
      tier: finding.tier,
      rows: finding.rows,
      key: finding.evidence.map(({ normalised }) => normalised).join(" + "),
      note: finding.note ?? "",
      findingKey: finding.key,
      amountAtRisk: money(finding.amountAtRisk),
      evidence: finding.evidence,
    })),
    totals: totalsJson(review.plan.verdicts),
    pools: review.plan.pools.map((pool) => poolJson(pool, rowOf)),
    layout: review.reading.tables,
    questions: review.reading.questions,
    findings: review.findings,
  };
}

export type TruthReport = ReturnType<typeof truthReport>;
