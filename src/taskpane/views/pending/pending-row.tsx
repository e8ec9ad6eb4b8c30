/** One thing that waits: what it is, where it stands, and where it is decided. */
import { Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import { checkText, findingText, kindText, reasonText } from "../../domain-texts";
import { useLocale, usePane, useTranslate } from "../../pane-context";
import { CellLink, CellLinks } from "../../parts/cell-link";
import { Note } from "../../parts/note";
import { StatusBadge } from "../../parts/status-badge";
import { TextButton } from "../../parts/text-button";
import { canDecide, type PendingItem, placeOf } from "./pending-items";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    paddingBlock: tokens.spacingVerticalXS,
    columnGap: tokens.spacingHorizontalXS,
  },
  body: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
    gridColumn: 2,
    overflowWrap: "anywhere",
  },
  line: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "center", flexWrap: "wrap" },
});

interface Props {
  readonly item: PendingItem;
  readonly chosen: boolean;
  readonly onChoose: (on: boolean) => void;
}

function Body({ item }: { readonly item: PendingItem }) {
  const styles = useStyles();
  const store = usePane();
  const locale = useLocale();
  const t = useTranslate();
  switch (item.kind) {
    case "claim": {
      const { id, status, applicant } = item.line;
      const reasons = item.line.reasons.map((reason) => reasonText(locale, reason)).join(t("list.comma"));
      return (
        <>
          <span className={styles.line}>
            <StatusBadge status={status} />
            <Link as="button" onClick={() => store.openClaim(id)}>
              {applicant === "" ? t("claims.nameless") : applicant}
            </Link>
          </span>
          <span>{reasons}</span>
        </>
      );
    }
    case "sheet-check":
      return (
        <>
          <span>{checkText(locale, item.check)}</span>
          <Note>{t("pending.wholeSheet", { sheet: item.sheet, count: item.claims.length })}</Note>
        </>
      );
    case "duplicate":
      return (
        <>
          <span>{kindText(locale, item.finding.kind)}</span>
          <Note>
            {item.finding.rows.map(({ sheet, row }) => t("duplicates.place", { sheet, row })).join(" ↔ ")}
          </Note>
          <TextButton onClick={() => store.show("duplicates")}>{t("pending.toDuplicates")}</TextButton>
        </>
      );
    case "notice":
      return (
        <>
          <span>{findingText(locale, t, item.finding)}</span>
          <Note>
            <CellLinks cells={item.finding.cells} />
          </Note>
        </>
      );
  }
}

export function PendingRowView({ item, chosen, onChoose }: Props) {
  const styles = useStyles();
  const t = useTranslate();
  const place = item.kind === "notice" ? undefined : placeOf(item);
  return (
    <div className={styles.row}>
      {canDecide(item) ? (
        <Checkbox
          aria-label={t("pending.choose")}
          checked={chosen}
          onChange={(_event, data) => onChoose(data.checked === true)}
        />
      ) : null}
      <div className={styles.body}>
        <Body item={item} />
        {place === undefined ? null : (
          <Note>
            <CellLink cell={place} />
          </Note>
        )}
      </div>
    </div>
  );
}
