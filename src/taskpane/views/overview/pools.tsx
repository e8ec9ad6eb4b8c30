/** Pools of Articles 12 and 13 and the overall budget, as bars with their figures. */
import { Body1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { PoolUse } from "../../../policy/verdict";
import { amountText } from "../../amounts";
import { usePaneState, useTranslate } from "../../pane-context";
import { Note } from "../../parts/note";
import { Section } from "../../parts/section";
import { UseBar } from "../../parts/use-bar";

const useStyles = makeStyles({
  pool: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
});

export function Pools({ pools }: { readonly pools: readonly PoolUse[] }) {
  const styles = useStyles();
  const t = useTranslate();
  const unit = usePaneState((state) => state.unit);
  return (
    <Section title={t("pools.title")}>
      {pools.map((use) => {
        const name = use.article === "budget" ? t("pools.budget") : t(`article.${use.article}`);
        const period =
          use.period === "validity" ? t("pools.validity") : t("pools.year", { year: use.period });
        const values = {
          pool: amountText(use.pool, unit),
          used: amountText(use.usedBefore, unit),
          now: amountText(use.sumAfter, unit),
          left: amountText(use.pool.minus(use.usedBefore).minus(use.sumAfter), unit),
          asked: amountText(use.sumBefore, unit),
        };
        const share = (part: PoolUse["pool"]): number =>
          use.pool.isZero() ? 0 : part.div(use.pool).toNumber();
        const words = t("pools.figures", values);
        return (
          <div className={styles.pool} key={`${use.article}-${use.period}`}>
            <Body1Strong>{`${name} · ${period}`}</Body1Strong>
            <UseBar earlier={share(use.usedBefore)} now={share(use.sumAfter)} label={words} />
            <Note>{words}</Note>
            {use.scaled ? <Note>{t("pools.scaled", values)}</Note> : null}
          </div>
        );
      })}
    </Section>
  );
}
