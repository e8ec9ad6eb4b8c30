/** Settings in the file: read part by part, whatever happened to them. */
import fc from "fast-check";
import { partsInXml, xmlOfParts } from "../../src/excel/settings-xml";

test("what was written is read again, with angle brackets, ampersands, quotes and line breaks", () => {
  fc.assert(
    fc.property(fc.array(fc.json(), { maxLength: 5 }), (values) => {
      const parts = values.map((json, index) => [`part${index}`, json] as const);
      expect(partsInXml(xmlOfParts(parts)).map((part) => part.state === "read" && part.json)).toEqual(values);
    }),
  );
});

test("one broken part leaves the others", () => {
  const xml = xmlOfParts([
    ["policy", '{"readings":{}}'],
    ["ticks", "[{"],
    ["log", "[]"],
  ]);
  expect(partsInXml(xml).map(({ name, state }) => [name, state])).toEqual([
    ["policy", "read"],
    ["ticks", "broken"],
    ["log", "read"],
  ]);
});

test("a file cut off in the middle says so, and keeps what is whole", () => {
  const xml = xmlOfParts([
    ["policy", "{}"],
    ["ticks", "[]"],
  ]);
  const parts = partsInXml(xml.slice(0, xml.length - 20));
  expect(parts.map(({ name, state }) => [name, state])).toEqual([
    ["policy", "read"],
    ["settings", "broken"],
  ]);
});

test.each(["", "<", "not xml at all", "<settings>text</settings>"])("%j is one broken part", (xml) => {
  expect(partsInXml(xml)).toEqual([{ name: "settings", state: "broken", text: xml }]);
});

test("settings without parts are empty, not broken", () => {
  expect(partsInXml(xmlOfParts([]))).toEqual([]);
});
