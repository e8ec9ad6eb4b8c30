/** The readings of the regulation that a bureau may choose; another one than the default is marked. */
import { Badge, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { READINGS, type Reading } from "../../../policy/readings";
import { useLocale, usePane, usePaneState, useTranslate } from "../../pane-context";
import { Note } from "../../parts/note";
import { Section } from "../../parts/section";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

function OneReading({ reading }: { readonly reading: Reading }) {
  const store = usePane();
  const locale = useLocale();
  const t = useTranslate();
  const chosen = usePaneState((state) => state.settings.policy.readings[reading.id]) ?? reading.defaultOption;
  const question = reading.question[locale];
  const meaning = reading.options.find(({ id }) => id === chosen)?.text[locale] ?? chosen;
  const where =
    reading.article === "all"
      ? t("settings.allArticles")
      : t("settings.articles", { articles: reading.article });
  const choose = (option: string): void => {
    const text = reading.options.find(({ id }) => id === option)?.text[locale] ?? option;
    void store.changeSettings(
      (settings) => {
        const { [reading.id]: _old, ...others } = settings.policy.readings;
        const readings = option === reading.defaultOption ? others : { ...others, [reading.id]: option };
        return { ...settings, policy: { ...settings.policy, readings } };
      },
      [{ action: "setting", subject: `${reading.id} ${question}`, text }],
      false,
    );
  };
  return (
    <Field
      label={
        <>
          {reading.id} · {question}{" "}
          {chosen === reading.defaultOption ? null : (
            <Badge appearance="tint" color="warning" shape="rounded">
              {t("settings.notDefault")}
            </Badge>
          )}
        </>
      }
      hint={t("settings.readingHint", { meaning, where })}
    >
      <Select size="small" value={chosen} onChange={(_event, data) => choose(data.value)}>
        {reading.options.map(({ id, text }) => (
          <option key={id} value={id}>
            {text[locale]}
            {id === reading.defaultOption ? t("settings.default") : ""}
          </option>
        ))}
      </Select>
    </Field>
  );
}

export function ReadingsSettings() {
  const styles = useStyles();
  const t = useTranslate();
  const offered = READINGS.filter(({ visible, options }) => visible && options.length > 1);
  return (
    <Section title={t("settings.readings")}>
      <Note>{t("settings.readingsNote")}</Note>
      <div className={styles.list}>
        {offered.map((reading) => (
          <OneReading key={reading.id} reading={reading} />
        ))}
      </div>
    </Section>
  );
}
