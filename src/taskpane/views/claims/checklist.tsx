/** The conditions looked at for one claim, and a person's answer to each. */
import { makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Claim } from "../../../policy/claim";
import type { Verdict } from "../../../policy/verdict";
import type { Review } from "../../../review/review";
import { useTranslate } from "../../pane-context";
import { Section } from "../../parts/section";
import { CheckRow } from "./check-row";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
});

interface Props {
  readonly claim: Claim;
  readonly verdict: Verdict;
  readonly review: Review;
}

export function Checklist({ claim, verdict, review }: Props) {
  const styles = useStyles();
  const t = useTranslate();
  const [onlyOpen, setOnlyOpen] = useState(false);
  if (verdict.checks.length === 0) return null;
  const shown = onlyOpen ? verdict.checks.filter(({ outcome }) => outcome !== "pass") : verdict.checks;
  return (
    <Section
      title={t("checks.title")}
      aside={
        <Switch
          label={t("checks.onlyOpen")}
          checked={onlyOpen}
          onChange={(_event, data) => setOnlyOpen(data.checked)}
        />
      }
    >
      <ul className={styles.list}>
        {shown.map((check) => (
          <CheckRow key={check.id} claim={claim} check={check} review={review} />
        ))}
      </ul>
    </Section>
  );
}
