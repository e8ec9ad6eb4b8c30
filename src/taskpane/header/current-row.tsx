/** The claim in the row where the user stands, one line, opening to its detail. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { usePane, usePaneState, useTranslate } from "../pane-context";
import { Amount } from "../parts/amount";
import { StatusBadge } from "../parts/status-badge";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    minWidth: 0,
  },
  name: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    textAlign: "left",
  },
});

export function CurrentRow() {
  const styles = useStyles();
  const store = usePane();
  const t = useTranslate();
  const standsIn = usePaneState((state) => state.standsIn);
  const review = usePaneState((state) => state.review);
  const shown = usePaneState((state) => state.view === "claims" && state.openClaim === state.standsIn);
  if (standsIn === undefined || review === undefined || shown) return null;
  const line = review.line(standsIn);
  if (line === undefined) return null;
  return (
    <div className={styles.row} role="status">
      <span>{t("current.row")}</span>
      <Link as="button" className={styles.name} onClick={() => store.openClaim(standsIn)}>
        {line.applicant === "" ? line.id : line.applicant}
      </Link>
      <StatusBadge status={line.status} />
      <Amount value={line.award} />
    </div>
  );
}
