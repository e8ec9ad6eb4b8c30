/**
 * Article 14, first clause: one project is supported in one way, the highest.
 *
 * Ways are compared on what each would give as the only one: after its own caps, with the other ways using no room
 * (A14-2, A14-4), before the pool. A tie goes to the lower article (A14-3). Projects are settled one after another in
 * sheet order and again until nothing changes, since a losing way frees room that another project's way may use.
 *
 * A way that is held up and may yet be cured is neither paid nor forgotten: where it might turn out the highest, the
 * best of the others waits for a person instead of being paid, because money once paid decides the question; where
 * it cannot, the best is paid.
 */
import { bestSupport } from "../best-support";
import type { ClaimId } from "../claim";
import { fails, holds, passes } from "../eligibility/check";
import { exactText, type Yuan, ZERO } from "../money";
import type { Rules } from "../rules";
import type { Relation, TraceStep } from "../verdict";
import { allocateCaps } from "./allocate-caps";
import type { ContextOf, RowsById } from "./obey-relations";
import { addOnce, bySheetOrder, isCurable, isOpen, type OpenRow, type PlanRow } from "./plan-row";
import type { PriorAwards } from "./prior-awards";
import { rewardPools } from "./share-pools";

const ONE_WAY = { id: "one-way-of-support", article: "14" };
const MOST_ROUNDS = 8;

/** A kept claim and the most that a way lost against it would have given. */
export interface Kept {
  readonly row: OpenRow;
  readonly highestLoser: Yuan;
  /** For the trace, after the steps of the caps. */
  readonly step: TraceStep;
}

interface Project {
  readonly finding: string;
  readonly members: readonly PlanRow[];
  readonly open: readonly OpenRow[];
}

/** Relations that share a claim are one project. */
function projectsOf(relations: readonly Relation[], rows: RowsById): readonly Project[] {
  const projects: { finding: string; ids: Set<ClaimId> }[] = [];
  for (const relation of relations) {
    if (relation.kind !== "one-project") continue;
    const ids = new Set(relation.claims);
    const touching = projects.filter((project) => relation.claims.some((id) => project.ids.has(id)));
    for (const project of touching) {
      for (const id of project.ids) ids.add(id);
      projects.splice(projects.indexOf(project), 1);
    }
    projects.push({ finding: touching[0]?.finding ?? relation.finding, ids });
  }
  return projects
    .map(({ finding, ids }) => {
      const members = [...ids].flatMap((id) => rows.get(id) ?? []).sort(bySheetOrder);
      return { finding, members, open: members.filter(isOpen) };
    })
    .filter(({ members, open }) => members.length > 1 && open.length > 0)
    .sort(({ open: [left] }, { open: [right] }) =>
      left === undefined || right === undefined ? 0 : bySheetOrder(left, right),
    );
}

/** What a way would give if it were the only one of its project, with the ways lost elsewhere using no room. */
function worthOf(
  way: OpenRow,
  rivals: readonly PlanRow[],
  lost: ReadonlySet<PlanRow>,
  { byArticle, byOwner, rules, priors }: Market,
): Yuan {
  const { computed, claim, owner } = way.assessment;
  if (rules.options["A14-2"] === "before-caps") return computed;
  const { article } = claim;
  // A product's cap and a pool reach across owners; every other cap ends with its owner.
  const wide = article === 13 || rules.options["A14-2"] === "after-pool";
  const field = wide ? byArticle.get(article) : byOwner.get(`${article}|${owner}`);
  const others = (field ?? []).filter((row) => row !== way && !lost.has(row) && !rivals.includes(row));
  const rows = [...others, way];
  const { byRow } = allocateCaps(rows, rules, priors, false);
  const own = byRow.get(way)?.afterCaps ?? ZERO;
  if (rules.options["A14-2"] !== "after-pool") return own;
  const shares = rows.map((row) => ({ row, before: byRow.get(row)?.afterCaps ?? ZERO }));
  for (const pool of rewardPools(shares, rules, priors)) {
    const share = pool.afterOf.get(way);
    if (share !== undefined) return share;
  }
  return own;
}

interface Market {
  /** Open rows by article, and by article and owner. */
  readonly byArticle: ReadonlyMap<number, readonly OpenRow[]>;
  readonly byOwner: ReadonlyMap<string, readonly OpenRow[]>;
  readonly rules: Rules;
  readonly priors: PriorAwards;
}

