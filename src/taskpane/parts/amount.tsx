/** An amount, right-aligned with tabular figures, in the unit the user chose. */
import { makeStyles } from "@fluentui/react-components";
import type { Yuan } from "../../policy/money";
import { amountText } from "../amounts";
import { usePaneState } from "../pane-context";

const useStyles = makeStyles({
  figure: { fontVariantNumeric: "tabular-nums", textAlign: "right", whiteSpace: "nowrap" },
});

interface Props {
  /** Null where no amount can be named. */
  readonly value: Yuan | null | undefined;
}

export function Amount({ value }: Props) {
  const styles = useStyles();
  const unit = usePaneState((state) => state.unit);
  return (
    <span className={styles.figure}>
      {value === null || value === undefined ? "—" : amountText(value, unit)}
    </span>
  );
}
