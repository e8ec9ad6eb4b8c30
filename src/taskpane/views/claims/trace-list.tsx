/** 为什么是这个数: the steps with their article, their figure and the cells they came from. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Trace } from "../../../policy/verdict";
import { stepText } from "../../domain-texts";
import { useLocale, useTranslate } from "../../pane-context";
import { Amount } from "../../parts/amount";
import { CellLinks } from "../../parts/cell-link";
import { Note } from "../../parts/note";
import { Section } from "../../parts/section";

const useStyles = makeStyles({
  steps: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  line: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
});

export function TraceList({ trace }: { readonly trace: Trace }) {
  const styles = useStyles();
  const locale = useLocale();
  const t = useTranslate();
  if (trace.length === 0) return null;
  return (
    <Section title={t("trace.title")}>
      <ol className={styles.steps}>
        {trace.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a trace never move
          <li key={`${step.code}-${index}`}>
            <div className={styles.line}>
              <span>{stepText(locale, step)}</span>
              {step.result === undefined ? null : <Amount value={step.result} />}
            </div>
            <Note>
              {step.reading === undefined ? "" : `${t("trace.reading", { reading: step.reading })}　`}
              <CellLinks cells={step.cells} />
            </Note>
          </li>
        ))}
      </ol>
    </Section>
  );
}
