/** What a first opening shows: one button that changes nothing, the workbook at a glance, what the add-in does. */
import { Body1, Button, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import { usePane, usePaneState, useTranslate } from "../../pane-context";
import { Note } from "../../parts/note";
import { TextButton } from "../../parts/text-button";
import { WorkbookOutline } from "./workbook-outline";

const useStyles = makeStyles({
  welcome: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    overflowY: "auto",
    flexGrow: 1,
    // In a low pane it scrolls; its buttons keep their height.
    "& > *": { flexShrink: 0 },
  },
  title: { margin: 0 },
  wide: { alignSelf: "stretch" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, lineHeight: tokens.lineHeightBase400 },
});

export function Welcome() {
  const styles = useStyles();
  const store = usePane();
  const t = useTranslate();
  const busy = usePaneState((state) => state.running !== undefined);
  return (
    <div className={styles.welcome}>
      <Subtitle1 as="h1" className={styles.title}>
        {t("welcome.title")}
      </Subtitle1>
      <Body1>{t("welcome.body")}</Body1>
      <Button appearance="primary" disabledFocusable={busy} onClick={() => void store.runReview()}>
        {t("run.first")}
      </Button>
      <Note>{t("welcome.promise")}</Note>
      <div className={styles.wide}>
        <WorkbookOutline />
      </div>
      <ul className={styles.list}>
        <li>{t("welcome.check")}</li>
        <li>{t("welcome.duplicates")}</li>
        <li>{t("welcome.explain")}</li>
        <li>{t("welcome.sheets")}</li>
      </ul>
      <TextButton onClick={() => store.show("help")}>{t("welcome.help")}</TextButton>
    </div>
  );
}
