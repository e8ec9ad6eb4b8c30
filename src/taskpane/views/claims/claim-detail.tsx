/** One claim: what was decided and why, the way to the number, the checklist, the findings that touch it. */
import { Badge, Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useMemo, useRef } from "react";
import type { ClaimLine, ReviewDigest } from "../../../review/digest";
import { flagText, reasonText } from "../../domain-texts";
import { useLocale, usePane, useTranslate } from "../../pane-context";
import { Amount } from "../../parts/amount";
import { CellLink } from "../../parts/cell-link";
import { Note } from "../../parts/note";
import { Section } from "../../parts/section";
import { StatusBadge } from "../../parts/status-badge";
import { DuplicateCard } from "../duplicates/duplicate-card";
import { Checklist } from "./checklist";
import { FigureLadder } from "./figure-ladder";
import { TraceList } from "./trace-list";

const useStyles = makeStyles({
  detail: {
    overflowY: "auto",
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, alignItems: "flex-start" },
  title: { ...typographyStyles.subtitle1, margin: 0, overflowWrap: "anywhere", outlineStyle: "none" },
  award: { display: "flex", width: "100%", justifyContent: "space-between", alignItems: "center" },
  figure: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  reasons: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  flags: { display: "flex", gap: tokens.spacingHorizontalXS, flexWrap: "wrap" },
});

interface Props {
  readonly line: ClaimLine;
  readonly review: ReviewDigest;
}

export function ClaimDetail({ line, review }: Props) {
  const styles = useStyles();
  const store = usePane();
  const locale = useLocale();
  const t = useTranslate();
  const title = useRef<HTMLHeadingElement>(null);
  // The list is gone with the button that was pressed: the focus goes to what it opened.
  // But only if the pane has it: a row that opens because the user moved in the grid must leave her keys there.
  useEffect(() => {
    if (document.hasFocus()) title.current?.focus({ preventScroll: true });
  }, []);
  const account = useMemo(() => review.account(line.id), [review, line]);
  const duplicates = review.duplicates.filter(({ claims }) => claims.includes(line.id));
  const flags = account?.verdict.flags ?? [];
  return (
    <div className={styles.detail}>
      <div className={styles.head}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          onClick={() => store.openClaim(undefined)}
        >
          {t("claims.back")}
        </Button>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {line.applicant === "" ? t("claims.nameless") : line.applicant}
        </h2>
        <Note>
          {t(`article.${line.article}`)}　
          <CellLink
            cell={{ sheet: line.sheet, row: line.row, column: 1 }}
            label={t("duplicates.place", { sheet: line.sheet, row: line.row })}
          />
        </Note>
        <div className={styles.award}>
          <StatusBadge status={line.status} />
          <span className={styles.figure}>
            <Amount value={line.award} />
          </span>
        </div>
        {line.reasons.length === 0 ? null : (
          <ul className={styles.reasons}>
            {line.reasons.map((reason) => (
              <li key={reason}>{reasonText(locale, reason)}</li>
            ))}
          </ul>
        )}
        {flags.length === 0 ? null : (
          <div className={styles.flags}>
            {flags.map((flag) => (
              <Badge key={flag} appearance="outline" shape="rounded" color="informative">
                {flagText(locale, flag)}
              </Badge>
            ))}
          </div>
        )}
      </div>
      {account === undefined ? null : (
        <>
          <FigureLadder verdict={account.verdict} />
          <TraceList trace={account.verdict.trace} />
          <Checklist claim={line} checks={account.verdict.checks} />
        </>
      )}
      {duplicates.length === 0 ? null : (
        <Section title={t("claims.duplicates", { count: duplicates.length })}>
          {duplicates.map((finding) => (
            <DuplicateCard key={finding.key} finding={finding} />
          ))}
        </Section>
      )}
    </div>
  );
}
