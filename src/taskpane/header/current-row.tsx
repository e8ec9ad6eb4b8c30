/** The claim in the row where the user stands, one line, opening to its detail. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { knownValue } from "../../policy/fact";
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
  const claim = review.claims.get(standsIn);
  const verdict = review.plan.verdicts.find((candidate) => candidate.claim === standsIn);
  if (claim === undefined || verdict === undefined) return null;
  return (
    <div className={styles.row} role="status">
      <span>{t("current.row")}</span>
      <Link as="button" className={styles.name} onClick={() => store.openClaim(standsIn)}>
        {knownValue(claim.applicant.name) ?? claim.id}
      </Link>
      <StatusBadge status={verdict.status} />
      <Amount value={verdict.award} />
    </div>
  );
}
