/** A button that reads like a line of the text around it: no frame, and flush with what stands above it. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  button: {
    minWidth: 0,
    paddingInline: 0,
    alignSelf: "flex-start",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  link: { color: tokens.colorBrandForegroundLink },
});

interface Props {
  readonly children: ReactNode;
  readonly onClick: () => void;
  /** In the colour of the text, where a row of links already asks for attention. */
  readonly quiet?: boolean;
  /** Does nothing while work runs, and keeps the focus. */
  readonly waiting?: boolean;
  readonly label?: string;
  /** For one that opens and closes something. */
  readonly expanded?: boolean;
}

export function TextButton({ children, onClick, quiet = false, waiting = false, label, expanded }: Props) {
  const styles = useStyles();
  return (
    <Button
      className={mergeClasses(styles.button, !quiet && !waiting && styles.link)}
      size="small"
      appearance="transparent"
      disabledFocusable={waiting}
      aria-label={label}
      aria-expanded={expanded}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
