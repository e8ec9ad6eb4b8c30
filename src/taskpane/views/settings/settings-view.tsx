/** 设置: who reviews, for which day and year, how the workbook is read, which readings and what-if values apply. */
import { Button, makeStyles } from "@fluentui/react-components";
import { usePane, usePaneState, useTranslate } from "../../pane-context";
import { Note } from "../../parts/note";
import { ReadingsSettings } from "./readings-settings";
import { ReviewSettingsForm } from "./review-settings-form";
import { TableSettings } from "./table-settings";
import { WhatIfSettings } from "./what-if-settings";

const useStyles = makeStyles({ view: { overflowY: "auto", flexGrow: 1, minHeight: 0 } });

export function SettingsView() {
  const styles = useStyles();
  const store = usePane();
  const t = useTranslate();
  const review = usePaneState((state) => state.review);
  const stale = usePaneState((state) => state.outOfDate);
  const busy = usePaneState((state) => state.running !== undefined);
  return (
    <div className={styles.view}>
      <Note>{t("settings.kept")}</Note>
      {stale ? (
        <Button appearance="primary" size="small" disabled={busy} onClick={() => void store.runReview()}>
          {t("run.again")}
        </Button>
      ) : null}
      <ReviewSettingsForm />
      {review === undefined ? <Note>{t("settings.tablesLater")}</Note> : <TableSettings review={review} />}
      <ReadingsSettings />
      <WhatIfSettings />
    </div>
  );
}
