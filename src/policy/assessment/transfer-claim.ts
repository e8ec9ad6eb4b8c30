/**
 * Article 10 for one claim: its conditions, and the amount that counts as actually paid (A10-4).
 *
 * Where the sheet keeps the patents' part apart, only that part counts. A payment of exactly 10,000 times the
 * contract, or so large that the subsidy would be 10,000 times the annual cap, is a suspect unit (G19). A part for
 * patents that is more than all that was paid is no part of it: a person says what was paid.
 */
import type { TransferClaim } from "../claim";
import { acquisitionMode } from "../eligibility/acquisition-mode";
import { type CheckContext, holds } from "../eligibility/check";
import { forImplementation } from "../eligibility/for-implementation";
import { patentNumbers } from "../eligibility/patent-numbers";
import { registrationCompleted } from "../eligibility/registration-completed";
import { applicantSize, declaredWrongly, nearLargeBound, smeClass } from "../eligibility/sme-class";
import { supplierListed } from "../eligibility/supplier-listed";
import { type Figure, figureByPerson, usableFigure } from "../eligibility/usable-figure";
import { cellsOf, type Fact, knownValue } from "../fact";
import { Decimal, exactText, type Yuan } from "../money";
import type { Rules } from "../rules";
import { transferCeiling } from "../transfer-subsidy";
import type { FlagCode, ReadingId, TraceStep } from "../verdict";
import type { Computation } from "./assessment";
import { equityPayment } from "./equity-payment";

export const PAID_AMOUNT = "paid-amount";

/** 财税〔2016〕36号 附件1 第十五条: 6 % for modern services, among them the transfer of technology. */
const VAT_FACTOR = new Decimal("1.06");
const WAN = 10_000;

function paidFact({ patentPaid, paid, contractAmount }: TransferClaim, rules: Rules): Fact<Yuan> {
  if (rules.options["A10-4"] === "contract-price") return contractAmount;
  return patentPaid.state === "absent" ? paid : patentPaid;
}

function unitSuspect(amount: Yuan, contract: Yuan | undefined, rules: Rules): boolean {
  if (contract !== undefined && !contract.isZero() && amount.eq(contract.times(WAN))) return true;
  // By the regulation's own figures: a what-if cap says nothing about how a cell was typed.
  const { "art10.rate": rate, "art10.annual-cap": cap } = rules.regulation.parameters;
  return amount.times(rate.value).gt(new Decimal(cap.value).times(WAN));
}

function paidFigure(claim: TransferClaim, fact: Fact<Yuan>, context: CheckContext): Figure {
  const name = { id: PAID_AMOUNT, article: "10" };
  const figure = usableFigure(name, fact, context);
  if (figure.amount === undefined || figureByPerson(PAID_AMOUNT, context) !== undefined) return figure;
  const contract = knownValue(claim.contractAmount);
  const all = knownValue(claim.paid);
  if (fact === claim.patentPaid && all !== undefined && figure.amount.gt(all))
    return {
      check: holds(name, "manual", "PATENT_PART_OVER_PAID", [...cellsOf(fact), ...cellsOf(claim.paid)], {
        amount: exactText(figure.amount),
        paid: exactText(all),
      }),
    };
  if (!unitSuspect(figure.amount, contract, context.rules)) return figure;
  return {
    check: holds(name, "manual", "UNIT_SUSPECT", cellsOf(fact), {
      amount: exactText(figure.amount),
      ...(contract === undefined ? {} : { contract: exactText(contract) }),
    }),
  };
}

function afterTax(amount: Yuan, rules: Rules, trace: TraceStep[] | undefined): Yuan {
  if (rules.options["A10-4"] !== "net-of-vat") return amount;
  const net = amount.dividedBy(VAT_FACTOR);
  trace?.push({
    code: "art10.net-of-vat",
    article: "10",
    values: { paid: exactText(amount), rate: "0.06", amount: net.toFixed(4) },
    result: net,
    cells: [],
    reading: "A10-4",
  });
  return net;
}

export function computeTransfer(
  claim: TransferClaim,
  context: CheckContext,
  trace: TraceStep[] | undefined,
): Computation {
  const { rules } = context;
  const fact = paidFact(claim, rules);
  const flags: FlagCode[] = [];
  const readings: ReadingId[] = [];
  const isEquity = knownValue(claim.mode) === "equity";
  let figure: Figure;
  if (isEquity) {
    const equity = equityPayment(claim, fact, context);
    if (equity.cashPart) flags.push("EQUITY_CASH_PART");
    readings.push("A10-2");
    figure = equity;
  } else figure = paidFigure(claim, fact, context);
  const contract = knownValue(claim.contractAmount);
  if (figure.amount !== undefined && contract !== undefined && figure.amount.gt(contract))
    flags.push("PAID_OVER_CONTRACT");
  if (figure.amount !== undefined && figure.amount.decimalPlaces() > 2) flags.push("SUB_FEN_INPUT");
  const size = applicantSize(claim.applicant);
  if (declaredWrongly(claim.applicant, size)) flags.push("SELF_DECLARED_SIZE_WRONG");
  if (nearLargeBound(size)) flags.push("SME_BOUNDARY");
  const computed =
    figure.amount === undefined
      ? undefined
      : transferCeiling(afterTax(figure.amount, rules, trace), rules, trace, figure.check.cells);
  return {
    checks: [
      figure.check,
      patentNumbers(claim, context),
      acquisitionMode(claim, context),
      supplierListed(claim, context),
      forImplementation(claim, context),
      registrationCompleted(claim, context),
      smeClass(claim, context, size),
    ],
    ...(computed === undefined ? {} : { computed }),
    reasons: [],
    flags,
    readings,
  };
}
