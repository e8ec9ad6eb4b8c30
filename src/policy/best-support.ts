/**
 * Article 14: one way of support per project, the highest; nothing where other fiscal money was received.
 *
 * Leaves open: what one project is (A14-1, settled by the duplicate check), on which amount the ways are compared
 * (A14-2: after own caps, before the pool), a tie (A14-3: the lower article). The losing way uses neither cap nor
 * pool (A14-4). Other fiscal money of any level excludes the project in full (A14-5).
 */
import type { Yuan } from "./money";

export interface WayOfSupport {
  /** 6–13; undefined where ways are only numbers (a tie then goes to the earlier one). */
  readonly article?: number;
  /** What the way would give, in yuan; undefined: cannot be told, never chosen. */
  readonly amount: Yuan | undefined;
}

export type BestSupport =
  | {
      readonly kind: "best";
      readonly place: number;
      readonly amount: Yuan;
      readonly tiedWith: readonly number[];
    }
  | { readonly kind: "excluded-by-other-funding" }
  | { readonly kind: "none" };

/** Which of several ways for one project is paid. */
export function bestSupport(ways: readonly WayOfSupport[], otherFunding = false): BestSupport {
  if (otherFunding) return { kind: "excluded-by-other-funding" };
  let best: { readonly place: number; readonly amount: Yuan; readonly article: number } | undefined;
  let tied: number[] = [];
  ways.forEach(({ amount, article = Number.POSITIVE_INFINITY }, place) => {
    if (amount === undefined) return;
    if (best === undefined || amount.gt(best.amount)) {
      best = { place, amount, article };
      tied = [];
    } else if (amount.eq(best.amount)) {
      if (article < best.article) {
        tied.push(best.place);
        best = { place, amount, article };
      } else tied.push(place);
    }
  });
  const found: { readonly place: number; readonly amount: Yuan } | undefined = best;
  return found === undefined
    ? { kind: "none" }
    : { kind: "best", place: found.place, amount: found.amount, tiedWith: tied };
}
