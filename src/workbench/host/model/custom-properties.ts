/** `worksheet.customProperties`: texts by key, kept in the workbook. */
import { text } from "../protocol/arguments";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { act, type ClassDefinition, type HostObject, hostObject } from "../protocol/host-object";
import type { SheetRef } from "./model";

interface PropertyRef extends SheetRef {
  readonly key: string;
}

const LONGEST_KEY = 255;

function propertiesOf({ model, sheetId }: SheetRef): Map<string, string> {
  const all = model.opened.parts.sheetProperties;
  const found = all.get(sheetId) ?? new Map<string, string>();
  all.set(sheetId, found);
  return found;
}

const PROPERTY: ClassDefinition<PropertyRef> = {
  name: "WorksheetCustomProperty",
  id: ({ key }) => key,
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: (ref) => {
        const value = propertiesOf(ref).get(ref.key);
        if (value === undefined) throw itemNotFound(ref.key);
        return value;
      },
      set: (ref, value) => {
        propertiesOf(ref).set(ref.key, text(value, "value"));
      },
    },
  },
  methods: {
    Delete: act((ref) => {
      propertiesOf(ref).delete(ref.key);
    }),
  },
};

/** Keys are found whatever their case, as Excel does. */
function find(ref: SheetRef, key: string): string | undefined {
  return [...propertiesOf(ref).keys()].find((known) => known.toLowerCase() === key.toLowerCase());
}

export const CUSTOM_PROPERTIES: ClassDefinition<SheetRef> = {
  name: "WorksheetCustomPropertyCollection",
  collection: {
    items: (ref) => [...propertiesOf(ref).keys()].map((key) => hostObject(PROPERTY, { ...ref, key })),
    find: (ref, wanted): HostObject | undefined => {
      const key = find(ref, String(wanted));
      return key === undefined ? undefined : hostObject(PROPERTY, { ...ref, key });
    },
  },
  methods: {
    Add: (ref, [key, value]) => {
      const wanted = text(key, "key");
      if (wanted === "" || wanted.length > LONGEST_KEY)
        throw invalidArgument(`A key has 1 to ${LONGEST_KEY} characters.`);
      const known = find(ref, wanted) ?? wanted;
      propertiesOf(ref).set(known, text(value, "value"));
      return hostObject(PROPERTY, { ...ref, key: known });
    },
  },
};
