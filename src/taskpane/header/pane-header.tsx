/** Above every view: the run button with its state, the sheets, progress, results and problems, the current row. */
import { Button, makeStyles, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { lazy, Suspense, useState } from "react";
import { usePane, usePaneState, useTranslate } from "../pane-context";
import { CurrentRow } from "./current-row";
import { ProgressPanel } from "./progress-panel";
import { Results } from "./results";

const SheetDialog = lazy(async () => ({ default: (await import("../sheets/sheet-dialog")).SheetDialog }));

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    flexShrink: 0,
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
});

export function PaneHeader() {
  const styles = useStyles();
  const store = usePane();
  const t = useTranslate();
  const review = usePaneState((state) => state.review);
  const running = usePaneState((state) => state.running);
  const stale = usePaneState((state) => state.outOfDate);
  const [making, setMaking] = useState(false);
  // The dialog hands the focus back to the button that opened it.
  const focusTarget = useRestoreFocusTarget();
  const busy = running !== undefined;
  const label = review === undefined ? t("run.first") : t("run.again");
  return (
    <header className={styles.header}>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance={review === undefined || stale ? "primary" : "secondary"}
          icon={<ArrowSyncRegular />}
          disabledFocusable={busy}
          onClick={() => void store.runReview()}
        >
          {label}
        </Button>
        <Button
          size="small"
          icon={<DocumentTableRegular />}
          {...focusTarget}
          disabled={review === undefined}
          disabledFocusable={review !== undefined && busy}
          onClick={() => setMaking(true)}
        >
          {t("sheets.open")}
        </Button>
      </div>
      {running === undefined ? null : <ProgressPanel running={running} onCancel={() => store.cancel()} />}
      <Results />
      <CurrentRow />
      {making && review !== undefined ? (
        <Suspense>
          <SheetDialog review={review} onClose={() => setMaking(false)} />
        </Suspense>
      ) : null}
    </header>
  );
}
