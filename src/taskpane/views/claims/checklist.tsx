/** The conditions looked at for one claim, and a person's answer to each. */
import { makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Check } from "../../../policy/verdict";
import type { ClaimLine } from "../../../review/digest";
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
  readonly claim: ClaimLine;
  readonly checks: readonly Check[];
}

export function Checklist({ claim, checks }: Props) {
  const styles = useStyles();
  const t = useTranslate();
  const [onlyOpen, setOnlyOpen] = useState(false);
  if (checks.length === 0) return null;
  const shown = onlyOpen ? checks.filter(({ outcome }) => outcome !== "pass") : checks;
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
          <CheckRow key={check.id} claim={claim} check={check} />
        ))}
      </ul>
    </Section>
  );
}
