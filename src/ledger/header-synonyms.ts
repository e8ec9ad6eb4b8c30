/** All fields a column may be, with the spellings of their headers as data. */
import { APPLICANT_FIELDS } from "./fields/applicant";
import { APPLICATION_FIELDS } from "./fields/application";
import type { FieldDefinition } from "./fields/field";
import { MONEY_OUT_FIELDS } from "./fields/money-out";
import { PLEDGE_FIELDS } from "./fields/pledge";
import { REWARD_FIELDS } from "./fields/reward";
import { TRANSFER_FIELDS } from "./fields/transfer";
import { headerText } from "./header-text";
import type { FieldId } from "./reading";

export const FIELDS: readonly FieldDefinition[] = [
  ...APPLICANT_FIELDS,
  ...APPLICATION_FIELDS,
  ...TRANSFER_FIELDS,
  ...PLEDGE_FIELDS,
  ...REWARD_FIELDS,
  ...MONEY_OUT_FIELDS,
];

const BY_ID = new Map(FIELDS.map((definition) => [definition.id, definition]));

/** The definition of a field that is known to exist, else undefined. */
export function fieldById(id: FieldId): FieldDefinition | undefined {
  return BY_ID.get(id);
}

/** Normalised spelling → fields it may mean, with 1 for the label and a little less further down the list. */
export const SPELLINGS: ReadonlyMap<
  string,
  readonly { readonly field: FieldDefinition; readonly rank: number }[]
> = collectSpellings();

function collectSpellings() {
  const spellings = new Map<string, { field: FieldDefinition; rank: number }[]>();
  for (const definition of FIELDS)
    definition.synonyms.forEach((synonym, index) => {
      const { core, full } = headerText(synonym);
      for (const key of new Set([core.toUpperCase(), full.toUpperCase()])) {
        const list = spellings.get(key) ?? [];
        if (!list.some((entry) => entry.field === definition))
          list.push({ field: definition, rank: 1 - Math.min(0.06, index * 0.002) });
        spellings.set(key, list);
      }
    });
  return spellings;
}
