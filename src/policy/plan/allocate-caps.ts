/**
 * Who gets what under the caps: 单个企业年度 (10, 11), 单个机构 (12), 单个产品 and 单个主体 (13), 每家单位 (6–9).
 *
 * Rows of one owner and period use the cap by event date, then sheet order (G11; Articles 6–9 have no event and go
 * in sheet order). The total is the same in every order. An institution's rows are one reward (A12-4), split by
 * pledged amount. A product's cap comes before its subject's (A13-2).
 */
import { takeRoom } from "../annual-room";
import { bankCeiling } from "../bank-reward";
import type { Article } from "../claim";
import type { CellRef } from "../fact";
import { Decimal, exactText, minOf, roomLeft, type Yuan, ZERO } from "../money";
import { largestFirst, shareProRata, splitBy } from "../pool";
import type { ParameterId } from "../regulation";
import { roundCeiling } from "../rounding";
import type { Rules } from "../rules";
import type { ReasonCode, TraceStep } from "../verdict";
import { byEventDate, bySheetOrder, type OpenRow } from "./plan-row";
import type { PriorAwards } from "./prior-awards";
import { type AfterProduct, productAmounts } from "./product-amounts";

export interface Allocation {
  readonly prior: Yuan;
  readonly roomBefore: Yuan;
  readonly afterCaps: Yuan;
  readonly reasons: readonly ReasonCode[];
  readonly steps: readonly TraceStep[];
}

export interface GroupAllocation {
  readonly article: Article;
  readonly owner: string;
  readonly period: number | "validity";
  readonly cap: Yuan;
  readonly prior: Yuan;
  readonly sumOfCeilings: Yuan;
  readonly capBinding: boolean;
  readonly rows: readonly OpenRow[];
}

export interface CapResult {
  readonly byRow: ReadonlyMap<OpenRow, Allocation>;
  readonly groups: readonly GroupAllocation[];
}

const CAP_OF: Readonly<Record<Article, ParameterId>> = {
  6: "art6.unit-cap",
  7: "art7.unit-cap",
  8: "art8.unit-cap",
  9: "art9.unit-cap",
  10: "art10.annual-cap",
  11: "art11.annual-cap",
  12: "art12.institution-cap",
  13: "art13.subject-cap",
};

/** The cap of one owner under an article, in yuan. */
export function capOf(article: Article, rules: Rules): Yuan {
  return rules.values[CAP_OF[article]];
}

const CUT_BY: Readonly<Record<Article, ReasonCode>> = {
  6: "OVER_CEILING",
  7: "OVER_CEILING",
  8: "OVER_CEILING",
  9: "OVER_CEILING",
  10: "ANNUAL_CAP",
  11: "ANNUAL_CAP",
  12: "INSTITUTION_CAP",
  13: "SUBJECT_CAP",
};

function countsAlone({ assessment: { claim } }: OpenRow, rules: Rules): boolean {
  return rules.options.G9 === "per-award" && (claim.article < 10 || claim.article === 13);
}

/** Rows with the same key share one cap. */
export function capKey(row: OpenRow, rules: Rules): string {
  const { claim, owner, capPeriod } = row.assessment;
  const key = `${claim.article}|${capPeriod}|${owner}`;
  return countsAlone(row, rules) ? `${key}|${claim.id}` : key;
}

/** The order in which rows of one owner use its cap, and whether it is shared pro rata instead. */
function inCapOrder(
  rows: readonly OpenRow[],
  wanted: (row: OpenRow) => Yuan,
  rules: Rules,
): readonly OpenRow[] {
  const first = rows[0];
  const bySheet = first === undefined || first.assessment.claim.article < 10;
  if (bySheet || rules.options.G11 === "sheet-order") return [...rows].sort(bySheetOrder);
  const byEvent = [...rows].sort(byEventDate);
  if (rules.options.G11 !== "largest-first") return byEvent;
  return largestFirst(byEvent.map(wanted)).flatMap((place) => byEvent[place] ?? []);
}

interface Wanted {
  readonly amount: Yuan;
  readonly reasons: readonly ReasonCode[];
  readonly steps: readonly TraceStep[];
}

