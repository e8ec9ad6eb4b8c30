/** Evidence for and against, as typed, with its weight as a bar to the right (for) or to the left (against). */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Evidence } from "../../../review/review";
import { relationText } from "../../domain-texts";
import { useLocale, useTranslate } from "../../pane-context";
import { CellLink } from "../../parts/cell-link";

/** The greatest weight there is (contract equal, +22) fills its half. */
const FULL = 22;

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
  },
  item: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  weight: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  typed: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  scale: {
    position: "relative",
    height: "8px",
    backgroundColor: tokens.colorNeutralBackground3,
    forcedColorAdjust: "none",
  },
  bar: { position: "absolute", top: 0, bottom: 0 },
  pro: { left: "50%", backgroundColor: tokens.colorBrandBackground },
  contra: { right: "50%", backgroundColor: tokens.colorNeutralForeground4 },
  side: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
});

function Weight({ weight }: { readonly weight: number }) {
  const styles = useStyles();
  const width = `${Math.min(50, (Math.abs(weight) / FULL) * 50).toFixed(1)}%`;
  return (
    <div className={styles.scale} aria-hidden>
      <div className={`${styles.bar} ${weight < 0 ? styles.contra : styles.pro}`} style={{ width }} />
    </div>
  );
}

export function EvidenceWaterfall({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const styles = useStyles();
  const locale = useLocale();
  const t = useTranslate();
  return (
    <ul className={styles.list} aria-label={t("duplicates.evidence")}>
      {evidence.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the evidence of a finding never moves
        <li className={styles.item} key={`${piece.relation}-${index}`}>
          <div className={styles.line}>
            <span>{relationText(locale, piece)}</span>
            <span className={styles.weight}>
              {t(piece.weight < 0 ? "duplicates.against" : "duplicates.for", {
                weight: `${piece.weight < 0 ? "−" : "+"}${Math.abs(piece.weight)}`,
              })}
            </span>
          </div>
          <Weight weight={piece.weight} />
          <div className={styles.typed}>
            <span className={styles.side}>
              {piece.left.typed}
              <CellLink cell={piece.left.cell} />
            </span>
            <span className={styles.side}>
              {piece.right.typed}
              <CellLink cell={piece.right.cell} />
            </span>
          </div>
          {piece.normalised === "" ? null : (
            <span>{t("duplicates.normalised", { value: piece.normalised })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
