/** The fields a column may be. Their spellings are a big table that only this setting needs, so it is loaded here. */
import { useEffect, useState } from "react";
import type { FieldDefinition } from "../../../ledger/fields/field";

export function useFields(): readonly FieldDefinition[] {
  const [fields, setFields] = useState<readonly FieldDefinition[]>([]);
  useEffect(() => {
    let wanted = true;
    void import("../../../ledger/header-synonyms").then(({ FIELDS }) => {
      if (wanted) setFields(FIELDS.filter(({ ignored }) => ignored !== true));
    });
    return () => {
      wanted = false;
    };
  }, []);
  return fields;
}
