/** functions.json and functions.en-US.json: complete, alike, and made to fail where they are not. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { IMPLEMENTATIONS } from "../../src/functions/implementations";
import { FUNCTION_HELP } from "../../src/locale/function-help";
import { FUNCTION_LABELS, FUNCTION_MESSAGES } from "../../src/locale/functions";
import {
  declaredFunctions,
  type FunctionEntry,
  generateFunctionsMetadata,
  MetadataDefects,
  metadataDefects,
} from "../../src/workbench/build/functions-metadata";
import { associated, installRuntime } from "./excel-runtime";

const metadata = generateFunctionsMetadata();
const functionsOf = (text: string): readonly FunctionEntry[] => JSON.parse(text).functions;
const chinese = functionsOf(metadata["zh-CN"]);
const english = functionsOf(metadata["en-US"]);

test("both languages have the same ids, in the same order, and names are ids", () => {
  expect(chinese.map(({ id }) => id)).toEqual(metadata.ids);
  expect(english.map(({ id }) => id)).toEqual(metadata.ids);
  for (const { id, name } of [...chinese, ...english]) expect(name).toBe(id);
});

test("every id is implemented, and every implementation has its metadata", () => {
  expect([...metadata.ids].sort()).toEqual(Object.keys(IMPLEMENTATIONS).sort());
});

test("the bundle's entry associates every id", () => {
  installRuntime();
  Object.assign(globalThis, { Office: { onReady: () => Promise.resolve(), context: {} } });
  jest.isolateModules(() => {
    require("../../src/functions/associate");
  });
  expect([...associated.keys()].sort()).toEqual([...metadata.ids].sort());
});

test.each(metadata.ids)("%s: texts in both languages, parameters alike", (id) => {
  const zh = chinese.find((one) => one.id === id);
  const en = english.find((one) => one.id === id);
  expect(zh?.description).toMatch(/\p{Script=Han}/u);
  expect(en?.description).toMatch(/^[A-Z]/);
  expect(zh?.parameters.length).toBe(en?.parameters.length);
  zh?.parameters.forEach((parameter, place) => {
    const other = en?.parameters[place];
    expect(parameter.name).toMatch(/^\p{Script=Han}+$/u);
    expect(parameter.description).toMatch(/\p{Script=Han}/u);
    expect(other?.description).toMatch(/^[A-Z0-9]/);
    expect([parameter.type, parameter.dimensionality, parameter.optional]).toEqual([
      other?.type,
      other?.dimensionality,
      other?.optional,
    ]);
  });
});

test("every function that computes money has its twin that explains", () => {
  const money = metadata.ids.filter((id) => /^(?:TRANSFER|PLEDGE|BANK|PRODUCT|PROJECT|BEST)_/.test(id));
  for (const id of money.filter((one) => !one.endsWith("_EXPLAIN"))) expect(money).toContain(`${id}_EXPLAIN`);
});

test("names are ASCII, no cell address, long enough", () => {
  for (const id of metadata.ids) expect(id).toMatch(/^[A-Z]{2,}(?:_[A-Z]+)+$/);
});

test("of the two flags that crash Excel 2021 together only one is set; nothing is volatile", () => {
  const file = JSON.parse(metadata["zh-CN"]);
  expect(file.allowErrorForDataTypeAny).toBe(true);
  expect(file).not.toHaveProperty("allowCustomDataForDataTypeAny");
  expect(metadata["en-US"]).not.toContain("volatile");
});

describe("what is missing stops the build", () => {
  const declared: readonly FunctionEntry[] = [
    {
      id: "SOME_SUM",
      name: "SOME_SUM",
      description: "Adds.",
      parameters: [{ name: "amounts", description: "What to add." }],
    },
  ];
  const help = {
    SOME_SUM: { description: "求和", parameters: [{ name: "金额", description: "要加的金额" }] },
  };

  test("nothing missing, no defect", () => {
    expect(metadataDefects(declared, help)).toEqual([]);
  });
  test.each([
    ["zh-CN texts", declared, {}, "SOME_SUM: no zh-CN texts"],
    [
      "zh-CN description",
      declared,
      { SOME_SUM: { ...help.SOME_SUM, description: " " } },
      "SOME_SUM: no zh-CN description",
    ],
    [
      "zh-CN parameter",
      declared,
      { SOME_SUM: { ...help.SOME_SUM, parameters: [] } },
      "SOME_SUM: 1 parameters, but zh-CN help for 0",
    ],
    [
      "zh-CN help of a parameter",
      declared,
      { SOME_SUM: { ...help.SOME_SUM, parameters: [{ name: "金额", description: "" }] } },
      "SOME_SUM: no zh-CN help for parameter 1",
    ],
    [
      "en-US description",
      declared.map(({ id, name, parameters }) => ({ id, name, parameters })),
      help,
      "SOME_SUM: no en-US description",
    ],
    [
      "en-US help of a parameter",
      declared.map((one) => ({ ...one, parameters: [{ name: "amounts" }] })),
      help,
      "SOME_SUM: no en-US help for amounts",
    ],
    ["the function itself", [], help, "SOME_SUM: has zh-CN texts but no function"],
    [
      "its own name",
      declared.map((one) => ({ ...one, name: "求和" })),
      help,
      "SOME_SUM: its name is 求和; names are ids, in every language",
    ],
  ])("%s", (_missing, entries, texts, defect) => {
    expect(metadataDefects(entries, texts)).toEqual([defect]);
  });

  test("a doc comment that the generator cannot read", () => {
    const folder = mkdtempSync(join(tmpdir(), "functions-"));
    try {
      writeFileSync(
        join(folder, "bad.ts"),
        "/**\n * Bad.\n * @customfunction BAD-NAME\n * @param when A day.\n */\nexport function bad(when: Date): number { return Number(when); }\n",
      );
      expect(() => declaredFunctions(folder)).toThrow(MetadataDefects);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test("every text and label has both languages, with the same places to fill", () => {
  const places = (text: string): readonly string[] =>
    [...text.matchAll(/\{\w+\}/g)].map(([one]) => one).sort();
  for (const table of [FUNCTION_MESSAGES, FUNCTION_LABELS]) {
    const zh: Readonly<Record<string, string>> = table["zh-CN"];
    const en: Readonly<Record<string, string>> = table["en-US"];
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
    for (const [code, text] of Object.entries(zh)) expect(places(en[code] ?? "")).toEqual(places(text));
  }
  expect(Object.keys(FUNCTION_HELP)).toEqual(metadata.ids);
});
