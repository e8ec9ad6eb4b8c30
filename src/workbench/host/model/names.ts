/** `workbook.names` and `worksheet.names` */
import { elements, escapeXml, unescapeXml } from "../../xlsx/xml";
import { fullAddress, parseAddress } from "../grid/range-area";
import { text } from "../protocol/arguments";
import { HostError, notImplemented } from "../protocol/host-error";
import {
  act,
  type ClassDefinition,
  type HostObject,
  hostObject,
  isHostObject,
  NULL_OBJECT,
} from "../protocol/host-object";
import type { Model, RangeRef } from "./model";
import { rangeArgument } from "./range-argument";

type Stored = Model["opened"]["parts"]["definedNames"][number];

interface NameRef {
  readonly model: Model;
  readonly stored: Stored;
}
/** The workbook's names, or those of one sheet. */
interface NamesRef {
  readonly model: Model;
  readonly sheetId: string | undefined;
}

const formulaOf = ({ stored }: NameRef): string => {
  const [element] = elements(stored.source, "definedName");
  return `=${unescapeXml(element?.inner ?? "")}`;
};

function rangeRefOf(ref: NameRef): RangeRef | undefined {
  try {
    const { sheet, area } = parseAddress(formulaOf(ref).slice(1));
    const found = sheet === undefined ? undefined : ref.model.grid.sheetByName(sheet);
    return found ? { model: ref.model, sheetId: found.getSheetId(), area } : undefined;
  } catch (error) {
    // A formula or a constant: a name without a range.
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

function namesOf({ model, sheetId }: NamesRef): NameRef[] {
  const sheet = sheetId === undefined ? undefined : model.grid.sheet(sheetId).getName();
  return model.opened.parts.definedNames
    .filter((stored) => stored.sheet === sheet && !stored.name.startsWith("_xlnm."))
    .map((stored) => ({ model, stored }));
}

const NAMED_ITEM: ClassDefinition<NameRef> = {
  name: "NamedItem",
  id: ({ stored }) => stored.name,
  scalars: {
    Name: { get: ({ stored }) => stored.name },
    Formula: { get: formulaOf },
    Type: { get: (ref) => (rangeRefOf(ref) ? "Range" : "String") },
    Value: {
      get: (ref) => {
        const range = rangeRefOf(ref);
        if (!range) throw notImplemented("NamedItem.value (of a formula)");
        return fullAddress(ref.model.grid.sheet(range.sheetId).getName(), range.area);
      },
    },
    Visible: { get: ({ stored }) => !/\shidden="(?:1|true)"/.test(stored.source) },
    Scope: { get: ({ stored }) => (stored.sheet === undefined ? "Workbook" : "Worksheet") },
    Comment: {
      get: ({ stored }) => elements(stored.source, "definedName")[0]?.attributes.get("comment") ?? "",
    },
  },
  methods: {
    GetRange: (ref) => {
      const range = rangeRefOf(ref);
      if (!range) throw new HostError("ItemNotFound", `The name "${ref.stored.name}" is no range.`);
      return ref.model.make.range(range);
    },
    GetRangeOrNullObject: (ref) => {
      const range = rangeRefOf(ref);
      return range ? ref.model.make.range(range) : NULL_OBJECT;
    },
    Delete: act(({ model, stored }) => {
      const { definedNames } = model.opened.parts;
      definedNames.splice(definedNames.indexOf(stored), 1);
      const { definedNames: file } = model.opened.book;
      file.model = file.model.filter(({ name }) => name !== stored.name);
    }),
  },
};

export const NAMES: ClassDefinition<NamesRef> = {
  name: "NamedItemCollection",
  collection: {
    items: (ref) => namesOf(ref).map((name) => hostObject(NAMED_ITEM, name)),
    find: (ref, key): HostObject | undefined => {
      const found = namesOf(ref).find(
        ({ stored }) => stored.name.toLowerCase() === String(key).toLowerCase(),
      );
      return found && hostObject(NAMED_ITEM, found);
    },
  },
  methods: {
    Add: (ref, [name, reference]) => {
      const { model, sheetId } = ref;
      const wanted = text(name, "name");
      if (namesOf(ref).some(({ stored }) => stored.name.toLowerCase() === wanted.toLowerCase()))
        throw new HostError("ItemAlreadyExists", `The name "${wanted}" is taken.`);
      let formula: string;
      if (isHostObject(reference)) {
        const range = rangeArgument(reference, model, sheetId ?? model.selection.sheetId);
        formula = absolute(fullAddress(model.grid.sheet(range.sheetId).getName(), range.area));
      } else formula = text(reference, "reference").replace(/^=/, "");
      const sheets = model.grid.workbook.getSheets();
      const index = sheets.findIndex((sheet) => sheet.getSheetId() === sheetId);
      const local = index >= 0 ? ` localSheetId="${index}"` : "";
      const stored: Stored = {
        name: wanted,
        sheet: sheets[index]?.getName(),
        source: `<definedName name="${escapeXml(wanted)}"${local}>${escapeXml(formula)}</definedName>`,
      };
      model.opened.parts.definedNames.push(stored);
      return hostObject(NAMED_ITEM, { model, stored });
    },
  },
};

function absolute(address: string): string {
  const cut = address.lastIndexOf("!") + 1;
  return (
    address.slice(0, cut) +
    address
      .slice(cut)
      .replace(
        /([A-Z]+)(\d*)/g,
        (_, letters: string, digits: string) => `$${letters}${digits ? `$${digits}` : ""}`,
      )
  );
}
