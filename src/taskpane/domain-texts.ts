/**
 * Texts of codes that the rules, the reading and the duplicate check give: each from its own table in locale/.
 *
 * A code without a text is a defect that tests find; in front of a clerk the code itself is better than a view that
 * does not open.
 */
import type { FieldId } from "../ledger/reading";
import { checkSettledBy, checkTitle } from "../locale/checks";
import type { Locale } from "../locale/message";
import { flagText as flagSentence, reasonText as reasonSentence } from "../locale/reasons";
import { describeTrace } from "../locale/trace";
import type { Parameter } from "../policy/regulation";
import type { Check, FlagCode, ReasonCode, TraceStep } from "../policy/verdict";
import type { Evidence, Finding } from "../review/review";
import type { Translate } from "./translate";

function textOr(code: string, text: () => string): string {
  try {
    return text();
  } catch {
    return code;
  }
}

export function reasonText(locale: Locale, code: ReasonCode): string {
  return textOr(code, () => reasonSentence(code, locale));
}

export function flagText(locale: Locale, code: FlagCode): string {
  return textOr(code, () => flagSentence(code, locale));
}

/** What the condition asks. */
export function checkText(locale: Locale, check: Check): string {
  return textOr(check.id, () => checkTitle(check.id, locale));
}

/** What settles the condition. */
export function settledByText(locale: Locale, check: Check): string {
  return textOr("", () => checkSettledBy(check.id, locale));
}

/** One step of a trace, with its article: "第十条：实付 … × 40% = …". */
export function stepText(locale: Locale, step: TraceStep): string {
  return textOr(step.code, () => describeTrace([step], locale).join(""));
}

export function findingText(_locale: Locale, finding: Finding): string {
  return finding.code;
}

/** What to do about a notice; undefined where its text says all. */
export function remedyText(_locale: Locale, _finding: Finding): string | undefined {
  return undefined;
}

export function kindText(_locale: Locale, kind: string): string {
  return kind;
}

export function relationText(_locale: Locale, evidence: Evidence): string {
  return evidence.relation;
}

export function clearingText(_locale: Locale, code: string): string {
  return code;
}

export function notInstalmentText(_locale: Locale, code: string): string {
  return code;
}

/** The clause of Article 14, quoted. */
export function clauseText(t: Translate, clause: 1 | 2): string {
  return t(`clause.${clause}`);
}

export function parameterText(t: Translate, parameter: Parameter): string {
  return t(`parameter.${parameter.id}`);
}

export function fieldText(_locale: Locale, field: FieldId): string {
  return field;
}
