/** One condition: its outcome, its cells, and the buttons with which a person answers or overrides it. */
import { Badge, type BadgeProps, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { articleName } from "../../../locale/trace";
import type { Check, CheckOutcome, ReasonCode, Tick } from "../../../policy/verdict";
import type { ClaimLine } from "../../../review/digest";
import { checkText, settledByText } from "../../domain-texts";
import { useLocale, usePane, usePaneState, useTranslate } from "../../pane-context";
import { CellLinks } from "../../parts/cell-link";
import { Note } from "../../parts/note";
import { ReasonForm } from "../../parts/reason-form";
import { TextButton } from "../../parts/text-button";
import { answerChecks, withdrawAnswer } from "../../store/decisions";
import { checkFacts } from "./check-facts";

const COLORS: Readonly<Record<CheckOutcome, NonNullable<BadgeProps["color"]>>> = {
  pass: "success",
  fail: "danger",
  verify: "warning",
};

/** Questions that a person answers with an amount. */
const ASKS_AMOUNT: ReadonlySet<ReasonCode> = new Set([
  "EQUITY_NO_PAID_AMOUNT",
  "OTHER_FEES_ONLY",
  "UNIT_SUSPECT",
  "PATENT_PART_OVER_PAID",
]);

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  line: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  badge: { flexShrink: 0 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalM, flexWrap: "wrap" },
});

interface Props {
  readonly claim: ClaimLine;
  readonly check: Check;
}

export function CheckRow({ claim, check }: Props) {
  const styles = useStyles();
  const store = usePane();
  const locale = useLocale();
  const t = useTranslate();
  const busy = usePaneState((state) => state.running !== undefined);
  const [deciding, setDeciding] = useState<Tick["outcome"]>();
  const label = checkText(locale, check);
  const article = articleName(check.article, locale);
  const settledBy = settledByText(locale, check);
  const answer = { claim, check: check.id, label };
  const by = check.decidedBy;
  const facts = checkFacts(check, t);
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <Badge className={styles.badge} appearance="tint" shape="rounded" color={COLORS[check.outcome]}>
          {t(`outcome.${check.outcome}`)}
        </Badge>
        <span className={styles.text}>{label}</span>
      </div>
      <Note>
        {settledBy === "" ? article : t("checks.basis", { article, settledBy })}
        {check.cells.length === 0 ? "" : "　"}
        <CellLinks cells={check.cells} />
      </Note>
      {facts === undefined ? null : <Note>{facts}</Note>}
      {by === undefined ? null : (
        <Note>
          {t("checks.decided", {
            outcome: t(`outcome.${by.outcome}`),
            by: by.by,
            at: by.at.slice(0, 10),
            reason: by.reason,
          })}
        </Note>
      )}
      {deciding === undefined ? (
        <div className={styles.buttons}>
          {check.outcome === "pass" ? null : (
            <Button
              size="small"
              disabledFocusable={busy}
              aria-label={t("checks.passLabel", { check: label })}
              onClick={() => setDeciding("pass")}
            >
              {t("checks.pass")}
            </Button>
          )}
          {check.outcome === "pass" ? (
            <TextButton
              quiet
              waiting={busy}
              label={t("checks.failLabel", { check: label })}
              onClick={() => setDeciding("fail")}
            >
              {t("checks.fail")}
            </TextButton>
          ) : null}
          {check.outcome === "verify" ? (
            <Button
              size="small"
              disabledFocusable={busy}
              aria-label={t("checks.failLabel", { check: label })}
              onClick={() => setDeciding("fail")}
            >
              {t("checks.fail")}
            </Button>
          ) : null}
          {by === undefined ? null : (
            <TextButton waiting={busy} onClick={() => void withdrawAnswer(store, answer)}>
              {t("checks.withdraw")}
            </TextButton>
          )}
        </div>
      ) : (
        <ReasonForm
          title={t("checks.deciding", { outcome: t(`outcome.${deciding}`) })}
          submitLabel={t("checks.save")}
          asksAmount={
            deciding === "pass" && check.effect !== undefined && ASKS_AMOUNT.has(check.effect.reason)
          }
          onCancel={() => setDeciding(undefined)}
          onSubmit={(given) => {
            setDeciding(undefined);
            void answerChecks(store, [answer], { outcome: deciding, ...given }, t);
          }}
        />
      )}
    </li>
  );
}
