/**
 * `range.conditionalFormats`: custom formulas and cell-value rules.
 *
 * A format's id is its priority in the file, which saving keeps; a new one gets the lowest priority, so that no
 * other id changes (Excel itself would put it on top).
 */
import type ExcelJS from "exceljs";
import { argbOf, rgbOf } from "../../xlsx/theme-colors";
import { type Area, addressOf, intersection, parseArea } from "../grid/range-area";
import { isRecord, oneOf, textOr, truth } from "../protocol/arguments";
import { invalidArgument, notImplemented } from "../protocol/host-error";
import { act, type ClassDefinition, type HostObject, hostObject } from "../protocol/host-object";
import type { Json } from "../protocol/messages";
import type { Model, RangeRef } from "./model";
import { colorValue } from "./range-style";

type Rule = ExcelJS.ConditionalFormattingRule;
interface Block {
  ref: string;
  rules: Rule[];
}
interface FormatRef {
  readonly model: Model;
  readonly sheetId: string;
  readonly block: Block;
  readonly rule: Rule;
  readonly id: string;
}

function blocksOf(model: Model, sheetId: string): Block[] {
  const blocks: unknown = Reflect.get(model.file(sheetId), "conditionalFormattings");
  // ExcelJS declares `any` here; its reader and writer use just this shape.
  if (Array.isArray(blocks)) return blocks;
  throw notImplemented("Range.conditionalFormats");
}

const areasOf = (block: Block): Area[] =>
  block.ref.split(/\s+/).flatMap((part) => {
    const area = parseArea(part);
    return area ? [area] : [];
  });

/** Every format of a sheet; rules of one priority, of which a well-made file has one, are told apart by a number. */
function* formatsOf(model: Model, sheetId: string): Generator<FormatRef> {
  const seen = new Map<number, number>();
  for (const block of blocksOf(model, sheetId))
    for (const rule of block.rules) {
      const before = seen.get(rule.priority) ?? 0;
      seen.set(rule.priority, before + 1);
      yield { model, sheetId, block, rule, id: `cf-${rule.priority}${before > 0 ? `-${before}` : ""}` };
    }
}

const covers = ({ block }: FormatRef, wanted: Area): boolean =>
  areasOf(block).some((area) => intersection(area, wanted));

const formatsOn = ({ model, sheetId, area }: RangeRef): FormatRef[] =>
  [...formatsOf(model, sheetId)].filter((format) => covers(format, area));

/** Without naming all formats of the sheet: a long ledger may bear a mark in thousands of cells. */
function formatOfId({ model, sheetId, area }: RangeRef, id: string): FormatRef | undefined {
  const [, given, before = "0"] = /^cf-(\d+)(?:-(\d+))?$/.exec(id) ?? [];
  const priority = Number(given);
  let left = Number(before);
  for (const block of blocksOf(model, sheetId))
    for (const rule of block.rules) {
      if (rule.priority !== priority || left-- > 0) continue;
      const format = { model, sheetId, block, rule, id };
      return covers(format, area) ? format : undefined;
    }
  return undefined;
}

/** The lowest priorities given so far; they only go on, so that no rule gets the id of one that was deleted. */
const lowestGiven = new WeakMap<readonly Block[], number>();

function nextPriority(blocks: readonly Block[]): number {
  let lowest = lowestGiven.get(blocks) ?? 0;
  if (lowest === 0)
    for (const { rules } of blocks) for (const { priority } of rules) lowest = Math.max(lowest, priority);
  lowestGiven.set(blocks, lowest + 1);
  return lowest + 1;
}

function removeRule({ model, sheetId, block, rule }: FormatRef): void {
  model.guardSheet(sheetId);
  const blocks = blocksOf(model, sheetId);
  block.rules.splice(block.rules.indexOf(rule), 1);
  if (block.rules.length === 0) blocks.splice(blocks.indexOf(block), 1);
}

