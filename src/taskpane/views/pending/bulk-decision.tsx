/** Decides all chosen items in one go, with one reason. */
import { Button, makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Tick } from "../../../policy/verdict";
import type { DuplicateDecision } from "../../../review/review";
import { checkText } from "../../domain-texts";
import { useLocale, usePane, usePaneState, useTranslate } from "../../pane-context";
import { type Reasoned, ReasonForm } from "../../parts/reason-form";
import { answerChecks, type CheckAnswer, decideDuplicates } from "../../store/decisions";
import type { PendingItem } from "./pending-items";

const useStyles = makeStyles({
  bar: {
    margin: 0,
    ...shorthands.borderStyle("none"),
    minWidth: 0,
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    alignItems: "center",
    flexWrap: "wrap",
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  count: { flexGrow: 1 },
});

/** 通过 means: the conditions hold, a duplicate is none. */
const DUPLICATE_OUTCOME: Readonly<Record<Tick["outcome"], DuplicateDecision["outcome"]>> = {
  pass: "not-a-duplicate",
  fail: "confirmed",
};

interface Props {
  readonly items: readonly PendingItem[];
  readonly onDone: () => void;
}

export function BulkDecision({ items, onDone }: Props) {
  const styles = useStyles();
  const store = usePane();
  const locale = useLocale();
  const t = useTranslate();
  const busy = usePaneState((state) => state.running !== undefined);
  const [deciding, setDeciding] = useState<Tick["outcome"]>();
  const duplicate = items.some(({ kind }) => kind === "duplicate");
  const condition = items.some(({ kind }) => kind !== "duplicate");
  /** A duplicate is decided in the words of its card; where both are chosen, both words say what is decided. */
  const wordsOf = (outcome: Tick["outcome"]): string => {
    const ofCard = t(outcome === "pass" ? "duplicates.dismiss" : "duplicates.confirm");
    if (!duplicate) return t(`outcome.${outcome}`);
    return condition ? t("pending.both", { condition: t(`outcome.${outcome}`), duplicate: ofCard }) : ofCard;
  };

  const decide = async (outcome: Tick["outcome"], given: Reasoned): Promise<void> => {
    const duplicates = items.flatMap((item) => (item.kind === "duplicate" ? [item.finding] : []));
    const answers = items.flatMap((item): readonly CheckAnswer[] => {
      if (item.kind === "claim")
        return item.checks.map((check) => ({
          claim: item.line,
          check: check.id,
          label: checkText(locale, check),
        }));
      if (item.kind === "sheet-check") {
        const label = checkText(locale, item.check);
        return item.claims.map((claim) => ({ claim, check: item.check.id, label }));
      }
      return [];
    });
    onDone();
    if (duplicates.length > 0)
      await decideDuplicates(store, duplicates, DUPLICATE_OUTCOME[outcome], given.reason, given.officer, t);
    if (answers.length > 0) await answerChecks(store, answers, { outcome, ...given }, t);
  };

  if (deciding !== undefined)
    return (
      <ReasonForm
        title={t("pending.deciding", { count: items.length, outcome: wordsOf(deciding) })}
        submitLabel={t("checks.save")}
        onCancel={() => setDeciding(undefined)}
        onSubmit={(given) => {
          setDeciding(undefined);
          void decide(deciding, given);
        }}
      />
    );
  return (
    <fieldset className={styles.bar} aria-label={t("pending.bulk")}>
      <span className={styles.count}>{t("pending.chosen", { count: items.length })}</span>
      <Button size="small" disabledFocusable={busy} onClick={() => setDeciding("pass")}>
        {wordsOf("pass")}
      </Button>
      <Button size="small" disabledFocusable={busy} onClick={() => setDeciding("fail")}>
        {wordsOf("fail")}
      </Button>
      <Button size="small" appearance="subtle" onClick={onDone}>
        {t("pending.clear")}
      </Button>
    </fieldset>
  );
}
