/** 帮助: per article what it grants, on what conditions, and formulas that can be put into the sheet. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { message } from "../../../locale/message";
import { PANE_HELP } from "../../../locale/pane-help";
import { useLocale, usePane, useTranslate } from "../../pane-context";
import { Note } from "../../parts/note";
import { Section } from "../../parts/section";
import { HELP_TOPICS, type HelpTopic } from "./help-topics";

const useStyles = makeStyles({
  view: { overflowY: "auto", flexGrow: 1, minHeight: 0 },
  topic: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  text: { margin: 0, overflowWrap: "anywhere" },
  example: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
    justifyContent: "space-between",
    flexWrap: "wrap",
  },
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});

function Topic({ topic }: { readonly topic: HelpTopic }) {
  const styles = useStyles();
  const store = usePane();
  const locale = useLocale();
  const t = useTranslate();
  const insert = async (formula: string): Promise<void> => {
    try {
      const cell = await store.session.insertFormula(formula);
      store.tell({ of: "pane", code: "inserted", values: { formula }, cell });
    } catch (reason) {
      store.fail("inserting", reason);
    }
  };
  return (
    <div className={styles.topic}>
      <p className={styles.text}>{message(PANE_HELP, locale, `grants.${topic.id}`)}</p>
      <Note>{message(PANE_HELP, locale, `conditions.${topic.id}`)}</Note>
      {topic.examples.map((formula) => (
        <div className={styles.example} key={formula}>
          <code className={styles.code}>{formula}</code>
          <Button
            size="small"
            aria-label={t("help.insertLabel", { formula })}
            onClick={() => void insert(formula)}
          >
            {t("help.insert")}
          </Button>
        </div>
      ))}
    </div>
  );
}

export function HelpView() {
  const styles = useStyles();
  const locale = useLocale();
  const t = useTranslate();
  return (
    <div className={styles.view}>
      <Section title={t("help.start")}>
        <p className={styles.text}>{message(PANE_HELP, locale, "start")}</p>
      </Section>
      <Section title={t("help.articles")}>
        <Accordion collapsible multiple>
          {HELP_TOPICS.map((topic) => (
            <AccordionItem key={topic.id} value={topic.id}>
              <AccordionHeader as="h3" size="small">
                {message(PANE_HELP, locale, `title.${topic.id}`)}
              </AccordionHeader>
              <AccordionPanel>
                <Topic topic={topic} />
              </AccordionPanel>
            </AccordionItem>
          ))}
        </Accordion>
      </Section>
      <Section title={t("help.statuses")}>
        <p className={styles.text}>{message(PANE_HELP, locale, "statuses")}</p>
      </Section>
      <Section title={t("help.privacy")}>
        <p className={styles.text}>{message(PANE_HELP, locale, "privacy")}</p>
      </Section>
    </div>
  );
}