const OPERATORS: readonly (readonly [string, string])[] = [
  ["Between", "between"],
  ["NotBetween", "notBetween"],
  ["EqualTo", "equal"],
  ["NotEqualTo", "notEqual"],
  ["GreaterThan", "greaterThan"],
  ["LessThan", "lessThan"],
  ["GreaterThanOrEqual", "greaterThanOrEqual"],
  ["LessThanOrEqual", "lessThanOrEqual"],
];

const formulaeOf = (rule: Rule): string[] => {
  const formulae: unknown = Reflect.get(rule, "formulae");
  return Array.isArray(formulae) ? formulae.map(String) : [];
};
const bare = (formula: string): string => formula.replace(/^=/, "");

const RULE: ClassDefinition<FormatRef> = {
  name: "ConditionalFormatRule",
  scalars: {
    Formula: {
      get: ({ rule }) => `=${formulaeOf(rule)[0] ?? ""}`,
      set: ({ rule }, value) => {
        if (typeof value !== "string") throw invalidArgument("formula must be a string.");
        Reflect.set(rule, "formulae", [bare(value)]);
      },
    },
  },
};

const styleOf = (rule: Rule): Partial<ExcelJS.Style> => {
  rule.style ??= {};
  return rule.style;
};

const FONT: ClassDefinition<FormatRef> = {
  name: "ConditionalRangeFont",
  scalars: {
    Color: {
      get: ({ rule, model }) => rgbOf(rule.style?.font?.color, model.opened.palette) ?? "",
      set: ({ rule }, value) => {
        const style = styleOf(rule);
        style.font = { ...style.font, color: { argb: argbOf(colorValue(value)) } };
      },
    },
    Bold: {
      get: ({ rule }) => rule.style?.font?.bold === true,
      set: ({ rule }, value) => {
        const style = styleOf(rule);
        style.font = { ...style.font, bold: truth(value, "bold") };
      },
    },
    Strikethrough: {
      get: ({ rule }) => rule.style?.font?.strike === true,
      set: ({ rule }, value) => {
        const style = styleOf(rule);
        style.font = { ...style.font, strike: truth(value, "strikethrough") };
      },
    },
  },
};

const FILL: ClassDefinition<FormatRef> = {
  name: "ConditionalRangeFill",
  scalars: {
    Color: {
      get: ({ rule, model }) => {
        const fill = rule.style?.fill;
        return (
          (fill?.type === "pattern"
            ? rgbOf(fill.bgColor ?? fill.fgColor, model.opened.palette)
            : undefined) ?? ""
        );
      },
      set: ({ rule }, value) => {
        // A differential format keeps a solid fill's colour as its background.
        styleOf(rule).fill = {
          type: "pattern",
          pattern: "solid",
          bgColor: { argb: argbOf(colorValue(value)) },
        };
      },
    },
  },
};

const FORMAT: ClassDefinition<FormatRef> = {
  name: "ConditionalRangeFormat",
  navigation: {
    Font: (ref) => hostObject(FONT, ref),
    Fill: (ref) => hostObject(FILL, ref),
  },
};

const CUSTOM: ClassDefinition<FormatRef> = {
  name: "CustomConditionalFormat",
  navigation: {
    Rule: (ref) => hostObject(RULE, ref),
    Format: (ref) => hostObject(FORMAT, ref),
  },
};

const CELL_VALUE: ClassDefinition<FormatRef> = {
  name: "CellValueConditionalFormat",
  scalars: {
    Rule: {
      get: ({ rule }): Json => {
        const [formula1 = "", formula2] = formulaeOf(rule);
        const operator =
          OPERATORS.find(([, file]) => file === Reflect.get(rule, "operator"))?.[0] ?? "EqualTo";
        return {
          formula1: `=${formula1}`,
          operator,
          ...(formula2 === undefined ? {} : { formula2: `=${formula2}` }),
        };
      },
      set: ({ rule }, value) => {
        if (!isRecord(value)) throw invalidArgument("rule must be an object.");
        const operator = oneOf(
          value.operator,
          OPERATORS.map(([name]) => name),
          "operator",
        );
        const second = value.formula2;
        Reflect.set(rule, "operator", OPERATORS.find(([name]) => name === operator)?.[1]);
        Reflect.set(rule, "formulae", [
          bare(textOr(value.formula1, "")),
          ...(typeof second === "string" && second !== "" ? [bare(second)] : []),
        ]);
      },
    },
  },
  navigation: { Format: (ref) => hostObject(FORMAT, ref) },
};