/** Article 11 under reading A11-2 `totals`: the lower limb of the owner's year, split by the fee limbs. */
function wantedOnTotals(rows: readonly OpenRow[], traced: boolean): ReadonlyMap<OpenRow, Wanted> {
  const ordered = [...rows].sort(byEventDate);
  const feeLimbs = ordered.map(({ assessment }) => assessment.limbs?.fees ?? ZERO);
  const fees = feeLimbs.reduce((sum, limb) => sum.plus(limb), ZERO);
  const loans = ordered.reduce((sum, { assessment }) => sum.plus(assessment.limbs?.loan ?? ZERO), ZERO);
  const total = roundCeiling(minOf(fees, loans));
  const shares = splitBy(total, feeLimbs);
  return new Map(
    ordered.map((row, place) => {
      const amount = shares[place] ?? ZERO;
      const step: TraceStep = {
        code: "art11.totals",
        article: "11",
        values: {
          feeLimb: exactText(fees),
          loanLimb: exactText(loans),
          total: exactText(total),
          amount: exactText(amount),
        },
        result: amount,
        cells: [],
        reading: "A11-2",
      };
      return [row, { amount, reasons: loans.lt(fees) ? ["LOAN_2PCT"] : [], steps: traced ? [step] : [] }];
    }),
  );
}

function wantedOf(row: OpenRow, product: AfterProduct | undefined): Wanted {
  const { computed, afterRowCeiling } = row.assessment;
  if (product !== undefined)
    return {
      amount: product.amount,
      reasons: product.amount.lt(computed) ? ["PRODUCT_CAP"] : [],
      steps: product.steps,
    };
  if (afterRowCeiling !== undefined)
    return {
      amount: afterRowCeiling,
      reasons: afterRowCeiling.lt(computed) ? ["OVER_CEILING"] : [],
      steps: [],
    };
  return { amount: computed, reasons: [], steps: [] };
}

function reasonsOf(wanted: Wanted, cut: boolean, article: Article): readonly ReasonCode[] {
  const reason = CUT_BY[article];
  return cut && !wanted.reasons.includes(reason) ? [...wanted.reasons, reason] : wanted.reasons;
}

/** Allocates caps to the rows; rows of groups that are not given use nothing. */
export function allocateCaps(
  rows: readonly OpenRow[],
  rules: Rules,
  priors: PriorAwards,
  traced: boolean,
): CapResult {
  const byRow = new Map<OpenRow, Allocation>();
  const groups: GroupAllocation[] = [];
  const products = productAmounts(rows, rules, priors, traced);
  for (const members of grouped(rows, rules)) {
    const group = { rules, traced, byRow, ...capOfGroup(members, rules, priors) };
    if (members[0].assessment.claim.article === 12) groups.push(allocateInstitution(members, group));
    else groups.push(allocateOwner(members, group, products));
  }
  return { byRow, groups };
}

type Group = readonly [OpenRow, ...OpenRow[]];

