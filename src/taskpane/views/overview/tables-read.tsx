/** What was understood of each table: role, header rows, unit and where it stands, rows, what was skipped. */
import { Badge, Body1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { MoneyUnit, TableReading } from "../../../ledger/reading";
import type { ReviewDigest } from "../../../review/digest";
import { usePane, useTranslate } from "../../pane-context";
import { CellLink } from "../../parts/cell-link";
import { Note } from "../../parts/note";
import { Section } from "../../parts/section";
import { TextButton } from "../../parts/text-button";
import type { Translate } from "../../translate";

const useStyles = makeStyles({
  table: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center", flexWrap: "wrap" },
});

/** "单位万元（表头“单位：万元”）"; where several headers name a unit, the first and their number. */
function unitsOf(table: TableReading, t: Translate): string {
  const sources = new Map<MoneyUnit, Set<string>>();
  for (const { unit } of table.columns) {
    if (unit === undefined) continue;
    const known = sources.get(unit.unit);
    if (known === undefined) sources.set(unit.unit, new Set([unit.from]));
    else known.add(unit.from);
  }
  return [...sources]
    .map(([unit, from]) => {
      const [first = ""] = from;
      return t(from.size > 1 ? "tables.units" : "tables.unit", { unit, from: first, count: from.size });
    })
    .join(t("list.comma"));
}

/** "小计 2、空行 1" */
function skippedOf(table: TableReading, t: Translate): string {
  const counts = new Map<TableReading["skipped"][number]["why"], number>();
  for (const { why } of table.skipped) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts]
    .map(([why, count]) => t("tables.skipped", { why: t(`skip.${why}`), count }))
    .join(t("list.comma"));
}

function OneTable({ table }: { readonly table: TableReading }) {
  const styles = useStyles();
  const t = useTranslate();
  const header = table.headerRows[0] ?? table.area.firstRow;
  const units = unitsOf(table, t);
  const skipped = skippedOf(table, t);
  const unread = table.columns.filter(({ field, header: text }) => field === undefined && text !== "");
  return (
    <div className={styles.table}>
      <div className={styles.head}>
        <Body1Strong>
          <CellLink
            cell={{ sheet: table.sheet, row: header, column: table.area.firstColumn }}
            label={table.sheet}
          />
        </Body1Strong>
        <Badge appearance="tint" color="informative" shape="rounded">
          {t(`role.${table.role}`)}
        </Badge>
        {table.article === undefined ? null : <span>{t(`article.${table.article}`)}</span>}
      </div>
      <Note>
        {t("tables.rows", {
          header: table.headerRows.join(t("list.comma")) || "—",
          first: table.firstRow,
          last: table.lastRow,
          records: table.records,
        })}
      </Note>
      {units === "" ? null : <Note>{units}</Note>}
      {skipped === "" ? null : <Note>{skipped}</Note>}
      {table.hiddenRowsRead === 0 ? null : (
        <Note>{t("tables.hiddenRows", { count: table.hiddenRowsRead })}</Note>
      )}
      {unread.length === 0 ? null : (
        <Note>
          {t("tables.unread", { headers: unread.map(({ header: text }) => text).join(t("list.comma")) })}
        </Note>
      )}
    </div>
  );
}

export function TablesRead({ review }: { readonly review: ReviewDigest }) {
  const store = usePane();
  const t = useTranslate();
  return (
    <Section
      title={t("tables.title")}
      aside={<TextButton onClick={() => store.show("settings")}>{t("tables.correct")}</TextButton>}
    >
      {review.tables.map((table) => (
        <OneTable key={`${table.sheet}-${table.area.firstRow}-${table.area.firstColumn}`} table={table} />
      ))}
    </Section>
  );
}
