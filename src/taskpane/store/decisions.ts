/** A person's decisions as changes of the settings, each with its line in the audit log. */
import type { Check, Tick } from "../../policy/verdict";
import type { ClaimLine } from "../../review/digest";
import type { DuplicateDecision, DuplicateFinding } from "../../review/review";
import type { Translate } from "../translate";
import type { PaneStore } from "./pane-store";

/** One check of one claim that a person answers. */
export interface CheckAnswer {
  readonly claim: Pick<ClaimLine, "id" | "key" | "applicant">;
  readonly check: Check["id"];
  /** The condition in words, for the log. */
  readonly label: string;
}

export interface Answer {
  readonly outcome: Tick["outcome"];
  /** Never blank: the form does not let a decision through without one. */
  readonly reason: string;
  readonly officer: string;
  /** Yuan text, for checks that ask for an amount. */
  readonly amount?: string;
}

/** "申报台账!5 · 甲公司": how the log names a claim. */
export function claimLabel({ applicant, id }: CheckAnswer["claim"]): string {
  return applicant === "" ? id : `${applicant} · ${id}`;
}

/** Stores the answer for each check and runs the review again. Earlier answers to the same check are replaced. */
export async function answerChecks(
  store: PaneStore,
  answers: readonly CheckAnswer[],
  { outcome, reason, officer, amount }: Answer,
  t: Translate,
): Promise<void> {
  const at = store.timestamp();
  const said = { outcome, reason, by: officer, at, ...(amount === undefined ? {} : { amount }) };
  const ticks = answers.map(({ claim, check }) => ({ claimKey: claim.key, check, ...said }));
  const replaced = new Set(ticks.map((tick) => `${tick.claimKey}/${tick.check}`));
  await store.changeSettings(
    (settings) => ({
      ...settings,
      officer,
      ticks: [...settings.ticks.filter((tick) => !replaced.has(`${tick.claimKey}/${tick.check}`)), ...ticks],
    }),
    answers.map(({ claim, label }) => ({
      action: "tick",
      subject: claimLabel(claim),
      text: t(amount === undefined ? "log.answered" : "log.answeredAmount", {
        check: label,
        outcome: t(`outcome.${outcome}`),
        reason,
        amount: amount ?? "",
      }),
    })),
    true,
  );
}

/** Takes a person's answer back; the rules decide again. */
export async function withdrawAnswer(store: PaneStore, answer: CheckAnswer): Promise<void> {
  const { key } = answer.claim;
  await store.changeSettings(
    (settings) => ({
      ...settings,
      ticks: settings.ticks.filter((tick) => tick.claimKey !== key || tick.check !== answer.check),
    }),
    [{ action: "untick", subject: claimLabel(answer.claim), text: answer.label }],
    true,
  );
}

/** How the log names a finding. */
function findingLabel(finding: DuplicateFinding): string {
  return finding.rows.map(({ sheet, row }) => `${sheet}!${row}`).join(" ↔ ");
}

export async function decideDuplicates(
  store: PaneStore,
  findings: readonly DuplicateFinding[],
  outcome: DuplicateDecision["outcome"],
  reason: string,
  officer: string,
  t: Translate,
): Promise<void> {
  const at = store.timestamp();
  const keys = new Set(findings.map(({ key }) => key));
  await store.changeSettings(
    (settings) => ({
      ...settings,
      officer,
      duplicateDecisions: [
        ...settings.duplicateDecisions.filter(({ finding }) => !keys.has(finding)),
        ...findings.map(({ key }) => ({ finding: key, outcome, reason, by: officer, at })),
      ],
    }),
    findings.map((finding) => ({
      action: "duplicate-decision",
      subject: findingLabel(finding),
      text: t("log.decided", { outcome: t(`decision.${outcome}`), reason }),
    })),
    true,
  );
}

export async function revokeDuplicateDecision(
  store: PaneStore,
  finding: DuplicateFinding,
  t: Translate,
): Promise<void> {
  await store.changeSettings(
    (settings) => ({
      ...settings,
      duplicateDecisions: settings.duplicateDecisions.filter((decision) => decision.finding !== finding.key),
    }),
    [{ action: "duplicate-revoked", subject: findingLabel(finding), text: t("log.revoked") }],
    true,
  );
}
