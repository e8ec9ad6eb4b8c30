/** Findings that share rows, one under the other under one head. */
import { makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useTranslate } from "../../pane-context";
import type { DuplicateCluster } from "./clusters";
import { DuplicateCard } from "./duplicate-card";

const useStyles = makeStyles({
  cluster: {
    paddingInlineStart: tokens.spacingHorizontalS,
    marginBlock: tokens.spacingVerticalS,
    ...shorthands.borderStyle("none", "none", "none", "solid"),
    ...shorthands.borderWidth(0, 0, 0, tokens.strokeWidthThicker),
    ...shorthands.borderColor(tokens.colorNeutralStrokeAccessible),
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

export function DuplicateClusterView({ cluster }: { readonly cluster: DuplicateCluster }) {
  const styles = useStyles();
  const t = useTranslate();
  const id = useId();
  const [first] = cluster.findings;
  if (first === undefined) return null;
  if (cluster.findings.length === 1) return <DuplicateCard finding={first} />;
  return (
    <section className={styles.cluster} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {t("duplicates.cluster", { findings: cluster.findings.length, rows: cluster.rows.length })}
      </h2>
      {cluster.findings.map((finding) => (
        <DuplicateCard key={finding.key} finding={finding} />
      ))}
    </section>
  );
}
