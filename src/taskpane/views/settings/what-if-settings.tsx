/** What-if values of the regulation's figures; every result that uses one is marked 非现行口径. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Decimal } from "../../../policy/money";
import type { Parameter } from "../../../policy/regulation";
import { REGULATIONS } from "../../../policy/regulations";
import { parameterText } from "../../domain-texts";
import { usePane, usePaneState, useTranslate } from "../../pane-context";
import { Note } from "../../parts/note";
import { Section } from "../../parts/section";
import { SettingInput } from "./setting-input";

const DECIMAL = /^\d{1,15}(\.\d{1,15})?$/;

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(180px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
});

/** A ratio is typed in percent; the setting holds the ratio. */
function shown(parameter: Parameter, value: string): string {
  return parameter.unit === "ratio" && DECIMAL.test(value) ? new Decimal(value).times(100).toFixed() : value;
}

function stored(parameter: Parameter, typed: string): string {
  return parameter.unit === "ratio" ? new Decimal(typed).div(100).toFixed() : typed;
}

function OneParameter({ parameter }: { readonly parameter: Parameter }) {
  const store = usePane();
  const t = useTranslate();
  const whatIf = usePaneState((state) => state.settings.policy.whatIf[parameter.id]);
  const label = parameterText(t, parameter);
  const official = shown(parameter, parameter.value);
  const refuse = (typed: string): string | undefined => {
    if (typed === "") return undefined;
    if (!DECIMAL.test(typed)) return t("settings.notANumber");
    const tooHigh =
      parameter.kind === "ceiling" && parameter.role !== "pool" && new Decimal(typed).gt(official);
    return tooHigh ? t("settings.aboveCeiling", { official }) : undefined;
  };
  const commit = (typed: string): void => {
    void store.changeSettings(
      (settings) => {
        const { [parameter.id]: _old, ...others } = settings.policy.whatIf;
        const same = typed === "" || new Decimal(typed).equals(official);
        const changed = same ? others : { ...others, [parameter.id]: stored(parameter, typed) };
        return { ...settings, policy: { ...settings.policy, whatIf: changed } };
      },
      [{ action: "setting", subject: label, text: typed === "" ? t("settings.cleared") : typed }],
      false,
    );
  };
  return (
    <SettingInput
      label={label}
      hint={t("settings.official", {
        value: official,
        unit: t(`parameter.${parameter.unit}`),
        quote: parameter.quote,
      })}
      value={whatIf === undefined ? "" : shown(parameter, whatIf)}
      after={t(`parameter.${parameter.unit}`)}
      refuse={refuse}
      onCommit={commit}
    />
  );
}

export function WhatIfSettings() {
  const styles = useStyles();
  const store = usePane();
  const t = useTranslate();
  const any = usePaneState((state) => Object.keys(state.settings.policy.whatIf).length > 0);
  const regulationId = usePaneState((state) => state.review?.regulation.id);
  const regulation = REGULATIONS.find(({ id }) => id === regulationId) ?? REGULATIONS.at(-1);
  if (regulation === undefined) return null;
  return (
    <Section
      title={t("settings.whatIf")}
      aside={
        any ? (
          <Button
            size="small"
            onClick={() =>
              void store.changeSettings(
                (settings) => ({ ...settings, policy: { ...settings.policy, whatIf: {} } }),
                [{ action: "setting", subject: t("settings.whatIf"), text: t("settings.cleared") }],
                false,
              )
            }
          >
            {t("settings.clearWhatIf")}
          </Button>
        ) : null
      }
    >
      <Note>{t("settings.whatIfNote")}</Note>
      <div className={styles.fields}>
        {Object.values(regulation.parameters).map((parameter) => (
          <OneParameter key={parameter.id} parameter={parameter} />
        ))}
      </div>
    </Section>
  );
}
