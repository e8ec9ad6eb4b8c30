/** 设置: who reviews, for which day and year, how the workbook is read, which readings and what-if values apply. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { usePaneState, useTranslate } from "../../pane-context";
import { Note } from "../../parts/note";
import { ReadingsSettings } from "./readings-settings";
import { ReviewSettingsForm } from "./review-settings-form";
import { TableSettings } from "./table-settings";
import { WhatIfSettings } from "./what-if-settings";

const useStyles = makeStyles({
  view: {
    overflowY: "auto",
    flexGrow: 1,
    minHeight: 0,
    "& > p": { marginBottom: tokens.spacingVerticalM },
  },
});

export function SettingsView() {
  const styles = useStyles();
  const t = useTranslate();
  const review = usePaneState((state) => state.review);
  return (
    <div className={styles.view}>
      <Note>{t("settings.kept")}</Note>
      <ReviewSettingsForm />
      {review === undefined ? <Note>{t("settings.tablesLater")}</Note> : <TableSettings review={review} />}
      <ReadingsSettings />
      <WhatIfSettings />
    </div>
  );
}
