/** What the long work is doing, how far it is, and a way out. */
import { Button, Field, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useTranslate } from "../pane-context";
import type { RunningWork } from "../store/pane-state";

const useStyles = makeStyles({
  panel: { display: "flex", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
  bar: { flexGrow: 1, minWidth: 0 },
});

interface Props {
  readonly running: RunningWork;
  readonly onCancel: () => void;
}

export function ProgressPanel({ running, onCancel }: Props) {
  const styles = useStyles();
  const t = useTranslate();
  const { step, done, detail } = running.progress;
  const doing =
    detail === "ledger" || detail === "duplicates" || detail === "plan"
      ? t(`doing.${detail}`)
      : t(`doing.${step}`);
  return (
    <div className={styles.panel}>
      <Field className={styles.bar} validationMessage={doing} validationState="none" aria-live="polite">
        {done === undefined ? (
          <ProgressBar aria-label={doing} />
        ) : (
          <ProgressBar aria-label={doing} value={Math.min(1, done)} />
        )}
      </Field>
      <Button size="small" onClick={onCancel}>
        {t("cancel")}
      </Button>
    </div>
  );
}
