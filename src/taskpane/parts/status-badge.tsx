/** The status of a claim: a word in a tinted badge, so that colour only repeats what the word says. */
import { Badge, type BadgeProps, makeStyles } from "@fluentui/react-components";
import type { ClaimStatus } from "../../policy/verdict";
import { useTranslate } from "../pane-context";

const COLORS: Readonly<Record<ClaimStatus, NonNullable<BadgeProps["color"]>>> = {
  payable: "success",
  zero: "informative",
  ineligible: "danger",
  deferred: "informative",
  manual: "warning",
  incomplete: "warning",
  error: "danger",
};

const useStyles = makeStyles({ badge: { flexShrink: 0, whiteSpace: "nowrap" } });

export function StatusBadge({ status }: { readonly status: ClaimStatus }) {
  const styles = useStyles();
  const t = useTranslate();
  return (
    <Badge className={styles.badge} appearance="tint" color={COLORS[status]} shape="rounded">
      {t(`status.${status}`)}
    </Badge>
  );
}
