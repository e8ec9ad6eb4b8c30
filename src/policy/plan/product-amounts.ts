/**
 * Article 13: what each row may get for its product, before the cap of its subject.
 *
 * 单个金融产品 is one cap over all claimants and rounds. Rows for one product use it by issue date. Where issuer and
 * implementer both claim, a person decides (A13-1); under the other readings there is one reward for the product,
 * 0.5 % of the scale once, split by what each would get alone or given to the issuer.
 */

import { knownValue } from "../fact";
import { exactText, minOf, type Yuan, ZERO } from "../money";
import { splitBy } from "../pool";
import { underProductCap } from "../product-reward";
import type { Rules } from "../rules";
import type { TraceStep } from "../verdict";
import { byEventDate, type OpenRow } from "./plan-row";
import type { PriorAwards } from "./prior-awards";
import { projectKey } from "./project-key";

export interface AfterProduct {
  readonly amount: Yuan;
  readonly steps: readonly TraceStep[];
}

function productOf({ assessment: { claim } }: OpenRow): string {
  return projectKey(claim.projectNo) ?? projectKey(claim.title) ?? `row:${claim.id}`;
}

function isIssuer({ assessment: { claim } }: OpenRow): boolean {
  return claim.article === 13 && knownValue(claim.role) === "issuer";
}

/** One reward for a product that several subjects claim. */
function oneReward(
  rows: readonly OpenRow[],
  prior: Yuan,
  rules: Rules,
  traced: boolean,
): readonly AfterProduct[] {
  const steps: TraceStep[] | undefined = traced ? [] : undefined;
  const largest = rows.reduce(
    (most, { assessment }) => (assessment.computed.gt(most) ? assessment.computed : most),
    ZERO,
  );
  const reward = underProductCap(largest, prior, rules, steps);
  const split = rules.options["A13-1"] === "split";
  const payee = Math.max(0, rows.findIndex(isIssuer));
  const shares = split
    ? splitBy(
        reward,
        rows.map(({ assessment }) => assessment.computed),
      )
    : rows.map((_row, place) => (place === payee ? reward : ZERO));
  return rows.map(({ assessment }, place) => {
    const amount = minOf(shares[place] ?? ZERO, assessment.computed);
    const shared: TraceStep = {
      code: split ? "art13.split" : "art13.issuer-first",
      article: "13",
      values: { reward: exactText(reward), claimants: rows.length, amount: exactText(amount) },
      result: amount,
      cells: [],
      reading: "A13-1",
    };
    return { amount, steps: steps === undefined ? [] : [...steps, shared] };
  });
}

export function productAmounts(
  rows: readonly OpenRow[],
  rules: Rules,
  priors: PriorAwards,
  traced: boolean,
): ReadonlyMap<OpenRow, AfterProduct> {
  const products = new Map<string, OpenRow[]>();
  for (const row of rows) {
    if (row.assessment.claim.article !== 13) continue;
    const key = productOf(row);
    const group = products.get(key);
    if (group === undefined) products.set(key, [row]);
    else group.push(row);
  }
  const amounts = new Map<OpenRow, AfterProduct>();
  const alone = rules.options.G9 === "per-award";
  for (const [key, group] of products) {
    const ordered = [...group].sort(byEventDate);
    const prior = alone ? ZERO : priors.ofProduct(key);
    const owners = new Set(ordered.map(({ assessment }) => assessment.owner));
    if (owners.size > 1 && rules.options["A13-1"] !== "manual") {
      const rewards = oneReward(ordered, prior, rules, traced);
      ordered.forEach((row, place) => {
        amounts.set(row, rewards[place] ?? { amount: ZERO, steps: [] });
      });
      continue;
    }
    let used = prior;
    for (const row of ordered) {
      const steps: TraceStep[] | undefined = traced ? [] : undefined;
      const amount = underProductCap(row.assessment.computed, used, rules, steps);
      amounts.set(row, { amount, steps: steps ?? [] });
      used = used.plus(amount);
    }
  }
  return amounts;
}
