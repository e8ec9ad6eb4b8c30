/** Findings in words, from the tables of the rooms that make them. */
import { CHECK_IDS, checkTitle } from "../locale/checks";
import { DUPLICATES, isDuplicateCode } from "../locale/duplicates";
import { isLedgerCode, ledgerText } from "../locale/ledger";
import { message } from "../locale/message";
import { DUPLICATE_WORDS, FINDING_REMEDIES, fill, STRAY_TICK } from "../locale/sheets";
import type { DuplicateFinding, Evidence, Finding } from "../review/review";

type Values = Readonly<Record<string, string | number>>;

/** A text of the duplicate check; a remark that is no code of it stands for itself. */
function words(code: string, values: Values = {}): string {
  return isDuplicateCode(code) ? message(DUPLICATES, "zh-CN", code, values) : code;
}

function place({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return `${sheet}第${row}行`;
}

function evidenceWords({ relation, values, left }: Evidence): string {
  return `${words(relation, values)}（${left.typed}）`;
}

/** What ties the rows, on what evidence, and why they are no instalments. */
export function duplicateText(finding: DuplicateFinding): string {
  const evidence = finding.evidence.filter(({ weight }) => weight > 0).map(evidenceWords);
  return [
    `${words(`kind.${finding.kind}`)}：${finding.rows.map(place).join("、")}`,
    ...(evidence.length > 0 ? [`${DUPLICATE_WORDS.evidence}${evidence.join("，")}`] : []),
    ...(finding.whyNotInstalment === undefined ? [] : [words(finding.whyNotInstalment)]),
    ...(finding.note === undefined ? [] : [words(finding.note, finding.values)]),
  ].join("；");
}

/** A decision that was made, else what would clear the finding. */
export function duplicateRemedy({ decision, clearedBy }: DuplicateFinding): string {
  if (decision !== undefined)
    return fill(DUPLICATE_WORDS[decision.outcome], { by: decision.by, reason: decision.reason });
  return clearedBy.length === 0
    ? ""
    : `${DUPLICATE_WORDS.clearedBy}${clearedBy.map((code) => words(code)).join("；")}`;
}

/** What was found. A question of the reading brings its own sentence. */
export function findingText(finding: Finding): string {
  if (isLedgerCode(finding.code)) return ledgerText("zh-CN", finding);
  if (finding.code === "tick-without-claim") {
    const { check, at } = finding.values;
    const known = CHECK_IDS.find((id) => id === check);
    return fill(STRAY_TICK, {
      ...finding.values,
      check: known === undefined ? String(check) : checkTitle(known, "zh-CN"),
      at: String(at).slice(0, 10),
    });
  }
  return String(finding.values.text ?? finding.code);
}

export function findingRemedy(finding: Finding): string {
  return finding.code.startsWith("question-")
    ? FINDING_REMEDIES.question
    : FINDING_REMEDIES[finding.severity];
}
