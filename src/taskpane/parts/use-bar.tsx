/** How much of a pool or budget is used: earlier awards, this plan's awards, the rest. The figures stand beside it. */
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    height: "10px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusSmall,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    forcedColorAdjust: "none",
  },
  earlier: { backgroundColor: tokens.colorNeutralForeground4 },
  now: { backgroundColor: tokens.colorBrandBackground },
});

interface Props {
  /** Shares of the whole, 0..1. */
  readonly earlier: number;
  readonly now: number;
  /** The bar in words. */
  readonly label: string;
}

function percent(share: number): string {
  return `${(Math.min(1, Math.max(0, share)) * 100).toFixed(2)}%`;
}

export function UseBar({ earlier, now, label }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.bar} role="img" aria-label={label}>
      <div className={styles.earlier} style={{ width: percent(earlier) }} />
      <div className={styles.now} style={{ width: percent(now) }} />
    </div>
  );
}
