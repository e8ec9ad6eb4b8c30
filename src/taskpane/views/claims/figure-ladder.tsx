/** The stages of a claim's amount from the formula to the award. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Yuan } from "../../../policy/money";
import type { Verdict } from "../../../policy/verdict";
import { useTranslate } from "../../pane-context";
import { Amount } from "../../parts/amount";
import { Section } from "../../parts/section";

const useStyles = makeStyles({
  ladder: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    "& dd": { margin: 0, textAlign: "right" },
  },
  last: { fontWeight: tokens.fontWeightSemibold },
});

export function FigureLadder({ verdict }: { readonly verdict: Verdict }) {
  const styles = useStyles();
  const t = useTranslate();
  const { figures } = verdict;
  const stages: readonly (readonly [label: string, value: Yuan | undefined])[] = [
    [t("figure.computed"), figures.computed],
    [t("figure.afterRowCeiling"), figures.afterRowCeiling],
    [t("figure.prior"), figures.prior],
    [t("figure.roomBefore"), figures.roomBefore],
    [t("figure.afterCaps"), figures.afterCaps],
    [t("figure.afterPool"), figures.afterPool],
  ];
  const reached = stages.filter(([, value]) => value !== undefined);
  if (reached.length === 0) return null;
  return (
    <Section title={t("figure.title")}>
      <dl className={styles.ladder}>
        {reached.map(([label, value]) => (
          <Stage key={label} label={label} value={value} />
        ))}
        <dt className={styles.last}>{t("figure.award")}</dt>
        <dd className={styles.last}>
          <Amount value={verdict.award} />
        </dd>
      </dl>
    </Section>
  );
}

function Stage({ label, value }: { readonly label: string; readonly value: Yuan | undefined }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <Amount value={value} />
      </dd>
    </>
  );
}
