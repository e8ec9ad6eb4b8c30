/** What waits for a person, as counts that lead to the place where it is decided. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ClaimStatus } from "../../../policy/verdict";
import type { ReviewDigest } from "../../../review/digest";
import { usePane, useTranslate } from "../../pane-context";
import { Note } from "../../parts/note";
import { Section } from "../../parts/section";

const OPEN: readonly ClaimStatus[] = ["manual", "incomplete", "error", "deferred"];

const useStyles = makeStyles({
  tiles: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(128px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  tile: { justifyContent: "space-between", minWidth: 0, fontWeight: tokens.fontWeightRegular },
  count: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
});

interface Tile {
  readonly label: string;
  readonly count: number;
  readonly go: () => void;
}

export function Waiting({ review }: { readonly review: ReviewDigest }) {
  const styles = useStyles();
  const store = usePane();
  const t = useTranslate();
  const undecided = review.duplicates.filter(
    ({ tier, decision }) => (tier === "red" || tier === "orange") && decision === undefined,
  ).length;
  const tiles: Tile[] = [
    ...OPEN.map((status) => ({
      label: t(`status.${status}`),
      count: review.lines.filter((line) => line.status === status).length,
      go: () => store.showClaims({ status }),
    })),
    { label: t("waiting.duplicates"), count: undecided, go: () => store.show("duplicates") },
  ].filter(({ count }) => count > 0);
  return (
    <Section title={t("waiting.title")}>
      {tiles.length === 0 ? <Note>{t("waiting.nothing")}</Note> : null}
      <div className={styles.tiles}>
        {tiles.map(({ label, count, go }) => (
          <Button key={label} className={styles.tile} onClick={go}>
            <span>{label}</span>
            <span className={styles.count}>{count}</span>
          </Button>
        ))}
      </div>
    </Section>
  );
}
