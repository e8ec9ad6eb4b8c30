/** Small secondary text, and the sentence of an empty view. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  note: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    margin: 0,
    overflowWrap: "anywhere",
  },
  empty: { textAlign: "center", paddingBlock: tokens.spacingVerticalXXL },
});

export function Note({
  children,
  empty = false,
}: {
  readonly children: ReactNode;
  readonly empty?: boolean;
}) {
  const styles = useStyles();
  return <p className={mergeClasses(styles.note, empty && styles.empty)}>{children}</p>;
}