function grouped(rows: readonly OpenRow[], rules: Rules): Iterable<Group> {
  const groups = new Map<string, [OpenRow, ...OpenRow[]]>();
  for (const row of rows) {
    const key = capKey(row, rules);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups.values();
}

interface GroupContext {
  readonly rules: Rules;
  readonly traced: boolean;
  readonly byRow: Map<OpenRow, Allocation>;
  readonly cap: Yuan;
  readonly prior: Yuan;
  readonly priorCells: readonly CellRef[];
}

function capOfGroup(
  [first]: Group,
  rules: Rules,
  priors: PriorAwards,
): Pick<GroupContext, "cap" | "prior" | "priorCells"> {
  const { claim, owner, capPeriod } = first.assessment;
  const cap = capOf(claim.article, rules);
  if (countsAlone(first, rules)) return { cap, prior: ZERO, priorCells: [] };
  return {
    cap,
    prior: priors.ofOwner(claim.article, owner, capPeriod),
    priorCells: priors.cellsOfOwner(claim.article, owner, capPeriod),
  };
}

function summary(rows: Group, { cap, prior }: GroupContext, sumOfCeilings: Yuan): GroupAllocation {
  const { claim, owner, capPeriod } = rows[0].assessment;
  const capBinding = sumOfCeilings.gt(roomLeft(cap, prior));
  return { article: claim.article, owner, period: capPeriod, cap, prior, sumOfCeilings, capBinding, rows };
}

function allocateOwner(
  rows: Group,
  group: GroupContext,
  products: ReadonlyMap<OpenRow, AfterProduct>,
): GroupAllocation {
  const { rules, traced, byRow, cap, prior, priorCells } = group;
  const { article } = rows[0].assessment.claim;
  const onTotals =
    article === 11 && rules.options["A11-2"] === "totals" ? wantedOnTotals(rows, traced) : undefined;
  const wanted = new Map(rows.map((row) => [row, onTotals?.get(row) ?? wantedOf(row, products.get(row))]));
  const amountOf = (row: OpenRow): Yuan => wanted.get(row)?.amount ?? ZERO;
  const ordered = inCapOrder(rows, amountOf, rules);
  const shares =
    article >= 10 && rules.options.G11 === "pro-rata"
      ? shareProRata(ordered.map(amountOf), roomLeft(cap, prior))
      : undefined;
  let used: Yuan = ZERO;
  ordered.forEach((row, place) => {
    const asked = wanted.get(row) ?? { amount: ZERO, reasons: [], steps: [] };
    const steps: TraceStep[] | undefined = traced ? [...asked.steps] : undefined;
    const share = shares?.[place];
    const sink = share === undefined ? steps : undefined;
    const room = { article: String(article), wanted: asked.amount, cap, prior, priorCells, used };
    const taken = takeRoom(room, sink);
    const afterCaps = share ?? taken.amount;
    if (share !== undefined) steps?.push(sharedStep(article, asked.amount, share, group));
    used = used.plus(afterCaps);
    byRow.set(row, {
      prior,
      roomBefore: taken.roomBefore,
      afterCaps,
      reasons: reasonsOf(asked, afterCaps.lt(asked.amount), article),
      steps: steps ?? [],
    });
  });
  const ceilingOf = (row: OpenRow): Yuan => (article < 10 ? row.assessment.computed : amountOf(row));
  return summary(
    rows,
    group,
    rows.reduce((sum, row) => sum.plus(ceilingOf(row)), ZERO),
  );
}

function sharedStep(article: Article, wanted: Yuan, amount: Yuan, group: GroupContext): TraceStep {
  const { cap, prior, priorCells } = group;
  return {
    code: "cap.shared",
    article: String(article),
    values: {
      wanted: exactText(wanted),
      cap: exactText(cap),
      prior: exactText(prior),
      amount: exactText(amount),
    },
    result: amount,
    cells: priorCells,
    reading: "G11",
  };
}

/** Article 12: one reward for the institution on all it pledged, capped once, split by pledged amount. */
function allocateInstitution(rows: Group, group: GroupContext): GroupAllocation {
  const { rules, traced, byRow, cap, prior, priorCells } = group;
  const ordered = [...rows].sort(bySheetOrder);
  const amounts = ordered.map(({ assessment }) => assessment.pledged?.amount ?? ZERO);
  const pledged = amounts.reduce((sum, amount) => sum.plus(amount), ZERO);
  const shared: TraceStep[] | undefined = traced ? [] : undefined;
  const computed = ordered.length === 1 ? rows[0].assessment.computed : bankCeiling(pledged, rules, shared);
  const taken = takeRoom({ article: "12", wanted: computed, cap, prior, priorCells, used: ZERO }, shared);
  const shares = ordered.length === 1 ? [taken.amount] : splitBy(taken.amount, amounts);
  const cut = taken.amount.lt(computed);
  ordered.forEach((row, place) => {
    const afterCaps = shares[place] ?? ZERO;
    const steps = [...(shared ?? [])];
    if (traced && ordered.length > 1)
      steps.push({
        code: "art12.branch-share",
        article: "12",
        values: {
          total: exactText(taken.amount),
          pledged: exactText(amounts[place] ?? new Decimal(0)),
          sum: exactText(pledged),
          amount: exactText(afterCaps),
        },
        result: afterCaps,
        cells: [],
        reading: "A12-4",
      });
    byRow.set(row, {
      prior,
      roomBefore: taken.roomBefore,
      afterCaps,
      reasons: cut ? ["INSTITUTION_CAP"] : [],
      steps,
    });
  });
  return summary(rows, group, computed);
}
