import { type Yuan, ZERO } from "../policy/money";
import { pledgeSubsidy } from "../policy/pledge-subsidy";
import type { TraceStep } from "../policy/verdict";
import { amountOf, answerOf, dayOf } from "./arguments";
import { type Argument, type ArgumentCell, labelText, spill } from "./columns";
import { Refusal } from "./refusal";
import { required } from "./required";
import { rulesAt } from "./rules-at";

export function pledgeArguments(
  fees: unknown,
  loan: unknown,
  priorYTD: unknown,
  repaidOnTime: unknown,
  asOf: unknown,
): readonly Argument[] {
  return [
    { label: "fees", value: fees },
    { label: "loan", value: loan },
    { label: "prior", value: priorYTD },
    { label: "repaidOnTime", value: repaidOnTime },
    { label: "asOf", value: asOf },
  ];
}

export interface PledgeRow {
  readonly amount: Yuan;
  /** False: not repaid on time, so nothing was computed. */
  readonly onTime: boolean;
}

/** The subsidy of one row; undefined where neither fees nor loan are filled in. */
export function pledgeOfRow(cells: readonly ArgumentCell[], trace?: TraceStep[]): PledgeRow | undefined {
  const fees = amountOf(cells[0], "fees");
  const loan = amountOf(cells[1], "loan");
  const prior = amountOf(cells[2], "prior");
  const answer = answerOf(cells[3], "repaidOnTime");
  const rules = rulesAt(dayOf(cells[4], "asOf"));
  if (fees === undefined && loan === undefined) return undefined;
  const amounts = { fees: required(fees, "fees"), loan: required(loan, "loan") };
  // Left out: the caller knows that the loan was repaid. A blank answer is neither yes nor no.
  if (answer === undefined && cells[3] !== undefined)
    throw new Refusal("unavailable", "answer.missing", { name: labelText("repaidOnTime") });
  if (answer === false) return { amount: ZERO, onTime: false };
  const input = prior === undefined ? amounts : { ...amounts, prior };
  return { amount: pledgeSubsidy(input, rules, trace).amount, onTime: true };
}

/**
 * Subsidy for a patent-pledge loan (Article 11) in yuan: the lower of 40 % of the service fees and 2 % of the loan drawn, down to the fen, within the annual cap of 200,000 yuan per enterprise.
 * @customfunction PLEDGE_SUBSIDY
 * @param fees Guarantee, appraisal and other service fees borne by the enterprise, net of refunds and without interest, in yuan.
 * @param loan Loan actually drawn, in yuan.
 * @param priorYTD Already awarded to the enterprise under Article 11 this year, in yuan; 0 if left out.
 * @param repaidOnTime Whether the loan was repaid in full on time (TRUE/FALSE, 是/否); left out counts as yes, a blank cell gives #N/A.
 * @param asOf Day whose regulation applies; if left out, the last regulation known.
 * @returns The subsidy in yuan; 0 if not repaid on time; blank where fees and loan are blank.
 */
export function pledgeSubsidyFunction(
  fees: unknown[][],
  loan: unknown[][],
  priorYTD?: unknown[][],
  repaidOnTime?: unknown[][],
  asOf?: unknown[][],
): unknown[][] {
  return spill(
    pledgeArguments(fees, loan, priorYTD, repaidOnTime, asOf),
    (cells) => pledgeOfRow(cells)?.amount.toNumber() ?? "",
  );
}
