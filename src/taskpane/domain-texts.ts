/** Texts of codes that the rules, the reading and the duplicate check give: each from its own table in locale/. */

import type { FieldId } from "../ledger/reading";
import type { Locale } from "../locale/message";
import type { Parameter } from "../policy/regulation";
import type { Check, FlagCode, ReasonCode, TraceStep } from "../policy/verdict";
import type { Evidence, Finding } from "../review/review";
import type { Translate } from "./translate";

export function reasonText(_locale: Locale, code: ReasonCode): string {
  return code;
}
export function flagText(_locale: Locale, code: FlagCode): string {
  return code;
}
export function checkText(_locale: Locale, check: Check): string {
  return check.id;
}
export function stepText(_locale: Locale, step: TraceStep): string {
  return step.code;
}
export function findingText(_locale: Locale, finding: Finding): string {
  return finding.code;
}
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
export function clauseText(t: Translate, clause: 1 | 2): string {
  return t(`clause.${clause}`);
}
export function parameterText(_locale: Locale, parameter: Parameter): string {
  return parameter.id;
}
export function fieldText(_locale: Locale, field: FieldId): string {
  return field;
}
