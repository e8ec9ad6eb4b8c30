/**
 * A figure that a formula needs: a number of zero or more, in a known unit (G4, G15, G19).
 *
 * Text, negative numbers and broken counts are errors; a blank or an unknown unit is to be supplied; a suspect unit
 * goes to a person and the figure is not changed. A person's tick may name the right figure in yuan.
 */
import { cellsOf, type Fact, type FactProblem } from "../fact";
import { Decimal, exactText, type Yuan } from "../money";
import type { Check, ReasonCode } from "../verdict";
import { type CheckContext, type CheckName, holds, passes } from "./check";

export interface Figure {
  readonly check: Check;
  /** Undefined where the figure cannot be used. */
  readonly amount?: Yuan;
}

type Trouble = { readonly status: "error" | "incomplete" | "manual"; readonly reason: ReasonCode };

function troubleOf(problem: FactProblem): Trouble {
  switch (problem) {
    case "negative":
      return { status: "error", reason: "AMOUNT_NEGATIVE" };
    case "not-an-integer":
      return { status: "error", reason: "COUNT_NOT_AN_INTEGER" };
    case "unit-unknown":
      return { status: "incomplete", reason: "UNIT_UNKNOWN" };
    case "unit-suspect":
      return { status: "manual", reason: "UNIT_SUSPECT" };
    default:
      return { status: "error", reason: "AMOUNT_NOT_A_NUMBER" };
  }
}

const DECIMAL_TEXT = /^\d{1,15}(\.\d{1,10})?$/;

/** The figure that a person named for a check, if one did and it is a plain decimal number. */
export function figureByPerson(id: string, { tickOf }: CheckContext): Yuan | undefined {
  const tick = tickOf(id);
  if (tick?.outcome !== "pass" || tick.amount === undefined) return undefined;
  return DECIMAL_TEXT.test(tick.amount) ? new Decimal(tick.amount) : undefined;
}

export function usableFigure(name: CheckName, fact: Fact<Yuan>, context: CheckContext): Figure {
  const decided = figureByPerson(name.id, context);
  const cells = cellsOf(fact);
  if (decided !== undefined)
    return { check: passes(name, cells, { amount: exactText(decided) }), amount: decided };
  if (fact.state === "invalid") {
    const { status, reason } = troubleOf(fact.problem);
    const values =
      fact.suggestion === undefined ? { raw: fact.raw } : { raw: fact.raw, suggestion: fact.suggestion };
    return { check: holds(name, status, reason, cells, values) };
  }
  if (fact.state !== "known") return { check: holds(name, "incomplete", "AMOUNT_MISSING", cells) };
  if (fact.value.isNegative() && !fact.value.isZero())
    return { check: holds(name, "error", "AMOUNT_NEGATIVE", cells, { raw: fact.value.toFixed() }) };
  return { check: passes(name, cells), amount: fact.value };
}