function groupBy<Key>(rows: readonly OpenRow[], keyOf: (row: OpenRow) => Key): Map<Key, OpenRow[]> {
  const groups = new Map<Key, OpenRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

interface Choice {
  readonly winner: OpenRow;
  readonly values: ReadonlyMap<PlanRow, Yuan>;
  readonly tied: readonly OpenRow[];
}

function choose(
  project: Project,
  lost: ReadonlySet<PlanRow>,
  market: Market,
  context: ContextOf,
): Choice | undefined {
  const { open } = project;
  // The project's own ways are each other's rivals, lost before or not.
  const values = new Map<PlanRow, Yuan>(open.map((way) => [way, worthOf(way, open, lost, market)]));
  const picked = open.filter(
    ({ assessment }) => context(assessment.claim.id).tickOf(ONE_WAY.id)?.outcome === "pass",
  );
  const [only] = picked;
  if (only !== undefined && picked.length === 1) return { winner: only, values, tied: [] };
  const best = bestSupport(
    open.map((way) => ({ article: way.assessment.claim.article, amount: values.get(way) })),
  );
  const winner = best.kind === "best" ? open[best.place] : undefined;
  if (best.kind !== "best" || winner === undefined) return undefined;
  return { winner, values, tied: best.tiedWith.flatMap((place) => open[place] ?? []) };
}

/** Whether a way that is held up might give more than the best of the others, or as much under a lower article. */
function mightWin(
  rival: PlanRow,
  winner: OpenRow,
  best: Yuan,
  lost: ReadonlySet<PlanRow>,
  market: Market,
): boolean {
  const { computed, claim, capPeriod } = rival.assessment;
  if (computed === undefined || capPeriod === undefined) return computed === undefined || computed.gte(best);
  const cured: PlanRow = { ...rival, blocked: undefined };
  if (!isOpen(cured)) return true;
  const value = worthOf(cured, [winner, rival], lost, market);
  return value.gt(best) || (value.eq(best) && claim.article < winner.assessment.claim.article);
}

/**
 * Chooses one way for every project and excludes the others.
 * @returns the kept claims, for the flag that the pool put one below a way that lost.
 */
export function chooseWays(
  rows: RowsById,
  relations: readonly Relation[],
  rules: Rules,
  priors: PriorAwards,
  context: ContextOf,
): readonly Kept[] {
  const projects = projectsOf(relations, rows);
  if (projects.length === 0) return [];
  const open = [...rows.values()].filter(isOpen);
  const market: Market = {
    byArticle: groupBy(open, ({ assessment }) => assessment.claim.article),
    byOwner: groupBy(open, ({ assessment: { claim, owner } }) => `${claim.article}|${owner}`),
    rules,
    priors,
  };
  let lost: ReadonlySet<PlanRow> = new Set();
  let choices: readonly (Choice | undefined)[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const losing = new Set(lost);
    choices = projects.map((project) => {
      const choice = choose(project, losing, market, context);
      for (const way of project.open) losing.delete(way);
      for (const way of project.open) if (choice !== undefined && way !== choice.winner) losing.add(way);
      return choice;
    });
    const stable = losing.size === lost.size && [...losing].every((row) => lost.has(row));
    lost = losing;
    if (stable) break;
  }
  return projects.flatMap((project, place) => {
    const choice = choices[place];
    return choice === undefined ? [] : settle(project, choice, lost, market, context);
  });
}

function settle(
  project: Project,
  { winner, values, tied }: Choice,
  lost: ReadonlySet<PlanRow>,
  market: Market,
  context: ContextOf,
): readonly Kept[] {
  const best = values.get(winner) ?? ZERO;
  const { finding } = project;
  const open = tied.length > 0 && market.rules.options["A14-3"] === "payee-chooses" ? [winner, ...tied] : [];
  let highestLoser: Yuan = ZERO;
  for (const way of project.open) {
    for (const reading of ["A14-1", "A14-2"]) addOnce(way.readings, reading);
    if (tied.length > 0 && (way === winner || tied.includes(way))) addOnce(way.readings, "A14-3");
    const value = values.get(way) ?? ZERO;
    const shown = {
      finding,
      amount: exactText(value),
      kept: exactText(best),
      keptArticle: winner.assessment.claim.article,
      keptRow: `${winner.assessment.claim.sheet}!${winner.assessment.claim.row}`,
    };
    if (open.includes(way)) {
      way.checks.push(holds(ONE_WAY, "manual", "DUPLICATE_TO_VERIFY", [], shown));
      way.blocked = { status: "manual", reasons: ["DUPLICATE_TO_VERIFY"] };
      continue;
    }
    if (way === winner) continue;
    addOnce(way.readings, "A14-4");
    if (value.gt(highestLoser)) highestLoser = value;
    way.checks.push(fails(ONE_WAY, "ART14_LOWER", [], shown));
    way.blocked = { status: "ineligible", reasons: ["ART14_LOWER"] };
    way.assessment.trace?.push({
      code: "art14.lower",
      article: "14",
      values: shown,
      result: ZERO,
      cells: [],
    });
  }
  if (open.length > 0) return [];
  const rivals = project.members.filter(isCurable).filter((row) => !project.open.some((way) => way === row));
  const tick = context(winner.assessment.claim.id).tickOf(ONE_WAY.id);
  if (tick === undefined && rivals.some((rival) => mightWin(rival, winner, best, lost, market))) {
    winner.checks.push(
      holds(ONE_WAY, "manual", "DUPLICATE_TO_VERIFY", [], { finding, amount: exactText(best) }),
    );
    winner.blocked = { status: "manual", reasons: ["DUPLICATE_TO_VERIFY"] };
    return [];
  }
  const kept = passes(ONE_WAY, [], { finding, amount: exactText(best), lower: exactText(highestLoser) });
  winner.checks.push(tick === undefined ? kept : { ...kept, decidedBy: tick });
  if (tick !== undefined) addOnce(winner.flags, "PERSON_DECIDED");
  const step: TraceStep = {
    code: "art14.kept",
    article: "14",
    values: { amount: exactText(best), lower: exactText(highestLoser) },
    result: best,
    cells: [],
  };
  return [{ row: winner, highestLoser, step }];
}
