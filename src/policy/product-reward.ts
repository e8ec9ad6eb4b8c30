/**
 * Article 13: 支持知识产权金融创新工作.
 *
 * Rewards the issuing or implementing unit of an intellectual-property financial product that is innovative and
 * has reached scale with 0.5 % of the financing scale; per product up to 50 万元, per subject up to 100 万元, all
 * rewards together up to 200 万元. The three caps apply in the order of the text, narrow to wide (A13-2).
 *
 * Leaves open: who is paid where issuer and implementer both claim (A13-1), whether scale is raised or registered
 * (A13-4), the period of the caps (G9: the whole validity), the method for a pool that is too small (A12-5), whose
 * shares are made per subject and split back to its products (A13-3). Innovation and scale are reviewers' recorded
 * decisions (A13-5), never inferred here.
 */
import { takeRoom } from "./annual-room";
import type { CellRef } from "./fact";
import { exactText, minOf, roomLeft, usableAmount, type Yuan, ZERO } from "./money";
import { type PoolShares, sharePool, splitBy } from "./pool";
import { roundReward } from "./rounding";
import type { Rules } from "./rules";
import type { TraceStep } from "./verdict";

export interface ProductInput {
  /** Actually raised or lent, in yuan. */
  readonly scale: Yuan;
  /** Already awarded for the product, whoever got it, in yuan. */
  readonly productPrior?: Yuan;
  /** Already awarded to the subject under Article 13, in yuan. */
  readonly subjectPrior?: Yuan;
  readonly cells?: readonly CellRef[];
}

export interface ProductReward {
  /** 0.5 % of the scale, rounded, before every cap. */
  readonly computed: Yuan;
  readonly afterProduct: Yuan;
  /** Room of the subject before this product. */
  readonly roomBefore: Yuan;
  /** After product and subject cap, before the pool. */
  readonly amount: Yuan;
}

/** 0.5 % of the financing scale, rounded, before every cap. */
export function productCeiling(
  scale: Yuan,
  rules: Rules,
  trace?: TraceStep[],
  cells: readonly CellRef[] = [],
): Yuan {
  const rate = rules.values["art13.rate"];
  const exact = usableAmount(scale, "scale").times(rate);
  const computed = roundReward(exact, rules);
  trace?.push({
    code: computed.eq(exact) ? "art13.rate" : "art13.rate-rounded",
    article: "13",
    values: {
      scale: exactText(scale),
      rate: rate.toFixed(),
      exact: exactText(exact),
      amount: exactText(computed),
    },
    result: computed,
    cells,
    ...(computed.eq(exact) ? {} : { reading: "G1" }),
  });
  return computed;
}

/** What of `wanted` fits under the cap of the product. */
export function underProductCap(wanted: Yuan, used: Yuan, rules: Rules, trace?: TraceStep[]): Yuan {
  const cap = rules.values["art13.product-cap"];
  const room = roomLeft(cap, used);
  const amount = minOf(wanted, room);
  trace?.push({
    code: amount.lt(wanted) ? "art13.product-cut" : "art13.product-within",
    article: "13",
    values: {
      wanted: exactText(wanted),
      cap: exactText(cap),
      used: exactText(used),
      amount: exactText(amount),
    },
    result: amount,
    cells: [],
  });
  return amount;
}

/**
 * The reward for one product before the pool.
 * @throws {AmountRefused} for a negative or non-finite amount.
 */
export function productReward(input: ProductInput, rules: Rules, trace?: TraceStep[]): ProductReward {
  const computed = productCeiling(input.scale, rules, trace, input.cells);
  const productPrior =
    input.productPrior === undefined ? ZERO : usableAmount(input.productPrior, "productPrior");
  const afterProduct = underProductCap(computed, productPrior, rules, trace);
  const taken = takeRoom(
    {
      article: "13",
      wanted: afterProduct,
      cap: rules.values["art13.subject-cap"],
      prior: input.subjectPrior === undefined ? ZERO : usableAmount(input.subjectPrior, "subjectPrior"),
      used: ZERO,
    },
    trace,
  );
  return { computed, afterProduct, ...taken };
}

export interface ProductOfSubject {
  /** Who is paid: a code or a name; rows with the same text are one subject. */
  readonly subject: string;
  /** In yuan; undefined: not known, takes nothing. */
  readonly scale: Yuan | undefined;
}

/**
 * The rewards of several products after the pool, each row its own product. A subject's rows use its cap from
 * above; the pool is shared by subject and split back to the rows (A13-3).
 * @throws {AmountRefused} for a negative or non-finite amount.
 */
export function productRewardPool(
  products: readonly ProductOfSubject[],
  rules: Rules,
  used: Yuan = ZERO,
): PoolShares {
  const places = new Map<string, number[]>();
  const taken = new Map<string, Yuan>();
  const amounts = products.map(({ subject, scale }, place) => {
    places.set(subject, [...(places.get(subject) ?? []), place]);
    if (scale === undefined) return undefined;
    const before = taken.get(subject) ?? ZERO;
    const { amount } = productReward({ scale, subjectPrior: before }, rules);
    taken.set(subject, before.plus(amount));
    return amount;
  });
  const subjects = [...places.keys()];
  const shares = sharePool(
    subjects.map((subject) => taken.get(subject) ?? ZERO),
    rules.values["art13.pool"].minus(usableAmount(used, "used")),
    rules,
  );
  const awards: (Yuan | undefined)[] = [...amounts];
  subjects.forEach((subject, index) => {
    const rows = (places.get(subject) ?? []).filter((place) => amounts[place] !== undefined);
    const parts = splitBy(
      shares.awards[index] ?? ZERO,
      rows.map((place) => amounts[place] ?? ZERO),
    );
    rows.forEach((place, part) => {
      awards[place] = parts[part] ?? ZERO;
    });
  });
  return { ...shares, awards };
}
