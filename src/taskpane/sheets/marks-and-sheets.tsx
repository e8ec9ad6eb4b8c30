/** Sets our marks, and takes marks and sheets of ours away again. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { markDuplicates } from "../../commands/duplicate-marks";
import type { ReviewDigest } from "../../review/digest";
import { usePane, usePaneState, useTranslate } from "../pane-context";
import { Section } from "../parts/section";

const useStyles = makeStyles({
  buttons: { display: "flex", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
});

export function MarksAndSheets({ review }: { readonly review: ReviewDigest }) {
  const styles = useStyles();
  const store = usePane();
  const t = useTranslate();
  const busy = usePaneState((state) => state.running !== undefined);
  const stale = usePaneState((state) => state.outOfDate);
  const { session } = store;
  return (
    <Section title={t("sheets.more")}>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={busy || stale}
          onClick={() =>
            void store.write("marks", async (run) => ({
              of: "pane",
              code: "marked",
              values: { count: await markDuplicates(session, review, run) },
            }))
          }
        >
          {t("sheets.mark")}
        </Button>
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() =>
            void store.write("marks", async () => ({
              of: "pane",
              code: "cleared",
              values: { count: await session.clearMarks() },
            }))
          }
        >
          {t("sheets.clearMarks")}
        </Button>
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() =>
            void store.write("sheets", async () => ({
              of: "pane",
              code: "removed",
              values: { count: await session.removeOwnSheets() },
            }))
          }
        >
          {t("sheets.remove")}
        </Button>
      </div>
    </Section>
  );
}
