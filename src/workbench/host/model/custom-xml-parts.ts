/** `workbook.customXmlParts` */
import { type CustomXmlPart, namespaceOf, newPartId } from "../../xlsx/carried-parts";
import { text } from "../protocol/arguments";
import { HostError, invalidArgument } from "../protocol/host-error";
import { act, type ClassDefinition, type HostObject, hostObject, NULL_OBJECT } from "../protocol/host-object";
import type { Model } from "./model";

interface PartRef {
  readonly model: Model;
  readonly part: CustomXmlPart;
}
interface ScopedRef {
  readonly model: Model;
  readonly namespace: string;
}

function checked(value: Parameters<typeof text>[0]): string {
  const xml = text(value, "xml");
  if (!/^\s*(?:<\?xml[\s\S]*?\?>)?\s*(?:<!--[\s\S]*?-->\s*)*<[A-Za-z_][\s\S]*>\s*$/.test(xml))
    throw invalidArgument("The text is no XML document.");
  return xml;
}

const PART: ClassDefinition<PartRef> = {
  name: "CustomXmlPart",
  id: ({ part }) => part.id,
  scalars: {
    Id: { get: ({ part }) => part.id },
    NamespaceUri: { get: ({ part }) => namespaceOf(part) },
  },
  methods: {
    GetXml: ({ part }) => part.xml,
    SetXml: act(({ part }, [xml]) => {
      part.xml = checked(xml);
      part.original = undefined;
    }),
    Delete: act(({ model, part }) => {
      const all = model.opened.parts.customXml;
      const index = all.indexOf(part);
      if (index >= 0) all.splice(index, 1);
    }),
  },
};

const find = (model: Model, parts: readonly CustomXmlPart[], key: unknown): HostObject | undefined => {
  const part = parts.find(({ id }) => id === key);
  return part && hostObject(PART, { model, part });
};
const within = ({ model, namespace }: ScopedRef): readonly CustomXmlPart[] =>
  model.opened.parts.customXml.filter((part) => namespaceOf(part) === namespace);

const SCOPED: ClassDefinition<ScopedRef> = {
  name: "CustomXmlPartScopedCollection",
  collection: {
    items: (ref) => within(ref).map((part) => hostObject(PART, { model: ref.model, part })),
    find: (ref, key) => find(ref.model, within(ref), key),
  },
  methods: {
    GetOnlyItem: (ref) => {
      const [part, second] = within(ref);
      if (!part || second)
        throw new HostError("GeneralException", `${within(ref).length} parts have the namespace.`);
      return hostObject(PART, { model: ref.model, part });
    },
    GetOnlyItemOrNullObject: (ref) => {
      const [part, second] = within(ref);
      return part && !second ? hostObject(PART, { model: ref.model, part }) : NULL_OBJECT;
    },
  },
};

export const CUSTOM_XML_PARTS: ClassDefinition<Model> = {
  name: "CustomXmlPartCollection",
  collection: {
    items: (model) => model.opened.parts.customXml.map((part) => hostObject(PART, { model, part })),
    find: (model, key) => find(model, model.opened.parts.customXml, key),
  },
  methods: {
    Add: (model, [xml]) => {
      const part: CustomXmlPart = { id: newPartId(), xml: checked(xml), original: undefined };
      model.opened.parts.customXml.push(part);
      return hostObject(PART, { model, part });
    },
    GetByNamespace: (model, [namespace]) =>
      hostObject(SCOPED, { model, namespace: text(namespace, "namespaceUri") }),
  },
};
