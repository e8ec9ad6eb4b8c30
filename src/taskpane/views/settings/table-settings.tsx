/** How each table is read, and the user's corrections: role, article, unit, the field of every column. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Field,
  makeStyles,
  Select,
  tokens,
} from "@fluentui/react-components";
import { columnLetters } from "../../../ledger/grid";
import type { ColumnReading, MoneyUnit, TableReading } from "../../../ledger/reading";
import type { ReviewDigest } from "../../../review/digest";
import { usePane, useTranslate } from "../../pane-context";
import { Note } from "../../parts/note";
import { Section } from "../../parts/section";
import { ARTICLES, mapTable, ROLES, UNITS } from "../../store/mappings";
import { useFields, useFieldText } from "../../use-fields";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  columns: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
});

function ColumnSetting({ table, column }: { readonly table: TableReading; readonly column: ColumnReading }) {
  const store = usePane();
  const t = useTranslate();
  const fields = useFields();
  const fieldText = useFieldText(fields);
  const offered = fields.filter(
    ({ roles, id, ignored }) => (roles.includes(table.role) && ignored !== true) || id === column.field,
  );
  const label = t("settings.column", {
    column: columnLetters(column.column),
    header: column.header.replace(/\s+/g, ""),
  });
  const choose = (field: string): void => {
    void mapTable(
      store,
      table,
      { columns: { [column.column]: field } },
      `${label} → ${fieldText(field)}`,
      false,
    );
  };
  return (
    <Field label={label} hint={column.reasons.join(t("list.comma"))}>
      <Select size="small" value={column.field ?? ""} onChange={(_event, data) => choose(data.value)}>
        <option value="">{t("settings.leaveOut")}</option>
        {offered.map(({ id }) => (
          <option key={id} value={id}>
            {fieldText(id)}
          </option>
        ))}
        {column.field !== undefined && !offered.some(({ id }) => id === column.field) ? (
          <option value={column.field}>{fieldText(column.field)}</option>
        ) : null}
      </Select>
    </Field>
  );
}

function OneTable({ table }: { readonly table: TableReading }) {
  const styles = useStyles();
  const store = usePane();
  const t = useTranslate();
  const unit: MoneyUnit | undefined = table.columns.find((column) => column.unit !== undefined)?.unit?.unit;
  return (
    <>
      <div className={styles.fields}>
        <Field label={t("settings.role")}>
          <Select
            size="small"
            value={table.role}
            onChange={(_event, data) => {
              const role = ROLES.find((one) => one === data.value);
              if (role !== undefined) void mapTable(store, table, { role }, t(`role.${role}`), false);
            }}
          >
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {t(`role.${role}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t("settings.article")}>
          <Select
            size="small"
            value={table.article === undefined ? "" : String(table.article)}
            onChange={(_event, data) => {
              const article = ARTICLES.find((one) => String(one) === data.value);
              if (article !== undefined)
                void mapTable(store, table, { article }, t(`article.${article}`), false);
            }}
          >
            <option value="">{t("settings.byRow")}</option>
            {ARTICLES.map((article) => (
              <option key={article} value={article}>
                {t(`article.${article}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t("settings.unit")}>
          <Select
            size="small"
            value={unit ?? ""}
            onChange={(_event, data) => {
              const chosen = UNITS.find((one) => one === data.value);
              if (chosen !== undefined) void mapTable(store, table, { units: { 0: chosen } }, chosen, false);
            }}
          >
            <option value="">{t("settings.unitUnknown")}</option>
            {UNITS.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className={styles.columns}>
        {table.columns
          .filter(({ header }) => header !== "")
          .map((column) => (
            <ColumnSetting key={column.column} table={table} column={column} />
          ))}
      </div>
    </>
  );
}

export function TableSettings({ review }: { readonly review: ReviewDigest }) {
  const t = useTranslate();
  return (
    <Section title={t("settings.tables")}>
      <Note>{t("settings.tablesNote")}</Note>
      <Accordion collapsible multiple>
        {review.tables.map((table) => {
          const id = `${table.sheet}-${table.area.firstRow}-${table.area.firstColumn}`;
          return (
            <AccordionItem key={id} value={id}>
              <AccordionHeader as="h3" size="small">
                {table.sheet} · {t(`role.${table.role}`)}
              </AccordionHeader>
              <AccordionPanel>
                <OneTable table={table} />
              </AccordionPanel>
            </AccordionItem>
          );
        })}
      </Accordion>
    </Section>
  );
}
