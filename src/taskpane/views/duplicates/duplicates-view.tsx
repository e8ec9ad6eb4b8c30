/** 查重: what the duplicate check found, narrowed by tier, sheet, party and state. */
import { Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { FindingTier } from "../../../review/review";
import { useReview, useTranslate } from "../../pane-context";
import { Note } from "../../parts/note";
import { VirtualList } from "../../parts/virtual-list";
import { clustersOf } from "./clusters";
import { DuplicateClusterView } from "./duplicate-cluster";
import { type DuplicateQuery, type DuplicateState, selectDuplicates } from "./duplicate-query";
import { rowFacts } from "./row-facts";

const TIERS: readonly FindingTier[] = ["red", "orange", "yellow", "info"];
const STATES: readonly DuplicateState[] = ["open", "confirmed", "not-a-duplicate"];

const useStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingHorizontalXS,
    "& > *": { minWidth: 0 },
  },
});

export function DuplicatesView() {
  const styles = useStyles();
  const review = useReview();
  const t = useTranslate();
  const [query, setQuery] = useState<DuplicateQuery>({ tier: "all", sheet: "all", state: "all", party: "" });
  const sheets = useMemo(
    () => [...new Set(review.duplicates.flatMap(({ rows }) => rows.map(({ sheet }) => sheet)))],
    [review],
  );
  const shown = useMemo(() => selectDuplicates(review.duplicates, rowFacts(review), query), [review, query]);
  const clusters = useMemo(() => clustersOf(shown), [shown]);
  return (
    <>
      <section className={styles.filters} aria-label={t("filters")}>
        <Select
          size="small"
          aria-label={t("duplicates.tier")}
          value={query.tier}
          onChange={(_event, data) =>
            setQuery({ ...query, tier: TIERS.find((tier) => tier === data.value) ?? "all" })
          }
        >
          <option value="all">{t("duplicates.anyTier")}</option>
          {TIERS.map((tier) => (
            <option key={tier} value={tier}>
              {t(`tier.${tier}`)}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          aria-label={t("duplicates.state")}
          value={query.state}
          onChange={(_event, data) =>
            setQuery({ ...query, state: STATES.find((state) => state === data.value) ?? "all" })
          }
        >
          <option value="all">{t("duplicates.anyState")}</option>
          {STATES.map((state) => (
            <option key={state} value={state}>
              {t(`decision.${state}`)}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          aria-label={t("claims.sheet")}
          value={query.sheet}
          onChange={(_event, data) => setQuery({ ...query, sheet: data.value })}
        >
          <option value="all">{t("claims.anySheet")}</option>
          {sheets.map((sheet) => (
            <option key={sheet} value={sheet}>
              {sheet}
            </option>
          ))}
        </Select>
        <Input
          size="small"
          type="search"
          aria-label={t("duplicates.party")}
          placeholder={t("duplicates.party")}
          value={query.party}
          onChange={(_event, data) => setQuery({ ...query, party: data.value })}
        />
      </section>
      <Note>{t("duplicates.count", { shown: shown.length, all: review.duplicates.length })}</Note>
      {shown.length === 0 ? (
        <Note empty>{t("duplicates.none")}</Note>
      ) : (
        <VirtualList items={clusters} keyOf={({ key }) => key} estimate={190} label={t("view.duplicates")}>
          {(cluster) => <DuplicateClusterView cluster={cluster} />}
        </VirtualList>
      )}
    </>
  );
}
