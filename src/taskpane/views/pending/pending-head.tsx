/** The head of a group, with one box for all of its items that can be decided. */
import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useTranslate } from "../../pane-context";
import { canDecide, type PendingItem } from "./pending-items";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "36px",
    backgroundColor: tokens.colorNeutralBackground3,
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    // An empty box has a grey label, which would make one group look less than the next.
    "& .fui-Checkbox__label": { color: tokens.colorNeutralForeground1 },
  },
});

interface Props {
  readonly title: string;
  readonly items: readonly PendingItem[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (items: readonly PendingItem[], on: boolean) => void;
}

export function PendingHead({ title, items, chosen, onChoose }: Props) {
  const styles = useStyles();
  const t = useTranslate();
  const open = items.filter(canDecide);
  const on = open.filter(({ id }) => chosen.has(id)).length;
  const label = t("pending.groupTitle", { title, count: items.length });
  if (open.length === 0) return <div className={styles.head}>{label}</div>;
  return (
    <div className={styles.head}>
      <Checkbox
        checked={on === 0 ? false : on === open.length ? true : "mixed"}
        label={label}
        onChange={(_event, data) => onChoose(open, data.checked === true)}
      />
    </div>
  );
}
