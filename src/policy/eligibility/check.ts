/**
 * How a condition's answer is put: pass, fail, or verify, and what it does to the claim if it is no pass.
 *
 * Missing is no failure (G5). A condition that no sheet has a column for is left to a person and holds nothing up,
 * unless reading G17 says otherwise. A person's tick decides a check, and is kept beside it.
 */
import type { IsoDate } from "../dates";
import { type CellRef, cellsOf, type Fact } from "../fact";
import type { Rules } from "../rules";
import type { Check, ClaimStatus, ReasonCode, Tick } from "../verdict";

export interface CheckContext {
  readonly rules: Rules;
  readonly asOf: IsoDate;
  /** The fund year under review. */
  readonly fundYear: number;
  /** The person's answer to a check of this claim, if there is one. */
  readonly tickOf: (check: string) => Tick | undefined;
}

export interface CheckName {
  readonly id: string;
  /** As cited: "5", "10". */
  readonly article: string;
}

type Values = Check["values"];

/** Written out: a claim carries some sixteen checks, and copying objects would be most of the work. */
function put(
  { id, article }: CheckName,
  outcome: Check["outcome"],
  effect: Check["effect"],
  cells: readonly CellRef[],
  values: Values,
): Check {
  if (effect === undefined)
    return values === undefined ? { id, article, outcome, cells } : { id, article, outcome, cells, values };
  return values === undefined
    ? { id, article, outcome, cells, effect }
    : { id, article, outcome, cells, effect, values };
}

export function passes(name: CheckName, cells: readonly CellRef[], values?: Values): Check {
  return put(name, "pass", undefined, cells, values);
}

/** A condition that is definitely not met. */
export function fails(
  name: CheckName,
  reason: ReasonCode,
  cells: readonly CellRef[],
  values?: Values,
): Check {
  return put(name, "fail", { status: "ineligible", reason }, cells, values);
}

/** Something to be supplied, corrected, waited for or decided before the claim can go on. */
export function holds(
  name: CheckName,
  status: Exclude<ClaimStatus, "payable" | "zero" | "ineligible">,
  reason: ReasonCode,
  cells: readonly CellRef[],
  values?: Values,
): Check {
  return put(name, status === "error" ? "fail" : "verify", { status, reason }, cells, values);
}

/** Left to a person on the checklist; holds nothing up (G17). */
export function leftToPerson(name: CheckName, cells: readonly CellRef[] = [], values?: Values): Check {
  return put(name, "verify", undefined, cells, values);
}

/** A fact without a value: blank or unusable holds the claim as incomplete, no column leaves it to a person. */
export function unanswered(
  name: CheckName,
  fact: Fact<unknown>,
  reason: ReasonCode,
  { rules }: CheckContext,
): Check {
  if (fact.state === "absent" && rules.options.G17 === "left-to-person") return leftToPerson(name);
  return holds(name, "incomplete", reason, cellsOf(fact));
}

export interface YesNo extends CheckName {
  readonly fact: Fact<boolean>;
  readonly onNo: ReasonCode;
  readonly onMissing: ReasonCode;
}

/** A condition that one yes-or-no fact answers. */
export function yesOrNo(question: YesNo, context: CheckContext): Check {
  const { fact } = question;
  if (fact.state !== "known") return unanswered(question, fact, question.onMissing, context);
  return fact.value ? passes(question, fact.cells) : fails(question, question.onNo, fact.cells);
}

/** The check as a person decided it, if one did. */
export function settled(check: Check, { tickOf }: CheckContext): Check {
  const tick = tickOf(check.id);
  if (tick === undefined) return check;
  const values = check.values;
  const decided =
    tick.outcome === "pass"
      ? passes(check, check.cells, values)
      : fails(check, "DECIDED_AGAINST", check.cells, values);
  return { ...decided, decidedBy: tick };
}
