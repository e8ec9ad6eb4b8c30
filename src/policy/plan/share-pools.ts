/**
 * Pools over the rows decided now: 奖励资金总额 of Articles 12 and 13, and a budget for 6–11 where one is given (G16).
 *
 * Shares are made per payee (institution, subject, unit) and split back to its rows by what they had after caps, so
 * that the rows add up to the payee and the payees to the pool, and no row gains. Rows that are held up take
 * nothing and nothing is kept for them. The budget is the money at hand for this plan; earlier rounds are not
 * taken off it.
 */
import { knownValue } from "../fact";
import { Decimal, exactText, roomLeft, type Yuan, ZERO } from "../money";
import { sharePool, splitBy } from "../pool";
import { type Rules, WhatIfRefused } from "../rules";
import { textOrder } from "../text-order";
import type { PoolUse, ReasonCode, TraceStep } from "../verdict";
import { addOnce, bySheetOrder, type OpenRow } from "./plan-row";
import type { PriorAwards } from "./prior-awards";

/** A row with what it has after caps. */
export interface Share {
  readonly row: OpenRow;
  readonly before: Yuan;
}

interface Member {
  readonly owner: string;
  readonly shares: readonly Share[];
  readonly before: Yuan;
}

export interface SharedPool extends Omit<PoolUse, "members"> {
  readonly members: readonly (Member & { readonly after: Yuan })[];
  readonly afterOf: ReadonlyMap<OpenRow, Yuan>;
}

function membersOf(shares: readonly Share[]): readonly Member[] {
  const byOwner = new Map<string, Share[]>();
  for (const share of [...shares].sort((left, right) => bySheetOrder(left.row, right.row))) {
    const list = byOwner.get(share.row.assessment.owner);
    if (list === undefined) byOwner.set(share.row.assessment.owner, [share]);
    else list.push(share);
  }
  return [...byOwner].map(([owner, list]) => ({
    owner,
    shares: list,
    before: list.reduce((sum, { before }) => sum.plus(before), ZERO),
  }));
}

/** Places of the members by their earliest application, then in sheet order. */
function arrivalOf(members: readonly Member[]): readonly number[] {
  const applied = ({ shares }: Member): string =>
    shares.reduce((first: string, { row }) => {
      const date: string | undefined = knownValue(row.assessment.claim.applicationDate);
      return date !== undefined && date < first ? date : first;
    }, "9999-12-31");
  return members
    .map((member, place) => ({ place, date: applied(member) }))
    .sort((left, right) => textOrder(left.date, right.date))
    .map(({ place }) => place);
}

export function shareOnePool(
  head: Pick<PoolUse, "article" | "period" | "pool" | "usedBefore">,
  shares: readonly Share[],
  rules: Rules,
): SharedPool {
  const members = membersOf(shares);
  const available = roomLeft(head.pool, head.usedBefore);
  const result = sharePool(
    members.map(({ before }) => before),
    available,
    rules,
    arrivalOf(members),
  );
  const afterOf = new Map<OpenRow, Yuan>();
  const after = members.map((member, place) => {
    const share = result.awards[place] ?? ZERO;
    const weights = member.shares.map(({ before }) => before);
    const parts = share.eq(member.before) ? weights : splitBy(share, weights);
    member.shares.forEach(({ row }, index) => {
      afterOf.set(row, parts[index] ?? ZERO);
    });
    return { ...member, after: share };
  });
  const sumAfter = after.reduce((sum, member) => sum.plus(member.after), ZERO);
  return {
    ...head,
    available,
    sumBefore: result.sumBefore,
    sumAfter,
    scaled: result.scaled,
    members: after,
    afterOf,
  };
}

/** The period of the pool that a reward uses: the year for Article 12, the validity for 13, unless G9 says years. */
export function poolPeriodOf({ assessment: { claim, capPeriod } }: OpenRow): number | "validity" {
  return claim.article === 12 || claim.article === 13 ? capPeriod : "validity";
}

