/** What the reading could not settle; answered once, remembered with the workbook. */
import { Button, makeStyles, shorthands, tokens } from "@fluentui/react-components";
import type { Question } from "../../../ledger/reading";
import type { ReviewDigest } from "../../../review/digest";
import { useLocale, usePane, usePaneState, useTranslate } from "../../pane-context";
import { CellLink } from "../../parts/cell-link";
import { Section } from "../../parts/section";
import { answerQuestion, articleOf, ROLES } from "../../store/mappings";
import { useFields, useFieldText } from "../../use-fields";

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    ...shorthands.borderStyle("none", "none", "none", "solid"),
    ...shorthands.borderWidth(0, 0, 0, tokens.strokeWidthThicker),
    ...shorthands.borderColor(tokens.colorBrandStroke1),
    margin: 0,
    minWidth: 0,
  },
  options: { display: "flex", gap: tokens.spacingHorizontalXS, flexWrap: "wrap" },
});

function OneQuestion({ question, review }: { readonly question: Question; readonly review: ReviewDigest }) {
  const styles = useStyles();
  const store = usePane();
  const locale = useLocale();
  const t = useTranslate();
  const fieldText = useFieldText(useFields());
  const busy = usePaneState((state) => state.running !== undefined);
  const table = review.tables[question.tableIndex];
  const row = table?.headerRows.at(-1) ?? table?.area.firstRow ?? 1;
  const text =
    locale === "zh-CN"
      ? question.text
      : t(`ask.${question.kind}`, { sheet: question.sheet, header: question.header ?? "" });
  const optionText = (option: string): string => {
    const role = question.kind === "role" ? ROLES.find((one) => one === option) : undefined;
    if (role !== undefined) return t(`role.${role}`);
    const article = question.kind === "article" ? articleOf(option) : undefined;
    if (article !== undefined) return t(`article.${article}`);
    return question.kind === "column" ? fieldText(option) : option;
  };
  return (
    <fieldset className={styles.question}>
      <legend>
        <CellLink cell={{ sheet: question.sheet, row, column: question.column ?? 1 }} />
      </legend>
      <span>{text}</span>
      <div className={styles.options}>
        {question.options.map((option) => (
          <Button
            key={option}
            size="small"
            disabledFocusable={busy}
            onClick={() =>
              void answerQuestion(store, review, question, { id: option, text: optionText(option) }, t)
            }
          >
            {optionText(option)}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}

export function Questions({ review }: { readonly review: ReviewDigest }) {
  const t = useTranslate();
  const { questions } = review;
  return (
    <Section title={t("questions.title", { count: questions.length })}>
      {questions.map((question) => (
        <OneQuestion
          key={`${question.kind}-${question.sheet}-${question.tableIndex}-${question.column ?? ""}`}
          question={question}
          review={review}
        />
      ))}
    </Section>
  );
}
