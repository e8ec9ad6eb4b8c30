/** `workbook.settings`: JSON values by key, kept in the workbook. */
import type { JsonValue } from "../../xlsx/carried-parts";
import { text } from "../protocol/arguments";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import {
  act,
  type ClassDefinition,
  type HostObject,
  hostObject,
  isHostObject,
} from "../protocol/host-object";
import type { Json } from "../protocol/messages";
import type { Model } from "./model";

interface SettingRef {
  readonly model: Model;
  readonly key: string;
}

const store = (model: Model): Map<string, JsonValue> => model.opened.parts.settings;

const SETTING: ClassDefinition<SettingRef> = {
  name: "Setting",
  id: ({ key }) => key,
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ model, key }): Json => {
        const value = store(model).get(key);
        if (value === undefined) throw itemNotFound(key);
        return value;
      },
      set: ({ model, key }, value) => {
        store(model).set(key, value);
      },
    },
  },
  methods: {
    Delete: act(({ model, key }) => {
      store(model).delete(key);
    }),
  },
};

export const SETTINGS: ClassDefinition<Model> = {
  name: "SettingCollection",
  collection: {
    items: (model) => [...store(model).keys()].map((key) => hostObject(SETTING, { model, key })),
    find: (model, key): HostObject | undefined =>
      typeof key === "string" && store(model).has(key) ? hostObject(SETTING, { model, key }) : undefined,
  },
  methods: {
    Add: (model, [key, value]) => {
      const wanted = text(key, "key");
      if (value === undefined || isHostObject(value)) throw invalidArgument("A setting is a JSON value.");
      store(model).set(wanted, value);
      return hostObject(SETTING, { model, key: wanted });
    },
  },
};
