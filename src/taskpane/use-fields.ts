/**
 * The fields a column may be, and their names. Their spellings are a big table that only questions and settings
 * need, so it is loaded when one of them is drawn.
 */
import { useCallback, useEffect, useState } from "react";
import type { FieldDefinition } from "../ledger/fields/field";
import type { FieldId } from "../ledger/reading";
import { useLocale, useTranslate } from "./pane-context";

export function useFields(): readonly FieldDefinition[] {
  const [fields, setFields] = useState<readonly FieldDefinition[]>([]);
  useEffect(() => {
    let wanted = true;
    void import("../ledger/header-synonyms").then(({ FIELDS }) => {
      if (wanted) setFields(FIELDS.filter(({ ignored }) => ignored !== true));
    });
    return () => {
      wanted = false;
    };
  }, []);
  return fields;
}

/** "patentPaidAmount" → "patent paid amount" */
function spelt(id: FieldId): string {
  return id.replace(/([A-Z])/g, (_all, capital: string) => ` ${capital.toLowerCase()}`);
}

/** The name of a field in the pane's language; "" is a column left out. */
export function useFieldText(fields: readonly FieldDefinition[]): (id: FieldId) => string {
  const locale = useLocale();
  const t = useTranslate();
  return useCallback(
    (id) => {
      if (id === "") return t("settings.leaveOut");
      const label = fields.find((field) => field.id === id)?.label;
      return locale === "zh-CN" && label !== undefined ? label : spelt(id);
    },
    [fields, locale, t],
  );
}
