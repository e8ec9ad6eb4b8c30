/** Awards per article. */
import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Article } from "../../../policy/claim";
import { ZERO } from "../../../policy/money";
import type { ReviewDigest } from "../../../review/digest";
import { usePane, usePaneState, useTranslate } from "../../pane-context";
import { Amount } from "../../parts/amount";
import { Note } from "../../parts/note";
import { Section } from "../../parts/section";

const ARTICLES: readonly Article[] = [6, 7, 8, 9, 10, 11, 12, 13];

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    "& th, & td": { paddingBlock: tokens.spacingVerticalXXS, textAlign: "right", fontWeight: "inherit" },
    "& th:first-child": { textAlign: "left" },
    "& th + th, & td": { paddingInlineStart: tokens.spacingHorizontalXS },
    // In a narrow pane figures take what they need, and names the rest.
    "@media (max-width: 360px)": { "& th + th, & td": { width: "1px" } },
    "& td": { whiteSpace: "nowrap" },
    "& thead": {
      wordBreak: "keep-all",
      color: tokens.colorNeutralForeground2,
      fontSize: tokens.fontSizeBase200,
    },
    "& tfoot": {
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
      fontWeight: tokens.fontWeightSemibold,
    },
  },
});

export function Totals({ review }: { readonly review: ReviewDigest }) {
  const styles = useStyles();
  const store = usePane();
  const t = useTranslate();
  const unit = usePaneState((state) => state.unit);
  const rows = ARTICLES.flatMap((article) => {
    const lines = review.lines.filter((line) => line.article === article);
    if (lines.length === 0) return [];
    const award = lines.reduce((sum, line) => sum.plus(line.award ?? ZERO), ZERO);
    return [
      {
        article,
        award,
        claims: lines.length,
        paid: lines.filter(({ status }) => status === "payable").length,
      },
    ];
  });
  return (
    <Section
      title={t("totals.title")}
      aside={
        <Select
          size="small"
          aria-label={t("unit.label")}
          value={unit}
          onChange={(_event, data) => store.setUnit(data.value === "wan" ? "wan" : "yuan")}
        >
          <option value="yuan">{t("unit.yuan")}</option>
          <option value="wan">{t("unit.wan")}</option>
        </Select>
      }
    >
      <Note>
        {t("totals.basis", {
          title: review.regulation.title,
          number: review.regulation.documentNo,
          year: review.fundYear,
          day: review.asOf,
        })}
      </Note>
      {review.departures.length > 0 ? <Note>{t("totals.whatIf")}</Note> : null}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("totals.article")}</th>
            <th scope="col">{t("totals.paid")}</th>
            <th scope="col">{t("totals.award")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ article, award, claims, paid }) => (
            <tr key={article}>
              <th scope="row">{t(`article.${article}`)}</th>
              <td>{t("totals.of", { paid, claims })}</td>
              <td>
                <Amount value={award} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("totals.all")}</th>
            <td>
              {t("totals.of", {
                paid: rows.reduce((sum, row) => sum + row.paid, 0),
                claims: rows.reduce((sum, row) => sum + row.claims, 0),
              })}
            </td>
            <td>
              <Amount value={rows.reduce((sum, row) => sum.plus(row.award), ZERO)} />
            </td>
          </tr>
        </tfoot>
      </table>
    </Section>
  );
}
