/** The stages of a claim's amount from the formula to the award, each with the cells that it came from. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellRef } from "../../../policy/fact";
import { type Yuan, ZERO } from "../../../policy/money";
import type { Verdict } from "../../../policy/verdict";
import { useTranslate } from "../../pane-context";
import { Amount } from "../../parts/amount";
import { CellLinks } from "../../parts/cell-link";
import { Note } from "../../parts/note";
import { Section } from "../../parts/section";
import { computedCells, priorCells } from "./figure-cells";

const useStyles = makeStyles({
  ladder: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    "& dd": { margin: 0, textAlign: "right" },
  },
  source: { gridColumn: "1 / -1" },
  last: { fontWeight: tokens.fontWeightSemibold },
});

interface StageOfAmount {
  readonly label: string;
  readonly value: Yuan | undefined;
  readonly cells?: readonly CellRef[];
}

export function FigureLadder({ verdict }: { readonly verdict: Verdict }) {
  const styles = useStyles();
  const t = useTranslate();
  const { figures } = verdict;
  const stages: readonly StageOfAmount[] = [
    { label: t("figure.computed"), value: figures.computed, cells: computedCells(verdict) },
    { label: t("figure.afterRowCeiling"), value: figures.afterRowCeiling },
    { label: t("figure.prior"), value: figures.prior, cells: priorCells(verdict) },
    { label: t("figure.roomBefore"), value: figures.roomBefore },
    { label: t("figure.afterCaps"), value: figures.afterCaps },
    { label: t("figure.afterPool"), value: figures.afterPool },
  ];
  const reached = stages.filter(({ value }) => value !== undefined);
  if (reached.length === 0) return null;
  const { paidAlready } = figures;
  const unpaid = paidAlready === undefined ? undefined : (verdict.award ?? ZERO).minus(paidAlready);
  return (
    <Section title={t("figure.title")}>
      <dl className={styles.ladder}>
        {reached.map((stage) => (
          <Stage key={stage.label} stage={stage} />
        ))}
        <dt className={styles.last}>{t("figure.award")}</dt>
        <dd className={styles.last}>
          <Amount value={verdict.award} />
        </dd>
        {unpaid === undefined ? null : (
          <>
            <Stage stage={{ label: t("figure.paidAlready"), value: paidAlready }} />
            <Stage stage={{ label: t("figure.unpaid"), value: unpaid.isNegative() ? ZERO : unpaid }} />
          </>
        )}
      </dl>
    </Section>
  );
}

function Stage({ stage }: { readonly stage: StageOfAmount }) {
  const styles = useStyles();
  const { label, value, cells = [] } = stage;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <Amount value={value} />
      </dd>
      {cells.length === 0 || value?.isZero() === true ? null : (
        <dd className={styles.source}>
          <Note>
            <CellLinks cells={cells} most={4} />
          </Note>
        </dd>
      )}
    </>
  );
}
