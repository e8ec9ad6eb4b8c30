/** Whose award the last run changed. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane, useTranslate } from "../../pane-context";
import { Amount } from "../../parts/amount";
import { Note } from "../../parts/note";
import { Section } from "../../parts/section";
import { StatusBadge } from "../../parts/status-badge";
import type { AwardChange } from "../../store/compare-reviews";

const SHOWN = 8;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  side: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "center", flexWrap: "wrap" },
});

function Side({ side }: { readonly side: AwardChange["before"] }) {
  const styles = useStyles();
  const t = useTranslate();
  if (side === undefined) return <span>{t("changes.none")}</span>;
  return (
    <span className={styles.side}>
      <StatusBadge status={side.status} />
      <Amount value={side.award} />
    </span>
  );
}

export function Changes({ changes }: { readonly changes: readonly AwardChange[] }) {
  const styles = useStyles();
  const store = usePane();
  const t = useTranslate();
  const [all, setAll] = useState(false);
  return (
    <Section title={t("changes.title", { count: changes.length })}>
      {changes.length === 0 ? <Note>{t("changes.nothing")}</Note> : null}
      <ul className={styles.list}>
        {(all ? changes : changes.slice(0, SHOWN)).map((change, index) => (
          <li className={styles.item} key={change.claim ?? `gone-${index}`}>
            {change.claim === undefined ? (
              <span>{change.applicant}</span>
            ) : (
              <Link as="button" onClick={() => store.openClaim(change.claim)}>
                {change.applicant === "" ? change.claim : change.applicant}
              </Link>
            )}
            <span />
            <Side side={change.before} />
            <span className={styles.side}>
              <span aria-hidden>→</span>
              <Side side={change.after} />
            </span>
          </li>
        ))}
      </ul>
      {changes.length > SHOWN && !all ? (
        <Link as="button" onClick={() => setAll(true)}>
          {t("changes.all", { count: changes.length })}
        </Link>
      ) : null}
    </Section>
  );
}
