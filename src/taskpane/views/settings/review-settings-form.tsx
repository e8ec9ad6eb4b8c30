/** Officer, as-of date, fund year, budget of Articles 6–11, and the unit in which the pane shows amounts. */
import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { isoDate } from "../../../policy/dates";
import type { ReviewSettings } from "../../../review/review";
import { usePane, usePaneState, useTranslate } from "../../pane-context";
import { Section } from "../../parts/section";
import { SettingInput } from "./setting-input";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(180px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
});

const YEAR = /^(19|20)\d{2}$/;
const BUDGET = /^\d{1,13}(\.\d{1,2})?$/;

/** A copy without the part where the text is blank, else with the part set. */
function withPart(
  policy: ReviewSettings["policy"],
  part: "asOf" | "fundYear" | "budget",
  text: string,
): ReviewSettings["policy"] {
  const { [part]: _old, ...rest } = policy;
  if (text === "") return rest;
  if (part === "fundYear") return { ...rest, fundYear: Number(text) };
  if (part === "budget") return { ...rest, budget: text };
  const day = isoDate(text);
  return day === undefined ? policy : { ...rest, asOf: day };
}

export function ReviewSettingsForm() {
  const styles = useStyles();
  const store = usePane();
  const t = useTranslate();
  const settings = usePaneState((state) => state.settings);
  const unit = usePaneState((state) => state.unit);
  const { policy } = settings;
  const setPolicy = (part: "asOf" | "fundYear" | "budget", label: string, text: string): void => {
    void store.changeSettings(
      (old) => ({ ...old, policy: withPart(old.policy, part, text) }),
      [{ action: "setting", subject: label, text: text === "" ? t("settings.cleared") : text }],
      false,
    );
  };
  return (
    <Section title={t("settings.review")}>
      <div className={styles.fields}>
        <SettingInput
          label={t("settings.officer")}
          hint={t("settings.officerHint")}
          value={settings.officer ?? ""}
          onCommit={(officer) =>
            void store.changeSettings(
              ({ officer: _old, ...rest }) => (officer === "" ? rest : { ...rest, officer }),
              [{ action: "setting", subject: t("settings.officer"), text: officer }],
              false,
            )
          }
        />
        <SettingInput
          label={t("settings.asOf")}
          hint={t("settings.asOfHint")}
          type="date"
          value={policy.asOf ?? ""}
          refuse={(text) => (text === "" || isoDate(text) !== undefined ? undefined : t("settings.notADay"))}
          onCommit={(text) => setPolicy("asOf", t("settings.asOf"), text)}
        />
        <SettingInput
          label={t("settings.fundYear")}
          hint={t("settings.fundYearHint")}
          value={policy.fundYear === undefined ? "" : String(policy.fundYear)}
          refuse={(text) => (text === "" || YEAR.test(text) ? undefined : t("settings.notAYear"))}
          onCommit={(text) => setPolicy("fundYear", t("settings.fundYear"), text)}
        />
        <SettingInput
          label={t("settings.budget")}
          hint={t("settings.budgetHint")}
          value={policy.budget ?? ""}
          after={t("unit.yuan")}
          refuse={(text) => (text === "" || BUDGET.test(text) ? undefined : t("reason.amountWrong"))}
          onCommit={(text) => setPolicy("budget", t("settings.budget"), text)}
        />
        <Field label={t("unit.label")}>
          <Select
            size="small"
            value={unit}
            onChange={(_event, data) => store.setUnit(data.value === "wan" ? "wan" : "yuan")}
          >
            <option value="yuan">{t("unit.yuan")}</option>
            <option value="wan">{t("unit.wan")}</option>
          </Select>
        </Field>
      </div>
    </Section>
  );
}
