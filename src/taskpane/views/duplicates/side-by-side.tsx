/** The rows of a finding beside each other: where they stand, whose they are, what they cost. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { DuplicateFinding } from "../../../review/review";
import { usePane, usePaneState, useTranslate } from "../../pane-context";
import { Amount } from "../../parts/amount";
import { CellLink } from "../../parts/cell-link";
import { rowFacts } from "./row-facts";

const useStyles = makeStyles({
  rows: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  row: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    overflowWrap: "anywhere",
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
  },
  amount: { alignSelf: "flex-end" },
});

export function SideBySide({ finding }: { readonly finding: DuplicateFinding }) {
  const styles = useStyles();
  const store = usePane();
  const t = useTranslate();
  const review = usePaneState((state) => state.review);
  return (
    <div className={styles.rows}>
      {finding.rows.map(({ sheet, row }) => {
        const facts = review === undefined ? undefined : rowFacts(review).get(`${sheet}!${row}`);
        const claim = finding.claims.find((id) => id === `${sheet}!${row}`);
        return (
          <div className={styles.row} key={`${sheet}!${row}`}>
            <CellLink cell={{ sheet, row, column: 1 }} label={t("duplicates.place", { sheet, row })} />
            {facts === undefined ? null : (
              <>
                <span>{t(`role.${facts.role}`)}</span>
                {claim === undefined ? (
                  <strong>{facts.name}</strong>
                ) : (
                  <Link as="button" style={{ textAlign: "left" }} onClick={() => store.openClaim(claim)}>
                    {facts.name}
                  </Link>
                )}
                <span>{facts.matter}</span>
                <span className={styles.amount}>
                  <Amount value={facts.amount} />
                </span>
              </>
            )}
          </div>
        );
      })}
    </div>
  );
}
