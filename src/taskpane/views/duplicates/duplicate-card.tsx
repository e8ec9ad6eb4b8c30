/** One finding: both rows side by side, the evidence, what would clear it, and the decision. */
import { Badge, type BadgeProps, Body1Strong, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { DuplicateDecision, DuplicateFinding, FindingTier } from "../../../review/review";
import { clauseText, kindText, noteText, remarkText } from "../../domain-texts";
import { useLocale, usePane, usePaneState, useTranslate } from "../../pane-context";
import { Amount } from "../../parts/amount";
import { Note } from "../../parts/note";
import { ReasonForm } from "../../parts/reason-form";
import { TextButton } from "../../parts/text-button";
import { decideDuplicates, revokeDuplicateDecision } from "../../store/decisions";
import { EvidenceWaterfall } from "./evidence-waterfall";
import { SideBySide } from "./side-by-side";

const COLORS: Readonly<Record<FindingTier, NonNullable<BadgeProps["color"]>>> = {
  red: "danger",
  orange: "severe",
  yellow: "warning",
  info: "informative",
};

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
  },
  head: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center", flexWrap: "wrap" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS, flexWrap: "wrap" },
});

export function DuplicateCard({ finding }: { readonly finding: DuplicateFinding }) {
  const styles = useStyles();
  const store = usePane();
  const locale = useLocale();
  const t = useTranslate();
  const busy = usePaneState((state) => state.running !== undefined);
  const [deciding, setDeciding] = useState<DuplicateDecision["outcome"]>();
  const [open, setOpen] = useState(false);
  const { decision } = finding;
  const note = noteText(locale, finding);
  return (
    <article className={styles.card} aria-label={kindText(locale, finding.kind)}>
      <div className={styles.head}>
        <Badge appearance="tint" shape="rounded" color={COLORS[finding.tier]}>
          {t(`tier.${finding.tier}`)}
        </Badge>
        <Body1Strong>{kindText(locale, finding.kind)}</Body1Strong>
        {finding.amountAtRisk === undefined ? null : (
          <span>
            {t("duplicates.atRisk")} <Amount value={finding.amountAtRisk} />
          </span>
        )}
      </div>
      <SideBySide finding={finding} />
      {note === undefined ? null : <Note>{note}</Note>}
      {finding.clause === undefined ? null : <Note>{clauseText(locale, finding.clause)}</Note>}
      <TextButton expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? "duplicates.hideEvidence" : "duplicates.showEvidence", { count: finding.evidence.length })}
      </TextButton>
      {open ? (
        <>
          <EvidenceWaterfall evidence={finding.evidence} />
          {finding.whyNotInstalment === undefined ? null : (
            <Note>{remarkText(locale, finding.whyNotInstalment)}</Note>
          )}
          {finding.clearedBy.length === 0 ? null : (
            <>
              <Note>{t("duplicates.clearedBy")}</Note>
              <ul className={styles.list}>
                {finding.clearedBy.map((code) => (
                  <li key={code}>{remarkText(locale, code)}</li>
                ))}
              </ul>
            </>
          )}
        </>
      ) : null}
      {decision === undefined ? null : (
        <Note>
          {t("checks.decided", {
            outcome: t(`decision.${decision.outcome}`),
            by: decision.by,
            at: decision.at.slice(0, 10),
            reason: decision.reason,
          })}
        </Note>
      )}
      {deciding === undefined ? (
        <div className={styles.buttons}>
          {decision === undefined ? (
            <>
              <Button size="small" disabledFocusable={busy} onClick={() => setDeciding("confirmed")}>
                {t("duplicates.confirm")}
              </Button>
              <Button size="small" disabledFocusable={busy} onClick={() => setDeciding("not-a-duplicate")}>
                {t("duplicates.dismiss")}
              </Button>
            </>
          ) : (
            <Button
              size="small"
              disabledFocusable={busy}
              onClick={() => void revokeDuplicateDecision(store, finding, t)}
            >
              {t("duplicates.undo")}
            </Button>
          )}
        </div>
      ) : (
        <ReasonForm
          title={t(`decision.${deciding}`)}
          submitLabel={t("checks.save")}
          onCancel={() => setDeciding(undefined)}
          onSubmit={({ reason, officer }) => {
            setDeciding(undefined);
            void decideDuplicates(store, [finding], deciding, reason, officer, t);
          }}
        />
      )}
    </article>
  );
}
