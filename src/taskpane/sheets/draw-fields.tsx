/** Seed and size of a spot check, as they are typed: whoever draws says both, and both are printed. */
import { Field, Input } from "@fluentui/react-components";
import type { SheetOptions } from "../../sheets/sheet-kinds";
import { useTranslate } from "../pane-context";

export interface DrawTexts {
  readonly seed: string;
  /** "" leaves the number to the rule. */
  readonly size: string;
}

/** Undefined while one of them is no whole number. */
export function readDraw({ seed, size }: DrawTexts): Pick<SheetOptions, "seed" | "sampleSize"> | undefined {
  if (!isWhole(seed) || !(size.trim() === "" || isWhole(size))) return undefined;
  return { seed: Number(seed), ...(size.trim() === "" ? {} : { sampleSize: Number(size) }) };
}

function isWhole(text: string): boolean {
  return /^[1-9]\d{0,8}$/.test(text.trim());
}

interface Props {
  readonly texts: DrawTexts;
  readonly onChange: (texts: DrawTexts) => void;
}

export function DrawFields({ texts, onChange }: Props) {
  const t = useTranslate();
  const problem = (bad: boolean) => (bad ? { validationMessage: t("sheets.wholeNumber") } : {});
  const { seed, size } = texts;
  return (
    <>
      <Field label={t("sheets.seed")} {...problem(!isWhole(seed))}>
        <Input
          inputMode="numeric"
          value={seed}
          onChange={(_event, data) => onChange({ ...texts, seed: data.value })}
        />
      </Field>
      <Field
        label={t("sheets.size")}
        hint={t("sheets.sizeHint")}
        {...problem(!(size.trim() === "" || isWhole(size)))}
      >
        <Input
          inputMode="numeric"
          value={size}
          onChange={(_event, data) => onChange({ ...texts, size: data.value })}
        />
      </Field>
    </>
  );
}
