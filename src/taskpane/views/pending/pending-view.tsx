/** 待核: everything that waits for a person, filtered and grouped, decided one by one or many at once with a reason. */
import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { useLocale, useReview, useTranslate } from "../../pane-context";
import { Note } from "../../parts/note";
import { VirtualList } from "../../parts/virtual-list";
import { BulkDecision } from "./bulk-decision";
import { type GroupBy, pendingRows } from "./pending-groups";
import { PendingHead } from "./pending-head";
import { canDecide, type PendingItem, type PendingKind, pendingItems, sheetOf } from "./pending-items";
import { PendingRowView } from "./pending-row";

const KINDS: readonly PendingKind[] = ["duplicate", "claim", "sheet-check", "notice"];
const GROUPS: readonly GroupBy[] = ["matter", "sheet", "applicant"];

const useStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    "& > *": { minWidth: 0 },
  },
});

export function PendingView() {
  const styles = useStyles();
  const review = useReview();
  const locale = useLocale();
  const t = useTranslate();
  const [kind, setKind] = useState<PendingKind | "all">("all");
  const [sheet, setSheet] = useState("all");
  const [by, setBy] = useState<GroupBy>("matter");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const items = useMemo(() => pendingItems(review), [review]);
  const sheets = useMemo(() => [...new Set(items.map(sheetOf))].filter((name) => name !== ""), [items]);
  const shown = useMemo(
    () =>
      items.filter(
        (item) => (kind === "all" || item.kind === kind) && (sheet === "all" || sheetOf(item) === sheet),
      ),
    [items, kind, sheet],
  );
  const rows = useMemo(() => pendingRows(shown, by, locale, t), [shown, by, locale, t]);
  const picked = shown.filter((item) => chosen.has(item.id));

  const choose = (some: readonly PendingItem[], on: boolean): void => {
    const next = new Set(chosen);
    for (const item of some) {
      if (on && canDecide(item)) next.add(item.id);
      else next.delete(item.id);
    }
    setChosen(next);
  };

  return (
    <>
      <section className={styles.filters} aria-label={t("filters")}>
        <Select
          size="small"
          aria-label={t("pending.kind")}
          value={kind}
          onChange={(_event, data) => setKind(KINDS.find((one) => one === data.value) ?? "all")}
        >
          <option value="all">{t("pending.anyKind")}</option>
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`pending.${one}`)}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          aria-label={t("pending.group")}
          value={by}
          onChange={(_event, data) => setBy(GROUPS.find((one) => one === data.value) ?? "matter")}
        >
          {GROUPS.map((one) => (
            <option key={one} value={one}>
              {t(`group.${one}`)}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          aria-label={t("claims.sheet")}
          value={sheet}
          onChange={(_event, data) => setSheet(data.value)}
        >
          <option value="all">{t("claims.anySheet")}</option>
          {sheets.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
        <Note>{t("pending.count", { count: shown.length })}</Note>
      </section>
      {picked.length === 0 ? null : <BulkDecision items={picked} onDone={() => setChosen(new Set())} />}
      {rows.length === 0 ? (
        <Note empty>{t("pending.none")}</Note>
      ) : (
        <VirtualList items={rows} keyOf={({ id }) => id} estimate={76} label={t("view.pending")}>
          {(row) =>
            row.kind === "head" ? (
              <PendingHead title={row.title} items={row.items} chosen={chosen} onChoose={choose} />
            ) : (
              <PendingRowView
                item={row.item}
                chosen={chosen.has(row.item.id)}
                onChoose={(on) => choose([row.item], on)}
              />
            )
          }
        </VirtualList>
      )}
    </>
  );
}
