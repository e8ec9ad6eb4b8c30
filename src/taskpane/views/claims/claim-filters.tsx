/** Search, filters and order of the list of claims, with what they leave and its total. */
import { Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { ZERO } from "../../../policy/money";
import { CLAIM_STATUSES } from "../../../policy/verdict";
import type { ClaimLine } from "../../../review/digest";
import { usePane, usePaneState, useTranslate } from "../../pane-context";
import { Amount } from "../../parts/amount";
import { Note } from "../../parts/note";
import type { ClaimQuery } from "../../store/pane-state";

const SORTS: readonly ClaimQuery["sort"][] = ["order", "award", "applicant", "status"];

const useStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingHorizontalXS,
    "& > *": { minWidth: 0 },
  },
  wide: { gridColumn: "1 / -1", minWidth: 0 },
  sum: { gridColumn: "1 / -1", display: "flex", justifyContent: "space-between" },
});

interface Props {
  readonly lines: readonly ClaimLine[];
  readonly shown: readonly ClaimLine[];
}

export function ClaimFilters({ lines, shown }: Props) {
  const styles = useStyles();
  const store = usePane();
  const t = useTranslate();
  const query = usePaneState((state) => state.query);
  const sheets = useMemo(() => [...new Set(lines.map(({ sheet }) => sheet))], [lines]);
  const articles = useMemo(
    () => [...new Set(lines.map(({ article }) => article))].sort((left, right) => left - right),
    [lines],
  );
  const total = useMemo(() => shown.reduce((sum, { award }) => sum.plus(award ?? ZERO), ZERO), [shown]);
  return (
    <section className={styles.filters} aria-label={t("filters")}>
      <Input
        className={styles.wide}
        size="small"
        type="search"
        aria-label={t("claims.search")}
        placeholder={t("claims.search")}
        value={query.text}
        onChange={(_event, data) => store.narrow({ text: data.value })}
      />
      <Select
        size="small"
        aria-label={t("claims.status")}
        value={query.status}
        onChange={(_event, data) =>
          store.narrow({ status: CLAIM_STATUSES.find((status) => status === data.value) ?? "all" })
        }
      >
        <option value="all">{t("claims.anyStatus")}</option>
        {CLAIM_STATUSES.map((status) => (
          <option key={status} value={status}>
            {t(`status.${status}`)}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        aria-label={t("claims.article")}
        value={String(query.article)}
        onChange={(_event, data) =>
          store.narrow({ article: articles.find((article) => String(article) === data.value) ?? "all" })
        }
      >
        <option value="all">{t("claims.anyArticle")}</option>
        {articles.map((article) => (
          <option key={article} value={article}>
            {t(`article.${article}`)}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        aria-label={t("claims.sheet")}
        value={query.sheet}
        onChange={(_event, data) => store.narrow({ sheet: data.value })}
      >
        <option value="all">{t("claims.anySheet")}</option>
        {sheets.map((sheet) => (
          <option key={sheet} value={sheet}>
            {sheet}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        aria-label={t("claims.sort")}
        value={query.sort}
        onChange={(_event, data) =>
          store.narrow({ sort: SORTS.find((sort) => sort === data.value) ?? "order" })
        }
      >
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {t(`sort.${sort}`)}
          </option>
        ))}
      </Select>
      <div className={styles.sum}>
        <Note>{t("claims.count", { shown: shown.length, all: lines.length })}</Note>
        <Note>
          {t("claims.sum")} <Amount value={total} />
        </Note>
      </div>
    </section>
  );
}