/** The pools of Articles 12 and 13, one per article and period. */
export function rewardPools(
  shares: readonly Share[],
  rules: Rules,
  priors: PriorAwards,
): readonly SharedPool[] {
  const pools = new Map<string, Share[]>();
  for (const share of shares) {
    const { article } = share.row.assessment.claim;
    if (article !== 12 && article !== 13) continue;
    const key = `${article}|${poolPeriodOf(share.row)}`;
    const list = pools.get(key);
    if (list === undefined) pools.set(key, [share]);
    else list.push(share);
  }
  return [...pools.keys()].sort().flatMap((key) => {
    const members = pools.get(key) ?? [];
    const first = members[0];
    if (first === undefined) return [];
    const { article } = first.row.assessment.claim;
    const period = poolPeriodOf(first.row);
    const pool = rules.values[article === 12 ? "art12.pool" : "art13.pool"];
    return [
      shareOnePool({ article, period, pool, usedBefore: priors.ofArticle(article, period) }, members, rules),
    ];
  });
}

const DECIMAL_TEXT = /^\d{1,15}(\.\d{1,2})?$/;

/**
 * The overall budget for Articles 6–11, if the user gave one.
 * @throws {WhatIfRefused} for a text that is no amount in yuan.
 */
export function budgetPool(
  shares: readonly Share[],
  budget: string | undefined,
  fundYear: number,
  rules: Rules,
): SharedPool | undefined {
  if (budget === undefined) return undefined;
  if (!DECIMAL_TEXT.test(budget)) throw new WhatIfRefused("budget", budget, "not-a-number");
  const members = shares.filter(({ row }) => row.assessment.claim.article <= 11);
  if (members.length === 0) return undefined;
  return shareOnePool(
    { article: "budget", period: fundYear, pool: new Decimal(budget), usedBefore: ZERO },
    members,
    rules,
  );
}

function cutReason(pool: SharedPool, rules: Rules): ReasonCode {
  switch (rules.options["A12-5"]) {
    case "ranked":
      return "POOL_RANKED";
    case "first-come":
      return "POOL_FIRST_COME";
    default:
      return pool.article === "budget" ? "BUDGET_PRO_RATA" : "POOL_PRO_RATA";
  }
}

/** Puts the shares of a pool into its rows, with reason, readings and trace. */
export function applyPool(pool: SharedPool, rules: Rules): void {
  const returned = pool.scaled && rules.options["A12-5"] === "return";
  for (const { shares } of pool.members)
    for (const { row, before } of shares) {
      const after = pool.afterOf.get(row) ?? ZERO;
      row.afterPool = after;
      if (pool.scaled) addOnce(row.readings, "A12-5");
      if (returned) row.blocked = { status: "manual", reasons: ["POOL_RETURNED"] };
      else if (after.lt(before)) {
        addOnce(row.reasons, cutReason(pool, rules));
        addOnce(row.readings, "A12-6");
      }
      row.assessment.trace?.push(poolStep(pool, row, before, after, returned));
    }
}

function poolStep(pool: SharedPool, row: OpenRow, before: Yuan, after: Yuan, returned: boolean): TraceStep {
  const budget = pool.article === "budget";
  const code = returned ? "pool.returned" : pool.scaled ? "pool.shared" : "pool.whole";
  return {
    code: budget ? `budget.${code.slice("pool.".length)}` : code,
    article: budget ? String(row.assessment.claim.article) : String(pool.article),
    values: {
      before: exactText(before),
      sum: exactText(pool.sumBefore),
      pool: exactText(pool.pool),
      usedBefore: exactText(pool.usedBefore),
      available: exactText(pool.available),
      amount: exactText(after),
    },
    result: after,
    cells: [],
    ...(pool.scaled ? { reading: "A12-5" } : {}),
  };
}
