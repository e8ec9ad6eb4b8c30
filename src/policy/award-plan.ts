/**
 * The award plan: from many claims, earlier payments and found relations to one verdict per claim.
 *
 * The order is reading G18: each claim by itself; then same-claim, earlier-round and other-funding relations and
 * holds; then one way per project (Article 14), caps in event-date order, pools per payee, and a budget if there is
 * one. Nothing depends on the order in which claims are given, and every sum holds to the fen: rows add up to the
 * payee, payees to the pool.
 */
import { assessClaim } from "./assessment/assess-claim";
import type { Claim, ClaimId } from "./claim";
import { yearOf } from "./dates";
import type { CheckContext } from "./eligibility/check";
import { knownValue } from "./fact";
import { ZERO } from "./money";
import type { Payment } from "./payment";
import { allocateCaps, type CapResult, capOf, type GroupAllocation } from "./plan/allocate-caps";
import { chooseWays, type Kept } from "./plan/choose-ways";
import { flagAcrossClaims } from "./plan/cross-flags";
import { testThresholds } from "./plan/institution-years";
import { makeVerdict } from "./plan/make-verdict";
import { obeyRelations } from "./plan/obey-relations";
import { setOwnPaymentsAside } from "./plan/own-payments";
import { addOnce, bySheetOrder, isOpen, type OpenRow, type PlanRow, startRow } from "./plan/plan-row";
import { PriorAwards } from "./plan/prior-awards";
import { readingsInUse } from "./plan/readings-in-use";
import { applyPool, budgetPool, rewardPools, type SharedPool } from "./plan/share-pools";
import { holdForUnreadableAwards } from "./plan/unreadable-awards";
import type { Regulation } from "./regulation";
import { type Rules, rulesOf } from "./rules";
import type { PolicySettings } from "./settings";
import { textOrder } from "./text-order";
import type { AwardPlan, CapGroup, PoolUse, Relation, Tick } from "./verdict";

export interface PlanInput {
  readonly claims: readonly Claim[];
  readonly payments: readonly Payment[];
  readonly relations: readonly Relation[];
  readonly ticks: readonly Tick[];
  readonly regulation: Regulation;
  readonly settings: PolicySettings;
  /** Steps of every claim; without it traces stay empty and nothing is allocated for them. */
  readonly trace?: boolean;
}

function contexts(
  ticks: readonly Tick[],
  common: Omit<CheckContext, "tickOf">,
): (claim: ClaimId) => CheckContext {
  const byClaim = new Map<ClaimId, Map<string, Tick>>();
  for (const tick of ticks) {
    const own = byClaim.get(tick.claim) ?? new Map<string, Tick>();
    byClaim.set(tick.claim, own);
    const other = own.get(tick.check);
    // A later tick on the same check replaces an earlier one.
    if (other === undefined || other.at <= tick.at) own.set(tick.check, tick);
  }
  const unticked: CheckContext = { ...common, tickOf: () => undefined };
  return (claim) => {
    const own = byClaim.get(claim);
    return own === undefined ? unticked : { ...common, tickOf: (check) => own.get(check) };
  };
}

/** Puts caps and their steps into the rows. */
function applyCaps({ byRow }: CapResult, rules: Rules): void {
  for (const [row, allocation] of byRow) {
    row.prior = allocation.prior;
    row.roomBefore = allocation.roomBefore;
    row.afterCaps = allocation.afterCaps;
    for (const reason of allocation.reasons) addOnce(row.reasons, reason);
    row.assessment.trace?.push(...allocation.steps);
    if (allocation.prior.isZero()) continue;
    const { article } = row.assessment.claim;
    addOnce(row.flags, "PRIOR_AWARDS_COUNTED");
    addOnce(row.readings, article < 10 || article === 13 ? "G9" : "G7");
    if (allocation.prior.gt(capOf(article, rules))) addOnce(row.flags, "PRIOR_EXCEEDS_CAP");
  }
}

