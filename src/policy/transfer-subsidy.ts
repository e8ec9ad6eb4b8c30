/**
 * Article 10: 支持中小微企业获取专利技术.
 *
 * Grants an SME of this city that acquires patented technology from universities, research institutions or
 * state-owned enterprises, and has completed transfer registration or licence recordal, up to 40 % of what it
 * actually paid for the patents; per enterprise and year up to 100 万元.
 *
 * Leaves open: what was "actually paid" when tax was recovered (A10-4), equity contributions without cash (A10-2),
 * the year (G7), the order of rows under the annual cap (G11). 不超过 makes 40 % a ceiling: rounding is down to the
 * fen (G1), once per payment (G2). Conditions are in `eligibility/`.
 */
import { takeRoom } from "./annual-room";
import type { CellRef } from "./fact";
import { exactText, usableAmount, type Yuan, ZERO } from "./money";
import { roundCeiling } from "./rounding";
import type { Rules } from "./rules";
import type { TraceStep } from "./verdict";

export interface TransferInput {
  /** Actually paid for the patents, in yuan. */
  readonly paid: Yuan;
  /** Already awarded to the enterprise under Article 10 for the year, in yuan. */
  readonly prior?: Yuan;
  /** Cells that state the payment, for the trace. */
  readonly cells?: readonly CellRef[];
}

export interface TransferSubsidy {
  /** 40 % of the payment, down to the fen, before the annual cap. */
  readonly computed: Yuan;
  /** Annual room before this payment. */
  readonly roomBefore: Yuan;
  readonly amount: Yuan;
}

/** 40 % of the payment, down to the fen: the row's own ceiling. */
export function transferCeiling(
  paid: Yuan,
  rules: Rules,
  trace?: TraceStep[],
  cells: readonly CellRef[] = [],
): Yuan {
  const rate = rules.values["art10.rate"];
  const exact = usableAmount(paid, "paid").times(rate);
  const computed = roundCeiling(exact);
  trace?.push({
    code: computed.eq(exact) ? "art10.rate" : "art10.rate-floored",
    article: "10",
    values: {
      paid: exactText(paid),
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

/**
 * The subsidy for one payment.
 * @throws {AmountRefused} for a negative or non-finite amount.
 */
export function transferSubsidy(input: TransferInput, rules: Rules, trace?: TraceStep[]): TransferSubsidy {
  const computed = transferCeiling(input.paid, rules, trace, input.cells);
  const { roomBefore, amount } = takeRoom(
    {
      article: "10",
      wanted: computed,
      cap: rules.values["art10.annual-cap"],
      prior: input.prior === undefined ? ZERO : usableAmount(input.prior, "prior"),
      used: ZERO,
    },
    trace,
  );
  return { computed, roomBefore, amount };
}
