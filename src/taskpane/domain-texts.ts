/**
 * Texts of codes that the rules, the reading and the duplicate check give: each from its own table in locale/.
 *
 * A code without a text is a defect that tests find; in front of a clerk the code itself is better than a view that
 * does not open.
 */
import { checkSettledBy, checkTitle } from "../locale/checks";
import { DUPLICATES, isDuplicateCode } from "../locale/duplicates";
import { isLedgerCode, ledgerText } from "../locale/ledger";
import { type Locale, message } from "../locale/message";
import { flagText as flagSentence, reasonText as reasonSentence } from "../locale/reasons";
import { describeTrace } from "../locale/trace";
import type { Parameter } from "../policy/regulation";
import type { Check, FlagCode, ReasonCode, TraceStep } from "../policy/verdict";
import type { DuplicateFinding, Evidence, Finding } from "../review/review";
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

/** A remark of the reading, a question it asks, or a decision whose claim is gone. */
export function findingText(locale: Locale, t: Translate, finding: Finding): string {
  const { code, values } = finding;
  if (isLedgerCode(code)) return textOr(code, () => ledgerText(locale, finding));
  if (code === "tick-without-claim") return textOr(code, () => strayTickText(locale, t, values));
  const kind = QUESTION_KINDS.find((one) => code === `question-${one}`);
  if (kind === undefined) return String(values.text ?? code);
  const question = locale === "zh-CN" ? values.text : undefined;
  return textOr(code, () =>
    t("finding.question", {
      question: question ?? t(`ask.${kind}`, { sheet: "", header: "", ...values }),
    }),
  );
}

const QUESTION_KINDS = ["role", "column", "unit", "article"] as const;

/** The stray decision names its condition by code, its time as a stamp. */
function strayTickText(locale: Locale, t: Translate, values: Finding["values"]): string {
  const check = String(values.check ?? "");
  return t("finding.strayTick", {
    by: values.by || t("log.nobody"),
    reason: values.reason ?? "",
    day: String(values.at ?? "").slice(0, 10),
    check: textOr(check, () => checkTitle(check, locale)),
  });
}

/** A text of the duplicate check; a remark that is none of its codes stands for itself. */
function duplicateText(locale: Locale, code: string, values: Evidence["values"] = {}): string {
  return isDuplicateCode(code) ? textOr(code, () => message(DUPLICATES, locale, code, values)) : code;
}

export function kindText(locale: Locale, kind: string): string {
  return duplicateText(locale, `kind.${kind}`);
}

export function relationText(locale: Locale, { relation, values }: Evidence): string {
  return duplicateText(locale, relation, values);
}

/** What would clear a finding, and why it is no instalment. */
export function remarkText(locale: Locale, code: string): string {
  return duplicateText(locale, code);
}

/** What else is to be said of a finding; undefined where there is nothing. */
export function noteText(locale: Locale, { note, values }: DuplicateFinding): string | undefined {
  return note === undefined ? undefined : duplicateText(locale, note, values);
}

/** The clause of Article 14, quoted. */
export function clauseText(locale: Locale, clause: 1 | 2): string {
  return duplicateText(locale, `clause.${clause}`);
}

export function parameterText(t: Translate, parameter: Parameter): string {
  return t(`parameter.${parameter.id}`);
}