const TYPES: { readonly [fileType: string]: string } = {
  expression: "Custom",
  cellIs: "CellValue",
  containsText: "ContainsText",
  top10: "TopBottom",
  aboveAverage: "PresetCriteria",
  timePeriod: "PresetCriteria",
  duplicateValues: "PresetCriteria",
  uniqueValues: "PresetCriteria",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
};

function only(ref: FormatRef, type: string, member: string): FormatRef {
  if (ref.rule.type !== type) throw invalidArgument(`The conditional format is no ${member}.`);
  return ref;
}

const CONDITIONAL_FORMAT: ClassDefinition<FormatRef> = {
  name: "ConditionalFormat",
  id: ({ id }) => id,
  scalars: {
    Id: { get: ({ id }) => id },
    Type: { get: ({ rule }) => TYPES[rule.type] ?? rule.type },
    Priority: { get: ({ rule }) => rule.priority - 1 },
    StopIfTrue: {
      get: ({ rule }) => Reflect.get(rule, "stopIfTrue") === true,
      set: ({ rule }, value) => {
        // ExcelJS drops it on saving; saying yes would be a lie.
        if (truth(value, "stopIfTrue")) throw notImplemented("ConditionalFormat.stopIfTrue (setting it)");
        Reflect.deleteProperty(rule, "stopIfTrue");
      },
    },
  },
  navigation: {
    Custom: (ref) => hostObject(CUSTOM, only(ref, "expression", "custom format")),
    CellValue: (ref) => hostObject(CELL_VALUE, only(ref, "cellIs", "cell-value format")),
  },
  methods: {
    Delete: act((ref) => removeRule(ref)),
    GetRange: (ref) => {
      const [area] = areasOf(ref.block);
      if (!area) throw invalidArgument("The conditional format has no range.");
      return ref.model.make.range({ ...ref, area });
    },
    GetRanges: (ref) => ref.model.make.rangeAreas({ ...ref, areas: areasOf(ref.block) }),
  },
};

export const CONDITIONAL_FORMATS: ClassDefinition<RangeRef> = {
  name: "ConditionalFormatCollection",
  collection: {
    items: (ref) => formatsOn(ref).map((format) => hostObject(CONDITIONAL_FORMAT, format)),
    find: (ref, key): HostObject | undefined => {
      const format = formatOfId(ref, String(key));
      return format && hostObject(CONDITIONAL_FORMAT, format);
    },
  },
  methods: {
    Add: (ref, [type]) => {
      const { model, sheetId } = ref;
      model.guardSheet(sheetId);
      const wanted = oneOf(
        type,
        [
          "Custom",
          "CellValue",
          "DataBar",
          "ColorScale",
          "IconSet",
          "TopBottom",
          "PresetCriteria",
          "ContainsText",
        ],
        "type",
      );
      if (wanted !== "Custom" && wanted !== "CellValue")
        throw notImplemented(`ConditionalFormatCollection.add (${wanted})`);
      const blocks = blocksOf(model, sheetId);
      const priority = nextPriority(blocks);
      const rule: Rule =
        wanted === "Custom"
          ? { type: "expression", priority, formulae: ["FALSE"], style: {} }
          : { type: "cellIs", priority, operator: "equal", formulae: ["0"], style: {} };
      const block: Block = { ref: addressOf(ref.area), rules: [rule] };
      blocks.push(block);
      return hostObject(CONDITIONAL_FORMAT, { model, sheetId, block, rule, id: `cf-${priority}` });
    },
    ClearAll: act((ref) => {
      for (const format of formatsOn(ref)) removeRule(format);
    }),
  },
};