function capGroup({ rows, ...group }: GroupAllocation): readonly CapGroup[] {
  const settled = rows.filter(({ blocked }) => blocked === undefined).sort(bySheetOrder);
  const first = settled[0];
  if (first === undefined) return [];
  const award = settled.reduce((sum, row) => sum.plus(row.afterPool ?? row.afterCaps ?? ZERO), ZERO);
  return [
    {
      ...group,
      name: knownValue(first.assessment.claim.applicant.name) ?? "",
      award,
      claims: settled.map(({ assessment }) => assessment.claim.id),
    },
  ];
}

function poolUse({ afterOf: _afterOf, members, ...pool }: SharedPool): PoolUse {
  return {
    ...pool,
    members: members.map(({ owner, shares, before, after }) => ({
      owner,
      name: shares.flatMap(({ row }) => knownValue(row.assessment.claim.applicant.name) ?? [])[0] ?? "",
      claims: shares.map(({ row }) => row.assessment.claim.id),
      before,
      after,
    })),
  };
}

/** By article, owner and period; the text to compare is made once per group. */
function inGroupOrder(groups: readonly CapGroup[]): readonly CapGroup[] {
  return groups
    .map((group) => ({
      group,
      key: `${String(group.article).padStart(2, "0")}|${group.owner}|${group.period}`,
    }))
    .sort((left, right) => textOrder(left.key, right.key))
    .map(({ group }) => group);
}

function flagBelowLosers(kept: readonly Kept[]): void {
  for (const { row, highestLoser } of kept)
    if (row.blocked === undefined && (row.afterPool ?? row.afterCaps ?? ZERO).lt(highestLoser))
      addOnce(row.flags, "POOL_BELOW_ART14_LOSER");
}

/**
 * Plans the awards of all claims.
 * @throws {WhatIfRefused} for a what-if value or budget that is none, or that lies above a ceiling.
 * @throws {ReadingRefused} for an unknown reading or option.
 */
export function planAwards(input: PlanInput): AwardPlan {
  const { claims, payments, relations, ticks, regulation, settings } = input;
  const traced = input.trace === true;
  const rules = rulesOf(regulation, settings);
  const fundYear = settings.fundYear ?? yearOf(settings.asOf);
  const contextOf = contexts(ticks, { rules, asOf: settings.asOf, fundYear });

  const rows = new Map<ClaimId, PlanRow>();
  for (const claim of claims)
    rows.set(claim.id, startRow(assessClaim(claim, contextOf(claim.id), traced ? [] : undefined)));
  const inOrder = [...rows.values()].sort(bySheetOrder);

  testThresholds(inOrder, relations, contextOf);
  obeyRelations(rows, relations, contextOf);
  const others = setOwnPaymentsAside(rows, payments, relations);
  holdForUnreadableAwards(rows, others, rules, contextOf);
  const priors = new PriorAwards(others, rules, fundYear);
  const kept = chooseWays(rows, relations, rules, priors, contextOf);

  const open: readonly OpenRow[] = inOrder.filter(isOpen);
  const caps = allocateCaps(open, rules, priors, traced);
  applyCaps(caps, rules);
  for (const { row, step } of kept) row.assessment.trace?.push(step);
  const shares = open.map((row) => ({ row, before: row.afterCaps ?? ZERO }));
  const budget = budgetPool(shares, settings.budget, fundYear, rules);
  const pools = [...rewardPools(shares, rules, priors), ...(budget === undefined ? [] : [budget])];
  for (const pool of pools) applyPool(pool, rules);
  flagBelowLosers(kept);
  flagAcrossClaims(inOrder, payments);
  const inUse = readingsInUse(rules);
  for (const row of inOrder) for (const id of inUse(row.assessment.claim.article)) addOnce(row.readings, id);

  const departed = rules.departures.length > 0;
  return {
    verdicts: claims.flatMap(({ id }) => {
      const row = rows.get(id);
      return row === undefined ? [] : [makeVerdict(row, departed)];
    }),
    groups: inGroupOrder(caps.groups.flatMap(capGroup)),
    pools: pools.map(poolUse),
    departures: rules.departures,
  };
}
