/**
 * The fields a column may be, and their names. Their spellings are a big table that only questions and settings
 * need, so it is loaded when one of them is drawn.
 */
import { useCallback, useEffect, useState } from "react";
import type { FieldDefinition } from "../ledger/fields/field";
import type { FieldId } from "../ledger/reading";
import { FIELD_NAMES_EN } from "../locale/field-names";
import { useLocale, useTranslate } from "./pane-context";

/** Those that nothing is made of (`ignored`) among them: a column may be known for one. */
export function useFields(): readonly FieldDefinition[] {
  const [fields, setFields] = useState<readonly FieldDefinition[]>([]);
  useEffect(() => {
    let wanted = true;
    void import("../ledger/header-synonyms").then(({ FIELDS }) => {
      if (wanted) setFields(FIELDS);
    });
    return () => {
      wanted = false;
    };
  }, []);
  return fields;
}

/** The name of a field in the pane's language; "" is a column left out. */
export function useFieldText(fields: readonly FieldDefinition[]): (id: FieldId) => string {
  const locale = useLocale();
  const t = useTranslate();
  return useCallback(
    (id) => {
      if (id === "") return t("settings.leaveOut");
      const label = fields.find((field) => field.id === id)?.label ?? id;
      return locale === "zh-CN" ? label : (FIELD_NAMES_EN[id] ?? label);
    },
    [fields, locale, t],
  );
}
